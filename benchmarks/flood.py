"""Somebody floods the door: do 300 honest phones notice, in any of the first three steps?"""

import asyncio
import base64
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks._figure import Figure, report
from benchmarks.fanout import listening
from facilitator.cli.hosting import LOOPBACK, EngineHost, Hosting, held, new_meeting
from facilitator.cli.reaching import until_shown
from facilitator.engine.engine import Engine
from facilitator.laptop.dice import SystemDice
from facilitator.link.codes import Code
from facilitator.meeting.commands import Next, StartMeeting
from facilitator.paths import places_under
from facilitator.rehearsal.phone import open_web, scanned
from facilitator.rehearsal.summary import percentile

PHONES, NOTES_PER_S = 300, 60
ATTACK_S = PHONES / NOTES_PER_S + 3
AT_MOST_S = 1.0

Process = subprocess.Popen[str]
Answers = list[tuple[float, str]]


@contextmanager
def beside(module: str, *arguments: str) -> Iterator[Process]:
    """Run one of the load's processes; it has said that it is there."""
    process = subprocess.Popen(
        [sys.executable, "-m", f"benchmarks.{module}", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    try:
        yield process
    finally:
        process.communicate(timeout=60)


async def told(process: Process, line: str) -> str:
    """Say a line to one of the load's processes, and wait for what it answers."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()
    return await asyncio.to_thread(process.stdout.readline)


async def collecting(host: EngineHost) -> str:
    """Go to the first round; return its id."""
    await host.do(StartMeeting())
    while host.meeting.course.round is None:
        current = host.meeting.course.current
        assert current is not None
        await host.do(Next(current))
    await until_shown((await host.way_in()).typed, host.meeting.course.round.id, 30)
    return host.meeting.course.round.id


async def key_told(url: str) -> str:
    """Return the meeting's public key as an attacker learns it: the door hands it to everybody."""
    async with open_web() as web:
        answer = await web.get(f"{scanned(url).origin}/start?lang=da")
    return base64.b64decode(answer.json()["key"]).hex()


async def flooded(engine: Engine) -> tuple[dict[str, Answers], Counter[str]]:
    """Take the steps, each while the attacker attacks; return what honest phones were answered in each."""
    host = EngineHost(engine)
    url = (await host.way_in()).url
    round_id = await collecting(host)
    key = await key_told(url)
    steps: dict[str, Callable[[], Awaitable[object]]] = {
        "quiet": lambda: asyncio.sleep(0),
        "1 identical notes folded": lambda: asyncio.sleep(0),
        "2 no new phones": lambda: limited(host, engine),
        "3 new code on the wall": lambda: asyncio.wrap_future(engine.new_room_key()),
    }
    found: dict[str, Answers] = {}
    with (
        beside("_steady_sender", url, str(PHONES * len(steps))) as honest,
        beside("_attacker", url, key, round_id) as attacker,
        listening(f"{scanned(url).origin}/live?lang=da", PHONES),
    ):
        heard: Counter[str] = Counter()
        for name, take in steps.items():
            await take()
            attack = asyncio.create_task(told(attacker, "0" if name == "quiet" else str(ATTACK_S)))
            await asyncio.sleep(1)
            found[name] = json.loads(await told(honest, f"[{PHONES}, {NOTES_PER_S}]"))
            heard = Counter(json.loads(await attack))
    host.leave()
    return found, heard


async def limited(host: EngineHost, engine: Engine) -> None:
    engine.set_limits(new_tokens=False, is_open=True)
    await host.until(lambda: not host.snapshot.door.new_tokens)


def main() -> None:
    new = new_meeting("dialog", SystemDice(), "da")
    with tempfile.TemporaryDirectory() as folder:
        places = places_under(Path(folder))
        with held(Hosting(Path(folder) / "m.borgermoede", places, new, host=LOOPBACK)) as engine:
            found, heard = asyncio.run(flooded(engine))
    for name, answers in found.items():
        waits = [seconds for seconds, _ in answers]
        shares = "  ".join(f"p{100 * one:g} {1000 * percentile(waits, one):.0f} ms" for one in (0.5, 0.99, 1))
        print(f"{name:26} {shares}  {dict(Counter(code for _, code in answers))}")
    print(f"the attacker was answered {dict(heard)}")
    p99 = {name: percentile([wait for wait, _ in answers], 0.99) for name, answers in found.items()}
    figures = [
        # A busy machine makes all of them slow, the quiet one too; the ratio tells what the flood does.
        Figure(f"{name}: seconds of p99", one, AT_MOST_S, f"{one / p99['quiet']:.2f} times the quiet hall")
        for name, one in p99.items()
    ]
    refused = sum(code != Code.RECEIVED for answers in found.values() for _, code in answers)
    report(Figure("honest phones refused", float(refused), 0), *figures)


if __name__ == "__main__":
    main()
