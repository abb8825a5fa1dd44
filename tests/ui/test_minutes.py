"""The minutes' page on a real engine: written by keys, what is missing leads to its place, printed beside."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from facilitator.export.approval import frozen_minutes
from facilitator.export.papers import STANDARD, by_kind
from facilitator.meeting.commands import (
    AddCard,
    ApproveMinutes,
    CloseMeeting,
    Hold,
    PutAction,
    PutDecision,
    SetBrief,
)
from facilitator.meeting.ids import ActionId, DecisionId
from facilitator.meeting.minutes import Lack, Missing, is_raw_erased, missing
from facilitator.meeting.model import Action, Decision
from facilitator.meeting.words import CardType, HoldReason, Origin
from facilitator.ui.console.outcome.rows import outcome_rows
from facilitator.ui.minutes.page import MinutesPage
from tests.ui.conftest import Room


def page(room: Room) -> MinutesPage:
    """Bring the minutes to the front by their key."""
    assert room.window.minutes is not None
    room.press("R", ctrl=True)
    assert room.window.page is room.window.minutes
    return room.window.minutes


def lacks(shown: MinutesPage) -> list[str]:
    return [shown.lacks.item(at).text() for at in range(shown.lacks.count())]


def enter_lack(room: Room, shown: MinutesPage, wanted: Lack) -> None:
    """Go by keys to the first thing of a kind that is missing, and Enter to its place."""
    shown.lacks.setFocus()
    at = [one.lack for one in missing(room.meeting)].index(wanted)
    while shown.lacks.currentRow() < at:
        room.press("Down")
    room.press("Enter")


def test_what_is_missing_leads_to_its_field_and_is_gone_when_written(room: Room) -> None:
    room.begin()
    shown = page(room)
    first = lacks(shown)
    assert "Kort fortalt er tom" in first
    enter_lack(room, shown, Lack.CONCLUSION)
    assert room.focus() is shown.item.conclusion
    room.type("Der kommer flere tal.")
    room.press("Tab")
    room.until(
        lambda: any(one.conclusion == "Der kommer flere tal." for one in room.meeting.minutes.values())
    )
    room.until(lambda: len(lacks(shown)) == len(first) - 1)


def test_an_action_without_owner_leads_to_the_owners_field(room: Room) -> None:
    room.begin()
    shown = page(room)
    room.do(PutAction(Action(ActionId("a" * 32), 1.0, "Lys på stien")))
    enter_lack(room, shown, Lack.OWNER)
    assert room.focus() is shown.outcome.form.owner
    room.type("Kommunen")
    room.press("Enter")
    room.until(lambda: room.meeting.actions[ActionId("a" * 32)].owner == "Kommunen")


def test_a_decision_that_nobody_carries_out_is_missing_until_it_is_said_who_does(room: Room) -> None:
    room.begin()
    shown = page(room)
    room.do(PutDecision(Decision(DecisionId("d" * 32), 1.0, "Lyset på stien skal virke")))
    assert "Ansvarlig: Lyset på stien skal virke" in lacks(shown)
    enter_lack(room, shown, Lack.OWNER)
    form = shown.outcome.form
    assert room.focus() is form.owner
    room.type("Kommunen")
    room.press("Tab")
    room.type("uge 42")
    room.press("Tab")
    room.type("Bestille måling")
    room.press("Enter")
    room.until(lambda: bool(room.meeting.actions))
    action = room.meeting.actions[ActionId("d" * 32)]
    told = (action.what, action.owner, action.due_words, action.first_step)
    assert told == ("Lyset på stien skal virke", "Kommunen", "uge 42", "Bestille måling")
    assert not any("Lyset på stien" in text for text in lacks(shown))
    rows = outcome_rows(room.meeting, room.desk.words)
    assert [one.cells for one in rows] == [(*told, "Beslutning")]


def test_a_question_is_answered_where_it_stands(room: Room) -> None:
    room.begin()
    room.do(AddCard("Hvem ringer vi til?", CardType.QUESTION, Origin.SPOKEN, release=True))
    shown = page(room)
    enter_lack(room, shown, Lack.ANSWER)
    room.type("Driften, på hverdage.")
    room.press("Tab")
    room.until(lambda: [card.answer for card in room.meeting.cards.values()] == ["Driften, på hverdage."])


def test_a_text_is_not_lost_when_another_item_is_chosen_or_taken_for_its_text(room: Room) -> None:
    room.begin()
    shown = page(room)
    shown.places.setCurrentRow(1)
    room.press("Enter")
    room.type("Om indbrud")
    shown.places.setFocus()
    room.press("Down")
    assert shown.item.main_points.toPlainText() == ""
    room.until(lambda: [one.main_points for one in room.meeting.minutes.values()] == ["Om indbrud"])
    room.press("Up")
    assert shown.item.main_points.toPlainText() == "Om indbrud"


def test_what_was_written_is_taken_back(room: Room) -> None:
    room.begin()
    shown = page(room)
    shown.places.setCurrentRow(0)
    room.press("Enter")
    room.type("Vi talte om lys.")
    shown.places.setFocus()
    room.until(lambda: room.meeting.closing.summary == "Vi talte om lys.")
    room.press("Z", ctrl=True)
    room.until(lambda: room.meeting.closing.summary == "")
    room.until(lambda: shown.summary.text.toPlainText() == "")


def test_the_next_meeting_is_a_date_with_an_hour(room: Room) -> None:
    room.begin()
    shown = page(room)
    enter_lack(room, shown, Lack.NEXT)
    room.type("4/3/2027 kl. 18.30 i Fælleshuset")
    room.press("Tab")
    room.until(lambda: room.meeting.closing.next_meeting is not None)
    agreed = room.meeting.closing.next_meeting
    assert agreed is not None
    local = agreed.astimezone(room.desk.now().zone)
    assert (f"{local:%d.%m.%Y %H.%M}", room.meeting.closing.next_words) == (
        "04.03.2027 18.30",
        "i Fælleshuset",
    )
    assert Lack.NEXT not in {one.lack for one in missing(room.meeting)}


def test_how_many_came_is_asked_and_never_guessed(room: Room) -> None:
    room.do(SetBrief(replace(room.meeting.brief, participants=40)))
    room.begin()
    shown = page(room)
    shown.places.setCurrentRow(0)
    assert shown.summary.came.text() == room.desk.words.t("closing.came.none")
    shown.summary.came.setFocus()
    room.type("34")
    room.press("Tab")
    room.until(lambda: room.meeting.closing.came == 34)
    assert room.meeting.brief.participants == 40


def test_the_assistant_makes_a_promise_of_what_mattered_most(room: Room) -> None:
    room.begin()
    room.do(AddCard("Mere lys på stien", CardType.CONCERN, Origin.PAPER, release=True))
    shown = page(room)
    enter_lack(room, shown, Lack.ACTIONS)
    topic = shown.assistant.cards[0]
    assert room.focus() is topic.fields["owner"]
    for text in ("Boligorganisationen", "uge 42", "Bestille måling"):
        room.type(text)
        room.press("Tab")
    room.until(lambda: [one.first_step for one in room.meeting.actions.values()] == ["Bestille måling"])
    (action,) = room.meeting.actions.values()
    (card,) = room.meeting.cards
    assert action == Action(
        action.id, 1.0, "Mere lys på stien", "Boligorganisationen", None, "uge 42", "Bestille måling",
        item=room.meeting.course.current, cards=(card,),
    )  # fmt: skip


def test_the_page_is_printed_as_it_would_be_and_again_after_a_change(room: Room) -> None:
    room.begin()
    shown = page(room)
    room.bot.waitUntil(lambda: shown.preview.is_drawn, timeout=60_000)
    room.do(PutAction(Action(ActionId("a" * 32), 1.0, "Lys på stien", "Kommunen")))
    assert not shown.preview.is_drawn
    room.bot.waitUntil(lambda: shown.preview.is_drawn, timeout=60_000)
    # The page follows to the place that is being written, there and back.
    shown.go_to(Missing(Lack.NEXT))
    room.bot.waitUntil(lambda: shown.preview.page > 0, timeout=60_000)
    shown.places.setCurrentRow(0)
    room.bot.waitUntil(lambda: shown.preview.page == 0, timeout=60_000)


def test_what_is_being_made_can_be_stopped_and_leads_to_its_folder(room: Room) -> None:
    room.begin()
    finish = page(room).finish
    news = finish.news
    told: list[str] = []
    news.stop_asked.connect(lambda: told.append("stop"))
    news.folder_asked.connect(lambda: told.append("folder"))

    finish.show_progress(0.3)
    news.stop.click()
    assert (news.folder.isHidden(), finish.papers.isEnabled()) == (True, False)
    finish.show_papers((), Path("/hjem/Elmehaven"))
    news.folder.click()
    assert (news.where.isHidden(), news.where.accessibleName()) == (False, str(Path("/hjem/Elmehaven")))
    assert news.folder.accessibleDescription() == news.where.accessibleName()

    assert told == ["stop", "folder"]
    assert (news.stop.isHidden(), news.progress.isHidden()) == (True, True)


def test_the_meeting_that_follows_can_be_asked_for_where_the_evening_ends(room: Room) -> None:
    room.begin()
    assert room.window.console is not None
    closing = room.window.console.closing
    closing.redraw(room.meeting)
    before = closing.follow_up.isHidden()
    room.do(CloseMeeting())
    closing.redraw(room.meeting)

    assert (before, closing.follow_up.isHidden()) == (True, False)


def test_it_is_said_what_a_deletion_takes_and_that_held_texts_lie_there_until_then(room: Room) -> None:
    room.begin()
    room.do(AddCard("Naboens navn", CardType.CONCERN, Origin.SPOKEN))
    (card,) = room.meeting.cards
    room.do(Hold(card, HoldReason.PERSONAL))
    room.do(CloseMeeting())
    shown = page(room)
    shown.places.setCurrentRow(shown.places.count() - 1)
    held = "1 tekst, der blev holdt tilbage, ligger i mødefilen"
    assert shown.finish.erased.text().startswith(held)
    now = room.desk.now()
    room.do(ApproveMinutes(frozen_minutes(room.meeting, now), now.wall.date()))
    told = shown.finish.erased.text()
    assert told.startswith(held)
    gone, _ = by_kind(room.meeting)
    assert [paper for paper in STANDARD if paper in told] == list(gone)
    # Once they are gone nothing is missing any more, whatever had been changed before.
    shown.show_changed(True)
    room.engine.erase_raw()
    room.until(lambda: is_raw_erased(room.meeting))
    assert lacks(shown) == [room.desk.words.t("lack.approved")]


def test_nothing_is_deleted_before_the_word_is_typed(room: Room) -> None:
    room.begin()
    room.do(CloseMeeting())
    shown = page(room)
    shown.places.setCurrentRow(shown.places.count() - 1)
    asked: list[bool] = []
    shown.finish.delete_asked.connect(lambda: asked.append(True))
    shown.finish.delete.begin.click()
    assert shown.finish.delete.field.hasFocus()
    room.type("sle")
    room.press("Enter")
    assert (asked, shown.finish.delete.act.isEnabled()) == ([], False)
    room.type("t")
    room.press("Enter")
    assert asked == [True]
    assert not shown.finish.erase.isVisibleTo(shown)


def test_a_word_typed_once_never_stands_in_the_field_of_the_next_deletion(room: Room) -> None:
    room.begin()
    room.do(AddCard("Mere lys", CardType.CONCERN, Origin.PAPER, release=True))
    room.do(CloseMeeting())
    room.do(ApproveMinutes(b"{}", date(2026, 11, 30)))
    shown = page(room)
    shown.places.setCurrentRow(shown.places.count() - 1)
    finish = shown.finish
    room.until(finish.erase.isVisible)
    finish.delete.begin.click()
    room.type("sle")
    finish.erase.begin.click()
    assert (finish.delete.field.isVisible(), finish.delete.field.text()) == (False, "")
    room.type("slet")
    finish.erase.act.click()
    assert finish.erase.field.hasFocus()
    finish.redraw(replace(room.meeting, cards={}, ballots={}, minutes={}))
    assert not finish.erase.isVisible()
    assert finish.follow_up.hasFocus()
    finish.delete.begin.click()
    room.type("sle")
    shown.places.setCurrentRow(0)
    shown.places.setCurrentRow(shown.places.count() - 1)
    assert (finish.delete.field.isVisible(), finish.delete.field.text()) == (False, "")


def test_the_same_key_leads_back_to_the_meeting(room: Room) -> None:
    room.begin()
    page(room)
    room.press("R", ctrl=True)
    assert room.window.page is room.window.console
