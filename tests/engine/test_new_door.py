"""A door that takes another's place hears all that is the case, and nothing meant for the other."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import httpx
import pytest
from websockets.asyncio.server import ServerConnection, serve

from facilitator.door.catalogues import best_language
from facilitator.engine import doorside
from facilitator.engine.desk import Desk, Sealed
from facilitator.engine.doors import LANGUAGES, DoorPlan, Ears, LocalDoor
from facilitator.engine.doorside import Doorside
from facilitator.engine.engine import EnginePlan
from facilitator.engine.filekeeping import FileKeeping
from facilitator.laptop.addresses import Address, Kind
from facilitator.link.codes import Code
from facilitator.link.messages import (
    Envelopes,
    FromEngine,
    Hello,
    Limits,
    Names,
    Receipts,
    Room,
    read_from_engine,
)
from facilitator.link.starting import Started

SOON_S = 60
LATER = Names(("senere",))


class Silent(LocalDoor):
    """A door whose process is this one, and says nothing."""

    def __init__(self, link_port: int, greeting: FromEngine) -> None:
        ears = Ears(lambda _: None, lambda _: None, lambda *_: None, lambda: (greeting,), Limits)
        super().__init__(DoorPlan(), ears, 0, b"")
        self._link_port = link_port

    def _start_process(self, _token: str) -> Started:
        return Started(port=1, link_port=self._link_port)


async def heard_by_a_door_not_yet_open() -> FromEngine:
    """Say something to a door that has been greeted and has not answered; return what it hears next."""
    heard: asyncio.Queue[FromEngine] = asyncio.Queue()

    async def listen(connection: ServerConnection) -> None:
        async for data in connection:
            assert isinstance(data, bytes)
            heard.put_nowait(read_from_engine(data))

    async with serve(listen, "127.0.0.1", 0) as server, asyncio.timeout(SOON_S):
        door = Silent(server.sockets[0].getsockname()[1], Limits())
        kept = asyncio.create_task(door.keep_open())
        assert isinstance(await heard.get(), Hello)
        assert await heard.get() == Limits()
        await door.say(LATER)
        try:
            return await heard.get()
        finally:
            kept.cancel()
            await asyncio.wait([kept])


def test_what_changes_while_a_door_is_greeted_reaches_it() -> None:
    assert asyncio.run(heard_by_a_door_not_yet_open()) == LATER


def test_a_new_process_knows_before_its_first_phone_what_it_may_take() -> None:
    ears = Ears(
        lambda _: None, lambda _: None, lambda *_: None, lambda: (), lambda: Limits(new_tokens=False, epoch=3)
    )
    door = LocalDoor(DoorPlan(host="127.0.0.1"), ears, 0, b"s" * 32)
    started = door._start_process("t" * 24)
    try:
        answer = httpx.get(f"http://127.0.0.1:{started.port}/start", trust_env=False)
    finally:
        door._end_process()
    assert (answer.status_code, answer.headers["x-rate-token"]) == (200, "")


class Told:
    """The engine's side of a door, and what came in by it."""

    def __init__(self, plan: EnginePlan) -> None:
        self.keeping = FileKeeping.opened(plan.file, plan.new, plan.backups, plan.clock)
        self.entries: list[Sealed] = []
        self.has_news = asyncio.Event()
        self.side = Doorside(
            replace(plan, door=DoorPlan()),
            Desk(self.keeping, self.keeping.load(), plan.clock, plan.dice),
            plan.keys / "key",
            self.entries.extend,
            self.has_news.set,
        )

    def said(self) -> list[FromEngine]:
        return [self.side._outbox.get_nowait() for _ in range(self.side._outbox.qsize())]


@asynccontextmanager
async def told(plan: EnginePlan) -> AsyncIterator[Told]:
    found = Told(plan)
    try:
        yield found
    finally:
        found.keeping.close()


async def room_in(plan: EnginePlan, language: str) -> Room:
    assert plan.new is not None
    spoken = replace(plan, new=replace(plan.new, brief=replace(plan.new.brief, language=language)))
    async with told(spoken) as hall:
        return next(one for one in hall.side._greeting() if isinstance(one, Room))


@pytest.mark.parametrize("language", ["da", "en", "uk"])
def test_phones_in_no_language_of_ours_get_the_meetings_own(plan: EnginePlan, language: str) -> None:
    room = asyncio.run(room_in(plan, language))
    others = tuple(one for one in LANGUAGES if one != language)
    assert room.languages == (language, *others)
    assert best_language("xx", room.languages) == language


async def one_door(plan: EnginePlan) -> list[FromEngine]:
    async with told(plan) as hall:
        hall.side._hear_envelopes(Envelopes(((1, b""),)))
        hall.entries[0].reply(Code.RECEIVED)
        await asyncio.sleep(0)
        return hall.said()


async def answered_too_late(plan: EnginePlan) -> list[FromEngine]:
    async with told(plan) as hall:
        hall.side._hear_envelopes(Envelopes(((1, b""),)))
        hall.side._greeting()
        hall.entries[0].count("votes")
        hall.entries[0].reply(Code.RECEIVED)
        await asyncio.sleep(0)
        return hall.said()


async def on_its_way_when_the_door_died(plan: EnginePlan) -> list[FromEngine]:
    async with told(plan) as hall:
        hall.side._hear_envelopes(Envelopes(((1, b""), (2, b""))))
        hall.entries[0].reply(Code.RECEIVED)
        await asyncio.sleep(0)
        hall.entries[1].reply(Code.RECEIVED)
        hall.side._greeting()
        await asyncio.sleep(0)
        return hall.said()


@pytest.mark.parametrize("how", [answered_too_late, on_its_way_when_the_door_died])
def test_an_answer_for_a_door_that_died_reaches_no_phone_of_the_next(
    plan: EnginePlan, how: Callable[[EnginePlan], Awaitable[list[FromEngine]]]
) -> None:
    # Every door counts its envelopes from one: the next one's first phone would be told *Modtaget*.
    async def gone() -> list[FromEngine]:
        return await how(plan)

    assert asyncio.run(gone()) == []


def test_an_answer_reaches_the_door_that_asked(plan: EnginePlan) -> None:
    assert asyncio.run(one_door(plan)) == [Receipts(((1, "received"),))]


def test_an_interface_that_is_pulled_out_while_it_is_asked_does_not_end_the_watch(
    plan: EnginePlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = Address("192.0.2.7", "eth0", Kind.ETHERNET, hotspot=False)
    answers = iter((OSError(19, "No such device"), (here,)))

    def asked(_preferred: str) -> tuple[Address, ...]:
        found = next(answers)
        if isinstance(found, OSError):
            raise found
        return found

    monkeypatch.setattr(doorside, "current_addresses", asked)
    monkeypatch.setattr(doorside, "ADDRESSES_EVERY_S", 0)

    async def watched() -> tuple[Address, ...]:
        async with told(plan) as hall:
            watching = asyncio.create_task(hall.side._watch_addresses())
            async with asyncio.timeout(SOON_S):
                await asyncio.wait(
                    [watching, asyncio.create_task(hall.has_news.wait())],
                    return_when=asyncio.FIRST_COMPLETED,
                )
            watching.cancel()
            return hall.side.status.addresses

    assert asyncio.run(watched()) == (here,)
