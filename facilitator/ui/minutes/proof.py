"""The minutes as they would be printed now: made by the export's process, drawn by the reader's."""

import os
import tempfile
from pathlib import Path

from facilitator.export.process import ExportJob, Paper
from facilitator.files.slides import NoSlide, SlideFile, SlidePicture, SlideTrouble
from facilitator.meeting.model import Meeting, Now
from facilitator.paths import scratch_prefix


class Proof:
    """One printing at a time, from one worker thread; only `stop` may be called from another.

    The printed file lies in a folder of its own until the next one is there, and no longer.
    """

    def __init__(self) -> None:
        self._home: tempfile.TemporaryDirectory[str] | None = None
        self._file: SlideFile | None = None
        self._job: ExportJob | None = None
        self._is_stopped = False

    @property
    def pages(self) -> int:
        return self._file.pages if self._file is not None else 0

    def print(self, meeting: Meeting, now: Now, language: str) -> None:
        """Print the minutes of a meeting anew.

        Raises:
            NoSlide: They could not be printed, or nobody wants them any more.
        """
        self._let_go()
        if self._is_stopped:
            raise NoSlide(SlideTrouble.GONE)
        prefix = scratch_prefix(os.getpid())
        self._home = tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True)
        folder = Path(self._home.name)
        self._job = ExportJob(meeting, now, folder, language, (Paper.MINUTES,))
        self._job.start()
        if any(result.trouble for result in self._job.results()):
            raise NoSlide(SlideTrouble.FAILED)
        self._file = SlideFile(folder / Paper.MINUTES)

    def page(self, number: int, width: int, height: int, heading: str = "") -> SlidePicture:
        """Return a page, counted from 0, as large as fits into so many pixels; that of a heading, if named.

        Raises:
            NoSlide: It cannot be drawn.
        """
        if self._file is None:
            raise NoSlide(SlideTrouble.GONE)
        return self._file.page(number, width, height, heading)

    def stop(self) -> None:
        """Print nothing more; what is being printed is given up."""
        self._is_stopped = True
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """End the reader and remove what was printed."""
        self._let_go()

    def _let_go(self) -> None:
        if self._file is not None:
            self._file.close()
        if self._job is not None:
            self._job.close()
        if self._home is not None:
            self._home.cleanup()
        self._file, self._job, self._home = None, None, None
