"""Whether the hall's network leads out: phones leave one that does not, and one that asks holds them up."""

import contextlib
import re
import select
import socket
import struct
import subprocess
import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from secrets import token_bytes

# Asked for by name. It belongs to the Internet itself and to no company, and has had this address for
# decades: whoever answers with another one stands between us and the Internet.
_NAME, _ITS_ADDRESS = "a.root-servers.net", "198.41.0.4"
_ANSWERS_WITHIN_S = 1.5
_DNS_PORT, _ANSWER_BYTES = 53, 4096
_NO_ERROR, _RESULT = 0, 0x0F
_SERVERS = re.compile(r"^\s*nameserver\s+(\d+\.\d+\.\d+\.\d+)", re.MULTILINE)
_ADDRESSES = re.compile(r"(?<![\d.])\d+\.\d+\.\d+\.\d+(?![\d.])")


class Outside(StrEnum):
    """What answers when a name is asked for."""

    OPEN = "open"
    SILENT = "silent"
    """Nobody: no Internet behind this network."""
    FALSE = "false"
    """Somebody in between, who wants a visitor to sign in first."""
    UNKNOWN = "unknown"
    """There was nobody to ask."""


def outside() -> Outside:
    """Ask for one name, once; blocks for some seconds at worst."""
    return _asked_of_windows() if sys.platform == "win32" else asked(nameservers())


def nameservers(told: Path = Path("/etc/resolv.conf")) -> tuple[str, ...]:
    """Return whom this machine asks for names, as the file says; none where there is no such file."""
    try:
        return tuple(_SERVERS.findall(told.read_text(encoding="utf-8", errors="replace")))
    except OSError:
        return ()


def asked(servers: Sequence[str], port: int = _DNS_PORT) -> Outside:
    """Ask all servers at once; the first true answer counts, or else the first false one."""
    if not servers:
        return Outside.UNKNOWN
    number = token_bytes(2)
    with contextlib.ExitStack() as open_:
        sockets: set[socket.socket] = set()
        for server in servers:
            one = open_.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
            # Where there is no way there, nobody answers.
            with contextlib.suppress(OSError):
                one.connect((server, port))
                one.send(_question(number))
                sockets.add(one)
        return _heard(sockets, number)


def _heard(sockets: set[socket.socket], number: bytes) -> Outside:
    found = Outside.SILENT
    while sockets and found is not Outside.OPEN:
        ready, _, _ = select.select(sockets, [], [], _ANSWERS_WITHIN_S)
        if not ready:
            break
        for one in ready:
            sockets.discard(one)
            with contextlib.suppress(OSError):
                said = meant(one.recv(_ANSWER_BYTES), number)
                found = said if said is not Outside.SILENT else found
    return found


def _question(number: bytes) -> bytes:
    """Return a question for the name's address (RFC 1035), to be asked on."""
    labels = b"".join(bytes([len(label)]) + label.encode("ascii") for label in _NAME.split("."))
    return number + struct.pack("!5H", 0x0100, 1, 0, 0, 0) + labels + b"\0" + struct.pack("!2H", 1, 1)


def meant(answer: bytes, number: bytes) -> Outside:
    """Return what an answer to our question says of the network."""
    if answer[:2] != number or len(answer) < len(_question(number)):
        return Outside.SILENT
    result, count = answer[3] & _RESULT, int.from_bytes(answer[6:8], "big")
    if socket.inet_aton(_ITS_ADDRESS) in answer:
        return Outside.OPEN
    return Outside.FALSE if result == _NO_ERROR and count else Outside.SILENT


def _asked_of_windows() -> Outside:
    try:
        told = subprocess.run(  # noqa: S603 - nothing of it comes from anybody
            ["nslookup", "-type=A", "-timeout=1", "-retry=1", f"{_NAME}."],  # noqa: S607 - wherever it lies
            capture_output=True, text=True, errors="replace", timeout=2 * _ANSWERS_WITHIN_S, check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ).stdout  # fmt: skip
    except subprocess.TimeoutExpired:
        return Outside.SILENT
    except (OSError, subprocess.SubprocessError):
        return Outside.UNKNOWN
    return lookup_meant(_ADDRESSES.findall(told))


def lookup_meant(addresses: Iterable[str]) -> Outside:
    """Return what the addresses mean that `nslookup` has named: the server's own, then the answer's."""
    named = tuple(addresses)
    if _ITS_ADDRESS in named:
        return Outside.OPEN
    return Outside.FALSE if len(named) > 1 else Outside.SILENT
