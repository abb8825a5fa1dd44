"""The door's end of the link: the engine dials in, on loopback, with a token."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import socket
from dataclasses import dataclass

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from facilitator.door.guard import Watch
from facilitator.door.limits import RateBook
from facilitator.door.lobby import Lobby
from facilitator.door.mailbox import Mailbox
from facilitator.door.stream import Fanout
from facilitator.link import messages
from facilitator.link.codes import Code
from facilitator.link.messages import BadMessage, FromDoor, FromEngine

_NOT_WELCOME = 1008
_REPLACED = 1012
_NOT_UNDERSTOOD = 1003
_REPORT_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class Rooms:
    """What the engine's words change."""

    lobby: Lobby
    mailbox: Mailbox
    book: RateBook
    fanout: Fanout
    watch: Watch

    def limit(self, limits: messages.Limits) -> None:
        """Take what the facilitator lets in."""
        self.book.issuing = limits.new_tokens
        self.book.epoch = limits.epoch
        self.lobby.open = limits.open


class LinkSide:
    """At most one engine at a time; a newer one with the right token takes the older one's place."""

    def __init__(self, token: str, rooms: Rooms, port: int) -> None:
        self._token = token.encode()
        self._rooms = rooms
        self._port = port
        self._current: ServerConnection | None = None

    async def listen(self, listening: socket.socket) -> Server:
        return await serve(
            self._answer,
            sock=listening,
            # A page in a browser always names its origin; an engine never does.
            origins=[None],
            compression=None,
            open_timeout=messages.HELLO_WITHIN_S,
            # A busy engine answers late, and its link stays: see _feel_pulse.
            ping_interval=None,
            close_timeout=1,
            max_size=messages.MESSAGE_BYTES_AT_MOST,
            server_header=None,
        )

    async def _answer(self, connection: ServerConnection) -> None:
        if not await self._is_our_engine(connection):
            await connection.close(_NOT_WELCOME)
            return
        older, self._current = self._current, connection
        if older is not None:
            self._rooms.mailbox.close()
            await older.close(_REPLACED)
        try:
            await self._talk(connection)
        finally:
            if self._current is connection:
                self._current = None
                self._rooms.mailbox.close()

    async def _is_our_engine(self, connection: ServerConnection) -> bool:
        request = connection.request
        if request is None or request.path != messages.PATH:
            return False
        try:
            async with asyncio.timeout(messages.HELLO_WITHIN_S):
                hello = _read(await connection.recv())
        except (TimeoutError, ConnectionClosed, BadMessage):
            return False
        if not isinstance(hello, messages.Hello) or hello.protocol != messages.PROTOCOL:
            return False
        return hmac.compare_digest(hello.token.encode("utf-8", "replace"), self._token)

    async def _talk(self, connection: ServerConnection) -> None:
        await _say(connection, messages.Welcome(messages.PROTOCOL, self._port))
        self._rooms.mailbox.open()
        tasks = [
            asyncio.create_task(self._hand_on(connection)),
            asyncio.create_task(self._report(connection)),
            asyncio.create_task(self._feel_pulse(connection)),
        ]
        try:
            async for data in connection:
                self._take(_read(data))
        except BadMessage:
            await connection.close(_NOT_UNDERSTOOD)
        except ConnectionClosed:
            # The engine is gone, however it went; the next one will dial.
            pass
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _hand_on(self, connection: ServerConnection) -> None:
        while True:
            await _say(connection, await self._rooms.mailbox.collect())

    async def _feel_pulse(self, connection: ServerConnection) -> None:
        """Let phones know when the engine does not answer, and when it does again.

        Counted in turns of our own loop: while this door is too busy to read, nobody else is silent.
        """
        while True:
            answer, silent = asyncio.ensure_future(await connection.ping()), 0
            while not answer.done():
                await asyncio.sleep(messages.BEAT_EVERY_S)
                silent += 1
                if silent == messages.DEAD_AFTER_BEATS:
                    self._rooms.mailbox.close()
            if silent >= messages.DEAD_AFTER_BEATS and self._current is connection:
                self._rooms.mailbox.open()
            await asyncio.sleep(messages.BEAT_EVERY_S)

    async def _report(self, connection: ServerConnection) -> None:
        said: messages.Phones | None = None
        while True:
            now = messages.Phones(self._rooms.fanout.phones, self._rooms.watch.foreign)
            if now != said:
                await _say(connection, now)
                said = now
            self._rooms.mailbox.expire()
            await asyncio.sleep(_REPORT_EVERY_S)

    def _take(self, message: FromEngine) -> None:
        rooms = self._rooms
        match message:
            case messages.Receipts(codes, allowances):
                found = dict(allowances)
                for ticket, code in codes:
                    rooms.mailbox.answer(ticket, Code(code), found.get(ticket))
            case messages.View():
                rooms.lobby.show(message)
                rooms.fanout.publish(message)
            case messages.Picture():
                rooms.lobby.hang(message)
            case messages.Room():
                rooms.lobby.enter(message)
            case messages.Limits():
                rooms.limit(message)
            case messages.Names(names):
                rooms.watch.rename(names)
            case _:
                raise BadMessage("a second Hello")


def _read(data: str | bytes) -> FromEngine:
    if isinstance(data, str):
        raise BadMessage("text instead of bytes")
    return messages.read_from_engine(data)


async def _say(connection: ServerConnection, message: FromDoor) -> None:
    # If the link has just gone, the reader of the link learns it too and ends the talk.
    with contextlib.suppress(ConnectionClosed):
        await connection.send(messages.encode(message))
