"""A simulated phone: over real HTTP it does what the page does, and keeps what the page keeps."""

import asyncio
import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass
from random import Random
from typing import Final, Literal

import httpx
import msgspec

from facilitator.link import address
from facilitator.link import view as wire
from facilitator.link.codes import TRY_AGAIN, Code, read_answer
from facilitator.rehearsal.sealing import RandomBytes, Written, content_of, request_id, seal, slip_of
from facilitator.rehearsal.voting import SECRET_BYTES, vote_of

TOKEN_HEADER: Final = "X-Rate-Token"  # noqa: S105 - a header's name
# As long as the page waits for an answer.
ANSWER_WITHIN_S: Final = 20.0


class FalseKey(Exception):
    """The door handed out another key than the one on the wall: nothing is sealed for it."""


class NothingAsked(Exception):
    """The room view has no open writing round."""


class _Start(msgspec.Struct, frozen=True):
    """What a page needs of the door's first answer."""

    key: str | None
    view: wire.RoomView | None


@dataclass(frozen=True, slots=True)
class WayIn:
    """What somebody has read off the wall: where the page is, the room word, and the key's fingerprint."""

    origin: str
    room: str
    fingerprint: str | None = None


def scanned(url: str) -> WayIn:
    """Return the way in that a QR code's text describes.

    Raises:
        ValueError: It is none of our codes.
    """
    where, _, fragment = url.partition("#")
    joining = address.read_fragment(fragment)
    if joining is None:
        raise ValueError("no fragment of ours")
    return WayIn(where.rstrip("/").lower(), joining.room_key, joining.fingerprint)


