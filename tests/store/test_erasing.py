"""What is deleted for good is found nowhere: not in the file, not in a copy, not in an export."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from facilitator.engine.filekeeping import FileKeeping
from facilitator.laptop.clock import SystemClock
from facilitator.meeting import words
from facilitator.meeting.changes import added
from facilitator.meeting.ids import ActionId
from facilitator.meeting.model import Action, ApprovedMinutes, Projector, Scene
from facilitator.store import erasing, meeting_file
from facilitator.store.erasing import delete_meeting
from facilitator.store.errors import FileInUse, FileMissing, NotAMeeting
from facilitator.store.meeting_file import MeetingFile, create, open_file
from facilitator.store.noted import Noted, note, noted
from tests.store.meetings import BOARD, card
from tests.store.released import populated

WORDS = "hemmelighed der ikke kom med i referatet"


class Evening:
    """A meeting that is over, with copies and an export."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.copies = folder, folder / "kopier"
        self.path = folder / "møde.borgermoede"
        self.file: MeetingFile = create(self.path, populated())
        secret = card(Random(1), WORDS)
        self.file.record([added(secret)], [b"r" * 32])
        self.file.backup(self.copies, is_open=True)
        self.file.backup(self.copies, is_open=False)
        self.export = folder / "kort.csv"
        self.export.write_text(WORDS, encoding="utf-8")
        self.file.remember_papers([self.export], [])
        self.file.remember_papers([self.export], [])
        note(self.copies, self.file.meeting_id, [self.export], [])

    def holding(self, words: bytes) -> list[str]:
        """Return the names of the files under the folder in which `words` can be read."""
        return [
            found.name for found in self.folder.rglob("*") if found.is_file() and words in found.read_bytes()
        ]


@pytest.fixture
def evening(tmp_path: Path) -> Evening:
    return Evening(tmp_path)


def test_after_erasing_the_raw_data_the_approved_minutes_are_all_that_is_left(evening: Evening) -> None:
    assert len(evening.holding(WORDS.encode())) >= 3

    left = evening.file.erase_raw(evening.copies)

    assert left == ()
    assert evening.holding(WORDS.encode()) == []
    assert evening.holding(b"r" * 32) == []
    assert [found.name for found in evening.folder.rglob("*") if found.is_file()] in (
        [evening.path.name],
        [evening.path.name, evening.path.name + "-wal"],
        [evening.path.name + "-wal", evening.path.name],
    )
    kept = populated()
    expected = replace(
        kept, cards={}, clusters={}, ballots={}, votes={}, minutes={}, projector=Projector(),
        actions={key: replace(action, cards=()) for key, action in kept.actions.items()},
    )  # fmt: skip
    assert evening.file.load() == expected
    evening.file.close()
    assert evening.holding(WORDS.encode()) == []
    assert evening.holding(b'{"title": "Referat"}') == [evening.path.name]


def killed(*_: object) -> None:
    raise KeyboardInterrupt


