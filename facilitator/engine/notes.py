"""What a phone's note or vote asks of the meeting, and how the answer is said to the phone."""

import base64
import hashlib
from collections.abc import Mapping

from facilitator.link.codes import Code
from facilitator.link.contents import Note, NotePlace, Vote
from facilitator.meeting import refusals
from facilitator.meeting.commands import CastVote, Command, ReceiveNote
from facilitator.meeting.ids import BallotId, CategoryId, OptionId, RoundId, VoteId
from facilitator.meeting.model import Place
from facilitator.meeting.refusals import Refusal
from facilitator.meeting.words import CardType, TimeOfDay

_CODES: Mapping[type[Refusal], Code] = {
    refusals.RoundOver: Code.ROUND_OVER,
    refusals.BallotClosed: Code.ROUND_OVER,
    refusals.NotCollecting: Code.NOT_COLLECTING,
    refusals.EmptyText: Code.EMPTY,
    refusals.MeetingClosed: Code.CLOSED,
    refusals.NoSuchThing: Code.ROUND_OVER,
}


def code_of(refusal: Refusal) -> Code:
    """Return how a refusal is said to a phone."""
    return _CODES.get(type(refusal), Code.UNREADABLE)


def receipt_of(content: Note | Vote) -> bytes:
    """Return the hash under which a receipt is kept: it tells nothing, and matches a repetition."""
    return hashlib.sha256(base64.urlsafe_b64decode(content.rid + "==")).digest()


def command_of(content: Note | Vote) -> Command:
    """Return what is asked; an unknown type of note becomes a plain concern of the board's kind."""
    if isinstance(content, Vote):
        return CastVote(
            ballot=BallotId(content.poll),
            vote=VoteId(content.ballot),
            choice=tuple((OptionId(key), dots) for key, dots in content.choice.items()),
        )
    return ReceiveNote(
        round=RoundId(content.round),
        text=content.text,
        type=CardType(content.type) if content.type in set(CardType) else CardType.CONCERN,
        category=CategoryId(content.cat) if content.cat is not None else None,
        place=_place(content.place),
        time_of_day=TimeOfDay(content.time) if content.time is not None else None,
    )


def _place(place: NotePlace | None) -> Place | None:
    return Place(place.name or "", place.x, place.y) if place is not None else None
