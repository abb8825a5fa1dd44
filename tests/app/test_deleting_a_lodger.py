"""A meeting whose own folder is copied to a cloud is worked on here, and deleted here: it never goes home."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.app.program import Program
from facilitator.files.places import find_places
from facilitator.settings import Settings
from facilitator.ui.start.wish import NewWish
from tests.app.test_afterwards import TITLE, WAIT_MS, holding


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, own_home: Path) -> Iterator[Program]:
    cloud = own_home / "OneDrive"
    cloud.mkdir()
    found = Program(
        find_places(os.environ), Settings(port=20_000 + os.getpid() % 2_000, meetings_folder=str(cloud))
    )
    found.window.show()
    found.begin(None, demo=False, seed=1)
    yield found
    found.close()


def test_deleted_while_it_is_open_nothing_of_it_is_found(
    program: Program, qtbot: QtBot, own_home: Path
) -> None:
    program.open_wish(NewWish(TITLE, "", "dialog"))
    qtbot.waitUntil(lambda: program.evening is not None, timeout=WAIT_MS)
    assert program.evening is not None
    assert program.evening.home is not None
    lodging, key = program.evening.file, program.desk.snapshot.meeting.id

    program.delete_open_meeting()
    qtbot.waitUntil(lambda: program.settings.recent == () and not lodging.exists(), timeout=WAIT_MS)
    program.close()

    assert holding(own_home, TITLE) == holding(own_home, key) == []
