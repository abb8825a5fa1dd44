"""Minutes and lists as files, seen from the windows: asked for, followed, and told of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from facilitator.meeting.model import Meeting, Now

if TYPE_CHECKING:
    from facilitator.export.printables.pack import PrintOrder
    from facilitator.export.process import PaperJob


class Papers(QObject):
    """One export at a time, in a process of its own; its news arrive on the GUI's thread."""

    went_on = Signal(float)
    """How far it is, 0 to 1."""
    ended = Signal(object, object)
    """The sentences about what went wrong (none when all is well), and the folder."""

    _progress_came = Signal(object)
    _end_came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: PaperJob | None = None
        self._is_closed = False
        self._folder = Path()
        self._language = "da"
        self._progress_came.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self._end_came.connect(self._on_end, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    @property
    def is_closed(self) -> bool:
        return self._is_closed

    def make(self, meeting: Meeting, now: Now, folder: Path, language: str) -> None:
        """Make the usual papers of a meeting in a folder; a second wish while it works is ignored."""
        from facilitator.export.process import ExportJob

        # The folder may be ready only after the meeting has been left: nobody would hear of the end.
        if self._job is not None or self._is_closed:
            return
        self._folder, self._language = folder, language
        self._job = ExportJob(meeting, now, folder, meeting.brief.language)
        self._job.start(self._progress_came.emit, self._end_came.emit)

    def print_pack(self, meeting: Meeting, now: Now, folder: Path, language: str, order: PrintOrder) -> None:
        """Make papers of the print pack in a folder; a second wish while it works is ignored."""
        from facilitator.export.process import PrintJob

        if self._job is not None or self._is_closed:
            return
        self._folder, self._language = folder, language
        self._job = PrintJob(meeting, now, folder, meeting.brief.language, order)
        self._job.start(self._progress_came.emit, self._end_came.emit)

    @Slot()
    def stop(self) -> None:
        """Stop what is being made; the end is told as always."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Stop what is being made, and wait for its end; nothing is begun after that."""
        self._is_closed = True
        if self._job is not None:
            self._job.cancel()
            self._job.close()
            self._job = None

    @Slot(object)
    def _on_progress(self, progress: object) -> None:
        done, total = getattr(progress, "done", 0), getattr(progress, "total", 1)
        self.went_on.emit((done + 0.5) / max(total, 1))

    @Slot(object)
    def _on_end(self, results: list[object]) -> None:
        from facilitator.export.delivery import Result, told_together
        from facilitator.files.catalogues import texts

        said = texts(self._language, "export")
        troubles = told_together([one for one in results if isinstance(one, Result)], said)
        if self._job is not None:
            self._job.close()
            self._job = None
        self.ended.emit(troubles, self._folder)
