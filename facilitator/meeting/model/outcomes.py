"""What a meeting leaves behind: decisions, actions, the referent's texts."""

from dataclasses import dataclass, field
from datetime import date, datetime

from facilitator.meeting.ids import ActionId, CardId, DecisionId, ItemId
from facilitator.meeting.words import ActionStatus, HoldReason, Moderated, Treatment


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
    came: int | None = None
    """How many people came; None where nobody has said so."""


@dataclass(frozen=True, slots=True)
class ApprovedMinutes:
    """The minutes as they were approved: the document model, and the day."""

    document: bytes = field(repr=False)
    day: date


@dataclass(frozen=True, slots=True)
class Moderation:
    """How often the facilitator did what, and why; no card and no time is kept with it."""

    counts: tuple[tuple[Moderated, HoldReason | None, int], ...] = ()
