"""Many phones on a live stream, in a process beside the one that is measured: when did each hear what?"""

import asyncio
import json
import re
import sys
import time
from typing import cast
from urllib.parse import urlsplit

import uvloop

from facilitator.cli.loadtest import allow_many_lines

MARK = re.compile(rb"Nyt nr\. (\d+)!")
MARK_BYTES = 16
CONNECT_TOGETHER = 100


class Listener(asyncio.Protocol):
    """One phone: says its request once and notes when it has heard each mark."""

    def __init__(self, request: bytes) -> None:
        self.heard: dict[int, float] = {}
        self.is_open = True
        # The door has answered: a phone whose question still waits there is not connected yet.
        self.served = asyncio.Event()
        self._request = request
        self._rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's transports are no asyncio.Transport by name.
        cast("asyncio.Transport", transport).write(self._request)

    def connection_lost(self, _error: Exception | None) -> None:
        self.is_open = False
        self.served.set()

    def data_received(self, data: bytes) -> None:
        self.served.set()
        found = MARK.search(self._rest + data)
        # The pieces of a mark may come apart.
        self._rest = data[-MARK_BYTES:] if found is None else b""
        if found is not None:
            self.heard.setdefault(int(found[1]), time.monotonic())


async def _listen(url: str, count: int) -> list[Listener]:
    parts = urlsplit(url)
    request = f"GET {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode()
    loop = asyncio.get_running_loop()
    found = []
    for begun in range(0, count, CONNECT_TOGETHER):
        together = min(CONNECT_TOGETHER, count - begun)
        made = [
            loop.create_connection(lambda: Listener(request), parts.hostname or "", parts.port or 0)
            for _ in range(together)
        ]
        found += [listener for _, listener in await asyncio.gather(*made)]
    await asyncio.gather(*(listener.served.wait() for listener in found))
    return found


async def main(url: str, count: int) -> None:
    """Say when all are connected; at a line, tell what was heard when, and how many are connected still."""
    listeners = await _listen(url, count)
    print("connected", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    told = {
        "open": sum(one.is_open for one in listeners),
        "heard": [one.heard for one in listeners],
    }
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    allow_many_lines()
    uvloop.run(main(sys.argv[1], int(sys.argv[2])))
