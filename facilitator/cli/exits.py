"""What the program tells the shell when it ends; docs/command-line.md lists the same."""

from facilitator.engine.doors import CannotOpen
from facilitator.link import starting
from facilitator.store.errors import FileInUse

DONE = 0
WORLD_SAYS_NO = 1
WRONG_ARGUMENTS = 2
IN_USE = 3


def exit_of(error: BaseException) -> int:
    """Return the exit code for what stood in the way."""
    if isinstance(error, FileInUse):
        return IN_USE
    if isinstance(error, CannotOpen) and error.reason == starting.PORT_IN_USE:
        return IN_USE
    return WORLD_SAYS_NO
