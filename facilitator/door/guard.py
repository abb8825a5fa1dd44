"""The guard of the door: uvicorn's protocol with deadlines, sizes and manners."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import httptools
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from facilitator.door.bounds import Bounds
from facilitator.door.heads import Head, refusal
from facilitator.door.hosts import Hosts
from facilitator.door.progress import Progress

_VERSIONS = ("1.0", "1.1")
# On, and for no time: two shorts on Windows, two ints elsewhere.
_NO_LINGER = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class Watch:
    """What the guards of all connections share: the bounds, the names, and who may be shown out."""

    def __init__(self, bounds: Bounds, hosts: Hosts) -> None:
        self.bounds = bounds
        self.hosts = hosts
        # Has anybody come from outside this computer, and asked for something of ours, since the wall has its
        # address? The join check asks; no address of theirs is kept.
        self.foreign = False
        self._wall = ""
        self.progress = Progress()
        # Connections whose request has not come in full, and those that leave their answer unread: since
        # when, the oldest first.
        self.unfinished: dict[GuardedProtocol, float] = {}
        self.unread: dict[GuardedProtocol, float] = {}

    def rename(self, names: tuple[str, ...]) -> None:
        """Take other names, the wall's first: that phones came to the one before says nothing of this one."""
        wall = names[0] if names else ""
        if wall != self._wall:
            self._wall, self.foreign = wall, False
        self.hosts.rename(names)

    def waited_for_longest(self) -> GuardedProtocol:
        """Return who goes first when room is needed; a newcomer has not spoken yet, so there is somebody."""
        oldest = (next(iter(one.items())) for one in (self.unfinished, self.unread) if one)
        return min(oldest, key=lambda entry: entry[1])[0]


class _Refused(Exception):
    """Raised inside the parser to stop it; what to answer stands in the guard."""


