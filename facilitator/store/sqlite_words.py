"""What SQLite and the system say, in the store's own words."""

import errno
import sqlite3
from pathlib import Path

from facilitator.store.errors import (
    BrokenRule,
    DamagedFile,
    DiskFull,
    FileInUse,
    FileMissing,
    NotAMeeting,
    ReadOnlyPlace,
    StoreError,
    WriteFailed,
)

# Primary result codes; the extended ones carry them in their lowest byte.
_BY_CODE: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_BUSY: FileInUse,
    sqlite3.SQLITE_LOCKED: FileInUse,
    sqlite3.SQLITE_READONLY: ReadOnlyPlace,
    sqlite3.SQLITE_PERM: ReadOnlyPlace,
    sqlite3.SQLITE_CANTOPEN: ReadOnlyPlace,
    sqlite3.SQLITE_CORRUPT: DamagedFile,
    sqlite3.SQLITE_NOTADB: DamagedFile,
    # We stop a statement only when a file was made to take for ever.
    sqlite3.SQLITE_INTERRUPT: DamagedFile,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_CONSTRAINT: BrokenRule,
    sqlite3.SQLITE_MISMATCH: BrokenRule,
    sqlite3.SQLITE_TOOBIG: BrokenRule,
    sqlite3.SQLITE_RANGE: BrokenRule,
}
_BY_ERRNO: dict[int, type[StoreError]] = {
    errno.ENOENT: FileMissing,
    errno.ENOTDIR: FileMissing,
    errno.EISDIR: NotAMeeting,
    errno.EACCES: ReadOnlyPlace,
    errno.EPERM: ReadOnlyPlace,
    errno.EROFS: ReadOnlyPlace,
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
}


def from_sqlite(error: sqlite3.Error, path: Path) -> StoreError:
    """Return what `error` means for the file at `path`; its detail is a code's name, never a value."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Python's own complaint about a value, raised before SQLite was asked.
        return BrokenRule(path, type(error).__name__)
    name = getattr(error, "sqlite_errorname", str(code))
    kind = _BY_CODE.get(code & 0xFF, WriteFailed)
    rule = f": {error}" if kind is BrokenRule else ""
    return kind(path, f"{name}{rule}")


def from_system(error: OSError, path: Path) -> StoreError:
    """Return what `error` means for the file at `path`."""
    kind = _BY_ERRNO.get(error.errno or 0, WriteFailed)
    return kind(path, errno.errorcode.get(error.errno or 0, type(error).__name__))
