"""The engine's promises: acknowledged is on disk, one writer, undo, what is made final, trouble."""

import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.engine import upkeep
from facilitator.engine.engine import Engine, EngineClosed, EnginePlan
from facilitator.engine.snapshot import Happened, Snapshot
from facilitator.meeting.changes import Change
from facilitator.meeting.commands import (
    AddCard,
    CastVote,
    CloseBallot,
    CloseMeeting,
    EditCard,
    MaskCard,
    Next,
    OpenBallot,
    Release,
    StartMeeting,
)
from facilitator.meeting.ids import VoteId
from facilitator.meeting.model import Card, Tally
from facilitator.meeting.refusals import AlreadyStarted, NothingToUndo
from facilitator.meeting.words import CardType, Origin, Phase
from facilitator.store.errors import FileInUse, NotAMeeting
from tests.engine.conftest import Opened
from tests.meetings import dialog_meeting

SOON_S = 60


def turned(snapshot: Snapshot) -> list[tuple[Change, ...]]:
    return [entry.turned for entry in snapshot.undo]


def a_slip(text: str = "Der er mørkt på stien") -> AddCard:
    return AddCard(text, CardType.CONCERN, Origin.PAPER)


def test_what_was_acknowledged_is_there_after_opening_again(opened: Opened, plan: EnginePlan) -> None:
    first = opened(new=plan.new)
    first.send(StartMeeting()).result(SOON_S)
    first.send(a_slip()).result(SOON_S)
    first.close()
    again = opened()
    texts = [card.text for card in again.ready.result(SOON_S).meeting.cards.values()]
    assert texts == ["Der er mørkt på stien"]


def test_the_outcome_comes_after_commit(opened: Opened, plan: EnginePlan) -> None:
    engine = opened(new=plan.new)
    engine.send(a_slip()).result(SOON_S)
    copy = Path(f"{plan.file}.copy")
    # The file is locked while live; its bytes and its log can be read by anybody all the same.
    copy.write_bytes(plan.file.read_bytes())
    log = Path(f"{plan.file}-wal")
    if log.exists():
        Path(f"{copy}-wal").write_bytes(log.read_bytes())
    connection = sqlite3.connect(copy)
    count = connection.execute("SELECT count(*) FROM card").fetchone()
    connection.close()
    assert count == (1,)


def test_a_refusal_changes_nothing_and_nobody_is_told(opened: Opened, plan: EnginePlan) -> None:
    engine = opened(new=plan.new)
    engine.send(StartMeeting()).result(SOON_S)
    before = engine.snapshot
    heard: list[Happened] = []
    engine.watch(heard.append)
    outcome = engine.send(StartMeeting()).result(SOON_S)
    assert isinstance(outcome.refusal, AlreadyStarted)
    assert engine.snapshot.meeting == before.meeting
    assert heard == []


def test_commands_sent_before_the_file_is_open_are_obeyed_in_their_order(
    opened: Opened, plan: EnginePlan
) -> None:
    engine = Engine(plan)
    futures = [engine.send(StartMeeting()), engine.send(a_slip()), engine.send(a_slip("To"))]
    engine.start()
    try:
        assert all(future.result(SOON_S).is_done for future in futures)
    finally:
        engine.close()


def test_watchers_are_told_on_the_engines_thread_and_a_broken_one_harms_nobody(
    opened: Opened, plan: EnginePlan
) -> None:
    engine = opened(new=plan.new)
    names: list[str] = []

    def broken(_happened: Happened) -> None:
        raise RuntimeError

    engine.watch(broken)
    engine.watch(lambda happened: names.append(threading.current_thread().name))
    assert engine.send(a_slip()).result(SOON_S).is_done
    engine.close()
    assert set(names) == {"engine"}


def test_a_second_facilitator_is_told_that_the_meeting_is_in_use(opened: Opened, plan: EnginePlan) -> None:
    opened(new=plan.new).ready.result(SOON_S)
    with pytest.raises(FileInUse):
        opened().ready.result(SOON_S)


def test_a_file_that_is_no_meeting_is_refused(opened: Opened, plan: EnginePlan) -> None:
    plan.file.write_text("Kære alle", "utf-8")
    with pytest.raises(NotAMeeting):
        opened().ready.result(SOON_S)


def test_twenty_commands_can_be_taken_back_and_no_more(opened: Opened, plan: EnginePlan) -> None:
    engine = opened(new=plan.new)
    for number in range(23):
        engine.send(a_slip(f"Kort {number}")).result(SOON_S)
    done = [engine.undo().result(SOON_S).is_done for _ in range(20)]
    refused = engine.undo().result(SOON_S).refusal
    assert all(done)
    assert isinstance(refused, NothingToUndo)
    assert len(engine.snapshot.meeting.cards) == 3


def test_undo_is_on_disk_like_everything_else(opened: Opened, plan: EnginePlan) -> None:
    engine = opened(new=plan.new)
    engine.send(a_slip()).result(SOON_S)
    engine.undo().result(SOON_S)
    engine.close()
    assert opened().ready.result(SOON_S).meeting.cards == {}


def wait_for(engine: Engine, is_so: threading.Event) -> None:
    assert is_so.wait(SOON_S)


