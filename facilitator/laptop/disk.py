"""How much room is left for the meeting, and a reserve that is given back when there is none."""

import os
import shutil
from enum import StrEnum
from pathlib import Path

MEGABYTE = 1024 * 1024
# Warn while there is still time to tidy up; a whole meeting with its copies stays under 100 MB.
LOW_UNDER = 500 * MEGABYTE
SCARCE_UNDER = 100 * MEGABYTE
# Enough for a log, a rebuilding of the file and some thousand notes.
RESERVE_SIZE = 16 * MEGABYTE


class Room(StrEnum):
    """How the disk stands."""

    PLENTY = "plenty"
    LOW = "low"
    SCARCE = "scarce"


def free_bytes(path: Path) -> int:
    """Return what this user may still write where `path` is, or will be."""
    place = path.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    return shutil.disk_usage(place).free


def room(free: int) -> Room:
    """Return what so many free bytes mean for a meeting."""
    if free < SCARCE_UNDER:
        return Room.SCARCE
    return Room.LOW if free < LOW_UNDER else Room.PLENTY


class Reserve:
    """A file that only takes up room, so that there is some when the disk is full."""

    def __init__(self, path: Path, size: int | None = None) -> None:
        self.path = path
        self._size = RESERVE_SIZE if size is None else size

    @property
    def is_laid(self) -> bool:
        """Whether there is something to give back."""
        return self.path.exists()

    def lay(self) -> bool:
        """Take up the room; return whether there was enough of it. A second time does nothing.

        Where room is scarce already nothing is taken up: the meeting needs it more.
        """
        if self.is_laid:
            return True
        if room(free_bytes(self.path)) is Room.SCARCE:
            return False
        unfinished = self.path.with_name(self.path.name + ".ny")
        try:
            with unfinished.open("wb") as file:
                # Real bytes: a file of holes takes up nothing. Random ones: some disks fold equal ones.
                for _ in range(self._size // MEGABYTE):
                    file.write(os.urandom(MEGABYTE))
                file.write(os.urandom(self._size % MEGABYTE))
            unfinished.replace(self.path)
        except OSError:
            unfinished.unlink(missing_ok=True)
            return False
        return True

    def give_back(self) -> bool:
        """Free the room; return whether there was any to free."""
        if not self.is_laid:
            return False
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return False
        return True
