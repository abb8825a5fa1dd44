"""Killed at any instant: nothing that a phone was told *Modtaget* for is lost, nothing is there twice."""

import asyncio
import contextlib
import itertools
import time
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random

import httpx
import psutil
import pytest

from facilitator.link.codes import Code
from facilitator.meeting.timeline import segments
from facilitator.rehearsal.sealing import Written
from facilitator.store.reader import read_meeting
from tests.live.halls import Hall, opened, stored, write_all
from tests.live.served import Served

PHONES, EACH = 30, 3
GONE_WITHIN_S = 60.0

pytestmark = pytest.mark.faults


async def kill_under_load(served: Served, kill_after: int) -> tuple[Hall, Counter[str], Served]:
    """Kill the program once so many notes are received, look into its file, start it, let all be sent."""
    hall = Hall()
    async with AsyncExitStack() as stack:
        phones = await opened(stack, served.way_in, PHONES)
        writing = asyncio.create_task(write_all(hall, phones, EACH))
        await hall.until(lambda: len(hall.received) >= kill_after, writing)
        served.kill()
        # What was received up to here must be on the disk already.
        told = list(hall.received)
        on_disk = stored(served.file)
        assert Counter(told) - on_disk == Counter()
        again = await asyncio.to_thread(served.again)
        try:
            await writing
        except BaseException:
            again.end()
            raise
    return hall, on_disk, again


def one_kill(folder: Path, kill_after: int) -> None:
    served = Served(folder / "moede.borgermoede")
    hall, on_disk, again = asyncio.run(kill_under_load(served, kill_after))
    status = again.order("status")
    again.end()

    assert set(on_disk.values()) <= {1}
    assert hall.codes == Counter({Code.RECEIVED: PHONES * EACH})
    assert stored(served.file) == Counter(hall.sent) == Counter(hall.received)
    assert (status["collecting"], status["kind"]) == (True, "writing")
    the_clock_is_right(served.file)


def the_clock_is_right(file: Path) -> None:
    """The item's time goes on where it was: each stretch ends where the next begins, none is lost."""
    stretches = segments(read_meeting(file))
    of_the_item = [one for one in stretches if one.item == stretches[-1].item]
    assert len(of_the_item) >= 2
    for earlier, later in itertools.pairwise(of_the_item):
        length = (later.started - earlier.started).total_seconds()
        assert earlier.seconds == pytest.approx(length, abs=0.05)


@pytest.mark.parametrize("kill_after", [Random(seed).randrange(1, PHONES * EACH - 5) for seed in (1, 2, 3)])
def test_killed_under_load_nothing_received_is_lost_or_doubled_and_the_clock_is_right(
    tmp_path: Path, kill_after: int
) -> None:
    one_kill(tmp_path, kill_after)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(20))
def test_killed_at_twenty_random_moments(tmp_path: Path, seed: int) -> None:
    one_kill(tmp_path, Random(100 + seed).randrange(1, PHONES * EACH - 5))


def test_no_door_stays_behind_when_the_program_is_killed(tmp_path: Path) -> None:
    served = Served(tmp_path / "moede.borgermoede")
    door = served.door()
    served.kill()

    _, alive = psutil.wait_procs([door], timeout=GONE_WITHIN_S)
    assert alive == []


def test_no_door_stays_behind_when_the_program_is_told_to_end(tmp_path: Path) -> None:
    served = Served(tmp_path / "moede.borgermoede")
    door = served.door()
    errors = served.end()

    assert (served.process.returncode, door.is_running()) == (0, False)
    assert "Traceback" not in errors


async def kill_the_door(served: Served) -> Hall:
    """Kill the door while phones write; return when every note is decided."""
    hall = Hall()
    async with AsyncExitStack() as stack:
        phones = await opened(stack, served.way_in, PHONES)
        writing = asyncio.create_task(write_all(hall, phones, EACH))
        await hall.until(lambda: len(hall.received) >= PHONES, writing)
        served.door().kill()
        await writing
    return hall


def test_a_killed_door_comes_back_on_its_port_and_phones_lose_nothing(tmp_path: Path) -> None:
    with Served(tmp_path / "moede.borgermoede") as served:
        before = served.door().pid
        hall = asyncio.run(kill_the_door(served))
        after = served.door().pid

    assert after != before
    assert stored(served.file) == Counter(hall.sent) == Counter(hall.received)


async def away_s(served: Served) -> float:
    """Kill the door and return the seconds until a new phone's first note has been received."""
    async with AsyncExitStack() as stack:
        (phone,) = await opened(stack, served.way_in, 1)
        envelope = phone.sealed(Written(type="concern", text="Er I der?"))
        begun = time.monotonic()
        served.door().kill()
        while (await phone.post(envelope))[0] is not Code.RECEIVED:
            # The new door signs anew: a page fetches a new token as soon as it is told so.
            with contextlib.suppress(httpx.HTTPError):
                await phone.arrive()
            await asyncio.sleep(0.02)
        return time.monotonic() - begun


@pytest.mark.campaign
def test_a_killed_door_takes_notes_again_within_two_seconds(tmp_path: Path) -> None:
    with Served(tmp_path / "moede.borgermoede") as served:
        waits = [asyncio.run(away_s(served)) for _ in range(5)]

    assert sorted(waits)[len(waits) // 2] <= 2.0, waits
