"""Files that are there for their owner only, and that survive a power cut."""

import os
import sys
from pathlib import Path

if sys.platform == "darwin":
    import fcntl


def empty_file(path: Path) -> None:
    """Make an empty file that only this user may read: what SQLite writes to it stays owner-only."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def remove(path: Path) -> None:
    """Remove a database file with everything that SQLite lays beside one."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def to_disk(path: Path) -> None:
    """Make sure that what was written to `path` survives a power cut."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
        if sys.platform == "darwin":
            # There fsync stops at the drive's own memory.
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make sure that a name given in `folder` survives a power cut."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
