"""The one way in: a command is answered with changes, or refused and nothing has happened."""

from facilitator.meeting.changes import Change, merged
from facilitator.meeting.commands import Command
from facilitator.meeting.decide import (
    area,
    ballots,
    cards,
    course,
    outcomes,
    plan,
    polls,
    screen,
    setup,
    speakers,
    walk,
)
from facilitator.meeting.decide.rule import Dice, Rule
from facilitator.meeting.model import Meeting, Now

__all__ = ["Dice", "decide"]

_RULES: dict[type[Command], Rule] = {
    **setup.RULES,
    **area.RULES,
    **plan.RULES,
    **course.RULES,
    **cards.RULES,
    **polls.RULES,
    **ballots.RULES,
    **outcomes.RULES,
    **screen.RULES,
    **speakers.RULES,
    **walk.RULES,
}


def decide(meeting: Meeting, command: Command, now: Now, dice: Dice) -> tuple[Change, ...]:
    """Return what happens when `command` is obeyed; each thing changes at most once.

    Raises:
        Refusal: A rule says no.
    """
    return merged(_RULES[type(command)](meeting, command, now, dice))
