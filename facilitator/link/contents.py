"""What is written inside an envelope: a note or a vote, as JSON."""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct

from facilitator.link.envelope import BadEnvelope, pad, unpad

VERSION: Final = 1

# 16 random bytes as base64url without padding.
RequestId = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_-]{22}\Z")]
# The QR code's room key (16 characters) or the wall code (6).
RoomWord = Annotated[str, Meta(pattern=r"\A[A-Z2-9]{6}([A-Z2-7]{10})?\Z")]
# A code that is printed: a scribe's, a helper's, a door slip's.
PassCode = Annotated[str, Meta(pattern=r"\A[2-9A-HJKMNP-Z]{8}\Z")]
Hex = Annotated[str, Meta(pattern=r"\A[0-9a-f]{1,64}\Z")]
Word = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_-]{1,40}\Z")]
BallotId = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Share = Annotated[float, Meta(ge=0, le=1)]
Dots = Annotated[int, Meta(ge=0, le=100)]
TimeOfDay = Literal["day", "evening", "night", "weekend"]


class NotePlace(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Where a note is about: a name, or a point as shares of the area picture's width and height."""

    name: Annotated[str, Meta(min_length=1, max_length=500)] | None = None
    x: Share | None = None
    y: Share | None = None


class Note(Struct, frozen=True, tag_field="k", tag="note", forbid_unknown_fields=True):
    """One note as the phone wrote it; its text is hostile until the normaliser has seen it."""

    rid: RequestId
    room: RoomWord
    round: Hex
    type: Word
    text: Annotated[str, Meta(max_length=2046)]
    cat: Word | None = None
    place: NotePlace | None = None
    time: TimeOfDay | None = None
    helper: Word | None = None
    v: Literal[1] = 1


class Vote(Struct, frozen=True, tag_field="k", tag="vote", forbid_unknown_fields=True):
    """One ballot as the phone filled it in; the newest of the same ballot id counts."""

    rid: RequestId
    room: RoomWord
    poll: Hex
    ballot: BallotId
    choice: Annotated[dict[Hex, Dots], Meta(max_length=60)]
    # The code on a door slip, where the ballot asks for one.
    slip: PassCode | None = None
    v: Literal[1] = 1


class Slip(Struct, frozen=True, tag_field="k", tag="slip", forbid_unknown_fields=True):
    """A paper slip or a spoken word, typed in by a table host or the referent on a device of their own."""

    rid: RequestId
    room: RoomWord
    scribe: PassCode
    origin: Literal["paper", "spoken"]
    type: Word
    text: Annotated[str, Meta(max_length=2046)]
    cat: Word | None = None
    table: Annotated[int, Meta(ge=1, le=999)] | None = None
    place: NotePlace | None = None
    time: TimeOfDay | None = None
    v: Literal[1] = 1


class Conclusion(Struct, frozen=True, tag_field="k", tag="conclusion", forbid_unknown_fields=True):
    """What a scribe concludes for an agenda item; it is added to what is written there already."""

    rid: RequestId
    room: RoomWord
    scribe: PassCode
    item: Hex
    text: Annotated[str, Meta(max_length=2046)]
    v: Literal[1] = 1


class Count(Struct, frozen=True, tag_field="k", tag="count", forbid_unknown_fields=True):
    """Paper dots or hands that a scribe has counted; they are added to what was counted before."""

    rid: RequestId
    room: RoomWord
    scribe: PassCode
    poll: Hex
    origin: Literal["paper", "spoken"]
    dots: Annotated[dict[Hex, Annotated[int, Meta(ge=0, le=10_000)]], Meta(max_length=60)]
    voters: Annotated[int, Meta(ge=0, le=10_000)]
    v: Literal[1] = 1


class Finding(Struct, frozen=True, tag_field="k", tag="stop", forbid_unknown_fields=True):
    """What was found at a stop of a walk; the fields of the record sheet that stands up in the rain."""

    rid: RequestId
    room: RoomWord
    scribe: PassCode
    type: Literal["unsafe", "pleasant"]
    text: Annotated[str, Meta(max_length=2046)]
    # A stop of the route, or the name of some other place.
    stop: Hex | None = None
    place: Annotated[str, Meta(max_length=500)] | None = None
    reasons: Annotated[str, Meta(max_length=2046)] = ""
    time: TimeOfDay | None = None
    affected: Annotated[str, Meta(max_length=500)] = ""
    proposal: Annotated[str, Meta(max_length=2046)] = ""
    actor: Literal["housing", "municipality", "police", "residents", "private_owner", "other"] | None = None
    horizon: Literal["now", "long"] | None = None
    priority: Annotated[int, Meta(ge=1, le=99)] | None = None
    deadline: Annotated[str, Meta(max_length=500)] = ""
    v: Literal[1] = 1


FromScribe = Slip | Conclusion | Count | Finding
Content = Note | Vote | FromScribe

_encoder: Final = msgspec.json.Encoder()
_decoder: Final[msgspec.json.Decoder[Content]] = msgspec.json.Decoder(Content)


def write(content: Content) -> bytes:
    """Return the padded plaintext that is to be sealed.

    Raises:
        BadEnvelope: The content does not fit.
    """
    return pad(_encoder.encode(content))


def read(plaintext: bytes) -> Content:
    """Return what an opened envelope holds.

    Raises:
        BadEnvelope: It holds nothing that this version knows.
    """
    try:
        return _decoder.decode(unpad(plaintext))
    # A few hundred brackets are enough to exhaust the decoder's stack.
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # The cause is left out on purpose: a decoder's message may quote what somebody wrote.
        raise BadEnvelope("unreadable content") from None
