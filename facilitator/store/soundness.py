"""Whether every byte of a meeting file can be trusted, as far as SQLite and the meeting's rules can tell."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from facilitator.store.connection import connected
from facilitator.store.errors import DamagedFile, NewerFile, StoreError
from facilitator.store.loading import load
from facilitator.store.reading import VERSION, Header, looked_into
from facilitator.store.schema import expected, found

# Enough to tell what is wrong; a badly damaged file has thousands.
_FINDINGS_AT_MOST = 20


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check of one file found. `trouble` is None when the file is whole."""

    path: Path
    trouble: StoreError | None
    version: int | None = None
    title: str = ""
    cards: int = 0
    findings: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether the file can be opened for work, if need be after an upgrade."""
        return self.trouble is None


def check(path: Path) -> CheckReport:
    """Return whether the file at `path` is a whole meeting; it is read from end to end, and not changed."""
    findings: tuple[str, ...] = ()
    version: int | None = None
    try:
        with looked_into(path) as (header, raw):
            version = header.version
            findings = troubles_of(raw, header)
            if not findings:
                return _whole(path, raw, header)
    except NewerFile as error:
        return CheckReport(path, error, error.version)
    except StoreError as error:
        return CheckReport(path, error, version, findings=findings or (error.detail,))
    return CheckReport(path, DamagedFile(path, findings[0]), version, findings=findings)


def assert_sound(path: Path) -> Header:
    """Return the header of the file at `path` when it may be opened for work.

    Raises:
        StoreError: It may not; the file is as it was.
    """
    with looked_into(path) as (header, raw):
        findings = troubles_of(raw, header)
        if findings:
            raise DamagedFile(path, findings[0])
        return header


def troubles_of(raw: sqlite3.Connection, header: Header) -> tuple[str, ...]:
    """Return what is wrong with the file under `raw`, in technical words without any card's text."""
    version = raw.execute("PRAGMA user_version").fetchone()[0]
    if version not in range(1, VERSION + 1) or version < header.version:
        return (f"version {version}",)
    if found(raw) != expected(version):
        return ("the schema is not that of this version",)
    # The full one: quick_check passed 126 of 300 damaged files.
    findings = [str(row[0]) for row in raw.execute(f"PRAGMA integrity_check({_FINDINGS_AT_MOST})")]
    if findings != ["ok"]:
        return tuple(findings)
    parted = {f"{row[0]} names a missing {row[2]}" for row in raw.execute("PRAGMA foreign_key_check")}
    if not parted and version == VERSION:
        return _unreadable(raw)
    return tuple(sorted(parted))


def _unreadable(raw: sqlite3.Connection) -> tuple[str, ...]:
    connection = connected(raw, begin="BEGIN")
    try:
        load(connection)
    except (SQLAlchemyError, ValueError, TypeError, LookupError) as error:
        return (f"a value that no meeting has ({type(error).__name__})",)
    finally:
        connection.close()
    return ()


def _whole(path: Path, raw: sqlite3.Connection, header: Header) -> CheckReport:
    title = raw.execute("SELECT title FROM brief").fetchone()
    cards = raw.execute("SELECT count(*) FROM card").fetchone()[0]
    if title is None:
        return CheckReport(path, DamagedFile(path, "no brief"), header.version)
    return CheckReport(path, None, header.version, str(title[0]), int(cards))
