"""Which meeting is being held on this laptop, written down so that a crash can be answered."""

from pathlib import Path

import msgspec

from facilitator.files.atomic import OWNER_ONLY, write_atomic


class Running(msgspec.Struct, frozen=True):
    """A meeting that goes on: its file, title, item, and since when; nothing of its content."""

    path: str
    title: str
    number: int = 0
    """The running item's number on the agenda; 0 while the meeting has none."""
    started: str = ""
    """When the item began, as the hall's clock showed it: "19.42"."""


def read_running(file: Path) -> Running | None:
    """Return the meeting that was live when the program last ran, if its file still is there."""
    try:
        found = msgspec.json.decode(file.read_bytes(), type=Running)
        return found if Path(found.path).is_file() else None
    except (OSError, ValueError, msgspec.MsgspecError):
        return None


def write_running(file: Path, running: Running | None) -> None:
    """Write down which meeting is live, or that none is.

    Raises:
        OSError: It could not be written.
    """
    if running is None:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(file, msgspec.json.encode(running), OWNER_ONLY)
