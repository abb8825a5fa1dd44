"""A file that cannot be opened for work is named as what it is, and left byte for byte as it was."""

import sqlite3
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from facilitator.store.errors import (
    DamagedFile,
    FileExists,
    FileInUse,
    FileMissing,
    NewerFile,
    NotAMeeting,
    ReadOnlyPlace,
    StoreError,
)
from facilitator.store.glance import inspect
from facilitator.store.meeting_file import create, open_file
from facilitator.store.reading import VERSION
from facilitator.store.soundness import check
from tests.store.meetings import arrivals, files_beside, small_meeting

ROOT = Path(__file__).resolve().parents[2]


def a_file(folder: Path, cards: int = 60) -> Path:
    path = folder / "møde.borgermoede"
    file = create(path, small_meeting())
    pairs = list(arrivals(Random(7), cards))
    file.record([change for change, _ in pairs], [receipt for _, receipt in pairs])
    file.close()
    return path


def assert_refused(path: Path, expected: type[StoreError]) -> StoreError:
    """Open, check and look at the file: each says the same, and nothing changes."""
    before = fingerprints(path.parent)

    with pytest.raises(StoreError) as caught:
        open_file(path)
    report = check(path)

    assert type(caught.value) is expected, caught.value
    assert type(report.trouble) is expected
    assert not report.is_whole
    assert caught.value.path.name == path.name
    assert fingerprints(path.parent) == before
    return caught.value


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert_refused(tmp_path / "borte.borgermoede", FileMissing)
    assert files_beside(tmp_path / "x") == []


