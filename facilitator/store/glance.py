"""What a list of meetings says about a file: cheap, read-only, and without any card's text."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from facilitator.meeting.ids import MeetingId
from facilitator.meeting.words import Phase
from facilitator.store.errors import DamagedFile
from facilitator.store.reading import looked_into


@dataclass(frozen=True, slots=True)
class Glance:
    """The head of a meeting, as its file tells it."""

    path: Path
    version: int
    id: MeetingId
    title: str
    area: str
    place: str
    format: str
    starts: datetime | None
    phase: Phase
    open_actions: int
    previous: MeetingId | None
    rehearsal: bool
    is_raw: bool = False
    """Whether what participants wrote is still in it."""
    held: datetime | None = None
    """When its last item began."""


_QUESTION = """
SELECT meeting.id, title, area, place, format, starts, phase,
       (SELECT count(*) FROM action WHERE status <> 'running'), previous, rehearsal,
       EXISTS (SELECT 1 FROM card), (SELECT max(started) FROM segment)
FROM meeting, brief, course
"""


def inspect(path: Path) -> Glance:
    """Return the head of the meeting at `path`, without asking whether the whole file is sound.

    Raises:
        StoreError: It is no meeting, newer, in use, or too damaged to be asked.
    """
    with looked_into(path, is_glance=True) as (header, raw):
        row = raw.execute(_QUESTION).fetchone()
    if row is None:
        raise DamagedFile(path, "no head")
    return _glance(path, header.version, row)


def _glance(path: Path, version: int, row: tuple[object, ...]) -> Glance:
    key, title, area, place, form, starts, phase, actions, previous, rehearsal, is_raw, held = row
    try:
        return Glance(
            path=path,
            version=version,
            id=MeetingId(_hex(key)),
            title=str(title),
            area=str(area),
            place=str(place),
            format=str(form),
            starts=_moment(starts),
            phase=Phase(str(phase)),
            open_actions=int(str(actions)),
            previous=None if previous is None else MeetingId(_hex(previous)),
            rehearsal=bool(rehearsal),
            is_raw=bool(is_raw),
            held=_moment(held),
        )
    except (ValueError, TypeError) as error:
        raise DamagedFile(path, "a head that cannot be read") from error


def _moment(told: object) -> datetime | None:
    return None if told is None else datetime.fromisoformat(str(told))


def _hex(key: object) -> str:
    if not isinstance(key, bytes):
        raise TypeError("an id that is no id")
    return key.hex()
