"""Plays with screens in a process of its own: told by arguments what to do, tells in JSON what was seen.

The console is blue and stands for text that nobody has released; the audience window is orange. Blue on the
projector, or orange beside it, at any frame is a leak.
"""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.meeting.views import Picture
from facilitator.meeting.words import SceneKind
from facilitator.ui.audience import screen_adapter
from facilitator.ui.audience.screen_adapter import ScreenAdapter
from facilitator.ui.audience.window import AudienceWindow
from facilitator.ui.theme import LIGHT
from tests.ui.audience import pictures_of as make

WAIT_MS = 30_000
LAPTOP, PROJECTOR = (0, 0, 1366, 768), (1366, 0, 1920, 1080)
ORANGE, BLUE = "#ff8000", "#0000ff"
THEME = replace(LIGHT, ground=ORANGE, surface=ORANGE)
# Colours of text smoothed at its edges come near neither; half the range apart is another colour.
STEP = 23


class Hall:
    """A console, an audience window and the adapter between them."""

    def __init__(self) -> None:
        self.console = QWidget()
        self.console.setWindowTitle("console")
        self.console.setStyleSheet(f"background: {BLUE};")
        self.console.setGeometry(200, 150, 700, 400)
        self.console.show()
        self.audience = AudienceWindow(THEME, reduced_motion=True)
        message = Picture(scene=SceneKind.MESSAGE, item=make.running(), message="Kanariefugl")
        self.audience.show_state(make.state(message, shows_qr_corner=False))
        self.adapter = ScreenAdapter(self.audience, self.console)
        self.had_keys: list[str] = []
        self.leaks: list[str] = []
        self.frames = 0

    def on_keys(self, window: QWindow | None) -> None:
        """Note which window has the keys now."""
        if window is not None:
            self.had_keys.append(window.title() if window.title() == "console" else "audience")

    def told(self) -> dict[str, object]:
        decision = self.adapter.decision
        screen = self.audience.screen().name() if self.audience.isVisible() else None
        rect = self.audience.geometry() if self.audience.isVisible() else QRect()
        return {
            "act": decision.act.value,
            "reason": decision.reason.value,
            "covers": decision.covers_queue,
            "screen": screen,
            "rect": [rect.x(), rect.y(), rect.width(), rect.height()],
        }

    def keys_after_a_late_manager(self) -> list[str]:
        """Give the audience window the keys as a window manager does after showing it; tell who has them."""
        self.until(lambda: len(self.had_keys) > 1 and self.had_keys[-1] == "console")
        self.had_keys.clear()
        self.audience.activateWindow()
        self.until(lambda: self.had_keys[-1:] == ["console"])
        return list(self.had_keys)

    def close(self) -> None:
        self.adapter.close()
        self.audience.shut()
        self.console.close()

    def look(self) -> None:
        """Look at the whole desktop once, and note what should not be there."""
        image = QGuiApplication.primaryScreen().grabWindow(0, 0, 0, 3286, 1080).toImage()
        self.frames += 1
        if _has(image, QRect(*PROJECTOR), BLUE):
            self.leaks.append("console on the projector")
        if _has(image, QRect(*LAPTOP), ORANGE):
            self.leaks.append("audience on the laptop")

    def is_shown(self, wanted: bool) -> bool:
        return self.audience.isVisible() is wanted

    def has_looked_since(self, frames: int) -> bool:
        return self.frames > frames

    def until(self, condition: Callable[[], bool]) -> bool:
        """Let Qt work until the condition holds; return whether it ever did."""
        loop, poll, end = QEventLoop(), QTimer(), QTimer()
        poll.timeout.connect(lambda: loop.quit() if condition() else None)
        end.setSingleShot(True)
        end.timeout.connect(loop.quit)
        poll.start(5)
        end.start(WAIT_MS)
        loop.exec()
        return condition()


