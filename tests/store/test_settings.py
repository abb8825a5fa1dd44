"""Every promised setting is read back from a live connection."""

import sqlite3
import traceback
from pathlib import Path
from random import Random

import pytest

from facilitator.meeting.changes import added
from facilitator.store.errors import BrokenRule
from facilitator.store.meeting_file import create
from facilitator.store.reading import APPLICATION_ID, VERSION
from tests.store.meetings import card, files_beside, small_meeting

PROMISED = {
    "locking_mode": "exclusive",
    "journal_mode": "wal",
    "synchronous": 2,  # FULL
    "secure_delete": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,  # MEMORY
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "application_id": APPLICATION_ID,
    "user_version": VERSION,
    "defer_foreign_keys": 0,
    "recursive_triggers": 0,
    "writable_schema": 0,
}


def test_a_live_file_has_every_promised_setting(tmp_path: Path) -> None:
    file = create(tmp_path / "m.borgermoede", small_meeting())

    found = {name: file._raw.execute(f"PRAGMA {name}").fetchone()[0] for name in PROMISED}

    assert found == PROMISED
    file.close()


def test_the_lock_is_taken_before_the_log_so_that_no_shared_memory_is_made(tmp_path: Path) -> None:
    path = tmp_path / "m.borgermoede"
    file = create(path, small_meeting())

    assert files_beside(path) == [path.name, path.name + "-wal"]
    file.close()
    assert files_beside(path) == [path.name]


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "m.borgermoede"
    create(path, small_meeting()).close()

    assert path.stat().st_mode & 0o777 == 0o600


def test_an_error_never_quotes_what_a_participant_wrote(tmp_path: Path) -> None:
    file = create(tmp_path / "m.borgermoede", small_meeting())
    secret = "Det er ham i nr. 12, der sælger."
    broken = card(Random(1), secret, board="00" * 16)
    surrogate = card(Random(2), secret + "\ud800")

    for wrong in (broken, surrogate):
        with pytest.raises(BrokenRule) as caught:
            file.record([added(wrong)])
        told = "".join(traceback.format_exception(caught.value))
        assert "nr. 12" not in told
        assert wrong.id not in told

    file.close()


def test_this_sqlite_can_do_what_is_asked_of_it() -> None:
    # STRICT tables came with 3.37, error names with Python 3.11.
    assert sqlite3.sqlite_version_info >= (3, 37, 0)
