"""Copies hold everything, can be trusted, and tell no more than the file itself."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from facilitator.meeting import words
from facilitator.meeting.changes import Change, added, removed
from facilitator.meeting.ids import BallotId, MeetingId, OptionId, RoundId, VoteId
from facilitator.meeting.model import ApprovedMinutes, Ballot, Place, Vote
from facilitator.store import copies, copying
from facilitator.store.copies import copies_of, newest_whole_copy
from facilitator.store.errors import DamagedFile
from facilitator.store.meeting_file import MeetingFile, create, open_file
from tests.store.meetings import ITEM, arrivals, card, small_meeting

SECRET = "22 33 44 55"
BALLOT = Ballot(BallotId("b1" * 16), ITEM, words.BallotKind.DOTS, "Hvad først?", ())
VOTE = Vote(VoteId("f1" * 16), BALLOT.id, ((OptionId("01" * 16), 2),))


@pytest.fixture
def file(tmp_path: Path) -> MeetingFile:
    opened = create(tmp_path / "møde.borgermoede", small_meeting())
    pairs = list(arrivals(Random(1), 40))
    opened.record([change for change, _ in pairs], [receipt for _, receipt in pairs])
    return opened


def names(folder: Path) -> list[str]:
    return sorted(found.name.split("-", 2)[2].removesuffix(".borgermoede") for found in folder.iterdir())


def holding(folder: Path, key: str) -> list[Path]:
    return [copy for copy in folder.iterdir() if bytes.fromhex(key) in copy.read_bytes()]


def test_a_copy_is_a_whole_meeting_that_opens(file: MeetingFile, tmp_path: Path) -> None:
    meeting = file.load()

    copy = file.backup(tmp_path / "kopier", is_open=False)
    file.close()

    again = open_file(copy)
    assert again.load() == meeting
    again.close()
    assert copy.stat().st_mode & 0o777 == 0o600


def test_while_a_round_is_open_the_one_copy_is_replaced(file: MeetingFile, tmp_path: Path) -> None:
    folder = tmp_path / "kopier"
    for _ in range(4):
        file.backup(folder, is_open=True)

    assert names(folder) == ["undervejs"]
    file.close()


def test_when_nothing_is_open_three_stay_and_one_for_each_round(file: MeetingFile, tmp_path: Path) -> None:
    folder = tmp_path / "kopier"
    first, second = RoundId("01" * 16), RoundId("02" * 16)
    file.backup(folder, is_open=True)
    file.backup(folder, is_open=False, round_id=first)
    for _ in range(5):
        file.backup(folder, is_open=False)
    file.backup(folder, is_open=False, round_id=second)

    assert names(folder) == ["kopi-1", "kopi-2", "kopi-3", f"runde-{first}", f"runde-{second}"]
    file.close()


def test_a_copy_that_a_killed_program_left_unfinished_goes_with_the_raw_data(
    file: MeetingFile, tmp_path: Path
) -> None:
    folder = tmp_path / "kopier"
    copy = file.backup(folder, is_open=True)
    left = copy.with_suffix(".tmp")
    left.write_bytes(copy.read_bytes())

    assert file.erase_raw(folder) == ()

    assert [one for one in (copy, left) if one.exists()] == []


def test_another_meetings_copies_stay(file: MeetingFile, tmp_path: Path) -> None:
    folder = tmp_path / "kopier"
    other = create(tmp_path / "andet.borgermoede", replace(small_meeting(), id=MeetingId("1e" * 16)))
    other.backup(folder, is_open=True)
    file.backup(folder, is_open=False)

    assert names(folder) == ["kopi-1", "undervejs"]
    assert copies_of(tmp_path / "andet.borgermoede", folder) != copies_of(file.path, folder)
    file.close()
    other.close()


def test_a_copy_with_votes_goes_when_the_votes_are_forgotten(file: MeetingFile, tmp_path: Path) -> None:
    folder = tmp_path / "kopier"
    closed = replace(BALLOT, is_open=False)
    file.record([added(BALLOT), added(VOTE)])
    file.backup(folder, is_open=True)
    file.backup(folder, is_open=False, round_id=RoundId("01" * 16))
    file.record([Change(BALLOT, closed)])
    file.backup(folder, is_open=False)
    # Until the moment to take it back has passed, the votes are in the file itself as well.
    assert len(holding(folder, VOTE.id)) == 2

    file.record([removed(VOTE)])
    copy = file.backup(folder, is_open=False)

    assert holding(folder, VOTE.id) == []
    assert copy.exists()
    file.close()


def test_a_copy_with_what_has_been_masked_since_goes(file: MeetingFile, tmp_path: Path) -> None:
    folder = tmp_path / "kopier"
    said = card(Random(2), f"Ring {SECRET}", place=Place(f"Hos {SECRET}"))
    other = card(Random(3), "Lys")
    file.record([added(said), added(other)])
    file.backup(folder, is_open=False)
    file.backup(folder, is_open=False, round_id=RoundId("01" * 16))
    corrected = replace(other, text="Mere lys", edited=True, original="Lys")
    file.record([Change(other, corrected)])
    file.backup(folder, is_open=False)
    # The facilitator keeps what was written for an edited card, so its copies stay.
    assert len(list(folder.iterdir())) == 3

    masked = replace(said, text="Ring […]", edited=True, place=Place("Hos […]"))
    again = replace(masked, text="Ring til dem", original=masked.text)
    file.record([Change(said, again)])
    copy = file.backup(folder, is_open=False)

    assert [one for one in (*folder.iterdir(), file.path) if SECRET.encode() in one.read_bytes()] == []
    assert copy.exists()
    file.close()


def test_a_copy_with_minutes_that_were_approved_anew_goes(file: MeetingFile, tmp_path: Path) -> None:
    folder = tmp_path / "kopier"
    first, anew = (ApprovedMinutes(words, date(2026, 11, 30)) for words in (SECRET.encode(), b"[...]"))
    file.backup(folder, is_open=False)
    file.record([Change(file.load().approved, first)])
    file.backup(folder, is_open=False)
    file.record([Change(first, anew)])
    file.backup(folder, is_open=False)
    assert [one for one in (*folder.iterdir(), file.path) if SECRET.encode() in one.read_bytes()] == []
    assert len(list(folder.iterdir())) == 2
    file.close()


def test_without_that_rule_the_votes_would_stay(
    file: MeetingFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies.Shelf, "drop_what_knows_more", lambda _shelf, _ballots: None)
    folder = tmp_path / "kopier"
    file.record([added(BALLOT), added(VOTE)])
    file.backup(folder, is_open=False, round_id=RoundId("01" * 16))
    file.record([removed(VOTE)])
    file.backup(folder, is_open=False)

    assert len(holding(folder, VOTE.id)) == 1
    file.close()


def test_a_copy_that_is_not_sound_replaces_nothing(
    file: MeetingFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "kopier"
    good = file.backup(folder, is_open=True).read_bytes()

    def spoil(path: Path) -> None:
        with path.open("r+b") as written:
            written.seek(4096 * 3)
            written.write(bytes(4096 * 4))

    monkeypatch.setattr(copying, "to_disk", spoil)
    with pytest.raises(DamagedFile):
        file.backup(folder, is_open=True)

    assert [found.read_bytes() for found in folder.iterdir()] == [good]
    file.close()


def test_the_newest_whole_copy_is_offered_for_a_damaged_file(file: MeetingFile, tmp_path: Path) -> None:
    folder = tmp_path / "kopier"
    older = file.backup(folder, is_open=False)
    file.backup(folder, is_open=False)
    file.close()
    newest, older = copies_of(file.path, folder)
    os.utime(older, ns=(1, 1))
    newest.write_bytes(newest.read_bytes()[:9000])

    assert newest_whole_copy(file.path, folder) == older
    assert newest_whole_copy(tmp_path / "noget andet.borgermoede", folder) is None
