"""What a phone's note or vote asks of the meeting, and how the answer is said to the phone."""

import base64
import hashlib
from collections.abc import Mapping

from facilitator.engine.sealing import RoomSecrets
from facilitator.link.codes import Code
from facilitator.link.contents import (
    Conclusion,
    Content,
    Count,
    Finding,
    FromScribe,
    Note,
    NotePlace,
    Slip,
    Vote,
)
from facilitator.link.messages import Allowance
from facilitator.meeting import refusals
from facilitator.meeting.commands import (
    AddCard,
    AddConclusion,
    AddHands,
    CastVote,
    Command,
    ReceiveNote,
    RecordFinding,
)
from facilitator.meeting.ids import BallotId, CategoryId, ItemId, OptionId, RoundId, StopId, VoteId
from facilitator.meeting.model import Ballot, Place, Tally
from facilitator.meeting.refusals import Refusal
from facilitator.meeting.words import Actor, CardType, Horizon, Origin, TimeOfDay

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


def receipt_of(content: Content) -> bytes:
    """Return the hash under which a receipt is kept: it tells nothing, and matches a repetition."""
    return hashlib.sha256(base64.urlsafe_b64decode(content.rid + "==")).digest()


def may_send(
    content: Content, secrets: RoomSecrets, ballots: Mapping[BallotId, Ballot], epoch: int = 0
) -> bool:
    """Return whether this may be asked for: the wall was seen, and a printed code given where one is due.

    A printed card goes on with the room key that stands on it, whatever the wall says meanwhile.
    """
    if isinstance(content, FromScribe):
        return secrets.has_known(content.room) and secrets.admits(content.scribe, "scribe")
    if isinstance(content, Note) and content.helper is not None:
        return secrets.has_known(content.room) and secrets.admits(content.helper, "helper")
    if not secrets.knows(content.room, epoch):
        return False
    if isinstance(content, Note):
        return True
    ballot = ballots.get(BallotId(content.poll))
    return ballot is None or not ballot.strong or _has_slip(content, secrets)


def printed_code(content: Content) -> str | None:
    """Return the code of a scribe, helper or door slip that came along."""
    if isinstance(content, FromScribe):
        return content.scribe
    return content.slip if isinstance(content, Vote) else content.helper


def allowance_of(content: Content) -> Allowance | None:
    """Return whose allowance an envelope is to be counted against at the door; a note's has no name."""
    if isinstance(content, FromScribe):
        return "scribe"
    if isinstance(content, Vote):
        return "votes"
    return "helper" if content.helper is not None else None


def _has_slip(vote: Vote, secrets: RoomSecrets) -> bool:
    """Return whether a vote comes with a door slip's code, and under the one id that this code has."""
    if vote.slip is None or vote.slip not in secrets.slips:
        return False
    digest = hashlib.sha512(vote.slip.encode("ascii") + bytes.fromhex(vote.poll)).digest()
    return vote.ballot == digest[:16].hex()


def command_of(content: Content) -> Command:
    """Return what is asked; an unknown type of note becomes a plain concern of the board's kind."""
    match content:
        case Slip():
            return _slip(content)
        case Conclusion():
            return AddConclusion(ItemId(content.item), content.text)
        case Count():
            return _count(content)
        case Finding():
            return _finding(content)
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


def _slip(slip: Slip) -> AddCard:
    return AddCard(
        text=slip.text,
        type=CardType(slip.type) if slip.type in set(CardType) else CardType.CONCERN,
        origin=Origin(slip.origin),
        category=CategoryId(slip.cat) if slip.cat is not None else None,
        table=slip.table,
        place=_place(slip.place),
        time_of_day=TimeOfDay(slip.time) if slip.time is not None else None,
    )


def _finding(finding: Finding) -> RecordFinding:
    return RecordFinding(
        text=finding.text,
        type=CardType(finding.type),
        stop=StopId(finding.stop) if finding.stop is not None else None,
        place=finding.place or "",
        reasons=finding.reasons,
        time_of_day=TimeOfDay(finding.time) if finding.time is not None else None,
        affected=finding.affected,
        proposal=finding.proposal,
        actor=Actor(finding.actor) if finding.actor is not None else None,
        horizon=Horizon(finding.horizon) if finding.horizon is not None else None,
        priority=finding.priority,
        deadline=finding.deadline,
    )


def _count(count: Count) -> AddHands:
    origin = Origin(count.origin)
    tallies = tuple(Tally(OptionId(key), origin, dots) for key, dots in count.dots.items())
    return AddHands(BallotId(count.poll), origin, tallies, count.voters)


def _place(place: NotePlace | None) -> Place | None:
    return Place(place.name or "", place.x, place.y) if place is not None else None
