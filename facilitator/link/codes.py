"""The answers a phone can get to an envelope."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import msgspec

# Every answer has the same size, so a listener cannot tell a receipt from a refusal.
ANSWER_BYTES: Final = 64


class Code(StrEnum):
    """One word per answer; the phone's own catalogue says it in its reader's language."""

    RECEIVED = "received"  # durable; also for a repeated request id
    ROUND_OVER = "round_over"
    NOT_COLLECTING = "not_collecting"
    WRONG_ROOM = "wrong_room"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    BUSY = "busy"  # not stored, send again
    CLOSED = "closed"
    # Said by the door alone:
    TOO_FAST = "too_fast"  # not taken, send again later
    NO_TOKEN = "no_token"  # noqa: S105 - a word, no secret


# The phone keeps the envelope and sends it again after these.
TRY_AGAIN: Final = frozenset({Code.BUSY, Code.TOO_FAST, Code.NO_TOKEN})


class _Answer(msgspec.Struct):
    code: Code


def _body(code: Code) -> bytes:
    return msgspec.json.encode(_Answer(code)).ljust(ANSWER_BYTES, b" ")


_BODIES: Final = {code: _body(code) for code in Code}
_decoder: Final = msgspec.json.Decoder(_Answer)


def answer_body(code: Code) -> bytes:
    return _BODIES[code]


def read_answer(body: bytes) -> Code | None:
    """Return the code in an answer, or None if the body is no answer of ours (a captive portal's page)."""
    if len(body) != ANSWER_BYTES:
        return None
    try:
        return _decoder.decode(body).code
    except msgspec.DecodeError:
        return None
