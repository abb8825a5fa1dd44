"""The phone page as it goes out: its files, put together once and packed once."""

from __future__ import annotations

import gzip
import json
import re
from typing import Final, NamedTuple

from facilitator.door.names import shortened
from facilitator.files.resources import resource_bytes

# In the order in which they are read; each may use the ones before it.
_SHARED: Final = (
    "words.js",
    "storage.js",
    "sealing.js",
    "outbox.js",
    "live.js",
    "icons.js",
    "parts.js",
    "looks.js",
    "joining.js",
    "place.js",
    "form.js",
)
SCRIPTS: Final = (*_SHARED, "votes.js", "results.js", "board.js", "app.js")
SCRIBE_SCRIPTS: Final = (*_SHARED, "walk.js", "scribe.js")

# The library can open and sign, too; no phone does, and it would be a fifth of its bytes.
# Each part goes from the first words to where the second ones begin.
_UNUSED: Final = (
    (b"s=v(),u=v([1])", b"p=v(["),
    (b",c=v([30883", b";function f(r,t,n,e)"),
    (b"function w(r,t,n,e,o)", b"function A(r,t,n,e)"),
    (b"function E(r,t,n,e,o)", b"function M(r,t,n,e,o,i,h)"),
    (b"function S(r,t,n,e,o,i)", b"function k(r,t,n,e,o)"),
    (b"function K(r,t,n,e,o)", b"function Y(r,t)"),
    (b"function R(r,t)", b"function N(r,t)"),
    (b"function G(r,t)", b"function q(r,t,n)"),
    (b"var j=k,H=K", b"var J=["),
    (b"function $(r,t)", b"function ur(r,t)"),
    (b"i.lowlevel={", b"i.randomBytes="),
    (b"i.secretbox.open=function", b"i.box=function"),
    (b"i.box.after=", b"i.box.keyPair="),
    (b"i.box.keyPair.fromSecretKey", b"i.box.nonceLength"),
    (b"i.box.overheadLength", b"i.hash="),
    (b"i.hash.hashLength", b"i.setPRNG="),
    (b'else"undefined"!=typeof require', b'}()}("undefined"'),
)

_ROOM: Final = re.compile(rb"(?<=[;{}])\n| *([{;]) *|(?<=:) +")
# A text in quotes is passed over as it is.
_ROOM_IN_SCRIPT: Final = re.compile(rb"('[^'\n]*'|`[^`\n]*`)| *([{}()=?:,+|&<>]) *")
_NEEDLESS_LINE_END: Final = re.compile(rb"(?<=[{;,])\n|\n(?=[}\]])")
_COMMENT: Final = re.compile(rb"/\*.*?\*/", re.DOTALL)
_GROUND: Final = b'<html lang="da" dir="ltr">'
_GZIP_FROM_BYTES: Final = 600


class Served(NamedTuple):
    """A body with its type, packed when that pays."""

    media_type: str
    plain: bytes
    packed: bytes | None


def packed(media_type: str, plain: bytes) -> Served:
    small = len(plain) < _GZIP_FROM_BYTES
    return Served(media_type, plain, None if small else gzip.compress(plain, 9, mtime=0))


def with_start(page: bytes, start: bytes, language: str, direction: str) -> bytes:
    """Return a page that brings along what it would ask for first, and is in its language from the beginning.

    It is data, no script: a browser runs none of it, and no text can end the part that it stands in.
    """
    data = b'<script type="application/json" id="start">' + start.replace(b"<", rb"\u003c") + b"</script>"
    ground = f'<html lang="{language}" dir="{direction}">'.encode()
    return page.replace(_GROUND, ground, 1).replace(b"</body>", data + b"\n</body>", 1)


def page_files() -> dict[str, Served]:
    """Return what the page is made of, by path."""
    return {
        "/": packed("text/html", _close(resource_bytes("door", "page.html"))),
        "/page.css": packed("text/css", _looks()),
        "/page.js": packed("text/javascript", _script(SCRIPTS)),
        "/scribe": packed("text/html", _close(resource_bytes("door", "scribe.html"))),
        "/scribe.js": packed("text/javascript", _script(SCRIBE_SCRIPTS)),
        "/icon.svg": packed("image/svg+xml", resource_bytes("door", "icon.svg")),
    }


def _script(names: tuple[str, ...]) -> bytes:
    """Return a page's one script: the vendor's sealing, then the looks and ours in one closed scope."""
    vendor = sealing_only(resource_bytes("door", "vendor", "nacl-fast.min.js"))
    looks = json.dumps(_looks().decode(), ensure_ascii=False).encode()
    dense = b"\n".join(_plain(resource_bytes("door", "scripts", name)) for name in names)
    ours = shortened(dense.decode()).encode()
    # The sheet packs best at the end, and a function may be called before its place.
    ours += b"\nfunction looks(){return" + looks + b"}"
    return vendor + b"\n(function () {\n'use strict';\n" + ours + b"\n})();\n"


def sealing_only(library: bytes) -> bytes:
    """Return the sealing library without what no phone uses.

    Raises:
        ValueError: It is another version than the one that these cuts were made for.
    """
    for beginning, following in _UNUSED:
        if library.count(beginning) != 1:
            raise ValueError("another version of the sealing library")
        start = library.index(beginning)
        library = library[:start] + library[library.index(following, start) :]
    return library


def _close(text: bytes) -> bytes:
    """Leave out indentation and empty lines."""
    lines = (line.strip() for line in text.splitlines())
    return b"\n".join(line for line in lines if line)


def _looks() -> bytes:
    """Return the pages' style sheet without its comments and the room around its signs."""
    sheet = resource_bytes("door", "page.css")
    return _ROOM.sub(rb"\1", _close(_COMMENT.sub(b"", sheet)))


def _plain(script: bytes) -> bytes:
    """Leave out indentation, lines that are comments, and room around signs and where a line ends anyway."""
    lines = (line.strip() for line in script.splitlines())
    said = (line for line in lines if line and not line.startswith(b"//"))
    dense = b"\n".join(_ROOM_IN_SCRIPT.sub(lambda found: found[1] or found[2], line) for line in said)
    return _NEEDLESS_LINE_END.sub(b"", dense)
