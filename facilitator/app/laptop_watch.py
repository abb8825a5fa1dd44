"""The laptop, looked at every few seconds by the worker, and kept awake while the meeting is live."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.laptop.awake import Keeper, Wakefulness
from facilitator.laptop.watch import Seen, look
from facilitator.ui.jobs import Jobs

LOOK_EVERY_MS = 5_000


class LaptopWatch(QObject):
    """The wish to stay awake lives on the worker's thread: some systems grant it to the asking thread."""

    seen = Signal(object)
    """`Seen`, when it is another than before."""

    def __init__(self, jobs: Jobs, keeper: Keeper, why: str, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._awake = Wakefulness(keeper, why)
        self._file = file
        self._is_live = False
        self._is_looking = False
        self._last = Seen()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def follow(self, *, is_live: bool) -> None:
        """Look at once when the meeting begins or ends, and again and again."""
        if is_live != self._is_live or not self._timer.isActive():
            self._is_live = is_live
            self._timer.start()
            self._look(at_once=True)

    def close(self) -> None:
        """Let the laptop sleep again."""
        self._timer.stop()
        self._jobs.do(partial(self._awake.follow, wanted=False))

    @Slot()
    def _look(self, *, at_once: bool = False) -> None:
        # A desktop that answers slowly is not asked a second time meanwhile.
        if self._is_looking and not at_once:
            return
        self._is_looking = True
        self._jobs.do(partial(look, self._awake, self._file, is_live=self._is_live), self._on_looked)

    def _on_looked(self, future: Future[Seen]) -> None:
        self._is_looking = False
        if future.exception() is not None:
            # We were wrong about this system; the meeting goes on without knowing.
            return
        found = future.result()
        if found != self._last:
            self._last = found
            self.seen.emit(found)