def typed(place: str, wall_code: str) -> WayIn:
    """Return the way in of somebody who typed address and wall code."""
    return WayIn(f"http://{place.lower()}", wall_code)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a phone waits between two tries; the page's own figures."""

    first_s: float = 2.0
    longest_s: float = 30.0


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of a note: the last word, how long it took, how often it was sent."""

    code: Code
    seconds: float
    tries: int


def open_web() -> httpx.AsyncClient:
    """Return what all phones of a crowd go out through; every request has a connection of its own."""
    return httpx.AsyncClient(
        limits=httpx.Limits(max_connections=None, max_keepalive_connections=0),
        timeout=ANSWER_WITHIN_S,
        trust_env=False,
        verify=False,  # noqa: S501 - the hall's address is plain http; notes are sealed instead
    )


class Phone:
    """One phone in the hall."""

    def __init__(
        self,
        web: httpx.AsyncClient,
        way_in: WayIn,
        dice: Random,
        random_bytes: RandomBytes,
        patience: Patience | None = None,
    ) -> None:
        self.view: wire.RoomView | None = None
        self.is_connected = False
        self.has_voted: set[str] = set()
        self._web = web
        self._way_in = way_in
        self._dice = dice
        self._random_bytes = random_bytes
        self._patience = patience or Patience()
        self._token = ""
        self._key = b""
        self._news = asyncio.Event()
        self._secret = random_bytes(SECRET_BYTES)

    @property
    def key(self) -> bytes:
        """The meeting's public key, once the phone has arrived."""
        return self._key

    @property
    def token(self) -> str:
        """The rate token that the door has given this phone."""
        return self._token

    async def arrive(self) -> None:
        """Open the page: fetch key, view and rate token, and check the key against the wall.

        Raises:
            FalseKey: The key is not the one on the wall.
        """
        response = await self._web.get(f"{self._way_in.origin}/start?lang=da", headers=self._own_token())
        response.raise_for_status()
        start = msgspec.json.decode(response.content, type=_Start)
        self._take_token(response)
        key = base64.b64decode(start.key or "")
        wanted = self._way_in.fingerprint
        if wanted is not None and key and address.fingerprint(key) != wanted:
            raise FalseKey
        self._key = key
        self.view = start.view

    def sealed(self, written: Written, round_id: str | None = None) -> bytes:
        """Return a note in its envelope, for the round that the phone sees (or a certain one).

        Raises:
            NothingAsked: Nothing is being collected.
        """
        if round_id is None:
            if self.view is None or self.view.round is None:
                raise NothingAsked
            round_id = self.view.round.id
        rid = request_id(self._random_bytes)
        content = content_of(written, rid, self._way_in.room, round_id)
        return seal(content, self._key, self._random_bytes)

    async def vote(self, ballot: wire.Ballot, slip: str = "") -> Answered:
        """Fill a ballot in and send it; the same ballot again would replace it."""
        self.has_voted.add(ballot.id)
        draw = self._random_bytes
        content = vote_of(ballot, self._way_in.room, self._secret, draw, self._dice, slip)
        return await self.deliver(seal(content, self._key, draw))

    async def type_in(
        self, written: Written, scribe: str, origin: Literal["paper", "spoken"], table: int | None
    ) -> Answered:
        """Type a slip in, or what was said in the hall, as somebody who was given a scribe's code."""
        draw = self._random_bytes
        content = slip_of(written, request_id(draw), self._way_in.room, scribe, origin, table)
        return await self.deliver(seal(content, self._key, draw))

    async def write(self, written: Written) -> Answered:
        """Write a note, seal it once, and send it until it is decided."""
        return await self.deliver(self.sealed(written))

    async def deliver(self, envelope: bytes) -> Answered:
        """Send an envelope until the meeting has answered; the same bytes each time."""
        begun = asyncio.get_running_loop().time()
        tries = 0
        while True:
            tries += 1
            code, after_s = await self.post(envelope)
            if code is Code.NO_TOKEN and await self._renewed():
                code, after_s = await self.post(envelope)
            if code is not None and code not in TRY_AGAIN:
                return Answered(code, asyncio.get_running_loop().time() - begun, tries)
            await asyncio.sleep(self._pause_s(tries, after_s))

    async def post(self, envelope: bytes) -> tuple[Code | None, float]:
        """Send bytes once; None when no answer of ours came back."""
        headers = {
            **self._own_token(),
            "Content-Type": "application/octet-stream",
            "Origin": self._way_in.origin,
        }
        try:
            response = await self._web.post(f"{self._way_in.origin}/note", content=envelope, headers=headers)
        except httpx.TransportError:
            return None, 0.0
        after = response.headers.get("Retry-After", "0")
        return read_answer(response.content), float(after) if after.isdigit() else 0.0

    async def follow(self) -> None:
        """Listen to the live stream and keep the latest view, until cancelled."""
        tries = 0
        while True:
            try:
                async for view in self._views():
                    tries = 0
                    self.is_connected = True
                    self._see(view)
            except (httpx.TransportError, httpx.HTTPStatusError, msgspec.DecodeError):
                tries += 1
            finally:
                self.is_connected = False
            await asyncio.sleep(self._pause_s(tries, 0.0))

    async def until_round(self, round_id: str) -> None:
        """Wait until the phone sees that this round is open."""
        while self.view is None or self.view.round is None or self.view.round.id != round_id:
            await self._news.wait()

    async def next_view(self) -> wire.RoomView | None:
        """Wait until the phone is told something, and return what it then sees."""
        await self._news.wait()
        return self.view

    def _see(self, view: wire.RoomView) -> None:
        self.view = view
        # Replaced at each view; the old one is set and wakes whoever waits.
        news, self._news = self._news, asyncio.Event()
        news.set()

    async def _views(self) -> AsyncIterator[wire.RoomView]:
        event = ""
        async with self._web.stream("GET", f"{self._way_in.origin}/live?token={self._token}") as response:
            response.raise_for_status()
            async for line in response.aiter_lines():
                name, _, value = line.partition(": ")
                if name == "event":
                    event = value
                elif name == "data" and event == "view" and value != "null":
                    yield wire.decode(value.encode())

    def _pause_s(self, tries: int, after_s: float) -> float:
        """Return how long to wait: nobody's phone knocks at the same moment as everybody else's."""
        wait = min(self._patience.longest_s, self._patience.first_s * 2.0 ** min(max(0, tries - 1), 10))
        return max(after_s, wait) * (0.75 + 0.75 * self._dice.random())

    async def _renewed(self) -> bool:
        try:
            response = await self._web.get(f"{self._way_in.origin}/start?lang=da")
        except httpx.TransportError:
            return False
        return self._take_token(response)

    def _own_token(self) -> dict[str, str]:
        return {TOKEN_HEADER: self._token} if self._token else {}

    def _take_token(self, response: httpx.Response) -> bool:
        token: str = response.headers.get(TOKEN_HEADER, "")
        self._token = token or self._token
        return bool(token)
