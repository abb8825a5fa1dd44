"""Who takes a meeting's folder away while it is at work loses nothing of it."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.engine import upkeep
from facilitator.engine.engine import EnginePlan
from facilitator.engine.filekeeping import LOOK_EVERY_S, FileKeeping
from facilitator.meeting.commands import AddCard
from facilitator.meeting.model import Now
from facilitator.meeting.words import CardType, Origin
from facilitator.store.errors import FileGone
from facilitator.store.reader import read_meeting
from tests.engine.conftest import Opened
from tests.engine.test_filekeeping import RECEIPT, a_note


@pytest.fixture
def plan(plan: EnginePlan, tmp_path: Path) -> EnginePlan:
    """Let the file have a folder of its own."""
    home = tmp_path / "hjem"
    home.mkdir()
    return replace(plan, file=home / "møde.borgermoede")


@pytest.fixture
def keeping(plan: EnginePlan) -> Iterator[FileKeeping]:
    found = FileKeeping.opened(plan.file, plan.new, plan.backups, plan.clock)
    yield found
    found.close()


def later(plan: EnginePlan) -> Now:
    now = plan.clock()
    return replace(now, steady=now.steady + LOOK_EVERY_S)


@pytest.mark.parametrize("whole", [True, False])
def test_what_was_taken_away_is_laid_there_again_with_everything(
    keeping: FileKeeping, plan: EnginePlan, tmp_path: Path, *, whole: bool
) -> None:
    first = a_note(keeping)
    if whole:
        shutil.rmtree(plan.file.parent)
    else:
        plan.file.parent.rename(tmp_path / "flyttet")
    keeping.record([first], [RECEIPT])

    keeping.tick(keeping.load(), plan.clock())

    assert (keeping.times_put_back, keeping.gone) == (1, None)
    second = a_note(keeping, 2)
    keeping.record([second], [b"s" * 32])
    assert keeping.known_receipts([RECEIPT, b"s" * 32]) == {RECEIPT, b"s" * 32}
    keeping.close()
    assert {first.after, second.after} <= set(read_meeting(plan.file).cards.values())
    assert [path.name for path in plan.file.parent.iterdir()] == [plan.file.name]


def test_what_lies_there_by_now_is_left_alone_and_the_file_waits(
    keeping: FileKeeping, plan: EnginePlan
) -> None:
    shutil.rmtree(plan.file.parent)
    plan.file.parent.mkdir()
    plan.file.write_text("en andens")
    note = a_note(keeping)
    keeping.record([note], [RECEIPT])

    keeping.tick(keeping.load(), plan.clock())

    assert isinstance(keeping.gone, FileGone)
    assert plan.file.read_text() == "en andens"
    (copy,) = plan.backups.iterdir()
    assert note.after in read_meeting(copy).cards.values()

    plan.file.unlink()
    keeping.tick(keeping.load(), later(plan))
    assert keeping.times_put_back == 1
    assert note.after in keeping.load().cards.values()


def test_a_meeting_that_is_closed_right_then_is_there(keeping: FileKeeping, plan: EnginePlan) -> None:
    note = a_note(keeping)
    shutil.rmtree(plan.file.parent)
    keeping.record([note], [RECEIPT])
    keeping.put_away(keeping.load())
    assert note.after in read_meeting(plan.file).cards.values()


def test_whoever_watches_is_told(plan: EnginePlan, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "TICK_S", 0.01)
    engine = opened(plan.new)
    engine.ready.result(30)
    shutil.rmtree(plan.file.parent)
    while not engine.snapshot.times_put_back:
        assert engine.send(AddCard("Lys", CardType.CONCERN, Origin.PAPER)).result(30).is_done
    assert engine.snapshot.trouble is None
    engine.close()
    assert read_meeting(plan.file).cards == engine.snapshot.meeting.cards
