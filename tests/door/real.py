"""A real door process, and a small engine that dials it and opens envelopes."""

import base64
import json
import os
import secrets
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

import httpx
import nacl.public
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from facilitator.engine.doors import LANGUAGES
from facilitator.engine.wire import in_language
from facilitator.link import contents, envelope, messages, starting
from facilitator.link import view as wire
from facilitator.link.codes import Code
from facilitator.link.contents import Content
from facilitator.link.envelope import BadEnvelope

TOKEN = "a-token-for-tests-only-0123456789"
LOOPBACK = "127.0.0.1"
ANYTHING = messages.Limits()

_RUN = """
import json, sys
from facilitator.door.bounds import Bounds
from facilitator.door.process import run
from facilitator.link import messages
bounds = json.loads(sys.argv[1])
messages.BEAT_EVERY_S = bounds.pop("beat_s", messages.BEAT_EVERY_S)
raise SystemExit(run(Bounds(**bounds)))
"""


class Door:
    """A door in its own process; `bounds` are smaller figures than the real ones, to see a limit at work.

    `beat_s`: how often it asks whether its engine is there.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        host: str = LOOPBACK,
        names: tuple[str, ...] = (),
        signing: bytes = b"",
        limits: messages.Limits = ANYTHING,
        **bounds: float,
    ) -> None:
        self.start = starting.Start(TOKEN, host, port, names=names, signing=signing, limits=limits)
        self.process = subprocess.Popen(
            [sys.executable, "-c", _RUN, json.dumps(bounds)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(starting.write_line(self.start))
        self.process.stdin.flush()
        self.started = starting.read_started(self.process.stdout.readline())
        self.port = self.started.port
        self.origin = f"http://{LOOPBACK}:{self.port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> str:
        """End the door as its parent would, and return what it wrote to standard error."""
        if self.process.stdin is not None and not self.process.stdin.closed:
            self.process.stdin.close()
            self.process.stdin = None
        _, errors = self.process.communicate(timeout=60)
        return errors.decode()

    def kill(self) -> None:
        self.process.kill()
        self.close()

    def client(self, **more: Any) -> httpx.Client:
        # Plain http: without certificates to load, which would cost more than what is asked.
        return httpx.Client(base_url=self.origin, timeout=60, verify=False, **more)

    def token(self) -> str:
        with self.client() as client:
            return client.get("/start").headers["x-rate-token"]

    def headers(self, token: str | None = None) -> dict[str, str]:
        return {
            "Origin": self.origin,
            "Content-Type": "application/octet-stream",
            "X-Rate-Token": self.token() if token is None else token,
        }


def a_view(**changes: Any) -> wire.RoomView:
    """Return a view of a live meeting with an open round."""
    fields: dict[str, Any] = {
        "revision": 1,
        "meeting": wire.Meeting(id="0a", title="Tryghed i Egeparken", language="da"),
        "phase": "live",
        "now": wire.Now(
            "Stille skrivning", "writing", {"da": "Hvad bekymrer dig?", "en": "What worries you?"}
        ),
        "round": wire.Round(
            "0b",
            (
                wire.Type("concern", {"da": "Bekymring", "en": "Concern"}, "exclamation"),
                wire.Type("idea", {"da": "Idé eller ønske", "en": "Idea or wish"}, "bulb"),
            ),
        ),
    }
    return wire.RoomView(**(fields | changes))


@dataclass
class Seen:
    """What a small engine has got."""

    envelopes: list[bytes] = field(default_factory=list)
    contents: list[Content | None] = field(default_factory=list)
    phones: list[messages.Phones] = field(default_factory=list)

    @property
    def active(self) -> int:
        return self.phones[-1].active if self.phones else 0


class SmallEngine(threading.Thread):
    """Dials a door, opens what comes with the real key, and answers as told."""

    def __init__(
        self,
        door: Door,
        *,
        view: wire.RoomView | None = None,
        key: nacl.public.PrivateKey | None = None,
        decide: Callable[[Content], Code] = lambda _: Code.RECEIVED,
        allowance: Callable[[Content], messages.Allowance | None] = lambda _: None,
    ) -> None:
        super().__init__(name="small-engine")
        self.key = key or nacl.public.PrivateKey.generate()
        self.public_key = bytes(self.key.public_key)
        self.decide = decide
        self.allowance = allowance
        self.seen = Seen()
        self.changed = threading.Condition()
        self.link: ClientConnection = dial(door)
        self.say(messages.Hello(TOKEN))
        self.welcome = messages.read_from_door(_bytes(self.link.recv()))
        self.enter()
        self.show(view or a_view())
        self.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def enter(self, *, closed: bool = False) -> None:
        self.say(messages.Room(self.public_key, LANGUAGES, "0a", closed))

    def show(self, view: wire.RoomView) -> None:
        bodies = {one: wire.encode(in_language(view, one)) for one in LANGUAGES}
        self.say(messages.View(view.revision, wire.encode(view), bodies))

    def say(self, message: messages.FromEngine) -> None:
        self.link.send(messages.encode(message))

    def close(self) -> None:
        self.link.close()
        self.join(timeout=60)

    def wait_for(self, condition: Callable[[Seen], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: condition(self.seen), timeout=60)

    def run(self) -> None:
        try:
            while True:
                self._take(messages.read_from_door(_bytes(self.link.recv())))
        except ConnectionClosed:
            return

    def _take(self, message: messages.FromDoor) -> None:
        with self.changed:
            if isinstance(message, messages.Phones):
                self.seen.phones.append(message)
            if isinstance(message, messages.Envelopes):
                self._answer_all(message.items)
            self.changed.notify_all()

    def _answer_all(self, items: tuple[tuple[int, bytes], ...]) -> None:
        codes = tuple((ticket, self._answer(data)) for ticket, data in items)
        opened = [(ticket, open_envelope(self.key, data)) for ticket, data in items]
        found = [(ticket, self.allowance(content)) for ticket, content in opened if content]
        self.say(messages.Receipts(codes, tuple((ticket, one) for ticket, one in found if one)))

    def _answer(self, data: bytes) -> Code:
        content = open_envelope(self.key, data)
        self.seen.envelopes.append(data)
        self.seen.contents.append(content)
        return self.decide(content) if content else Code.UNREADABLE


def dial(door: Door) -> ClientConnection:
    """Open a link; who dials closes it."""
    address = f"ws://{LOOPBACK}:{door.started.link_port}{messages.PATH}"
    return connect(address, compression=None, proxy=None, max_size=None).__enter__()


def _bytes(data: str | bytes) -> bytes:
    assert isinstance(data, bytes)
    return data


def open_envelope(key: nacl.public.PrivateKey, data: bytes) -> Content | None:
    """Open an envelope as an engine does; None if that cannot be done."""
    try:
        parts = envelope.split(data)
        box = nacl.public.Box(key, nacl.public.PublicKey(parts.ephemeral_key))
        return contents.read(box.decrypt(parts.box, parts.nonce))
    except (BadEnvelope, nacl.exceptions.CryptoError):
        return None


def sealed(public_key: bytes, content: Content) -> bytes:
    """Seal as docs/protocol.md says."""
    secret = nacl.public.PrivateKey.generate()
    nonce = secrets.token_bytes(envelope.NONCE_BYTES)
    box = nacl.public.Box(secret, nacl.public.PublicKey(public_key))
    return envelope.join(
        bytes(secret.public_key), nonce, box.encrypt(contents.write(content), nonce).ciphertext
    )


def a_note(text: str = "Mørkt bag blok 7") -> contents.Note:
    rid = request_id(os.urandom(16))
    return contents.Note(rid=rid, room="A" * 16, round="0b", type="concern", text=text)


def request_id(random: bytes) -> str:
    return base64.urlsafe_b64encode(random).rstrip(b"=").decode()
