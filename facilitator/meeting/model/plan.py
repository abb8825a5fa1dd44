"""What is planned, and how far it has come: brief, agenda, stretches of time."""

from dataclasses import dataclass
from datetime import datetime, time, tzinfo

from facilitator.meeting.ids import BoardId, ItemId, MeetingId, RoundId
from facilitator.meeting.views import Names
from facilitator.meeting.words import ItemKind, Phase, PurposeClass, SegmentKind


@dataclass(frozen=True, slots=True)
class Now:
    """The moment a command or question is about.

    `wall` is what the clock on the wall says (aware, UTC); `steady` are seconds of a clock that
    nobody sets and that goes on while the laptop sleeps; `zone` is the hall's time zone.
    """

    wall: datetime
    steady: float
    zone: tzinfo

    @property
    def zone_name(self) -> str:
        """The zone's own name (Europe/Copenhagen); nothing where it is only a distance from UTC."""
        key = getattr(self.zone, "key", "")
        return key if isinstance(key, str) else ""


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
    zone: str = ""
    """The hall's time zone by its name; empty in a file of a version that did not keep it."""
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
