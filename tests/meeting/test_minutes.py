"""What the minutes lack is told in the order of reading, and whether they may be approved."""

from dataclasses import replace
from datetime import date

from facilitator.meeting.commands import (
    Answer,
    ApproveMinutes,
    CloseMeeting,
    Park,
    PutAction,
    RecordFinding,
    WriteClosing,
    WriteMinutes,
)
from facilitator.meeting.ids import ActionId
from facilitator.meeting.minutes import Lack, Missing, is_raw_erased, may_approve, may_erase, missing
from facilitator.meeting.model import Action, ApprovedMinutes, Closing, ItemMinutes
from facilitator.meeting.refusals import NotClosed, RawDataErased
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import CardType, ItemKind, Treatment
from tests.meetings import Evening, a_card

LIGHT = Action(ActionId("a" * 32), 1.0, "Lys på stien")
WHOLE = Closing("Vi talte om lys.", next_words="torsdag i maj")


def held() -> Evening:
    """Return an evening in its third item: a welcome, a talk, and questions."""
    evening = Evening().collecting()
    evening.do(WriteClosing(WHOLE))
    return evening


def lacking(evening: Evening) -> list[tuple[Lack, str]]:
    """Return what is missing, with the title or text of what it is about."""
    meeting = evening.meeting

    def named(one: Missing) -> str:
        if one.item is not None:
            return meeting.items[one.item].title
        if one.action is not None:
            return meeting.actions[one.action].what
        return meeting.cards[one.card].text if one.card is not None else ""

    return [(one.lack, named(one)) for one in missing(meeting)]


def test_before_it_begins_only_the_whole_is_missing() -> None:
    assert lacking(Evening()) == [(Lack.SUMMARY, ""), (Lack.ACTIONS, ""), (Lack.NEXT, "")]


def test_items_that_were_held_lack_a_conclusion_until_they_have_one() -> None:
    evening = held()
    talk, questions = agenda(evening.meeting)[1:3]
    assert lacking(evening) == [
        (Lack.CONCLUSION, talk.title),
        (Lack.CONCLUSION, questions.title),
        (Lack.ACTIONS, ""),
    ]
    evening.do(WriteMinutes(ItemMinutes(questions.id, conclusion="Svaret på stedet.")))
    assert lacking(evening) == [(Lack.CONCLUSION, talk.title), (Lack.ACTIONS, "")]


def test_where_people_were_told_something_its_main_points_are_enough() -> None:
    evening = held()
    talk = agenda(evening.meeting)[1]
    evening.do(WriteMinutes(ItemMinutes(talk.id, main_points="Tal fra politiet.")))
    assert (Lack.CONCLUSION, talk.title) in lacking(evening)
    evening.do(WriteMinutes(ItemMinutes(talk.id, "Tal fra politiet.", treatment=Treatment.INFORMATION)))
    assert (Lack.CONCLUSION, talk.title) not in lacking(evening)


def test_no_conclusion_is_asked_of_breaks_welcomes_and_what_was_skipped() -> None:
    evening = held()
    quiet = {ItemKind.WELCOME, ItemKind.BREAK, ItemKind.WRITING, ItemKind.CLOSING}
    items = {
        key: replace(item, kind=ItemKind.TALK, skipped=item.kind in quiet)
        for key, item in evening.meeting.items.items()
    }
    evening.meeting = replace(evening.meeting, items=items)
    named = [title for lack, title in lacking(evening) if lack is Lack.CONCLUSION]
    assert named == [item.title for item in agenda(evening.meeting)[1:3]]


def test_actions_lack_an_owner_and_a_date_and_words_are_a_date() -> None:
    evening = held()
    evening.do(PutAction(LIGHT))
    assert lacking(evening)[2:] == [(Lack.OWNER, "Lys på stien"), (Lack.DUE, "Lys på stien")]
    evening.do(PutAction(replace(LIGHT, owner="Kommunen", due_words="uge 42")))
    assert lacking(evening)[2:] == []
    evening.do(PutAction(replace(LIGHT, due=date(2026, 12, 1))))
    assert lacking(evening)[2:] == [(Lack.OWNER, "Lys på stien")]


def test_questions_that_were_shown_lack_an_answer() -> None:
    evening = held()
    asked = a_card(1, evening, text="Hvem ringer vi til?", type=CardType.QUESTION)
    later = a_card(2, evening, text="Hvad koster det?", type=CardType.QUESTION)
    evening.meeting = replace(evening.meeting, cards={one.id: one for one in (asked, later)})
    assert lacking(evening)[2:4] == [(Lack.ANSWER, "Hvad koster det?"), (Lack.ANSWER, "Hvem ringer vi til?")]
    evening.do(Answer(asked.id, "Driften, på hverdage."))
    evening.do(Park((later.id,)))
    assert [lack for lack, _ in lacking(evening)] == [Lack.CONCLUSION, Lack.CONCLUSION, Lack.ACTIONS]


def test_minutes_are_approved_when_the_meeting_is_over_and_there_is_something_to_make_them_from() -> None:
    evening = held()
    evening.slip("Mere lys", release=True)
    assert not may_approve(evening.meeting)
    evening.do(CloseMeeting())
    assert may_approve(evening.meeting)
    assert not may_erase(evening.meeting)
    evening.do(ApproveMinutes(b"{}", date(2026, 11, 24)))
    assert may_erase(evening.meeting)
    assert not is_raw_erased(evening.meeting)


def test_minutes_are_approved_when_the_meeting_is_over_and_no_sooner() -> None:
    evening = held()
    approval = ApproveMinutes(b"{}", date(2026, 11, 24))
    assert evening.refusal(approval) is NotClosed
    evening.do(CloseMeeting())
    assert evening.refusal(approval) is None


def test_what_was_approved_is_not_replaced_by_less_once_the_raw_data_are_gone() -> None:
    evening = held()
    evening.do(CloseMeeting())
    evening.do(ApproveMinutes(b"{}", date(2026, 11, 24)))
    evening.meeting = replace(evening.meeting, cards={}, ballots={}, minutes={})
    assert is_raw_erased(evening.meeting)
    assert evening.refusal(ApproveMinutes(b"less", date(2026, 11, 25))) is RawDataErased
    assert evening.refusal(RecordFinding("Mørkt", CardType.UNSAFE)) is RawDataErased
    assert evening.meeting.approved == ApprovedMinutes(b"{}", date(2026, 11, 24))
