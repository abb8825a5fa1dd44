"""Somebody floods the door, and honest phones that were here before are not refused in any of the steps."""

import asyncio
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from random import Random

import httpx
import pytest

from facilitator.cli.hosting import LOOPBACK, EngineHost, Hosting, held, new_meeting
from facilitator.cli.reaching import until_shown
from facilitator.engine.engine import Engine
from facilitator.engine.floods import FEWEST
from facilitator.laptop.dice import SystemDice
from facilitator.link.codes import Code
from facilitator.link.envelope import ENVELOPE_BYTES
from facilitator.meeting.commands import Next, StartMeeting
from facilitator.paths import places_under
from facilitator.rehearsal.phone import Phone, WayIn, open_web, scanned
from facilitator.rehearsal.sealing import Written
from tests.live.halls import HASTY, opened

REQUESTS_PER_S = 200
OPENS_WITHIN_S = 30.0
# What a phone may send before it has to wait.
NOTES_AT_ONCE = 3


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    new = new_meeting("dialog", SystemDice(), "da")
    with held(Hosting(tmp_path / "møde.borgermoede", places_under(tmp_path), new, host=LOOPBACK)) as one:
        yield one


class Attacker:
    """Asks for tokens and posts rubbish, as steadily as it can."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.heard: Counter[int] = Counter()
        self._news = asyncio.Event()

    async def another(self, count: int) -> None:
        """Wait until so many more requests have been answered."""
        wanted = self.heard.total() + count
        while self.heard.total() < wanted:
            self._news.clear()
            await self._news.wait()

    def _hear(self, answer: httpx.Response) -> None:
        self.heard[answer.status_code] += 1
        self._news.set()

    async def attack(self) -> None:
        """Send so many requests a second until cancelled; half ask for tokens, half use them."""
        token = ""
        limits = httpx.Limits(max_connections=50, max_keepalive_connections=0)
        async with (
            httpx.AsyncClient(limits=limits, trust_env=False, verify=False) as web,
            asyncio.TaskGroup() as group,
        ):
            while True:
                group.create_task(self._ask(web))
                token = self._newest or token
                group.create_task(self._post(web, token))
                await asyncio.sleep(2 / REQUESTS_PER_S)

    _newest = ""

    async def _ask(self, web: httpx.AsyncClient) -> None:
        answer = await web.get(f"{self.origin}/start?lang=da")
        self._hear(answer)
        self._newest = answer.headers.get("x-rate-token", "")

    async def _post(self, web: httpx.AsyncClient, token: str) -> None:
        headers = {
            "Origin": self.origin,
            "Content-Type": "application/octet-stream",
            "X-Rate-Token": token,
        }
        answer = await web.post(
            f"{self.origin}/note", content=secrets.token_bytes(ENVELOPE_BYTES), headers=headers
        )
        self._hear(answer)


@asynccontextmanager
async def attacked(origin: str) -> AsyncIterator[Attacker]:
    attacker = Attacker(origin)
    running = asyncio.create_task(attacker.attack())
    try:
        yield attacker
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def collecting(host: EngineHost) -> None:
    await host.do(StartMeeting())
    while host.meeting.course.round is None:
        current = host.meeting.course.current
        assert current is not None
        await host.do(Next(current))
    join = await host.way_in()
    await until_shown(join.typed, host.meeting.course.round.id, OPENS_WITHIN_S)


async def hall_of(stack: AsyncExitStack, host: EngineHost, count: int) -> tuple[WayIn, list[Phone]]:
    """Let the meeting collect, and so many phones open the page; return how they got in, and them."""
    stack.callback(host.leave)
    way_in = scanned((await host.way_in()).url)
    await collecting(host)
    return way_in, await opened(stack, way_in, count)


async def one_note_each(phones: list[Phone], said: str, times: list[float]) -> Counter[Code]:
    """Let every phone write one note, and keep how long each waited."""
    answers = await asyncio.gather(
        *(phone.write(Written(type="concern", text=f"{said} {n}")) for n, phone in enumerate(phones))
    )
    assert [answer.tries for answer in answers] == [1] * len(phones)
    times.extend(answer.seconds for answer in answers)
    return Counter(answer.code for answer in answers)


async def flooded(engine: Engine, count: int) -> list[float]:
    """Take the steps one after another beside an attacker; return how long honest notes waited."""
    host, times = EngineHost(engine), list[float]()
    everybody = Counter({Code.RECEIVED: count})
    async with AsyncExitStack() as stack:
        way_in, phones = await hall_of(stack, host, count)
        for phone in phones:
            follows = asyncio.create_task(phone.follow())
            stack.callback(follows.cancel)
        attacker = await stack.enter_async_context(attacked(way_in.origin))

        await attacker.another(REQUESTS_PER_S)
        assert await one_note_each(phones, "Lige sedler foldes", times) == everybody
        engine.set_limits(new_tokens=False, is_open=True)
        await host.until(lambda: not host.snapshot.door.new_tokens)
        await attacker.another(REQUESTS_PER_S)
        assert await one_note_each(phones, "Ingen nye telefoner", times) == everybody
        engine.set_limits(new_tokens=True, is_open=True)
        await asyncio.wrap_future(engine.new_room_key())
        await attacker.another(REQUESTS_PER_S)
        assert await one_note_each(phones, "Ny kode på væggen", times) == everybody
        await newcomers_scan_again(stack, host, way_in.origin)
        # Pages and receipts; refused for want of a token, or for haste; never a fault of ours.
        assert set(attacker.heard) <= {200, 403, 429, 503}
        assert attacker.heard[429]
    return times


async def newcomers_scan_again(stack: AsyncExitStack, host: EngineHost, origin: str) -> None:
    """A phone that comes now is let in with the code on the wall, and with no other."""
    join = host.snapshot.door.join
    assert join is not None
    web = await stack.enter_async_context(open_web())
    newcomer = Phone(web, scanned(join.url), Random(1), secrets.token_bytes, HASTY)
    await newcomer.arrive()
    while not newcomer.token:
        await newcomer.arrive()
    assert scanned(join.url).origin == origin
    assert (await newcomer.write(Written(type="concern", text="Ny her"))).code is Code.RECEIVED


async def comes_with_the_old_code(engine: Engine) -> Code:
    """Change the code while nobody floods, and come with the one before."""
    host = EngineHost(engine)
    async with AsyncExitStack() as stack:
        stack.callback(host.leave)
        old = scanned((await host.way_in()).url)
        await collecting(host)
        await asyncio.wrap_future(engine.new_room_key())
        code = Code.RECEIVED
        for _ in range(20):
            # The first of them may come before the door has heard of the change.
            late = (await opened(stack, old, 1))[0]
            code = (await late.write(Written(type="concern", text="For sent"))).code
            if code is not Code.RECEIVED:
                break
        return code


def test_honest_phones_notice_none_of_the_first_three_steps(engine: Engine) -> None:
    assert len(asyncio.run(flooded(engine, 30))) == 90


def test_who_comes_with_a_code_that_was_taken_down_must_scan_again(engine: Engine) -> None:
    assert asyncio.run(comes_with_the_old_code(engine)) is Code.WRONG_ROOM


async def one_note_too_many(engine: Engine) -> None:
    """Let as many notes come as tell nothing yet, and one more; wait until the facilitator is told."""
    host, times = EngineHost(engine), list[float]()
    async with AsyncExitStack() as stack:
        # None of them listens: they count as no phones at all.
        _, (last, *phones) = await hall_of(stack, host, FEWEST // NOTES_AT_ONCE + 1)
        for turn in range(NOTES_AT_ONCE):
            assert await one_note_each(phones, f"Nr. {turn}", times) == {Code.RECEIVED: len(phones)}
        assert len(times) == FEWEST
        assert not host.snapshot.door.is_flooded
        assert (await last.write(Written(type="concern", text="En til"))).code is Code.RECEIVED
        await host.until(lambda: host.snapshot.door.is_flooded)


def test_the_facilitator_is_told_that_more_comes_than_the_phones_would_send(engine: Engine) -> None:
    asyncio.run(one_note_too_many(engine))


async def goes_on_with_another_door(engine: Engine) -> Code:
    """Change the code, take no new phones, and let the door die: those who were here have their tokens."""
    host = EngineHost(engine)
    async with AsyncExitStack() as stack:
        _, (phone,) = await hall_of(stack, host, 1)
        await asyncio.wrap_future(engine.new_room_key())
        engine.set_limits(new_tokens=False, is_open=True)
        await host.until(lambda: not host.snapshot.door.new_tokens)
        assert engine._upkeep is not None
        engine._upkeep._doorside.cut()
        # The phone knocks until somebody opens.
        return (await phone.write(Written(type="concern", text="Stadig her"))).code


def test_who_was_here_goes_on_when_the_door_dies_after_a_change_of_code(engine: Engine) -> None:
    assert asyncio.run(goes_on_with_another_door(engine)) is Code.RECEIVED


@pytest.mark.campaign
def test_three_hundred_honest_phones_are_not_refused(engine: Engine) -> None:
    # How long they wait is not judged here: attacker and phones share one process with each other.
    assert len(asyncio.run(flooded(engine, 300))) == 900
