"""A new meeting file, there whole or not at all."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection

from facilitator.meeting.changes import added
from facilitator.meeting.model import Meeting
from facilitator.store.connection import connected, raw_connection
from facilitator.store.durable import empty_file, remove, sync_folder
from facilitator.store.errors import FileExists, FileMissing
from facilitator.store.mapping import things
from facilitator.store.reading import APPLICATION_ID, VERSION
from facilitator.store.saying import said
from facilitator.store.schema import statements
from facilitator.store.sqlite_words import from_system
from facilitator.store.statements import Batch
from facilitator.store.tables import meeting_table

# What the file is called until it is whole.
_UNFINISHED = ".ny"


def make(path: Path, meeting: Meeting) -> None:
    """Write `meeting` to a new file at `path`.

    Raises:
        StoreError: There is such a file, or it could not be written; then there is none.
    """
    if path.exists():
        raise FileExists(path)
    if not path.parent.is_dir():
        raise FileMissing(path, "its folder")
    unfinished = path.with_name(path.name + _UNFINISHED)
    try:
        with said(path):
            remove(unfinished)
            empty_file(unfinished)
            fill(unfinished, meeting)
        unfinished.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise from_system(error, path) from error
    finally:
        with suppress(OSError):
            remove(unfinished)


def fill(path: Path, meeting: Meeting) -> None:
    """Write the schema and `meeting` into the empty file at `path`."""
    raw = raw_connection(path)
    try:
        _lay_ground(raw)
        with connected(raw) as connection, connection.begin():
            _write(connection, meeting)
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        raw.close()


def _lay_ground(raw: sqlite3.Connection) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
    raw.execute(f"PRAGMA user_version={VERSION}")
    for statement in statements(VERSION):
        raw.execute(statement)
    raw.execute("COMMIT")


def _write(connection: Connection, meeting: Meeting) -> None:
    connection.execute(meeting_table.insert(), {"one": 1, "id": meeting.id, "generation": 0})
    Batch.of(added(thing) for thing in things(meeting)).write(connection)