def test_what_was_masked_is_destroyed_with_all_that_tells_of_it_when_the_time_to_undo_is_over(
    opened: Opened, plan: EnginePlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "MASK_FINAL_AFTER_S", 0.1)
    engine = opened(new=plan.new)
    engine.send(StartMeeting()).result(SOON_S)
    engine.send(a_slip("Ring til Bo på 22 33 44 55")).result(SOON_S)
    engine.send(a_slip("Der mangler lys")).result(SOON_S)
    number = next(one.id for one in engine.snapshot.meeting.cards.values() if "22 33" in one.text)
    engine.send(EditCard(number, "Ring til Bo på 22 33 44 55.")).result(SOON_S)
    destroyed = threading.Event()
    engine.watch(lambda happened: None if "22 33" in repr(turned(happened.snapshot)) else destroyed.set())
    assert "22 33" in repr(turned(engine.snapshot))
    engine.send(MaskCard(number, "Ring til […]")).result(SOON_S)
    wait_for(engine, destroyed)
    assert [entry.label for entry in engine.snapshot.undo] == ["AddCard", "StartMeeting"]


def test_a_closed_ballot_becomes_sums_and_cannot_be_taken_back_any_more(
    opened: Opened, plan: EnginePlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "BALLOT_FINAL_AFTER_S", 0.1)
    engine = opened(new=plan.new)
    engine.send(StartMeeting()).result(SOON_S)
    for text in ("Lys", "Bænke"):
        engine.send(replace(a_slip(text), release=True)).result(SOON_S)
    cards = tuple(engine.snapshot.meeting.cards)
    engine.send(OpenBallot("Hvad først?", cards)).result(SOON_S)
    ballot = next(iter(engine.snapshot.meeting.ballots.values()))
    choice = ((ballot.options[0].id, 2),)
    engine.send(CastVote(ballot.id, VoteId("a" * 32), choice)).result(SOON_S)
    gone = threading.Event()
    engine.watch(lambda happened: None if happened.snapshot.meeting.votes else gone.set())
    engine.send(CloseBallot(ballot.id)).result(SOON_S)
    wait_for(engine, gone)
    closed = engine.snapshot.meeting.ballots[ballot.id]
    assert closed.tallies == (Tally(ballot.options[0].id, Origin.PHONE, 2),)
    labels = [entry.label for entry in engine.snapshot.undo]
    assert CloseBallot.__name__ not in labels


def test_the_key_of_a_closed_meeting_is_destroyed_when_the_engine_closes(
    opened: Opened, plan: EnginePlan
) -> None:
    engine = opened(new=plan.new)
    engine.send(StartMeeting()).result(SOON_S)
    kept = list(plan.keys.iterdir())
    engine.send(CloseMeeting()).result(SOON_S)
    engine.close()
    assert len(kept) == 1
    assert list(plan.keys.iterdir()) == []


def test_the_key_is_only_its_owners_and_stays_while_the_meeting_collects(
    opened: Opened, plan: EnginePlan
) -> None:
    engine = opened(new=plan.new)
    engine.ready.result(SOON_S)
    (path,) = plan.keys.iterdir()
    mode = path.stat().st_mode & 0o777
    engine.close()
    assert mode == 0o600
    assert list(plan.keys.iterdir()) == [path]


def test_after_closing_nothing_can_be_asked(opened: Opened, plan: EnginePlan) -> None:
    engine = opened(new=plan.new)
    engine.ready.result(SOON_S)
    engine.close()
    engine.close()
    with pytest.raises(EngineClosed):
        engine.send(StartMeeting())


def test_a_verified_copy_can_be_asked_for(opened: Opened, plan: EnginePlan) -> None:
    engine = opened(new=plan.new)
    engine.send(a_slip("I kopien")).result(SOON_S)
    copy = engine.back_up().result(SOON_S)
    engine.close()
    connection = sqlite3.connect(copy)
    texts = connection.execute("SELECT text FROM card").fetchall()
    connection.close()
    assert texts == [("I kopien",)]


def test_an_evening_on_disk_is_the_evening_in_memory(opened: Opened, plan: EnginePlan) -> None:
    engine = opened(new=dialog_meeting(seed=9))
    engine.send(StartMeeting()).result(SOON_S)
    for _ in range(3):
        engine.send(Next(engine.snapshot.meeting.course.current)).result(SOON_S)  # type: ignore[arg-type]  # an item runs
    engine.send(a_slip()).result(SOON_S)
    card = next(iter(engine.snapshot.meeting.cards))
    engine.send(Release((card,))).result(SOON_S)
    engine.send(CloseMeeting()).result(SOON_S)
    before = engine.snapshot.meeting
    engine.close()
    after = opened().ready.result(SOON_S).meeting
    assert after.course.phase is Phase.CLOSED
    assert after == before


def kinds_of(heard: list[Happened]) -> set[type]:
    return set().union(*(happened.kinds for happened in heard))


def test_those_who_watch_are_told_what_kinds_of_things_changed(opened: Opened, plan: EnginePlan) -> None:
    engine = opened(new=plan.new)
    engine.ready.result(SOON_S)
    heard: list[Happened] = []
    engine.watch(heard.append)
    engine.send(a_slip()).result(SOON_S)
    engine.close()
    assert kinds_of(heard) == {Card}
