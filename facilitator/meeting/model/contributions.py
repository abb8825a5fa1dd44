"""What people contribute, and the boards it is gathered on."""

from dataclasses import dataclass

from facilitator.meeting.ids import BoardId, CardId, CategoryId, ClusterId, ItemId, StopId
from facilitator.meeting.views import Names
from facilitator.meeting.words import (
    Actor,
    BoardView,
    CardState,
    CardType,
    Concreteness,
    HoldReason,
    Horizon,
    Origin,
    TimeOfDay,
)


@dataclass(frozen=True, slots=True)
class Board:
    """Where cards are gathered."""

    id: BoardId
    position: float
    names: Names
    view: BoardView = BoardView.CATEGORY
    types: tuple[CardType, ...] = tuple(CardType)
    ask_category: bool = False
    ask_place: bool = False


@dataclass(frozen=True, slots=True)
class Category:
    """A subject on a board, known by colour, shape and word."""

    id: CategoryId
    board: BoardId
    position: float
    names: Names
    colour: str = ""
    shape: str = ""
    base: str = ""
    """The id in the default set that it came from, if any."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card is about: a name, a point on the picture (0..1 from the top left), or both."""

    name: str = ""
    x: float | None = None
    y: float | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One contribution. It has no author, no time and no number, and never will."""

    id: CardId
    item: ItemId
    board: BoardId
    text: str
    type: CardType
    state: CardState
    origin: Origin
    category: CategoryId | None = None
    cluster: ClusterId | None = None
    language: str | None = None
    place: Place | None = None
    time_of_day: TimeOfDay | None = None
    actor: Actor | None = None
    horizon: Horizon | None = None
    concreteness: Concreteness | None = None
    reasons: str = ""
    affected: str = ""
    proposal: str = ""
    table: int | None = None
    edited: bool = False
    parked: bool = False
    original: str | None = None
    hold_reason: HoldReason | None = None
    translation: str = ""
    answer: str = ""
    stop: StopId | None = None
    priority: int | None = None
    """1 is the most urgent; set by the facilitator on a walk's findings."""
    deadline: str = ""
    """By when something should have happened, as it was noted on a walk; who promises it is an action's."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Cards that say the same, shown under a leading card; every voice is kept."""

    id: ClusterId
    board: BoardId
    lead: CardId
    title: str = ""
