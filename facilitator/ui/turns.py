"""How threads take turns where there are windows: short ones, so that a window never waits."""

import sys

# Python's own 5 ms, taken several times while a window is redrawn during a burst, are seen; measured by
# benchmarks/gui_burst.py. Shorter turns cost the engine a few per cent.
TURN_S = 0.0005


def take_short_turns() -> None:
    """Let the windows' thread have its turn soon, whatever the engine is at."""
    sys.setswitchinterval(TURN_S)
