"""Whether this machine answers at its own address and port: what can be known without a phone."""

import socket
from enum import StrEnum

_ANSWERS_WITHIN_S = 2.0
_TRIAL = b"facilitator"


class Reach(StrEnum):
    """What came of trying; that a phone gets in as well, only a phone can show."""

    OPEN = "open"
    TAKEN = "taken"
    BLOCKED = "blocked"


def own_reach(ip: str, port: int) -> Reach:
    """Listen at the address as the door will, and knock; blocks for some seconds at worst."""
    try:
        with socket.create_server((ip, port)) as server:
            server.settimeout(_ANSWERS_WITHIN_S)
            return Reach.OPEN if _answers(server) else Reach.BLOCKED
    except PermissionError:
        return Reach.BLOCKED
    except OSError:
        return Reach.TAKEN


def _answers(server: socket.socket) -> bool:
    """Return whether bytes sent to the address arrive there."""
    try:
        with socket.create_connection(server.getsockname()[:2], _ANSWERS_WITHIN_S) as caller:
            caller.sendall(_TRIAL)
            heard, _ = server.accept()
            with heard:
                heard.settimeout(_ANSWERS_WITHIN_S)
                return heard.recv(len(_TRIAL)) == _TRIAL
    except OSError:
        return False
