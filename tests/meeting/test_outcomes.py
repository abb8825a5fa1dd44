"""What comes out: decisions, actions, the referent's texts; possible after the meeting, too."""

from dataclasses import replace
from datetime import UTC, date, datetime

from facilitator.meeting.commands import (
    AddConclusion,
    CloseMeeting,
    Command,
    PutAction,
    PutDecision,
    RemoveAction,
    RemoveDecision,
    StartMeeting,
    WriteClosing,
    WriteMinutes,
)
from facilitator.meeting.ids import ActionId, CardId, DecisionId, ItemId
from facilitator.meeting.model import Action, Closing, Decision, ItemMinutes
from facilitator.meeting.refusals import AlreadyThere, EmptyText, NoSuchThing, TooLong
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ActionStatus, Treatment
from tests.meetings import Evening

ONE, TWO = DecisionId("1" * 32), DecisionId("2" * 32)
LIGHT = Action(
    ActionId("a" * 32),
    0.0,
    "Lys på stien bag blok 7",
    owner="Boligorganisationen (drift)",
    due=date(2026, 11, 1),
    first_step="Bestille måling",
    status=ActionStatus.UNDER_WAY,
)
NOWHERE = ItemId("f" * 32)


def test_decisions_and_actions_are_put_replaced_and_dropped() -> None:
    evening = Evening()
    item = agenda(evening.meeting)[0].id
    evening.do(PutDecision(Decision(ONE, 0.0, "Vi samles om lys.", item)))
    evening.do(PutDecision(Decision(TWO, 1.0, "Vi mødes igen.")))
    evening.do(PutDecision(Decision(ONE, 0.0, "Vi samles om lys og stier.", item)))
    evening.do(PutAction(LIGHT))
    evening.do(RemoveDecision(TWO))
    assert evening.meeting.decisions == {ONE: Decision(ONE, 0.0, "Vi samles om lys og stier.", item)}
    assert evening.meeting.actions == {LIGHT.id: LIGHT}
    evening.do(RemoveAction(LIGHT.id))
    assert evening.meeting.actions == {}


def test_an_action_is_made_from_cards_that_are_there() -> None:
    evening = Evening().collecting()
    card = evening.slip("Mere lys")
    evening.do(PutAction(replace(LIGHT, cards=(card,))))
    assert evening.meeting.actions[LIGHT.id].cards == (card,)
    assert evening.refusal(PutAction(replace(LIGHT, cards=(CardId("0" * 32),)))) is NoSuchThing


def test_outcomes_without_a_readable_text_are_refused() -> None:
    evening = Evening()
    for command in (PutDecision(Decision(ONE, 0.0, " \n\u200b")), PutAction(replace(LIGHT, what="\t"))):
        assert evening.refusal(command) is EmptyText


def test_outcomes_name_only_what_is_there() -> None:
    evening = Evening()
    commands: tuple[Command, ...] = (
        PutDecision(Decision(ONE, 0.0, "Lys", NOWHERE)),
        PutAction(replace(LIGHT, item=NOWHERE)),
        RemoveDecision(ONE),
        RemoveAction(LIGHT.id),
        WriteMinutes(ItemMinutes(NOWHERE, "Lys")),
    )
    for command in commands:
        assert evening.refusal(command) is NoSuchThing


def test_the_referent_writes_during_and_after_the_meeting() -> None:
    evening = Evening()
    item = agenda(evening.meeting)[0].id
    evening.do(StartMeeting())
    evening.do(WriteMinutes(ItemMinutes(item, "Om lys", "Der måles.", Treatment.DECISION)))
    evening.do(CloseMeeting())
    closing = Closing("Kort fortalt", datetime(2027, 2, 1, 18, tzinfo=UTC), "i februar", "Vi ringer rundt.")
    evening.do(WriteClosing(closing))
    assert evening.meeting.minutes == {item: ItemMinutes(item, "Om lys", "Der måles.", Treatment.DECISION)}
    assert evening.meeting.closing == closing


def test_writing_what_is_written_already_changes_nothing() -> None:
    evening = Evening()
    item = agenda(evening.meeting)[0].id
    commands: tuple[Command, ...] = (
        PutDecision(Decision(ONE, 0.0, "Lys")),
        PutAction(LIGHT),
        WriteMinutes(ItemMinutes(item, "Om lys")),
        WriteClosing(Closing("Kort fortalt")),
    )
    for command in commands:
        evening.do(command)
        assert evening.refusal(command) is AlreadyThere


def test_an_outcome_taken_back_is_as_it_was() -> None:
    evening = Evening()
    evening.do(PutAction(LIGHT))
    before = evening.meeting
    evening.take_back(evening.do(PutAction(replace(LIGHT, status=ActionStatus.RUNNING))))
    evening.take_back(evening.do(RemoveAction(LIGHT.id)))
    assert evening.meeting == before


def test_a_scribes_conclusion_stands_below_what_was_written_and_none_of_it_is_cut_off() -> None:
    evening = Evening()
    item = agenda(evening.meeting)[0].id
    evening.do(AddConclusion(item, "Bord 1: lys."))
    evening.do(AddConclusion(item, "Bord 2: stier."))
    assert evening.meeting.minutes == {item: ItemMinutes(item, conclusion="Bord 1: lys.\nBord 2: stier.")}
    assert evening.refusal(AddConclusion(item, "x" * 4_990)) is TooLong
    assert evening.refusal(AddConclusion(item, " ")) is EmptyText
