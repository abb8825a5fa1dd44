"""A sample meeting as it is written down: who says what, what the facilitator does, how it ends."""

from datetime import date, datetime, time
from typing import Literal

import msgspec
from msgspec import Struct

from facilitator.meeting.words import (
    ActionStatus,
    Actor,
    CardType,
    HoldReason,
    Horizon,
    Origin,
    SceneKind,
    TimeOfDay,
    Treatment,
)


class BadSample(ValueError):
    """The text is no sample meeting; the message says where."""


class Head(Struct, frozen=True, forbid_unknown_fields=True):
    """The page of step 1; `starts` is local time in the hall."""

    title: str
    starts: datetime
    area: str = ""
    purpose: str = ""
    challenge: str = ""
    target_group: str = ""
    influence: str = ""
    organiser: str = ""
    facilitator: str = ""
    scribe: str = ""
    speakers: tuple[str, ...] = ()
    place: str = ""
    hall_closes: time | None = None
    participants: int | None = None
    follow_up: str = ""
    contact: str = ""
    phones: int = 30
    gathered_at: int | None = None
    """The item under which cards that say the same are merged."""


class Item(Struct, frozen=True, forbid_unknown_fields=True):
    """How an item of the agenda went; `number` counts from 1."""

    number: int
    minutes: float
    presenter: str = ""
    main_points: str = ""
    conclusion: str = ""
    treatment: Treatment = Treatment.DISCUSSION


class Contribution(Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody says, and what the facilitator then does with it."""

    item: int
    origin: Origin
    type: CardType
    text: str
    category: str | None = None
    place: str = ""
    time: TimeOfDay | None = None
    table: int | None = None
    name: str = ""
    extra: bool = False
    sorted_as: str | None = None
    joins: str = ""
    held: HoldReason | None = None
    masked: str = ""
    edited: str = ""
    parked: bool = False
    actor: Actor | None = None
    reasons: str = ""
    proposal: str = ""
    horizon: Horizon | None = None
    answer: str = ""
    translation: str = ""


class SceneCue(Struct, frozen=True, forbid_unknown_fields=True):
    """What the big screen shows at a moment of an item: a scene, or nothing at all."""

    item: int
    show: SceneKind | None = None
    blank: bool = False
    when: Literal["start", "writing", "end"] = "start"
    card: str = ""
    message: str = ""


class Dots(Struct, frozen=True, forbid_unknown_fields=True):
    """A prioritisation with paper dots that somebody counts."""

    item: int
    question: str
    options: tuple[str, ...]
    dots: int
    voters: int
    counted: dict[str, int]


class Decided(Struct, frozen=True, forbid_unknown_fields=True):
    """A decision under an item."""

    item: int
    text: str


class Promise(Struct, frozen=True, forbid_unknown_fields=True):
    """An action: what, who, when, first step."""

    item: int
    what: str
    owner: str
    due: date | None = None
    due_words: str = ""
    first_step: str = ""
    status: ActionStatus = ActionStatus.DISCUSSED
    cards: tuple[str, ...] = ()


class Ending(Struct, frozen=True, forbid_unknown_fields=True):
    """What the meeting leaves behind."""

    summary: str = ""
    next_meeting: datetime | None = None
    next_words: str = ""
    how_we_go_on: str = ""
    answers_by: date | None = None


class Area(Struct, frozen=True, forbid_unknown_fields=True):
    """The picture of the area, beside the sample in its folder, and the grid that is laid over it."""

    picture: str
    name: str
    width: int
    height: int
    description: str = ""
    columns: int = 8
    rows: int = 6
    blur_homes: bool = False


class Spot(Struct, frozen=True, forbid_unknown_fields=True):
    """A place on the picture; `known` are those that have their name there from the beginning."""

    name: str
    x: float
    y: float
    known: bool = False
    label: str = ""


class Sample(Struct, frozen=True, forbid_unknown_fields=True, rename={"items": "item", "cards": "card",
             "scenes": "scene", "spots": "spot", "decisions": "decision", "actions": "action"}):  # fmt: skip
    """One evening, from its first scene to its last promise."""

    format: str
    meeting: Head
    items: tuple[Item, ...]
    cards: tuple[Contribution, ...]
    scenes: tuple[SceneCue, ...] = ()
    ballot: Dots | None = None
    decisions: tuple[Decided, ...] = ()
    actions: tuple[Promise, ...] = ()
    closing: Ending = Ending()
    area: Area | None = None
    spots: tuple[Spot, ...] = ()

    def named(self, name: str) -> Contribution:
        """Return the contribution that other lines call by this name."""
        return next(card for card in self.cards if card.name == name)


def parse_sample(text: str) -> Sample:
    """Return the sample meeting in a TOML text.

    Raises:
        BadSample: A line is wrong, or a name is called that nobody has.
    """
    try:
        sample = msgspec.toml.decode(text, type=Sample)
    except msgspec.DecodeError as error:
        raise BadSample(str(error)) from None
    _check(sample)
    return sample


def _check(sample: Sample) -> None:
    names = [card.name for card in sample.cards if card.name]
    if len(set(names)) != len(names):
        raise BadSample("a name is given twice")
    called = {card.joins for card in sample.cards} | {cue.card for cue in sample.scenes}
    called |= {name for action in sample.actions for name in action.cards}
    if sample.ballot is not None:
        called |= {*sample.ballot.options, *sample.ballot.counted}
    missing = sorted(called - set(names) - {""})
    if missing:
        raise BadSample(f"nobody is called {', '.join(missing)}")
    items = {item.number for item in sample.items}
    strays = sorted({card.item for card in sample.cards} - items)
    if strays:
        raise BadSample(f"there is no item {strays[0]}")
