"""Many in one transaction: each is answered for itself, whatever becomes of the others."""

from collections.abc import Iterator, Sequence

import pytest

from facilitator.engine.desk import Asked, Sealed
from facilitator.engine.engine import EnginePlan
from facilitator.engine.filekeeping import FileKeeping
from facilitator.engine.floods import FEWEST
from facilitator.engine.snapshot import Outcome
from facilitator.link.codes import Code
from facilitator.link.contents import Note
from facilitator.meeting.changes import Change
from facilitator.meeting.commands import AddCard, Next
from facilitator.meeting.model import Card
from facilitator.meeting.words import CardType, Origin
from facilitator.store.errors import BrokenRule, DiskFull, StoreError
from tests.engine.test_passes import Hall, rid, sealed

BAD = "Denne tager filen ikke"


@pytest.fixture
def hall(plan: EnginePlan) -> Iterator[Hall]:
    found = Hall(plan)
    yield found
    found.keeping.close()


def refuse(monkeypatch: pytest.MonkeyPatch, error: type[StoreError], only: str = "") -> None:
    """Let the file refuse batches: all, or those with a certain text in them."""
    record = FileKeeping.record

    def refused(keeping: FileKeeping, changes: Sequence[Change], receipts: Sequence[bytes]) -> None:
        texts = {change.after.text for change in changes if isinstance(change.after, Card)}
        if not only or only in texts:
            raise error(keeping._file.path)
        record(keeping, changes, receipts)

    monkeypatch.setattr(FileKeeping, "record", refused)


def a_slip(text: str, outcomes: list[Outcome]) -> Asked:
    return Asked(AddCard(text, CardType.IDEA, Origin.PAPER), outcomes.append)


def a_note(hall: Hall, answers: list[Code], content: Note | None = None) -> Sealed:
    opened = hall.desk.meeting.course.round
    assert opened is not None
    found = content or Note(rid(), hall.secrets.room_key, opened.id, "idea", "Lys på stien")
    return Sealed(sealed(found, hall.secrets), answers.append)


def collecting(hall: Hall) -> None:
    while hall.desk.meeting.course.round is None:
        assert hall.desk.meeting.course.current is not None
        hall.desk.handle([Asked(Next(hall.desk.meeting.course.current), lambda _: None)])


def test_what_the_files_own_rules_refuse_takes_no_other_along(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, BrokenRule, BAD)
    outcomes: list[Outcome] = []
    hall.desk.handle([a_slip(text, outcomes) for text in ("Lys", BAD, "Bænke")]).answer()
    assert [one.is_done for one in outcomes] == [True, False, True]
    assert {one.text for one in hall.keeping.load().cards.values()} == {"Lys", "Bænke"}


def test_a_note_twice_in_one_moment_is_one_card_and_received_twice(hall: Hall) -> None:
    collecting(hall)
    opened = hall.desk.meeting.course.round
    assert opened is not None
    answers: list[Code] = []
    note = Note(rid(), hall.secrets.room_key, opened.id, "idea", "Lys på stien")
    hall.desk.handle([a_note(hall, answers, note), a_note(hall, answers, note)]).answer()
    assert answers == [Code.RECEIVED, Code.RECEIVED]
    assert len(hall.keeping.load().cards) == 1


def test_when_the_disk_is_full_everybody_is_told_so_until_there_is_room(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    collecting(hall)
    before = hall.desk.meeting
    answers: list[Code] = []
    outcomes: list[Outcome] = []
    with monkeypatch.context() as full:
        refuse(full, DiskFull)
        hall.desk.handle([a_note(hall, answers), a_slip("Bænke", outcomes)]).answer()
    assert answers == [Code.BUSY]
    assert [one.is_done for one in outcomes] == [False]
    assert hall.desk.meeting is before
    assert hall.desk.trouble is not None

    hall.desk.handle([a_note(hall, answers)]).answer()
    assert answers == [Code.BUSY, Code.RECEIVED]
    assert hall.desk.trouble is None


def test_notes_that_come_again_because_the_disk_was_full_are_no_flood(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    collecting(hall)
    opened = hall.desk.meeting.course.round
    assert opened is not None
    notes = [Note(rid(), hall.secrets.room_key, opened.id, "idea", f"Nr. {at}") for at in range(FEWEST)]

    def sent(more: Sequence[Note] = ()) -> bool:
        """Let all of them come, and return whether that is a flood."""
        answers: list[Code] = []
        hall.desk.handle([a_note(hall, answers, one) for one in (*notes, *more)]).answer()
        return hall.desk.flood.is_on(hall._clock().steady, 0)

    with monkeypatch.context() as full:
        refuse(full, DiskFull)
        assert [sent() for _ in range(3)] == [False] * 3
    one_more = Note(rid(), hall.secrets.room_key, opened.id, "idea", "En til")
    assert [sent(), sent(), sent([one_more])] == [False, False, True]
