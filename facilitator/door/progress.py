"""A busy door is no dead one: a thread beside the loop tells the parent that work goes on."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from typing import Final

from facilitator.link import messages, starting

_STDOUT: Final = 1


class Progress:
    """How much has been done, as one number that says of nothing what it was."""

    def __init__(self) -> None:
        self.done = 0

    def count(self) -> None:
        """Note that something has been done: a piece was read, an answer given, a turn of the loop made."""
        self.done += 1

    async def turn(self) -> None:
        """Count turns of the loop, until cancelled: who has nothing to do is alive, too."""
        while True:
            self.count()
            await asyncio.sleep(messages.BEAT_EVERY_S / 2)

    def tell(self) -> None:
        """Tell the parent now and then, from a thread of its own, as long as anything is done at all."""
        threading.Thread(
            target=self._tell, args=(threading.Event().wait,), name="progress", daemon=True
        ).start()

    def _tell(self, wait: Callable[[float], bool]) -> None:
        told = 0
        while True:
            if self.done != told:
                told = self.done
                try:
                    os.write(_STDOUT, starting.PROGRESS)
                except OSError:
                    # The parent has gone, and so will we.
                    return
            wait(messages.BEAT_EVERY_S)
