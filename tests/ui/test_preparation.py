"""The run sheet by keyboard: what is typed goes out as a wish, and the meeting decides."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from facilitator.meeting.ids import BoardId, ItemId
from facilitator.meeting.model import AgendaItem
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ItemKind
from facilitator.ui.preparation.run_sheet_model import Column, changed
from tests.ui.conftest import Room

ITEM = AgendaItem(ItemId("a" * 32), 1.0, "Oplæg", ItemKind.TALK, 600, 600)


def titles(room: Room) -> list[str]:
    return [item.title for item in agenda(room.meeting)]


def at_sheet(room: Room, row: int, column: Column = Column.TITLE) -> None:
    room.window.show_preparation()
    if not room.preparation.sheet.is_table:
        room.preparation.sheet.turn_view()
    table = room.preparation.sheet.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))


def edit(room: Room, text: str) -> None:
    """Open the editor of the current cell by Enter, replace its text, and keep it."""
    room.press("Enter")
    room.until(lambda: isinstance(room.focus(), QLineEdit))
    room.type(text)
    room.press("Enter")


def test_a_title_is_edited_in_its_cell(room: Room) -> None:
    at_sheet(room, 1)
    edit(room, "Politiets tal")
    room.until(lambda: titles(room)[1] == "Politiets tal")


def test_minutes_change_the_clock_times_and_the_sum(room: Room) -> None:
    at_sheet(room, 0, Column.MINUTES)
    room.press("Enter")
    room.type("25")
    room.press("Enter")
    room.until(lambda: agenda(room.meeting)[0].planned_s == 25 * 60)
    labels = [one.text() for one in room.preparation.sheet.findChildren(type(room.preparation.sheet._sum))]
    room.until(lambda: room.preparation.sheet._sum.text().startswith("135 minutter i alt"))
    assert labels


def test_insert_adds_below_and_delete_removes(room: Room) -> None:
    at_sheet(room, 1)
    before = titles(room)
    room.press("Insert")
    room.until(lambda: titles(room)[2:3] == ["Nyt punkt"])
    room.settle()
    assert room.preparation.sheet.table.currentIndex().row() == 2
    room.press("Del")
    room.until(lambda: titles(room) == before)


def test_control_and_an_arrow_move_an_item_and_the_cursor_goes_along(room: Room) -> None:
    at_sheet(room, 1)
    first, second, *rest = titles(room)
    room.press("Up", ctrl=True)
    room.until(lambda: titles(room) == [second, first, *rest])
    room.until(lambda: room.preparation.sheet.table.currentIndex().row() == 0)
    room.press("Down", ctrl=True)
    room.until(lambda: titles(room) == [first, second, *rest])


def test_enter_ticks_and_unticks(room: Room) -> None:
    at_sheet(room, 1, Column.LOCKED)
    room.press("Enter")
    index = room.preparation.sheet.table.currentIndex()
    room.until(lambda: index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)
    room.press("Enter")
    room.until(lambda: not agenda(room.meeting)[1].locked)


def test_an_empty_title_is_not_taken(room: Room) -> None:
    at_sheet(room, 1)
    before = titles(room)
    edit(room, "   ")
    room.settle()
    assert titles(room) == before


def test_undo_takes_back_an_edit(room: Room) -> None:
    at_sheet(room, 1)
    before = titles(room)
    edit(room, "Andet")
    room.until(lambda: titles(room) != before)
    room.press("Z", ctrl=True)
    room.until(lambda: titles(room) == before)


def test_the_brief_is_kept_when_its_field_is_left(room: Room) -> None:
    room.window.show_preparation()
    room.preparation.show_tab(1)
    field = room.preparation.brief.focusProxy()
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    room.type("Tryghed i Haslev")
    room.press("Tab")
    room.until(lambda: room.meeting.brief.title == "Tryghed i Haslev")
    assert QApplication.focusWidget() is not field


def test_another_language_in_the_room_takes_the_run_sheet_of_the_format_along(room: Room) -> None:
    room.window.show_preparation()
    room.preparation.show_tab(0)
    box = room.preparation.brief.language
    box.setCurrentIndex(box.findData("en"))
    box.activated.emit(box.currentIndex())
    room.until(lambda: "Silent writing" in titles(room))
    assert room.meeting.brief.language == "en"


def reached_by_tab(start: QWidget, root: QWidget) -> list[QWidget]:
    """Return what Tab comes to, from a control on until it leaves `root`."""
    found: list[QWidget] = [start]
    here = start.nextInFocusChain()
    while here is not start and here is not None:
        stops = here.isVisible() and here.isEnabled() and here.focusProxy() is None
        if stops and here.focusPolicy() & Qt.FocusPolicy.TabFocus and root.isAncestorOf(here):
            found.append(here)
        here = here.nextInFocusChain()
    return found


def test_tab_goes_through_each_part_in_the_order_of_reading(room: Room) -> None:
    room.window.show_preparation()
    page = room.preparation
    page.show_tab(1)
    room.settle()
    fields = page.brief.fields
    brief = reached_by_tab(fields["title"], page.brief)
    wanted = ("title", "area", "place", "hall_closes", "participants", "purpose_class", "purpose",
              "organiser", "roles", "follow_up", "contact")  # fmt: skip
    places = [brief.index(fields[name]) for name in wanted]
    page.show_tab(3)
    room.settle()
    boards, question = page.boards, page.boards.question
    line, title = question.line("da"), boards.editor.name.line("da")
    assert line is not None
    assert title is not None
    row = reached_by_tab(boards.items, boards)
    assert places == sorted(places)
    assert row.index(line) < row.index(question.more) < row.index(title)


@pytest.mark.parametrize(
    ("typed", "fixed"),
    [("20.00", time(20, 0)), ("20:15", time(20, 15)), ("kl. 9", time(9, 0)), ("19", time(19, 0)), ("", None)],
)
def test_a_fixed_time_is_read_as_people_write_it(typed: str, fixed: time | None) -> None:
    new = changed(ITEM, Column.FIXED, typed, "da")
    assert new is not None
    assert new.fixed == fixed


@given(st.text(max_size=20))
def test_whatever_is_typed_as_a_time_is_a_time_or_nothing(typed: str) -> None:
    new = changed(ITEM, Column.FIXED, typed, "da")
    assert new is None or new.fixed is None or isinstance(new.fixed, time)


def test_a_question_keeps_its_other_languages() -> None:
    asked = AgendaItem(
        ItemId("a" * 32), 1.0, "x", ItemKind.TALK, 0, 0, question=(("da", "Hvad?"), ("en", "What?"))
    )
    new = changed(asked, Column.QUESTION, "Hvorfor?", "da")
    assert new is not None
    assert dict(new.question) == {"da": "Hvorfor?", "en": "What?"}


def test_without_a_board_nothing_is_collected() -> None:
    collecting = changed(ITEM, Column.COLLECTS, Qt.CheckState.Checked, "da")
    assert collecting is not None
    assert not collecting.collects
    board = AgendaItem(
        ItemId("a" * 32), 1.0, "x", ItemKind.COLLECT, 0, 0, board=BoardId("b" * 32), collects=True
    )
    without = changed(board, Column.BOARD, None, "da")
    assert without is not None
    assert not without.collects
