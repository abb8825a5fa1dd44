"""A door that is told to end ends, at whatever instant of its start."""

import asyncio
import subprocess
import threading

import pytest

from facilitator.engine import doors
from facilitator.engine.doors import DoorPlan, Ears, LocalDoor
from facilitator.link import messages
from facilitator.link.starting import Started

TURNS = range(8)


class Slow(LocalDoor):
    """A door whose process says its first words when it is let."""

    def __init__(self) -> None:
        deaf = Ears(lambda _: None, lambda _: None, lambda *_: None, lambda: (), messages.Limits)
        super().__init__(DoorPlan(), deaf, 0, b"")
        self.begun, self.may_speak = threading.Event(), threading.Event()

    def _start_process(self, _token: str) -> Started:
        self.begun.set()
        self.may_speak.wait()
        return Started(port=1, link_port=1)


async def ended(turns: int) -> bool:
    """Cancel a door so many turns of the loop after its first words, and return whether it ends."""
    door = Slow()
    kept = asyncio.create_task(door.keep_open())
    await asyncio.to_thread(door.begun.wait)
    door.may_speak.set()
    for _ in range(turns):
        await asyncio.sleep(0)
    kept.cancel()
    done, waits = await asyncio.wait([kept], timeout=30)
    for task in waits:
        task.cancel()
    return bool(done)


def test_a_cancel_in_the_instant_of_the_first_words_is_heard() -> None:
    assert [turns for turns in TURNS if not asyncio.run(ended(turns))] == []


def test_no_process_is_started_for_a_door_that_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    door = Slow()

    async def over() -> None:
        kept = asyncio.create_task(door.keep_open())
        await asyncio.to_thread(door.begun.wait)
        kept.cancel()
        await asyncio.wait([kept])
        door.may_speak.set()

    asyncio.run(over())
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: pytest.fail("a process was started"))
    with pytest.raises(doors.CannotOpen):
        LocalDoor._start_process(door, "token")
