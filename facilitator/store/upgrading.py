"""A file of an older version made one of this version, by Alembic's steps."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection

from facilitator.store.reading import VERSION

SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(connection: Connection, raw: sqlite3.Connection, to: int = VERSION) -> None:
    """Bring the file under `connection` (and `raw`, the same) to version `to`, wholly or not at all.

    Raises:
        sqlite3.Error, SQLAlchemyError: It could not be done; the file is as it was.
    """
    # Heavy, and needed only when there is an older file.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = connection
    # A table that others name can only be made anew while nobody watches the names.
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("ATTACH ':memory:' AS steps")
    try:
        with connection.begin():
            command.upgrade(config, revision(to))
            connection.exec_driver_sql(f"PRAGMA user_version={to:d}")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise sqlite3.IntegrityError("a thing names a missing one after the upgrade")
    finally:
        raw.execute("DETACH steps")
        raw.execute("PRAGMA foreign_keys=ON")


def revision(version: int) -> str:
    """Return Alembic's name for `version`."""
    return f"{version:04}"
