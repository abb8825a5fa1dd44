"""All that a scene is drawn from: what the room may see, its clock, and how to join."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Any, Protocol

from PySide6.QtGui import QImage

from facilitator.meeting.timeline import Clock
from facilitator.meeting.views import Names, Picture, RoomView
from facilitator.meeting.words import SceneKind


class Says(Protocol):
    """Sentences of the audience's language (texts.Texts)."""

    def say(self, key: str, /, **fields: Any) -> str: ...


@dataclass(frozen=True, slots=True)
class JoinShown:
    """How a phone gets in: what the code holds, and what can be typed instead."""

    url: str
    typed: str
    wall_code: str
    wifi_name: str = ""
    wifi_password: str = ""


@dataclass(frozen=True, slots=True)
class SpeakerShown:
    """Who has the floor, by a handle that is kept in memory only, and the time left of it."""

    handle: str
    left_s: float
    allotted_s: float
    phase: str = "calm"


@dataclass(frozen=True, slots=True)
class SlideShown:
    """A page of the presenter's own slides, counted from 0."""

    image: QImage
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class AreaShown:
    """The picture of the area, with the grid that paper marks are read by."""

    image: QImage
    columns: int = 8
    rows: int = 6


@dataclass(frozen=True, slots=True)
class AudienceState:
    """One moment of the big screen. `join` is None while no phone can get in."""

    view: RoomView
    texts: Says
    zone: tzinfo = UTC
    language: str = "da"
    clock: Clock | None = None
    join: JoinShown | None = None
    area: AreaShown | None = None
    speaker: SpeakerShown | None = None
    slide: SlideShown | None = None
    """Over the scene while the big screen has stepped aside for it."""
    told: Says | None = None
    """Sentences about the big screen for the facilitator, where they are in another language."""

    @property
    def picture(self) -> Picture:
        return self.view.picture

    @property
    def shown_clock(self) -> Clock | None:
        """The clock that belongs to the picture: a frozen one does not get the next item's time."""
        item = self.picture.item
        if self.clock is None or item is None or self.clock.item != item.item:
            return None
        return self.clock

    @property
    def has_corner(self) -> bool:
        return self.view.shows_qr_corner and self.join is not None

    @property
    def scene_key(self) -> tuple[object, ...]:
        """What makes a picture another picture, so that going from one to the other is seen as a step."""
        if self.view.is_blank:
            return ("blank",)
        if self.slide is not None:
            return ("slide", self.slide.page)
        shown = self.picture
        card = shown.card.id if shown.card else ""
        item = shown.item.item if shown.item and shown.scene in _OF_AN_ITEM else ""
        return (shown.scene, item, card, shown.page, shown.message)

    def say(self, key: str, /, **fields: Any) -> str:
        return self.texts.say(key, **fields)

    def tell(self, key: str, /, **fields: Any) -> str:
        """Return a sentence for the facilitator: the hall does not see it."""
        return (self.told or self.texts).say(key, **fields)

    def name(self, names: Names) -> str:
        """Return a text in the audience's language, or in the first that it has."""
        known: Mapping[str, str] = dict(names)
        return known.get(self.language) or next(iter(known.values()), "")

    def time(self, moment: datetime) -> str:
        """Return a time of day in the hall: "19.30", in English "19:30"."""
        local = moment.astimezone(self.zone)
        return f"{local.hour}{self.say('clock.point')}{local.minute:02d}"

    def date(self, day: date) -> str:
        """Return a date without its year, as one says it: "1. november"."""
        # Babel takes a moment to load, and the first frame needs no date.
        from babel.dates import format_date

        known = self.language if self.language in _LOCALES else "en"
        return format_date(day, "d. MMMM" if known == "da" else "d MMMM", locale=known)


_LOCALES = frozenset({"da", "en", "ar", "fa", "pl", "so", "tr", "uk", "ur"})
_OF_AN_ITEM = frozenset({SceneKind.QUESTION, SceneKind.WRITING, SceneKind.SPEAKER, SceneKind.BREAK})
