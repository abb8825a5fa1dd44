"""A presenter's PDF, page by page, read by a process of its own. Blocks: not for the windows' thread."""

import contextlib
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import IO

import msgspec

from facilitator.files.slide_reader import Answer, Wish

# The slowest page that is worth waiting for in front of a hall.
PAGE_WITHIN_S = 20.0
ENDS_WITHIN_S = 2.0


class SlideTrouble(StrEnum):
    """Why a page cannot be shown."""

    LOCKED = "locked"
    DAMAGED = "damaged"
    GONE = "gone"
    FAILED = "failed"
    """The reader died, or was ended because it took too long."""


class NoSlide(Exception):
    """A page cannot be shown; `trouble` says why."""

    def __init__(self, trouble: SlideTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class SlidePicture:
    """A page as pixels: four bytes each, blue first."""

    width: int
    height: int
    stride: int
    pixels: bytes = field(repr=False)
    page: int = 0
    """Which page it is, counted from 0."""


class SlideFile:
    """One PDF that is open. All calls come from one thread."""

    def __init__(self, path: Path, within_s: float = PAGE_WITHIN_S) -> None:
        self._within_s = within_s
        self._process = _started()
        try:
            self.pages = self._ask(msgspec.json.encode(str(path)))[0].pages
        except NoSlide:
            self.close()
            raise

    def page(self, number: int, width: int, height: int, find: str = "") -> SlidePicture:
        """Return a page, counted from 0, as large as fits into so many pixels.

        Where a bookmark bears the title `find`, it is the page that this leads to.

        Raises:
            NoSlide: It cannot be shown.
        """
        answer, pixels = self._ask(msgspec.json.encode(Wish(number, width, height, find)))
        return SlidePicture(answer.width, answer.height, answer.stride, pixels, answer.page)

    def close(self) -> None:
        """End the reader. Safe to call twice."""
        process = self._process
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        try:
            process.wait(ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _ask(self, line: bytes) -> tuple[Answer, bytes]:
        """Ask, and end a reader that takes too long: its pipe then ends, and with it our waiting."""
        watchdog = threading.Timer(self._within_s, self._process.kill)
        watchdog.daemon = True
        watchdog.name = "slide-watchdog"
        watchdog.start()
        try:
            answer, pixels = _told(self._process, line)
        except (OSError, ValueError, msgspec.MsgspecError) as error:
            raise NoSlide(SlideTrouble.FAILED) from error
        finally:
            watchdog.cancel()
            watchdog.join()
        if answer.trouble:
            raise NoSlide(SlideTrouble(answer.trouble))
        return answer, pixels


def _told(process: subprocess.Popen[bytes], line: bytes) -> tuple[Answer, bytes]:
    asked, answers = process.stdin, process.stdout
    if asked is None or answers is None:  # cannot be: both were asked for
        raise OSError
    asked.write(line + b"\n")
    asked.flush()
    answer = msgspec.json.decode(answers.readline(), type=Answer)
    return answer, _read(answers, answer.size)


def _read(answers: IO[bytes], size: int) -> bytes:
    pixels = answers.read(size)
    if len(pixels) != size:
        raise OSError
    return pixels


def _started() -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # noqa: S603 - our own program
            [*own_program(), "slide-reader"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        raise NoSlide(SlideTrouble.FAILED) from error


def own_program() -> list[str]:
    """Return how this program is started again as another process."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "facilitator"]
