"""However many wait for an answer, and however often editors look, each thing asked is worked out once."""

from dataclasses import replace

import pytest

from facilitator.meeting.commands import Command, PutItem
from facilitator.meeting.decide import decide
from facilitator.meeting.ids import BoardId
from facilitator.meeting.model import Meeting
from facilitator.meeting.timeline import agenda
from facilitator.ui.hopes import Hopes
from tests.meetings import at, dialog_meeting

MANY, LOOKS = 50, 4


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> list[Command]:
    """The commands whose rule has been worked out."""
    done: list[Command] = []

    def counted(meeting: Meeting, command: Command, *rest: object) -> object:
        done.append(command)
        return decide(meeting, command, *rest)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr("facilitator.meeting.foreseen.decide", counted)
    return done


def hopes() -> Hopes:
    return Hopes(lambda: at(0))


def presenters(meeting: Meeting) -> list[PutItem]:
    first = agenda(meeting)[0]
    return [PutItem(replace(first, presenter=f"Nr. {number}")) for number in range(MANY)]


def test_each_thing_asked_is_worked_out_once_however_often_it_is_looked_at(worked_out: list[Command]) -> None:
    meeting, waiting = dialog_meeting(), hopes()
    asked = presenters(meeting)
    for command in asked:
        assert waiting.ask(command)
        hoped = [waiting.over(meeting) for _ in range(LOOKS)]
        assert {one.items[agenda(meeting)[0].id].presenter for one in hoped} == {command.item.presenter}
    assert worked_out == asked


def test_what_came_out_as_hoped_is_no_news_and_is_weighed_once_for_all(worked_out: list[Command]) -> None:
    meeting, waiting = dialog_meeting(), hopes()
    asked = presenters(meeting)
    for command in asked:
        waiting.ask(command)
    become = waiting.over(meeting)
    worked_out.clear()
    assert not any(waiting.answer(command, become) for command in asked)
    assert worked_out == asked


def test_what_came_out_otherwise_is_told_when_nothing_waits_any_more() -> None:
    meeting, waiting = dialog_meeting(), hopes()
    first = agenda(meeting)[0]
    refused, taken_back = (
        PutItem(replace(first, board=BoardId("f" * 32))),
        PutItem(replace(first, presenter="Amina")),
    )
    for command in (taken_back, refused):
        waiting.ask(command)
    assert not waiting.answer(taken_back, meeting)
    assert waiting.answer(refused, meeting)
    assert waiting.over(meeting) is meeting
    assert not waiting.answer(refused, meeting)
