"""How smoothly one scene fades into another at 1080p without a GPU, and what a tick of the clock costs."""

import json
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks._figure import Figure, report
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.audience.window import AudienceWindow
from facilitator.ui.theme import LIGHT, TRANSITION_MS
from tests.ui.audience import pictures_of as make

FRAMES = 120
FRAME_MS = 1000 / 50
FULL_HD = QRect(0, 0, 1920, 1080)


class Empty(QWidget):
    """What any window of this size costs to fill with one colour: the floor."""


def slowest_of(paint: Callable[[int], None]) -> float:
    """Return the time in ms that all but one in a hundred frames stay under."""
    times = []
    for frame in range(FRAMES):
        begun = time.perf_counter()
        paint(frame)
        times.append((time.perf_counter() - begun) * 1000)
    return sorted(times)[int(FRAMES * 0.99) - 1]


def fading() -> float:
    """Return the time of a frame while a scene fades in."""
    scenes = make.every_scene()
    window = opened()
    window.show_state(scenes["agenda"])
    window.repaint()
    window.show_state(scenes["board-category"])
    window._fade.pause()  # noqa: SLF001 - the benchmark sets the time of each frame itself
    found = slowest_of(lambda frame: at(window, TRANSITION_MS * frame // FRAMES))
    window.shut()
    return found


def at(window: AudienceWindow, moment_ms: int) -> None:
    window._fade.setCurrentTime(moment_ms)  # noqa: SLF001 - as above
    window.repaint()


def ticking() -> float:
    """Return the time that a second of the clock takes, layout and painting included."""
    window = opened()
    state = make.every_scene()["board-category"]
    found = slowest_of(lambda second: tick(window, replace(state, clock=make.clock(600.0 - second))))
    window.shut()
    return found


def tick(window: AudienceWindow, state: AudienceState) -> None:
    window.show_state(state)
    window.repaint()


def opened() -> AudienceWindow:
    window = AudienceWindow(LIGHT)
    window.open_on(QGuiApplication.primaryScreen())
    QTest.qWaitForWindowExposed(window)
    assert window.geometry() == FULL_HD
    return window


def floor() -> float:
    """Return the time of a frame of an empty window."""
    window = Empty()
    window.setGeometry(FULL_HD)
    window.show()
    QTest.qWaitForWindowExposed(window)
    found = slowest_of(lambda _frame: window.repaint())
    window.close()
    return found


def on_full_hd() -> None:
    """Let Qt start with one offscreen screen of 1080p."""
    screen = {"name": "projector", "x": 0, "y": 0, "width": FULL_HD.width(), "height": FULL_HD.height()}
    rest = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = Path(tempfile.mkdtemp()) / "screens.json"
    file.write_text(json.dumps({"screens": [{**screen, **rest}]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def main() -> None:
    on_full_hd()
    application = QApplication([])
    empty, fade, second = floor(), fading(), ticking()
    application.quit()
    report(
        Figure(
            "frame of a cross-fade at 1080p, p99, against 20 ms (50 a second)",
            fade / FRAME_MS,
            1.0,
            f"{fade:.1f} ms, empty window {empty:.1f} ms, ratio {fade / max(empty, 0.01):.1f}",
        ),
        Figure("tick of the clock at 1080p, p99, against 50 ms", second / 50, 1.0, f"{second:.1f} ms"),
    )


if __name__ == "__main__":
    main()
