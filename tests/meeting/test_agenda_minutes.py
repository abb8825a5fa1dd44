"""Minutes given, taken and shared, and what ends: the second half of the course of a meeting."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from facilitator.meeting.changes import apply
from facilitator.meeting.commands import (
    AddMinutes,
    CloseCollection,
    CloseMeeting,
    Command,
    GoTo,
    LockItem,
    MoveEnd,
    MoveItem,
    Next,
    OpenCollection,
    Pause,
    Previous,
    SetBrief,
    Shorten,
    SkipItem,
    StartMeeting,
    StepClock,
    TakeUpClock,
)
from facilitator.meeting.decide import decide
from facilitator.meeting.model import Meeting
from facilitator.meeting.refusals import (
    AlreadyThere,
    MeetingClosed,
    NotCollecting,
    TooLong,
)
from facilitator.meeting.timeline import agenda, clock, forecast
from tests.meeting.courses import item, set_item, started
from tests.meetings import HALL, Evening, SeededDice, at


def test_after_the_meeting_nobody_gives_minutes() -> None:
    evening = started()
    evening.do(CloseMeeting())
    for command in (AddMinutes(1, item(evening, 3).id), Shorten(item(evening, 3).id, 1)):
        assert evening.refusal(command) is MeetingClosed


def test_what_is_so_already_is_not_done_again() -> None:
    evening = started()
    one = item(evening, 2)
    for command in (
        Shorten(one.id, one.allotted_s // 60),
        SkipItem(one.id, skip=False),
        LockItem(one.id, lock=False),
        MoveEnd(),
        TakeUpClock(),
    ):
        assert evening.refusal(command) is AlreadyThere
    assert evening.refusal(Shorten(one.id, -1)) is TooLong
    evening.do(SkipItem(one.id))
    assert evening.refusal(SkipItem(one.id)) is AlreadyThere


def test_an_announced_start_is_no_reading_of_the_clock_that_was_set() -> None:
    evening = Evening()
    evening.meeting = replace(
        evening.meeting, brief=replace(evening.meeting.brief, starts=evening.now.wall + timedelta(minutes=5))
    )
    announced = evening.meeting.brief.starts
    evening.do(StartMeeting())
    evening.set_clock(60)
    assert evening.meeting.course.plan_starts == announced


def test_before_the_meeting_there_is_no_clock_to_step() -> None:
    assert Evening().refusal(StepClock()) is AlreadyThere


# --- rounds ---


def test_collection_is_closed_and_opened_while_the_item_goes_on() -> None:
    evening = Evening().collecting()
    assert evening.refusal(OpenCollection()) is AlreadyThere
    first = evening.meeting.course.round
    evening.do(CloseCollection())
    assert evening.refusal(CloseCollection()) is NotCollecting
    evening.do(OpenCollection())
    second = evening.meeting.course.round
    assert second is not None
    assert (second.item, second != first) == (evening.running, True)


def test_an_item_without_a_board_collects_nothing() -> None:
    evening = started()
    assert item(evening, 0).board is None
    assert evening.refusal(OpenCollection()) is NotCollecting


# --- the forecast: what is announced, fixed, skipped, a buffer ---


def announced(minutes_from_now: float) -> Evening:
    evening = Evening()
    evening.do(SetBrief(replace(evening.meeting.brief, starts=at(minutes_from_now * 60).wall)))
    return evening


@pytest.mark.parametrize("minutes", [-60, 0, 30, 60 * 30])
def test_the_plan_counts_from_the_announced_time_while_it_is_prepared(minutes: int) -> None:
    evening = announced(minutes)
    assert forecast(evening.meeting, evening.now).slots[0].planned_start == at(minutes * 60).wall


def test_a_meeting_that_has_not_begun_at_its_time_is_late_before_and_after_it_begins() -> None:
    evening = announced(0)
    evening.wait(10)
    before = forecast(evening.meeting, evening.now)
    evening.do(StartMeeting())
    after = forecast(evening.meeting, evening.now)
    assert (before.behind_s, after.behind_s) == (600, 600)
    assert before.ends == after.ends


@pytest.mark.parametrize(("minutes", "counts"), [(-61, False), (-60, True), (30, True), (31, False)])
def test_a_start_far_from_the_announced_time_begins_the_plan_anew(minutes: int, counts: bool) -> None:
    evening = announced(minutes)
    evening.do(StartMeeting())
    assert evening.meeting.course.plan_starts == at(minutes * 60 if counts else 0).wall


def test_an_item_left_out_keeps_its_place_in_the_plan() -> None:
    evening = started()
    before = forecast(evening.meeting, evening.now)
    evening.do(SkipItem(item(evening, 1).id))
    after = forecast(evening.meeting, evening.now)
    assert [(s.planned_start, s.planned_end) for s in after.slots] == [
        (s.planned_start, s.planned_end) for s in before.slots
    ]
    assert (after.slots[1].state, after.slots[2].start) == ("skipped", before.slots[1].start)


def test_items_jumped_over_are_told_as_left_out() -> None:
    evening = started()
    evening.do(GoTo(item(evening, 3).id))
    told = forecast(evening.meeting, evening.now)
    assert [slot.state for slot in told.slots[:5]] == ["done", "skipped", "skipped", "now", "next"]


def test_a_fixed_item_is_waited_for_when_the_meeting_is_early() -> None:
    evening = Evening()
    set_item(evening, 3, fixed=time(19, 45))  # planned at 19.35
    evening.do(StartMeeting())
    evening.do(SkipItem(item(evening, 1).id))
    slot = forecast(evening.meeting, evening.now).slots[3]
    assert slot.start.astimezone(HALL) == datetime(2026, 11, 23, 19, 45, tzinfo=HALL)
    assert slot.planned_start == slot.start


def test_a_fixed_item_that_is_left_out_holds_nobody_up() -> None:
    evening = Evening()
    fixed = set_item(evening, 3, fixed=time(20, 30))
    evening.do(StartMeeting())
    evening.do(SkipItem(fixed))
    slots = forecast(evening.meeting, evening.now).slots
    assert slots[4].start == slots[2].end


def test_a_fixed_item_that_cannot_be_met_is_forecast_late() -> None:
    evening = Evening()
    set_item(evening, 3, fixed=time(19, 45))
    evening.do(StartMeeting())
    evening.wait(60)
    told = forecast(evening.meeting, evening.now)
    assert told.slots[3].start == told.slots[2].end
    assert told.behind_s == 40 * 60  # fifty minutes, less the ten before the fixed item


def test_the_hour_that_comes_twice_is_the_nearest_one() -> None:
    start = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)  # 02.10 for the second time
    evening = Evening()
    set_item(evening, 1, fixed=time(2, 30))
    meeting = apply(evening.meeting, decide(evening.meeting, StartMeeting(), at(0, start), SeededDice()))
    slot = forecast(meeting, at(0, start)).slots[1]
    assert slot.start == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_an_hour_that_does_not_come_is_an_hour_later() -> None:
    start = datetime(2026, 3, 29, 0, 50, tzinfo=UTC)  # 01.50; 02.00 becomes 03.00
    evening = Evening()
    set_item(evening, 1, fixed=time(2, 30))
    meeting = apply(evening.meeting, decide(evening.meeting, StartMeeting(), at(0, start), SeededDice()))
    slot = forecast(meeting, at(0, start)).slots[1]
    assert slot.start == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_a_buffer_that_is_begun_late_has_only_what_the_delay_has_left() -> None:
    evening = Evening()
    set_item(evening, 1, buffer=True, planned_s=600, allotted_s=600)
    evening.do(StartMeeting())
    evening.wait(16)
    before = forecast(evening.meeting, evening.now)
    evening.next()
    found = clock(evening.meeting, evening.now)
    assert found is not None
    assert (found.item, found.allotted_s) == (item(evening, 1).id, 4 * 60)
    assert forecast(evening.meeting, evening.now) == replace(
        before, slots=forecast(evening.meeting, evening.now).slots
    )


def test_a_buffer_gone_back_to_is_not_used_twice() -> None:
    evening = Evening()
    buffer = set_item(evening, 1, buffer=True, planned_s=600, allotted_s=600)
    evening.do(StartMeeting())
    evening.wait(12)
    evening.next()
    evening.wait(1)
    evening.next()
    evening.wait(5)
    evening.do(Previous(evening.running))
    assert evening.meeting.items[buffer].allotted_s == 8 * 60


def test_moving_the_end_later_or_earlier_is_whole_minutes() -> None:
    evening = started()
    evening.wait(14.4)
    evening.do(MoveEnd())
    assert evening.meeting.course.plan_shift_s == 4 * 60
    evening.next()
    evening.do(SkipItem(item(evening, 2).id))
    evening.do(MoveEnd())
    assert evening.meeting.course.plan_shift_s == -6 * 60


# --- properties ---


@st.composite
def evenings(draw: st.DrawFn) -> Evening:
    """A started evening with fixed, buffer, locked and skipped items, somewhere on its way."""
    evening = Evening()
    for place in range(len(evening.meeting.items)):
        set_item(
            evening,
            place,
            buffer=draw(st.booleans()) and draw(st.booleans()),
            locked=draw(st.booleans()),
            fixed=draw(st.none() | st.times()) if draw(st.booleans()) and draw(st.booleans()) else None,
        )
    evening.do(StartMeeting())
    for wait in draw(st.lists(st.floats(0, 30), max_size=6)):
        evening.wait(wait)
        there = draw(st.sampled_from(agenda(evening.meeting))).id
        commands: list[Command] = [Next(evening.running), GoTo(there), Pause(), SkipItem(there)]
        evening.refusal(draw(st.sampled_from(commands)))
    evening.wait(draw(st.floats(0, 60)))
    return evening


@given(evenings())
def test_looking_at_the_forecast_twice_tells_the_same(evening: Evening) -> None:
    assert forecast(evening.meeting, evening.now) == forecast(evening.meeting, evening.now)


@given(evenings(), st.floats(0, 180))
def test_the_end_never_comes_nearer_while_nothing_is_done(evening: Evening, minutes: float) -> None:
    before = forecast(evening.meeting, evening.now)
    evening.wait(minutes)
    after = forecast(evening.meeting, evening.now)
    assert after.ends >= before.ends
    assert after.planned_ends == before.planned_ends
    assert all(a.end >= b.end for a, b in zip(after.slots, before.slots, strict=True))


def without_fixed(meeting: Meeting) -> Meeting:
    return replace(
        meeting, items={key: replace(one, fixed=None, buffer=False) for key, one in meeting.items.items()}
    )


@given(evenings())
def test_going_on_from_an_item_whose_time_is_up_changes_no_forecast(evening: Evening) -> None:
    evening.meeting = without_fixed(evening.meeting)
    found = clock(evening.meeting, evening.now)
    assert found is not None
    assume(not found.paused)
    evening.seconds += max(0.0, found.left_s) + 1
    before = forecast(evening.meeting, evening.now)
    if evening.refusal(Next(evening.running)) is None:
        assert abs(forecast(evening.meeting, evening.now).ends - before.ends) < timedelta(milliseconds=1)


@given(evenings())
def test_going_back_changes_the_forecast_only_by_what_was_left_out(evening: Evening) -> None:
    evening.meeting = without_fixed(evening.meeting)
    before = forecast(evening.meeting, evening.now)
    leaving = evening.running
    if evening.refusal(Previous(leaving)) is not None:
        return
    found = clock(evening.meeting, evening.now)
    assert found is not None
    more = timedelta(seconds=max(0.0, found.left_s))
    after = forecast(evening.meeting, evening.now)
    between = sum(
        (slot.end - slot.start for slot in after.slots if slot.state == "next"),
        start=timedelta(),
    )
    rest = sum((slot.end - slot.start for slot in before.slots if slot.state == "next"), start=timedelta())
    here = next(slot.end for slot in before.slots if slot.item == leaving) - evening.now.wall
    assert abs(between - (rest + here)) < timedelta(milliseconds=1)
    assert abs(after.ends - max(before.ends + more, evening.now.wall + more)) < timedelta(milliseconds=1)


@given(st.permutations(range(10)))
def test_items_are_moved_into_any_order(wanted: list[int]) -> None:
    evening = Evening()
    items = [one.id for one in agenda(evening.meeting)][: len(wanted)]
    goal = [items[place] for place in wanted if place < len(items)]
    for one in goal:
        evening.refusal(MoveItem(one, None))
    assert [one.id for one in agenda(evening.meeting)] == goal
