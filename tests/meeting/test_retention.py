"""Raw data that are kept too long are remembered by somebody."""

from dataclasses import replace
from datetime import timedelta

import pytest

from facilitator.meeting.commands import CloseMeeting
from facilitator.meeting.retention import KEPT_DAYS, raw_too_long
from facilitator.meeting.words import Phase
from tests.meetings import Evening


def held() -> Evening:
    evening = Evening().collecting()
    evening.slip("Lys på stien", release=True)
    return evening


def after(evening: Evening, days: float) -> int:
    now = evening.now
    return raw_too_long(evening.meeting, replace(now, wall=now.wall + timedelta(days=days)))


@pytest.mark.parametrize(("days", "told"), [(0, 0), (KEPT_DAYS, 0), (KEPT_DAYS + 1, KEPT_DAYS + 1)])
def test_after_a_month_one_is_reminded(days: int, told: int) -> None:
    evening = held()
    evening.do(CloseMeeting())

    assert after(evening, days) == told


def test_a_meeting_that_nobody_closed_is_meant_as_well() -> None:
    assert after(held(), 40) == 40


def test_without_raw_data_or_before_the_meeting_nobody_is_reminded() -> None:
    evening = held()
    erased = replace(evening.meeting, cards={})
    planned = replace(evening.meeting, course=replace(evening.meeting.course, phase=Phase.PLANNED))
    later = replace(evening.now, wall=evening.now.wall + timedelta(days=400))

    assert [raw_too_long(one, later) for one in (erased, planned)] == [0, 0]
