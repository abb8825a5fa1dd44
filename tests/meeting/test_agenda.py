"""The course of an evening: start, next, previous, skip, minutes, fixed items, buffers, rounds, end."""

from dataclasses import replace

import pytest

from facilitator.meeting.commands import (
    AddMinutes,
    CloseCollection,
    CloseMeeting,
    Command,
    GoTo,
    LockItem,
    MoveEnd,
    Next,
    OpenCollection,
    Pause,
    Previous,
    Redistribute,
    Resume,
    Shorten,
    SkipItem,
    StartMeeting,
)
from facilitator.meeting.model import Segment
from facilitator.meeting.refusals import (
    AlreadyStarted,
    AlreadyThere,
    EmptyAgenda,
    ItemBegun,
    MeetingClosed,
    NoFurtherItem,
    NoSuchThing,
    NotLive,
    TooLong,
)
from facilitator.meeting.timeline import agenda, clock, elapsed, forecast, segments
from facilitator.meeting.words import Phase, SegmentKind
from tests.meeting.courses import NOWHERE, item, started
from tests.meetings import EVENING, Evening, dialog_meeting

# --- start, next, previous, go to ---


def test_the_meeting_begins_with_its_first_item() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    first = item(evening, 0)
    assert evening.running == first.id
    assert evening.meeting.course.phase is Phase.LIVE
    assert segments(evening.meeting) == (Segment(1, first.id, SegmentKind.RUN, EVENING, anchor=1_000.0),)


def test_an_item_that_is_left_out_is_not_begun_with() -> None:
    evening = Evening()
    evening.do(SkipItem(item(evening, 0).id))
    evening.do(StartMeeting())
    assert evening.running == item(evening, 1).id


def test_a_meeting_with_nothing_to_begin_with_is_not_begun() -> None:
    evening = Evening(replace(dialog_meeting(), items={}))
    assert evening.refusal(StartMeeting()) is EmptyAgenda
    evening = Evening()
    for one in agenda(evening.meeting):
        evening.do(SkipItem(one.id))
    assert evening.refusal(StartMeeting()) is EmptyAgenda


def test_a_meeting_begins_once() -> None:
    evening = started()
    assert evening.refusal(StartMeeting()) is AlreadyStarted
    evening.do(CloseMeeting())
    assert evening.refusal(StartMeeting()) is MeetingClosed


def test_a_second_press_of_next_is_told_that_it_is_done_and_nothing_changes() -> None:
    evening = started()
    leaving = evening.running
    evening.next()
    assert evening.refusal(Next(leaving)) is AlreadyThere
    assert evening.refusal(Previous(leaving)) is AlreadyThere
    assert evening.refusal(GoTo(evening.running)) is AlreadyThere


def test_next_and_previous_pass_over_what_is_left_out() -> None:
    evening = started()
    evening.do(SkipItem(item(evening, 1).id))
    evening.next()
    assert evening.running == item(evening, 2).id
    evening.do(Previous(evening.running))
    assert evening.running == item(evening, 0).id


def test_before_the_first_and_after_the_last_there_is_nothing() -> None:
    evening = started()
    assert evening.refusal(Previous(evening.running)) is NoFurtherItem
    evening.do(GoTo(item(evening, -1).id))
    assert evening.refusal(Next(evening.running)) is NoFurtherItem


def test_going_to_an_item_that_was_left_out_takes_it_in() -> None:
    evening = started()
    skipped = item(evening, 3)
    evening.do(SkipItem(skipped.id))
    evening.do(GoTo(skipped.id))
    assert (evening.running, evening.meeting.items[skipped.id]) == (skipped.id, skipped)


def test_an_item_gone_back_to_goes_on_where_it_stopped() -> None:
    evening = started()
    first = evening.running
    evening.wait(4)
    evening.next()
    second = evening.running
    evening.wait(3)
    evening.do(Previous(second))
    evening.wait(2)
    assert elapsed(evening.meeting, first, evening.now) == 6 * 60
    assert elapsed(evening.meeting, second, evening.now) == 3 * 60
    evening.next()
    found = clock(evening.meeting, evening.now)
    assert found is not None
    assert (found.item, found.elapsed_s) == (second, 3 * 60)


def test_an_item_gone_back_from_is_forecast_with_what_it_has_left() -> None:
    evening = started()
    evening.wait(10)
    evening.next()
    evening.wait(5)
    before = forecast(evening.meeting, evening.now).ends
    evening.do(Previous(evening.running))
    assert forecast(evening.meeting, evening.now).ends == before


