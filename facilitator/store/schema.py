"""The schema text of each version, and whether a file has exactly that."""

import sqlite3
from functools import cache
from importlib.resources import files

Part = tuple[str, str, str, str]
"""Type, name, table and words of one part of a schema."""


@cache
def statements(version: int) -> tuple[str, ...]:
    """Return the DDL of `version` as it was frozen when that version was released."""
    folder = files("facilitator.store") / "migrations" / "schemas"
    written = (folder / f"{version:04}.sql").read_text(encoding="utf-8")
    return tuple(part.strip() for part in written.split(";\n") if part.strip())


@cache
def expected(version: int) -> frozenset[Part]:
    """Return what a file of `version` consists of."""
    memory = sqlite3.connect(":memory:")
    try:
        for statement in statements(version):
            memory.execute(statement)
        return found(memory)
    finally:
        memory.close()


def found(raw: sqlite3.Connection) -> frozenset[Part]:
    """Return what the file under `raw` consists of."""
    rows = raw.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")
    return frozenset((kind, name, table, words) for kind, name, table, words in rows)
