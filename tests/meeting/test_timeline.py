"""Where the time goes: sums, forecasts, fixed items, midnight, summer time, clock steps."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.meeting.changes import apply
from facilitator.meeting.commands import (
    AddMinutes,
    CloseMeeting,
    LockItem,
    MoveEnd,
    Pause,
    Redistribute,
    Resume,
    SkipItem,
    StartMeeting,
    StepClock,
    TakeUpClock,
)
from facilitator.meeting.decide import decide
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.refusals import NothingToShare
from facilitator.meeting.timeline import (
    agenda,
    clock,
    clock_phase,
    counted_down,
    counted_up,
    elapsed,
    forecast,
    total,
)
from tests.meetings import HALL, Evening, SeededDice, at, dialog_meeting


def with_fixed(meeting: Meeting, place: int, fixed: time) -> Meeting:
    item = agenda(meeting)[place]
    return replace(meeting, items={**meeting.items, item.id: replace(item, fixed=fixed)})


def test_an_evening_on_time_ends_when_it_was_planned_to() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    told = forecast(evening.meeting, evening.now)
    assert told.behind_s == 0
    assert told.ends == evening.now.wall + timedelta(minutes=120)


def test_an_item_that_takes_six_minutes_longer_puts_the_meeting_six_minutes_behind() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    evening.wait(16)
    evening.next()
    assert forecast(evening.meeting, evening.now).behind_s == 6 * 60


def test_a_pause_stops_the_clock_of_the_item_and_not_the_meetings_time() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    evening.wait(4)
    evening.do(Pause())
    evening.wait(3)
    evening.do(Resume())
    evening.wait(2)
    assert elapsed(evening.meeting, evening.running, evening.now) == 6 * 60
    assert total(evening.meeting, evening.now) == 9 * 60


def test_a_pause_over_midnight_is_counted_like_any_other() -> None:
    start = datetime(2026, 11, 23, 22, 50, tzinfo=UTC)
    meeting, dice = dialog_meeting(), SeededDice()
    for command, minutes in ((StartMeeting(), 0), (Pause(), 5), (Resume(), 25)):
        meeting = apply(meeting, decide(meeting, command, at(minutes * 60, start), dice))
    found = clock(meeting, at(30 * 60, start))
    assert found is not None
    assert found.elapsed_s == 10 * 60


def test_a_fixed_item_past_midnight_is_fixed_on_the_next_day() -> None:
    start = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)  # 23.00 in the hall
    meeting = with_fixed(dialog_meeting(), 6, time(0, 30))
    meeting = apply(meeting, decide(meeting, StartMeeting(), at(0, start), SeededDice()))
    slot = forecast(meeting, at(0, start)).slots[6]
    assert slot.start.astimezone(HALL) == datetime(2026, 11, 24, 0, 30, tzinfo=HALL)


def test_a_fixed_item_after_the_change_of_summer_time_is_fixed_by_the_clock_in_the_hall() -> None:
    start = datetime(2026, 10, 24, 23, 50, tzinfo=UTC)  # 01.50 summer time; 03.00 becomes 02.00
    meeting = with_fixed(dialog_meeting(), 1, time(3, 30))
    meeting = apply(meeting, decide(meeting, StartMeeting(), at(0, start), SeededDice()))
    slot = forecast(meeting, at(0, start)).slots[1]
    assert slot.start == datetime(2026, 10, 25, 2, 30, tzinfo=UTC)


def test_a_fixed_item_absorbs_a_delay_that_is_shorter_than_the_gap_before_it() -> None:
    evening = Evening(with_fixed(dialog_meeting(), 3, time(19, 45)))  # planned at 19.35
    evening.do(StartMeeting())
    evening.wait(15)
    evening.next()
    assert forecast(evening.meeting, evening.now).behind_s == 0


def test_a_buffer_gives_its_minutes_to_a_delay() -> None:
    meeting = dialog_meeting()
    pause = next(item for item in agenda(meeting) if item.kind == "break")
    meeting = replace(meeting, items={**meeting.items, pause.id: replace(pause, buffer=True)})
    evening = Evening(meeting)
    evening.do(StartMeeting())
    evening.wait(16)
    evening.next()
    assert forecast(evening.meeting, evening.now).behind_s == 0


def test_setting_the_wall_clock_changes_no_length() -> None:
    meeting, dice = dialog_meeting(), SeededDice()
    meeting = apply(meeting, decide(meeting, StartMeeting(), at(0), dice))
    stepped = Now(at(300).wall + timedelta(hours=1), at(300).steady, HALL)
    meeting = apply(meeting, decide(meeting, StepClock(), stepped, dice))
    later = Now(at(480).wall + timedelta(hours=1), at(480).steady, HALL)
    assert total(meeting, later) == 480


def test_after_a_crash_the_time_away_is_counted_even_when_the_clock_was_set_before() -> None:
    meeting, dice = dialog_meeting(), SeededDice()
    meeting = apply(meeting, decide(meeting, StartMeeting(), at(0), dice))
    stepped = Now(at(300).wall - timedelta(hours=1), at(300).steady, HALL)
    meeting = apply(meeting, decide(meeting, StepClock(), stepped, dice))
    loaded = {key: replace(one, anchor=None) for key, one in meeting.segments.items()}
    meeting = replace(meeting, segments=loaded)
    back = Now(at(420).wall - timedelta(hours=1), 7.0, HALL)
    meeting = apply(meeting, decide(meeting, TakeUpClock(), back, dice))
    later = Now(at(480).wall - timedelta(hours=1), 67.0, HALL)
    assert total(meeting, later) == 480


def test_a_laptop_that_slept_has_its_sleep_counted() -> None:
    meeting = dialog_meeting()
    meeting = apply(meeting, decide(meeting, StartMeeting(), at(0), SeededDice()))
    assert total(meeting, at(600)) == 600


def test_redistribution_meets_the_planned_end_and_leaves_locked_items_alone() -> None:
    evening = Evening()
    locked = agenda(evening.meeting)[4]
    evening.do(LockItem(locked.id))
    evening.do(StartMeeting())
    evening.wait(25)
    evening.next()
    evening.do(Redistribute())
    told = forecast(evening.meeting, evening.now)
    assert abs(told.behind_s) < 60
    assert evening.meeting.items[locked.id].allotted_s == locked.allotted_s
    assert all(item.allotted_s >= 60 for item in agenda(evening.meeting))


def test_nothing_is_shared_when_all_is_locked() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    for item in agenda(evening.meeting):
        if not item.locked:
            evening.do(LockItem(item.id))
    evening.wait(30)
    with pytest.raises(NothingToShare):
        evening.do(Redistribute())


def test_agreeing_on_a_later_end_leaves_nobody_behind() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    evening.wait(22)
    evening.do(MoveEnd())
    assert abs(forecast(evening.meeting, evening.now).behind_s) < 60


def test_a_skipped_item_gives_its_minutes_back() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    evening.do(SkipItem(agenda(evening.meeting)[1].id))
    assert forecast(evening.meeting, evening.now).behind_s == -15 * 60


def test_minutes_taken_never_go_below_what_has_been_used() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    evening.wait(7.5)
    evening.do(AddMinutes(-8))
    assert evening.meeting.items[evening.running].allotted_s == 8 * 60


def test_a_closed_meeting_tells_what_was_measured() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    evening.wait(12)
    evening.next()
    evening.wait(3)
    evening.do(CloseMeeting())
    evening.wait(60)
    told = forecast(evening.meeting, evening.now)
    assert told.slots[0].end - told.slots[0].start == timedelta(minutes=12)
    assert told.ends == at(15 * 60).wall


@pytest.mark.parametrize(
    ("left", "shown"), [(60.0, (1, 0)), (59.1, (1, 0)), (59.0, (0, 59)), (0.2, (0, 1)), (-3, (0, 0))]
)
def test_counting_down_rounds_up(left: float, shown: tuple[int, int]) -> None:
    assert counted_down(left) == shown


@pytest.mark.parametrize(("gone", "shown"), [(0.9, (0, 0)), (60.0, (1, 0)), (119.99, (1, 59))])
def test_counting_up_rounds_down(gone: float, shown: tuple[int, int]) -> None:
    assert counted_up(gone) == shown


@pytest.mark.parametrize(
    ("allotted", "left", "phase"),
    [
        (3600, 721, "calm"),
        (3600, 720, "warn"),
        (3600, 180, "danger"),
        (600, 120, "warn"),
        (600, 60, "danger"),
        (180, 91, "calm"),
        (180, 90, "warn"),
        (60, 30, "danger"),
        (60, 31, "calm"),
        (600, -1, "over"),
    ],
)
def test_thresholds_of_the_countdown(allotted: int, left: int, phase: str) -> None:
    assert clock_phase(allotted, left) == phase


@given(
    st.lists(st.floats(0, 40), min_size=1, max_size=9),
    st.floats(0, 7200),
    st.floats(0, 7200),
    st.sets(st.integers(0, 9), max_size=3),
    st.sets(st.integers(0, 9), max_size=2),
)
def test_the_forecast_never_runs_backwards_for_a_fixed_state(
    waits: list[float], first: float, more: float, buffers: set[int], fixed: set[int]
) -> None:
    meeting = dialog_meeting()
    items = {
        item.id: replace(
            item,
            buffer=place in buffers,
            fixed=time(19 + place // 6, 10 * (place % 6)) if place in fixed else None,
        )
        for place, item in enumerate(agenda(meeting))
    }
    evening = Evening(replace(meeting, items=items))
    evening.do(StartMeeting())
    for wait in waits:
        evening.wait(wait)
        evening.next()
    evening.seconds += first
    before = forecast(evening.meeting, evening.now)
    evening.seconds += more
    after = forecast(evening.meeting, evening.now)
    # Moments are whole microseconds.
    least = timedelta(microseconds=-2)
    assert after.ends - before.ends >= least
    assert all(a.end - b.end >= least for a, b in zip(after.slots, before.slots, strict=True))
