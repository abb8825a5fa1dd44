"""A plan in the minutes that there are: breaks and what is locked stay, nothing has no time."""

import pytest

from facilitator.files.format_files import shipped_formats
from facilitator.meeting.blueprint import meeting_from
from facilitator.meeting.fitting import fitted
from facilitator.meeting.model import Meeting
from facilitator.meeting.sets import CategorySet
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ItemKind
from tests.meetings import SeededDice, dialog_meeting


def minutes(meeting: Meeting) -> list[int]:
    return [item.planned_s // 60 for item in agenda(meeting)]


def kept(meeting: Meeting) -> list[int]:
    """Return the minutes of what keeps its own."""
    return [
        item.planned_s // 60
        for item in agenda(meeting)
        if item.locked or item.buffer or item.kind is ItemKind.BREAK
    ]


def test_a_dialogue_meeting_of_ninety_minutes_is_planned_in_fives() -> None:
    before = dialog_meeting()
    after = fitted(before, 90)
    assert sum(minutes(after)) == 90
    assert all(one % 5 == 0 for one in minutes(after))
    assert kept(after) == kept(before) != []
    assert [item.allotted_s for item in agenda(after)] == [item.planned_s for item in agenda(after)]


@pytest.mark.parametrize("wanted", [60, 90, 97, 120, 180])
def test_every_format_that_ships_fits_where_it_can_and_gives_everything_time(wanted: int) -> None:
    for one in shipped_formats():
        before = meeting_from(one, CategorySet(()), SeededDice(3), "da")
        after = fitted(before, wanted)
        can = sum(kept(before)) + len(minutes(before)) - len(kept(before))
        assert sum(minutes(after)) == max(wanted, can)
        assert (min(minutes(after)) > 0, kept(after)) == (True, kept(before))
