"""A meeting held again has the plan and nothing of the people; the next one brings their promises along."""

from dataclasses import replace

from facilitator.meeting.commands import PutAction, PutStop, SetBrief
from facilitator.meeting.ids import ActionId, StopId
from facilitator.meeting.model import Action, AreaPicture, Meeting, WalkStop
from facilitator.meeting.references import dangling
from facilitator.meeting.succession import next_meeting, planned_again
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ActionStatus, CardState, Phase, SceneKind
from tests.meetings import EVENING, Evening, SeededDice, dialog_meeting


def held() -> Meeting:
    """Return an evening with cards, an action that runs and one that is only talked of."""
    evening = Evening()
    brief = evening.meeting.brief
    evening.do(SetBrief(replace(brief, title="Tryghed i Tilst", place="Fælleshuset", starts=EVENING,
                                organiser="Afdelingsbestyrelsen", participants=80)))  # fmt: skip
    evening.collecting()
    evening.slip("Lys på stien", release=True)
    card = next(iter(evening.meeting.cards))
    evening.do(PutAction(Action(ActionId("a" * 32), 1.0, "Lys", cards=(card,), item=evening.running)))
    evening.do(PutAction(Action(ActionId("b" * 32), 2.0, "Klub", status=ActionStatus.RUNNING)))
    evening.do(PutStop(WalkStop(StopId("c" * 32), 1.0, "Tunnelen", 0.5, 0.5)))
    return replace(evening.meeting, area=AreaPicture("kort.png", "", 100, 80, image=b"png"))


def test_a_meeting_planned_again_has_the_same_plan_under_new_ids() -> None:
    earlier = held()
    again = planned_again(earlier, "Tryghed igen", SeededDice(9))
    assert [(i.title, i.planned_s, i.kind) for i in agenda(again)] == [
        (i.title, i.planned_s, i.kind) for i in agenda(earlier)
    ]
    assert {one.names for one in again.boards.values()} == {one.names for one in earlier.boards.values()}
    assert len(again.categories) == len(earlier.categories)
    assert (again.area, [stop.name for stop in again.stops.values()]) == (earlier.area, ["Tunnelen"])
    ids = {again.id, *again.items, *again.boards, *again.categories, *again.stops}
    assert ids.isdisjoint({earlier.id, *earlier.items, *earlier.boards, *earlier.categories, *earlier.stops})
    assert dangling(again) == frozenset()


def test_a_meeting_planned_again_holds_nothing_of_what_people_said_or_decided() -> None:
    again = planned_again(held(), "", SeededDice(9))
    assert (again.cards, again.actions, again.segments, again.minutes) == ({}, {}, {}, {})
    assert again.course.phase is Phase.PLANNED
    brief = again.brief
    assert (brief.title, brief.place, brief.starts, brief.participants) == (
        "Tryghed i Tilst", "Fælleshuset", None, None,
    )  # fmt: skip


def test_the_next_meeting_shows_first_what_was_promised() -> None:
    earlier = held()
    following = next_meeting(earlier, dialog_meeting(), "Opfølgning")
    assert following.projector.scene.kind is SceneKind.PROMISES
    assert [
        (one.what, one.status, one.carried, one.cards, one.item) for one in following.actions.values()
    ] == [
        ("Lys", ActionStatus.DISCUSSED, True, (), None),
    ]
    brief = following.brief
    assert (brief.title, brief.organiser, brief.previous) == (
        "Opfølgning", "Afdelingsbestyrelsen", earlier.id,
    )  # fmt: skip
    assert following.area == earlier.area


def test_a_promise_keeps_its_id_so_that_it_can_be_followed() -> None:
    following = next_meeting(held(), dialog_meeting(), "Anden")
    third = next_meeting(following, dialog_meeting(), "Tredje")
    assert list(third.actions) == [ActionId("a" * 32)]


def test_without_promises_the_next_meeting_begins_with_a_welcome() -> None:
    following = next_meeting(dialog_meeting(), dialog_meeting(seed=5), "Ny")
    assert (following.projector.scene.kind, following.actions) == (SceneKind.WELCOME, {})


def test_no_unreleased_card_slips_over() -> None:
    evening = Evening().collecting()
    evening.slip("Hemmeligt")
    assert {card.state for card in evening.meeting.cards.values()} == {CardState.QUEUED}
    assert not next_meeting(evening.meeting, dialog_meeting(seed=5), "").cards
