"""Whole meeting files are renamed, copied, archived and deleted without losing or touching another one."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from facilitator.meeting.changes import added, apply
from facilitator.meeting.ids import MeetingId
from facilitator.meeting.mixing import let_in
from facilitator.meeting.succession import planned_again
from facilitator.meeting.words import CardState
from facilitator.store import lodging, shelf
from facilitator.store.errors import (
    DamagedFile,
    FileInUse,
    FileMissing,
    NotAMeeting,
    ReadOnlyPlace,
    StoreError,
)
from facilitator.store.glance import inspect
from facilitator.store.meeting_file import create, open_file
from facilitator.store.reader import read_meeting
from tests.meetings import SeededDice
from tests.store.meetings import card, small_meeting
from tests.store.test_copies import BALLOT, VOTE

SECRET = "Kortets hemmelige tekst"


def made(folder: Path, title: str = "Tryghed i Tilst") -> Path:
    folder.mkdir(exist_ok=True)
    path = shelf.free_path(folder, title)
    meeting = replace(small_meeting(title), id=MeetingId(Random(str(path)).randbytes(16).hex()))
    file = create(path, meeting)
    file.record([added(card(Random(1), SECRET))], [b"r" * 32])
    file.keep("exports", json.dumps(["ingen/kort.csv"]).encode())
    file.close()
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "Borgermøder"
    found.mkdir()
    return found


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


# --- names


def test_a_free_path_never_is_another_files(folder: Path) -> None:
    first = made(folder)
    assert shelf.free_path(folder, "Tryghed i Tilst") == folder / "Tryghed i Tilst 2.borgermoede"
    (folder / "Tryghed i Tilst 2.borgermoede").symlink_to("nowhere")
    assert shelf.free_path(folder, "Tryghed i Tilst") == folder / "Tryghed i Tilst 3.borgermoede"
    assert first.name == "Tryghed i Tilst.borgermoede"


@pytest.mark.parametrize("title", ["../../ude", "/etc/passwd", "..", "C:\\Windows", "a\x00b", "", " . "])
def test_no_title_leads_out_of_the_folder(folder: Path, title: str) -> None:
    assert shelf.free_path(folder, title).parent == folder
    assert shelf.free_path(folder, title).resolve().parent == folder.resolve()


def test_another_title_stands_in_the_file_and_on_it(folder: Path, backups: Path) -> None:
    path = made(folder)
    moved = shelf.retitle(path, "Lys på stien", backups)
    assert names(folder) == ["Lys på stien.borgermoede"]
    assert inspect(moved).title == "Lys på stien"
    assert len(read_meeting(moved).cards) == 1


def test_a_title_that_another_meeting_has_takes_a_number_and_leaves_that_one_alone(
    folder: Path, backups: Path
) -> None:
    other, path = made(folder, "Lys"), made(folder)
    before = other.read_bytes()
    moved = shelf.retitle(path, "Lys", backups)
    assert (moved.name, other.read_bytes()) == ("Lys 2.borgermoede", before)


def test_the_same_title_again_leaves_the_file_where_it_is(folder: Path, backups: Path) -> None:
    path = made(folder)
    assert shelf.retitle(path, "Tryghed i Tilst", backups) == path


def test_a_file_at_work_keeps_its_title_and_place(folder: Path, backups: Path) -> None:
    path = made(folder)
    file = open_file(path)
    with pytest.raises(FileInUse):
        shelf.retitle(path, "Andet", backups)
    with pytest.raises(FileInUse):
        shelf.put_away(path)
    with pytest.raises(FileInUse):
        shelf.remove_for_good(path, backups)
    file.close()
    assert names(folder) == ["Tryghed i Tilst.borgermoede"]


# --- copies


def test_a_duplicate_has_the_plan_and_no_card(folder: Path) -> None:
    path = made(folder)
    copy = shelf.copy_as(path, folder, lambda one: planned_again(one, "Igen", SeededDice(1)))
    assert copy.name == "Igen.borgermoede"
    assert read_meeting(copy).cards == {}
    assert SECRET.encode() not in copy.read_bytes()


def test_a_copy_to_hand_out_is_whole_but_for_what_belongs_to_this_computer(
    folder: Path, tmp_path: Path, backups: Path
) -> None:
    path, to = made(folder), tmp_path / "stik"
    to.mkdir()
    copy, kept = shelf.hand_out(path, to, backups), read_meeting(path)
    assert read_meeting(copy) == apply(kept, let_in(kept))
    file = open_file(copy)
    assert (file.keepsake("exports"), file.known_receipts([b"r" * 32])) == (None, frozenset())
    file.close()


def test_a_copy_to_hand_out_tells_no_single_vote_no_first_wording_and_not_which_notes_came_last(
    folder: Path, tmp_path: Path, backups: Path
) -> None:
    path = made(folder)
    file = open_file(path)
    edited = card(Random(7), "Mørkt ved blokken", edited=True, original="Mørkt hos Ole")
    file.record([added(BALLOT), added(VOTE), added(edited)])
    file.backup(backups, is_open=True)
    copy = read_meeting(shelf.hand_out(path, tmp_path, backups))
    file.close()
    assert (len(copy.ballots), copy.votes) == (1, {})
    assert copy.cards[edited.id] == replace(edited, original=None, state=CardState.QUEUED)
    assert {one.state for one in copy.cards.values()} == {CardState.QUEUED}


def test_of_a_meeting_at_work_the_newest_whole_copy_is_handed_out(
    folder: Path, tmp_path: Path, backups: Path
) -> None:
    path = made(folder)
    file = open_file(path)
    with pytest.raises(FileInUse):
        shelf.hand_out(path, tmp_path, backups)
    file.backup(backups, is_open=False)
    assert len(read_meeting(shelf.hand_out(path, tmp_path, backups)).cards) == 1
    file.close()


def test_a_copy_into_a_folder_that_has_vanished_is_refused_and_nothing_made(
    folder: Path, tmp_path: Path, backups: Path
) -> None:
    path = made(folder)
    with pytest.raises(FileMissing):
        shelf.hand_out(path, tmp_path / "væk", backups)
    assert not (tmp_path / "væk").exists()


def test_a_foreign_file_comes_in_under_an_id_of_its_own(folder: Path, tmp_path: Path) -> None:
    foreign = made(tmp_path / "mail")
    own = MeetingId("e" * 32)
    came = shelf.bring_in(foreign, folder, own, lambda area: area)
    assert (came.parent, read_meeting(came).id) == (folder, own)


def test_what_is_no_meeting_does_not_come_in(folder: Path, tmp_path: Path) -> None:
    bomb = tmp_path / "bombe.borgermoede"
    bomb.write_bytes(b"PK\x03\x04" + bytes(1000))
    with pytest.raises(NotAMeeting):
        shelf.bring_in(bomb, folder, MeetingId("e" * 32), lambda area: area)
    assert names(folder) == []


# --- archive


def test_a_meeting_goes_to_the_archive_and_back(folder: Path) -> None:
    path = made(folder)
    archived = shelf.put_away(path)
    assert names(folder) == ["Arkiv/Tryghed i Tilst.borgermoede"]
    assert shelf.take_out(archived) == path
    assert names(folder) == ["Tryghed i Tilst.borgermoede"]


def test_the_archive_keeps_two_of_one_name(folder: Path) -> None:
    shelf.put_away(made(folder))
    shelf.put_away(made(folder))
    assert names(folder) == ["Arkiv/Tryghed i Tilst 2.borgermoede", "Arkiv/Tryghed i Tilst.borgermoede"]


def test_what_a_crash_left_in_the_log_goes_along(folder: Path) -> None:
    path = made(folder)
    file = open_file(path)
    file.record([added(card(Random(2), "Lige før strømmen gik"))])
    crashed = folder / "Efter nedbrud.borgermoede"
    for suffix in ("", "-wal"):
        crashed.with_name(crashed.name + suffix).write_bytes(path.with_name(path.name + suffix).read_bytes())
    file.close()
    archived = shelf.put_away(crashed)
    assert len(read_meeting(archived).cards) == 2
    assert not crashed.with_name(crashed.name + "-wal").exists()


def test_a_damaged_file_can_be_put_out_of_the_way_as_it_is(folder: Path) -> None:
    path = made(folder)
    broken = path.read_bytes()[:9000]
    path.write_bytes(broken)
    assert shelf.put_away(path).read_bytes() == broken


def test_a_folder_that_may_only_be_read_stays_as_it_is(
    folder: Path, read_only: Callable[[Path], None]
) -> None:
    path = made(folder)
    read_only(folder)
    with pytest.raises(ReadOnlyPlace):
        shelf.put_away(path)
    assert names(folder) == ["Tryghed i Tilst.borgermoede"]


def test_a_file_that_has_vanished_is_told_as_missing(folder: Path, backups: Path) -> None:
    gone = folder / "væk.borgermoede"
    with pytest.raises(FileMissing):
        shelf.put_away(gone)
    with pytest.raises(FileMissing):
        shelf.retitle(gone, "x", backups)


# --- gone for good


def test_a_meeting_deleted_for_good_leaves_nothing(folder: Path, tmp_path: Path, backups: Path) -> None:
    path = made(folder)
    file = open_file(path)
    file.backup(backups, is_open=False)
    file.close()
    # What only the file names may be anybody's: it is told, never touched.
    assert shelf.remove_for_good(path, backups) == (Path("ingen/kort.csv"),)
    assert names(tmp_path) == []


def test_a_link_is_unlinked_and_what_it_leads_to_is_left_alone(
    folder: Path, tmp_path: Path, backups: Path
) -> None:
    outside = made(tmp_path / "andres")
    before = outside.read_bytes()
    link = folder / "link.borgermoede"
    link.symlink_to(outside)
    assert shelf.remove_for_good(link, backups) == ()
    assert (names(folder), outside.read_bytes()) == ([], before)


def test_what_is_no_meeting_is_not_ours_to_delete(folder: Path, backups: Path) -> None:
    letter = folder / "brev.borgermoede"
    letter.write_text("ikke et møde", encoding="utf-8")
    with pytest.raises(NotAMeeting):
        shelf.remove_for_good(letter, backups)
    assert letter.exists()


def test_a_damaged_meeting_may_go(folder: Path, backups: Path) -> None:
    path = made(folder)
    path.write_bytes(path.read_bytes()[:9000])
    shelf.remove_for_good(path, backups)
    assert names(folder) == []


# --- lodging while a cloud copies the folder


def test_a_meeting_lodges_here_while_it_is_open_and_goes_home_with_what_was_added(
    folder: Path, tmp_path: Path
) -> None:
    path, lodgings = made(folder), tmp_path / "lodgings"
    local = lodging.lodge(path, lodgings)
    assert (names(folder), lodging.lodgers(lodgings), lodging.home_of(local)) == ([], (local,), path)
    file = open_file(local)
    file.record([added(card(Random(2), "Skrevet undervejs"))])
    file.close()
    assert lodging.return_home(local) == path
    assert len(read_meeting(path).cards) == 2
    assert names(lodgings) == []


def test_a_meeting_of_an_older_version_leaves_no_copy_in_the_cloud(folder: Path, tmp_path: Path) -> None:
    path, old = folder / "Gammelt.borgermoede", Path(__file__).parent / "files/version-1.borgermoede"
    path.write_bytes(old.read_bytes())
    local = lodging.lodge(path, tmp_path / "lodgings")
    assert (names(folder), inspect(local).version) == ([], 1)
    assert inspect(lodging.return_home(local)).version == 1
    assert names(folder) == ["Gammelt.borgermoede"]


def test_a_home_that_is_gone_leaves_the_lodger_whole_until_it_is_back(folder: Path, tmp_path: Path) -> None:
    local = lodging.lodge(made(folder), tmp_path / "lodgings")
    folder.rmdir()
    with pytest.raises(FileMissing):
        lodging.return_home(local)
    assert len(read_meeting(local).cards) == 1
    folder.mkdir()
    assert read_meeting(lodging.return_home(local)).cards


def test_another_file_at_home_is_kept_beside_the_one_that_returns(folder: Path, tmp_path: Path) -> None:
    path = made(folder)
    local = lodging.lodge(path, tmp_path / "lodgings")
    path.write_bytes(b"fra skyen")
    assert lodging.return_home(local).name == "Tryghed i Tilst 2.borgermoede"
    assert path.read_bytes() == b"fra skyen"


def test_what_cannot_be_opened_stays_where_it_is(folder: Path, tmp_path: Path) -> None:
    path = made(folder)
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(DamagedFile):
        lodging.lodge(path, tmp_path / "lodgings")
    assert (names(folder), lodging.lodgers(tmp_path / "lodgings")) == (["Tryghed i Tilst.borgermoede"], ())


def test_a_full_disk_leaves_the_meeting_at_home(folder: Path, small_disk: Path) -> None:
    path = made(folder)
    before = path.read_bytes()
    (small_disk / "fyld").write_bytes(os.urandom(2_000_000))
    with pytest.raises(StoreError):
        lodging.lodge(path, small_disk / "lodgings")
    assert path.read_bytes() == before
    assert names(small_disk / "lodgings") == []


def test_a_file_that_is_no_lodger_stays_where_it_lives(folder: Path) -> None:
    path = made(folder)
    assert (lodging.home_of(path), lodging.return_home(path)) == (None, path)


def test_a_new_meeting_is_made_here_and_goes_to_its_home_afterwards(folder: Path, tmp_path: Path) -> None:
    home = folder / "Nyt.borgermoede"
    local = lodging.lodge_new(home, tmp_path / "lodgings")
    create(local, small_meeting("Nyt")).close()
    assert lodging.return_home(local) == home
    assert inspect(home).title == "Nyt"
