"""What the engine tells a new door process on standard input, and what the door answers."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from facilitator.link.messages import Limits

Port = Annotated[int, Meta(ge=0, le=65535)]


class Start(Struct, frozen=True, omit_defaults=True):
    """The first line a door reads; port 0 means: any free one."""

    token: Annotated[str, Meta(min_length=16)]
    host: str = "0.0.0.0"  # noqa: S104 - phones come from the hall's network
    port: Port = 0
    link_port: Port = 0
    names: tuple[str, ...] = ()
    # What rate tokens are signed with, so that those of a door that died are good here; empty: draw one.
    signing: bytes = b""
    # What holds from the first phone on: the engine's greeting comes a moment after the doors are open.
    limits: Limits = Limits()


class Started(Struct, frozen=True, omit_defaults=True):
    """The one line a door prints: its ports once both are bound, or why it could not."""

    port: int = 0
    link_port: int = 0
    error: str | None = None


# What a door says after that line, now and then, as long as it gets on.
PROGRESS: Final = b"."

# The values of Started.error.
PORT_IN_USE: Final = "port_in_use"
NO_SUCH_ADDRESS: Final = "no_such_address"
NOT_ALLOWED: Final = "not_allowed"
BAD_START: Final = "bad_start"
OTHER: Final = "other"

_start: Final = msgspec.json.Decoder(Start)
_started: Final = msgspec.json.Decoder(Started)


def write_line(message: Start | Started) -> bytes:
    return msgspec.json.encode(message) + b"\n"


def read_start(line: bytes) -> Start:
    """Return the start line; msgspec.DecodeError if it is none."""
    return _start.decode(line)


def read_started(line: bytes) -> Started:
    """Return the door's answer; msgspec.DecodeError if it is none."""
    return _started.decode(line)
