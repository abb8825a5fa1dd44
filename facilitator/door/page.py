"""The phone page as it goes out: its files, put together once and packed once."""

from __future__ import annotations

import gzip
from typing import Final, NamedTuple

from facilitator.files.resources import resource_bytes

# In the order in which they are read; each may use the ones before it.
SCRIPTS: Final = (
    "words.js",
    "storage.js",
    "sealing.js",
    "outbox.js",
    "live.js",
    "icons.js",
    "parts.js",
    "form.js",
    "board.js",
    "app.js",
)

_GZIP_FROM_BYTES: Final = 600


class Served(NamedTuple):
    """A body with its type, packed when that pays."""

    media_type: str
    plain: bytes
    packed: bytes | None


def packed(media_type: str, plain: bytes) -> Served:
    small = len(plain) < _GZIP_FROM_BYTES
    return Served(media_type, plain, None if small else gzip.compress(plain, 9, mtime=0))


def page_files() -> dict[str, Served]:
    """Return what the page is made of, by path."""
    style = resource_bytes("door", "page.css")
    return {
        "/": packed("text/html", resource_bytes("door", "page.html")),
        "/page.css": packed("text/css", style),
        "/page.js": packed("text/javascript", _script()),
        "/icon.svg": packed("image/svg+xml", resource_bytes("door", "icon.svg")),
    }


def _script() -> bytes:
    """Return the page's one script: the vendor's sealing, then ours in one closed scope."""
    vendor = resource_bytes("door", "vendor", "nacl-fast.min.js")
    ours = b"\n".join(_plain(resource_bytes("door", "scripts", name)) for name in SCRIPTS)
    return vendor + b"\n(function () {\n'use strict';\n" + ours + b"\n})();\n"


def _plain(script: bytes) -> bytes:
    """Leave out indentation and the lines that are comments: phones need not read them."""
    lines = (line.strip() for line in script.splitlines())
    return b"\n".join(line for line in lines if line and not line.startswith(b"//"))
