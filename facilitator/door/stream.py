"""The live stream to every phone: encoded once, the latest wins."""

from __future__ import annotations

import asyncio
import itertools
import math
import time
import zlib
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import Final, NamedTuple

from starlette.datastructures import QueryParams
from starlette.types import Receive, Scope, Send

from facilitator.door.bounds import Bounds
from facilitator.door.guard import GuardedProtocol
from facilitator.door.seats import Seats
from facilitator.link.messages import View

_GZIP_HEAD: Final = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_RETRY: Final = b"retry: 3000\n\n"
_SLICES: Final = 20


class Event(NamedTuple):
    """One event as it goes out, plain and as blocks that fit into anybody's gzip stream."""

    plain: bytes
    packed: bytes


def encode(name: str, data: bytes) -> Event:
    """Return an event; the data must be one line, as JSON from msgspec is."""
    plain = b"event: %s\ndata: %s\n\n" % (
        name.encode("ascii"),
        data.replace(b"\n", b" ").replace(b"\r", b" "),
    )
    return Event(plain, _blocks(plain))


class Shown:
    """A view as it goes out: once for all readers of a language, and only for those that somebody reads."""

    def __init__(self, view: View, number: int) -> None:
        self.number = number
        self._view = view
        self._made: dict[str, Event] = {}

    def event(self, language: str) -> Event:
        """Return the view in a language, or in all of them where there is none of its own."""
        known = language if language in self._view.bodies else ""
        if known not in self._made:
            self._made[known] = _framed(encode("view", self._view.bodies.get(known, self._view.body)))
        return self._made[known]

    @property
    def largest(self) -> int:
        return max((len(event.packed) for event in self._made.values()), default=0)


class Reader:
    """One phone that listens, and what it has been shown last."""

    __slots__ = ("_connection", "_is_packed", "_language", "_shown", "ended")

    def __init__(self, connection: GuardedProtocol, language: str, *, packed: bool) -> None:
        self.ended = asyncio.Event()
        self._connection = connection
        self._language = language
        self._is_packed = packed
        self._shown = 0
        connection.on_gone = self.ended.set

    def tell(self, view: Shown | None, ping: Event) -> None:
        """Write what is new, and the beat; to who is slow nothing is said until there is room again.

        Straight to the connection: waking 3,000 tasks, each to send the same bytes, took twice as long.
        """
        if self.ended.is_set() or self._connection.flow.write_paused:
            return
        said = [self._framed(ping)]
        if view is not None and view.number > self._shown:
            said.insert(0, self._framed(view.event(self._language)))
            self._shown = view.number
        # Not joined: what waits for readers that have stopped reading is the same bytes for all of them.
        self._connection.transport.writelines(said)

    def _framed(self, event: Event) -> bytes:
        return event.packed if self._is_packed else event.plain


