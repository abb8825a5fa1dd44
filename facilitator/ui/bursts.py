"""Tells keys that are commands from a sentence that is typed where no field takes it."""

from collections import deque
from collections.abc import Callable

# Whoever writes has four different letters down within this, in a quick word; whoever works the queue has
# at most three (`X`, a reason, and what the next card gets).
BURST_MS, LETTERS = 500, 4


class Burst:
    """Remembers the last single keys that were pressed outside a field.

    Moving up and down is not counted, and neither is one key pressed again and again (a minute more,
    a page on): nobody writes so, and neither does harm.
    """

    def __init__(self, steady: Callable[[], float], tell: Callable[[], None]) -> None:
        self._steady = steady
        self._tell = tell
        self._pressed: deque[tuple[float, str]] = deque(maxlen=12)
        self._is_on = False

    def takes(self, key: str, *, moves: bool) -> bool:
        """Return whether a press belongs to a sentence and is no command; say so once for each sentence."""
        now = self._steady()
        if self._pressed and self._is_old(self._pressed[-1][0], now):
            self._is_on = False
        while self._pressed and self._is_old(self._pressed[0][0], now):
            self._pressed.popleft()
        if not moves or self._is_on:
            self._pressed.append((now, key))
        if not self._is_on and len({one for _, one in self._pressed}) >= LETTERS:
            self._is_on = True
            self._tell()
        return self._is_on

    @staticmethod
    def _is_old(then: float, now: float) -> bool:
        return (now - then) * 1000 >= BURST_MS
