"""Looking into a meeting file without changing a byte of it or leaving anything beside it."""

import os
import shutil
import sqlite3
import stat
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from facilitator.paths import scratch_prefix
from facilitator.store.errors import DamagedFile, NewerFile, NotAMeeting, StoreError, WriteFailed
from facilitator.store.holding import undisturbed
from facilitator.store.sqlite_words import from_sqlite, from_system

# "Faci", and the number of the schema that this program writes.
APPLICATION_ID = 0x46616369
VERSION = 5

# Ten times what the largest meeting we know of comes to.
LARGEST_FILE = 256 * 1024 * 1024
# A check of the largest file takes some seconds; a file made to take for ever is given up (in units of
# a thousand of SQLite's steps). The head alone takes a few hundred steps.
STEPS_AT_MOST, STEPS_OF_A_GLANCE = 200_000, 2_000
_STEP_SIZE = 1000
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 64 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 20,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 3,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 50,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}

_MAGIC = b"SQLite format 3\x00"
_HEADER_SIZE = 100
# In bytes: the brief with all its fields, and far more.
_LONGEST_HEAD = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Header:
    """What the first hundred bytes say."""

    version: int
    page_size: int
    pages: int


@contextmanager
def looked_into(path: Path, *, is_glance: bool = False) -> Iterator[tuple[Header, sqlite3.Connection]]:
    """Yield the header of the meeting file at `path`, and a connection that reads and never writes it.

    What a crash left in the write-ahead log counts, and is read in a copy of the file. The file may be a
    stranger's, laid into the folder on purpose: what is read, and for how long, has an end. A glance has
    an early one, and takes no text that no head has.

    Raises:
        StoreError: It is missing, in use, unreadable, no meeting, newer, or plainly cut short.
    """
    path = path.resolve()
    with undisturbed(path) as handle:
        header = _header(path, handle)
        if not has_log(path):
            uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
            with _reading(path, uri) as raw:
                _limit(raw, is_glance=is_glance)
                yield header, raw
            return
        _must_be_possible(path)
        with TemporaryDirectory(prefix=scratch_prefix(os.getpid())) as folder:
            copied = Path(folder) / "copy"
            with _system_words(path):
                shutil.copyfile(path, copied)
                shutil.copyfile(beside(path), copied.with_name("copy-wal"))
            with _reading(path, copied.as_uri()) as raw:
                _limit(raw, is_glance=is_glance)
                yield header, raw


@contextmanager
def _reading(path: Path, uri: str) -> Iterator[sqlite3.Connection]:
    try:
        raw = sqlite3.connect(uri, uri=True, isolation_level=None)
        try:
            # Exclusive: for a copy with a log no index in shared memory is made.
            for setting in (
                "locking_mode=EXCLUSIVE",
                "trusted_schema=OFF",
                "cell_size_check=ON",
                "temp_store=MEMORY",
                "secure_delete=ON",
            ):
                raw.execute(f"PRAGMA {setting}").fetchall()
            yield raw
        finally:
            raw.close()
    except sqlite3.Error as error:
        raise _when_read(from_sqlite(error, path)) from error
    except UnicodeDecodeError:
        # Not chained: the error carries the bytes, which may be a participant's.
        raise DamagedFile(path, "a text that is no text") from None


def _when_read(error: StoreError) -> StoreError:
    """Return what an error means where nothing is written: what cannot be read is damaged."""
    is_ours = isinstance(error, WriteFailed) and not error.detail.startswith("SQLITE_IOERR")
    return DamagedFile(error.path, error.detail) if is_ours else error


def _limit(raw: sqlite3.Connection, *, is_glance: bool) -> None:
    for category, most in _LIMITS.items():
        raw.setlimit(category, most)
    if is_glance:
        raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_HEAD)
    steps = iter(range(STEPS_OF_A_GLANCE if is_glance else STEPS_AT_MOST))
    # Anything but zero stops the statement: SQLITE_INTERRUPT.
    raw.set_progress_handler(lambda: next(steps, None) is None, _STEP_SIZE)


def _must_be_possible(path: Path) -> None:
    """Refuse a log that is none before it is copied: another file's, a pipe, or one that fills the disk."""
    with _system_words(path):
        found = beside(path).lstat()
    if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST_FILE:
        raise DamagedFile(path, "a log that cannot be one")


@contextmanager
def _system_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise from_system(error, path) from error


def _header(path: Path, handle: int) -> Header:
    with _system_words(path):
        size = os.fstat(handle).st_size
        start = os.read(handle, _HEADER_SIZE)
    if len(start) < _HEADER_SIZE or not start.startswith(_MAGIC):
        raise NotAMeeting(path, "no SQLite file")
    (page_size,) = struct.unpack_from(">H", start, 16)
    (pages,) = struct.unpack_from(">I", start, 28)
    version, application = struct.unpack_from(">I4xI", start, 60)
    if application != APPLICATION_ID:
        raise NotAMeeting(path, "another program's file")
    if version > VERSION:
        raise NewerFile(path, version)
    header = Header(version, 65536 if page_size == 1 else page_size, pages)
    # A log may hold the pages that the file is said to have and could not yet be given (a full disk).
    is_short = size < header.page_size * header.pages and not has_log(path)
    if version == 0 or is_short:
        raise DamagedFile(path, "cut short")
    return header


def has_log(path: Path) -> bool:
    """Return whether a write-ahead log lies beside the file: it was not closed properly, or is in use."""
    with suppress(OSError):
        return beside(path).stat().st_size > 0
    return False


def beside(path: Path) -> Path:
    """Return where the write-ahead log of the file at `path` lies, if there is one."""
    return path.with_name(path.name + "-wal")
