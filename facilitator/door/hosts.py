"""What may stand in a Host header."""

from __future__ import annotations

import re
from typing import Final

# The address and port of this end of a connection.
Local = tuple[str, int | None]

_HTTP_PORT: Final = 80
_PORT: Final = re.compile(rb"[^:\[]:[0-9]+\Z")


class Hosts:
    """An address that a connection has reached by itself, or a name that the engine has given."""

    def __init__(self, names: tuple[str, ...] = ()) -> None:
        self._names: tuple[bytes, ...] = ()
        self._known: dict[Local, frozenset[bytes]] = {}
        self.rename(names)

    def rename(self, names: tuple[str, ...]) -> None:
        self._names = tuple(name.lower().encode("ascii", "replace") for name in names)
        self._known = {}

    def of(self, local: Local | None) -> frozenset[bytes]:
        """Return the allowed values, in lower case, on a connection that has reached `local`."""
        if local is None:
            return frozenset()
        if local not in self._known:
            self._known[local] = self._values(local)
        return self._known[local]

    def _values(self, local: Local) -> frozenset[bytes]:
        address, port = local[0].encode("ascii"), local[1] or 0
        bare = {*self._names, b"[" + address + b"]" if b":" in address else address}
        allowed = {name + b":%d" % port for name in bare} | {name for name in bare if _PORT.search(name)}
        return frozenset(allowed | bare if port == _HTTP_PORT else allowed)
