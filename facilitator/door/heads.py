"""What the head of a request must be before the door looks at it at all."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from http import HTTPStatus

Fields = list[tuple[bytes, bytes]]

_METHODS = (b"GET", b"POST")
_NOTHING = (b"", b"0")
# Read out of every head; the rest of it is not looked at.
_WATCHED = frozenset(
    [b"host", b"origin", b"content-length", b"content-type", b"transfer-encoding", b"upgrade"]
)


@dataclass(slots=True)
class Head:
    """A request's head as it came in."""

    method: bytes
    target: bytes
    fields: Fields
    seen: dict[bytes, list[bytes]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, value in self.fields:
            if name in _WATCHED:
                self.seen.setdefault(name, []).append(value.strip())

    def only(self, name: bytes) -> bytes | None:
        values = self.seen.get(name)
        return values[0] if values else None


def refusal(head: Head, hosts: Container[bytes], body_bytes: int) -> HTTPStatus | None:
    """Return the status that refuses this request, or None if it may go on.

    `hosts` holds what may stand in the Host header: an address this connection has reached, or a given name.
    """
    if head.method not in _METHODS:
        return HTTPStatus.METHOD_NOT_ALLOWED
    return _misdirected(head, hosts) or _foreign_origin(head) or _unfit_body(head, body_bytes)


def _misdirected(head: Head, hosts: Container[bytes]) -> HTTPStatus | None:
    if not head.target.startswith(b"/") or b"upgrade" in head.seen:
        return HTTPStatus.BAD_REQUEST
    if any(len(values) > 1 for values in head.seen.values()):
        return HTTPStatus.BAD_REQUEST
    host = head.only(b"host")
    if host is None:
        return HTTPStatus.BAD_REQUEST
    return None if host.lower() in hosts else HTTPStatus.MISDIRECTED_REQUEST


def _foreign_origin(head: Head) -> HTTPStatus | None:
    origin = head.only(b"origin")
    if origin is None:
        return HTTPStatus.FORBIDDEN if head.method == b"POST" else None
    ours = b"http://" + (head.only(b"host") or b"").lower()
    return None if origin.lower() == ours else HTTPStatus.FORBIDDEN


def _unfit_body(head: Head, body_bytes: int) -> HTTPStatus | None:
    length = head.only(b"content-length")
    if b"transfer-encoding" in head.seen:
        # Both lengths are how a request is smuggled past somebody; a page of ours never sends chunks.
        return HTTPStatus.LENGTH_REQUIRED if length is None else HTTPStatus.BAD_REQUEST
    if head.method == b"GET":
        return None if (length or b"") in _NOTHING else HTTPStatus.BAD_REQUEST
    if length is None:
        return HTTPStatus.LENGTH_REQUIRED
    if not length.isdigit() or len(length) > 12 or int(length) > body_bytes:  # noqa: PLR2004 - no endless numbers
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE if length.isdigit() else HTTPStatus.BAD_REQUEST
    if head.only(b"content-type") != b"application/octet-stream":
        return HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    return None
