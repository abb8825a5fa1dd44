"""After "Slet rådata" the data folder holds the approved minutes and nothing else that anybody said."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from facilitator.engine.engine import Engine, EnginePlan
from facilitator.meeting.commands import (
    AddCard,
    ApproveMinutes,
    CloseMeeting,
    Command,
    Next,
    StartMeeting,
    WriteMinutes,
)
from facilitator.meeting.model import ItemMinutes
from facilitator.meeting.refusals import NotApproved, NotClosed, NothingToUndo
from facilitator.meeting.words import CardType, Origin
from facilitator.store.meeting_file import MeetingFile

SECRET, NOTE, APPROVED = "hemmeligheden om kælderen", "referentens kladde", "det godkendte referat"
Opened = Callable[..., Engine]


def do(engine: Engine, command: Command) -> None:
    outcome = engine.send(command).result(timeout=60)
    assert outcome.is_done, outcome


def over(engine: Engine, *, approved: bool = True) -> None:
    """Hold a meeting with a card that the room never saw, copy it, and end it."""
    do(engine, StartMeeting())
    while engine.snapshot.meeting.course.round is None:
        current = engine.snapshot.meeting.course.current
        assert current is not None
        do(engine, Next(current))
    item = engine.snapshot.meeting.course.current
    assert item is not None
    do(engine, AddCard(SECRET, CardType.CONCERN, Origin.PAPER))
    do(engine, WriteMinutes(ItemMinutes(item, NOTE)))
    engine.back_up().result(timeout=60)
    do(engine, CloseMeeting())
    engine.back_up().result(timeout=60)
    if approved:
        do(engine, ApproveMinutes(APPROVED.encode(), date(2026, 11, 24)))


def exported(engine: Engine, folder: Path) -> tuple[Path, Path]:
    """Have made a list of cards and the approved minutes, as the papers of the meeting are."""
    papers = folder / "2026-11-23 møde"
    papers.mkdir()
    cards, minutes = papers / "kort.csv", papers / "referat.pdf"
    cards.write_text(SECRET, encoding="utf-8")
    minutes.write_text(APPROVED, encoding="utf-8")
    engine.remember_papers([cards, minutes], []).result(timeout=60)
    # Printed anew after the approval, the minutes hold nothing raw any more.
    engine.remember_papers([], [minutes]).result(timeout=60)
    return cards, minutes


def holding(folder: Path, words: str) -> list[str]:
    """Return every file anywhere below the folder in which the words can be read."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.name for path in found if words.encode() in path.read_bytes())


@pytest.fixture
def engine(opened: Opened, plan: EnginePlan) -> Engine:
    return opened(new=plan.new)


def test_nothing_but_the_approved_minutes_is_found_anywhere(engine: Engine, tmp_path: Path) -> None:
    over(engine)
    cards, minutes = exported(engine, tmp_path)
    assert len(holding(tmp_path, SECRET)) >= 3
    assert holding(tmp_path, NOTE) != []

    assert engine.erase_raw().result(timeout=60) == ()

    assert holding(tmp_path, SECRET) == holding(tmp_path, NOTE) == []
    assert list((tmp_path / "keys").glob("*")) == []
    assert (cards.exists(), minutes.exists()) == (False, True)
    meeting = engine.snapshot.meeting
    assert (meeting.cards, meeting.minutes, meeting.votes) == ({}, {}, {})
    assert meeting.approved is not None
    assert meeting.approved.document == APPROVED.encode()
    engine.close()
    assert holding(tmp_path, SECRET) == holding(tmp_path, NOTE) == []
    assert "møde.borgermoede" in holding(tmp_path, APPROVED)


def test_what_was_deleted_does_not_come_back_by_undo(engine: Engine) -> None:
    over(engine)
    assert engine.snapshot.undo != ()
    engine.erase_raw().result(timeout=60)
    assert isinstance(engine.undo().result(timeout=60).refusal, NothingToUndo)
    assert engine.snapshot.meeting.cards == {}


def test_before_the_approval_nothing_is_deleted(engine: Engine, tmp_path: Path) -> None:
    over(engine, approved=False)
    before = engine.snapshot.meeting
    with pytest.raises(NotApproved):
        engine.erase_raw().result(timeout=60)
    assert engine.snapshot.meeting == before
    assert len(holding(tmp_path, SECRET)) >= 2


def test_during_the_meeting_nothing_is_deleted(engine: Engine) -> None:
    do(engine, StartMeeting())
    with pytest.raises(NotClosed):
        engine.erase_raw().result(timeout=60)


def test_with_copies_and_exports_left_alone_the_search_finds_them(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    over(engine)
    exported(engine, tmp_path)
    monkeypatch.setattr("facilitator.store.meeting_file.remove_files", lambda *_: ())
    engine.erase_raw().result(timeout=60)
    engine.close()
    assert "kort.csv" in holding(tmp_path, SECRET)
    assert len(holding(tmp_path, SECRET)) >= 2


def test_without_building_the_file_anew_the_search_finds_it_there(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    over(engine)
    monkeypatch.setattr(MeetingFile, "checkpoint", lambda _: None)
    engine.erase_raw().result(timeout=60)
    found = holding(tmp_path, SECRET)
    assert any(name.startswith("møde.borgermoede") for name in found)
