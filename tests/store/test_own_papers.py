"""Deleting a meeting deletes its own papers, whatever its file or a link in the folder says."""

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.meeting.ids import MeetingId
from facilitator.store.copies import copies_of
from facilitator.store.erasing import delete_meeting
from facilitator.store.meeting_file import create
from facilitator.store.noted import note, noted, take_back
from tests.store.released import populated


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    folder = tmp_path / "kopier"
    folder.mkdir()
    return folder


def made(path: Path, key: str, named: Path | None = None) -> Path:
    """Make a meeting's file that says that a file is a paper of it."""
    file = create(path, replace(populated(), id=MeetingId(key * 16)))
    if named is not None:
        file.remember_papers([named], [named.with_name("referat.pdf")])
    file.close()
    return path


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_from_elsewhere_cannot_have_this_computers_files_deleted(tmp_path: Path, copies: Path) -> None:
    mine = written(tmp_path / "dokumenter" / "testamente.odt", "mit")
    path = made(tmp_path / "venlig.borgermoede", "e1", mine)

    left = delete_meeting(path, copies)

    assert mine.read_text(encoding="utf-8") == "mit"
    assert mine in left
    assert not path.exists()


def test_nor_when_only_its_raw_data_are_deleted(tmp_path: Path, copies: Path) -> None:
    mine = written(tmp_path / "dokumenter" / "testamente.odt", "mit")
    file = create(tmp_path / "venlig.borgermoede", populated())
    file.remember_papers([mine], [])

    assert file.erase_raw(copies) == (mine,)

    file.close()
    assert mine.exists()


def test_a_paper_that_another_meeting_has_written_over_is_the_other_meetings(
    tmp_path: Path, copies: Path
) -> None:
    paper = tmp_path / "papirer" / "referat.pdf"
    first, second = made(tmp_path / "a.borgermoede", "a1"), made(tmp_path / "b.borgermoede", "b1")
    for key in ("a1", "b1"):
        note(copies, MeetingId(key * 16), [], [written(paper, key)])

    assert delete_meeting(first, copies) == ()
    assert paper.exists()

    assert delete_meeting(second, copies) == ()
    assert not paper.parent.exists()


def test_what_a_link_leads_to_since_is_not_deleted(tmp_path: Path, copies: Path) -> None:
    folder, elsewhere = tmp_path / "papirer", tmp_path / "andet"
    path = made(tmp_path / "a.borgermoede", "a1")
    note(copies, MeetingId("a1" * 16), [folder / "kort.csv"], [])
    mine = written(elsewhere / "kort.csv", "mit")
    folder.symlink_to(elsewhere)

    assert delete_meeting(path, copies) == (folder / "kort.csv",)

    assert mine.exists()


def test_papers_in_a_folder_behind_a_link_are_deleted_where_they_lie(tmp_path: Path, copies: Path) -> None:
    paper = written(tmp_path / "rigtig" / "kort.csv", "kort")
    (tmp_path / "genvej").symlink_to(paper.parent)
    path = made(tmp_path / "a.borgermoede", "a1")
    note(copies, MeetingId("a1" * 16), [tmp_path / "genvej" / "kort.csv"], [])

    assert delete_meeting(path, copies) == ()

    assert not paper.exists()


def test_what_a_killed_export_left_half_written_is_deleted_with_the_papers(
    copies: Path, tmp_path: Path
) -> None:
    path = made(tmp_path / "aften.borgermoede", "e1")
    papers = tmp_path.resolve() / "referat [1]"
    note(copies, MeetingId("e1" * 16), [papers / "kort.csv"], [])
    written(papers / ".kort.csv.x8s_d1.tmp", "halvt")
    delete_meeting(path, copies)
    assert not papers.exists()


def test_a_paper_that_was_not_made_after_all_is_no_paper(copies: Path, tmp_path: Path) -> None:
    whose, papers = MeetingId("a1" * 16), [tmp_path / "kort.csv", tmp_path / "stemmer.csv"]
    note(copies, whose, papers, [])

    take_back(copies, whose, papers[:1])

    assert noted(copies, whose).all == (papers[1],)


def test_a_damaged_meeting_takes_its_papers_along_and_no_other_meetings(tmp_path: Path, copies: Path) -> None:
    path = tmp_path / "Tryghed.borgermoede"
    meeting = populated()
    file = create(path, meeting)
    file.backup(copies, is_open=False)
    file.close()
    own = written(tmp_path / "papirer" / "referat.pdf", "vores")
    elsewhere = written(tmp_path.parent / f"{tmp_path.name}-andre" / "referat.pdf", "deres")
    note(copies, meeting.id, [own, elsewhere], [])
    path.write_bytes(path.read_bytes()[:5000])

    delete_meeting(path, copies)

    assert (own.exists(), elsewhere.exists()) == (False, True)
    assert noted(copies, meeting.id).all == (elsewhere,)


def test_a_damaged_meeting_takes_no_copies_along_of_one_with_a_longer_name(
    tmp_path: Path, copies: Path
) -> None:
    longer = create(tmp_path / "Tryghed-efterår.borgermoede", populated())
    copy = longer.backup(copies, is_open=False)
    longer.close()
    damaged = written(tmp_path / "Tryghed.borgermoede", "")
    damaged.write_bytes((tmp_path / "Tryghed-efterår.borgermoede").read_bytes()[:5000])

    assert copies_of(damaged, copies) == ()
    delete_meeting(damaged, copies)

    assert copy.exists()
