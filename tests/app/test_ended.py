"""Told to end by the system or its user, the program ends with the big screen out; the meeting is kept."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.app.program import Program
from facilitator.app.windows import run_windows
from facilitator.files.places import find_places, make_places
from facilitator.paths import MEETING_SUFFIX
from facilitator.store.making import make
from facilitator.store.reader import read_meeting
from tests.meetings import dialog_meeting

LOOK_EVERY_MS, LONGEST_MS, IN_VAIN = 20, 60_000, 99
# By a terminal, by *Afslut*, by the window's cross.
WAYS: dict[str, Callable[[Program], object]] = {
    "sigterm": lambda _program: os.kill(os.getpid(), signal.SIGTERM),
    "quit": lambda program: program.desk.act_by_id("quit"),
    "cross": lambda program: program.window.close(),
}


@pytest.fixture
def as_before() -> Iterator[None]:
    """Hand signals and turns back to the test run."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    handlers, turn = [signal.getsignal(one) for one in numbers], sys.getswitchinterval()
    yield
    for number, handler in zip(numbers, handlers, strict=True):
        signal.signal(number, handler)
    sys.setswitchinterval(turn)


@pytest.mark.usefixtures("as_before")
@pytest.mark.parametrize("way", WAYS)
def test_the_program_ends_with_the_big_screen_out(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    places = find_places(os.environ)
    make_places(places)
    file: Path = places.meetings / f"Tryghed{MEETING_SUFFIX}"
    make(file, dialog_meeting())
    opened: list[Program] = []
    begin = Program.begin

    def begun(program: Program, *given: Any, **named: Any) -> None:
        opened.append(program)
        begin(program, *given, **named)

    monkeypatch.setattr(Program, "begin", begun)
    was_out: list[bool] = []

    def look() -> None:
        evening = opened[0].evening if opened else None
        if evening is None or was_out:
            return
        if not evening.stage.window.isVisible():
            opened[0].desk.act_by_id("audience")
            return
        was_out.append(True)
        WAYS[way](opened[0])

    looking, waited = QTimer(), QTimer(singleShot=True)
    looking.timeout.connect(look)
    waited.timeout.connect(lambda: qapp.exit(IN_VAIN))
    looking.start(LOOK_EVERY_MS)
    waited.start(LONGEST_MS)
    code = run_windows(file, demo=False, seed=1)
    looking.stop()
    waited.stop()
    assert (code, was_out) == (0, [True])
    assert read_meeting(file).brief.title == "Dialogmøde om tryghed"
