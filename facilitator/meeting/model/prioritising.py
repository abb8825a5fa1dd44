"""How the room prioritises: what is prepared, ballots, what was counted, single votes."""

from dataclasses import dataclass

from facilitator.meeting.ids import BallotId, CardId, ItemId, OptionId, PollId, VoteId
from facilitator.meeting.views import Names
from facilitator.meeting.words import BallotKind, Origin

# What is asked about in words of one's own, and never about what the room has said.
IN_WORDS = frozenset({BallotKind.SCALE, BallotKind.PULSE})
WITH_A_NUMBER = frozenset({BallotKind.DOTS, BallotKind.MULTIPLE})
MOST_DOTS = 5
# More than a hall can read through is told; more than anybody would type is refused.
MANY_ANSWERS, MOST_ANSWERS = 20, 100


@dataclass(frozen=True, slots=True)
class Poll:
    """A vote that is prepared for an item: ready to be opened, and itself never voted in."""

    id: PollId
    item: ItemId
    position: float
    kind: BallotKind
    question: Names = ()
    answers: tuple[Names, ...] = ()
    """What can be chosen; nothing where the room chooses between cards that have been shown by then."""
    dots: int = 3
    several: bool = True
    strong: bool = False
    again: ItemId | None = None
    """The item in which a pulse is asked a second time, and set against the first."""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a ballot: a released card (whose text is the card's), or a text of its own."""

    id: OptionId
    text: str
    card: CardId | None = None
    names: Names = ()
    """A text of its own in every language that it was prepared in."""


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
    poll: PollId | None = None
    """What it was prepared as; only looked up, for that may be changed or taken away."""
    questions: Names = ()
    """The question in every language that it was prepared in."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One phone's choice in an open ballot; gone once the ballot is closed for good."""

    id: VoteId
    ballot: BallotId
    choice: tuple[tuple[OptionId, int], ...]
