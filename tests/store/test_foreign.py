"""A meeting file from elsewhere gives values and nothing else, and every text of it is made harmless."""

import os
import sqlite3
import struct
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

import pytest

from facilitator.meeting.changes import added
from facilitator.meeting.ids import MeetingId
from facilitator.meeting.model import AreaPicture, Brief, Meeting, Place
from facilitator.meeting.text import normalise, normalise_line
from facilitator.store import foreign, reading, shelf
from facilitator.store.errors import DamagedFile, FileExists, FileInUse, NewerFile, NotAMeeting, StoreError
from facilitator.store.foreign import take_in
from facilitator.store.library import meetings_in
from facilitator.store.meeting_file import create, open_file
from facilitator.store.reader import read_meeting
from tests import hostile
from tests.store.meetings import card, files_beside, small_meeting
from tests.store.released import populated

OWN = MeetingId("ee" * 16)


def as_it_is(area: AreaPicture) -> AreaPicture:
    return area


def written(folder: Path, meeting: Meeting) -> Path:
    path = folder / "fra en anden.borgermoede"
    file = create(path, meeting)
    file.record([], [b"r" * 32])
    file.keep("exports", b'["/etc/passwd"]')
    file.close()
    return path


def taken_in(path: Path, folder: Path) -> Meeting:
    to = folder / "min.borgermoede"
    take_in(path, to, OWN, as_it_is)
    file = open_file(to)
    try:
        assert file.known_receipts([b"r" * 32]) == frozenset()
        assert file.keepsake("exports") is None
        return file.load()
    finally:
        file.close()


def assert_refused(path: Path, folder: Path, expected: type[StoreError]) -> None:
    before = path.read_bytes()
    with pytest.raises(expected) as caught:
        take_in(path, folder / "min.borgermoede", OWN, as_it_is)
    assert caught.value.path == path
    assert path.read_bytes() == before
    assert files_beside(path) == [path.name]


def test_an_honest_file_comes_in_under_an_id_of_our_own(tmp_path: Path) -> None:
    path = written(tmp_path, populated())

    assert taken_in(path, tmp_path) == replace(populated(), id=OWN, approved=None)


def test_every_text_is_made_harmless(tmp_path: Path) -> None:
    storable = [text.encode("utf-8", "replace").decode() for text in (*hostile.SHORT, *hostile.LONG)]
    wild = [card(Random(number), text, answer=text) for number, text in enumerate(storable)]
    brief = Brief(title="Møde", speakers=tuple(storable))
    meeting = replace(small_meeting(), brief=brief, cards={found.id: found for found in wild})

    found = taken_in(written(tmp_path, meeting), tmp_path)

    assert found.brief.speakers == tuple(normalise_line(text) for text in storable)
    assert [found.cards[one.id].text for one in wild] == [normalise(text) for text in storable]
    assert [found.cards[one.id].answer for one in wild] == [normalise(text) for text in storable]


def test_a_file_that_promises_to_blur_homes_and_does_not_is_made_to(tmp_path: Path) -> None:
    meeting = populated()
    key, first = next(iter(meeting.cards.items()))
    area = AreaPicture("Området", "", 80, 60, blur_homes=True)
    told = replace(
        meeting, area=area, cards={**meeting.cards, key: replace(first, place=Place("", 0.26, 0.66))}
    )

    places = {one.place for one in taken_in(written(tmp_path, told), tmp_path).cards.values()}
    assert Place("", 2.5 / 8, 3.5 / 6) in places


def test_a_long_conclusion_keeps_its_lines(tmp_path: Path) -> None:
    meeting = replace(small_meeting(), brief=Brief("Møde", purpose="Første linje.\nAnden linje." * 40))

    assert taken_in(written(tmp_path, meeting), tmp_path).brief.purpose == meeting.brief.purpose


