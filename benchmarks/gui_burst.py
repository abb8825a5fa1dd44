"""500 phones send in the same instant: how late is the console's timer, and how long is its thread held?"""

import json
import os
import secrets
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks._figure import Figure, report
from facilitator.engine.doors import DoorPlan
from facilitator.engine.engine import Engine, EnginePlan
from facilitator.files.resources import resource_text
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.commands import Next, StartMeeting
from facilitator.meeting.sets import parse_types
from facilitator.settings import Settings
from facilitator.ui import look
from facilitator.ui.actions import KeyMap
from facilitator.ui.bridge import Bridge
from facilitator.ui.console.status_line import Surroundings
from facilitator.ui.desk import Desk
from facilitator.ui.garbage import GarbageTimer
from facilitator.ui.i18n import Words
from facilitator.ui.stage import Stage
from facilitator.ui.theme import LIGHT
from facilitator.ui.turns import take_short_turns
from facilitator.ui.window import MainWindow
from tests.meetings import dialog_meeting

PHONES, TURNS = 500, 6
TICK_MS = 5
IDLE_S, AFTER_S = 4.0, 1.0
ABOVE_IDLE_MS, HELD_MS, WORKED_MS = 16.0, 50.0, 40.0


@dataclass
class Lateness:
    """How late each tick of a fast timer comes, in milliseconds."""

    late: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    """What the window's thread itself has worked between two ticks: not waiting for a processor or a turn."""
    _last: float = 0.0
    _worked: float = 0.0

    def begin(self) -> None:
        self.late.clear()
        self.own.clear()
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.late.append((now - self._last) * 1000 - TICK_MS)
        self.own.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked

    @property
    def p99(self) -> float:
        return sorted(self.late)[round(len(self.late) * 0.99) - 1]

    @property
    def worst(self) -> float:
        return max(self.late)


@dataclass(frozen=True)
class Console:
    """The program's window on a meeting that collects, with its door open."""

    application: QApplication
    engine: Engine

    def live(self, until: Callable[[], bool]) -> None:
        """Let the window live until something holds."""
        loop, timer = QEventLoop(), QTimer(interval=20)
        timer.timeout.connect(lambda: loop.quit() if until() else None)
        timer.start()
        loop.exec()
        timer.stop()

    def live_for(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self.live(lambda: time.monotonic() > end)


@contextmanager
def console() -> Iterator[Console]:
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    garbage = GarbageTimer(application)
    take_short_turns()
    look.dress(application, LIGHT)
    types, _ = parse_types(resource_text("sets", "types.toml"))
    clock = SystemClock()
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        engine = Engine(
            EnginePlan(
                file=folder / "aften.borgermoede", clock=clock.now, dice=SystemDice(),
                random_bytes=secrets.token_bytes, keys=folder, backups=folder, types=types,
                new=dialog_meeting(), door=DoorPlan(host="127.0.0.1", only_loopback=True),
            )
        )  # fmt: skip
        engine.start()
        engine.ready.result()
        desk = Desk(Words("da"), KeyMap(), SystemDice().new_id)
        window = MainWindow(desk)
        window.resize(1366, 768)
        window.show()
        bridge = Bridge(engine, clock.now)
        window.open_meeting(bridge)
        stage = Stage(desk, window, Settings(), LIGHT)
        begin(engine)
        window.show_console()
        assert window.console is not None
        window.console.screen_panel.put_thumbnail(stage.thumbnail)
        window.console.surround(Surroundings(projector="x", is_covered=False))
        yield Console(application, engine)
        stage.close()
        bridge.close()
        window.close_meeting()
        window.close()
        engine.close()
    garbage.stop()


def begin(engine: Engine) -> None:
    """Go to the first item that collects."""
    engine.send(StartMeeting()).result()
    while engine.snapshot.meeting.course.round is None:
        current = engine.snapshot.meeting.course.current
        assert current is not None
        engine.send(Next(current)).result()


class Sender:
    """The hall, in a process of its own; its answers are read on a thread, so that the window can live."""

    def __init__(self, url: str) -> None:
        self.lines: list[str] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks._burst_sender", url, str(PHONES)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line)

    def say(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()

    def close(self) -> None:
        self._process.communicate(timeout=30)


@dataclass(frozen=True)
class Round:
    """One burst; the first meets an empty queue, and all that is done for the first time."""

    received: int
    p99: float
    worst: float
    own: float

    def line(self) -> str:
        late = f"late p99 {ms(self.p99)}, worst {ms(self.worst)}"
        return f"received {self.received}, {late}, own work {ms(self.own)}"


def burst(made: Console, sender: Sender, lateness: Lateness) -> Round:
    """Send one burst, sealed before, and tell of it alone."""
    told = len(sender.lines)
    sender.say()
    made.live(lambda: len(sender.lines) == told + 1)
    made.live_for(AFTER_S)
    lateness.begin()
    sender.say()
    made.live(lambda: len(sender.lines) == told + 2)
    made.live_for(AFTER_S)
    received = int(json.loads(sender.lines[-1])["received"])
    return Round(received, lateness.p99, lateness.worst, max(lateness.own))


def main() -> None:
    lateness, idle = Lateness(), Lateness()
    with console() as made:
        made.live(lambda: made.engine.snapshot.door.join is not None)
        join = made.engine.snapshot.door.join
        assert join is not None
        timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(idle.tick)
        made.live_for(AFTER_S)
        idle.begin()
        timer.start()
        made.live_for(IDLE_S)
        timer.stop()
        timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(lateness.tick)
        timer.start()
        sender = Sender(join.url)
        rounds = [burst(made, sender, lateness) for _ in range(TURNS)]
        timer.stop()
        sender.close()
    for one in rounds:
        print(one.line())
    print(f"idle: late p99 {ms(idle.p99)}, worst {ms(idle.worst)}, own work {ms(max(idle.own))}")
    tell(rounds, idle)


def tell(rounds: list[Round], idle: Lateness) -> None:
    """Report the worst of all rounds: the queue grows by 500 cards with each, and the hall sees every one."""
    above = max(one.p99 for one in rounds) - idle.p99
    held = max(one.worst for one in rounds)
    worked = max(one.own for one in rounds)
    report(
        Figure(
            "timer late in a burst of 500, p99 above idle, against 16 ms",
            above / ABOVE_IDLE_MS,
            1.0,
            ms(above),
        ),
        Figure(
            "GUI thread held at most, against 50 ms",
            held / HELD_MS,
            1.0,
            f"{ms(held)}, idle {ms(idle.worst)}",
        ),
        Figure("work of the GUI thread in one turn, against 40 ms", worked / WORKED_MS, 1.0, ms(worked)),
    )


def ms(value: float) -> str:
    return f"{value:.1f} ms"


if __name__ == "__main__":
    main()
