"""Files that are either the old ones or the new ones, never half of each."""

import contextlib
import os
import tempfile
from pathlib import Path

OWNER_ONLY = 0o600
ORDINARY = 0o644


def write_atomic(path: Path, content: bytes, mode: int = ORDINARY) -> None:
    """Replace the file by one with this content, durable when this returns.

    Raises:
        OSError: Nothing was changed, and nothing is left beside it.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    temporary = Path(name)
    try:
        _fill(handle, content, mode)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _fill(handle: int, content: bytes, mode: int) -> None:
    with os.fdopen(handle, "wb") as file:
        if hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), mode)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system lets a folder be opened (not on Windows)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
