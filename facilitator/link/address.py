"""The address on the wall: where the page is, the room key, the key's fingerprint, the wall code."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from typing import Final, NamedTuple

SECRET_BYTES: Final = 10  # 80 bits
WALL_CODE_CHARACTERS: Final = 6
PASS_CODE_CHARACTERS: Final = 8
# Without 0 O and 1 I L: what is read from the back row and typed with a thumb.
WALL_CODE_ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"

_FRAGMENT = re.compile(r"\A([A-Z2-7]{16})([A-Z2-7]{16})([2-9A-HJKMNP-Z]{8})?\Z")


class Joining(NamedTuple):
    """What a scanned code tells the page beyond the address itself."""

    room_key: str
    fingerprint: str
    # On a printed card: a helper's or a scribe's own code.
    pass_code: str = ""


def _base32(secret: bytes) -> str:
    return base64.b32encode(secret).decode("ascii")


def new_room_key(random_bytes: Callable[[int], bytes]) -> str:
    return _base32(random_bytes(SECRET_BYTES))


def new_wall_code(random_bytes: Callable[[int], bytes]) -> str:
    return _letters(random_bytes, WALL_CODE_CHARACTERS)


def _letters(random_bytes: Callable[[int], bytes], count: int) -> str:
    """Draw letters of even odds: bytes that would favour some of them are drawn again."""
    usable = 256 - 256 % len(WALL_CODE_ALPHABET)
    letters = ""
    while len(letters) < count:
        drawn = random_bytes(1)[0]
        if drawn < usable:
            letters += WALL_CODE_ALPHABET[drawn % len(WALL_CODE_ALPHABET)]
    return letters


def new_pass_code(random_bytes: Callable[[int], bytes]) -> str:
    """Draw a code for a scribe, a helper or a door slip: longer than the wall's, for it is printed."""
    return _letters(random_bytes, PASS_CODE_CHARACTERS)


def fingerprint(public_key: bytes) -> str:
    """Return 80 bits of the key's SHA-512, 16 letters of base32."""
    return _base32(hashlib.sha512(public_key).digest()[:SECRET_BYTES])


def typed_address(host: str, port: int) -> str:
    """Return the address that people type; upper case, so that a QR code of it is small."""
    place = f"[{host}]" if ":" in host else host
    return f"HTTP://{place.upper()}{'' if port == 80 else f':{port}'}/"  # noqa: PLR2004 - http's own port


def join_address(host: str, port: int, room_key: str, public_key: bytes) -> str:
    """Return the address in the QR code; what follows # is never sent over the network."""
    return f"{typed_address(host, port)}#{room_key}{fingerprint(public_key)}"


def helper_address(joining: str, code: str) -> str:
    """Return the address on a helper's card: the wall's, with the code behind it."""
    return joining + code


def scribe_address(joining: str, code: str) -> str:
    """Return the address on a scribe's card, made of the wall's."""
    place, _, fragment = joining.partition("#")
    return f"{place}scribe#{fragment}{code}"


def read_fragment(fragment: str) -> Joining | None:
    """Return what a scanned fragment (without #) says, or None if it is none of ours."""
    found = _FRAGMENT.match(fragment.upper())
    return Joining(found[1], found[2], found[3] or "") if found else None
