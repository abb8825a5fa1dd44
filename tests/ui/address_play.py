"""A laptop whose address changes, in a network of its own: tells in JSON what the console said, and when.

Run as root inside an empty network namespace (`unshare --net`); it makes a network card that leads nowhere.
"""

import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from facilitator.engine.doors import DoorPlan
from facilitator.engine.engine import Engine, EnginePlan
from facilitator.files.resources import resource_text
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.sets import parse_types
from facilitator.settings import Settings
from facilitator.ui.actions import KeyMap
from facilitator.ui.bridge import Bridge
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import Words
from facilitator.ui.stage import Stage
from facilitator.ui.theme import LIGHT
from facilitator.ui.window import MainWindow
from tests.meetings import dialog_meeting

FIRST, SECOND = "192.168.77.20", "10.55.0.31"
WAIT_S = 30.0


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


def until(holds: Callable[[], bool]) -> float:
    """Let the windows live until something holds; return after how many seconds it did."""
    begun = time.monotonic()
    loop = QEventLoop()
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: loop.quit() if holds() or time.monotonic() - begun > WAIT_S else None)
    timer.start()
    loop.exec()
    timer.stop()
    return time.monotonic() - begun


class Laptop:
    """The console with the big screen's picture, on a real engine with a real door."""

    def __init__(self, home: Path) -> None:
        types, _ = parse_types(resource_text("sets", "types.toml"))
        self.engine = Engine(
            EnginePlan(
                file=home / "aften.borgermoede", clock=SystemClock().now, dice=SystemDice(),
                random_bytes=secrets.token_bytes, keys=home, backups=home, types=types,
                new=dialog_meeting(), door=DoorPlan(),
            )
        )  # fmt: skip
        self.engine.start()
        self.engine.ready.result(timeout=WAIT_S)
        self.desk = Desk(Words("da"), KeyMap(), SystemDice().new_id)
        self.window = MainWindow(self.desk)
        self.bridge = Bridge(self.engine, SystemClock().now)
        self.window.open_meeting(self.bridge)
        self.stage = Stage(self.desk, self.window, Settings(), LIGHT)
        self.window.show()
        self.window.show_console()

    def code(self) -> str:
        """Return what the code on the big screen says."""
        state = self.stage.window.state
        return state.join.url if state is not None and state.join is not None else ""

    def said(self) -> str:
        assert self.window.console is not None
        return " ".join(self.window.console.banners.said())

    def close(self) -> None:
        self.stage.close()
        self.bridge.close()
        self.window.close_meeting()
        self.window.close()
        self.engine.close()


def main() -> None:
    ip("link", "set", "lo", "up")
    ip("link", "add", "wlan0", "type", "veth", "peer", "name", "hall0")
    ip("addr", "add", f"{FIRST}/24", "dev", "wlan0")
    ip("link", "set", "wlan0", "up")
    ip("link", "set", "hall0", "up")
    application = QApplication([])
    told: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as home:
        laptop = Laptop(Path(home))
        until(lambda: FIRST in laptop.code())
        told["first"], told["quiet"] = FIRST in laptop.code(), laptop.said()
        ip("addr", "del", f"{FIRST}/24", "dev", "wlan0")
        told["lost_s"] = until(lambda: bool(laptop.said()))
        told["lost"] = laptop.said()
        ip("addr", "add", f"{SECOND}/16", "dev", "wlan0")
        told["changed_s"] = until(lambda: SECOND in laptop.code() and SECOND in laptop.said())
        told["changed"], told["code"] = laptop.said(), laptop.code()
        ip("addr", "add", f"{FIRST}/24", "dev", "wlan0")
        ip("addr", "del", f"{SECOND}/16", "dev", "wlan0")
        told["back_s"] = until(lambda: FIRST in laptop.code() and not laptop.said())
        told["back"] = laptop.said()
        laptop.close()
    application.quit()
    print(json.dumps(told))  # noqa: T201 - whoever started us reads it


if __name__ == "__main__":
    main()
