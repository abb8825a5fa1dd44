"""Sealing as the phone page does it, byte for byte."""

import base64
from collections.abc import Callable
from typing import Literal

import msgspec
from nacl.bindings import crypto_box, crypto_scalarmult_base

from facilitator.link import envelope
from facilitator.link.contents import NotePlace, Slip

RandomBytes = Callable[[int], bytes]

_SECRET_BYTES = 32
_REQUEST_BYTES = 16


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody has written on a phone."""

    type: str
    text: str
    category: str | None = None
    place: str = ""
    point: tuple[float, float] | None = None
    time: str | None = None


def request_id(random_bytes: RandomBytes) -> str:
    """Return what makes a repeated note recognisable: 16 random bytes in base64url."""
    return base64.urlsafe_b64encode(random_bytes(_REQUEST_BYTES)).rstrip(b"=").decode("ascii")


def content_of(written: Written, rid: str, room: str, round_id: str) -> bytes:
    """Return a note's JSON, its fields in the order in which the page writes them."""
    return msgspec.json.encode(
        {
            "v": 1,
            "k": "note",
            "rid": rid,
            "room": room,
            "round": round_id,
            "type": written.type,
            "cat": written.category,
            "text": written.text,
            "place": _place(written),
            "time": written.time,
            "helper": None,
        }
    )


def slip_of(
    slip: Written, rid: str, room: str, scribe: str, origin: Literal["paper", "spoken"], table: int | None
) -> bytes:
    """Return the JSON of a paper slip that a table host types in."""
    return msgspec.json.encode(
        Slip(
            rid,
            room,
            scribe,
            origin,
            slip.type,
            slip.text,
            cat=slip.category,
            table=table,
            place=msgspec.convert(_place(slip), NotePlace | None),
        )
    )


def _place(written: Written) -> dict[str, object] | None:
    named: dict[str, object] = {"name": written.place} if written.place else {}
    pointed = {"x": written.point[0], "y": written.point[1]} if written.point is not None else {}
    return {**named, **pointed} or None


def seal(content: bytes, public_key: bytes, random_bytes: RandomBytes) -> bytes:
    """Return an envelope that only the holder of the private key can open.

    The key pair and the nonce are fresh for every envelope; the secret is not kept.
    """
    secret = random_bytes(_SECRET_BYTES)
    nonce = random_bytes(envelope.NONCE_BYTES)
    box = crypto_box(envelope.pad(content), nonce, public_key, secret)
    return envelope.join(crypto_scalarmult_base(secret), nonce, box)
