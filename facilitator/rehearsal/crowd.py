"""The phones of a hall: they arrive, listen, and write when they are asked."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from random import Random

import httpx

from facilitator.link.codes import Code
from facilitator.rehearsal.phone import Answered, Patience, Phone, WayIn
from facilitator.rehearsal.sealing import RandomBytes, Written

ARRIVE_TOGETHER = 40
# Nobody presses *send* in the same instant; in a played meeting seconds stand for minutes.
SPREAD_S = 0.4


class Crowd:
    """So many phones, each with a connection, a token and a temper of its own."""

    def __init__(
        self,
        web: httpx.AsyncClient,
        way_in: WayIn,
        count: int,
        dice: Random,
        random_bytes: RandomBytes,
        patience: Patience | None = None,
    ) -> None:
        self.phones = tuple(
            Phone(web, way_in, Random(dice.getrandbits(64)), random_bytes, patience) for _ in range(count)
        )
        self.sent: list[Written] = []
        self.answers: list[Answered] = []
        self._dice = dice
        self._used: Counter[Phone] = Counter()
        self._listening: list[asyncio.Task[None]] = []

    @property
    def acknowledged(self) -> int:
        """How many notes have been told *Modtaget*."""
        return sum(1 for answer in self.answers if answer.code is Code.RECEIVED)

    async def arrive(self) -> None:
        """Let every phone open the page and stay on line."""
        turnstile = asyncio.Semaphore(ARRIVE_TOGETHER)

        async def enter(phone: Phone) -> None:
            async with turnstile:
                await phone.arrive()

        await asyncio.gather(*(enter(phone) for phone in self.phones))
        self._listening = [asyncio.create_task(phone.follow()) for phone in self.phones]

    async def write(self, round_id: str, notes: Sequence[Written]) -> tuple[Answered, ...]:
        """Let the notes be written by phones that see this round, and wait until each is decided."""
        hands = [(self._next_phone(), note, self._dice.random() * SPREAD_S) for note in notes]
        self.sent.extend(notes)
        answers = await asyncio.gather(
            *(_write(phone, note, round_id, pause) for phone, note, pause in hands)
        )
        self.answers.extend(answers)
        return tuple(answers)

    async def leave(self) -> None:
        """Let every phone go off line."""
        for task in self._listening:
            task.cancel()
        await asyncio.gather(*self._listening, return_exceptions=True)
        self._listening = []

    def _next_phone(self) -> Phone:
        """Return one of the phones that have written least."""
        least = min(self._used[phone] for phone in self.phones)
        chosen = self._dice.choice([phone for phone in self.phones if self._used[phone] == least])
        self._used[chosen] += 1
        return chosen


async def _write(phone: Phone, note: Written, round_id: str, pause: float) -> Answered:
    await phone.until_round(round_id)
    await asyncio.sleep(pause)
    return await phone.write(note)
