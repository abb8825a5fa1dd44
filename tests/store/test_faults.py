"""Killed in the middle, and with no room left: what was acknowledged is there, exactly once."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from facilitator.meeting.changes import Change, added
from facilitator.meeting.model import AreaPicture
from facilitator.store.errors import DiskFull
from facilitator.store.meeting_file import MeetingFile, create, open_file
from facilitator.store.soundness import check
from tests.store.meetings import arrivals, card, files_beside, small_meeting

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.faults

WRITE = """
import sys
from pathlib import Path
from random import Random
from facilitator.store.meeting_file import open_file
from tests.store.meetings import arrivals
path, seed = Path(sys.argv[1]), int(sys.argv[2])
file = open_file(path)
group = []
for number, (change, receipt) in enumerate(arrivals(Random(seed), 100_000)):
    group.append((change, receipt))
    if len(group) >= 1 + number % 7:
        file.record([change for change, _ in group], [receipt for _, receipt in group])
        print(*(change.after.id + receipt.hex() for change, receipt in group), flush=True)
        group = []
    if number % 90 == 89:
        file.checkpoint()
        file.backup(path.parent / "kopier", is_open=True)
"""


def kill_while_writing(path: Path, seed: int, after_lines: int) -> list[str]:
    """Start a writer, kill it some time after so many acknowledgements, and return these."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITE, str(path), str(seed)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    acknowledged = [writer.stdout.readline() for _ in range(after_lines)]
    os.kill(writer.pid, signal.SIGKILL)
    acknowledged += writer.stdout.readlines()
    writer.stdout.close()
    writer.wait()
    whole = [line for line in acknowledged if line.endswith("\n")]
    return [pair for line in whole for pair in line.split()]


@pytest.mark.parametrize("seed", range(6))
def test_killed_at_any_moment_every_acknowledged_note_is_there_once(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "m.borgermoede"
    create(path, small_meeting()).close()

    acknowledged = kill_while_writing(path, seed, Random(seed).randrange(1, 60))

    assert check(path).is_whole
    file = open_file(path)
    cards = file.load().cards
    receipts = [bytes.fromhex(pair[32:]) for pair in acknowledged]
    assert {pair[:32] for pair in acknowledged} <= set(cards)
    assert file.known_receipts(receipts) == set(receipts)
    count = file._raw.execute("SELECT count(*) FROM receipt").fetchone()[0]
    assert count == len(cards) <= len(acknowledged) + 7
    file.close()
    assert files_beside(path) in ([path.name], ["kopier", path.name])


def fill(file: MeetingFile, dice: Random) -> int:
    """Record cards until there is no room; return how many were acknowledged."""
    for number, (change, receipt) in enumerate(arrivals(dice, 100_000)):
        try:
            file.record([change], [receipt])
        except DiskFull:
            return number
    raise AssertionError("the disk was never full")


def test_a_full_disk_takes_no_half_note_and_goes_on_when_there_is_room(small_disk: Path) -> None:
    path = small_disk / "m.borgermoede"
    ballast = small_disk / "ballast"
    file = create(path, small_meeting())
    ballast.write_bytes(bytes(600_000))

    acknowledged = fill(file, Random(1))
    assert len(file.load().cards) == acknowledged

    ballast.unlink()
    late = card(Random(2), "Efter at der igen er plads.")
    file.record([added(late)])
    file.checkpoint()
    file.close()

    again = open_file(path)
    assert len(again.load().cards) == acknowledged + 1
    assert again.load().cards[late.id] == late
    again.close()


def test_closed_on_a_full_disk_the_file_is_whole(small_disk: Path) -> None:
    path = small_disk / "m.borgermoede"
    file = create(path, small_meeting())
    acknowledged = fill(file, Random(1))
    file.close()

    assert check(path).is_whole
    (small_disk / "plads").unlink(missing_ok=True)
    again = open_file(path)
    assert len(again.load().cards) == acknowledged
    again.close()


def test_a_copy_that_finds_no_room_leaves_the_older_one(small_disk: Path) -> None:
    path = small_disk / "m.borgermoede"
    file = create(path, small_meeting())
    copy = file.backup(small_disk / "kopier", is_open=True)
    before = copy.read_bytes()
    file.record([added(AreaPicture("Kort", "", 1, 1, image=Random(1).randbytes(400_000)))])
    file.checkpoint()
    (small_disk / "ballast").write_bytes(bytes(os.statvfs(small_disk).f_bavail * 4096 - 40_000))

    with pytest.raises(DiskFull):
        file.backup(small_disk / "kopier", is_open=True)

    assert files_beside(copy) == [copy.name]
    assert copy.read_bytes() == before
    file.record([Change(None, card(Random(3), "kort"))])
    file.close()


def test_a_meeting_for_which_there_is_no_room_is_not_made(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(os.statvfs(small_disk).f_bavail * 4096 - 60_000))
    path = small_disk / "m.borgermoede"
    picture = AreaPicture("Kort", "", 1, 1, image=bytes(200_000))

    with pytest.raises(DiskFull):
        create(path, replace(small_meeting(), area=picture))

    assert files_beside(path) == ["ballast"]


def test_after_a_disk_error_nothing_is_trusted_until_the_file_is_opened_again(
    tmp_path: Path,
) -> None:
    """Shown with the file's size limited by the system, which SQLite reports as an input/output error."""
    path = tmp_path / "m.borgermoede"
    create(path, small_meeting()).close()
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )

    first, second, acknowledged = done.stdout.split()
    assert (first, second) == ("WriteFailed", "StoreClosed")
    file = open_file(path)
    assert len(file.load().cards) == int(acknowledged)
    file.close()


LIMITED = """
import resource, sys
from pathlib import Path
from random import Random
from facilitator.store.errors import StoreError
from facilitator.store.meeting_file import open_file
from tests.store.meetings import arrivals
file = open_file(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
acknowledged, told = 0, []
for change, receipt in arrivals(Random(1), 5000):
    try:
        file.record([change], [receipt])
        acknowledged += 1
    except StoreError as error:
        told.append(type(error).__name__)
        if len(told) == 2:
            break
print(*told, acknowledged)
"""
