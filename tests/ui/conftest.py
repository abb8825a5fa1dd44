"""The console on a real engine with a real file, driven by keys."""

import secrets
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.engine.engine import Engine, EnginePlan
from facilitator.engine.snapshot import Happened, Outcome
from facilitator.files.resources import resource_text
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.commands import Command, Next, Release, StartMeeting
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Meeting
from facilitator.meeting.sets import parse_types
from facilitator.ui import look
from facilitator.ui.actions import KeyMap
from facilitator.ui.bridge import Bridge
from facilitator.ui.console.page import ConsolePage
from facilitator.ui.console.status_line import Surroundings
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import Words
from facilitator.ui.preparation.page import PreparationPage
from facilitator.ui.theme import LIGHT
from facilitator.ui.window import MainWindow
from tests.meetings import dialog_meeting

TYPES, _ = parse_types(resource_text("sets", "types.toml"))
NAMED: dict[str, Any] = {"PgDown": Qt.Key.Key_PageDown, "PgUp": Qt.Key.Key_PageUp, "Enter": Qt.Key.Key_Return,
         "Space": Qt.Key.Key_Space, "Esc": Qt.Key.Key_Escape, "Tab": Qt.Key.Key_Tab, "F1": Qt.Key.Key_F1,
         "Down": Qt.Key.Key_Down, "Up": Qt.Key.Key_Up, "Insert": Qt.Key.Key_Insert, "Del": Qt.Key.Key_Delete,
         "Backspace": Qt.Key.Key_Backspace, "F2": Qt.Key.Key_F2, "F3": Qt.Key.Key_F3}  # fmt: skip

NOBODYS = CardId("0" * 32)


class Steady:
    """A clock for the guard against trembling fingers that each press moves on."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Room:
    """A window on a meeting; keys go where the focus is, and questions wait until they hold."""

    def __init__(self, bot: QtBot, engine: Engine) -> None:
        self.bot = bot
        self.engine = engine
        self.steady = Steady()
        self.told: list[tuple[str, bool, bool]] = []
        self.desk = Desk(Words("da"), KeyMap(), SystemDice().new_id, self.steady)
        self.desk.told.connect(self._on_told)
        self.window = MainWindow(self.desk)
        self.window.resize(1366, 768)
        self.window.show()
        self.bridge = Bridge(engine, SystemClock().now)
        self._newest = self.meeting
        self.window.open_meeting(self.bridge)
        # After the windows: what they were told they have drawn.
        self.bridge.happened.connect(self._on_happened)
        self.console.surround(Surroundings(projector="EPSON", is_covered=False))

    def _on_told(self, text: str, undoable: bool, stays: bool) -> None:
        self.told.append((text, undoable, stays))

    @property
    def console(self) -> ConsolePage:
        assert self.window.console is not None
        return self.window.console

    @property
    def preparation(self) -> PreparationPage:
        assert self.window.preparation is not None
        return self.window.preparation

    @property
    def meeting(self) -> Meeting:
        return self.engine.snapshot.meeting

    def do(self, command: Command) -> Outcome:
        """Ask the engine directly, and wait until the windows know."""
        future: Future[Outcome] = self.engine.send(command)
        self._wait(future.done)
        outcome = future.result()
        assert outcome.is_done, outcome
        self.settle()
        return outcome

    def settle(self) -> None:
        """Wait until the windows have been told of the newest snapshot."""
        # What was asked before is done when this, which changes nothing, has been refused.
        asked = self.engine.send(Release((NOBODYS,)))
        self._wait(asked.done)
        # The answers to what was asked before lie in the GUI's queue by now, refusals too.
        QApplication.processEvents()  # noqa: TID251 - a test has no slow work to leave
        self._wait(lambda: self._newest is self.engine.snapshot.meeting)

    def _on_happened(self, happened: Happened) -> None:
        self._newest = happened.snapshot.meeting

    def begin(self) -> None:
        """Go into the first item that collects, with the console in front."""
        self.do(StartMeeting())
        while self.meeting.course.round is None:
            assert self.meeting.course.current is not None
            self.do(Next(self.meeting.course.current))
        self.window.show_console()
        self.console.cards.queue.list.setFocus()
        self.until(lambda: self.focus() is not None)

    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def press(self, key: str, *, ctrl: bool = False) -> None:
        """Press a key where the focus is, a second after the last one."""
        self.steady.seconds += 1
        self.press_at_once(key, ctrl=ctrl)

    def press_at_once(self, key: str, *, ctrl: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        target: Any = self.focus() or self.window
        name: Any = NAMED.get(key, key)
        QTest.keyClick(target, name, modifier)

    def type(self, text: str) -> None:
        target = self.focus()
        assert target is not None
        QTest.keyClicks(target, text)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds, and the windows know of it: what the engine did they learn later."""
        self._wait(holds)
        self.settle()

    def _wait(self, holds: Callable[[], bool]) -> None:
        self.bot.waitUntil(holds, timeout=60_000)

    def texts(self) -> list[str]:
        """Return what the list in front shows."""
        shown = self.console.cards.list()
        assert shown is not None
        return [row.text for row in shown.rows.rows]

    def close(self) -> None:
        self.bridge.close()
        self.window.close_meeting()
        self.window.close()


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """Give the application its looks."""
    look.dress(qapp, LIGHT)
    return qapp


@pytest.fixture
def room(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> Iterator[Room]:
    """Open a new dialogue meeting in the console, without a door."""
    engine = Engine(
        EnginePlan(
            file=tmp_path / "møde.borgermoede",
            clock=SystemClock().now,
            dice=SystemDice(),
            random_bytes=secrets.token_bytes,
            keys=tmp_path / "keys",
            backups=tmp_path / "backups",
            types=TYPES,
            new=dialog_meeting(),
        )
    )
    engine.start()
    try:
        engine.ready.result(timeout=60)
        made = Room(qtbot, engine)
        qtbot.addWidget(made.window)
        yield made
        made.close()
    finally:
        engine.close()


def all_widgets(root: QWidget) -> list[Any]:
    return [root, *root.findChildren(QWidget)]
