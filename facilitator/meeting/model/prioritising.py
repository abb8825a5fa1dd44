"""How the room prioritises: ballots, what was counted, single votes."""

from dataclasses import dataclass

from facilitator.meeting.ids import BallotId, CardId, ItemId, OptionId, VoteId
from facilitator.meeting.words import BallotKind, Origin


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a ballot: a released card (whose text is the card's), or a text of its own."""

    id: OptionId
    text: str
    card: CardId | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Dots (or hands) for one option from one origin."""

    option: OptionId
    origin: Origin
    dots: int


@dataclass(frozen=True, slots=True)
class Ballot:
    """A prioritisation. `tallies` holds what was typed in, and after closing the phones' sums too."""

    id: BallotId
    item: ItemId
    kind: BallotKind
    question: str
    options: tuple[Option, ...]
    dots: int = 3
    several: bool = True
    is_open: bool = True
    tallies: tuple[Tally, ...] = ()
    voters: tuple[tuple[Origin, int], ...] = ()
    strong: bool = False
    """Only with a code from a door slip: one vote for each slip."""
    before: BallotId | None = None
    """The ballot that this one is set against (a pulse taken before and after)."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One phone's choice in an open ballot; gone once the ballot is closed for good."""

    id: VoteId
    ballot: BallotId
    choice: tuple[tuple[OptionId, int], ...]
