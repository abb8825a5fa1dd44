"""The messages between engine and door."""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct

PROTOCOL: Final = 1
PATH: Final = "/link"
HELLO_WITHIN_S: Final = 5.0
# Either side asks so often whether the other is there; who has missed so many of them is not.
BEAT_EVERY_S: Final = 1.0
DEAD_AFTER_BEATS: Final = 5
ENVELOPES_IN_ONE_MESSAGE: Final = 100
MESSAGE_BYTES_AT_MOST: Final = 4 * 1024 * 1024

# A token has one byte for it.
EPOCH_AT_MOST: Final = 255

# A number the door gives an envelope until it is answered; it lives in memory only.
Ticket = int

# Whose allowance an opened envelope belongs to; an ordinary note's has no name.
Allowance = Literal["votes", "helper", "scribe"]


class Hello(Struct, frozen=True, tag=True):
    """The engine's first word; the token was handed to the door on its standard input."""

    token: str
    protocol: int = PROTOCOL


class Room(Struct, frozen=True, tag=True):
    """What phones must know before they can write; `meeting` and languages are told to everybody."""

    public_key: Annotated[bytes, Meta(min_length=32, max_length=32)]
    languages: tuple[str, ...]
    meeting: str
    closed: bool = False


class View(Struct, frozen=True, tag=True):
    """The room view as JSON bytes, which the door passes on without reading.

    `body` names everything in every language; `bodies` holds, by language, what a reader of that one
    needs: a third of the bytes, and every byte goes to every phone in the hall.
    """

    revision: int
    body: bytes
    bodies: dict[str, bytes] = {}


class Picture(Struct, frozen=True, tag=True):
    """The picture of the area that phones may fetch, or an empty body for none."""

    media_type: str = ""
    body: bytes = b""


class Receipts(Struct, frozen=True, tag=True):
    """Answers to envelopes, each by its ticket; `received` only after COMMIT.

    The door cannot see what an envelope holds, so it counts each as a note at first; `allowances` says
    which of them count as something else.
    """

    codes: tuple[tuple[Ticket, str], ...]
    allowances: tuple[tuple[Ticket, Allowance], ...] = ()


class Limits(Struct, frozen=True, tag=True):
    """The facilitator's flood steps: hand out no new tokens; take scribes' envelopes only.

    `epoch` is how often the room key has been changed; tokens handed out from now on carry it.
    """

    new_tokens: bool = True
    open: bool = True
    epoch: Annotated[int, Meta(ge=0, le=EPOCH_AT_MOST)] = 0


class Names(Struct, frozen=True, tag=True):
    """Names and addresses that may stand in the Host header besides the address a phone has reached."""

    names: tuple[str, ...]


class Welcome(Struct, frozen=True, tag=True):
    """The door's answer to a right Hello; `port` is the participants' port."""

    protocol: int
    port: int


class Envelopes(Struct, frozen=True, tag=True):
    """Sealed envelopes that wait for their answers.

    `epochs` names, by ticket, under which room key the sender came; those of the first are left out.
    """

    items: tuple[tuple[Ticket, bytes], ...]
    epochs: tuple[tuple[Ticket, int], ...] = ()


class Phones(Struct, frozen=True, tag=True):
    """How many phones listen now, and whether one has come from outside this computer."""

    active: int
    foreign: bool


FromEngine = Hello | Room | View | Picture | Receipts | Limits | Names
FromDoor = Welcome | Envelopes | Phones


class BadMessage(ValueError):
    """The other end said something that this version does not know."""


_encoder: Final = msgspec.msgpack.Encoder()
_from_engine: Final[msgspec.msgpack.Decoder[FromEngine]] = msgspec.msgpack.Decoder(FromEngine)
_from_door: Final[msgspec.msgpack.Decoder[FromDoor]] = msgspec.msgpack.Decoder(FromDoor)


def encode(message: FromEngine | FromDoor) -> bytes:
    return _encoder.encode(message)


def read_from_engine(data: bytes) -> FromEngine:
    """Return the engine's message.

    Raises:
        BadMessage: It is none.
    """
    try:
        return _from_engine.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadMessage("not a message of the engine") from error


def read_from_door(data: bytes) -> FromDoor:
    """Return the door's message.

    Raises:
        BadMessage: It is none.
    """
    try:
        return _from_door.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadMessage("not a message of the door") from error
