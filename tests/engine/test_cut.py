"""An engine that is cut off leaves what a power cut leaves: what was told as done, and nothing tidied up."""

from pathlib import Path

import pytest

from facilitator.engine.engine import Engine, EngineClosed, EnginePlan
from facilitator.meeting.commands import AddCard, StartMeeting
from facilitator.meeting.words import CardType, Origin
from facilitator.store.reader import read_meeting
from facilitator.store.reading import has_log
from tests.engine.conftest import Opened


def began(opened: Opened, plan: EnginePlan) -> Engine:
    engine = opened(plan.new)
    assert engine.send(StartMeeting()).result().is_done
    assert engine.send(AddCard("Mørk sti", CardType.CONCERN, Origin.PAPER)).result().is_done
    return engine


def test_what_was_done_before_the_cut_is_found_by_the_next_engine(
    opened: Opened, plan: EnginePlan, tmp_path: Path
) -> None:
    engine = began(opened, plan)
    to = tmp_path / "1" / "møde.borgermoede"
    engine.cut(to).result()
    engine.close()
    again = opened(None, file=to)

    assert [card.text for card in again.snapshot.meeting.cards.values()] == ["Mørk sti"]
    assert again.snapshot.meeting.course.current == engine.snapshot.meeting.course.current
    assert again.snapshot.undo == ()


def test_nothing_is_tidied_up(opened: Opened, plan: EnginePlan, tmp_path: Path) -> None:
    engine = began(opened, plan)
    to = tmp_path / "1" / "møde.borgermoede"
    engine.cut(to).result()
    engine.close()

    assert has_log(to)
    assert list(plan.backups.glob("**/*.borgermoede")) == []
    assert [card.text for card in read_meeting(to).cards.values()] == ["Mørk sti"]


def test_an_engine_that_was_cut_takes_nothing_more(opened: Opened, plan: EnginePlan, tmp_path: Path) -> None:
    engine = began(opened, plan)
    engine.cut(tmp_path / "1" / "møde.borgermoede").result()

    with pytest.raises(EngineClosed):
        engine.send(AddCard("For sent", CardType.CONCERN, Origin.PAPER))
