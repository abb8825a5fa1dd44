"""Slow work leaves the GUI's thread through this one long-lived door, and comes back as a signal."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Jobs(QObject):
    """One worker thread: files are read and written in the order in which it was asked."""

    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="jobs")
        self._closed = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def do(self, work: Callable[[], Any], then: Callable[[Future[Any]], None] | None = None) -> None:
        """Do `work` on the worker; `then` gets its future back on the GUI's thread."""
        if self._closed:
            return
        future = self._worker.submit(work)
        if then is not None:
            future.add_done_callback(lambda ended: self._hand_back(ended, then))

    def follow(self, future: Future[Any], then: Callable[[Future[Any]], None]) -> None:
        """Let `then` have somebody else's future on the GUI's thread."""
        future.add_done_callback(lambda ended: self._hand_back(ended, then))

    def close(self) -> None:
        """Finish what was begun; nothing comes back afterwards."""
        self._closed = True
        self._worker.shutdown(wait=True)

    def _hand_back(self, ended: Future[Any], then: Callable[[Future[Any]], None]) -> None:
        if not self._closed and not ended.cancelled():
            self._ended.emit(ended, then)

    @Slot(object, object)
    def _on_ended(self, ended: Future[Any], then: Callable[[Future[Any]], None]) -> None:
        if not self._closed:
            then(ended)
