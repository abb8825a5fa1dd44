"""The schema keeps what it promises, is the same whether made or migrated, and old files open."""

import shutil
import sqlite3
import struct
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from facilitator.store.connection import connected
from facilitator.store.meeting_file import open_file
from facilitator.store.reading import APPLICATION_ID, VERSION
from facilitator.store.schema import expected, found, statements
from facilitator.store.upgrading import SCRIPTS, revision, upgrade
from tests.store.anonymity import ALLOWED, troubles
from tests.store.freeze import schema_file, schema_text
from tests.store.released import FILES, populated

RELEASED = sorted(int(file.stem) for file in (SCRIPTS / "schemas").glob("*.sql"))


def made() -> sqlite3.Connection:
    raw = sqlite3.connect(":memory:", isolation_level=None)
    for statement in statements(VERSION):
        raw.execute(statement)
    return raw


def test_nothing_in_the_schema_tells_who_or_when() -> None:
    raw = made()

    assert troubles(raw) == []
    assert set(ALLOWED) <= {row[0] for row in raw.execute("SELECT name FROM sqlite_schema")}
    raw.close()


PLANTED = {
    "a time": "ALTER TABLE card ADD COLUMN created TEXT",
    "an author": "ALTER TABLE vote ADD COLUMN token BLOB",
    "an order": "ALTER TABLE receipt ADD COLUMN position INTEGER",
    "a harmless name": "ALTER TABLE ballot ADD COLUMN remark TEXT",
    "a default": "ALTER TABLE card ADD COLUMN late TEXT DEFAULT 'no'",
    "a computed column": "ALTER TABLE card ADD COLUMN size INTEGER AS (length(text))",
    "a trigger": "CREATE TRIGGER spy AFTER INSERT ON card BEGIN DELETE FROM board; END",
    "a view": "CREATE VIEW seen AS SELECT id FROM card",
    "a counter": "CREATE TABLE log (n INTEGER PRIMARY KEY AUTOINCREMENT)",
}


@pytest.mark.parametrize("plant", PLANTED)
def test_a_planted_column_is_seen(plant: str) -> None:
    raw = made()
    raw.execute(PLANTED[plant])

    assert troubles(raw) != []
    raw.close()


@pytest.mark.parametrize("table", ALLOWED)
def test_an_ordinary_table_is_seen(table: str) -> None:
    raw = made()
    (sql,) = raw.execute(
        "SELECT sql FROM sqlite_schema WHERE name = ? AND type = 'table'", (table,)
    ).fetchone()
    raw.execute(f"DROP TABLE {table}")
    raw.execute(sql.replace("WITHOUT ROWID,", "").replace("WITHOUT ROWID", ""))

    assert f"{table}: numbered as rows come in" in troubles(raw)
    raw.close()


def test_the_frozen_text_is_what_the_tables_say() -> None:
    assert schema_file().read_text(encoding="utf-8") == schema_text(), "run python -m tests.store.freeze"


def test_every_constraint_has_a_name() -> None:
    text = schema_text()

    for word in ("CHECK (", "FOREIGN KEY", "PRIMARY KEY ("):
        for line in text.splitlines():
            assert line.count(word) <= line.count("CONSTRAINT"), line


def test_every_reference_is_asked_at_commit() -> None:
    for line in schema_text().splitlines():
        assert ("FOREIGN KEY" in line) == ("DEFERRABLE INITIALLY DEFERRED" in line)


def test_alembics_last_step_leads_to_this_version() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))

    assert ScriptDirectory.from_config(config).get_heads() == [revision(VERSION)]
    assert list(range(1, VERSION + 1)) == RELEASED


@pytest.mark.parametrize("start", [0, *RELEASED])
def test_a_migrated_file_is_like_a_new_one(start: int) -> None:
    raw = sqlite3.connect(":memory:", isolation_level=None)
    for statement in statements(start) if start else ():
        raw.execute(statement)
    raw.execute(f"PRAGMA user_version={start}")
    with connected(raw) as connection:
        upgrade(connection, raw)

    assert found(raw) == expected(VERSION)
    assert raw.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert raw.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert [row[1] for row in raw.execute("PRAGMA database_list")] == ["main"]
    raw.close()


def version_of(path: Path) -> int:
    (head,) = struct.unpack_from(">I", path.read_bytes(), 60)
    return int(head)


@pytest.mark.parametrize("version", RELEASED)
def test_a_file_of_every_released_version_opens(tmp_path: Path, version: int) -> None:
    path = tmp_path / "gammel.borgermoede"
    shutil.copy(FILES / f"version-{version}.borgermoede", path)
    assert version_of(path) == version
    copies = tmp_path / "kopier"

    file = open_file(path, copies)

    assert file.load() == populated(version)
    assert file._raw.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert file._raw.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    file.close()
    # What an upgrade may spoil lies beside it as it was.
    kept = [version_of(copy) for copy in copies.iterdir()] if copies.exists() else []
    assert kept == ([version] if version < VERSION else [])
