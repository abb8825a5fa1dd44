"""Promises of many meetings: each once, as last told, and found by owner, status and being late."""

from dataclasses import replace
from datetime import UTC, date, datetime

from facilitator.meeting.follow_up import FollowUp, follow_up
from facilitator.meeting.ids import ActionId
from facilitator.meeting.model import Action, Brief, Meeting
from facilitator.meeting.register import Filter, filtered, owners, promises
from facilitator.meeting.words import ActionStatus
from tests.meetings import HALL, SeededDice, dialog_meeting

TODAY = date(2027, 1, 15)
LIGHT = Action(ActionId("a" * 32), 1.0, "Lys", "Kommunen", date(2026, 12, 1))
CLUB = Action(ActionId("b" * 32), 2.0, "Klub", "SSP", date(2027, 2, 1), status=ActionStatus.UNDER_WAY)
FENCE = Action(ActionId("c" * 32), 3.0, "Hegn", "driften", date(2026, 12, 1), status=ActionStatus.RUNNING)


def meeting(*actions: Action, title: str = "Tryghed", **brief: object) -> Meeting:
    told: Brief = replace(dialog_meeting().brief, title=title, starts=datetime(2026, 10, 1, 17, tzinfo=UTC))
    told = replace(told, **brief)  # type: ignore[arg-type]  # fields of a brief, by name
    return replace(dialog_meeting(), brief=told, actions={one.id: one for one in actions})


def test_every_promise_stands_by_its_date_with_the_meeting_it_was_made_at() -> None:
    found = promises([("a", meeting(CLUB)), ("b", meeting(FENCE, LIGHT, title="Haslev"))])
    assert [(one.action, one.title, one.source) for one in found] == [
        (LIGHT, "Haslev", "b"),
        (FENCE, "Haslev", "b"),
        (CLUB, "Tryghed", "a"),
    ]


def test_a_promise_that_was_carried_on_stands_once_as_it_was_told_of_last() -> None:
    first = meeting(LIGHT, CLUB)
    second = follow_up(first, FollowUp("Siden sidst", HALL, TODAY), SeededDice(4))
    told = replace(second.actions[LIGHT.id], status=ActionStatus.RUNNING)
    second = replace(second, actions={**second.actions, LIGHT.id: told})
    for order in ([("1", first), ("2", second)], [("2", second), ("1", first)]):
        found = promises(order)
        assert [(one.action.what, one.action.status, one.source) for one in found] == [
            ("Lys", ActionStatus.RUNNING, "2"),
            ("Klub", ActionStatus.UNDER_WAY, "2"),
        ]


def test_rehearsals_promise_nothing() -> None:
    assert promises([("a", meeting(LIGHT, rehearsal=True))]) == ()


def test_promises_are_found_by_owner_status_and_being_late() -> None:
    found = promises([("a", meeting(LIGHT, CLUB, FENCE))])

    def whats(wish: Filter) -> list[str]:
        return [one.action.what for one in filtered(found, wish, TODAY)]

    assert whats(Filter()) == ["Lys", "Hegn", "Klub"]
    assert whats(Filter(owner="SSP")) == ["Klub"]
    assert whats(Filter(status=ActionStatus.RUNNING)) == ["Hegn"]
    assert whats(Filter(overdue=True)) == ["Lys"]
    assert whats(Filter(owner="driften", overdue=True)) == []
    assert owners(found) == ("driften", "Kommunen", "SSP")
