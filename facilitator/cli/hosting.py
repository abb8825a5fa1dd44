"""How the command line holds a meeting: an engine with a door, built for it and closed after it."""

import asyncio
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from facilitator.engine.doors import CannotOpen, DoorPlan
from facilitator.engine.engine import Engine
from facilitator.engine.here import engine_here
from facilitator.engine.snapshot import Happened, Join, Snapshot
from facilitator.files.places import find_places, make_places
from facilitator.files.resources import resource_text
from facilitator.laptop.clock import SystemClock
from facilitator.meeting.blueprint import meeting_from
from facilitator.meeting.commands import Command
from facilitator.meeting.decide import Dice
from facilitator.meeting.formats import parse_format
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.sets import parse_categories
from facilitator.paths import Places

LOOPBACK = "127.0.0.1"
OPEN_WITHIN_S = 30.0


@dataclass(frozen=True, slots=True)
class Hosting:
    """What differs between the ways to hold a meeting without a window."""

    file: Path
    places: Places
    new: Meeting | None = None
    host: str = "0.0.0.0"  # noqa: S104 - phones come from the hall's network
    port: int = 0
    interface: str = ""
    """Whose address goes on the wall, if somebody has chosen."""
    clock: Callable[[], Now] | None = None
    dice: Dice | None = None


def machine_places() -> Places:
    """Return the folders of this machine, made.

    Raises:
        OSError: They cannot be made.
    """
    places = find_places(os.environ)
    make_places(places)
    return places


def new_meeting(format_name: str, dice: Dice, language: str) -> Meeting:
    """Return a fresh meeting of a shipped format."""
    found, _ = parse_format(resource_text("formats", f"{format_name}.toml"))
    categories, _ = parse_categories(resource_text("sets", "categories.toml"))
    if found is None:
        raise ValueError(format_name)
    return meeting_from(found, categories, dice, language)


@contextmanager
def held(hosting: Hosting) -> Iterator[Engine]:
    """Hold a meeting; when this is left, the door is gone and the file is closed.

    Raises:
        StoreError: The file cannot be worked with.
    """
    clock = SystemClock()
    engine = build(hosting, hosting.clock or clock.now)
    engine.start()
    try:
        engine.ready.result()
        clock.keep_to(engine.snapshot.meeting)
        yield engine
    finally:
        engine.close()


def build(hosting: Hosting, clock: Callable[[], Now]) -> Engine:
    """Return an engine that is still to be started."""
    door = DoorPlan(
        host=hosting.host,
        port=hosting.port,
        keeps_port=hosting.port != 0,
        interface=hosting.interface,
        only_loopback=hosting.host == LOOPBACK,
    )
    return engine_here(hosting.file, hosting.places, clock, door, new=hosting.new, dice=hosting.dice)


class EngineHost:
    """An engine as a played evening and a terminal see it; lives on one asyncio loop."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._loop = asyncio.get_running_loop()
        self._news = asyncio.Event()
        self._door_refused = ""
        self._stop = engine.watch(self._on_happened)

    @property
    def snapshot(self) -> Snapshot:
        """What can be seen now."""
        return self._engine.snapshot

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self._engine.snapshot.meeting

    async def do(self, command: Command) -> None:
        """Ask for something, and return once it is on disk.

        Raises:
            Refusal: A rule of the meeting says no.
            StoreError: The disk says no.
        """
        outcome = await asyncio.wrap_future(self._engine.send(command))
        if outcome.refusal is not None:
            raise outcome.refusal
        if outcome.trouble is not None:
            raise outcome.trouble.error

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something is the case."""
        while not holds():
            await self._news.wait()
            self._news.clear()

    async def way_in(self) -> Join:
        """Return how phones get in, once they are let in.

        Raises:
            CannotOpen: The door cannot listen there.
            TimeoutError: It does not come up.
        """
        async with asyncio.timeout(OPEN_WITHIN_S):
            await self.until(self._is_decided)
        if self._door_refused or self.snapshot.door.join is None:
            raise CannotOpen(self._door_refused)
        return self.snapshot.door.join

    def _is_decided(self) -> bool:
        door = self.snapshot.door
        return (door.state == "open" and door.join is not None) or bool(self._door_refused)

    def leave(self) -> None:
        """Hear no more."""
        self._stop()

    def _on_happened(self, happened: Happened) -> None:
        # The engine tries again and again; for a terminal the first refusal is the answer.
        self._door_refused = self._door_refused or happened.snapshot.door.error
        self._loop.call_soon_threadsafe(self._news.set)
