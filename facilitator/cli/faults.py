"""Our own faults: where they were is written down, never what an error says: it could quote a participant."""

import contextlib
import logging
import os
import sys
import threading
from pathlib import Path
from types import TracebackType

from facilitator.engine.faults import where
from facilitator.files.places import find_places

LARGEST_LOG = 1_000_000

Found = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def log_fault(error: BaseException) -> None:
    """Write into the log where we were wrong."""
    with contextlib.suppress(OSError):
        file: Path = find_places(os.environ).log_file
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as lines:
            # What fails at every frame has been told by then.
            if lines.tell() < LARGEST_LOG:
                lines.write(f"{where(error)}\n")


def say_no_words() -> None:
    """Let nobody print an error in full: what a desktop's programs print is kept in the system's journal.

    That goes for a slot or thread that failed, for whatever is logged, and for the memory of a process that
    crashes: key and texts are in it, and a system that collects such dumps keeps them.
    """
    sys.excepthook = lambda _kind, error, _trace: _tell(error)
    threading.excepthook = _thread_failed
    handler = logging.StreamHandler()
    handler.setFormatter(WithoutWords("%(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("asyncio").addFilter(_first_line)
    _leave_no_dump()


class WithoutWords(logging.Formatter):
    """Says of an error where it was, and of what kind."""

    def formatException(self, ei: Found) -> str:  # noqa: N802 - logging's own name
        """Return the error's class and its places in our code."""
        return where(ei[1]) if ei[1] is not None else ""


def _leave_no_dump() -> None:
    """Our helpers' processes follow suit: a limit is handed down."""
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def _thread_failed(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None:
        _tell(told.exc_value)


def _tell(error: BaseException) -> None:
    log_fault(error)
    # A program without a terminal has none.
    if sys.stderr is not None:
        sys.stderr.write(f"{where(error)}\n")


def _first_line(record: logging.LogRecord) -> bool:
    """Keep what happened; the lines below it show the error as it is."""
    record.msg, record.args = record.getMessage().partition("\n")[0], None
    return True
