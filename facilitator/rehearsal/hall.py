"""A hall to try the program in: simulated phones that write whenever the meeting asks, and vote."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal

import httpx

from facilitator.link import view as wire
from facilitator.link.codes import Code
from facilitator.meeting.words import Origin
from facilitator.rehearsal.crowd import ARRIVE_TOGETHER
from facilitator.rehearsal.lines import Lines, Said, Trait, category_of
from facilitator.rehearsal.pace import Pace
from facilitator.rehearsal.phone import Answered, FalseKey, Phone, WayIn
from facilitator.rehearsal.sealing import RandomBytes, Written

# People think before they write: their first note comes after this many of the meeting's seconds.
FIRST_AFTER_S = 5.0
# They write during this part of an item, but not for longer than so many seconds.
WRITING_SHARE, WRITING_AT_MOST_S = 0.5, 300.0
VOTING_WITHIN_S = 45.0
# So many of those who are there vote.
VOTING_SHARE = 0.85
# Half of those who are asked where it is point at the picture; the others write it.
POINTING_SHARE = 0.5
NAMES_AT_MOST = 60

Categories = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Repertoire:
    """What people have to say, and under which names the default categories are known to them."""

    lines: Lines
    categories: Categories


@dataclass(slots=True)
class Heard:
    """What has become of what the hall has said so far."""

    sent: int = 0
    received: int = 0
    refused: int = 0
    votes: int = 0
    slips: int = 0
    traits: Counter[Trait] = field(default_factory=Counter)
    coming: Trait | None = None
    """What comes next, or None while nobody is about to write."""
    coming_at: float = 0.0
    """When, by the loop's clock, at the present speed."""


