"""Taking in a meeting file from elsewhere, as what a stranger may have made on purpose."""

import os
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from facilitator.meeting.changes import MEMBERS, SINGLES, apply
from facilitator.meeting.decide.area import still_blurred
from facilitator.meeting.ids import MeetingId, is_id
from facilitator.meeting.model import AreaPicture, Card, Meeting
from facilitator.meeting.text import normalise, normalise_line
from facilitator.paths import scratch_prefix
from facilitator.store.connection import connected, raw_connection
from facilitator.store.durable import empty_file
from facilitator.store.errors import BrokenRule, DamagedFile, NewerFile, NotAMeeting
from facilitator.store.holding import undisturbed
from facilitator.store.loading import load
from facilitator.store.making import make
from facilitator.store.reading import LARGEST_FILE, VERSION, looked_into
from facilitator.store.saying import said
from facilitator.store.soundness import troubles_of
from facilitator.store.upgrading import upgrade

_PIECE_BYTES = 1024 * 1024
# The fields that may be longer than a line; a card's texts are as short as everybody's.
_PAGES = frozenset({
    "challenge", "conclusion", "contact", "description", "first_step", "follow_up", "how_we_go_on",
    "influence", "main_points", "message", "notes", "purpose", "question", "summary",
    "target_group", "text", "what",
})  # fmt: skip
_PAGE_CHARACTERS, _PAGE_LINES = 5_000, 100

Redraw = Callable[[AreaPicture], AreaPicture]
"""Draws a stranger's picture anew, or leaves it out; we hand no byte of it on and read none ourselves."""


def take_in(path: Path, to: Path, new_id: MeetingId, redraw: Redraw) -> None:
    """Write the meeting that the foreign file at `path` holds to a new file at `to`, under `new_id`.

    Nothing but values crosses over: each is read from a copy that nobody can change meanwhile, under
    limits, from tables whose schema is word for word that of a released version; each text goes
    through the normaliser; the picture of the area is what `redraw` makes of it. Receipts, keepsakes
    and the bytes of approved minutes stay behind.

    Raises:
        StoreError: It is no meeting, newer, damaged, or too large; `to` is not made.
    """
    with TemporaryDirectory(prefix=scratch_prefix(os.getpid())) as folder:
        copy = Path(folder) / "fremmed"
        _copied(path, copy)
        meeting = cleaned(_read(path, copy))
    area = redraw(meeting.area) if meeting.area is not None and meeting.area.image else meeting.area
    make(to, replace(meeting, id=new_id, approved=None, area=area))


def cleaned(meeting: Meeting) -> Meeting:
    """Return `meeting` with every text in it made harmless, and no point finer than it promises."""
    found: dict[str, Any] = {name: _clean(getattr(meeting, name)) for name in SINGLES.values()}
    for name in MEMBERS.values():
        found[name] = {key: _clean(thing) for key, thing in getattr(meeting, name).items()}
    harmless = replace(meeting, **found)
    return apply(harmless, still_blurred(harmless))


def _copied(path: Path, copy: Path) -> None:
    """Copy the file alone: a log beside a foreign file is none of ours."""
    with undisturbed(path) as handle, said(path):
        if os.fstat(handle).st_size > LARGEST_FILE:
            raise NotAMeeting(path, "too large")
        empty_file(copy)
        # From the handle that was judged, and no more than was allowed: the path may lead elsewhere by now.
        with copy.open("wb") as made:
            while piece := os.read(handle, _PIECE_BYTES):
                made.write(piece)
                if made.tell() > LARGEST_FILE:
                    raise NotAMeeting(path, "too large")


def _read(path: Path, copy: Path) -> Meeting:
    try:
        version = _judged(copy)
        if version < VERSION:
            _upgraded(copy)
            _judged(copy)
        return _loaded(copy)
    except NewerFile as error:
        raise NewerFile(path, error.version) from error
    except NotAMeeting as error:
        # The person knows the file by its own name.
        raise NotAMeeting(path, error.detail) from error
    except (DamagedFile, BrokenRule) as error:
        raise DamagedFile(path, error.detail) from error


def _judged(copy: Path) -> int:
    """Return the version of the copy once its schema and every page have been looked at, under limits."""
    with looked_into(copy) as (header, raw):
        findings = troubles_of(raw, header)
        if findings:
            raise DamagedFile(copy, findings[0])
        return header.version


def _upgraded(copy: Path) -> None:
    with said(copy):
        raw = raw_connection(copy)
        try:
            with connected(raw) as connection:
                upgrade(connection, raw)
        finally:
            raw.close()


def _loaded(copy: Path) -> Meeting:
    with looked_into(copy) as (_, raw), said(copy), connected(raw, begin="BEGIN") as connection:
        return load(connection)


def _clean(value: Any, field: str = "", *, is_card: bool = False) -> Any:
    """Return `value` with its texts made harmless; ids and words of closed sets are what they are."""
    if isinstance(value, str):
        return value if isinstance(value, Enum) or is_id(value) else _harmless(value, field, is_card=is_card)
    if isinstance(value, tuple):
        return tuple(_clean(part, field, is_card=is_card) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        inside = is_card or isinstance(value, Card)
        names = [part.name for part in fields(value)]
        return replace(value, **{name: _clean(getattr(value, name), name, is_card=inside) for name in names})
    return value


def _harmless(text: str, field: str, *, is_card: bool) -> str:
    if is_card:
        return normalise(text)
    if field in _PAGES:
        return normalise(text, most_characters=_PAGE_CHARACTERS, most_lines=_PAGE_LINES)
    return normalise_line(text)
