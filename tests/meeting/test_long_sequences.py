"""The campaign asks a meeting for longer and for more, in whatever order."""

import pytest
from hypothesis import settings

from tests.meeting.test_any_sequence import AnySequence


class LongSequence(AnySequence):
    """The same promises."""


TestLongSequence = pytest.mark.campaign(LongSequence.TestCase)
TestLongSequence.settings = settings(max_examples=400, stateful_step_count=60)