class Hall:
    """Phones on one event loop; `changed` is called whenever there is something new to tell."""

    def __init__(
        self,
        web: httpx.AsyncClient,
        words: Repertoire,
        pace: Pace,
        dice: Random,
        random_bytes: RandomBytes,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        self.phones: list[Phone] = []
        self.heard = Heard()
        self.scribe = ""
        self.slips: tuple[str, ...] = ()
        self._web, self._words = web, words
        self._pace, self._dice, self._random_bytes = pace, dice, random_bytes
        self._changed = changed
        self._way_in: WayIn | None = None
        self._listening: dict[Phone, asyncio.Task[None]] = {}
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._asked = asyncio.Event()
        self._used: Counter[Phone] = Counter()
        self._attending: asyncio.Task[None] | None = None

    # --- coming and going

    async def enter(self, way_in: WayIn, count: int) -> None:
        """Let people in by this way; those who came by another one before scan the code again."""
        if way_in != self._way_in:
            await self._send_home(0)
        self._way_in = way_in
        await self._send_home(count)
        new = [self._new_phone(way_in) for _ in range(count - len(self.phones))]
        turnstile = asyncio.Semaphore(ARRIVE_TOGETHER)
        await asyncio.gather(*(self._arrive(phone, turnstile) for phone in new))
        if self._attending is None:
            self._attending = asyncio.create_task(self._attend())
        self._changed()

    def _new_phone(self, way_in: WayIn) -> Phone:
        return Phone(self._web, way_in, Random(self._dice.getrandbits(64)), self._random_bytes)

    async def _arrive(self, phone: Phone, turnstile: asyncio.Semaphore) -> None:
        async with turnstile:
            # A door that is away just now is found by the stream, a moment later.
            with contextlib.suppress(httpx.HTTPError, FalseKey):
                await phone.arrive()
                self.phones.append(phone)
                self._listening[phone] = asyncio.create_task(phone.follow())

    async def _send_home(self, staying: int) -> None:
        leaving, self.phones = self.phones[staying:], self.phones[:staying]
        tasks = [self._listening.pop(phone) for phone in leaving]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def leave(self) -> None:
        """Let everybody go home."""
        tasks = [*self._busy.values(), *([self._attending] if self._attending is not None else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._send_home(0)

    @property
    def connected(self) -> int:
        """How many phones are on line."""
        return sum(phone.is_connected for phone in self.phones)

    # --- what people do when they see something

    async def _attend(self) -> None:
        while True:
            watched = self.phones[0] if self.phones else None
            if watched is None:
                await asyncio.sleep(1.0)
                continue
            self._see(watched.view)
            # The first phone may go home meanwhile: then another one is watched.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1.0):
                    await watched.next_view()

    def _see(self, view: wire.RoomView | None) -> None:
        if view is None:
            return
        self._words.lines.see(view)
        if view.round is not None and view.round.id not in self._busy:
            self._begin(view.round.id, self._fill(view, view.round))
        ballot = view.ballot
        if ballot is not None and ballot.open and ballot.id not in self._busy:
            self._begin(ballot.id, self._vote(ballot))

    def _begin(self, asked: str, work: Coroutine[Any, Any, None]) -> None:
        self._busy[asked] = asyncio.create_task(work)
        self._asked.set()

    async def done(self, asked: str) -> None:
        """Wait until a round or a ballot has been seen, and everything that was begun for it is decided."""
        while asked not in self._busy:
            self._asked.clear()
            await self._asked.wait()
        await asyncio.gather(self._busy[asked], return_exceptions=True)

    # --- writing

    async def _fill(self, view: wire.RoomView, asked: wire.Round) -> None:
        """Say what there is to say in a round, one after another, until it is over."""
        said = self._words.lines.of_round(view, len(self.phones))
        gap = _writing_s(view) / max(1, len(said))
        sending: list[asyncio.Task[None]] = []
        for number, one in enumerate(said):
            await self._wait_for(
                one.trait, FIRST_AFTER_S if number == 0 else gap * (0.5 + self._dice.random())
            )
            if not self._is_open(asked.id):
                # Whoever was still thinking when the round ended has nothing more to say.
                break
            sending.append(asyncio.create_task(self._say(one, asked, view.area is not None)))
        self.heard.coming = None
        self._changed()
        await asyncio.gather(*sending, return_exceptions=True)

    async def _wait_for(self, trait: Trait, seconds: float) -> None:
        speed = self._pace.speed
        self.heard.coming = trait
        self.heard.coming_at = asyncio.get_running_loop().time() + (seconds / speed if speed else 0.0)
        self._changed()
        await self._pace.let_pass(seconds)

    def _is_open(self, round_id: str) -> bool:
        view = self.phones[0].view if self.phones else None
        return view is not None and view.round is not None and view.round.id == round_id

    async def _say(self, said: Said, asked: wire.Round, has_picture: bool) -> None:  # noqa: FBT001 - one call
        written = self._written(said, asked, has_picture=has_picture)
        phone = self._next_phone()
        if phone is None or (said.origin is not Origin.PHONE and not self.scribe):
            return
        if said.origin is Origin.PHONE:
            self.heard.sent += 1
            answer = await phone.deliver(phone.sealed(written, asked.id))
            self._count(answer, said.trait)
        else:
            origin: Literal["paper", "spoken"] = "paper" if said.origin is Origin.PAPER else "spoken"
            answer = await phone.type_in(written, self.scribe, origin, said.table)
            self.heard.slips += answer.code is Code.RECEIVED
        self._changed()

    def _count(self, answer: Answered, trait: Trait) -> None:
        if answer.code is Code.RECEIVED:
            self.heard.received += 1
            self.heard.traits[trait] += 1
        else:
            self.heard.refused += 1

    def _written(self, said: Said, asked: wire.Round, *, has_picture: bool) -> Written:
        line = said.line
        asks = asked.ask_category or said.origin is not Origin.PHONE
        category = category_of(asked, line.category, self._words.categories) if asks else None
        points = (
            said.point is None and asked.ask_place and has_picture and self._dice.random() < POINTING_SHARE
        )
        return Written(
            type=line.type,
            text=line.text,
            category=category,
            place="" if points or not asked.ask_place else line.place[:NAMES_AT_MOST],
            point=said.point or ((self._about_middle(), self._about_middle()) if points else None),
            time=line.time,
        )

    def _about_middle(self) -> float:
        return round(min(0.98, max(0.02, self._dice.gauss(0.5, 0.2))), 3)

    def _next_phone(self) -> Phone | None:
        """Return one of the phones that have written least."""
        if not self.phones:
            return None
        least = min(self._used[phone] for phone in self.phones)
        found = self._dice.choice([phone for phone in self.phones if self._used[phone] == least])
        self._used[found] += 1
        return found

    # --- voting

    async def _vote(self, ballot: wire.Ballot) -> None:
        slips = iter(self.slips)
        voting = [phone for phone in self.phones if self._dice.random() < VOTING_SHARE]
        await asyncio.gather(*(self._choose(phone, ballot, next(slips, "")) for phone in voting))

    async def _choose(self, phone: Phone, ballot: wire.Ballot, slip: str) -> None:
        await self._pace.let_pass(self._dice.random() * VOTING_WITHIN_S)
        if ballot.strong and not slip:
            return
        answer = await phone.vote(ballot, slip if ballot.strong else "")
        self.heard.votes += answer.code is Code.RECEIVED
        self._changed()


def _writing_s(view: wire.RoomView) -> float:
    """Return for how many of the meeting's seconds people write in the running item."""
    minutes = next((item.minutes for item in view.agenda if item.state == "now"), 5)
    return min(WRITING_AT_MOST_S, max(30.0, minutes * 60 * WRITING_SHARE))
