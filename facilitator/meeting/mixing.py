"""How notes are mixed before anybody reads them: they enter the queue together, in no order."""

from dataclasses import replace

from facilitator.meeting.cards import waiting
from facilitator.meeting.changes import Change
from facilitator.meeting.model import Meeting
from facilitator.meeting.words import CardState


def let_in(meeting: Meeting) -> tuple[Change, ...]:
    """Return the changes by which all waiting notes enter the queue together."""
    return tuple(Change(card, replace(card, state=CardState.QUEUED)) for card in waiting(meeting))
