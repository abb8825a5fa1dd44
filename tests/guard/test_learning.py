"""The words are weighed with the lists, rules and lines that there are now."""

from facilitator.meeting.sensitive import name_parts
from facilitator.meeting.sensitive.weights import LEARNT_FROM
from tests.guard import learning, learning_names


def test_the_letters_of_names_were_learnt_from_what_is_there() -> None:
    assert learning_names.learnt_from() == name_parts.LEARNT_FROM, (
        "run python -m tests.guard.learning_names, then tests.guard.learning"
    )


def test_the_weights_were_learnt_from_what_is_there() -> None:
    assert learning.learnt_from() == LEARNT_FROM, (
        "run python -m tests.guard.learning, then tests.guard.figures"
    )
