"""From process start to the first frame of the start screen, beside an empty PySide6 window's."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks._figure import Figure, report

RUNS = 9
AT_MOST = 2.5
ROOT = Path(__file__).resolve().parents[1]

EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
application = QApplication(sys.argv)
window = Window()
window.resize(1366, 740)
window.show()
application.exec()
"""

# The program as the command `facilitator` starts it, ended by its own first frame.
PROGRAM = """
import os, sys
class AtFirstFrame:
    def find_spec(self, name, path, target=None):
        if name != "facilitator.ui.window":
            return None
        sys.meta_path.remove(self)
        from facilitator.ui.start.page import StartPage
        painted = StartPage.paintEvent
        def paint(page, event):
            painted(page, event)
            os._exit(0)
        StartPage.paintEvent = paint
        return None
sys.meta_path.insert(0, AtFirstFrame())
from facilitator.__main__ import main
sys.exit(main([]))
"""


def seconds(source: str, home: str) -> float:
    """Return how long a fresh interpreter needs for this program."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "FACILITATOR_HOME": home,
        "PYTHONPATH": str(ROOT),
    }
    begun = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", source], env=environment, check=False, capture_output=True)
    taken = time.perf_counter() - begun
    assert done.returncode == 0, done.stderr.decode()
    return taken


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        pairs = [(seconds(EMPTY, home), seconds(PROGRAM, home)) for _ in range(RUNS + 1)][1:]
    # The fastest run of each is the one that others on this machine disturbed least.
    empty, program = (min(pair[place] for pair in pairs) for place in (0, 1))
    report(
        Figure(
            "first frame of the start screen, times an empty window's",
            program / empty,
            AT_MOST,
            f"{program * 1000:.0f} ms to {empty * 1000:.0f} ms, best of {RUNS}",
        )
    )


if __name__ == "__main__":
    main()
