"""What is typed comes on top of what was typed before, however late the engine answers."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from facilitator.meeting.commands import PutItem, RemoveBoard
from facilitator.meeting.model import AgendaItem
from facilitator.meeting.timeline import agenda
from facilitator.ui.preparation.names_field import NamesField
from tests.ui.conftest import Room
from tests.ui.test_boards_page import at_boards, choose

DANISH, POLISH = "Hvor er der mørkt?", "Gdzie jest ciemno?"


@contextmanager
def nobody_answers(room: Room) -> Iterator[None]:
    """Let the engine do nothing meanwhile; what is asked waits."""
    may_go_on = threading.Event()
    room.engine._on_loop(lambda _: may_go_on.wait(60))
    try:
        yield
    finally:
        may_go_on.set()


def collecting(room: Room) -> AgendaItem:
    return next(one for one in agenda(room.meeting) if one.collects)


def line_of(field: NamesField, language: str) -> QLineEdit:
    line = field.line(language)
    assert line is not None
    return line


def say(room: Room, field: NamesField, language: str, text: str) -> None:
    """Type a text in a language and keep it, with a redraw before the engine knows."""
    if field.line(language) is None:
        choose(field.more, language)
    line = line_of(field, language)
    line.setFocus()
    room.press("A", ctrl=True)
    room.type(text)
    room.press("Enter")
    room.preparation.redraw()


def test_a_question_stays_while_another_language_is_typed_before_the_engine_knows(room: Room) -> None:
    page, item = at_boards(room), collecting(room)
    with nobody_answers(room):
        say(room, page.question, "da", DANISH)
        assert line_of(page.question, "da").text() == DANISH
        say(room, page.question, "pl", POLISH)
    room.settle()
    kept = dict(room.meeting.items[item.id].question)
    assert kept == {**dict(item.question), "da": DANISH, "pl": POLISH}


def test_what_the_meeting_refuses_is_not_shown_as_if_it_were_so(room: Room) -> None:
    page, item = at_boards(room), collecting(room)
    before = line_of(page.question, "da").text()
    assert item.board is not None
    with nobody_answers(room):
        room.engine.send(RemoveBoard(item.board))
        say(room, page.question, "da", DANISH)
    room.settle()
    assert room.meeting.items[item.id].question == item.question
    assert line_of(page.question, "da").text() == before


def test_what_is_taken_back_before_the_answer_is_shown_as_it_was(room: Room) -> None:
    page, item = at_boards(room), collecting(room)
    before = line_of(page.question, "da").text()
    with nobody_answers(room):
        say(room, page.question, "da", DANISH)
        room.desk.undo()
    room.settle()
    assert room.meeting.items[item.id].question == item.question
    assert line_of(page.question, "da").text() == before


def test_each_field_of_an_item_comes_on_top_of_the_one_before(room: Room) -> None:
    room.window.show_preparation()
    room.preparation.show_tab(0)
    item = collecting(room)
    room.preparation.sheet.choose(item.id)
    form = room.preparation.sheet.form
    with nobody_answers(room):
        say(room, form.question, "da", DANISH)
        form.presenter.setFocus()
        room.type("Amina")
        room.press("Enter")
    room.settle()
    kept = room.meeting.items[item.id]
    assert (dict(kept.question)["da"], kept.presenter) == (DANISH, "Amina")


def test_quick_minutes_add_up_beside_what_is_typed(room: Room) -> None:
    room.window.show_preparation()
    room.preparation.show_tab(0)
    item = collecting(room)
    sheet = room.preparation.sheet
    sheet.choose(item.id)
    with nobody_answers(room):
        say(room, sheet.form.question, "da", DANISH)
        sheet.begin()
        for _ in range(3):
            room.press("+")
    room.settle()
    kept = room.meeting.items[item.id]
    assert (dict(kept.question)["da"], kept.planned_s) == (DANISH, item.planned_s + 180)


def test_what_somebody_else_has_changed_is_kept_under_what_is_typed(room: Room) -> None:
    page, item = at_boards(room), collecting(room)
    room.do(PutItem(replace(item, presenter="Amina")))
    with nobody_answers(room):
        say(room, page.question, "da", DANISH)
    room.settle()
    kept = room.meeting.items[item.id]
    assert (dict(kept.question)["da"], kept.presenter) == (DANISH, "Amina")


def test_a_category_keeps_its_new_name_when_its_shape_is_chosen_at_once(room: Room) -> None:
    page = at_boards(room)
    categories = page.editor.categories
    key = categories.list.item(0).data(Qt.ItemDataRole.UserRole)
    other = next(at for at in range(categories.shape.count()) if at != categories.shape.currentIndex())
    shape = str(categories.shape.itemData(other))
    with nobody_answers(room):
        say(room, categories.name, "da", "Lys og mørke")
        choose(categories.shape, shape)
        room.preparation.redraw()
    room.settle()
    kept = room.meeting.categories[key]
    assert (dict(kept.names)["da"], kept.shape) == ("Lys og mørke", shape)


def test_the_next_meeting_stays_agreed_when_the_summary_is_written_at_once(room: Room) -> None:
    room.begin()
    room.desk.act_by_id("tab.closing")
    panel = room.console.closing
    with nobody_answers(room):
        panel.next_words.setFocus()
        room.type("efter sommerferien")
        room.press("Enter")
        room.console.redraw()
        panel.summary.setFocus()
        room.type("Det gik godt.")
        panel.summary.keep()
        room.console.redraw()
    room.settle()
    kept = room.meeting.closing
    assert (kept.next_words, kept.summary) == ("efter sommerferien", "Det gik godt.")
