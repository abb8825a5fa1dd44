"""A flood: notes come faster than the phones in the hall would send them, and the facilitator is told."""

from collections import deque
from typing import Final

# An honest phone writes once or twice a minute at most, and a few phones are no crowd yet.
FEWEST, A_PHONE, WITHIN_S = 60, 3, 60.0
# The door lets in no more of them in a minute.
_MOST: Final = 32_000


class Flood:
    """When the notes of the last minute came, in memory only and together; from whom is not known."""

    def __init__(self) -> None:
        self._at: deque[float] = deque(maxlen=_MOST)

    def note(self, steady: float) -> None:
        """Count one more."""
        self._at.append(steady)

    def is_on(self, steady: float, phones: int) -> bool:
        """Return whether more has come in a minute than so many phones would send."""
        while self._at and steady - self._at[0] >= WITHIN_S:
            self._at.popleft()
        return len(self._at) > max(FEWEST, A_PHONE * phones)
