"""Many phones that press *send* in the same instant: a load generator as lean as can be."""

import asyncio
import selectors
import socket
import statistics
from collections import Counter
from collections.abc import Callable, Sequence
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
_PIECE_BYTES: Final = 65_536


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


@dataclass(slots=True)
class _Line:
    """One phone's connection: what is still to be said, and what has come back."""

    unsaid: bytes
    heard: bytes = b""

    @property
    def body(self) -> bytes | None:
        """The answer's body once all of it is there."""
        _, end, body = self.heard.partition(_HEAD_END)
        return body if end and len(body) >= ANSWER_BYTES else None


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


def send_at_once(origin: str, requests: Sequence[bytes], clock: Callable[[], float]) -> Measured:
    """Connect and send all requests in the same instant; `clock` tells seconds.

    One selector and plain sockets: what the load costs on the same processors shall not be what is measured.
    """
    host, _, port = urlsplit(origin).netloc.rpartition(":")
    waits: list[float] = []
    codes: Counter[Code | None] = Counter()
    begun = clock()
    with selectors.DefaultSelector() as hall:
        for request in requests:
            line = socket.socket()
            line.setblocking(False)
            line.connect_ex((host, int(port)))
            hall.register(line, selectors.EVENT_WRITE, _Line(request))
        while hall.get_map():
            ready = hall.select(ANSWERED_WITHIN_S)
            for key, _ in ready or [(key, 0) for key in hall.get_map().values()]:
                body = _go_on(hall, key) if ready else b""
                if body is not None:
                    waits.append(clock() - begun)
                    codes[read_answer(body)] += 1
                    _hang_up(hall, key)
    return Measured(tuple(waits), codes)


def _go_on(hall: selectors.BaseSelector, key: selectors.SelectorKey) -> bytes | None:
    """Say or hear a piece; return the answer once there is one, empty if the line is dead."""
    line, talk = key.fileobj, key.data
    if not isinstance(line, socket.socket) or not isinstance(talk, _Line):
        return b""
    try:
        if talk.unsaid:
            talk.unsaid = talk.unsaid[line.send(talk.unsaid) :]
            if not talk.unsaid:
                hall.modify(line, selectors.EVENT_READ, talk)
            return None
        piece = line.recv(_PIECE_BYTES)
    except BlockingIOError:
        return None
    except OSError:
        return b""
    talk.heard += piece
    return talk.body if piece else b""


def _hang_up(hall: selectors.BaseSelector, key: selectors.SelectorKey) -> None:
    hall.unregister(key.fileobj)
    if isinstance(key.fileobj, socket.socket):
        key.fileobj.close()


def median_ms(bursts: Sequence[Measured], share: float) -> float:
    """Return the middle of several bursts' waits: one burst of 500 has a p99 of five phones."""
    return statistics.median(burst.ms(share) for burst in bursts)
