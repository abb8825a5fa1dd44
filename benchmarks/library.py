"""The start screen's library with 500 meetings, beside an empty one: until the list is shown."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks._figure import Figure, report
from facilitator.app.program import Program
from facilitator.paths import MEETING_SUFFIX, Places, places_under
from facilitator.settings import Settings
from facilitator.store.making import make
from tests.meetings import dialog_meeting

MEETINGS, RUNS, AT_MOST = 500, 7, 3.0
FIRST = datetime(2026, 1, 5, 18, 0, tzinfo=UTC)


@dataclass
class Shown:
    """From the start of the program's windows until the painted list, the first time and the others."""

    first_ms: float
    later_ms: float


def main() -> None:
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    with tempfile.TemporaryDirectory() as home:
        empty, full = places_under(Path(home) / "empty"), places_under(Path(home) / "full")
        fill(full)
        nothing, all_ = measured(empty, 0), measured(full, MEETINGS)
    application.quit()
    report(
        Figure(
            f"library of {MEETINGS} meetings shown, times an empty one's",
            all_.later_ms / nothing.later_ms,
            AT_MOST,
            f"{all_.later_ms:.0f} ms to {nothing.later_ms:.0f} ms, best of {RUNS}; "
            f"without an index {all_.first_ms:.0f} ms",
        )
    )


def fill(places: Places) -> None:
    """Make so many meetings; one is made by the program, the others are its copies under other titles."""
    places.meetings.mkdir(parents=True)
    meeting = dialog_meeting()
    for number in range(MEETINGS):
        brief = replace(
            meeting.brief, title=f"Tryghed i kvarter {number}", starts=FIRST + timedelta(days=number)
        )
        make(places.meetings / f"Møde {number:03d}{MEETING_SUFFIX}", replace(meeting, brief=brief))


def measured(places: Places, count: int) -> Shown:
    times = [shown_ms(places, count) for _ in range(RUNS + 1)]
    return Shown(times[0], min(times[1:]))


def shown_ms(places: Places, count: int) -> float:
    """Start the program's window, and return how long it took until the list stood there, painted."""
    begun = time.perf_counter()
    program = Program(places, Settings(welcomed=True))
    program.window.resize(1366, 768)
    program.window.show()
    program.window.start.begin()
    program.librarian.look()
    library = program.window.start.library
    live(lambda: len(library.shelf.rows) == count and library.isVisible() and bool(library.shelf.folder.name))
    library.repaint()
    taken = (time.perf_counter() - begun) * 1000
    assert library.model.rowCount() == count
    program.close()
    return taken


def live(until: Callable[[], bool]) -> None:
    loop, timer = QEventLoop(), QTimer(interval=1)
    timer.timeout.connect(lambda: loop.quit() if until() else None)
    timer.start()
    loop.exec()
    timer.stop()


if __name__ == "__main__":
    main()
