"""Somebody in the hall who means harm: 200 requests a second, beside the process that is measured."""

import asyncio
import json
import secrets
import sys
import time
from collections import Counter
from urllib.parse import urlsplit

import uvloop

from facilitator.cli.loadtest import allow_many_lines
from facilitator.link.envelope import ENVELOPE_BYTES
from facilitator.rehearsal.burst import request_of
from facilitator.rehearsal.phone import TOKEN_HEADER, scanned
from facilitator.rehearsal.sealing import Written, content_of, request_id, seal

PER_S = 200
ANSWERED_WITHIN_S = 10.0


class Attacker:
    """Collects tokens and uses each for what it is worth: rubbish, and the same insult as a real note."""

    def __init__(self, url: str, key: bytes, round_id: str) -> None:
        self.heard: Counter[str] = Counter()
        self._way_in = scanned(url)
        self._place = urlsplit(self._way_in.origin)
        self._key, self._round = key, round_id
        self._tokens: list[str] = [""]
        self._page = f"GET /start?lang=da HTTP/1.1\r\nHost: {self._place.netloc}\r\n\r\n".encode()

    async def attack(self, until: float) -> None:
        """Send so many requests a second, whether they are answered or not."""
        loop = asyncio.get_running_loop()
        begun, sending, sent = loop.time(), set[asyncio.Task[None]](), 0
        while loop.time() < until:
            await asyncio.sleep(begun + sent / PER_S - loop.time())
            one = asyncio.create_task(self._send(self._next(sent)))
            sending.add(one)
            one.add_done_callback(sending.discard)
            sent += 1
        await asyncio.gather(*sending)

    def _next(self, number: int) -> bytes:
        if number % 2:
            return self._page
        token = self._tokens[number % len(self._tokens)]
        envelope = secrets.token_bytes(ENVELOPE_BYTES) if number % 4 else self._insult()
        return request_of(self._way_in.origin, envelope, token)

    def _insult(self) -> bytes:
        written = Written(type="concern", text="I er nogle idioter")
        content = content_of(written, request_id(secrets.token_bytes), self._way_in.room, self._round)
        return seal(content, self._key, secrets.token_bytes)

    async def _send(self, request: bytes) -> None:
        try:
            async with asyncio.timeout(ANSWERED_WITHIN_S):
                reader, writer = await asyncio.open_connection(self._place.hostname, self._place.port)
                writer.write(request)
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                writer.close()
        except (OSError, EOFError, TimeoutError) as error:
            self.heard[type(error).__name__] += 1
            return
        self.heard[head.split()[1]] += 1
        for line in head.split("\r\n"):
            name, _, value = line.partition(": ")
            if name.lower() == TOKEN_HEADER.lower() and value:
                self._tokens.append(value)


async def main(url: str, key: str, round_id: str) -> None:
    """Attack for so many seconds as each line says, and tell what was answered."""
    attacker = Attacker(url, bytes.fromhex(key), round_id)
    print("here", flush=True)
    while line := await asyncio.to_thread(sys.stdin.readline):
        await attacker.attack(time.monotonic() + float(line))
        print(json.dumps(attacker.heard), flush=True)


if __name__ == "__main__":
    allow_many_lines()
    uvloop.run(main(*sys.argv[1:4]))
