"""A phone, or somebody worse, byte by byte."""

import contextlib
import socket

from tests.door.real import LOOPBACK, Door

MOST = 1 << 20


def connect(door: Door) -> socket.socket:
    return socket.create_connection((LOOPBACK, door.port), timeout=60)


def read_all(connection: socket.socket) -> bytes:
    """Return what comes until the other end closes; a reset counts as closing."""
    got = b""
    try:
        while piece := connection.recv(MOST):
            got += piece
    except ConnectionResetError:
        pass
    return got


def talk(door: Door, request: bytes) -> bytes:
    """Send bytes, return all that comes back until the door closes the connection."""
    with connect(door) as connection:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(request)
        return read_all(connection)


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else 0


def get(door: Door, path: str = "/view", *lines: str, host: str | None = None) -> bytes:
    """Write a GET that asks the door to close afterwards."""
    head = [f"GET {path} HTTP/1.1", f"Host: {host or f'{LOOPBACK}:{door.port}'}", "Connection: close", *lines]
    return ("\r\n".join(head) + "\r\n\r\n").encode()


def post(door: Door, body: bytes, *lines: str, length: int | None = None, origin: bool = True) -> bytes:
    """Write a POST of an envelope; extra lines come last."""
    head = ["POST /note HTTP/1.1", f"Host: {LOOPBACK}:{door.port}", "Connection: close"]
    head += [f"Origin: {door.origin}"] if origin else []
    head += [
        "Content-Type: application/octet-stream",
        f"Content-Length: {len(body) if length is None else length}",
    ]
    return ("\r\n".join([*head, *lines]) + "\r\n\r\n").encode() + body
