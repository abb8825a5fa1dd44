"""Phones in a hall that write as fast as they are let, and what they have been told."""

import asyncio
import secrets
from collections import Counter
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from facilitator.link.codes import Code
from facilitator.meeting.words import Origin
from facilitator.rehearsal.phone import Answered, Patience, Phone, WayIn, open_web
from facilitator.rehearsal.sealing import Written
from facilitator.store.reader import read_meeting

# A door that was away is asked again soon: tests have no half minute to spare.
HASTY = Patience(first_s=0.2, longest_s=1.0)


@dataclass
class Hall:
    """What the phones of one test have sent and been told."""

    received: list[str] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    codes: Counter[Code] = field(default_factory=Counter)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def until(self, holds: Callable[[], bool], writing: asyncio.Task[None]) -> None:
        """Wait until something is the case, asked again at each answer; phones that fail end the waiting."""
        while not holds() and not writing.done():
            self.news.clear()
            heard = asyncio.create_task(self.news.wait())
            await asyncio.wait((heard, writing), return_when=asyncio.FIRST_COMPLETED)
            heard.cancel()
        if writing.done():
            writing.result()

    def take(self, text: str, answer: Answered) -> None:
        self.codes[answer.code] += 1
        if answer.code is Code.RECEIVED:
            self.received.append(text)
        self.news.set()


async def opened(stack: AsyncExitStack, way_in: WayIn, count: int, seed: int = 1) -> list[Phone]:
    """Return so many phones that have opened the page."""
    web = await stack.enter_async_context(open_web())
    phones = [Phone(web, way_in, Random(seed + n), secrets.token_bytes, HASTY) for n in range(count)]
    await asyncio.gather(*(phone.arrive() for phone in phones))
    return phones


async def write_all(hall: Hall, phones: list[Phone], each: int) -> None:
    """Let every phone write so many notes, one after another, until each is decided."""

    async def one(number: int, phone: Phone) -> None:
        for turn in range(each):
            text = f"Seddel {number}-{turn}: lys på stien"
            hall.sent.append(text)
            hall.take(text, await phone.write(Written(type="concern", text=text)))

    await asyncio.gather(*(one(number, phone) for number, phone in enumerate(phones)))


def stored(file: Path) -> Counter[str]:
    """Return the texts of the phones' cards in a file that nobody has open."""
    meeting = read_meeting(file)
    return Counter(card.text for card in meeting.cards.values() if card.origin is Origin.PHONE)