def test_a_round_begins_anew_when_its_item_is_gone_back_to() -> None:
    evening = Evening().collecting()
    first = evening.meeting.course.round
    evening.next()
    evening.do(Previous(evening.running))
    second = evening.meeting.course.round
    assert first is not None
    assert second is not None
    assert (second.item, second.id == first.id) == (first.item, False)


def test_what_needs_a_live_meeting_is_refused_before_and_after() -> None:
    evening = Evening()
    here = item(evening, 1).id
    commands: tuple[Command, ...] = (
        Next(here),
        Previous(here),
        GoTo(here),
        Pause(),
        Resume(),
        Redistribute(),
        MoveEnd(),
        CloseCollection(),
        OpenCollection(),
        CloseMeeting(),
    )
    for command in commands:
        assert evening.refusal(command) is NotLive
    evening.do(StartMeeting())
    evening.do(CloseMeeting())
    for command in commands:
        assert evening.refusal(command) is NotLive


def test_what_is_not_on_the_agenda_is_refused() -> None:
    evening = started()
    commands: tuple[Command, ...] = (
        GoTo(NOWHERE),
        AddMinutes(1, NOWHERE),
        SkipItem(NOWHERE),
        LockItem(NOWHERE),
        Shorten(NOWHERE, 5),
    )
    for command in commands:
        assert evening.refusal(command) is NoSuchThing


# --- pause ---


def test_a_pause_is_taken_once_and_ended_once() -> None:
    evening = started()
    assert evening.refusal(Resume()) is AlreadyThere
    evening.do(Pause())
    assert evening.refusal(Pause()) is AlreadyThere
    evening.do(Resume())
    assert [one.kind for one in segments(evening.meeting)] == [
        SegmentKind.RUN,
        SegmentKind.PAUSE,
        SegmentKind.RUN,
    ]


def test_going_on_ends_a_pause() -> None:
    evening = started()
    evening.do(Pause())
    evening.next()
    found = clock(evening.meeting, evening.now)
    assert found is not None
    assert not found.paused


def test_a_pause_puts_the_meeting_behind() -> None:
    evening = started()
    evening.do(Pause())
    evening.wait(7)
    assert forecast(evening.meeting, evening.now).behind_s == 7 * 60


# --- minutes ---


def test_minutes_are_given_to_the_running_or_another_item() -> None:
    evening = started()
    first, third = item(evening, 0), item(evening, 2)
    evening.do(AddMinutes(5))
    evening.do(AddMinutes(-3, third.id))
    assert item(evening, 0) == replace(first, allotted_s=first.allotted_s + 300)
    assert item(evening, 2) == replace(third, allotted_s=third.allotted_s - 180)


def test_before_the_meeting_minutes_change_the_plan_itself() -> None:
    evening = Evening()
    first = item(evening, 0)
    evening.do(AddMinutes(5, first.id))
    assert item(evening, 0) == replace(
        first, planned_s=first.planned_s + 300, allotted_s=first.planned_s + 300
    )
    evening.do(Shorten(first.id, 3))
    assert item(evening, 0) == replace(first, planned_s=180, allotted_s=180)
    assert evening.refusal(AddMinutes(1)) is NoSuchThing


@pytest.mark.parametrize(
    "command",
    [AddMinutes(0), AddMinutes(13 * 60)],
    ids=["nothing", "longer than a day's work"],
)
def test_impossible_minutes_are_refused(command: AddMinutes) -> None:
    evening = Evening()
    assert evening.refusal(replace(command, item=item(evening, 0).id)) is TooLong


def test_minutes_are_taken_until_none_are_left() -> None:
    evening = Evening()
    first = item(evening, 0)
    evening.do(AddMinutes(-11, first.id))
    assert item(evening, 0) == replace(first, planned_s=0, allotted_s=0)
    assert evening.refusal(AddMinutes(-1, first.id)) is TooLong


def test_what_lies_behind_is_not_given_minutes_shortened_or_left_out() -> None:
    evening = started()
    evening.next()
    first = item(evening, 0).id
    for command in (AddMinutes(1, first), Shorten(first, 1), SkipItem(first)):
        assert evening.refusal(command) is ItemBegun
    assert evening.refusal(SkipItem(evening.running)) is ItemBegun
