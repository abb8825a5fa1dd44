"""What the room may see, as values: projector, phones and mirror are drawn from these alone."""

from dataclasses import dataclass, field
from datetime import date, datetime

from facilitator.meeting.ids import (
    BallotId,
    CardId,
    CategoryId,
    ItemId,
    MeetingId,
    OptionId,
    RoundId,
    StopId,
)
from facilitator.meeting.words import (
    ActionStatus,
    Actor,
    BallotKind,
    BoardView,
    CardType,
    ItemKind,
    Origin,
    Phase,
    PurposeClass,
    SceneKind,
    TimeOfDay,
)

Names = tuple[tuple[str, str], ...]
"""A text in several languages: pairs of language code and text, in order of preference."""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One line of the agenda; `start` and `end` are forecast, or measured when done."""

    item: ItemId
    title: str
    kind: ItemKind
    presenter: str
    start: datetime
    end: datetime
    minutes: int
    state: str
    """done · now · next · skipped."""


@dataclass(frozen=True, slots=True)
class NowView:
    """The running item."""

    item: ItemId
    title: str
    kind: ItemKind
    presenter: str
    question: Names
    ends: datetime
    paused: bool


@dataclass(frozen=True, slots=True)
class CategoryView:
    """A category as the room knows it."""

    id: CategoryId
    names: Names
    colour: str
    shape: str


@dataclass(frozen=True, slots=True)
class RoundView:
    """The open writing round: what phones may send now."""

    id: RoundId
    types: tuple[CardType, ...]
    categories: tuple[CategoryView, ...]
    ask_category: bool
    ask_place: bool


@dataclass(frozen=True, slots=True)
class CardView:
    """A released card, or a cluster under its leading card with the number of voices."""

    id: CardId
    text: str
    type: CardType
    category: CategoryId | None
    language: str | None
    edited: bool
    voices: int
    origins: tuple[tuple[Origin, int], ...]
    place_name: str
    pin: tuple[float, float] | None
    time_of_day: TimeOfDay | None
    actor: Actor | None
    square: str = ""
    """The square of the picture's grid that the pin lies in, "" without a pin or a picture."""


@dataclass(frozen=True, slots=True)
class BoardShown:
    """A board with its released cards; the order of the cards is random."""

    title: str
    view: BoardView
    types: tuple[CardType, ...]
    categories: tuple[CategoryView, ...]
    cards: tuple[CardView, ...]


@dataclass(frozen=True, slots=True)
class ActionView:
    """A promise: what, who, when, first step; a decision that nobody carries out has the first only."""

    what: str
    owner: str
    due: date | None
    due_words: str
    first_step: str
    status: ActionStatus | None
    """How far it has come; None on the day itself: what was just promised has not come anywhere."""


@dataclass(frozen=True, slots=True)
class OptionView:
    """One choice of a ballot; `dots` is None until the ballot is closed with enough votes."""

    id: OptionId
    text: str
    dots: int | None
    origins: tuple[tuple[Origin, int], ...] | None
    names: Names = ()
    """The text in every language that it was prepared in."""


@dataclass(frozen=True, slots=True)
class BallotView:
    """A prioritisation as the room may know it."""

    id: BallotId
    kind: BallotKind
    question: str
    options: tuple[OptionView, ...]
    dots: int
    several: bool
    is_open: bool
    voters: int | None
    strong: bool = False
    """Whether a code from a door slip is asked for."""
    before: "BallotView | None" = None
    """The closed ballot that this one is set against."""
    counting: bool = False
    """Whether it has just been closed and may be opened again: nothing is told yet."""
    questions: Names = ()
    """The question in every language that it was prepared in."""


@dataclass(frozen=True, slots=True)
class FindingView:
    """A released finding of a walk, with what was noted about it."""

    card: CardView
    reasons: str
    proposal: str


@dataclass(frozen=True, slots=True)
class StopView:
    """A stop of the walk's route, numbered from 1, and what was found there."""

    id: StopId
    number: int
    name: str
    notes: str
    pin: tuple[float, float] | None
    findings: tuple[FindingView, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """The content of the big screen: a scene with everything that it may need."""

    scene: SceneKind
    item: NowView | None = None
    question: Names = ()
    board: BoardShown | None = None
    card: CardView | None = None
    ballot: BallotView | None = None
    actions: tuple[ActionView, ...] = ()
    message: str = ""
    page: int = 0
    has_area: bool = False
    stops: tuple[StopView, ...] = ()
    """The route, or the stops with what was found at them."""


@dataclass(frozen=True, slots=True)
class RoomView:
    """All that leaves the facilitator's hands: head, clock times, round, board and big screen."""

    meeting: MeetingId
    title: str
    area: str
    language: str
    purpose: str
    purpose_class: PurposeClass
    influence: str
    contact: str
    phase: Phase
    now: NowView | None
    round: RoundView | None
    agenda: tuple[AgendaRow, ...]
    ends: datetime | None
    picture: Picture
    is_blank: bool
    is_frozen: bool
    is_aside: bool
    shows_qr_corner: bool
    shows_overtime: bool
    next_meeting: str = ""
    rehearsal: bool = False
    cards: tuple[CardView, ...] = field(default=())
    board: RoundView | None = None
    """What scribes may type in: the running board, whether a round is open or not."""
    ballot: BallotView | None = None
    """The ballot that phones may vote in, or whose result the room is shown."""
    actions: tuple[ActionView, ...] = ()
    route: tuple[StopView, ...] = ()
    """The stops without findings, so that a scribe can say at which of them something was found."""
