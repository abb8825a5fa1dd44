"""The door as a process of its own, which lives no longer than its parent."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gc
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Final, cast

import msgspec
import uvicorn

from facilitator.door.bounds import Bounds
from facilitator.door.guard import GuardedProtocol, Watch
from facilitator.door.headers import HEADERS
from facilitator.door.hosts import Hosts
from facilitator.door.limits import RateBook
from facilitator.door.linkside import LinkSide, Rooms
from facilitator.door.lobby import Lobby
from facilitator.door.mailbox import Mailbox
from facilitator.door.site import Site, make_app
from facilitator.door.sockets import CannotListen, allow_many_files, listen, port_of
from facilitator.door.stream import Fanout
from facilitator.link import starting
from facilitator.link.starting import Start, Started

_LOOPBACK: Final = "127.0.0.1"
_LINE_BYTES_AT_MOST: Final = 64 * 1024
_FORGET_EVERY_S: Final = 60.0
# After the parent has gone there is nothing left to be polite for.
_END_AT_LATEST_S: Final = 3.0
_STDIN: Final = 0


def run(bounds: Bounds | None = None) -> int:
    """Be a door: read the start line, bind, announce, serve until standard input ends."""
    bounds = bounds or Bounds()
    try:
        start = starting.read_start(_first_line())
    except msgspec.DecodeError:
        return _give_up(starting.BAD_START)
    allow_many_files()
    try:
        hall = listen(start.host, start.port, bounds.backlog, bounds.send_buffer_bytes)
        engine = listen(_LOOPBACK, start.link_port, 16)
    except CannotListen as error:
        return _give_up(error.reason)
    # Ctrl+C in a terminal reaches the whole group; the parent decides when a door closes.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    logging.getLogger("websockets").setLevel(logging.CRITICAL)
    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(_serve(start, bounds, hall, engine))
    return 0


def _give_up(reason: str) -> int:
    _announce(Started(error=reason))
    return 1


def _announce(started: Started) -> None:
    sys.stdout.buffer.write(starting.write_line(started))
    sys.stdout.buffer.flush()


def _first_line() -> bytes:
    """Read one line byte-wise from the pipe, so that nothing of what follows is held in a buffer."""
    line = b""
    while not line.endswith(b"\n") and len(line) < _LINE_BYTES_AT_MOST:
        piece = os.read(_STDIN, 1)
        if not piece:
            break
        line += piece
    return line


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:  # Windows has none
        return None
    return cast("Callable[[], asyncio.AbstractEventLoop]", uvloop.new_event_loop)


async def _serve(start: Start, bounds: Bounds, hall: socket.socket, engine: socket.socket) -> None:
    rooms = _make_rooms(start, bounds)
    site = Site(rooms.lobby, rooms.mailbox, rooms.book, rooms.fanout)
    link = await LinkSide(start.token, rooms, port_of(hall)).listen(engine)
    started = Started(port=port_of(hall), link_port=port_of(engine))

    def announce() -> None:
        _announce(started)
        rooms.watch.progress.tell()

    server = DoorServer(_config(site, bounds, rooms.watch), rooms, announce)
    _end_with_parent(server)
    doing = (rooms.fanout.run(), _forget(rooms.book), rooms.watch.progress.turn())
    chores = [asyncio.create_task(one) for one in doing]
    # What exists by now stays; the collector need not look at it again while phones wait.
    gc.collect()
    gc.freeze()
    await server.serve(sockets=[hall])
    link.close()
    for chore in chores:
        chore.cancel()
    await asyncio.gather(*chores, return_exceptions=True)


def _make_rooms(start: Start, bounds: Bounds) -> Rooms:
    mailbox = Mailbox(bounds)
    rooms = Rooms(
        lobby=Lobby(),
        mailbox=mailbox,
        book=RateBook(bounds, signing=start.signing),
        fanout=Fanout(bounds, lambda: mailbox.is_linked),
        watch=Watch(bounds, Hosts(start.names)),
    )
    rooms.limit(start.limits)
    return rooms


async def _forget(book: RateBook) -> None:
    while True:
        await asyncio.sleep(_FORGET_EVERY_S)
        book.forget_idle()


def _config(site: Site, bounds: Bounds, watch: Watch) -> uvicorn.Config:
    return uvicorn.Config(
        make_app(site),
        http=cast("type[asyncio.Protocol]", functools.partial(GuardedProtocol, watch=watch)),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        headers=list(HEADERS),
        timeout_keep_alive=cast("int", bounds.keep_alive_s),
        timeout_graceful_shutdown=1,
        backlog=bounds.backlog,
    )


class DoorServer(uvicorn.Server):
    """uvicorn's server: says when it is ready, keeps nobody waiting at its end, leaves signals alone."""

    def __init__(self, config: uvicorn.Config, rooms: Rooms, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._rooms = rooms
        self._on_ready = on_ready

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        # uvicorn sets these at its first tick; the first answer may go out before that.
        self.server_state.default_headers = self.config.encoded_headers
        await super().startup(sockets=sockets)
        self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._rooms.mailbox.close()
        self._rooms.fanout.close()
        await super().shutdown(sockets=sockets)


def _end_with_parent(server: uvicorn.Server) -> None:
    """Watch standard input from a thread: its end means that the parent has gone or wants us gone."""

    def watch() -> None:
        while os.read(_STDIN, 4096):
            pass
        server.should_exit = True
        threading.Event().wait(_END_AT_LATEST_S)
        os._exit(0)

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()
