"""Which papers this computer made of a meeting, noted beside its copies.

Only what stands here is ever deleted with a meeting: a meeting's own file may come from anybody.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from facilitator.meeting.ids import MeetingId
from facilitator.store.durable import empty_file, remove, to_disk

_SUFFIX = ".papers.json"


@dataclass(frozen=True, slots=True)
class Noted:
    """The files that hold raw data, and those that may outlive it: the approved minutes and the promises."""

    raw: tuple[Path, ...] = ()
    approved: tuple[Path, ...] = ()

    @property
    def all(self) -> tuple[Path, ...]:
        """Every file, as it goes with the whole meeting."""
        return (*self.raw, *self.approved)

    def having(self, raw: Sequence[Path], approved: Sequence[Path]) -> "Noted":
        """Return these with more; a file that is made again is what it is now."""
        new = {*raw, *approved}
        return Noted(
            (*(path for path in self.raw if path not in new), *raw),
            (*(path for path in self.approved if path not in new), *approved),
        )


def note(folder: Path, whose: MeetingId, raw: Sequence[Path], approved: Sequence[Path]) -> None:
    """Note which files are about to be made of a meeting, in the folder of its copies.

    Raises:
        OSError: It cannot be noted.
    """
    folder.mkdir(parents=True, exist_ok=True)
    here, there = _settled(raw), _settled(approved)
    for other in _others(folder, whose):
        # Written over: a file is the paper of the meeting that it was made of last.
        _without(folder, other, {*here, *there})
    _write(folder, whose, noted(folder, whose).having(here, there))


def not_ours(folder: Path, whose: MeetingId, named: Sequence[Path]) -> tuple[Path, ...]:
    """Return those of the files that a meeting's own file names which no note here speaks of.

    They are told and left alone, and not even looked for: whoever made the file could name anything.
    """
    known = {path for one in (whose, *_others(folder, whose)) for path in noted(folder, one).all}
    return tuple(path for path in named if path not in known)


def take_back(folder: Path, whose: MeetingId, paths: Sequence[Path]) -> None:
    """Note no more that some files are a meeting's: they were not made after all.

    Raises:
        OSError: It cannot be noted.
    """
    _without(folder, whose, set(_settled(paths)))


def noted(folder: Path, whose: MeetingId) -> Noted:
    """Return what was noted of a meeting; nothing where the note cannot be read."""
    try:
        told = json.loads(_place(folder, whose).read_bytes())
        return Noted(*(tuple(Path(name) for name in told[kind]) for kind in ("raw", "approved")))
    except (OSError, ValueError, TypeError, KeyError):
        return Noted()


def forget_raw(folder: Path, whose: MeetingId) -> None:
    """Note only those files that may outlive the raw data."""
    kept = noted(folder, whose).approved
    if kept:
        # A full disk keeps the old note: it names files that are gone, which harms nobody.
        with suppress(OSError):
            _write(folder, whose, Noted(approved=kept))
    else:
        forget(folder, whose)


def forget(folder: Path, whose: MeetingId) -> None:
    """Leave no note of a meeting."""
    with suppress(OSError):
        remove(_place(folder, whose))


def _settled(paths: Sequence[Path]) -> list[Path]:
    """Return where files lie really: what a link leads to later is another place."""
    return [path.parent.resolve() / path.name for path in paths]


def _others(folder: Path, whose: MeetingId) -> tuple[MeetingId, ...]:
    found = (place.name.removesuffix(_SUFFIX) for place in folder.glob(f"*{_SUFFIX}"))
    return tuple(MeetingId(one) for one in found if one != whose)


def _without(folder: Path, whose: MeetingId, paths: set[Path]) -> None:
    old = noted(folder, whose)
    if paths.isdisjoint(old.all):
        return
    raw, approved = (tuple(one for one in kind if one not in paths) for kind in (old.raw, old.approved))
    _write(folder, whose, Noted(raw, approved))


def _place(folder: Path, whose: MeetingId) -> Path:
    return folder / f"{whose}{_SUFFIX}"


def _write(folder: Path, whose: MeetingId, found: Noted) -> None:
    names = {"raw": [str(path) for path in found.raw], "approved": [str(path) for path in found.approved]}
    place = _place(folder, whose)
    unfinished = place.with_name(place.name + ".tmp")
    unfinished.unlink(missing_ok=True)
    empty_file(unfinished)
    unfinished.write_bytes(json.dumps(names).encode())
    to_disk(unfinished)
    unfinished.replace(place)
