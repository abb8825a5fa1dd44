"""Where we were wrong: told by kind and place, never in an error's own words, which could quote somebody."""

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

log = logging.getLogger(__name__)


def where(error: BaseException) -> str:
    """Return what kind of error it is, and its places in the code."""
    return f"{type(error).__name__}\n{''.join(traceback.format_tb(error.__traceback__))}"


def log_fault(error: BaseException) -> None:
    """Log where we were wrong."""
    log.error("%s", where(error))


@contextmanager
def going_on() -> Iterator[None]:
    """Let the meeting go on when we were wrong in what stands inside: it is logged, and left undone."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - we were wrong; the meeting goes on
        log_fault(error)