def test_a_folder_is_no_meeting(tmp_path: Path) -> None:
    (tmp_path / "mappe").mkdir()

    assert_refused(tmp_path / "mappe", NotAMeeting)


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00" * 8192, b"Referat af borgermoede\n" * 400, b"SQLite format 3\x00", b"%PDF-1.7\n" * 600],
    ids=["empty", "zeros", "text", "only the first words", "pdf"],
)
def test_another_kind_of_file_is_no_meeting(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.borgermoede"
    path.write_bytes(content)

    assert_refused(path, NotAMeeting)


def test_another_programs_database_is_no_meeting(tmp_path: Path) -> None:
    path = tmp_path / "m.borgermoede"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE card (id)")
    other.commit()
    other.close()

    assert_refused(path, NotAMeeting)


def test_a_file_of_a_newer_version_says_which(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    patch(path, 60, struct.pack(">I", VERSION + 6))

    error = assert_refused(path, NewerFile)

    assert isinstance(error, NewerFile)
    assert error.version == VERSION + 6
    assert check(path).version == VERSION + 6
    with pytest.raises(NewerFile):
        inspect(path)


def test_a_file_with_a_trigger_that_we_did_not_put_there(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    raw = sqlite3.connect(path)
    raw.execute("CREATE TRIGGER spy AFTER INSERT ON card BEGIN UPDATE brief SET area = new.id; END")
    raw.commit()
    raw.close()

    assert_refused(path, DamagedFile)


def test_a_file_whose_cards_name_a_board_that_is_gone(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("DELETE FROM board")
    raw.commit()
    raw.close()

    assert_refused(path, DamagedFile)


def test_a_file_that_another_program_works_in(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with holder(path):
        assert_refused(path, FileInUse)
        with pytest.raises(FileInUse):
            inspect(path)

    open_file(path).close()


def test_a_file_that_this_program_works_in_is_refused_and_stays_locked_for_others(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    file = open_file(path)

    assert_refused(path, FileInUse)

    # A handle closed by this very process would have dropped the lock (POSIX).
    assert other_program_opens(path) == "FileInUse"
    file.close()
    assert other_program_opens(path) == "opened"


def test_a_second_meeting_is_not_written_over_the_first(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    before = path.read_bytes()

    with pytest.raises(FileExists):
        create(path, small_meeting("En anden"))

    assert path.read_bytes() == before
    assert files_beside(path) == [path.name]


def test_a_meeting_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        create(tmp_path / "ingen" / "m.borgermoede", small_meeting())


def test_a_folder_that_may_only_be_read(tmp_path: Path, read_only: Callable[[Path], None]) -> None:
    path = a_file(tmp_path)
    before = path.read_bytes()
    read_only(tmp_path)

    with pytest.raises(ReadOnlyPlace):
        open_file(path)
    with pytest.raises(ReadOnlyPlace):
        create(tmp_path / "ny.borgermoede", small_meeting())

    assert check(path).is_whole
    assert inspect(path).title == "Tryghed i Langkærparken"
    assert path.read_bytes() == before
    assert files_beside(path) == [path.name]


# --- damage -----------------------------------------------------------------------------------------


def test_every_way_of_cutting_a_file_short_is_found(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    whole = path.read_bytes()
    dice = Random(11)
    for _ in range(20):
        path.write_bytes(whole[: dice.randrange(100, len(whole))])
        assert_refused(path, DamagedFile)


@pytest.mark.parametrize("kind", ["zeros", "noise", "another page"])
def test_every_page_that_is_not_what_was_written_is_found(tmp_path: Path, kind: str) -> None:
    path = a_file(tmp_path)
    whole = path.read_bytes()
    dice = Random(13)
    pages = len(whole) // 4096
    for number in range(1, pages):
        wrong = {
            "zeros": bytes(4096),
            "noise": dice.randbytes(4096),
            "another page": whole[(other := (number + 1) % pages) * 4096 : other * 4096 + 4096],
        }[kind]
        if wrong == whole[number * 4096 : number * 4096 + 4096]:
            continue
        path.write_bytes(whole)
        patch(path, number * 4096, wrong)
        assert_refused(path, DamagedFile)


def test_a_damaged_head_is_never_taken_for_a_meeting(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    whole = path.read_bytes()
    dice = Random(17)
    for _ in range(20):
        path.write_bytes(whole)
        patch(path, 0, dice.randbytes(4096))
        assert_refused(path, NotAMeeting)


def test_scattered_wrong_bytes_never_get_past_as_a_crash(tmp_path: Path) -> None:
    """A wrong letter inside a text cannot be told from a right one; everything else is found."""
    path = a_file(tmp_path)
    whole = path.read_bytes()
    dice = Random(19)
    found = 0
    for _ in range(60):
        path.write_bytes(whole)
        for _ in range(40):
            patch(path, dice.randrange(100, len(whole)), dice.randbytes(1))
        before = path.read_bytes()
        report = check(path)
        assert path.read_bytes() == before
        found += not report.is_whole
    assert found >= 55


def test_damage_beside_a_log_that_a_crash_left_is_found_and_both_stay_as_they_were(tmp_path: Path) -> None:
    path = a_file(tmp_path)
    crash(path)
    log = path.with_name(path.name + "-wal")
    assert log.stat().st_size > 0
    patch(path, 3 * 4096, bytes(20 * 4096))

    assert_refused(path, DamagedFile)


def test_a_log_that_a_crash_left_is_read_by_a_check_and_kept(tmp_path: Path) -> None:
    path = a_file(tmp_path, cards=3)
    crash(path)
    before = {found: found.read_bytes() for found in tmp_path.iterdir()}

    report = check(path)

    assert report.is_whole
    assert report.cards == 4
    assert {found: found.read_bytes() for found in tmp_path.iterdir()} == before


def fingerprints(folder: Path) -> str:
    """Return what the folder's files hold, read by another process: closing a handle here drops our locks."""
    done = subprocess.run(
        ["find", str(folder), "-type", "f", "-exec", "sha256sum", "{}", "+"],
        check=True,
        capture_output=True,
        text=True,
    )
    return "\n".join(sorted(done.stdout.splitlines()))


def patch(path: Path, at: int, wrong: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(wrong)


HOLD = """
import sys
from pathlib import Path
from facilitator.store.meeting_file import open_file
file = open_file(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
file.close()
"""

CRASH = """
import os, sys
from pathlib import Path
from random import Random
from facilitator.store.meeting_file import open_file
from tests.store.meetings import arrivals
file = open_file(Path(sys.argv[1]))
(change, receipt), = arrivals(Random(99), 1)
file.record([change], [receipt])
os._exit(9)
"""

TRY = """
import sys
from pathlib import Path
from facilitator.store.errors import StoreError
from facilitator.store.meeting_file import open_file
try:
    open_file(Path(sys.argv[1])).close()
    print("opened")
except StoreError as error:
    print(type(error).__name__)
"""


class holder:  # noqa: N801  # reads as a verb in a with statement
    """Another process that has the file open."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(self.path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "held\n"

    def __exit__(self, *_: object) -> None:
        self._process.communicate("\n", timeout=60)


def crash(path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CRASH, str(path)], cwd=ROOT, check=False)
    assert done.returncode == 9


def other_program_opens(path: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", TRY, str(path)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()
