"""Leaving a meeting in the middle of a word keeps the word."""

import os
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.app.program import Program
from facilitator.files.places import find_places
from facilitator.paths import MEETING_SUFFIX
from facilitator.settings import Settings
from facilitator.store.reader import read_meeting
from facilitator.ui.console.cards.guarding import is_looked_at, kinds
from facilitator.ui.start.wish import NewWish

WAIT_MS = 60_000


def opened(qtbot: QtBot) -> Program:
    """Open the windows in a new meeting."""
    program = Program(find_places(os.environ), Settings(port=0))
    program.window.show()
    program.begin(None, demo=False, seed=1)
    program.open_wish(NewWish("Panel", "", "panel"))
    qtbot.waitUntil(lambda: program.evening is not None, timeout=WAIT_MS)
    return program


def test_what_is_being_typed_when_the_program_is_closed_is_in_the_file(
    qtbot: QtBot, qapp: QApplication
) -> None:
    program = opened(qtbot)
    places = program.places
    preparation = program.window.preparation
    assert preparation is not None
    preparation.show_tab(1)
    field = next(
        one for one in preparation.findChildren(QLineEdit) if one.isVisible() and one.text() == "Panel"
    )
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Panel om tryghed")
    program.close()
    (file,) = list[Path](places.meetings.glob(f"*{MEETING_SUFFIX}"))
    assert read_meeting(file).brief.title == "Panel om tryghed"


def test_no_word_of_a_participant_stays_in_memory_for_the_guard_when_the_meeting_is_left(
    qtbot: QtBot, qapp: QApplication
) -> None:
    program = opened(qtbot)
    text = "Ring til Bo på 22 33 44 55"
    assert kinds(text) != ()
    program.leave()
    assert not is_looked_at(text)
    program.close()
