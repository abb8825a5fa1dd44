"""What the program tells the shell when it ends; docs/command-line.md lists the same."""

from typing import Final

DONE: Final = 0
WORLD_SAYS_NO: Final = 1
WRONG_ARGUMENTS: Final = 2
IN_USE: Final = 3


def exit_of(error: BaseException) -> int:
    """Return the exit code for what stood in the way.

    Classes are known by their names: this runs when something has failed, perhaps the loading of a room.
    """
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if "FileInUse" in kinds or ("CannotOpen" in kinds and getattr(error, "reason", "") == "port_in_use"):
        return IN_USE
    return WORLD_SAYS_NO
