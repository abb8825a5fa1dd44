"""From a file, or from the picture that is there, to the next one: made by the reader, behind the windows."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facilitator.files.area_files import AreaTrouble, NoPicture, Reading, ReadPicture, read_picture
from facilitator.meeting.area import Frame
from facilitator.ui.jobs import Jobs


class AreaLoader(QObject):
    """Turning and cutting goes back to the chosen file while it is there, so that nothing grows coarse."""

    made = Signal(object, object)
    """`ReadPicture`, and the `Frame` by which it came out of the one before (None: a new picture)."""
    refused = Signal(str)
    """A word of `AreaTrouble`."""
    worked = Signal(bool)
    """Whether a picture is being made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._reading = Reading()
        self._path: Path | None = None
        self._page = 0
        self._whole = Frame()
        self._made = b""
        self._busy = 0

    @property
    def is_busy(self) -> bool:
        return self._busy > 0

    def load(self, path: Path, page: int = 0) -> None:
        """Read a picture, or a page of a PDF; the one before stays until this one is there."""
        self._do(partial(_from_file, self._reading, path, page), partial(self._on_loaded, path, page))

    def turn_page(self, page: int) -> None:
        """Read another page of the PDF that was chosen."""
        if self._path is not None and page != self._page:
            self.load(self._path, page)

    def reframe(self, present: bytes, frame: Frame) -> None:
        """Turn and cut the picture that is there."""
        path = self._path if present == self._made else None
        whole = self._whole.then(frame) if path is not None else frame
        work = partial(_reframed, self._reading, (path, self._page, whole), (present, frame))
        self._do(work, partial(self._on_reframed, path, whole, frame))

    def close(self) -> None:
        """End the worker, and what it reads: nobody waits for a picture that nobody will see."""
        self._reading.give_up()
        if self._jobs is not None:
            self._jobs.close()
            self._jobs = None
        self._reading = Reading()

    def _do(self, work: "partial[ReadPicture]", then: "partial[None]") -> None:
        if self._jobs is None:
            self._jobs = Jobs(self)
        self._busy += 1
        self.worked.emit(True)
        self._jobs.do(work, then)

    def _on_loaded(self, path: Path, page: int, future: Future[ReadPicture]) -> None:
        read = self._result(future)
        if read is not None:
            self._path, self._page, self._whole, self._made = path, page, Frame(), read.image
            self.made.emit(read, None)

    def _on_reframed(
        self, path: Path | None, whole: Frame, frame: Frame, future: Future[ReadPicture]
    ) -> None:
        read = self._result(future)
        if read is not None:
            self._path, self._whole, self._made = path, whole, read.image
            self.made.emit(read, frame)

    def _result(self, future: Future[ReadPicture]) -> ReadPicture | None:
        self._busy -= 1
        self.worked.emit(self.is_busy)
        error = future.exception()
        if error is None:
            return future.result()
        trouble = error.trouble if isinstance(error, NoPicture) else AreaTrouble.FAILED
        self.refused.emit(trouble.value)
        return None


def _from_file(reading: Reading, path: Path, page: int) -> ReadPicture:
    return read_picture(path, page, reading=reading)


def _reframed(
    reading: Reading, file: tuple[Path | None, int, Frame], present: tuple[bytes, Frame]
) -> ReadPicture:
    """Return what is kept, out of the file if it still is as it was, else out of the picture itself."""
    path, page, whole = file
    if path is not None:
        try:
            return read_picture(path, page, whole, reading=reading)
        except NoPicture:
            # A memory stick may be gone by now: the picture that the meeting has is still there.
            pass
    return read_picture(present[0], 0, present[1], reading=reading)
