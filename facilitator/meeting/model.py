"""A meeting as one immutable value: what it is made of, and nothing of what may happen in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo

from facilitator.meeting.ids import (
    ActionId,
    BallotId,
    BoardId,
    CardId,
    CategoryId,
    ClusterId,
    DecisionId,
    ItemId,
    MeetingId,
    OptionId,
    RoundId,
    SpeakerId,
    StopId,
    VoteId,
)
from facilitator.meeting.views import Names, Picture
from facilitator.meeting.words import (
    ActionStatus,
    Actor,
    BallotKind,
    BoardView,
    CardState,
    CardType,
    Concreteness,
    HoldReason,
    Horizon,
    ItemKind,
    Moderated,
    Origin,
    Phase,
    PurposeClass,
    SceneKind,
    SegmentKind,
    TimeOfDay,
    Treatment,
)


@dataclass(frozen=True, slots=True)
class Now:
    """The moment a command or question is about.

    `wall` is what the clock on the wall says (aware, UTC); `steady` are seconds of a clock that
    nobody sets and that goes on while the laptop sleeps; `zone` is the hall's time zone.
    """

    wall: datetime
    steady: float
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class Brief:
    """The one page of step 1: what the meeting is, for whom, and who follows up."""

    title: str = ""
    area: str = ""
    purpose: str = ""
    challenge: str = ""
    target_group: str = ""
    influence: str = ""
    purpose_class: PurposeClass = PurposeClass.DIALOG
    format: str = ""
    organiser: str = ""
    facilitator: str = ""
    scribe: str = ""
    speakers: tuple[str, ...] = ()
    roles: tuple[tuple[str, str], ...] = ()
    """Who does what: pairs of a role and a function (a name only if somebody typed one)."""
    place: str = ""
    starts: datetime | None = None
    hall_closes: time | None = None
    participants: int | None = None
    follow_up: str = ""
    contact: str = ""
    language: str = "da"
    rehearsal: bool = False
    previous: MeetingId | None = None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of the agenda: what was planned for it, and what it has been given since."""

    id: ItemId
    position: float
    title: str
    kind: ItemKind
    planned_s: int
    allotted_s: int
    presenter: str = ""
    question: Names = ()
    notes: str = ""
    board: BoardId | None = None
    collects: bool = False
    locked: bool = False
    buffer: bool = False
    fixed: time | None = None
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of time given to one item.

    `seconds` is the measured length, 0 while the segment is open. `anchor` is the steady reading at
    its start (memory only); an open segment without one was read from a file and waits for
    `TakeUpClock`.
    """

    id: int
    item: ItemId
    kind: SegmentKind
    started: datetime
    seconds: float = 0.0
    is_open: bool = True
    anchor: float | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """One opening of a collecting item; notes name it, so that a late one can be refused."""

    id: RoundId
    item: ItemId


@dataclass(frozen=True, slots=True)
class Course:
    """How far the meeting has come."""

    phase: Phase = Phase.PLANNED
    current: ItemId | None = None
    plan_starts: datetime | None = None
    """When the plan counts from: the announced time, or the start when that is far off."""
    plan_shift_s: int = 0
    """How much later the meeting may end, as agreed with the room (ret sluttid)."""
    round: Round | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """The highest number of phones seen on line, rounded down to five; nothing else is kept."""

    phones: int = 0


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


@dataclass(frozen=True, slots=True)
class Cluster:
    """Cards that say the same, shown under a leading card; every voice is kept."""

    id: ClusterId
    board: BoardId
    lead: CardId
    title: str = ""


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


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided."""

    id: DecisionId
    position: float
    text: str
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """A promise with an owner (organisation or function), a date and a first step."""

    id: ActionId
    position: float
    what: str
    owner: str = ""
    due: date | None = None
    due_words: str = ""
    first_step: str = ""
    status: ActionStatus = ActionStatus.DISCUSSED
    item: ItemId | None = None
    cards: tuple[CardId, ...] = ()
    carried: bool = False
    """Brought along from the previous meeting."""


@dataclass(frozen=True, slots=True)
class ItemMinutes:
    """The referent's text for one agenda item."""

    id: ItemId
    main_points: str = ""
    conclusion: str = ""
    treatment: Treatment = Treatment.DISCUSSION


@dataclass(frozen=True, slots=True)
class Closing:
    """What the meeting leaves behind as a whole."""

    summary: str = ""
    next_meeting: datetime | None = None
    next_words: str = ""
    how_we_go_on: str = ""
    answers_by: date | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """A choice of what to show, by reference; the content is looked up when it is shown."""

    kind: SceneKind
    item: ItemId | None = None
    board: BoardId | None = None
    card: CardId | None = None
    ballot: BallotId | None = None
    message: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Projector:
    """What the big screen shows. `kept` is the picture that a frozen screen keeps (memory only)."""

    scene: Scene = Scene(SceneKind.WELCOME)
    recent: tuple[Scene, ...] = ()
    is_blank: bool = False
    is_frozen: bool = False
    is_aside: bool = False
    shows_qr_corner: bool = True
    shows_overtime: bool = False
    kept: Picture | None = None


@dataclass(frozen=True, slots=True)
class AreaPicture:
    """The picture or plan of the area, with a grid laid over it (A1…H6)."""

    name: str
    description: str
    width: int
    height: int
    columns: int = 8
    rows: int = 6
    blur_homes: bool = False
    image: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class WalkStop:
    """A stop of a safety walk; what is found there are cards that name it."""

    id: StopId
    position: float
    name: str
    x: float | None = None
    y: float | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who has asked to speak, by a handle such as "gul jakke" that nobody keeps."""

    id: SpeakerId
    handle: str
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class SpeakerQueue:
    """Who waits to speak and who speaks; in memory only, never in a file, copy or minutes."""

    waiting: tuple[Speaker, ...] = ()
    speaking: Speaker | None = None
    since: float = 0.0
    """The steady reading at which the speaker began."""
    limit_s: int = 180


@dataclass(frozen=True, slots=True)
class ApprovedMinutes:
    """The minutes as they were approved: the document model, and the day."""

    document: bytes = field(repr=False)
    day: date


@dataclass(frozen=True, slots=True)
class Moderation:
    """How often the facilitator did what, and why; no card and no time is kept with it."""

    counts: tuple[tuple[Moderated, HoldReason | None, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """Everything that is known of one meeting at one moment."""

    id: MeetingId
    brief: Brief = Brief()
    course: Course = Course()
    attendance: Attendance = Attendance()
    projector: Projector = Projector()
    closing: Closing = Closing()
    moderation: Moderation = Moderation()
    area: AreaPicture | None = None
    approved: ApprovedMinutes | None = None
    speaker_queue: SpeakerQueue = SpeakerQueue()
    items: Mapping[ItemId, AgendaItem] = field(default_factory=dict)
    segments: Mapping[int, Segment] = field(default_factory=dict)
    boards: Mapping[BoardId, Board] = field(default_factory=dict)
    categories: Mapping[CategoryId, Category] = field(default_factory=dict)
    cards: Mapping[CardId, Card] = field(default_factory=dict)
    clusters: Mapping[ClusterId, Cluster] = field(default_factory=dict)
    ballots: Mapping[BallotId, Ballot] = field(default_factory=dict)
    votes: Mapping[VoteId, Vote] = field(default_factory=dict)
    decisions: Mapping[DecisionId, Decision] = field(default_factory=dict)
    actions: Mapping[ActionId, Action] = field(default_factory=dict)
    minutes: Mapping[ItemId, ItemMinutes] = field(default_factory=dict)
    stops: Mapping[StopId, WalkStop] = field(default_factory=dict)
