"""The two listening sockets: one for the hall, one for the engine."""

from __future__ import annotations

import contextlib
import errno
import socket
import sys
from typing import Final

from facilitator.link import starting

_ERRORS: Final = {
    errno.EADDRINUSE: starting.PORT_IN_USE,
    errno.EADDRNOTAVAIL: starting.NO_SUCH_ADDRESS,
    errno.EACCES: starting.NOT_ALLOWED,
    errno.EPERM: starting.NOT_ALLOWED,
}


class CannotListen(OSError):
    """The world says no; `reason` is a word of link.starting."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def listen(host: str, port: int, backlog: int, send_buffer: int = 0) -> socket.socket:
    """Return a socket that already listens, so that who is told of it can connect.

    `send_buffer`: how much the system keeps for each who connects and does not read; 0 leaves it to decide.

    Raises:
        CannotListen: The port is taken, the address is not ours, or the system forbids it.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        _make_exclusive(listening)
        if send_buffer:
            # Whoever is accepted inherits it.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, send_buffer)
        listening.bind((host, port))
        listening.listen(backlog)
    except OSError as error:
        listening.close()
        raise CannotListen(_ERRORS.get(error.errno or 0, starting.OTHER)) from error
    return listening


def port_of(listening: socket.socket) -> int:
    port: int = listening.getsockname()[1]
    return port


def _make_exclusive(listening: socket.socket) -> None:
    """Let nobody share the port, but let a restarted door have it back at once."""
    if sys.platform == "win32":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)


def allow_many_files() -> None:
    """Raise this process's own limit on open files: each phone is one."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 65536 if hard == resource.RLIM_INFINITY else min(hard, 65536)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
