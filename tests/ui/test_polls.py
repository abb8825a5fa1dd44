"""A vote is prepared by keyboard beside the run sheet, and stands ready in the console: one key opens it."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox

from facilitator.meeting.commands import (
    AddCard,
    CloseBallot,
    GoTo,
    PutPoll,
    Release,
    SetBrief,
    StartMeeting,
)
from facilitator.meeting.ids import ItemId, PollId
from facilitator.meeting.model import Ballot, Poll
from facilitator.meeting.polls import polls_at
from facilitator.meeting.timeline import agenda
from facilitator.meeting.views import Names
from facilitator.meeting.words import BallotKind, CardType, ItemKind, Origin
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.console.outcome.asking import NewBallot
from facilitator.ui.preparation.polls_page import PollsPage
from tests.ui.conftest import Room

ASKED: Names = (("da", "Hvor tryg er du her?"), ("en", "How safe do you feel here?"))
ANSWERS: tuple[Names, ...] = ((("da", "Tryg"), ("en", "Safe")), (("da", "Utryg"), ("en", "Unsafe")))


def item(room: Room, kind: ItemKind) -> ItemId:
    return next(one.id for one in agenda(room.meeting) if one.kind is kind)


def at_polls(room: Room, kind: ItemKind = ItemKind.WELCOME) -> PollsPage:
    """Go from an item of the run sheet to its votes."""
    room.window.show_preparation()
    room.preparation.sheet.choose(item(room, kind))
    room.preparation.sheet.form.prepare.click()
    page = room.preparation.polls
    room.until(page.isVisible)
    return page


def prepared(room: Room, of: ItemKind = ItemKind.WELCOME, **fields: object) -> Poll:
    """Prepare a vote without the page for it."""
    poll = Poll(PollId(room.desk.new_id()), item(room, of), 0.0, BallotKind.SINGLE, ASKED, ANSWERS)
    room.do(PutPoll(replace(poll, **fields)))  # type: ignore[arg-type]  # a test names the fields that there are
    return poll


def only(room: Room) -> Poll:
    """Return the one vote that is prepared."""
    (poll,) = room.meeting.polls.values()
    return poll


def choose(box: QComboBox, value: object) -> None:
    """Choose as a hand does: the choice is told of, as well as made."""
    at = box.findData(value)
    assert at >= 0, value
    box.setCurrentIndex(at)
    box.activated.emit(at)


def form(room: Room) -> NewBallot:
    return room.console.ballot._new


def only_ballot(room: Room) -> Ballot:
    room.until(lambda: len(room.meeting.ballots) == 1)
    return next(iter(room.meeting.ballots.values()))


def test_a_vote_is_prepared_with_keys_alone_and_undone_with_one(room: Room) -> None:
    page = at_polls(room)
    room.until(lambda: len(room.meeting.polls) == 1)
    room.settle()
    assert room.focus() is page.editor.kind
    assert only(room).kind is BallotKind.DOTS
    room.press("Down")
    room.until(lambda: only(room).kind is BallotKind.SINGLE)
    line = page.editor.question.line("da")
    assert line is not None
    while room.focus() is not line:
        room.press("Tab")
    room.type("Hvor skal vi begynde?")
    while room.focus() is not page.editor.answers.lines:
        room.press("Tab")
    room.type("Stien")
    room.press("Enter")
    room.type("Tunnelen")
    room.press("Tab")
    room.until(lambda: only(room).answers == ((("da", "Stien"),), (("da", "Tunnelen"),)))
    assert only(room).question == (("da", "Hvor skal vi begynde?"),)
    assert page.editor.lacks.isHidden()
    room.press("Z", ctrl=True)
    room.until(lambda: not only(room).answers)
    assert page.editor.answers.lines.toPlainText() == ""


def test_answers_are_translated_line_by_line_and_keep_it_when_others_come_between(room: Room) -> None:
    prepared(room, answers=((("da", "Tryg"),), (("da", "Utryg"),)))
    page = at_polls(room)
    lines, language = page.editor.answers.lines, page.editor.answers.language
    choose(language, "en")
    assert (room.focus(), lines.toPlainText()) == (lines, "")
    room.type("Safe")
    room.press("Enter")
    room.type("Unsafe")
    choose(language, "da")
    room.until(lambda: only(room).answers == ANSWERS)
    room.press("A", ctrl=True)
    room.type("Tryg")
    room.press("Enter")
    room.type("Ved ikke")
    room.press("Enter")
    room.type("Utryg")
    room.press("Tab")
    room.until(lambda: only(room).answers == (ANSWERS[0], (("da", "Ved ikke"),), ANSWERS[1]))


def test_a_pulse_brings_its_words_along_in_both_languages_and_takes_them_away_again(room: Room) -> None:
    prepared(room, question=(), answers=())
    page = at_polls(room)
    choose(page.editor.kind, BallotKind.PULSE)
    room.until(lambda: only(room).kind is BallotKind.PULSE)
    assert only(room).answers[0] == (("da", "Meget godt"), ("en", "Very good"))
    choose(page.editor.again, str(item(room, ItemKind.CLOSING)))
    room.until(lambda: only(room).again == item(room, ItemKind.CLOSING))
    choose(page.editor.kind, BallotKind.SCALE)
    room.until(lambda: only(room).answers[0] == (("da", "Helt uenig"), ("en", "Strongly disagree")))
    choose(page.editor.kind, BallotKind.DOTS)
    room.until(lambda: only(room).kind is BallotKind.DOTS)
    assert (only(room).answers, only(room).again) == ((), None)


def test_the_screen_beside_follows_while_one_types(room: Room) -> None:
    prepared(room)
    page = at_polls(room)
    line = page.editor.question.line("da")
    assert line is not None
    line.setFocus()
    room.press("A", ctrl=True)
    room.type("Hvor begynder vi?")
    state = page.hall.state
    assert isinstance(state, AudienceState)
    assert state.picture.ballot is not None
    assert state.picture.ballot.question == "Hvor begynder vi?"
    assert only(room).question == ASKED


def test_what_a_vote_lacks_is_told_in_the_run_sheet_and_leads_to_it(room: Room) -> None:
    prepared(room, ItemKind.CLOSING, answers=ANSWERS[:1])
    room.window.show_preparation()
    warnings = room.preparation.sheet.warnings
    room.until(lambda: bool(warnings.told))
    show = next(one for one in warnings._buttons if one.text() == room.desk.words.t("doubt.show"))
    show.click()
    page = room.preparation.polls
    room.until(page.isVisible)
    assert page.editor.lacks.isVisible()
    assert page.editor._lacking.text() == "Skriv mindst to svar."


def test_votes_of_an_item_change_places_and_are_removed(room: Room) -> None:
    first, second = prepared(room), prepared(room, position=1.0, question=(("da", "Og så?"),))
    page = at_polls(room)
    assert room.focus() is page.polls
    room.press("Down")
    page.up.click()
    room.until(lambda: [one.id for one in polls_at(room.meeting, first.item)] == [second.id, first.id])
    room.settle()
    assert page.polls.currentRow() == 0
    page.remove.click()
    room.until(lambda: list(room.meeting.polls) == [first.id])


def test_a_prepared_vote_is_opened_with_the_panels_key_and_enter(room: Room) -> None:
    poll = prepared(room)
    room.do(StartMeeting())
    room.window.show_console()
    room.press("5", ctrl=True)
    assert form(room).question.text() == "Hvor tryg er du her?"
    assert room.focus() is form(room).open
    room.press("Enter")
    ballot = only_ballot(room)
    assert (ballot.poll, ballot.kind, ballot.questions) == (poll.id, BallotKind.SINGLE, ASKED)
    assert [one.names for one in ballot.options] == [*ANSWERS]
    # Pressed twice, Enter does not close what it has just opened.
    room.until(lambda: not form(room).isVisible())
    room.press("Enter")
    room.settle()
    assert only_ballot(room).is_open


def test_a_pulse_stands_ready_again_in_the_item_of_its_second_time(room: Room) -> None:
    last = item(room, ItemKind.CLOSING)
    prepared(room, kind=BallotKind.PULSE, again=last)
    room.do(StartMeeting())
    room.window.show_console()
    room.press("5", ctrl=True)
    room.press("Enter")
    first = only_ballot(room)
    room.do(CloseBallot(first.id))
    room.do(GoTo(last))
    room.press("5", ctrl=True)
    room.until(form(room).isVisible)
    assert form(room).compare.isChecked()
    assert form(room).back.isVisible()
    room.press("Enter")
    room.until(lambda: len(room.meeting.ballots) == 2)
    second = next(one for one in room.meeting.ballots.values() if one.id != first.id)
    assert (second.before, second.question) == (first.id, first.question)


def test_the_last_votes_numbers_are_one_press_away_from_the_next_prepared_one(room: Room) -> None:
    prepared(room)
    prepared(room, ItemKind.CLOSING, question=(("da", "Og så?"),))
    room.do(StartMeeting())
    room.window.show_console()
    room.press("5", ctrl=True)
    room.press("Enter")
    room.do(CloseBallot(only_ballot(room).id))
    room.do(GoTo(item(room, ItemKind.CLOSING)))
    room.press("5", ctrl=True)
    room.until(form(room).isVisible)
    assert form(room).question.text() == "Og så?"
    form(room).back.click()
    room.until(lambda: not form(room).isVisible())
    assert room.console.ballot._count._question.text() == "Hvor tryg er du her?"
    room.console.ballot._count._new.click()
    room.until(form(room).isVisible)
    assert form(room).question.text() == "Og så?"


def test_another_vote_is_typed_though_one_is_prepared_and_is_left_alone(room: Room) -> None:
    poll = prepared(room)
    room.do(StartMeeting())
    room.window.show_console()
    room.press("5", ctrl=True)
    asked = form(room)
    choose(asked.prepared.box, "")
    assert (asked.question.text(), asked.words.toPlainText()) == ("", "")
    asked.kind.setCurrentIndex(list(BallotKind).index(BallotKind.MULTIPLE))
    asked.own.setChecked(True)
    asked.question.setFocus()
    room.type("Hvad mangler?")
    asked.words.setPlainText("Lys\nBænke\nEn klub")
    # What others prepare meanwhile is not written over a hand that types.
    room.do(PutPoll(replace(poll, position=3.0)))
    prepared(room, position=-1.0, question=(("da", "Før det?"),))
    assert asked.question.text() == "Hvad mangler?"
    asked.open.click()
    ballot = only_ballot(room)
    assert (ballot.poll, ballot.question, len(ballot.options)) == (None, "Hvad mangler?", 3)


def test_where_the_room_chooses_between_cards_the_keys_are_at_the_cards(room: Room) -> None:
    prepared(room, ItemKind.PRIORITISE, kind=BallotKind.DOTS, answers=(), question=())
    room.begin()
    for text in ("Mørk sti", "Flere bænke"):
        room.do(AddCard(text, CardType.CONCERN, Origin.PAPER))
    room.do(Release(tuple(room.meeting.cards)))
    room.do(GoTo(item(room, ItemKind.PRIORITISE)))
    room.press("5", ctrl=True)
    assert room.focus() is form(room).cards
    room.press("Space")
    room.press("Down")
    room.press("Space")
    room.press("Tab")
    room.press("Enter")
    ballot = only_ballot(room)
    assert (len(ballot.options), ballot.question) == (2, "Hvad er vigtigst at gøre noget ved først?")


def test_what_is_prepared_anew_meanwhile_is_filled_in_anew_in_the_halls_language(room: Room) -> None:
    poll = prepared(room)
    room.do(StartMeeting())
    room.window.show_console()
    room.press("5", ctrl=True)
    room.do(PutPoll(replace(poll, question=(("da", "Og nu?"),), kind=BallotKind.DOTS, dots=5)))
    assert (form(room).question.text(), form(room).dots.value()) == ("Og nu?", 5)
    room.do(PutPoll(poll))
    room.do(SetBrief(replace(room.meeting.brief, language="en")))
    said = (form(room).question.text(), form(room).words.toPlainText())
    assert said == ("How safe do you feel here?", "Safe\nUnsafe")


def test_the_panel_comes_up_with_what_is_prepared_but_not_over_the_queue_of_a_round(room: Room) -> None:
    prepared(room, ItemKind.TALK)
    prepared(room, ItemKind.WRITING)
    room.do(StartMeeting())
    room.window.show_console()
    tabs = room.console.cards.tabs
    room.do(GoTo(item(room, ItemKind.WRITING)))
    assert tabs.currentWidget() is not room.console.ballot
    room.do(GoTo(item(room, ItemKind.TALK)))
    assert tabs.currentWidget() is room.console.ballot
