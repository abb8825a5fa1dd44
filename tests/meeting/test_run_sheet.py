"""The run sheet's clock times are right, and its warnings help."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.meeting.changes import apply
from facilitator.meeting.decide import decide
from facilitator.meeting.ids import BoardId, ItemId, MeetingId
from facilitator.meeting.model import AgendaItem, Brief, Course, Meeting
from facilitator.meeting.remedies import NewItem, remedy
from facilitator.meeting.run_sheet import Doubt, SheetWarning, doubts, hall_closes, run_sheet
from facilitator.meeting.timeline import agenda, forecast
from facilitator.meeting.words import ItemKind, Phase
from tests.meetings import EVENING, HALL, SeededDice, at, dialog_meeting

NOW = at(0)
# The evening begins at 19.00 in the hall.
STARTS = EVENING
NEW = NewItem(ItemId("f" * 32), "Nyt")


def planned(
    *items: tuple[ItemKind, int], starts: datetime | None = STARTS, closes: time | None = None
) -> Meeting:
    """Return a meeting of items, each with a kind and minutes, and with next steps at the end."""
    made = [_item(place, kind, minutes) for place, (kind, minutes) in enumerate(items)]
    brief = Brief(title="Prøve", starts=starts, hall_closes=closes)
    return Meeting(MeetingId("1" * 32), brief=brief, items={item.id: item for item in made})


def _item(place: int, kind: ItemKind, minutes: int) -> AgendaItem:
    return AgendaItem(
        ItemId(f"{place:032x}"), float(place), f"Punkt {place}", kind, minutes * 60, minutes * 60
    )


def changed(meeting: Meeting, place: int, **fields: object) -> Meeting:
    item = replace(agenda(meeting)[place], **fields)  # type: ignore[arg-type]  # fields by name
    return replace(meeting, items={**meeting.items, item.id: item})


def clock(moment: datetime) -> str:
    return f"{moment.astimezone(HALL):%H.%M}"


def found(meeting: Meeting) -> set[Doubt]:
    return {one.doubt for one in doubts(meeting, NOW)}


def mended(meeting: Meeting, doubt: Doubt) -> Meeting:
    """Apply the remedy of a doubt."""
    (warning,) = [one for one in doubts(meeting, NOW) if one.doubt is doubt]
    command = remedy(meeting, warning, NEW)
    assert command is not None
    return apply(meeting, decide(meeting, command, NOW, SeededDice(3)))


# --- clock times


def test_each_item_begins_when_the_one_before_it_ends() -> None:
    sheet = run_sheet(planned((ItemKind.WELCOME, 10), (ItemKind.TALK, 15), (ItemKind.CLOSING, 5)), NOW)
    assert [(clock(line.start), clock(line.end)) for line in sheet.lines] == [
        ("19.00", "19.10"), ("19.10", "19.25"), ("19.25", "19.30"),
    ]  # fmt: skip
    assert (sheet.planned_s, sheet.gaps_s, clock(sheet.ends)) == (1800, 0, "19.30")


def test_a_fixed_item_leaves_a_gap_that_is_counted() -> None:
    meeting = changed(planned((ItemKind.WELCOME, 10), (ItemKind.CLOSING, 5)), 1, fixed=time(19, 30))
    sheet = run_sheet(meeting, NOW)
    assert [line.gap_s for line in sheet.lines] == [0, 1200]
    assert (sheet.planned_s, sheet.gaps_s, clock(sheet.ends)) == (900, 1200, "19.35")


def test_a_fixed_item_that_cannot_begin_on_time_says_by_how_much() -> None:
    meeting = changed(planned((ItemKind.WELCOME, 45), (ItemKind.CLOSING, 5)), 1, fixed=time(19, 30))
    line = run_sheet(meeting, NOW).lines[1]
    assert (line.late_s, clock(line.start)) == (900, "19.45")


def test_a_date_that_is_past_still_gives_the_times_that_were_announced() -> None:
    sheet = run_sheet(planned((ItemKind.CLOSING, 5)), at(3 * 24 * 3600))
    assert sheet.starts == STARTS


def test_without_a_date_it_says_so_and_counts_from_now() -> None:
    sheet = run_sheet(planned((ItemKind.CLOSING, 5), starts=None), NOW)
    assert (sheet.has_date, sheet.starts) == (False, NOW.wall)


def test_a_meeting_without_items_has_an_empty_sheet() -> None:
    sheet = run_sheet(planned(), NOW)
    assert (sheet.lines, sheet.starts, sheet.ends, sheet.planned_s) == ((), STARTS, STARTS, 0)


kinds = st.sampled_from(list(ItemKind))
clock_times = st.none() | st.builds(time, st.integers(17, 23), st.sampled_from([0, 15, 30]))


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    meeting = planned(*draw(st.lists(st.tuples(kinds, st.integers(0, 90)), min_size=1, max_size=12)))
    for place in range(len(meeting.items)):
        meeting = changed(meeting, place, fixed=draw(clock_times), locked=draw(st.booleans()))
    return replace(meeting, brief=replace(meeting.brief, hall_closes=draw(clock_times)))


@given(meetings())
def test_sum_gaps_and_clock_times_always_agree(meeting: Meeting) -> None:
    sheet = run_sheet(meeting, NOW)
    assert sheet.planned_s + sheet.gaps_s == (sheet.ends - sheet.starts).total_seconds()
    assert all(one.end + timedelta(seconds=two.gap_s) == two.start for one, two in pairwise(sheet.lines))
    assert all(line.gap_s >= 0 and line.late_s >= 0 for line in sheet.lines)


@given(meetings())
def test_the_sheet_is_the_forecast_of_the_meeting(meeting: Meeting) -> None:
    early = at(-3600)
    told = forecast(meeting, early)
    assert [(s.planned_start, s.planned_end) for s in told.slots] == [
        (line.start, line.end) for line in run_sheet(meeting, early).lines
    ]


@given(meetings())
def test_every_remedy_is_a_command_that_the_meeting_takes(meeting: Meeting) -> None:
    for warning in doubts(meeting, NOW):
        command = remedy(meeting, warning, NEW)
        if command is not None:
            after = apply(meeting, decide(meeting, command, NOW, SeededDice(1)))
            assert warning not in doubts(after, NOW)


# --- warnings


def test_a_calm_evening_has_nothing_to_think_over() -> None:
    calm = planned(
        (ItemKind.WELCOME, 10), (ItemKind.TALK, 15), (ItemKind.QUESTIONS, 15), (ItemKind.BREAK, 10),
        (ItemKind.DIALOG, 60), (ItemKind.CLOSING, 10), closes=time(22, 0),
    )  # fmt: skip
    assert doubts(calm, NOW) == ()


@pytest.mark.parametrize(("minutes", "warned"), [(109, False), (110, True), (150, True)])
def test_two_hours_without_a_break_are_too_long(minutes: int, warned: bool) -> None:
    meeting = planned((ItemKind.DIALOG, minutes), (ItemKind.CLOSING, 10))
    assert (Doubt.NO_BREAK in found(meeting)) is warned


def test_a_break_is_put_in_nearest_to_the_middle() -> None:
    meeting = planned(
        (ItemKind.WELCOME, 10), (ItemKind.DIALOG, 60), (ItemKind.DIALOG, 50), (ItemKind.CLOSING, 10)
    )
    after = mended(meeting, Doubt.NO_BREAK)
    assert [item.kind for item in agenda(after)] == [
        ItemKind.WELCOME, ItemKind.DIALOG, ItemKind.BREAK, ItemKind.DIALOG, ItemKind.CLOSING,
    ]  # fmt: skip


def test_free_time_of_ten_minutes_counts_as_a_break() -> None:
    meeting = planned((ItemKind.DIALOG, 70), (ItemKind.DIALOG, 60), (ItemKind.CLOSING, 10))
    assert Doubt.NO_BREAK in found(meeting)
    assert Doubt.NO_BREAK not in found(changed(meeting, 1, fixed=time(20, 20)))


def test_a_meeting_without_next_steps_is_warned_of_and_can_be_given_them() -> None:
    meeting = planned((ItemKind.WELCOME, 10), (ItemKind.DIALOG, 30))
    assert Doubt.NO_NEXT_STEPS in found(meeting)
    last = agenda(mended(meeting, Doubt.NO_NEXT_STEPS))[-1]
    assert (last.kind, last.locked, last.planned_s) == (ItemKind.CLOSING, True, 600)


def test_an_end_after_the_hall_closes_says_by_how_much_and_is_shortened_away() -> None:
    meeting = planned((ItemKind.DIALOG, 80), (ItemKind.CLOSING, 10), closes=time(20, 15))
    (warning,) = doubts(meeting, NOW)
    assert (warning.doubt, warning.minutes, warning.is_grave) == (Doubt.AFTER_CLOSING, 15, True)
    assert doubts(mended(meeting, Doubt.AFTER_CLOSING), NOW) == ()


def test_nothing_is_shortened_below_five_minutes_or_when_it_is_locked() -> None:
    meeting = planned((ItemKind.DIALOG, 20), (ItemKind.CLOSING, 10), closes=time(19, 10))
    (warning,) = doubts(meeting, NOW)
    assert remedy(meeting, warning, NEW) is None


def test_a_hall_that_closes_after_midnight_closes_the_next_day() -> None:
    meeting = planned((ItemKind.CLOSING, 10), closes=time(0, 30))
    closes = hall_closes(meeting, run_sheet(meeting, NOW), NOW)
    assert closes is not None
    assert closes.astimezone(UTC) == datetime(2026, 11, 23, 23, 30, tzinfo=UTC)


def test_a_talk_longer_than_its_questions_names_both() -> None:
    meeting = planned((ItemKind.TALK, 20), (ItemKind.QUESTIONS, 10), (ItemKind.CLOSING, 10))
    (warning,) = doubts(meeting, NOW)
    assert (warning.doubt, warning.minutes, warning.other) == (Doubt.LONG_TALK, 20, 10)
    assert agenda(mended(meeting, Doubt.LONG_TALK))[1].planned_s == 20 * 60


def test_talks_in_a_row_share_the_questions_behind_them() -> None:
    meeting = planned(
        (ItemKind.TALK, 10), (ItemKind.TALK, 10), (ItemKind.QUESTIONS, 20), (ItemKind.CLOSING, 5)
    )
    assert found(meeting) == set()


@pytest.mark.parametrize(
    "answers",
    [
        ((ItemKind.QUESTIONS, 10), (ItemKind.WRITING, 5)),
        ((ItemKind.DIALOG, 10), (ItemKind.COLLECT, 10)),
        ((ItemKind.MAP, 15),),
    ],
)
def test_a_hall_that_answers_in_another_way_is_no_doubt_about_the_talk(
    answers: tuple[tuple[ItemKind, int], ...],
) -> None:
    assert found(planned((ItemKind.TALK, 15), *answers, (ItemKind.CLOSING, 5))) == set()
    assert found(planned((ItemKind.TALK, 21), *answers, (ItemKind.CLOSING, 5))) == {Doubt.LONG_TALK}


def test_a_fresh_dialogue_meeting_is_not_doubted() -> None:
    assert found(dialog_meeting()) == set()


def test_a_talk_without_any_questions_is_given_some() -> None:
    meeting = planned((ItemKind.TALK, 20), (ItemKind.CLOSING, 10))
    assert [item.kind for item in agenda(mended(meeting, Doubt.LONG_TALK))] == [
        ItemKind.TALK, ItemKind.QUESTIONS, ItemKind.CLOSING,
    ]  # fmt: skip


def test_an_item_that_collects_without_a_question_is_a_thought() -> None:
    meeting = planned((ItemKind.COLLECT, 20), (ItemKind.CLOSING, 10))
    asking = changed(meeting, 0, collects=True, board=BoardId("b" * 32))
    assert found(asking) == {Doubt.NO_QUESTION}
    assert found(changed(asking, 0, question=(("da", "Hvad bekymrer dig?"),))) == set()


def test_the_grave_ones_come_first() -> None:
    meeting = planned((ItemKind.TALK, 130), closes=time(20, 0))
    told = [one.is_grave for one in doubts(meeting, NOW)]
    assert told == sorted(told, reverse=True)
    assert True in told
    assert False in told


def test_the_formats_that_ship_are_never_gravely_wrong() -> None:
    meeting = dialog_meeting()
    meeting = replace(meeting, brief=replace(meeting.brief, starts=STARTS, hall_closes=time(22, 0)))
    assert [one for one in doubts(meeting, NOW) if one.is_grave] == []


def test_a_remedy_for_what_is_gone_is_none() -> None:
    meeting = planned((ItemKind.CLOSING, 10))
    gone = ItemId("e" * 32)
    assert remedy(meeting, SheetWarning(Doubt.NO_BREAK, gone, 130), NEW) is None
    assert remedy(meeting, SheetWarning(Doubt.LONG_TALK, gone, 20), NEW) is None
    assert remedy(meeting, SheetWarning(Doubt.GAP, gone, 20), NEW) is None


def test_once_the_meeting_runs_the_times_are_those_of_its_plan() -> None:
    meeting = planned((ItemKind.CLOSING, 10), starts=None)
    running = replace(meeting, course=Course(Phase.LIVE, plan_starts=STARTS))
    sheet = run_sheet(running, at(100))
    assert (sheet.has_date, sheet.starts) == (True, STARTS)