class Fanout:
    """The open streams of this door, in slices: between two of them, notes get their turn."""

    def __init__(self, bounds: Bounds, is_linked: Callable[[], bool]) -> None:
        self._bounds = bounds
        self._is_linked = is_linked
        self._numbers = itertools.count(1)
        self._view: Shown | None = None
        self._pushed: Shown | None = None
        self._changed = asyncio.Event()
        self._closed = False
        self._slices: tuple[dict[Reader, None], ...] = tuple({} for _ in range(_SLICES))
        self._seats: Seats[Reader] = Seats(bounds.streams)

    @property
    def phones(self) -> int:
        """How many phones listen now."""
        return self._seats.phones

    def is_open_to(self, holder: bytes) -> bool:
        """Return whether one more stream can be served to the holder of a rate token, or to a stranger."""
        return self._seats.is_open_to(holder)

    def publish(self, view: View) -> None:
        """Let this be the view that phones see; one that was not yet pushed is forgotten."""
        self._view = Shown(view, next(self._numbers))
        self._changed.set()

    def close(self) -> None:
        """End every stream."""
        self._closed = True
        for one in self._slices:
            for reader in one:
                reader.ended.set()

    async def run(self) -> None:
        """Push what changes and keep the hearts beating, until cancelled."""
        await asyncio.gather(self._push(), self._beat())

    async def _push(self) -> None:
        """Push what has changed: two at once at most, and no more of them than two pauses have room for."""
        loop = asyncio.get_running_loop()
        last = before = -math.inf
        while True:
            await self._changed.wait()
            await asyncio.sleep(before + 2 * self._pause_s() - loop.time())
            self._changed.clear()
            before, last = last, loop.time()
            self._pushed = self._view
            for one in self._slices:
                self._tell(one, self._pushed)
                await asyncio.sleep(0)

    async def _beat(self) -> None:
        """Ping a slice after the other: all at once would hold up a change by as long as one takes."""
        loop = asyncio.get_running_loop()
        due = loop.time()
        for one in itertools.cycle(self._slices):
            due = max(due + self._bounds.ping_s / _SLICES, loop.time())
            await asyncio.sleep(due - loop.time())
            self._tell(one, self._pushed)

    def _tell(self, readers: Iterable[Reader], view: Shown | None) -> None:
        ping = _ping(int(time.time()), is_linked=self._is_linked())
        for reader in readers:
            reader.tell(view, ping)

    def _pause_s(self) -> float:
        size = self._pushed.largest if self._pushed else 0
        return max(self._bounds.push_every_s, size * len(self._seats) / self._bounds.push_bytes_per_s)

    async def serve(self, scope: Scope, receive: Receive, send: Send, holder: bytes) -> None:
        """Serve one stream until the phone has gone, has given way to another, or the door closes."""
        await receive()
        packed = _takes_gzip(scope)
        await send({"type": "http.response.start", "status": 200, "headers": _headers(packed=packed)})
        await send({"type": "http.response.body", "body": _first(packed=packed), "more_body": True})
        connection: GuardedProtocol = scope["state"]["connection"]
        if not (connection.is_gone or self._closed):
            await self._feed(Reader(connection, _language(scope), packed=packed), holder)
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _feed(self, reader: Reader, holder: bytes) -> None:
        gives_way = self._seats.take(reader, holder)
        if gives_way is not None:
            gives_way.ended.set()
        smallest = min(self._slices, key=len)
        smallest[reader] = None
        self._tell([reader], self._view)
        try:
            await reader.ended.wait()
        finally:
            self._seats.leave(reader)
            del smallest[reader]


# A thousand phones that come in one second are told the same: packing it for each held notes up.
@lru_cache(maxsize=1)
def _ping(now: int, *, is_linked: bool) -> Event:
    """Return the beat, with the laptop's clock: a phone's own may be wrong, the countdown must not."""
    return _framed(encode("ping", b'{"t":%d,"engine":%s}' % (now, b"true" if is_linked else b"false")))


@cache
def _first(*, packed: bool) -> bytes:
    return _GZIP_HEAD + _blocks(_RETRY) if packed else _RETRY


def _framed(event: Event) -> Event:
    """Return an event as chunks, so that it can be written to a connection as it is."""
    return Event(*(b"%x\r\n%b\r\n" % (len(part), part) for part in event))


def _blocks(data: bytes) -> bytes:
    """Return deflate blocks that continue any gzip stream.

    A full flush ends on a byte and refers to nothing before it, so what is compressed once fits all phones.
    """
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush(zlib.Z_FULL_FLUSH)


def _language(scope: Scope) -> str:
    return QueryParams(scope["query_string"]).get("lang", "")


def _takes_gzip(scope: Scope) -> bool:
    return any(name == b"accept-encoding" and b"gzip" in value for name, value in scope["headers"])


def _headers(*, packed: bool) -> list[tuple[bytes, bytes]]:
    headers = [(b"content-type", b"text/event-stream; charset=utf-8")]
    return [*headers, (b"content-encoding", b"gzip")] if packed else headers