def test_an_erasing_that_a_kill_cut_short_is_finished_when_the_meeting_is_opened(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(meeting_file, "remove_files", killed)
        with pytest.raises(KeyboardInterrupt):
            evening.file.erase_raw(evening.copies)
    evening.file.close()
    assert len(evening.holding(WORDS.encode())) >= 2

    FileKeeping.opened(evening.path, None, evening.copies, SystemClock().now).close()
    assert evening.holding(WORDS.encode()) == []

    mine = evening.folder / "kort.csv"
    mine.write_text("lavet bagefter", encoding="utf-8")
    note(evening.copies, populated().id, [mine], [])
    FileKeeping.opened(evening.path, None, evening.copies, SystemClock().now).close()
    assert mine.exists()


def test_a_deletion_that_a_kill_cut_short_leaves_the_meeting_to_be_deleted_again(
    evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    evening.file.close()
    with monkeypatch.context() as patched:
        patched.setattr(erasing, "sync_folder", killed)
        with pytest.raises(KeyboardInterrupt):
            delete_meeting(evening.path, evening.copies)
    assert evening.path.exists()

    delete_meeting(evening.path, evening.copies)
    assert evening.holding(WORDS.encode()) == []


def test_an_export_that_cannot_be_removed_is_told(evening: Evening) -> None:
    evening.export.unlink()
    evening.export.mkdir()

    assert evening.file.erase_raw(evening.copies) == (evening.export,)
    evening.file.close()


def test_papers_made_while_the_file_was_only_read_go_as_well(evening: Evening) -> None:
    cards, minutes = evening.folder / "papirer" / "kort.csv", evening.folder / "papirer" / "referat.pdf"
    cards.parent.mkdir()
    for path in (cards, minutes):
        path.write_text(WORDS, encoding="utf-8")
    whose = evening.file.meeting_id
    note(evening.copies, whose, [cards, minutes], [])
    note(evening.copies, whose, [], [minutes])

    evening.file.erase_raw(evening.copies)
    assert (cards.exists(), minutes.exists()) == (False, True)
    assert noted(evening.copies, whose) == Noted(approved=(minutes,))

    evening.file.close()
    delete_meeting(evening.path, evening.copies)
    assert [found.name for found in evening.folder.rglob("*")] == ["kopier"]


@pytest.mark.parametrize("content", [b"", b"[]", b'{"raw": 1, "approved": []}', b"\xff"])
def test_a_note_that_cannot_be_read_stops_no_deletion(evening: Evening, content: bytes) -> None:
    (evening.copies / f"{evening.file.meeting_id}.papers.json").write_bytes(content)

    # No paper that nothing but the file itself vouches for is deleted: it is told.
    assert evening.file.erase_raw(evening.copies) == (evening.export,)

    evening.file.close()
    assert evening.holding(WORDS.encode()) == [evening.export.name]


def test_a_deleted_meeting_leaves_nothing(evening: Evening) -> None:
    evening.file.close()

    assert delete_meeting(evening.path, evening.copies) == ()

    assert [found.name for found in evening.folder.rglob("*")] == ["kopier"]


def test_a_renamed_meeting_takes_the_copies_of_its_old_name_along(evening: Evening) -> None:
    evening.file.close()
    renamed = evening.path.rename(evening.folder / "nyt navn.borgermoede")

    delete_meeting(renamed, evening.copies)

    assert list(evening.copies.iterdir()) == []


def test_a_damaged_meeting_can_be_deleted_with_its_copies(evening: Evening) -> None:
    evening.file.close()
    evening.path.write_bytes(evening.path.read_bytes()[:5000])

    delete_meeting(evening.path, evening.copies)

    assert not evening.path.exists()
    assert list(evening.copies.glob("*.borgermoede")) == []


def test_a_meeting_at_work_is_not_deleted(evening: Evening) -> None:
    with pytest.raises(FileInUse):
        delete_meeting(evening.path, evening.copies)

    assert evening.file.load().cards
    assert evening.export.exists()
    evening.file.close()


def test_only_meetings_are_deleted(tmp_path: Path) -> None:
    letter = tmp_path / "brev.txt"
    letter.write_text("Kære beboere " * 50, encoding="utf-8")

    with pytest.raises(NotAMeeting):
        delete_meeting(letter, tmp_path)
    with pytest.raises(FileMissing):
        delete_meeting(tmp_path / "borte.borgermoede", tmp_path)

    assert letter.exists()


def test_what_follows_erasing_can_go_on(evening: Evening) -> None:
    evening.file.erase_raw(evening.copies)
    promise = Action(ActionId("a9" * 16), 2.0, "Nyt møde", due=date(2024, 2, 1))
    scene = Projector(Scene(words.SceneKind.BOARD, board=BOARD))

    evening.file.record([added(promise), replace(added(scene), before=Projector())])
    evening.file.close()

    again = open_file(evening.path)
    assert again.load().actions[promise.id] == promise
    assert again.load().approved == ApprovedMinutes(b'{"title": "Referat"}', date(2023, 11, 24))
    again.close()
