"""Printed codes that were never given out: when many are tried, the facilitator is told."""

from collections import deque

# In a hall of three hundred some type their slip wrong; nobody does it so often.
MANY, WITHIN_S = 40, 600.0


class Guesses:
    """When the latest of them came, in memory only; from whom is not known."""

    def __init__(self) -> None:
        self._at: deque[float] = deque(maxlen=MANY)

    def note(self, steady: float) -> None:
        """Count one more."""
        self._at.append(steady)

    def are_many(self, steady: float) -> bool:
        """Return whether somebody seems to try codes one after another."""
        return len(self._at) == MANY and steady - self._at[0] < WITHIN_S
