"""Notes at a steady pace, each on a connection of its own, beside the process that is measured."""

import asyncio
import json
import secrets
import sys
import time
from collections.abc import Sequence
from urllib.parse import urlsplit

import uvloop

from facilitator.cli.loadtest import allow_many_lines
from facilitator.link.codes import ANSWER_BYTES, Code, read_answer
from facilitator.rehearsal.burst import sealed_notes
from facilitator.rehearsal.phone import scanned

ANSWERED_WITHIN_S = 30.0


async def _sent(origin: str, request: bytes) -> tuple[float, str]:
    """Send one note; return how long it took from connecting to its answer, and the answer."""
    place = urlsplit(origin)
    begun = time.perf_counter()
    try:
        async with asyncio.timeout(ANSWERED_WITHIN_S):
            reader, writer = await asyncio.open_connection(place.hostname, place.port)
            writer.write(request)
            await reader.readuntil(b"\r\n\r\n")
            body = await reader.readexactly(ANSWER_BYTES)
    except (OSError, EOFError, TimeoutError) as error:
        return time.perf_counter() - begun, type(error).__name__
    took = time.perf_counter() - begun
    writer.close()
    code = read_answer(body)
    return took, code.value if isinstance(code, Code) else "no answer"


async def send_steadily(origin: str, requests: Sequence[bytes], per_s: float) -> list[tuple[float, str]]:
    """Send the notes at a pace that waits for no answer."""
    loop = asyncio.get_running_loop()
    begun = loop.time()
    sending = []
    for number, request in enumerate(requests):
        await asyncio.sleep(begun + number / per_s - loop.time())
        sending.append(asyncio.create_task(_sent(origin, request)))
    return list(await asyncio.gather(*sending))


async def main(url: str, notes: int) -> None:
    """Let phones come that have so many notes; then, for each line with a count and a pace, send and tell."""
    way_in = scanned(url)
    requests = list(await sealed_notes(way_in, notes, secrets.token_bytes, 0))
    print("sealed", flush=True)
    while line := await asyncio.to_thread(sys.stdin.readline):
        count, per_s = json.loads(line)
        now, requests = requests[:count], requests[count:]
        print(json.dumps(await send_steadily(way_in.origin, now, per_s)), flush=True)


if __name__ == "__main__":
    allow_many_lines()
    uvloop.run(main(sys.argv[1], int(sys.argv[2])))
