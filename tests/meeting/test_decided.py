"""A decision that somebody carries out: one thing to the person who types it, a promise wherever they are."""

from dataclasses import replace
from datetime import date

from facilitator.meeting.commands import PutAction, PutDecision, RemoveAction, RemoveDecision, Show
from facilitator.meeting.follow_up import carried
from facilitator.meeting.ids import ActionId, DecisionId
from facilitator.meeting.minutes import Lack, Missing, missing
from facilitator.meeting.model import Action, Decision, Scene
from facilitator.meeting.refusals import AlreadyThere
from facilitator.meeting.room import room_view
from facilitator.meeting.words import ActionStatus, SceneKind
from tests.meetings import Evening

KEY = DecisionId("d" * 32)
DECIDED = Decision(KEY, 0.0, "Lyset på stien skal virke")
WHO = Action(ActionId("0" * 32), 3.0, "", owner="Kommunen", due=date(2026, 12, 1), first_step="Måling")
PROMISE = replace(WHO, id=ActionId(KEY), what=DECIDED.text)


def wall(evening: Evening) -> list[tuple[str, str]]:
    """Return what and who on the wall's list of today's promises."""
    return [(one.what, one.owner) for one in room_view(evening.meeting, evening.now).picture.actions]


def test_a_decision_with_an_owner_is_a_promise_in_the_same_step_and_goes_in_one() -> None:
    evening = Evening()
    changes = evening.do(PutDecision(DECIDED, WHO))
    assert evening.meeting.decisions == {KEY: DECIDED}
    assert evening.meeting.actions == {PROMISE.id: PROMISE}
    assert evening.refusal(PutDecision(DECIDED, WHO)) is AlreadyThere
    evening.take_back(changes)
    assert (evening.meeting.decisions, evening.meeting.actions) == ({}, {})
    evening.do(PutDecision(DECIDED, WHO))
    evening.do(RemoveDecision(KEY))
    assert (evening.meeting.decisions, evening.meeting.actions) == ({}, {})


def test_the_promise_says_what_the_decision_says_and_may_be_taken_off_alone() -> None:
    evening = Evening()
    evening.do(PutDecision(DECIDED, WHO))
    evening.do(PutDecision(replace(DECIDED, text="Lys overalt"), replace(WHO, owner="Driften")))
    changed = replace(PROMISE, what="Lys overalt", owner="Driften")
    assert evening.meeting.actions == {PROMISE.id: changed}
    evening.do(PutDecision(replace(DECIDED, text="Lys overalt")))
    assert evening.meeting.actions == {}
    evening.do(PutDecision(DECIDED, WHO))
    evening.do(RemoveAction(PROMISE.id))
    assert evening.meeting.decisions == {KEY: DECIDED}


def test_what_is_decided_is_on_the_wall_and_on_phones_with_and_without_an_owner() -> None:
    evening = Evening()
    evening.do(Show(Scene(SceneKind.ACTIONS)))
    evening.do(PutDecision(DECIDED))
    assert wall(evening) == [("Lyset på stien skal virke", "")]
    evening.do(PutDecision(DECIDED, WHO))
    evening.do(PutDecision(Decision(DecisionId("e" * 32), 1.0, "Vi mødes\nigen")))
    assert wall(evening) == [("Vi mødes igen", ""), ("Lyset på stien skal virke", "Kommunen")]
    phones = room_view(evening.meeting, evening.now).actions
    assert [one.what for one in phones] == ["Vi mødes igen", "Lyset på stien skal virke"]


def test_how_far_a_promise_has_come_is_asked_next_time_and_not_on_the_day() -> None:
    evening = Evening()
    evening.do(PutDecision(DECIDED, WHO))
    evening.do(PutAction(Action(ActionId("b" * 32), 0.0, "Fra sidst", carried=True)))
    evening.do(Show(Scene(SceneKind.ACTIONS)))
    today = room_view(evening.meeting, evening.now).picture.actions
    assert [one.status for one in today] == [None]
    evening.do(Show(Scene(SceneKind.PROMISES)))
    last = room_view(evening.meeting, evening.now).picture.actions
    assert [(one.what, one.status) for one in last] == [("Fra sidst", ActionStatus.DISCUSSED)]


def test_a_decision_lacks_an_owner_until_there_is_one_and_is_carried_to_the_next_meeting() -> None:
    evening = Evening()
    evening.do(PutDecision(DECIDED))
    assert Missing(Lack.OWNER, decision=KEY) in missing(evening.meeting)
    evening.do(PutDecision(DECIDED, WHO))
    assert Lack.OWNER not in {one.lack for one in missing(evening.meeting)}
    assert carried(evening.meeting) == (replace(PROMISE, carried=True),)
