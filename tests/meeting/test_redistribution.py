"""Sharing what is left: the plan's end is met when it can be, and what is protected keeps its minutes."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from facilitator.meeting.commands import (
    GoTo,
    LockItem,
    MoveEnd,
    Previous,
    Redistribute,
    Shorten,
    SkipItem,
    StartMeeting,
)
from facilitator.meeting.ids import ItemId
from facilitator.meeting.redistribution import shared
from facilitator.meeting.refusals import NothingToShare
from facilitator.meeting.timeline import agenda, elapsed, forecast
from tests.meetings import Evening


def minutes(evening: Evening) -> list[float]:
    return [one.allotted_s / 60 for one in agenda(evening.meeting)]


def set_item(evening: Evening, place: int, **fields: object) -> ItemId:
    old = agenda(evening.meeting)[place]
    new = replace(old, **fields)  # type: ignore[arg-type]  # fields of an item, by name
    evening.meeting = replace(evening.meeting, items={**evening.meeting.items, old.id: new})
    return old.id


def late(by: float, place: int = 1) -> Evening:
    """Return an evening whose item at `place` has just begun, so many minutes late."""
    evening = Evening()
    evening.do(StartMeeting())
    evening.wait(sum(one.planned_s for one in agenda(evening.meeting)[:place]) / 60 + by)
    evening.do(GoTo(agenda(evening.meeting)[place].id))
    return evening


def test_a_delay_is_taken_from_the_unlocked_items_in_proportion() -> None:
    evening = late(19)
    assert minutes(evening) == [10, 15, 10, 5, 20, 20, 10, 15, 5, 10]
    evening.do(Redistribute())
    assert minutes(evening) == [10, 15, 8, 4, 15, 15, 8, 12, 4, 10]
    assert forecast(evening.meeting, evening.now).behind_s == 0


def test_time_gained_is_given_to_the_unlocked_items() -> None:
    evening = late(0, place=2)
    evening.do(SkipItem(agenda(evening.meeting)[6].id))
    evening.do(Redistribute())
    assert forecast(evening.meeting, evening.now).behind_s == 0


def test_sharing_twice_changes_nothing_the_second_time() -> None:
    evening = late(19)
    evening.do(Redistribute())
    assert evening.refusal(Redistribute()) is NothingToShare


def test_the_preview_is_what_is_done() -> None:
    evening = late(12)
    preview = shared(evening.meeting, evening.now)
    evening.do(Redistribute())
    assert {key: evening.meeting.items[key].allotted_s for key in preview} == preview


def test_sharing_is_taken_back_whole() -> None:
    evening = late(12)
    before = evening.meeting
    evening.take_back(evening.do(Redistribute()))
    assert evening.meeting == before


def test_an_evening_on_time_has_nothing_to_share() -> None:
    assert late(0).refusal(Redistribute()) is NothingToShare


def test_the_last_item_leaves_nothing_to_share() -> None:
    evening = late(5, place=-1)
    assert evening.refusal(Redistribute()) is NothingToShare


def test_when_the_delay_is_too_long_every_item_keeps_a_minute() -> None:
    evening = late(200)
    evening.do(Redistribute())
    assert minutes(evening) == [10, 15, 1, 1, 1, 1, 1, 1, 1, 10]


def test_an_item_that_was_given_no_minutes_stays_without() -> None:
    evening = late(19)
    evening.do(Shorten(agenda(evening.meeting)[3].id, 0))
    evening.do(Redistribute())
    assert minutes(evening)[3] == 0


def test_items_before_a_fixed_one_are_shortened_and_those_after_it_left_alone() -> None:
    evening = Evening()
    set_item(evening, 4, fixed=time(19, 40))  # as planned
    evening.do(StartMeeting())
    evening.wait(25)
    evening.next()
    evening.do(Redistribute())
    assert minutes(evening)[:4] == [10, 15, 1, 1]
    told = forecast(evening.meeting, evening.now)
    assert told.slots[4].start > told.slots[4].planned_start
    assert told.behind_s == 0


def test_items_before_a_fixed_one_are_never_stretched() -> None:
    evening = Evening()
    set_item(evening, 4, fixed=time(19, 40))
    evening.do(StartMeeting())
    evening.next()
    assert evening.refusal(Redistribute()) is NothingToShare


def test_a_buffer_takes_its_share_of_the_delay_first() -> None:
    evening = Evening()
    set_item(evening, 6, buffer=True)  # ten minutes
    evening.do(StartMeeting())
    evening.wait(19)
    evening.next()
    assert forecast(evening.meeting, evening.now).behind_s == 0
    assert evening.refusal(Redistribute()) is NothingToShare
    evening.wait(25)
    evening.do(Redistribute())
    assert 0 >= forecast(evening.meeting, evening.now).behind_s > -60


def test_an_item_that_was_gone_back_from_keeps_what_it_has() -> None:
    evening = late(15, place=3)
    evening.wait(2)
    begun = evening.running
    evening.do(Previous(begun))
    before = evening.meeting.items[begun]
    evening.do(Redistribute())
    assert evening.meeting.items[begun] == before
    assert 0 >= forecast(evening.meeting, evening.now).behind_s > -60


@st.composite
def evenings(draw: st.DrawFn) -> Evening:
    evening = Evening()
    for place in range(len(evening.meeting.items)):
        planned = draw(st.integers(0, 40)) * 60
        set_item(evening, place, planned_s=planned, allotted_s=planned, locked=draw(st.booleans()))
    evening.do(StartMeeting())
    for wait in draw(st.lists(st.floats(0, 45), max_size=5)):
        evening.wait(wait)
        evening.next()
    for one in agenda(evening.meeting):
        if draw(st.integers(0, 4)) == 0:
            evening.refusal(SkipItem(one.id))
    evening.wait(draw(st.floats(0, 60)))
    if draw(st.booleans()):
        evening.refusal(MoveEnd())
    return evening


@given(evenings(), st.data())
def test_the_plans_end_is_met_when_that_is_possible(evening: Evening, data: st.DataObject) -> None:
    for place in data.draw(st.sets(st.integers(0, 9), max_size=2)):
        set_item(evening, place, buffer=True)
    before = evening.meeting.items
    assume(evening.refusal(Redistribute()) is None)
    told = forecast(evening.meeting, evening.now)
    coming = {slot.item for slot in told.slots if slot.state == "next"}
    given = {
        key
        for key, one in before.items()
        if key in coming and not one.locked and not one.buffer and one.allotted_s > 0
    }
    for key, one in evening.meeting.items.items():
        assert one == before[key] or (key in given and one == replace(before[key], allotted_s=one.allotted_s))
        assert key not in given or (one.allotted_s % 60 == 0 and one.allotted_s >= 60)
    at_least = all(evening.meeting.items[key].allotted_s == 60 for key in given)
    assert told.behind_s <= 1e-3 or at_least
    buffers = any(one.buffer for one in evening.meeting.items.values())
    assert told.behind_s > -60 - 1e-3 or buffers


@given(evenings(), st.sets(st.integers(0, 9), min_size=1, max_size=3))
def test_with_fixed_items_nothing_is_stretched_past_them(evening: Evening, fixed: set[int]) -> None:
    moment = 19 * 60
    for place, one in enumerate(agenda(evening.meeting)):
        if place in fixed:
            set_item(evening, place, fixed=time(moment // 60 % 24, moment % 60))
        moment += one.planned_s // 60
    before = forecast(evening.meeting, evening.now)
    held = evening.meeting.items
    assume(evening.refusal(Redistribute()) is None)
    after = forecast(evening.meeting, evening.now)
    assert after.behind_s <= max(before.behind_s, 0)
    for old, new in zip(before.slots, after.slots, strict=True):
        if evening.meeting.items[new.item].fixed is not None and new.state == "next":
            assert new.start <= max(old.start, new.planned_start)
    changed = [key for key, one in evening.meeting.items.items() if one != held[key]]
    assert all(not held[key].locked and not elapsed(evening.meeting, key, evening.now) for key in changed)


@pytest.mark.parametrize("delay", range(0, 60, 7))
def test_locked_items_never_move(delay: int) -> None:
    evening = late(delay)
    locked = [one.id for one in agenda(evening.meeting)[4:7]]
    for key in locked:
        evening.do(LockItem(key))
    before = [evening.meeting.items[key] for key in locked]
    evening.refusal(Redistribute())
    assert [evening.meeting.items[key] for key in locked] == before