class GuardedProtocol(HttpToolsProtocol):
    """One connection. Its deadlines are absolute: a byte now and then does not move them."""

    def __init__(self, *arguments: Any, watch: Watch, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.watch = watch
        self.bounds = watch.bounds
        self._is_foreign = False
        self.is_gone = False
        # Who writes to this connection for long is told when it ends.
        self.on_gone: Callable[[], None] | None = None
        self._deaf = False
        # Are we reading a head now? Did the piece at hand bring one to its end?
        self._in_head, self._has_head = True, False
        self._head_bytes = 0
        self._answer: HTTPStatus = HTTPStatus.BAD_REQUEST
        self._deadline: asyncio.TimerHandle | None = None
        self._write_deadline: asyncio.TimerHandle | None = None

    # The connection

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        super().connection_made(transport)
        self.watch.progress.count()
        transport.set_write_buffer_limits(high=self.bounds.unsent_bytes)
        self._is_foreign = self._comes_from_outside()
        # Nobody behind the guard can learn an address.
        self.client = None
        self._expect_head()
        if len(self.connections) > self.bounds.connections:
            self._make_room()

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_gone = True
        if self.on_gone is not None:
            self.on_gone()
        self.watch.unfinished.pop(self, None)
        self._set_deadline(None)
        self._end_write_deadline()
        self._unset_keepalive_if_required()
        super().connection_lost(exc)

    def _comes_from_outside(self) -> bool:
        peer = self.client[0] if self.client else ""
        local = self.server[0] if self.server else ""
        return peer not in ("", local) and not peer.startswith(("127.", "::1"))

    def _make_room(self) -> None:
        """Show out the connection that has kept us waiting longest; it may be this one."""
        oldest = self.watch.waited_for_longest()
        if oldest is self:
            self.refuse(HTTPStatus.SERVICE_UNAVAILABLE)
        else:
            oldest.cut_off()

    # Reading

    def data_received(self, data: bytes) -> None:
        self.watch.progress.count()
        self._unset_keepalive_if_required()
        if self._deaf:
            return
        if self._in_head and self._deadline is None and self._answering() is None:
            self._expect_head()
        rest = memoryview(data)
        while rest and not self._deaf:
            size = self.bounds.header_bytes - self._head_bytes if self._in_head else len(rest)
            self._feed(rest[:size])
            rest = rest[size:]

    def _feed(self, piece: memoryview) -> None:
        self._has_head = False
        try:
            self.parser.feed_data(piece)
        except httptools.HttpParserError:
            self._stop_reading()
        except httptools.HttpParserUpgrade:
            self.refuse(HTTPStatus.BAD_REQUEST)
        else:
            if self._in_head:
                self._count_head(len(piece))

    def _count_head(self, size: int) -> None:
        if self._has_head:
            return
        self._head_bytes += size
        if self._head_bytes >= self.bounds.header_bytes:
            self.refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)

    def _stop_reading(self) -> None:
        """Refuse; or, if an earlier request is still being answered, let its answer be the last."""
        cycle = self._answering()
        if cycle is not None and self.scope is not cycle.scope:
            self._deaf = True
            self._set_deadline(None)
            cycle.keep_alive = False
            self.flow.pause_reading()
            return
        self.refuse(self._answer)

    def _answering(self) -> RequestResponseCycle | None:
        """Return the request that is being answered, if there is one."""
        cycle: RequestResponseCycle | None = self.cycle
        return None if cycle is None or cycle.response_complete else cycle

    # What the parser tells

    def on_message_begin(self) -> None:
        if self._answering() is not None:
            # Nobody we know pipelines. The first request is answered, then the connection ends.
            self.scope = {}  # type: ignore[typeddict-item]  # no request: see _stop_reading
            raise _Refused
        super().on_message_begin()
        self.scope["state"]["connection"] = self

    def on_url(self, url: bytes) -> None:
        super().on_url(url)
        if len(self.url) > self.bounds.url_bytes:
            self._refuse_in_parser(HTTPStatus.REQUEST_URI_TOO_LONG)

    def on_header(self, name: bytes, value: bytes) -> None:
        super().on_header(name, value)
        if len(self.headers) > self.bounds.header_fields:
            self._refuse_in_parser(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)

    def on_headers_complete(self) -> None:
        if self.parser.get_http_version() not in _VERSIONS:
            self._refuse_in_parser(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED)
        head = Head(self.parser.get_method(), self.url, self.headers)
        no = refusal(head, self.watch.hosts.of(self.server), self.bounds.body_bytes)
        if no is not None:
            self._refuse_in_parser(no)
        # Who only knocks, as a network's own scanner does, is no phone.
        self.watch.foreign |= self._is_foreign
        self._in_head, self._has_head = False, True
        self._set_deadline(self.bounds.body_s)
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._set_deadline(None)
        self._in_head = True
        self._head_bytes = 0
        self.watch.unfinished.pop(self, None)
        super().on_message_complete()

    def _refuse_in_parser(self, status: HTTPStatus) -> None:
        self._answer = status
        raise _Refused

    # Deadlines

    def _expect_head(self) -> None:
        self._wait_for_request()
        self._set_deadline(self.bounds.header_s)

    def _wait_for_request(self) -> None:
        self.watch.unfinished.setdefault(self, self.loop.time())

    def _set_deadline(self, seconds: float | None) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
        self._deadline = None if seconds is None else self.loop.call_later(seconds, self._on_deadline)

    def _on_deadline(self) -> None:
        self._deadline = None
        if self._in_head and not self._head_bytes:
            # Browsers connect ahead of need; an answer to nothing would be taken for the next request's.
            self.transport.close()
        else:
            self.refuse(HTTPStatus.REQUEST_TIMEOUT)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self.watch.progress.count()
        if self.transport.is_closing():
            self._abort_unless_flushed()
        elif not self._deaf:
            # Between two requests a connection is the first to go when room is needed.
            self._wait_for_request()

    def timeout_keep_alive_handler(self) -> None:
        super().timeout_keep_alive_handler()
        self._abort_unless_flushed()

    def _abort_unless_flushed(self) -> None:
        if self.transport.get_write_buffer_size() and self._write_deadline is None:
            self._expect_reading()

    def pause_writing(self) -> None:
        super().pause_writing()
        if self._write_deadline is None:
            self._expect_reading()

    def _expect_reading(self) -> None:
        self.watch.unread.setdefault(self, self.loop.time())
        left = self.transport.get_write_buffer_size()
        self._write_deadline = self.loop.call_later(self.bounds.write_s, self._on_write_deadline, left)

    def _on_write_deadline(self, before: int) -> None:
        """Cut off who has not read on: a large picture over poor Wi-Fi may take longer than one deadline."""
        self._write_deadline = None
        if before - self.transport.get_write_buffer_size() >= self.bounds.write_bytes_at_least:
            self._expect_reading()
            return
        self.cut_off()

    def cut_off(self) -> None:
        """End the connection with a reset: else the system would keep for minutes what nobody reads."""
        self.watch.unfinished.pop(self, None)
        self.watch.unread.pop(self, None)
        held = self.transport.get_extra_info("socket")
        if held is not None:
            held.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self.transport.abort()

    def resume_writing(self) -> None:
        super().resume_writing()
        self._end_write_deadline()

    def _end_write_deadline(self) -> None:
        self.watch.unread.pop(self, None)
        if self._write_deadline is not None:
            self._write_deadline.cancel()
            self._write_deadline = None

    # Saying no

    def refuse(self, status: HTTPStatus) -> None:
        """Answer with a status, end the connection; an answer that has begun is cut off instead."""
        if self._deaf or self.transport.is_closing():
            return
        self._deaf = True
        self._set_deadline(None)
        self.watch.unfinished.pop(self, None)
        if not self._give_up_cycle():
            self.transport.abort()
            return
        self.transport.write(self._refusal_bytes(status))
        if self.transport.can_write_eof():
            self.transport.write_eof()
        # Closing at once would reset the connection, and the answer with it.
        self.watch.unread.setdefault(self, self.loop.time())
        self._write_deadline = self.loop.call_later(self.bounds.linger_s, self.transport.abort)

    def _give_up_cycle(self) -> bool:
        """Tell the application that its request is over; False if it has begun to answer."""
        cycle = self._answering()
        if cycle is None:
            return True
        cycle.disconnected = True
        cycle.message_event.set()
        return not cycle.response_started

    def _refusal_bytes(self, status: HTTPStatus) -> bytes:
        body = status.phrase.encode("ascii")
        lines = [STATUS_LINE[status]]
        lines += [name + b": " + value + b"\r\n" for name, value in self.server_state.default_headers]
        if status is HTTPStatus.METHOD_NOT_ALLOWED:
            lines.append(b"allow: GET, POST\r\n")
        lines.append(b"content-type: text/plain; charset=utf-8\r\nconnection: close\r\n")
        lines.append(b"content-length: %d\r\n\r\n" % len(body))
        return b"".join([*lines, body])
