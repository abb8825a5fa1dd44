"""Writes the schema text of the version under development; run by hand when a table changes.

python -m tests.store.freeze
"""

from pathlib import Path

from sqlalchemy import create_engine

from facilitator.store.reading import VERSION
from facilitator.store.tables import metadata
from facilitator.store.upgrading import SCRIPTS


def schema_text() -> str:
    """Return what SQLAlchemy makes of the tables, in an order that does not change."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        metadata.create_all(connection)
        asked = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name"
        written = [_plain(row[0]) for row in connection.exec_driver_sql(asked)]
    engine.dispose()
    return ";\n\n".join(written) + ";\n"


def _plain(sql: str) -> str:
    return "\n".join(line.rstrip().replace("\t", "    ") for line in sql.strip().splitlines() if line.strip())


def schema_file() -> Path:
    return SCRIPTS / "schemas" / f"{VERSION:04}.sql"


if __name__ == "__main__":
    schema_file().write_text(schema_text(), encoding="utf-8")
