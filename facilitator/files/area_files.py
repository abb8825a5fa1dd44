"""A picture of the area out of a file, read by a process of its own. Blocks: not for the windows' thread."""

import subprocess
import threading
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import msgspec

from facilitator.files.area_reader import Answer, Order
from facilitator.files.slides import own_program
from facilitator.meeting.area import Frame

# The largest picture that is taken at all needs a few seconds on a slow laptop.
WITHIN_S = 60.0


class AreaTrouble(StrEnum):
    """Why a file gives no picture."""

    GONE = "gone"
    DAMAGED = "damaged"
    UNKNOWN = "unknown"
    """It is no JPG, PNG or PDF, whatever its name says."""
    LOCKED = "locked"
    TOO_LARGE = "too_large"
    TOO_SMALL = "too_small"
    FAILED = "failed"
    """The reader died, or was ended because it took too long."""


class NoPicture(Exception):
    """There is no picture to be had; `trouble` says why."""

    def __init__(self, trouble: AreaTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class ReadPicture:
    """A picture that may be kept and shown: drawn anew, JPEG or PNG, nothing in it but what is seen."""

    image: bytes = field(repr=False)
    width: int
    height: int
    pages: int = 1


class Reading:
    """What is being read, so that it can be given up from another thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_given_up = False

    def give_up(self) -> None:
        """Kill the reader; nothing is read by this one any more."""
        with self._lock:
            self._is_given_up = True
            if self._process is not None:
                self._process.kill()

    def told(self, order: bytes, within_s: float) -> bytes:
        """Return all that a reader of its own says to an order.

        Raises:
            OSError: It was given up, or there is no reader.
            subprocess.TimeoutExpired: It took too long, and was killed.
        """
        with self._started() as process:
            try:
                said, _ = process.communicate(order, within_s)
            finally:
                # Under the lock: a number that is free again may be another's process.
                with self._lock:
                    self._process = None
                    process.kill()
        return said

    def _started(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._is_given_up:
                raise OSError
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [*own_program(), "area-reader"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            return self._process


def read_picture(
    source: Path | bytes,
    page: int = 0,
    frame: Frame | None = None,
    within_s: float = WITHIN_S,
    reading: Reading | None = None,
) -> ReadPicture:
    """Return what is kept of a picture, or of a page of a PDF counted from 0.

    Raises:
        NoPicture: There is none to be had.
    """
    kept = frame or Frame()
    sent = source if isinstance(source, bytes) else b""
    order = Order(
        path=str(source) if isinstance(source, Path) else "",
        size=len(sent),
        page=page,
        turns=kept.turns,
        cut=(kept.left, kept.top, kept.right, kept.bottom),
    )
    answer, image = _told(msgspec.json.encode(order) + b"\n" + sent, within_s, reading or Reading())
    if answer.trouble:
        raise NoPicture(AreaTrouble(answer.trouble))
    return ReadPicture(image, answer.width, answer.height, answer.pages)


def _told(order: bytes, within_s: float, reading: Reading) -> tuple[Answer, bytes]:
    try:
        head, _, image = reading.told(order, within_s).partition(b"\n")
        answer = msgspec.json.decode(head, type=Answer)
    except (OSError, subprocess.TimeoutExpired, msgspec.MsgspecError) as error:
        raise NoPicture(AreaTrouble.FAILED) from error
    if len(image) != answer.size:
        raise NoPicture(AreaTrouble.FAILED)
    return answer, image
