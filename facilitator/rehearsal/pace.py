"""How fast time goes in a simulated hall: many times as fast, not at all, or as it comes."""

import asyncio
import math


class Pace:
    """A speed that can be changed while people wait; used on one event loop."""

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed
        self._changed = asyncio.Event()

    @property
    def speed(self) -> float:
        """How many of the meeting's seconds pass in one; 0 while it stands still."""
        return self._speed

    def run(self, speed: float) -> None:
        """Go on at another speed."""
        self._speed = speed
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    async def let_pass(self, seconds: float) -> None:
        """Wait until so many of the meeting's seconds have passed, however fast they go meanwhile."""
        loop = asyncio.get_running_loop()
        left = seconds
        while left > 0 and self._speed != math.inf:
            speed, begun = self._speed, loop.time()
            await self._until_changed(left / speed if speed else None)
            left -= (loop.time() - begun) * speed
        await asyncio.sleep(0)

    async def _until_changed(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            return
