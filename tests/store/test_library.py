"""The list of meetings is quick, honest about files it cannot read, and holds no card's text."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from facilitator.meeting.changes import Change, added
from facilitator.meeting.ids import MeetingId
from facilitator.meeting.words import Phase
from facilitator.store import library
from facilitator.store.glance import inspect
from facilitator.store.library import Listed, meetings_in
from facilitator.store.meeting_file import create, open_file
from facilitator.ui.library.rows import Place, row_of
from tests.meetings import EVENING, at
from tests.store.meetings import card, small_meeting


def made(folder: Path, name: str, title: str) -> Path:
    path = folder / f"{name}.borgermoede"
    meeting = replace(small_meeting(title), id=MeetingId(Random(name).randbytes(16).hex()))
    file = create(path, meeting)
    file.record([added(card(Random(1), "Kortets hemmelige tekst"))])
    file.close()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "Borgermøder"
    found.mkdir()
    return found


def titles(listed: tuple[Listed, ...]) -> list[str]:
    return [one.glance.title if one.glance else one.trouble for one in listed]


def test_every_meeting_is_listed_with_its_head(folder: Path, tmp_path: Path) -> None:
    paths = [made(folder, "a", "Tilst"), made(folder, "b", "Haslev")]

    listed = meetings_in(folder, tmp_path / "index.json")

    assert listed == tuple(Listed(path, inspect(path)) for path in paths)
    assert titles(listed) == ["Tilst", "Haslev"]


def test_a_known_file_is_not_opened_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(folder, "a", "Tilst")
    index = tmp_path / "index.json"
    first = meetings_in(folder, index)
    monkeypatch.setattr(library, "inspect", lambda path: pytest.fail(f"{path} was opened"))

    assert meetings_in(folder, index) == first


def test_the_index_holds_no_cards_text(folder: Path, tmp_path: Path) -> None:
    made(folder, "a", "Tilst")
    meetings_in(folder, tmp_path / "index.json")

    assert b"hemmelige" not in (tmp_path / "index.json").read_bytes()
    assert (tmp_path / "index.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"form": 99}', b'{"entries": {"x": {}}}', b"\xff\x00"]
)
def test_a_lost_or_broken_index_is_made_anew(folder: Path, tmp_path: Path, content: bytes) -> None:
    made(folder, "a", "Tilst")
    index = tmp_path / "index.json"
    index.write_bytes(content)

    assert titles(meetings_in(folder, index)) == ["Tilst"]
    assert titles(meetings_in(folder, index)) == ["Tilst"]


def test_what_changed_is_read_again_and_what_is_gone_is_gone(folder: Path, tmp_path: Path) -> None:
    index = tmp_path / "index.json"
    path, other = made(folder, "a", "Tilst"), made(folder, "b", "Haslev")
    meetings_in(folder, index)
    other.unlink()
    file = open_file(path)
    brief = file.load().brief
    file.record([Change(brief, replace(brief, title="Langkærparken"))])
    file.close()

    assert titles(meetings_in(folder, index)) == ["Langkærparken"]
    assert b"Haslev" not in index.read_bytes()


def test_a_file_at_work_is_listed_with_the_head_it_had(folder: Path, tmp_path: Path) -> None:
    index = tmp_path / "index.json"
    path = made(folder, "a", "Tilst")
    meetings_in(folder, index)
    file = open_file(path)
    file.record([added(card(Random(2)))])

    (listed,) = meetings_in(folder, index)

    assert listed.is_in_use
    assert titles((listed,)) == ["Tilst"]
    file.close()
    assert meetings_in(folder, index) == (Listed(path, inspect(path)),)


def test_a_file_that_cannot_be_read_says_why_and_stops_nothing(folder: Path, tmp_path: Path) -> None:
    made(folder, "a", "Tilst")
    (folder / "b.borgermoede").write_bytes(b"noget andet")
    cut = made(folder, "c", "Haslev")
    cut.write_bytes(cut.read_bytes()[:9000])
    (folder / "d.borgermoede").mkdir()
    (folder / "brev.txt").write_text("ikke et møde", encoding="utf-8")

    listed = meetings_in(folder, tmp_path / "index.json")

    assert titles(listed) == ["Tilst", "NotAMeeting", "DamagedFile", "NotAMeeting"]


def test_other_folders_keep_their_place_in_the_index(folder: Path, tmp_path: Path) -> None:
    index, archive = tmp_path / "index.json", tmp_path / "Arkiv"
    archive.mkdir()
    made(folder, "a", "Tilst")
    made(archive, "b", "Haslev")
    meetings_in(folder, index)
    meetings_in(archive, index)
    before = index.read_bytes()

    meetings_in(folder, index)

    assert index.read_bytes() == before


def test_an_index_that_cannot_be_written_stops_nothing(folder: Path, tmp_path: Path) -> None:
    made(folder, "a", "Tilst")

    assert titles(meetings_in(folder, tmp_path / "ingen mappe" / "index.json")) == ["Tilst"]


def test_a_head_tells_whether_what_participants_wrote_is_still_there(tmp_path: Path) -> None:
    bare = tmp_path / "tom.borgermoede"
    create(bare, small_meeting("Tilst")).close()

    assert [inspect(path).is_raw for path in (bare, made(tmp_path, "a", "Haslev"))] == [False, True]


def test_a_meeting_that_keeps_raw_data_too_long_is_marked_in_the_list(tmp_path: Path) -> None:
    closed = replace(inspect(made(tmp_path, "a", "Tilst")), phase=Phase.CLOSED, held=EVENING, starts=EVENING)
    rehearsed = replace(closed, rehearsal=True)
    later = at(31 * 24 * 3600)

    rows = [row_of(Listed(one.path, one), Place.SHELF, {}, "da", later) for one in (closed, rehearsed)]

    assert [one.raw_days for one in rows] == [31, 0]
