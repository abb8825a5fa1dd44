"""The sealed envelope, byte by byte."""

from __future__ import annotations

from typing import Final, NamedTuple

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 24
BOX_OVERHEAD_BYTES: Final = 16
# One size for every note and vote: length, type and kind cannot be read off the wire.
PLAINTEXT_BYTES: Final = 2048
LENGTH_BYTES: Final = 2
CONTENT_BYTES_AT_MOST: Final = PLAINTEXT_BYTES - LENGTH_BYTES
ENVELOPE_BYTES: Final = KEY_BYTES + NONCE_BYTES + BOX_OVERHEAD_BYTES + PLAINTEXT_BYTES


class BadEnvelope(ValueError):
    """The bytes are no envelope; nothing in them may be used."""


class Envelope(NamedTuple):
    """The three parts of an envelope, as they follow each other on the wire."""

    ephemeral_key: bytes
    nonce: bytes
    box: bytes


def split(envelope: bytes) -> Envelope:
    """Take an envelope apart.

    Raises:
        BadEnvelope: It does not have exactly the one size that envelopes have.
    """
    if len(envelope) != ENVELOPE_BYTES:
        raise BadEnvelope("wrong size")
    box_at = KEY_BYTES + NONCE_BYTES
    return Envelope(envelope[:KEY_BYTES], envelope[KEY_BYTES:box_at], envelope[box_at:])


def join(ephemeral_key: bytes, nonce: bytes, box: bytes) -> bytes:
    """Put the parts of an envelope together.

    Raises:
        BadEnvelope: A part does not have its size.
    """
    sizes = (len(ephemeral_key), len(nonce), len(box))
    if sizes != (KEY_BYTES, NONCE_BYTES, BOX_OVERHEAD_BYTES + PLAINTEXT_BYTES):
        raise BadEnvelope("wrong size of a part")
    return ephemeral_key + nonce + box


def pad(content: bytes) -> bytes:
    """Make the plaintext of one size: length, content, zeros.

    Raises:
        BadEnvelope: The content does not fit.
    """
    if len(content) > CONTENT_BYTES_AT_MOST:
        raise BadEnvelope("content too long")
    length = len(content).to_bytes(LENGTH_BYTES, "big")
    return (length + content).ljust(PLAINTEXT_BYTES, b"\0")


def unpad(plaintext: bytes) -> bytes:
    """Return the content of a plaintext.

    Raises:
        BadEnvelope: Size or length is wrong, or the padding is not all zeros (nothing may hide there).
    """
    if len(plaintext) != PLAINTEXT_BYTES:
        raise BadEnvelope("wrong size of the plaintext")
    length = int.from_bytes(plaintext[:LENGTH_BYTES], "big")
    if length > CONTENT_BYTES_AT_MOST:
        raise BadEnvelope("wrong length")
    end = LENGTH_BYTES + length
    if plaintext.count(0, end) != PLAINTEXT_BYTES - end:
        raise BadEnvelope("padding is not empty")
    return plaintext[LENGTH_BYTES:end]
