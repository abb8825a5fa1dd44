"""Envelopes that wait for their answers."""

from __future__ import annotations

import asyncio
import itertools
from collections import deque
from typing import NamedTuple

from facilitator.door.bounds import Bounds
from facilitator.link.codes import Code
from facilitator.link.messages import ENVELOPES_IN_ONE_MESSAGE, Allowance, Envelopes, Ticket


class Answer(NamedTuple):
    """What the engine has said to an envelope, and whose allowance it is counted against."""

    code: Code
    allowance: Allowance | None = None


class Mailbox:
    """A bounded queue from phones to the engine; lives on the door's loop and nowhere else."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._tickets = itertools.count(1)
        self._unsent: deque[tuple[Ticket, bytes, int]] = deque()
        # In the order of arrival, so the oldest deadline is the first.
        self._waiting: dict[Ticket, tuple[asyncio.Future[Answer], float]] = {}
        self._has_unsent = asyncio.Event()
        self._is_linked = False

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def is_linked(self) -> bool:
        return self._is_linked

    def open(self) -> None:
        """An engine is there: envelopes are taken."""
        self._is_linked = True

    def close(self) -> None:
        """The engine is gone: whoever waits shall send again, the next engine knows what is stored."""
        self._is_linked = False
        self._unsent.clear()
        self._has_unsent.clear()
        for ticket in list(self._waiting):
            self.answer(ticket, Code.BUSY)

    async def deliver(self, envelope: bytes, epoch: int = 0) -> Answer:
        """Hand an envelope on and wait for its answer; `busy` if nobody takes it or nobody answers.

        `epoch`: under which room key its sender came.
        """
        if not self._is_linked or len(self._waiting) >= self._bounds.queue:
            return Answer(Code.BUSY)
        loop = asyncio.get_running_loop()
        ticket = next(self._tickets)
        answer: asyncio.Future[Answer] = loop.create_future()
        self._waiting[ticket] = (answer, loop.time() + self._bounds.receipt_s)
        self._unsent.append((ticket, envelope, epoch))
        self._has_unsent.set()
        try:
            return await answer
        finally:
            self._waiting.pop(ticket, None)

    async def collect(self) -> Envelopes:
        """Wait until there is something to send, and take as much as fits one message."""
        await self._has_unsent.wait()
        count = min(len(self._unsent), ENVELOPES_IN_ONE_MESSAGE)
        items = tuple(self._unsent.popleft() for _ in range(count))
        if not self._unsent:
            self._has_unsent.clear()
        return Envelopes(
            items=tuple((ticket, envelope) for ticket, envelope, _ in items),
            epochs=tuple((ticket, epoch) for ticket, _, epoch in items if epoch),
        )

    def answer(self, ticket: Ticket, code: Code, allowance: Allowance | None = None) -> None:
        """Answer an envelope; one that nobody waits for any more is passed over."""
        waiting = self._waiting.get(ticket)
        if waiting is not None and not waiting[0].done():
            waiting[0].set_result(Answer(code, allowance))

    def expire(self) -> None:
        """Tell those who have waited too long to send again."""
        now = asyncio.get_running_loop().time()
        for ticket, (_, deadline) in list(self._waiting.items()):
            if deadline > now:
                break
            self.answer(ticket, Code.BUSY)
