"""What a program and its hall of simulated phones say to each other: a line of JSON each."""

from typing import Final

import msgspec
from msgspec import Struct

from facilitator.rehearsal.lines import Trait

FEWEST_PHONES: Final = 5
MOST_PHONES: Final = 200


class Enter(Struct, frozen=True, tag="enter", tag_field="order"):
    """Let so many phones in by this QR code; again with another code, and everybody scans it anew."""

    url: str
    phones: int
    scribe: str = ""
    """A code with which somebody types slips in."""


class Run(Struct, frozen=True, tag="run", tag_field="order"):
    """Let time go so fast; 0 stands still."""

    speed: float


class Slips(Struct, frozen=True, tag="slips", tag_field="order"):
    """The codes that were drawn from the bowl at the door."""

    codes: tuple[str, ...]


Order = Enter | Run | Slips


class Begin(Struct, frozen=True):
    """The first line: what the hall is made of."""

    seed: int
    has_script: bool = False
    """Whether the sample evening's contributions are told; otherwise lines that fit any meeting."""
    language: str = "da"
    """What the meeting is held in."""


class Report(Struct, frozen=True, omit_defaults=True):
    """How the hall is doing."""

    phones: int = 0
    connected: int = 0
    sent: int = 0
    received: int = 0
    refused: int = 0
    votes: int = 0
    slips: int = 0
    traits: dict[Trait, int] = {}
    coming: Trait | None = None
    coming_s: float = 0.0


_encoder: Final = msgspec.json.Encoder()
_orders: Final[msgspec.json.Decoder[Order]] = msgspec.json.Decoder(Order)


def line(value: Begin | Order | Report) -> bytes:
    """Return what is written for it."""
    return _encoder.encode(value) + b"\n"


def read_order(written: bytes) -> Order:
    """Return the order in a line; msgspec.DecodeError if it is none."""
    return _orders.decode(written)


def read_report(written: bytes) -> Report:
    """Return the report in a line; msgspec.DecodeError if it is none."""
    return msgspec.json.decode(written, type=Report)
