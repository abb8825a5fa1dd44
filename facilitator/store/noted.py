"""Papers that were made of a meeting while its file was only read, noted beside its copies."""

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from facilitator.meeting.ids import MeetingId
from facilitator.store.durable import empty_file, remove, to_disk


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
    _write(folder, whose, noted(folder, whose).having(raw, approved))


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


def _place(folder: Path, whose: MeetingId) -> Path:
    return folder / f"{whose}.papers.json"


def _write(folder: Path, whose: MeetingId, found: Noted) -> None:
    names = {"raw": [str(path) for path in found.raw], "approved": [str(path) for path in found.approved]}
    place = _place(folder, whose)
    unfinished = place.with_name(place.name + ".tmp")
    unfinished.unlink(missing_ok=True)
    empty_file(unfinished)
    unfinished.write_bytes(json.dumps(names).encode())
    to_disk(unfinished)
    unfinished.replace(place)