def _has(image: QImage, area: QRect, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(
        image.pixel(x, y) == wanted
        for x in range(area.x() + 3, min(area.right(), image.width() - 1), STEP)
        for y in range(area.y() + 3, min(area.bottom(), image.height() - 1), STEP)
    )


def offscreen() -> list[dict[str, object]]:
    """Play on the screens that Qt was started with."""
    # However slow the machine is, a late manager is not too late here.
    screen_adapter.KEYS_BACK_MS = WAIT_MS
    hall, told = Hall(), []
    hall.until(hall.console.isActiveWindow)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusWindowChanged.connect(hall.on_keys)
    hall.adapter.want(True)
    told.append(hall.told())
    if hall.audience.isVisible():
        told[-1]["keys"] = hall.keys_after_a_late_manager()
    hall.adapter.want(False)
    told.append(hall.told())
    hall.adapter.want(True)
    last = QGuiApplication.screens()[-1]
    hall.console.setScreen(last)
    hall.console.move(last.geometry().topLeft())
    hall.until(lambda: not hall.audience.isVisible())
    told.append(hall.told())
    application.focusWindowChanged.disconnect(hall.on_keys)
    hall.close()
    return told


def swapped() -> list[dict[str, object]]:
    """Let both windows change places."""
    hall = Hall()
    hall.adapter.want(True)
    hall.adapter.swap()
    hall.until(hall.audience.isVisible)
    told: list[dict[str, object]] = [hall.told(), {"console": hall.console.screen().name()}]
    hall.close()
    return told


def _monitor(name: str, area: tuple[int, int, int, int], output: str) -> None:
    x, y, width, height = area
    geometry = f"{width}/{width // 4}x{height}/{height // 4}+{x}+{y}"
    subprocess.run(["xrandr", "--setmonitor", name, geometry, output], check=True)


def _unplug() -> None:
    subprocess.run(["xrandr", "--delmonitor", "P"], check=True)


def _plug(area: tuple[int, int, int, int] = PROJECTOR) -> None:
    _monitor("P", area, "none")


def hotplug() -> list[dict[str, object]]:
    """Pull the plug, put it back, mirror, on a real X server."""
    hall = Hall()
    timer = QTimer()
    timer.timeout.connect(hall.look)
    hall.adapter.want(True)
    hall.until(hall.audience.isVisible)
    told = [hall.told()]
    timer.start(0)
    for area, shown in (
        (PROJECTOR, True),
        ((1366, 0, 1280, 720), True),
        (LAPTOP, False),
        (PROJECTOR, True),
    ):
        _unplug()
        hall.until(lambda: len(QGuiApplication.screens()) == 1)
        told.append(hall.told())
        _plug(area)
        hall.until(lambda: len(QGuiApplication.screens()) > 1)
        hall.until(partial(hall.is_shown, shown))
        hall.until(partial(hall.has_looked_since, hall.frames + 3))
        told.append(hall.told())
    timer.stop()
    told.append({"leaks": sorted(set(hall.leaks)), "looked": hall.frames > 0})
    hall.close()
    return told


def careless() -> list[dict[str, object]]:
    """Pull the plug and mirror while nobody decides: what the adapter prevents must be noticed here."""
    hall = Hall()
    hall.adapter.close()
    hall.audience.open_on(QGuiApplication.screens()[-1])
    timer = QTimer()
    timer.timeout.connect(hall.look)
    timer.start(0)
    hall.until(lambda: hall.frames > 2)
    told: list[dict[str, object]] = [{"leaks": sorted(set(hall.leaks))}]
    _unplug()
    hall.until(lambda: len(QGuiApplication.screens()) == 1)
    told.append({"visible": hall.audience.isVisible(), "screen": hall.audience.screen().name()})
    _plug(LAPTOP)
    hall.until(lambda: len(QGuiApplication.screens()) > 1)
    hall.audience.open_on(QGuiApplication.screens()[-1])
    hall.until(lambda: bool(hall.leaks))
    timer.stop()
    told.append({"leaks": sorted(set(hall.leaks))})
    hall.audience.shut()
    hall.console.close()
    return told


def storm(events: int, seed: int) -> list[dict[str, object]]:
    """Change the screens at random, many times, and look all the while."""
    hall, dice = Hall(), random.Random(seed)
    timer = QTimer()
    timer.timeout.connect(hall.look)
    timer.start(0)
    hall.adapter.want(True)
    plugged = True
    for _ in range(events):
        if plugged:
            _unplug()
        elif dice.random() < 0.8:
            _plug()
        else:
            _plug(LAPTOP)
        plugged = not plugged
        hall.until(partial(hall.has_looked_since, hall.frames))
    timer.stop()
    leaks = sorted(set(hall.leaks))
    hall.close()
    return [{"leaks": leaks, "frames": hall.frames, "events": events}]


def main() -> None:
    mode = sys.argv[1]
    if mode in {"hotplug", "careless", "storm"}:
        _monitor("L", LAPTOP, "screen")
        _plug()
    application = QApplication([])
    plays: dict[str, Callable[[], list[dict[str, object]]]] = {
        "offscreen": offscreen,
        "swapped": swapped,
        "hotplug": hotplug,
        "careless": careless,
        "storm": lambda: storm(int(sys.argv[2]), int(sys.argv[3])),
    }
    print(json.dumps(plays[mode]()))  # noqa: T201 - this is how the play is told
    application.quit()


if __name__ == "__main__":
    main()
