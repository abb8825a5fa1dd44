"""Many phones that press *send* in the same instant: a load generator as lean as can be."""

import asyncio
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Final
from urllib.parse import urlsplit

from facilitator.link.codes import ANSWER_BYTES, Code, read_answer
from facilitator.rehearsal.phone import TOKEN_HEADER, Phone, WayIn, open_web
from facilitator.rehearsal.sealing import RandomBytes, Written
from facilitator.rehearsal.summary import percentile

ARRIVE_TOGETHER: Final = 40
ANSWERED_WITHIN_S: Final = 60.0
_HEAD_END: Final = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Measured:
    """How long each phone waited, from the common instant over connecting to its answer, and what it was."""

    seconds: tuple[float, ...]
    codes: Counter[Code | None]

    def ms(self, share: float) -> float:
        """Return the wait that this share of the phones did not exceed."""
        return percentile(self.seconds, share) * 1000

    @property
    def received(self) -> int:
        """How many were told *Modtaget*."""
        return self.codes[Code.RECEIVED]


class _Line(asyncio.Protocol):
    """One phone's connection: says its request once it is through, and keeps what comes back."""

    def __init__(self, request: bytes, answered: asyncio.Future[bytes]) -> None:
        self._request = request
        self._answered = answered
        self._heard = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport
            transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        self._heard += data
        _, end, body = self._heard.partition(_HEAD_END)
        if end and len(body) >= ANSWER_BYTES and not self._answered.done():
            self._answered.set_result(body)
            if self._transport is not None:
                self._transport.close()

    def connection_lost(self, _error: Exception | None) -> None:
        if not self._answered.done():
            self._answered.set_result(b"")


async def sealed_notes(way_in: WayIn, count: int, random_bytes: RandomBytes, turn: int) -> tuple[bytes, ...]:
    """Let so many phones open the page and seal a note each; return their requests, ready to be sent."""
    turnstile = asyncio.Semaphore(ARRIVE_TOGETHER)
    async with open_web() as web:

        async def ready(number: int) -> bytes:
            phone = Phone(web, way_in, Random(number), random_bytes)
            async with turnstile:
                await phone.arrive()
            written = Written(type="concern", text=f"Lys på stien {turn}-{number}")
            return request_of(way_in.origin, phone.sealed(written), phone.token)

        return tuple(await asyncio.gather(*(ready(number) for number in range(count))))


def request_of(origin: str, envelope: bytes, token: str) -> bytes:
    """Return the bytes with which a phone's browser posts an envelope."""
    lines = [
        "POST /note HTTP/1.1",
        f"Host: {urlsplit(origin).netloc}",
        f"Origin: {origin}",
        "Content-Type: application/octet-stream",
        f"Content-Length: {len(envelope)}",
        f"{TOKEN_HEADER}: {token}",
        "",
        "",
    ]
    return "\r\n".join(lines).encode("ascii") + envelope


async def send_at_once(origin: str, requests: Sequence[bytes]) -> Measured:
    """Connect and send all requests in the same instant."""
    host, _, port = urlsplit(origin).netloc.rpartition(":")
    loop = asyncio.get_running_loop()
    begun = loop.time()

    async def one(request: bytes) -> tuple[float, Code | None]:
        answered: asyncio.Future[bytes] = loop.create_future()
        try:
            await loop.create_connection(lambda: _Line(request, answered), host, int(port))
            body = await asyncio.wait_for(answered, ANSWERED_WITHIN_S)
        except (OSError, TimeoutError):
            body = b""
        return loop.time() - begun, read_answer(body)

    found = await asyncio.gather(*(one(request) for request in requests))
    return Measured(tuple(wait for wait, _ in found), Counter(code for _, code in found))


def median_ms(bursts: Sequence[Measured], share: float) -> float:
    """Return the middle of several bursts' waits: one burst of 500 has a p99 of five phones."""
    return statistics.median(burst.ms(share) for burst in bursts)
