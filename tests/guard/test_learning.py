"""The words are weighed with the lists, rules and lines that there are now."""

from facilitator.meeting.sensitive.weights import LEARNT_FROM
from tests.guard import learning


def test_the_weights_were_learnt_from_what_is_there() -> None:
    assert learning.learnt_from() == LEARNT_FROM, (
        "run python -m tests.guard.learning, then tests.guard.figures"
    )
