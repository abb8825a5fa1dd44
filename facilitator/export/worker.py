"""The export as a process of its own, which lives no longer than its parent wants it to."""

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import msgspec

from facilitator.export.delivery import Cancelled, Progress, Result, deliver, export_all
from facilitator.export.job import LENGTH_BYTES, Answer, Job, unpack, write_answer
from facilitator.export.papers import make_of_promises
from facilitator.export.printables.pack import CATALOGUES, maker
from facilitator.files.catalogues import spoken, texts

DONE, NO_JOB = 0, 1
GRACE_S = 1.0
# Ten of nineteen steps: far enough behind to yield at once, near enough to get done on a busy laptop.
BEHIND = 10


def run() -> int:
    """Read one job from standard input, do it, and tell of it line by line on standard output."""
    _stand_back()
    job = _read(sys.stdin.buffer)
    if job is None:
        return NO_JOB
    cancelled = threading.Event()
    # A daemon: the read that it waits in ends only with the parent, and must not keep the process.
    threading.Thread(target=_watch, args=(sys.stdin.buffer, cancelled), daemon=True).start()
    out = sys.stdout.buffer
    for result in _done(job, lambda progress: _tell(out, progress, cancelled)):
        _say(out, result)
    return DONE


def _stand_back() -> None:
    """Let the meeting's own processes go first: nobody waits for a paper as a phone waits for its receipt."""
    # Windows has no such call; there the parent starts us below normal.
    if hasattr(os, "nice"):
        os.nice(BEHIND)


def _done(job: Job, progress: Callable[[Progress], None]) -> list[Result]:
    said, now, folder = texts(spoken(job.language), *CATALOGUES), job.now, Path(job.folder)
    if job.meeting is not None and job.prints is not None:
        with suppress(OSError):
            # A meeting's own folder among the meetings; whether it can be written to, the first paper tells.
            folder.mkdir(exist_ok=True)
        return deliver(maker(job.prints, job.meeting, now, said), folder, job.files, progress)
    if job.meeting is not None:
        return export_all(job.meeting, now, said, folder, job.wanted, progress)
    return deliver(
        lambda paper: make_of_promises(paper, job.promises, now, said), folder, job.wanted, progress
    )


def _read(source: BinaryIO) -> Job | None:
    length = int.from_bytes(source.read(LENGTH_BYTES), "big")
    content = source.read(length)
    try:
        return unpack(content) if len(content) == length else None
    except msgspec.DecodeError:
        return None


def _watch(source: BinaryIO, cancelled: threading.Event) -> None:
    """Wait for the end of standard input: the parent has gone, or does not want the papers any more.

    A paper that takes long is not waited for; nothing of it lies in the folder before it is whole.
    """
    # Past the buffer: its lock, held here at the interpreter's end, would abort the process.
    while os.read(source.fileno(), 1):
        pass
    cancelled.set()
    threading.Event().wait(GRACE_S)
    os._exit(NO_JOB)


def _tell(out: BinaryIO, progress: Progress, cancelled: threading.Event) -> None:
    if cancelled.is_set():
        raise Cancelled
    _say(out, progress)


def _say(out: BinaryIO, answer: Answer) -> None:
    out.write(write_answer(answer))
    out.flush()
