"""The live stream to every phone: encoded once, the latest wins."""

from __future__ import annotations

import asyncio
import contextlib
import time
import zlib
from collections.abc import Callable
from typing import Final, NamedTuple

from starlette.datastructures import QueryParams
from starlette.types import Receive, Scope, Send

from facilitator.door.bounds import Bounds
from facilitator.door.guard import GuardedProtocol
from facilitator.link.messages import View

_GZIP_HEAD: Final = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_RETRY: Final = b"retry: 3000\n\n"


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

    def __init__(self, view: View) -> None:
        self._view = view
        self._made: dict[str, Event] = {}

    def event(self, language: str) -> Event:
        """Return the view in a language, or in all of them where there is none of its own."""
        known = language if language in self._view.bodies else ""
        if known not in self._made:
            self._made[known] = encode("view", self._view.bodies.get(known, self._view.body))
        return self._made[known]

    @property
    def largest(self) -> int:
        return max((len(event.packed) for event in self._made.values()), default=0)


class Fanout:
    """The open streams of this door; one task feeds them all."""

    def __init__(self, bounds: Bounds, is_linked: Callable[[], bool]) -> None:
        self._bounds = bounds
        self._is_linked = is_linked
        self._view: Shown | None = None
        self._ping = encode("ping", b"{}")
        # Replaced at each beat; the old one is set and wakes every stream.
        self._beat = asyncio.Event()
        self._changed = asyncio.Event()
        self._closed = False
        self.active = 0

    def publish(self, view: View) -> None:
        """Let this be the view that phones see; one that was not yet pushed is forgotten."""
        self._view = Shown(view)
        self._changed.set()

    def close(self) -> None:
        """End every stream."""
        self._closed = True
        self._changed.set()
        self._wake()

    async def run(self) -> None:
        """Push what changed, at most so often; ping when nothing did."""
        while not self._closed:
            pause = self._pause_s()
            await asyncio.sleep(pause)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), max(0.01, self._bounds.ping_s - pause))
            self._changed.clear()
            self._ping = encode("ping", self._ping_data())
            self._wake()

    def _ping_data(self) -> bytes:
        # The laptop's clock goes along: a phone's own clock may be wrong, the countdown must not be.
        return b'{"t":%d,"engine":%s}' % (time.time(), b"true" if self._is_linked() else b"false")

    def _pause_s(self) -> float:
        size = self._view.largest if self._view else 0
        return max(self._bounds.push_every_s, size * self.active / self._bounds.push_bytes_per_s)

    def _wake(self) -> None:
        beat, self._beat = self._beat, asyncio.Event()
        beat.set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one stream until the phone has gone or the door closes."""
        await receive()
        packed = _takes_gzip(scope)
        await send({"type": "http.response.start", "status": 200, "headers": _headers(packed=packed)})
        first = _GZIP_HEAD + _blocks(_RETRY) if packed else _RETRY
        await send({"type": "http.response.body", "body": first, "more_body": True})
        self.active += 1
        try:
            await self._feed(scope["state"]["connection"], send, _language(scope), packed=packed)
        finally:
            self.active -= 1
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _feed(self, connection: GuardedProtocol, send: Send, language: str, *, packed: bool) -> None:
        shown: Shown | None = None
        while not (connection.is_gone or self._closed):
            beat, view = self._beat, self._view
            events = [self._ping] if view is shown or view is None else [view.event(language), self._ping]
            shown = view
            body = b"".join(event.packed if packed else event.plain for event in events)
            await send({"type": "http.response.body", "body": body, "more_body": True})
            await beat.wait()


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
