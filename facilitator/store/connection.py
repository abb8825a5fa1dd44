"""One connection to one meeting file, with every setting that keeps a promise."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

# Somebody may be looking at the file for a moment (the library does); who works in it stays longer.
BUSY_AFTER_S = 0.5

# locking_mode stands before journal_mode: then no index in shared memory is ever made, a second
# program is refused, and the WAL-reset fault of SQLite 3.7.0 to 3.51.2 cannot occur.
SETTINGS: tuple[tuple[str, str], ...] = (
    ("locking_mode", "EXCLUSIVE"),
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("secure_delete", "ON"),
    ("foreign_keys", "ON"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
    ("temp_store", "MEMORY"),
    ("fullfsync", "ON"),
    ("checkpoint_fullfsync", "ON"),
)


def raw_connection(path: Path) -> sqlite3.Connection:
    """Return a connection to the existing file at `path` that holds it for itself.

    Raises:
        sqlite3.Error: Somebody else has it, or it cannot be read.
    """
    uri = f"{path.absolute().as_uri()}?mode=rw"
    # We say BEGIN ourselves; Python's own would begin too late for DDL.
    raw = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_AFTER_S)
    try:
        for name, setting in SETTINGS:
            raw.execute(f"PRAGMA {name}={setting}").fetchall()
        # Take the lock now and not at the first note.
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("COMMIT")
    except BaseException:
        raw.close()
        raise
    return raw


def connected(raw: sqlite3.Connection, begin: str = "BEGIN IMMEDIATE") -> Connection:
    """Return SQLAlchemy's connection over `raw`; its errors never quote what was written.

    `raw` stays the caller's to close.
    """
    engine = create_engine(
        "sqlite+pysqlite://", creator=lambda: raw, poolclass=StaticPool, hide_parameters=True
    )
    _begin_with(engine, begin)
    return engine.connect()


def _begin_with(engine: Engine, begin: str) -> None:
    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)
