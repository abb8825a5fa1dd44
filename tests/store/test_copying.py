"""A copy that is still being written brings nothing back, holds nobody up, and leaves nothing behind."""

import errno
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from threading import Event

import pytest

from facilitator.meeting.changes import Change, added, removed
from facilitator.meeting.ids import RoundId
from facilitator.store import copying
from facilitator.store.copying import CopyUnderWay
from facilitator.store.durable import to_disk
from facilitator.store.errors import DamagedFile
from facilitator.store.meeting_file import MeetingFile, create, open_file
from tests.store.meetings import card, small_meeting
from tests.store.test_copies import BALLOT, VOTE

SECRET = "hemmeligheden om kælderen"
# A program that is killed while its copy is on the disk and not yet on it for good.
KILLED = """
import sys, time
from pathlib import Path
from facilitator.store import copying
from facilitator.store.meeting_file import open_file

def stop(_):
    print("pending", flush=True)
    time.sleep(600)

copying.to_disk = stop
file = open_file(Path(sys.argv[1]))
file.begin_backup(Path(sys.argv[2]), is_open=True)
time.sleep(600)
"""


class Gate:
    """Holds the writing of a copy up until it may go on."""

    def __init__(self) -> None:
        self.reached, self.may_go_on = Event(), Event()

    def hold(self, path: Path) -> None:
        self.reached.set()
        assert self.may_go_on.wait(30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kopier"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[MeetingFile]:
    opened = create(tmp_path / "møde.borgermoede", small_meeting())
    opened.record([added(card(Random(1), SECRET)), added(BALLOT), added(VOTE)], [b"r" * 32])
    yield opened
    opened.close()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    found = Gate()
    monkeypatch.setattr(copying, "to_disk", found.hold)
    whole = CopyUnderWay.discard

    def discard(copy: CopyUnderWay) -> None:
        # Only now the thread goes on: whoever deletes has to wait for it, and to clear up after it.
        found.may_go_on.set()
        whole(copy)

    monkeypatch.setattr(CopyUnderWay, "discard", discard)
    yield found
    found.may_go_on.set()


def holding(folder: Path, words: bytes) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.name for path in found if words in path.read_bytes())


def pending(file: MeetingFile, folder: Path, gate: Gate) -> None:
    file.begin_backup(folder, is_open=True)
    assert gate.reached.wait(30)
    assert any(name.endswith(".tmp") for name in holding(folder, SECRET.encode()))


def test_notes_are_stored_while_a_copy_is_written(file: MeetingFile, folder: Path, gate: Gate) -> None:
    pending(file, folder, gate)
    later = card(Random(2), "kom imens")
    file.record([added(later)])

    file.finish_backup()
    assert file.is_copying
    gate.may_go_on.set()
    file.finish_backup(wait=True)

    assert later.id in file.load().cards
    (copy,) = folder.iterdir()
    kept = open_file(copy)
    assert [one.text for one in kept.load().cards.values()] == [SECRET]
    kept.close()


def test_what_is_erased_does_not_come_back_with_a_late_copy(
    file: MeetingFile, folder: Path, gate: Gate, tmp_path: Path
) -> None:
    pending(file, folder, gate)

    assert file.erase_raw(folder) == ()
    file.finish_backup(wait=True)
    file.close()

    assert holding(tmp_path, SECRET.encode()) == holding(tmp_path, b"r" * 32) == []
    assert list(folder.iterdir()) == []


def test_without_throwing_it_away_the_search_finds_it(
    file: MeetingFile, folder: Path, gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "empty_file", gate.hold)
    monkeypatch.setattr(MeetingFile, "_discard_copy", lambda _: None)
    file.record([removed(VOTE)])
    file.begin_backup(folder, is_open=True)
    assert gate.reached.wait(30)
    file.erase_raw(folder)
    gate.may_go_on.set()
    file.finish_backup(wait=True)

    assert holding(tmp_path, SECRET.encode()) != []


def test_votes_forgotten_meanwhile_are_in_no_copy(file: MeetingFile, folder: Path, gate: Gate) -> None:
    pending(file, folder, gate)
    gate.may_go_on.set()
    file.record([removed(VOTE)])

    file.finish_backup(wait=True)

    assert list(folder.iterdir()) == []


def test_words_masked_meanwhile_are_in_no_copy(file: MeetingFile, folder: Path, gate: Gate) -> None:
    pending(file, folder, gate)
    gate.may_go_on.set()
    (said,) = file.load().cards.values()
    file.record([Change(said, replace(said, text="[…]", edited=True))])

    file.finish_backup(wait=True)

    assert list(folder.iterdir()) == []


def test_a_later_copy_takes_the_place_of_one_under_way(file: MeetingFile, folder: Path, gate: Gate) -> None:
    pending(file, folder, gate)

    file.backup(folder, is_open=False)
    file.finish_backup(wait=True)

    assert [path.name.split("-", 2)[2] for path in folder.iterdir()] == ["kopi-1.borgermoede"]


def test_closing_leaves_nothing_unfinished(file: MeetingFile, folder: Path, gate: Gate) -> None:
    pending(file, folder, gate)
    file.close()
    assert list(folder.iterdir()) == []


def test_a_damaged_copy_gets_no_name(
    file: MeetingFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = file.backup(folder, is_open=True).read_bytes()
    monkeypatch.setattr(copying, "to_disk", lambda path: path.write_bytes(path.read_bytes()[:9000]))

    file.begin_backup(folder, is_open=True)
    with pytest.raises(DamagedFile):
        file.finish_backup(wait=True)

    assert [found.read_bytes() for found in folder.iterdir()] == [good]


def test_on_a_full_disk_what_may_not_stay_gives_room_for_the_copy(
    file: MeetingFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.backup(folder, is_open=False, round_id=RoundId("01" * 16))
    file.record([removed(VOTE)])
    vote = bytes.fromhex(VOTE.id)

    def full(path: Path) -> None:
        if holding(folder, vote):
            raise OSError(errno.ENOSPC, "No space left on device")
        to_disk(path)

    monkeypatch.setattr(copying, "to_disk", full)
    copy = file.backup(folder, is_open=False)

    assert list(folder.iterdir()) == [copy]


def test_a_killed_programs_copy_is_gone_after_the_next_start(
    file: MeetingFile, folder: Path, tmp_path: Path
) -> None:
    file.close()
    killed = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(file.path), str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert killed.stdout is not None
    assert killed.stdout.readline() == "pending\n"
    killed.send_signal(signal.SIGKILL)
    killed.communicate(timeout=30)
    (left,) = holding(folder, SECRET.encode())
    assert left.endswith(".tmp")

    again = open_file(file.path)
    again.drop_unfinished(folder)
    again.close()

    assert list(folder.iterdir()) == []
