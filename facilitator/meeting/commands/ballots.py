"""What can be asked about prioritising."""

from dataclasses import dataclass
from typing import ClassVar

from facilitator.meeting.commands.command import Command
from facilitator.meeting.ids import BallotId, CardId, OptionId, PollId, VoteId
from facilitator.meeting.model import Tally
from facilitator.meeting.words import BallotKind, Origin


@dataclass(frozen=True, slots=True)
class OpenBallot(Command):
    """Ask the room to prioritise released cards, or texts."""

    question: str
    cards: tuple[CardId, ...] = ()
    texts: tuple[str, ...] = ()
    kind: BallotKind = BallotKind.DOTS
    dots: int = 3
    several: bool = True
    strong: bool = False
    """Whether each vote needs a code from a door slip."""
    before: BallotId | None = None
    """The closed ballot of the same kind that this one is set against."""
    poll: PollId | None = None
    """What it was prepared as; words that were not typed over are asked in the prepared languages."""


@dataclass(frozen=True, slots=True)
class CountHands(Command):
    """Set what paper dots and hands gave one origin: dots per option and how many voted."""

    ballot: BallotId
    origin: Origin
    tallies: tuple[Tally, ...]
    voters: int


@dataclass(frozen=True, slots=True)
class AddHands(Command):
    """What a scribe has counted, added to what was counted for that origin before."""

    undoable: ClassVar[bool] = False
    ballot: BallotId
    origin: Origin
    tallies: tuple[Tally, ...]
    voters: int


@dataclass(frozen=True, slots=True)
class CastVote(Command):
    """A phone's choice; a second one of the same phone replaces the first."""

    undoable: ClassVar[bool] = False
    ballot: BallotId
    vote: VoteId
    choice: tuple[tuple[OptionId, int], ...]


@dataclass(frozen=True, slots=True)
class CloseBallot(Command):
    """End a ballot; the phones' votes become sums."""

    ballot: BallotId


@dataclass(frozen=True, slots=True)
class ForgetVotes(Command):
    """The undo window of a closed ballot is over: only sums remain."""

    undoable: ClassVar[bool] = False
    ballot: BallotId


@dataclass(frozen=True, slots=True)
class RemoveBallot(Command):
    """Drop a ballot."""

    ballot: BallotId
