"""The export seen from the program: a job handed to a process of its own, so that the meeting goes on."""

import contextlib
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from facilitator.export.delivery import Cancelled, Progress, Result, TroubleKind, export_all, told
from facilitator.export.job import Job, job_of, job_of_prints, job_of_promises, pack, read_answer
from facilitator.export.papers import REGISTER, STANDARD, Paper, papers_for
from facilitator.export.printables.pack import PrintOrder
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.register import Promise

__all__ = [
    "STANDARD",
    "Cancelled",
    "ExportJob",
    "Paper",
    "PaperJob",
    "PrintJob",
    "Progress",
    "RegisterJob",
    "Result",
    "TroubleKind",
    "export_all",
    "papers_for",
    "told",
]

ENDS_WITHIN_S: Final = 3.0
# Windows' word for what the worker does by itself elsewhere: the meeting goes first.
_BELOW_NORMAL: Final[int] = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)


class PaperJob:
    """One export in its own process.

    `start` returns at once; `progress` is called on a thread of the job's own, and so is `finished`
    with one result per paper, exactly once, whatever becomes of the process. `cancel` may be called
    from any thread and at any time. `close` waits until process and thread are gone.
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        self._wanted = job.files
        self._folder = Path(job.folder)
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self._cancelled = threading.Event()
        self._results: list[Result] = []

    def start(
        self,
        progress: Callable[[Progress], None] = lambda _: None,
        finished: Callable[[list[Result]], None] = lambda _: None,
    ) -> None:
        """Begin; both callbacks come from the job's thread."""
        self._thread = threading.Thread(target=self._run, args=(progress, finished), name="export-job")
        self._thread.start()

    def cancel(self) -> None:
        """Stop as soon as may be; papers that are not yet written will not be."""
        self._cancelled.set()
        process = self._process
        if process is not None and process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):
                process.stdin.close()

    def results(self) -> list[Result]:
        """Wait for the end and return what became of each paper."""
        if self._thread is not None:
            try:
                self._thread.join()
            except KeyboardInterrupt:
                # Whoever ends us does not want to wait for the papers.
                self.cancel()
                raise
        return list(self._results)

    def close(self) -> None:
        """Cancel what still goes on, and wait for it."""
        self.cancel()
        self.results()

    def _run(self, progress: Callable[[Progress], None], finished: Callable[[list[Result]], None]) -> None:
        # A process that cannot be started, or says what is no answer, has told nothing of its papers.
        with contextlib.suppress(OSError, msgspec.DecodeError):
            self._talk(progress)
        self._results += [self._untold(paper) for paper in self._wanted[len(self._results) :]]
        if self._cancelled.is_set():
            _sweep(self._folder, self._wanted)
        finished(list(self._results))

    def _talk(self, progress: Callable[[Progress], None]) -> None:
        with subprocess.Popen(  # noqa: S603 - our own program
            [*_program(), "export-worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_BELOW_NORMAL,
        ) as process:
            self._process = process
            try:
                self._send(process)
                for line in process.stdout or ():
                    answer = read_answer(line)
                    if isinstance(answer, Progress):
                        progress(answer)
                    else:
                        self._results.append(answer)
            finally:
                _end(process)

    def _send(self, process: subprocess.Popen[bytes]) -> None:
        if process.stdin is None:
            return
        with contextlib.suppress(OSError, ValueError):
            process.stdin.write(pack(self._job))
            process.stdin.flush()
        if self._cancelled.is_set():
            # Cancelled between the start of the process and now.
            self.cancel()

    def _untold(self, paper: str) -> Result:
        """Return what is said of a paper that the process told nothing of."""
        trouble = TroubleKind.CANCELLED if self._cancelled.is_set() else TroubleKind.FAILED
        return Result(paper, str(self._folder / paper), trouble)


class ExportJob(PaperJob):
    """The papers of a meeting: all of them, where `wanted` does not name some."""

    def __init__(
        self,
        meeting: Meeting,
        now: Now,
        folder: Path,
        language: str,
        wanted: Sequence[Paper] | None = None,
    ) -> None:
        named = papers_for(meeting) if wanted is None else tuple(wanted)
        super().__init__(job_of(meeting, now, str(folder), named, language))


class PrintJob(PaperJob):
    """Papers of the print pack, each in its own file or all in one."""

    def __init__(self, meeting: Meeting, now: Now, folder: Path, language: str, prints: PrintOrder) -> None:
        super().__init__(job_of_prints(meeting, now, str(folder), prints, language))


class RegisterJob(PaperJob):
    """The list of many meetings' promises, to print and to sort."""

    def __init__(self, promises: Sequence[Promise], now: Now, folder: Path, language: str) -> None:
        super().__init__(job_of_promises(promises, now, str(folder), REGISTER, language))


def _sweep(folder: Path, wanted: Sequence[str]) -> None:
    """Remove what a process that was ended while it wrote has left beside the papers."""
    for paper in wanted:
        for left in folder.glob(f".{paper}.*.tmp"):
            left.unlink(missing_ok=True)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        with contextlib.suppress(OSError, ValueError):
            process.stdin.close()
    try:
        process.wait(ENDS_WITHIN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _program() -> list[str]:
    """Return how this program is started again as another process."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "facilitator"]
