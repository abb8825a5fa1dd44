"""A rehearsal with 200 phones at ten times the speed: how long is the windows' thread held?"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
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
        idle, lateness = measured(program)
        report_ = program.rehearsing.report
        received = report_.received if report_ is not None else 0
        program.close()
    garbage.stop()
    print(f"received {received}; late p99 {lateness.p99:.1f} ms, worst {lateness.worst:.1f} ms")
    print(f"with an empty hall: late p99 {idle.p99:.1f} ms, worst {idle.worst:.1f} ms")
    report(
        Figure(
            f"work of the GUI thread in one turn, {PHONES} phones at ×{SPEED:g}, against {HELD_MS:g} ms",
            max(lateness.own) / HELD_MS,
            1.0,
            ms(max(lateness.own)),
        ),
        Figure(
            f"GUI thread held at most, against {HELD_MS:g} ms",
            lateness.worst / HELD_MS,
            1.0,
            f"{ms(lateness.worst)}, p99 {ms(lateness.p99)}, empty hall {ms(idle.worst)}",
        ),
    )


def measured(program: Program) -> tuple[Lateness, Lateness]:
    """Return how late the timer is while nobody writes, and while two hundred do."""
    rehearsing, desk = program.rehearsing, program.desk
    live(lambda: rehearsing.report is not None and rehearsing.report.connected == PHONES)
    desk.act_by_id("start")
    live(lambda: desk.snapshot.meeting.course.phase is Phase.LIVE)
    lateness = Lateness()
    timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lateness.tick)
    timer.start()
    lateness.begin()
    live_for(5.0)
    idle = Lateness(list(lateness.late), list(lateness.own))
    desk.send(GoTo(next(item.id for item in agenda(desk.snapshot.meeting) if item.collects)))
    live(lambda: rehearsing.report is not None and rehearsing.report.sent > 0)
    lateness.begin()
    live_for(WRITING_S)
    timer.stop()
    return idle, lateness


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
