"""Whether the clocks of console, thumbnail and big screen are ever a frame apart, at rest and in a burst."""

import json
import os
import secrets
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from benchmarks._figure import Figure, report
from facilitator.engine.engine import Engine, EnginePlan
from facilitator.files.resources import resource_text
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.commands import Next, ReceiveNote, StartMeeting
from facilitator.meeting.sets import parse_types
from facilitator.meeting.words import CardType
from facilitator.settings import Settings
from facilitator.ui import look
from facilitator.ui.actions import KeyMap
from facilitator.ui.bridge import Bridge
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import Words
from facilitator.ui.sentences import clock_digits
from facilitator.ui.stage import Stage
from facilitator.ui.theme import LIGHT
from facilitator.ui.window import MainWindow
from tests.meetings import dialog_meeting

# At 60 frames a second; what is flushed within one frame is seen in the same.
FRAME_MS = 1000 / 60
SECONDS, NOTES_A_SECOND = 20, 50
SCREENS = {"laptop": (0, 1366, 768), "projector": (1366, 1920, 1080)}


@dataclass(frozen=True, slots=True, order=True)
class Spread:
    """How far the three were apart: by the clock on the wall, and in work of the window's thread."""

    wall_ms: float
    work_ms: float


@dataclass
class Watch(QObject):
    """Notes when each of the three is painted with which digits."""

    painted: dict[str, dict[str, tuple[float, float]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()
        self._views: dict[QWidget, str] = {}

    def follow(self, view: QWidget, name: str) -> None:
        self._views[view] = name
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched in self._views:
            digits = _digits(watched)
            if digits:
                moment = (time.perf_counter(), time.thread_time())
                self.painted.setdefault(digits, {}).setdefault(self._views[watched], moment)
        return False

    def spreads(self) -> list[Spread]:
        """Return how long after each other the three were first painted with the same digits."""
        whole = [list(one.values()) for one in self.painted.values() if len(one) == len(self._views)]
        # The first and the last second are seen in part only.
        return sorted(
            Spread(*((max(times) - min(times)) * 1000 for times in zip(*moments, strict=True)))
            for moments in whole[1:-1]
        )


def _digits(view: QWidget) -> str:
    if isinstance(view, QLabel):
        return str(view.text())
    state = getattr(view, "state", None) or getattr(view, "_state", None)
    clock = state.shown_clock if state is not None else None
    return clock_digits(clock) if clock is not None else ""


def two_screens() -> None:
    """Let Qt start with a laptop's and a projector's screen."""
    rest = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [
        {"name": name, "x": left, "width": width, "height": height, **rest}
        for name, (left, width, height) in SCREENS.items()
    ]
    file = Path(tempfile.mkdtemp()) / "screens.json"
    file.write_text(json.dumps({"screens": screens}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def begun(folder: Path) -> Engine:
    """Return a meeting in its first writing round."""
    types, _ = parse_types(resource_text("sets", "types.toml"))
    plan = EnginePlan(
        file=folder / "aften.borgermoede",
        clock=SystemClock().now,
        dice=SystemDice(),
        random_bytes=secrets.token_bytes,
        keys=folder / "keys",
        backups=folder / "backups",
        types=types,
        new=dialog_meeting(),
    )
    engine = Engine(plan)
    engine.start()
    engine.ready.result(timeout=20)
    engine.send(StartMeeting()).result(timeout=20)
    while engine.snapshot.meeting.course.round is None:
        current = engine.snapshot.meeting.course.current
        assert current is not None
        engine.send(Next(current)).result(timeout=20)
    return engine


def watched(window: MainWindow, stage: Stage) -> Watch:
    watch = Watch()
    assert window.console is not None
    face = window.console.now.clock
    watch.follow(next(one for one in face.findChildren(QLabel) if ":" in one.text()), "console")
    watch.follow(stage.thumbnail, "thumbnail")
    watch.follow(stage.window, "projector")
    return watch


def seconds(engine: Engine, *, notes: int) -> None:
    """Let the meeting go on, with so many notes a second."""
    opened = engine.snapshot.meeting.course.round
    assert opened is not None
    for second in range(SECONDS):
        for number in range(notes):
            engine.send(ReceiveNote(opened.id, f"Der er mørkt {second}-{number}", CardType.CONCERN))
        QTest.qWait(1_000)


def main() -> None:
    two_screens()
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    look.dress(application, LIGHT)
    with tempfile.TemporaryDirectory() as home:
        engine = begun(Path(home))
        desk = Desk(Words("da"), KeyMap(), SystemDice().new_id)
        window = MainWindow(desk)
        window.resize(1366, 700)
        window.show()
        bridge = Bridge(engine, SystemClock().now)
        window.open_meeting(bridge)
        stage = Stage(desk, window, Settings(), LIGHT)
        assert window.console is not None
        window.console.screen_panel.put_thumbnail(stage.thumbnail)
        stage.open()
        QTest.qWait(1_500)
        assert stage.window.is_out, "the big screen is not out"
        found = []
        for notes in (0, NOTES_A_SECOND):
            watch = watched(window, stage)
            seconds(engine, notes=notes)
            found.append(watch.spreads())
        bridge.close()
        stage.close()
        engine.close()
    report(*_figures(*found))


def _figures(idle: list[Spread], busy: list[Spread]) -> list[Figure]:
    calm, worst = idle[-1].wall_ms, busy[-1].wall_ms
    return [
        _figure("three clocks at rest, furthest apart, against a frame", idle, ""),
        _figure(
            f"three clocks under {NOTES_A_SECOND} notes a second, furthest apart, against a frame",
            busy,
            f", {worst / max(calm, 0.01):.1f} times that at rest",
        ),
    ]


def _figure(what: str, found: list[Spread], more: str) -> Figure:
    worst = found[-1].wall_ms
    work = max(one.work_ms for one in found)
    detail = f"{worst:.1f} ms of {FRAME_MS:.1f} in {len(found)} seconds{more}; {work:.1f} ms of our own work"
    return Figure(what, worst / FRAME_MS, 1.0, detail)


if __name__ == "__main__":
    main()
