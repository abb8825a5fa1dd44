"""A change reaches 3,000 phones: how much later than from a bare live stream of the same stack?"""

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from benchmarks._figure import Figure, report
from facilitator.cli.hosting import LOOPBACK, EngineHost, Hosting, held, new_meeting
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.commands import Show, StartMeeting
from facilitator.meeting.model import Scene
from facilitator.meeting.words import SceneKind
from facilitator.paths import places_under
from facilitator.rehearsal.phone import scanned
from facilitator.rehearsal.summary import percentile

PHONES, PROCESSES = 3000, 2
CHANGES, PAUSE_S = 12, 2.5
AT_MOST, DOOR_MB = 1.5, 200.0

Say = Callable[[int], Awaitable[None]]


@dataclass(frozen=True)
class Heard:
    """How long each phone waited for each change, in seconds; what nobody heard; who fell off."""

    waits: tuple[float, ...]
    worst: tuple[float, ...]
    missed: int
    fallen: int

    def ms(self, share: float) -> float:
        return percentile(self.waits, share) * 1000


@contextmanager
def listening(url: str, phones: int) -> Iterator[list[subprocess.Popen[str]]]:
    """Let the phones connect, in processes of their own."""
    each = phones // PROCESSES
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "benchmarks._listening_phones", url, str(each)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(PROCESSES)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "connected\n"
    try:
        yield processes
    finally:
        for process in processes:
            process.communicate(timeout=60)


async def changed(url: str, say: Say, look: Callable[[], None]) -> Heard:
    """Say one thing after another, and hear from the phones when each was heard."""
    said: dict[int, float] = {}
    with listening(url, PHONES) as processes:
        await asyncio.sleep(PAUSE_S)
        for number in range(CHANGES):
            said[number] = time.monotonic()
            await say(number)
            # Somewhere between two beats of the heart, never at the same place.
            await asyncio.sleep(PAUSE_S + 0.37 * (number % 5))
        look()
        told = [json.loads(process.communicate("\n", timeout=60)[0]) for process in processes]
    phones = [heard for one in told for heard in one["heard"]]
    each = [[heard[str(n)] - at for heard in phones if str(n) in heard] for n, at in said.items()]
    waits = tuple(wait for change in each for wait in change)
    worst = tuple(max(change, default=0.0) for change in each)
    return Heard(waits, worst, PHONES * CHANGES - len(waits), PHONES - sum(one["open"] for one in told))


async def real(folder: Path) -> tuple[Heard, int, float]:
    """Measure the program: command, commit, view, link, door; also the event's size and the door's memory."""
    new = new_meeting("dialog", SystemDice(), "da")
    memory: list[float] = []
    with held(Hosting(folder / "m.borgermoede", places_under(folder), new, host=LOOPBACK)) as engine:
        host = EngineHost(engine)
        origin = scanned((await host.way_in()).url).origin
        await host.do(StartMeeting())
        (door,) = psutil.Process().children()

        async def say(number: int) -> None:
            await host.do(Show(Scene(SceneKind.MESSAGE, message=f"Nyt nr. {number}!")))

        def look() -> None:
            memory.append(door.memory_info().rss / 1e6)

        heard = await changed(f"{origin}/live?lang=da", say, look)
        async with httpx.AsyncClient(trust_env=False) as web:
            view = await web.get(f"{origin}/view?lang=da")
        host.leave()
    return heard, len(view.content), memory[0]


def bare(size: int) -> Heard:
    """Measure the floor with events of the same size."""
    server = subprocess.Popen(
        [sys.executable, "-m", "benchmarks._bare_stream"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert server.stdin is not None
    assert server.stdout is not None
    said = server.stdin

    async def say(number: int) -> None:
        said.write(f"Nyt nr. {number}!".encode().ljust(size, b"x") + b"\n")
        said.flush()

    try:
        port = int(server.stdout.readline())
        return asyncio.run(changed(f"http://{LOOPBACK}:{port}/live?lang=da", say, lambda: None))
    finally:
        server.communicate(timeout=60)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours, size, memory = asyncio.run(real(Path(folder)))
    floor = bare(size)
    for name, heard in (("real", ours), ("bare", floor)):
        slowest = " ".join(f"{1000 * worst:.0f}" for worst in heard.worst)
        print(
            f"{name}  p50 {heard.ms(0.5):.1f} ms  p99 {heard.ms(0.99):.1f} ms  last phone of each: {slowest}"
        )
    report(
        Figure("changes that a phone did not hear", float(ours.missed), 0),
        Figure("phones that fell off", float(ours.fallen), 0),
        Figure(
            f"change to {PHONES} phones, p99 against a bare stream",
            ours.ms(0.99) / floor.ms(0.99),
            AT_MOST,
            f"{ours.ms(0.99):.0f} ms against {floor.ms(0.99):.0f} ms",
        ),
        Figure("memory of the door, of 200 MB", memory / DOOR_MB, 1.0, f"{memory:.0f} MB"),
    )


if __name__ == "__main__":
    main()
