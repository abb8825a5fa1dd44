"""Whether a door is dead: not while it says that it gets on, however long it takes to answer."""

import asyncio
import contextlib
import io
import threading

from facilitator.link import messages

# Beats are small; what has gathered while this process slept is taken at once.
_PIECE_BYTES = 4096


class Pulse:
    """What a door process tells of its progress on standard output, after its first line."""

    def __init__(self, told: io.BufferedReader) -> None:
        self._beats = 0
        # Ends by itself with the process: the pipe's end is the process's.
        self.listening = threading.Thread(target=self._listen, args=(told,), name="door-pulse", daemon=True)
        self.listening.start()

    def _listen(self, told: io.BufferedReader) -> None:
        with contextlib.suppress(OSError, ValueError):
            while told.read1(_PIECE_BYTES):
                self._beats += 1

    async def stopped(self) -> None:
        """Return once the door has done nothing for long.

        Counted in turns of our own loop, not by a clock: a starved or sleeping laptop holds up both of us.
        """
        silent, heard = 0, -1
        while silent < messages.DEAD_AFTER_BEATS:
            await asyncio.sleep(messages.BEAT_EVERY_S)
            silent, heard = (0 if self._beats != heard else silent + 1), self._beats
