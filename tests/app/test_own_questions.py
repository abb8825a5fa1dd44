"""A question typed in two languages reaches each phone in its own, through the real door."""

import os
from collections.abc import Iterator
from functools import partial
from typing import Any
from urllib.request import ProxyHandler, build_opener

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.app.program import Program
from facilitator.files.places import find_places
from facilitator.meeting.commands import Command, Next, StartMeeting
from facilitator.meeting.ids import ItemId
from facilitator.meeting.timeline import agenda
from facilitator.settings import Settings
from facilitator.ui.start.wish import NewWish

WAIT_MS = 60_000
TYPED = {"da": "Hvor er der mørkt?", "ar": "أين المكان مظلم؟", "pl": "Gdzie jest ciemno?"}


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    made = Program(find_places(os.environ), Settings(port=0))
    made.window.show()
    made.begin(None, demo=False, seed=1)
    made.open_wish(NewWish("Tryghed", "", "dialog"))
    qtbot.waitUntil(lambda: made.evening is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: made.desk.snapshot.door.join is not None, timeout=WAIT_MS)
    yield made
    made.close()


def do(program: Program, qtbot: QtBot, command: Command) -> None:
    before = program.desk.snapshot.meeting
    program.desk.send(command)
    qtbot.waitUntil(lambda: program.desk.snapshot.meeting is not before, timeout=WAIT_MS)


def type_question(program: Program, qtbot: QtBot) -> None:
    """Type it on the boards' page, at the first item that collects."""
    preparation = program.window.preparation
    assert preparation is not None
    preparation.show_tab(3)
    page = preparation.boards
    first = next(one for one in agenda(program.desk.snapshot.meeting) if one.collects)
    page.choose_item(first.id)
    for language, text in TYPED.items():
        if page.question.line(language) is None:
            at = page.question.more.findData(language)
            page.question.more.setCurrentIndex(at)
            page.question.more.activated.emit(at)
        line = page.question.line(language)
        assert line is not None
        line.setFocus()
        line.selectAll()
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(partial(is_kept, program, first.id, (language, text)), timeout=WAIT_MS)


def is_kept(program: Program, item: ItemId, said: tuple[str, str]) -> bool:
    """Return whether the meeting has it, and the page knows: what it does not know it would say anew."""
    preparation = program.window.preparation
    line = preparation.boards.question.line(said[0]) if preparation is not None else None
    is_seen = line is not None and line.text() == said[1]
    return is_seen and said in program.desk.snapshot.meeting.items[item].question


def asked_on_phone(origin: str, language: str) -> str:
    """Return the question as a phone of this language gets it, empty while it has none."""
    with build_opener(ProxyHandler({})).open(f"{origin}/start?lang={language}", timeout=60) as answer:
        view: Any = msgspec.json.decode(answer.read())["view"]
    # Phones are told a moment after the engine knows: before that, no item, or the one before.
    names = view["now"]["question"] if view["now"] else {}
    return str(names[language] if language in names else next(iter(names.values()), ""))


def test_a_phone_is_asked_in_its_own_language(program: Program, qtbot: QtBot) -> None:
    type_question(program, qtbot)
    do(program, qtbot, StartMeeting())
    while program.desk.snapshot.meeting.course.round is None:
        current = program.desk.snapshot.meeting.course.current
        assert current is not None
        do(program, qtbot, Next(current))
    join = program.desk.snapshot.door.join
    assert join is not None
    origin = join.url.partition("#")[0].rstrip("/").lower()
    qtbot.waitUntil(lambda: asked_on_phone(origin, "da") == TYPED["da"], timeout=WAIT_MS)
    assert {one: asked_on_phone(origin, one) for one in TYPED} == TYPED
