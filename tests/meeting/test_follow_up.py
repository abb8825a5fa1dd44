"""A follow-up takes brief, plan and open promises along, and nothing that anybody said."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.meeting.commands import PutAction, SetBrief, StartMeeting, WriteClosing
from facilitator.meeting.follow_up import FollowUp, follow_up, months_after, next_start
from facilitator.meeting.ids import ActionId
from facilitator.meeting.model import Action, Closing, Meeting
from facilitator.meeting.references import dangling
from facilitator.meeting.room import room_view
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ActionStatus, Phase, SceneKind
from tests.meetings import HALL, Evening, SeededDice, at

WISH = FollowUp("Siden sidst", HALL, date(2026, 11, 24))
THURSDAY = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
DONE = Action(ActionId("d" * 32), 1.0, "Hegn", "Driften", status=ActionStatus.RUNNING)
UNDER_WAY = Action(
    ActionId("e" * 32), 2.0, "Lys", "Kommunen", date(2026, 12, 1), status=ActionStatus.UNDER_WAY
)


def previous() -> Evening:
    evening = Evening()
    brief = replace(evening.meeting.brief, title="Tryghed", area="Tilst", starts=THURSDAY, participants=40)
    evening.do(SetBrief(brief))
    evening.collecting()
    card = evening.slip("Mere lys", release=True)
    evening.do(PutAction(DONE))
    evening.do(PutAction(replace(UNDER_WAY, cards=(card,), item=evening.running)))
    return evening


def followed(wish: FollowUp = WISH, meeting: Meeting | None = None) -> Meeting:
    return follow_up(meeting or previous().meeting, wish, SeededDice(9))


def test_brief_and_plan_are_carried_over_and_nothing_that_was_said() -> None:
    before, new = previous().meeting, followed()
    assert new.brief == replace(before.brief, starts=new.brief.starts, previous=before.id, participants=None)
    assert [one.title for one in agenda(new)] == ["Siden sidst", *(one.title for one in agenda(before))]
    assert (new.cards, new.minutes, new.decisions, new.ballots, new.segments) == ({}, {}, {}, {}, {})
    assert new.course.phase is Phase.PLANNED
    assert len(new.categories) == len(before.categories)
    assert dangling(new) == frozenset()


@pytest.mark.parametrize(
    ("title", "called"),
    [
        ("Tryghed", "Opfølgning: Tryghed"),
        ("Opfølgning: Tryghed", "Opfølgning: Tryghed"),
        ("", ""),
        ("x" * 200, ("Opfølgning: " + "x" * 200)[:200]),
    ],
)
def test_a_follow_up_is_called_one_and_only_once(title: str, called: str) -> None:
    before = previous().meeting
    before = replace(before, brief=replace(before.brief, title=title))
    assert followed(replace(WISH, title="Opfølgning: {title}"), before).brief.title == called


def test_everything_but_a_promise_has_an_id_of_its_own() -> None:
    before, new = previous().meeting, followed()
    for name in ("items", "boards", "categories", "stops"):
        assert not getattr(before, name).keys() & getattr(new, name).keys()
    assert new.id != before.id


def test_open_promises_come_along_with_their_status() -> None:
    assert followed().actions == {UNDER_WAY.id: replace(UNDER_WAY, carried=True)}


def test_the_first_scene_shows_last_times_promises_before_and_after_the_start() -> None:
    evening = Evening(followed())
    kinds = [evening.meeting.projector.scene.kind]
    evening.do(StartMeeting())
    kinds.append(evening.meeting.projector.scene.kind)
    shown = room_view(evening.meeting, evening.now).picture
    assert [(one.what, one.status) for one in shown.actions] == [("Lys", ActionStatus.UNDER_WAY)]
    evening.next()
    kinds.append(evening.meeting.projector.scene.kind)
    assert kinds == [SceneKind.PROMISES, SceneKind.PROMISES, SceneKind.WELCOME]


def test_a_meeting_that_follows_a_follow_up_has_one_item_with_promises() -> None:
    third = followed(meeting=followed())
    assert [one.title for one in agenda(third)].count("Siden sidst") == 1


def test_it_begins_half_a_year_on_at_the_same_hour_of_the_same_weekday() -> None:
    starts = followed().brief.starts
    assert starts is not None
    assert f"{starts.astimezone(HALL):%A %d %m %Y %H.%M}" == "Thursday 27 05 2027 19.00"


def test_it_begins_when_people_agreed_to_meet() -> None:
    evening, agreed = previous(), datetime(2027, 3, 4, 18, 0, tzinfo=UTC)
    evening.do(WriteClosing(Closing(next_meeting=agreed)))
    assert followed(meeting=evening.meeting).brief.starts == agreed


def test_an_old_meeting_is_not_followed_up_in_the_past() -> None:
    starts = next_start(previous().meeting, replace(WISH, today=date(2029, 1, 10)))
    assert starts is not None
    assert starts > at(0).wall
    assert starts.date() > date(2029, 1, 10)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
    ],
)
def test_months_on_is_a_day_that_exists(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds
    st.integers(1, 24),
)
def test_weekday_and_hour_never_change(starts: datetime, months: int) -> None:
    evening = Evening()
    evening.meeting = replace(evening.meeting, brief=replace(evening.meeting.brief, starts=starts))
    later = next_start(evening.meeting, FollowUp("", HALL, starts.date(), months))
    assert later is not None
    local, before = later.astimezone(HALL), starts.astimezone(HALL)
    assert (local.weekday(), local.minute) == (before.weekday(), before.minute)
    # An hour that is left out when clocks go forwards is told an hour later.
    assert (local.hour - before.hour) % 24 in {0, 1}
