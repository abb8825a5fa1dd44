"""A rehearsal with 200 phones at ten times the speed: how long is the windows' thread held?

The thread waits for us (its own work, or another thread's turn) or for a processor that others on the
machine have. A bare timer in a process of its own, beside it in the same run, tells the second.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks._figure import Figure, report
from benchmarks.gui_burst import TICK_MS, Lateness, ms
from facilitator.app.program import Program
from facilitator.app.wished import Wished
from facilitator.meeting.commands import GoTo
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import Phase
from facilitator.paths import MEETING_SUFFIX, places_under
from facilitator.settings import Settings
from facilitator.store.making import make
from facilitator.ui.garbage import GarbageTimer
from facilitator.ui.turns import take_short_turns
from tests.meetings import dialog_meeting

PHONES, SPEED, HELD_MS = 200, 10.0, 50.0
WRITING_S, WITHIN_S = 40.0, 90.0

BESIDE = """
import sys, threading, time
worst, ended = 0.0, threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
while not ended.is_set():
    begun = time.perf_counter()
    time.sleep(0.005)
    worst = max(worst, time.perf_counter() - begun - 0.005)
print(worst * 1000)
"""


@dataclass
class Held(Lateness):
    """Besides, how much of each wait this program has computed: what it can have held its thread up for."""

    ours: list[float] = field(default_factory=list)
    _computed: float = 0.0

    def begin(self) -> None:
        super().begin()
        self.ours.clear()
        self._computed = time.process_time()

    def tick(self) -> None:
        super().tick()
        computed = time.process_time()
        self.ours.append(min((computed - self._computed) * 1000, self.late[-1] + TICK_MS))
        self._computed = computed


def main() -> None:
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    garbage = GarbageTimer(application)
    take_short_turns()
    with tempfile.TemporaryDirectory() as home:
        places = places_under(Path(home))
        places.meetings.mkdir(parents=True)
        file = places.meetings / f"Aften{MEETING_SUFFIX}"
        make(file, dialog_meeting())
        program = Program(places, Settings(welcomed=True))
        program.window.resize(1366, 768)
        program.window.show()
        program.begin(None, demo=False, seed=1, rehearsal=Wished(file, phones=PHONES, speed=SPEED))
        lateness, beside_ms = measured(program)
        report_ = program.rehearsing.report
        received = report_.received if report_ is not None else 0
        program.close()
    garbage.stop()
    print(f"received {received}; late p99 {lateness.p99:.1f} ms, worst {lateness.worst:.1f} ms")
    print(f"a bare timer beside it: worst {beside_ms:.1f} ms late")
    report(
        Figure(
            f"work of the GUI thread in one turn, {PHONES} phones at ×{SPEED:g}, against {HELD_MS:g} ms",
            max(lateness.own) / HELD_MS,
            1.0,
            ms(max(lateness.own)),
        ),
        Figure(
            f"GUI thread held by all threads of the program, against {HELD_MS:g} ms",
            max(lateness.ours) / HELD_MS,
            1.0,
            f"{ms(max(lateness.ours))}; with what others took {ms(lateness.worst)}",
        ),
    )


@contextmanager
def timer_beside() -> Iterator[list[float]]:
    """Yield where the worst lateness of a bare timer will stand, in milliseconds, when this is left."""
    told: list[float] = []
    process = subprocess.Popen(
        [sys.executable, "-c", BESIDE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    yield told
    said, _ = process.communicate()
    told.append(float(said))


def measured(program: Program) -> tuple[Held, float]:
    """Return how late the timer is while two hundred write, and how late a bare one beside it."""
    rehearsing, desk = program.rehearsing, program.desk
    live(lambda: rehearsing.report is not None and rehearsing.report.connected == PHONES)
    desk.act_by_id("start")
    live(lambda: desk.snapshot.meeting.course.phase is Phase.LIVE)
    lateness = Held()
    timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lateness.tick)
    desk.send(GoTo(next(item.id for item in agenda(desk.snapshot.meeting) if item.collects)))
    live(lambda: rehearsing.report is not None and rehearsing.report.sent > 0)
    with timer_beside() as beside:
        lateness.begin()
        timer.start()
        live_for(WRITING_S)
        timer.stop()
    return lateness, beside[0]


def live(until: Callable[[], bool]) -> None:
    """Let the windows live until something holds."""
    begun, loop, timer = time.monotonic(), QEventLoop(), QTimer(interval=20)
    timer.timeout.connect(lambda: loop.quit() if until() or time.monotonic() - begun > WITHIN_S else None)
    timer.start()
    loop.exec()
    timer.stop()


def live_for(seconds: float) -> None:
    end = time.monotonic() + seconds
    live(lambda: time.monotonic() > end)


if __name__ == "__main__":
    main()
