"""What the library knows of each meeting, and in which order it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.meeting.model import Now
from facilitator.meeting.retention import days_too_long
from facilitator.meeting.views import Names
from facilitator.meeting.words import Phase

if TYPE_CHECKING:
    from facilitator.store.glance import Glance
    from facilitator.store.library import Listed


class Place(StrEnum):
    """Where a meeting's file lies."""

    SHELF = "shelf"
    ARCHIVE = "archive"
    LODGING = "lodging"
    """On this computer for as long as it is open, because its folder is copied to a cloud."""


class Order(StrEnum):
    """What the list is sorted by."""

    DATE = "date"
    TITLE = "title"
    PLACE = "place"
    ACTIONS = "actions"


@dataclass(frozen=True, slots=True)
class Row:
    """One card: what is known of a file without opening it."""

    path: Path
    title: str
    place: str = ""
    area: str = ""
    format: str = ""
    form: str = ""
    """The format's name in the facilitator's language."""
    starts: datetime | None = None
    phase: Phase | None = None
    """None where the file cannot be read."""
    open_actions: int = 0
    is_in_use: bool = False
    is_rehearsal: bool = False
    lies: Place = Place.SHELF
    trouble: str = ""
    raw_days: int = 0
    """For how many days raw data have been kept, where that is too long."""

    @property
    def is_readable(self) -> bool:
        return self.phase is not None

    @property
    def is_meeting(self) -> bool:
        """Whether it is a meeting at all, damaged ones included: anything else is not ours to delete."""
        return self.trouble != "NotAMeeting"


@dataclass(frozen=True, slots=True)
class Shelf:
    """The folder as it was found, and where it lies."""

    folder: Path
    rows: tuple[Row, ...] = ()
    is_there: bool = True
    """False when the folder has vanished (a stick pulled out, a drive not connected)."""
    service: str = ""
    """The cloud that seems to copy it, or nothing."""
    zone: tzinfo = field(default=UTC)


def row_of(listed: Listed, lies: Place, forms: Mapping[str, Names], language: str, now: Now) -> Row:
    """Return what the list says of a file."""
    head = listed.glance
    trouble = "" if listed.is_in_use else listed.trouble
    if head is None:
        return Row(listed.path, listed.path.stem, lies=lies, trouble=trouble, is_in_use=listed.is_in_use)
    names = dict(forms.get(head.format, ()))
    return Row(
        path=listed.path,
        title=head.title or listed.path.stem,
        place=head.place,
        area=head.area,
        format=head.format,
        form=names.get(language) or next(iter(names.values()), ""),
        starts=head.starts,
        phase=head.phase,
        open_actions=head.open_actions,
        is_in_use=listed.is_in_use,
        is_rehearsal=head.rehearsal,
        lies=lies,
        trouble=trouble,
        raw_days=0 if head.rehearsal else _raw_days(head, now),
    )


def _raw_days(head: Glance, now: Now) -> int:
    return days_too_long(head.phase, head.held or head.starts, now, is_raw=head.is_raw)


def arranged(
    rows: Iterable[Row], search: str, order: Order, *, archive: bool, said: Callable[[Row], str]
) -> tuple[Row, ...]:
    """Return the rows that are asked for: those of the archive or the others, found by every word typed.

    What is searched is what is `said` of a row, its file's name and its date in numbers.
    """
    words = search.casefold().split()
    shown = [row for row in rows if (row.lies is Place.ARCHIVE) == archive]
    if words:
        shown = [row for row in shown if _holds(f"{said(row)} {row.path.stem} {_digits(row)}", words)]
    return tuple(sorted(shown, key=_KEYS[order]))


def _digits(row: Row) -> str:
    return f"{row.starts:%Y-%m-%d %d.%m.%Y}" if row.starts is not None else ""


def _holds(text: str, words: list[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


def _by_date(row: Row) -> tuple[object, ...]:
    """Order those without a date first (they are being thought of), then the latest first."""
    late = row.starts.timestamp() if row.starts is not None else float("inf")
    return (not row.is_readable, -late, row.title.casefold(), row.path.name)


_KEYS = {
    Order.DATE: _by_date,
    Order.TITLE: lambda row: (row.title.casefold(), row.path.name),
    Order.PLACE: lambda row: (
        not (row.place or row.area), row.place.casefold(), row.area.casefold(), *_by_date(row),
    ),
    Order.ACTIONS: lambda row: (-row.open_actions, *_by_date(row)),
}  # fmt: skip
