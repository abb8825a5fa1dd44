"""500 phones send in the same instant: how much slower is a durable receipt than a constant answer?"""

import asyncio
import secrets
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks._figure import Figure, report
from facilitator.cli.loadtest import allow_many_lines, trial_meeting
from facilitator.link import starting
from facilitator.link.envelope import ENVELOPE_BYTES
from facilitator.meeting.words import Origin
from facilitator.rehearsal.burst import Measured, median_ms, request_of, sealed_notes, send_at_once
from facilitator.rehearsal.phone import WayIn
from facilitator.store.reader import read_meeting

PHONES = 500
# A p99 of 500 is the fifth slowest phone; the middle of several bursts is steadier than any one of them.
TURNS = 5
AT_MOST = 3.0


@contextmanager
def constant_door() -> Iterator[str]:
    """Run the door's stack with a constant answer; yields its origin."""
    door = subprocess.Popen(
        [sys.executable, "-m", "benchmarks._constant_door"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert door.stdin is not None
    assert door.stdout is not None
    try:
        door.stdin.write(starting.write_line(starting.Start(secrets.token_urlsafe(24), "127.0.0.1")))
        door.stdin.flush()
        yield f"http://127.0.0.1:{starting.read_started(door.stdout.readline()).port}"
    finally:
        door.communicate(timeout=30)


def both(way_in: WayIn, floor_at: str) -> tuple[list[Measured], list[Measured]]:
    """Return the bursts of real notes and of the floor, taken in turns so that both meet the same machine."""
    real, floor = [], []
    constant = [request_of(floor_at, bytes(ENVELOPE_BYTES), "x" * 43)] * PHONES
    for turn in range(TURNS):
        requests = asyncio.run(sealed_notes(way_in, PHONES, secrets.token_bytes, turn))
        floor.append(send_at_once(floor_at, constant, time.perf_counter))
        real.append(send_at_once(way_in.origin, requests, time.perf_counter))
    return real, floor


def main() -> None:
    allow_many_lines()
    with trial_meeting() as (way_in, file), constant_door() as floor_at:
        real, floor = both(way_in, floor_at)
        kept = file.with_name("kept.borgermoede")
        # The program is told to end only after this: what it has acknowledged must be on the disk now.
        for suffix in ("", "-wal"):
            beside = file.with_name(file.name + suffix)
            if beside.exists():
                kept.with_name(kept.name + suffix).write_bytes(beside.read_bytes())
        cards = read_meeting(kept).cards.values()
        stored = Counter(card.text for card in cards if card.origin is Origin.PHONE)
    received = sum(burst.received for burst in real)
    p99, floor_p99 = median_ms(real, 0.99), median_ms(floor, 0.99)
    print(f"real   p50 {median_ms(real, 0.5):6.1f} ms  p99 {p99:6.1f} ms  " + each(real))
    print(f"floor  p50 {median_ms(floor, 0.5):6.1f} ms  p99 {floor_p99:6.1f} ms  " + each(floor))
    report(
        Figure("notes not acknowledged", float(TURNS * PHONES - received), 0),
        Figure("acknowledged notes not on disk exactly once", float(received - len(stored)), 0),
        Figure("burst of 500, p99 against a constant", p99 / floor_p99, AT_MOST, f"{p99:.0f} ms"),
    )


def each(bursts: list[Measured]) -> str:
    return "p99 of each: " + " ".join(f"{burst.ms(0.99):.0f}" for burst in bursts)


if __name__ == "__main__":
    main()