def doctored(folder: Path, *statements: str) -> Path:
    path = written(folder, populated())
    raw = sqlite3.connect(path)
    for statement in statements:
        raw.execute(statement)
    raw.commit()
    raw.execute("PRAGMA journal_mode=DELETE")
    raw.close()
    return path


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON card BEGIN SELECT load_extension('x'); END",
        "CREATE VIEW v AS SELECT * FROM card",
        "CREATE TABLE extra (x)",
        "CREATE INDEX odd ON card (text)",
        "ALTER TABLE card ADD COLUMN author TEXT",
        "DROP INDEX ix_card_item",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
    ],
)
def test_a_schema_that_is_not_word_for_word_ours_is_refused(tmp_path: Path, statement: str) -> None:
    assert_refused(doctored(tmp_path, statement), tmp_path, DamagedFile)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE brief SET starts = 'i morgen'",
        "UPDATE vote SET choice = '[{}]'",
        "UPDATE action SET due = '2023-02-31'",
        "UPDATE segment SET started = '2023-11-23T18:00:00'",
        "UPDATE agenda_item SET planned_s = 9223372036854775807",
        "UPDATE segment SET seconds = 9e999",
        "UPDATE segment SET started = '9999-12-31T23:59:59+00:00'",
        "UPDATE area_picture SET columns = 1000000",
        "DELETE FROM course",
        "DELETE FROM brief",
        "DELETE FROM meeting",
    ],
)
def test_values_that_no_meeting_has_are_refused(tmp_path: Path, statement: str) -> None:
    assert_refused(doctored(tmp_path, statement), tmp_path, DamagedFile)


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, populated())
    content = bytearray(path.read_bytes())
    content[60:64] = struct.pack(">I", 99)
    path.write_bytes(content)

    assert_refused(path, tmp_path, NewerFile)


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, populated())
    monkeypatch.setattr(foreign, "LARGEST_FILE", 10_000)

    assert_refused(path, tmp_path, NotAMeeting)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("kind", ["pipe", "device", "folder"])
def test_what_is_no_file_is_refused_at_once_by_import_and_list(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "fra en anden.borgermoede"
    makers: dict[str, Callable[[Path], None]] = {
        "pipe": os.mkfifo, "device": partial(os.symlink, "/dev/zero"), "folder": Path.mkdir,
    }  # fmt: skip
    makers[kind](path)

    with pytest.raises(NotAMeeting):
        take_in(path, tmp_path / "min.borgermoede", OWN, as_it_is)
    assert [one.trouble for one in meetings_in(tmp_path, tmp_path / "index.json")] == ["NotAMeeting"]


def test_a_packed_file_under_a_meetings_name_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "fra en anden.borgermoede"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("../../uden for.txt", b"0" * 10_000_000)

    assert_refused(path, tmp_path, NotAMeeting)


def test_a_title_that_is_a_path_names_a_file_in_the_folder(tmp_path: Path) -> None:
    path = written(tmp_path, small_meeting())
    moved = shelf.retitle(path, "../../etc/\\evil", tmp_path / "copies")

    assert moved.parent == tmp_path
    assert shelf.free_path(tmp_path, "..").parent == tmp_path


def test_a_file_that_takes_for_ever_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = {found.id: found for found in (card(Random(number)) for number in range(400))}
    path = written(tmp_path, replace(small_meeting(), cards=many))
    monkeypatch.setattr(reading, "STEPS_AT_MOST", 3)

    assert_refused(path, tmp_path, DamagedFile)


ENDLESS = "WITH RECURSIVE r (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT "


@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TABLE course", "CREATE VIEW course AS " + ENDLESS + "max(x) AS phase FROM r"),
        ("DROP TABLE card", "CREATE VIEW card AS " + ENDLESS + "x FROM r WHERE x < 0"),
        ("UPDATE brief SET title = hex(zeroblob(2000000))",),
        ("UPDATE brief SET title = CAST(x'fffe41' AS TEXT)",),
    ],
)
def test_a_file_laid_into_the_folder_cannot_hold_up_the_list(
    tmp_path: Path, statements: tuple[str, ...]
) -> None:
    doctored(tmp_path, *statements)
    assert [one.trouble for one in meetings_in(tmp_path, tmp_path / "index.json")] == ["DamagedFile"]


def _grown(log: Path) -> None:
    log.touch()
    os.truncate(log, reading.LARGEST_FILE + 1)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("kind", ["huge", "pipe", "link"])
def test_a_log_that_cannot_be_one_is_not_copied(tmp_path: Path, kind: str) -> None:
    path = written(tmp_path, small_meeting())
    log = reading.beside(path)
    makers: dict[str, Callable[[Path], object]] = {
        "huge": _grown,
        "pipe": os.mkfifo,
        "link": partial(os.symlink, __file__),
    }
    makers[kind](log)
    if kind == "pipe":
        # A pipe is as long as nothing: it is no log at all.
        assert not reading.has_log(path)
        return
    with pytest.raises(DamagedFile):
        read_meeting(path)


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = written(tmp_path, populated())

    with pytest.raises(FileExists):
        take_in(path, path, OWN, as_it_is)


def test_the_meeting_that_is_open_is_not_taken_in_and_stays_locked(tmp_path: Path) -> None:
    path = written(tmp_path, populated())
    file = open_file(path)
    file.record([added(card(Random(5)))])

    with pytest.raises(FileInUse):
        take_in(path, tmp_path / "min.borgermoede", OWN, as_it_is)

    assert len(file.load().cards) == 3
    file.close()
