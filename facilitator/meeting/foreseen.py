"""The meeting as it will be when what has been asked of it is answered."""

from collections.abc import Iterable

from facilitator.meeting.changes import apply
from facilitator.meeting.commands import (
    Answer,
    Command,
    MoveItem,
    MoveStop,
    PutAction,
    PutArea,
    PutBoard,
    PutCategory,
    PutDecision,
    PutItem,
    PutItems,
    PutPoll,
    PutStop,
    RemoveAction,
    RemoveBoard,
    RemoveCategory,
    RemoveDecision,
    RemoveItem,
    RemovePoll,
    RemoveStop,
    SetBrief,
    WriteClosing,
    WriteMinutes,
)
from facilitator.meeting.decide import decide
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.refusals import Refusal

# Each says what a thing shall be, whatever it was: asked for a second time it changes nothing more,
# so that it does no harm when the meeting has obeyed already. None of them needs chance.
_ABSOLUTE = (
    SetBrief,
    PutItem,
    PutItems,
    MoveItem,
    RemoveItem,
    PutBoard,
    RemoveBoard,
    PutCategory,
    RemoveCategory,
    PutArea,
    PutPoll,
    RemovePoll,
    PutStop,
    MoveStop,
    RemoveStop,
    PutDecision,
    RemoveDecision,
    PutAction,
    RemoveAction,
    WriteMinutes,
    WriteClosing,
    Answer,
)


class UnforeseenChance(RuntimeError):
    """A rule asked for chance where none was expected: we were wrong."""


class _NoDice:
    def new_id(self) -> str:
        raise UnforeseenChance


def can_be_foreseen(command: Command) -> bool:
    """Return whether what comes of a command is known before it is answered."""
    # A picture that is turned takes its pins along, every time anew.
    turns = isinstance(command, PutArea) and command.frame is not None
    return isinstance(command, _ABSOLUTE) and not turns


def foreseen(meeting: Meeting, asked: Iterable[Command], now: Now) -> Meeting:
    """Return the meeting with what has been asked and can be foreseen; what will be refused does nothing."""
    for command in asked:
        if can_be_foreseen(command):
            try:
                meeting = apply(meeting, decide(meeting, command, now, _NoDice()))
            except Refusal:
                continue
    return meeting
