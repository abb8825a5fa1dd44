"""A presenter's PDF on the big screen: which page is on, and its picture, made behind the windows."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from facilitator.files.slides import NoSlide, SlideFile, SlidePicture, SlideTrouble
from facilitator.ui.audience.state import SlideShown
from facilitator.ui.jobs import Jobs

# The page that is on, those beside it, and one more each way for who goes back and forth.
KEPT_PAGES = 5


class Slides(QObject):
    """A page that is not ready leaves the one before it on: the hall never sees an empty screen."""

    turned = Signal()
    """Another page is on, or none any more."""
    opened = Signal()
    """A file is open and its first page is ready."""
    refused = Signal(str)
    """A word of `SlideTrouble`: the file, or a page of it, cannot be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._file: SlideFile | None = None
        self._size = QSize(1920, 1080)
        self._wanted = 0
        self._images: dict[int, QImage] = {}
        self._asked: set[int] = set()
        self._shown: SlideShown | None = None

    @property
    def shown(self) -> SlideShown | None:
        """The page that is on; None while no file is open."""
        return self._shown

    @property
    def is_open(self) -> bool:
        return self._shown is not None

    def open(self, path: Path) -> None:
        """Open a file; `opened` or `refused` tells how it went. One that was open goes then."""
        if self._jobs is None:
            # A worker of its own: a heavy page must not hold the meeting's notes up.
            self._jobs = Jobs(self)
        self._jobs.do(partial(SlideFile, path), self._on_opened)

    def fit(self, size: QSize) -> None:
        """Make pages for a screen of so many pixels from now on."""
        if size.isEmpty() or size == self._size:
            return
        self._size = size
        self._images.clear()
        self._asked.clear()
        if self._file is not None:
            self._ask(self._wanted)

    def turn(self, by: int) -> bool:
        """Turn pages; return whether a file is open, so that the press was ours to use up."""
        if self._file is None:
            return False
        self._wanted = min(max(self._wanted + by, 0), self._file.pages - 1)
        self._show()
        return True

    def put_away(self) -> None:
        """Close the file."""
        file, self._file = self._file, None
        self._images.clear()
        self._asked.clear()
        self._wanted = 0
        if file is not None and self._jobs is not None:
            self._jobs.do(file.close)
        if self._shown is not None:
            self._shown = None
            self.turned.emit()

    def close(self) -> None:
        """End reader and worker."""
        self.put_away()
        if self._jobs is not None:
            self._jobs.close()

    # --- on the windows' thread again

    def _on_opened(self, future: Future[SlideFile]) -> None:
        if not self._is_fine(future):
            return
        self.put_away()
        self._file = future.result()
        self._ask(0)

    def _ask(self, number: int) -> None:
        file, jobs = self._file, self._jobs
        if file is None or jobs is None or number in self._asked or not 0 <= number < file.pages:
            return
        self._asked.add(number)
        make = partial(file.page, number, self._size.width(), self._size.height())
        jobs.do(make, partial(self._on_page, file, self._size, number))

    def _on_page(self, file: SlideFile, size: QSize, number: int, future: Future[SlidePicture]) -> None:
        if file is not self._file or size != self._size:
            return
        if self._is_fine(future):
            self._keep(number, image_of(future.result()))
        elif self._shown is None:
            self.put_away()

    def _keep(self, number: int, image: QImage) -> None:
        is_first = self._shown is None
        self._images[number] = image
        far = sorted(self._images, key=lambda one: abs(one - self._wanted))[KEPT_PAGES:]
        for one in far:
            del self._images[one]
            self._asked.discard(one)
        self._show()
        if is_first and self._shown is not None:
            self.opened.emit()

    def _show(self) -> None:
        """Show the wanted page if it is ready, and have it and its neighbours made."""
        file, image = self._file, self._images.get(self._wanted)
        if file is None:
            return
        if image is not None:
            now = SlideShown(image, self._wanted, file.pages)
            if now != self._shown:
                self._shown = now
                self.turned.emit()
        for number in (self._wanted, self._wanted + 1, self._wanted - 1):
            self._ask(number)

    def _is_fine(self, future: Future[Any]) -> bool:
        error = future.exception()
        if error is None:
            return True
        trouble = error.trouble if isinstance(error, NoSlide) else SlideTrouble.FAILED
        self.refused.emit(trouble.value)
        return False


def image_of(picture: SlidePicture) -> QImage:
    """Return the pixels as a picture of its own."""
    form = QImage.Format.Format_RGB32
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, form).copy()
