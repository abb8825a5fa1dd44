"""A hall to try the program in: simulated phones that write whenever the meeting collects."""

import asyncio
import contextlib
import logging
import secrets
import threading
from collections.abc import Callable
from concurrent.futures import Future
from random import Random
from typing import Any, Protocol

import httpx

from facilitator.meeting.area import point_of
from facilitator.meeting.commands import AddCard, Command
from facilitator.meeting.model import Meeting
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import Origin
from facilitator.rehearsal.crowd import Crowd
from facilitator.rehearsal.moderation import category
from facilitator.rehearsal.phone import open_web, scanned
from facilitator.rehearsal.placing import placed
from facilitator.rehearsal.preparing import chosen
from facilitator.rehearsal.sample import Contribution, Sample
from facilitator.rehearsal.sealing import Written

log = logging.getLogger(__name__)

# How long people think before they send, and how many send at about the same time.
THINK_S, TOGETHER = 2.5, 4
PATIENCE_S = 15.0
# A facilitator who tries the program needs a hall, not a crowd.
PHONES = 24


class Joining(Protocol):
    """How a phone gets in."""

    @property
    def url(self) -> str: ...


class Doorway(Protocol):
    """The participants' door; `join` is None until it is open."""

    @property
    def join(self) -> Joining | None: ...


class Seen(Protocol):
    """What can be seen of an engine at one moment."""

    @property
    def meeting(self) -> Meeting: ...

    @property
    def door(self) -> Doorway: ...


class Held(Protocol):
    """The engine of a meeting, as far as a hall needs it: rooms on one floor do not see each other."""

    @property
    def snapshot(self) -> Seen: ...

    def send(self, command: Command) -> Future[Any]: ...

    def watch(self, callback: Callable[[Any], None]) -> Callable[[], None]: ...


class Hall:
    """Phones on a thread of their own, over real HTTP and sealed as the page does it."""

    def __init__(self, sample: Sample, engine: Held, seed: int = 1) -> None:
        self._sample = sample
        self._engine = engine
        self._dice = Random(seed)
        self._said = chosen(sample.cards, Random(seed))
        self._loop: asyncio.AbstractEventLoop | None = None
        self._news: asyncio.Event | None = None
        self._task: asyncio.Task[None] | None = None
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hall", daemon=True)

    def start(self) -> None:
        """Let people come in."""
        self._thread.start()

    def close(self, timeout_s: float = 10.0) -> None:
        """Send everybody home; safe to call twice."""
        self._ended.set()
        loop, task = self._loop, self._task
        if loop is not None and task is not None:
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(task.cancel)
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def _run(self) -> None:
        try:
            asyncio.run(self._evening())
        except asyncio.CancelledError:
            return
        except Exception as error:  # noqa: BLE001 - the sample's hall must never stop a meeting
            log.warning("the simulated hall ended: %s", type(error).__name__)

    def _wake(self) -> None:
        loop, news = self._loop, self._news
        if loop is not None and news is not None:
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(news.set)

    async def _evening(self) -> None:
        self._task = asyncio.current_task()
        self._loop, self._news = asyncio.get_running_loop(), asyncio.Event()
        unwatch = self._engine.watch(lambda _happened: self._wake())
        try:
            if not await self._until(lambda: self._engine.snapshot.door.join is not None):
                return
            join = self._engine.snapshot.door.join
            if join is None:
                return
            async with open_web() as web:
                await self._attend(web, join.url)
        finally:
            unwatch()

    async def _attend(self, web: httpx.AsyncClient, url: str) -> None:
        crowd = Crowd(web, scanned(url), PHONES, self._dice, secrets.token_bytes)
        await crowd.arrive()
        try:
            written: set[str] = set()
            while await self._until(lambda: self._new_round(written)):
                opened = self._engine.snapshot.meeting.course.round
                if opened is not None:
                    written.add(opened.id)
                    await self._fill(crowd, opened.id)
        finally:
            await crowd.leave()

    def _new_round(self, written: set[str]) -> bool:
        opened = self._engine.snapshot.meeting.course.round
        return opened is not None and opened.id not in written

    async def _until(self, holds: Callable[[], bool]) -> bool:
        """Wait until something is the case; return False when everybody is sent home first."""
        if self._news is None:
            return False
        while not self._ended.is_set():
            if holds():
                return True
            await self._news.wait()
            self._news.clear()
        return False

    async def _fill(self, crowd: Crowd, round_id: str) -> None:
        """Let people write what the sample has for this item, a few at a time."""
        said = [told for told in self._said if told.item == self._number()]
        while said and not self._ended.is_set() and self._is_open(round_id):
            together, said = said[:TOGETHER], said[TOGETHER:]
            meeting = self._engine.snapshot.meeting
            phones = [told for told in together if told.origin is Origin.PHONE]
            for told in together:
                if told.origin is not Origin.PHONE:
                    self._engine.send(_typed(self._sample, told))
            if phones:
                # Whoever was still thinking when the round ended has nothing more to say.
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(PATIENCE_S):
                        await crowd.write(
                            round_id, [_written(self._sample, meeting, told) for told in phones]
                        )
            await asyncio.sleep(THINK_S * (0.5 + self._dice.random()))

    def _number(self) -> int:
        """Return the running item's number on the agenda, counting from 1."""
        meeting = self._engine.snapshot.meeting
        keys = [item.id for item in agenda(meeting)]
        return keys.index(meeting.course.current) + 1 if meeting.course.current in keys else 0

    def _is_open(self, round_id: str) -> bool:
        opened = self._engine.snapshot.meeting.course.round
        return opened is not None and opened.id == round_id


def _written(sample: Sample, meeting: Meeting, told: Contribution) -> Written:
    opened = meeting.course.round
    item = meeting.items.get(opened.item) if opened is not None else None
    board = item.board if item is not None else None
    return Written(
        type=told.type,
        text=told.text,
        category=category(meeting, board, told.category),
        place=told.place,
        point=point_of(placed(sample, told)),
        time=told.time,
    )


def _typed(sample: Sample, told: Contribution) -> AddCard:
    return AddCard(
        text=told.text,
        type=told.type,
        origin=told.origin,
        table=told.table,
        place=placed(sample, told),
        time_of_day=told.time,
        reasons=told.reasons,
        proposal=told.proposal,
    )
