"""What the program tells its export process, and what that answers."""

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

import msgspec

from facilitator.export.delivery import Progress, Result
from facilitator.export.entries import presentable
from facilitator.export.papers import Paper
from facilitator.export.printables.pack import PrintOrder, printed
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.register import Promise

LENGTH_BYTES: Final = 8
"""A job is preceded by its length, so that standard input can stay open: its end means cancel."""


class Job(msgspec.Struct, frozen=True):
    """A finished meeting (released texts only) or the promises of many, and what to make of it."""

    meeting: Meeting | None
    wall: datetime
    steady: float
    zone: str
    folder: str
    wanted: tuple[Paper, ...]
    language: str
    promises: tuple[Promise, ...] = ()
    prints: PrintOrder | None = None

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the files that will be made."""
        return self.prints.files if self.prints is not None else self.wanted

    @property
    def now(self) -> Now:
        return Now(self.wall, self.steady, zone_named(self.zone))


Answer = Progress | Result

_jobs: Final = msgspec.msgpack.Decoder(Job)
_answers: Final[msgspec.json.Decoder[Answer]] = msgspec.json.Decoder(Answer)


def job_of(meeting: Meeting, now: Now, folder: str, wanted: tuple[Paper, ...], language: str) -> Job:
    """Return the job; what has not been released never leaves the program."""
    return Job(
        presentable(meeting), now.wall, now.steady, zone_name(now.zone, now.wall), folder, wanted, language
    )


def job_of_promises(
    promises: Sequence[Promise], now: Now, folder: str, wanted: tuple[Paper, ...], language: str
) -> Job:
    """Return the job of printing a register."""
    zone = zone_name(now.zone, now.wall)
    return Job(None, now.wall, now.steady, zone, folder, wanted, language, tuple(promises))


def job_of_prints(meeting: Meeting, now: Now, folder: str, prints: PrintOrder, language: str) -> Job:
    """Return the job of making the print pack; no contribution goes with it."""
    zone = zone_name(now.zone, now.wall)
    return Job(printed(meeting), now.wall, now.steady, zone, folder, (), language, prints=prints)


def pack(job: Job) -> bytes:
    """Return the job as it is written to the process."""
    content = msgspec.msgpack.encode(job)
    return len(content).to_bytes(LENGTH_BYTES, "big") + content


def unpack(content: bytes) -> Job:
    """Return the job.

    Raises:
        msgspec.DecodeError: This is none.
    """
    return _jobs.decode(content)


def write_answer(answer: Answer) -> bytes:
    """Return an answer as a line."""
    return msgspec.json.encode(answer) + b"\n"


def read_answer(line: bytes) -> Answer:
    """Return the answer in a line.

    Raises:
        msgspec.DecodeError: This is none.
    """
    return _answers.decode(line)


def zone_name(zone: tzinfo, at: datetime) -> str:
    """Return a zone's name, or where it has none its distance from UTC at that moment in seconds."""
    key = getattr(zone, "key", None)
    if isinstance(key, str):
        return key
    offset = at.astimezone(zone).utcoffset() or timedelta()
    return str(int(offset.total_seconds()))


def zone_named(name: str) -> tzinfo:
    """Return the zone that `zone_name` named."""
    try:
        return timezone(timedelta(seconds=int(name)))
    except ValueError:
        return ZoneInfo(name)
