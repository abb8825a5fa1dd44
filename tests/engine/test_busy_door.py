"""A door that is busy is left alone, and one that does nothing any more is replaced."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from facilitator.engine import doors
from facilitator.engine.doors import LOOPBACK, DoorPlan, Ears, LocalDoor
from facilitator.link import messages

SOON_S = 60
BEAT_S = 0.2
# Two at the same time for longer than a door may be still.
PHONES, WORK_S = 25, 0.08

# A door that works so long for each answer that its loop has no time for anything else.
_SLOW = f"""
import time
from facilitator.link import messages
messages.BEAT_EVERY_S = {BEAT_S / 4}
from facilitator.door import process, site
answer = site._respond
def slow(request, served):
    time.sleep({WORK_S})
    return answer(request, served)
site._respond = slow
raise SystemExit(process.run())
"""


class Watched:
    """A door, and the states that it has been in."""

    def __init__(self) -> None:
        self.states: list[str] = []
        self.port = 0
        self._told = asyncio.Event()
        ears = Ears(lambda _: None, lambda _: None, self._hear, lambda: (), messages.Limits)
        self.door = LocalDoor(DoorPlan(host=LOOPBACK), ears, 0, b"")

    def _hear(self, state: str, port: int | None, _error: str) -> None:
        self.states.append(state)
        self.port = port or self.port
        self._told.set()

    async def until(self, *states: str) -> None:
        """Wait until it has been in these states, one after the other, and in no others."""
        while len(self.states) < len(states):
            self._told.clear()
            await self._told.wait()
        assert tuple(self.states) == states

    @property
    def pid(self) -> int:
        assert self.door._process is not None
        return self.door._process.pid


@asynccontextmanager
async def a_slow_door(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Watched]:
    monkeypatch.setattr(doors, "_program", lambda: [sys.executable, "-c", _SLOW])
    monkeypatch.setattr(messages, "BEAT_EVERY_S", BEAT_S)
    async with asyncio.timeout(SOON_S):
        watched = Watched()
        kept = asyncio.create_task(watched.door.keep_open())
        await watched.until("starting", "open")
        try:
            yield watched
        finally:
            kept.cancel()
            await asyncio.wait([kept])


def test_a_busy_door_goes_on_and_a_still_one_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    async def busy_then_still() -> None:
        async with a_slow_door(monkeypatch) as watched:
            limits = httpx.Limits(max_connections=PHONES)
            origin = f"http://{LOOPBACK}:{watched.port}"
            async with httpx.AsyncClient(limits=limits, trust_env=False, timeout=SOON_S) as web:
                answers = await asyncio.gather(*(web.get(f"{origin}/view") for _ in range(PHONES)))
            assert {one.status_code for one in answers} == {200}
            await watched.until("starting", "open")

            os.kill(watched.pid, signal.SIGSTOP)
            await watched.until("starting", "open", "lost", "starting", "open")

    asyncio.run(busy_then_still())
