"""Where we were wrong, or somebody walks away, the engine goes on, and everybody else is answered."""

import threading
from pathlib import Path

import pytest

from facilitator.engine import desk, upkeep
from facilitator.engine.engine import Engine, EngineClosed, EnginePlan
from facilitator.engine.filekeeping import FileKeeping
from facilitator.engine.upkeep import Upkeep
from facilitator.meeting.commands import AddCard, CloseMeeting, StartMeeting
from facilitator.meeting.words import CardType, Origin
from facilitator.store.errors import NotAMeeting
from tests.engine.conftest import Opened

SOON_S = 60
TEXT = "Der er mørkt på stien"


def a_slip(text: str = TEXT) -> AddCard:
    return AddCard(text, CardType.CONCERN, Origin.PAPER)


def wrong(*_: object, **__: object) -> None:
    raise KeyError(TEXT)


def test_who_no_longer_waits_for_an_outcome_takes_nobody_along(plan: EnginePlan) -> None:
    engine = Engine(plan)
    engine.send(StartMeeting()).cancel()
    others = engine.send(a_slip())
    engine.start()

    assert others.result(SOON_S).is_done
    engine.close()


def test_what_was_asked_of_a_file_that_cannot_be_opened_is_answered(plan: EnginePlan, tmp_path: Path) -> None:
    plan.file.write_bytes(b"intet")
    engine = Engine(EnginePlan(**{**{name: getattr(plan, name) for name in plan.__slots__}, "new": None}))
    asked, undone = engine.send(a_slip()), engine.undo()
    engine.start()

    for future in (asked, undone):
        trouble = future.result(SOON_S).trouble
        assert trouble is not None
        assert isinstance(trouble.error, NotAMeeting)
    with pytest.raises(EngineClosed):
        engine.send(a_slip())


def test_a_fault_in_what_follows_a_commit_leaves_nobody_without_an_answer(
    opened: Opened, plan: EnginePlan, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    engine = opened(new=plan.new)
    engine.ready.result(SOON_S)
    with monkeypatch.context() as patched:
        patched.setattr(Upkeep, "_follow_up", wrong)
        assert engine.send(a_slip()).result(SOON_S).is_done
    assert engine.send(StartMeeting()).result(SOON_S).is_done
    assert "KeyError" in caplog.text
    assert TEXT not in caplog.text


def test_a_fault_while_taking_back_is_told_and_the_meeting_goes_on(
    opened: Opened, plan: EnginePlan, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    engine = opened(new=plan.new)
    engine.send(a_slip()).result(SOON_S)
    with monkeypatch.context() as patched:
        patched.setattr(desk, "undo", wrong)
        outcome = engine.undo().result(SOON_S)
    assert outcome.trouble is not None
    assert engine.send(StartMeeting()).result(SOON_S).is_done
    assert TEXT not in caplog.text


def test_a_fault_in_one_tick_does_not_stop_the_clock_of_the_upkeep(
    opened: Opened, plan: EnginePlan, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    again = threading.Event()
    ticks = iter((wrong, lambda *_: again.set()))
    monkeypatch.setattr(upkeep, "TICK_S", 0.01)
    monkeypatch.setattr(FileKeeping, "tick", lambda *_: next(ticks, lambda: None)())

    opened(new=plan.new).ready.result(SOON_S)

    assert again.wait(SOON_S)
    assert TEXT not in caplog.text


def test_a_broken_watcher_is_told_of_without_its_words(
    opened: Opened, plan: EnginePlan, caplog: pytest.LogCaptureFixture
) -> None:
    engine = opened(new=plan.new)
    engine.ready.result(SOON_S)
    engine.watch(wrong)
    assert engine.send(a_slip()).result(SOON_S).is_done
    assert "KeyError" in caplog.text
    assert TEXT not in caplog.text


def test_a_meeting_that_is_closed_again_can_be_taken_back_as_long_as_the_first_time(
    opened: Opened, plan: EnginePlan
) -> None:
    engine = opened(new=plan.new)
    engine.send(StartMeeting()).result(SOON_S)
    engine.send(CloseMeeting()).result(SOON_S)
    first = engine.snapshot.meeting.course
    engine.undo().result(SOON_S)
    engine.send(CloseMeeting()).result(SOON_S)

    # The time of the first end is up.
    engine._on_loop(lambda upkeep: upkeep._finish_meeting(first))

    assert engine.undo().result(SOON_S).is_done
