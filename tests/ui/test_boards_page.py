"""Boards and questions: types, categories, order and languages, seen on phone and wall while one types."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit

from facilitator.engine.wire import in_language, told
from facilitator.files.format_files import default_types, shipped_formats
from facilitator.meeting.commands import PutItem, SetBrief
from facilitator.meeting.model import Board
from facilitator.meeting.room import ordered_categories
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import CardType, SceneKind
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.preparation.boards_page import BoardsPage
from facilitator.ui.preparation.colour_words import colour_key
from facilitator.ui.preparation.previewing import phone_view
from tests.ui.conftest import Room


def at_boards(room: Room) -> BoardsPage:
    """Stand at the first item that collects, with its board."""
    room.window.show_preparation()
    room.preparation.show_tab(3)
    page = room.preparation.boards
    first = next(one for one in agenda(room.meeting) if one.collects)
    page.choose_item(first.id)
    room.until(page.previews.hall.isVisible)
    room.settle()
    return page


def board(room: Room, page: BoardsPage) -> Board:
    key = page._board()
    assert key is not None
    return room.meeting.boards[key]


def names(room: Room, page: BoardsPage) -> list[str]:
    return [room.desk.words.name(one.names) for one in ordered_categories(room.meeting, board(room, page).id)]


def choose(box: QComboBox, value: str) -> None:
    """Choose as a hand does: the choice is told of, as well as made."""
    at = box.findData(value)
    assert at >= 0, value
    box.setCurrentIndex(at)
    box.activated.emit(at)


def on_wall(page: BoardsPage) -> AudienceState:
    state = page.previews.hall.state
    assert isinstance(state, AudienceState)
    return state


def test_wall_and_phone_follow_while_a_question_is_typed_and_it_is_kept_on_leaving(room: Room) -> None:
    page = at_boards(room)
    line = page.question.line("da")
    assert line is not None
    line.setFocus()
    room.press("A", ctrl=True)
    room.type("Hvor er der mørkt?")
    assert dict(on_wall(page).picture.question)["da"] == "Hvor er der mørkt?"
    assert page.previews.phone.accessibleName() == "Hvor er der mørkt?"
    assert "Hvor er der mørkt?" not in str([one.question for one in agenda(room.meeting)])
    room.press("Tab")
    room.until(lambda: "Hvor er der mørkt?" in str([one.question for one in agenda(room.meeting)]))


def test_a_translation_is_typed_and_the_phone_beside_shows_it_in_its_language(room: Room) -> None:
    page = at_boards(room)
    choose(page.question.more, "pl")
    assert isinstance(room.focus(), QLineEdit)
    room.type("Gdzie jest ciemno?")
    room.press("Tab")
    room.until(lambda: "Gdzie jest ciemno?" in str([one.question for one in agenda(room.meeting)]))
    choose(page.previews.language, "pl")
    assert page.previews.phone.accessibleName() == "Gdzie jest ciemno?"


def test_the_phone_beside_falls_back_as_real_phones_do(room: Room) -> None:
    page = at_boards(room)
    room.do(SetBrief(replace(room.meeting.brief, language="en")))
    item = next(one for one in agenda(room.meeting) if one.collects)
    asked = (("da", "Hvor er der mørkt?"), ("en", "Where is it dark?"))
    room.do(PutItem(replace(item, question=asked)))
    room.settle()
    page.choose_item(item.id)
    choose(page.previews.language, "ar")
    wired = in_language(told(phone_view(room.meeting, item.id, room.desk.now()), default_types(), 1), "ar")
    assert wired.now is not None
    assert (
        [page.previews.phone.accessibleName()] == list(wired.now.question.values()) == ["Where is it dark?"]
    )


def test_a_question_rewritten_in_one_language_is_told_to_be_another_in_the_rest(room: Room) -> None:
    page = at_boards(room)
    formats = [item.question for one in shipped_formats() for item in one.items if len(item.question) > 1]
    item = next(one for one in agenda(room.meeting) if one.collects)
    room.do(PutItem(replace(item, question=formats[0])))
    room.until(page.hint.isHidden)
    line = page.question.line("da")
    assert line is not None
    line.setFocus()
    room.press("A", ctrl=True)
    room.type("Hvor er der mørkt?")
    room.press("Tab")
    room.until(page.hint.isVisible)
    assert room.desk.words.t("tongue.en") in page.hint.told.text()
    page.hint.drop.click()
    room.until(lambda: room.meeting.items[item.id].question == (("da", "Hvor er der mørkt?"),))
    room.until(page.hint.isHidden)


def test_types_are_ticked_for_each_board_and_the_last_one_stays(room: Room) -> None:
    page = at_boards(room)
    tick = page.editor.types[CardType.IDEA]
    had = board(room, page).types
    assert CardType.IDEA not in had
    tick.click()
    room.until(lambda: board(room, page).types == (*had, CardType.IDEA))
    room.settle()
    for one in had:
        page.editor.types[one].click()
        room.until(lambda one=one: one not in board(room, page).types)  # type: ignore[misc]  # mypy knows no type of a default
        room.settle()
    tick.click()
    room.settle()
    assert board(room, page).types == (CardType.IDEA,)
    assert tick.isChecked()


def test_quick_clicks_are_all_kept_and_an_echo_takes_none_back(room: Room) -> None:
    page = at_boards(room)
    before, had = room.meeting, board(room, page).types
    new = [one for one in CardType if one not in had]
    assert len(new) > 1
    for one in new:
        page.editor.types[one].click()
        # As if a card had come in before the engine had got to the click.
        page.redraw(before, room.desk.now())
        assert page.editor.types[one].isChecked()
    room.settle()
    assert board(room, page).types == (*had, *new)
    assert all(page.editor.types[one].isChecked() for one in new)


def test_what_the_meeting_refuses_is_shown_as_it_was(room: Room) -> None:
    page = at_boards(room)
    had = board(room, page)
    page.editor._on_named(())
    room.until(lambda: bool(room.told))
    room.settle()
    assert board(room, page) == had
    assert page.editor._board == had


def test_categories_are_added_named_coloured_moved_and_removed(room: Room) -> None:
    page = at_boards(room)
    edit = page.editor.categories
    before = names(room, page)
    edit.new.click()
    room.until(lambda: len(names(room, page)) == len(before) + 1)
    room.settle()
    line = edit.name.line("da")
    assert line is not None
    line.setFocus()
    room.press("A", ctrl=True)
    room.type("Havnen")
    choose(page.previews.scene, SceneKind.BOARD.value)
    room.press("Tab")
    room.until(lambda: names(room, page)[-1] == "Havnen")
    room.settle()
    choose(edit.shape, "heart")
    room.until(lambda: ordered_categories(room.meeting, board(room, page).id)[-1].shape == "heart")
    room.settle()
    edit.up.click()
    room.until(lambda: names(room, page)[-2] == "Havnen")
    room.settle()
    edit.remove.click()
    room.until(lambda: names(room, page) == before)
    edit.list.setFocus()
    room.press("Z", ctrl=True)
    room.until(lambda: "Havnen" in names(room, page))


def test_every_colour_has_a_name_of_its_own(room: Room) -> None:
    box = at_boards(room).editor.categories.colour
    said = [box.itemText(at) for at in range(box.count())]
    assert len(said) > 10
    assert len(set(said)) == len(said)
    assert {colour_key(one) for one in ("#c00000", "#0b5ea8", "#6a4a10", "#666666", "#1d7044")} == {
        "red", "blue", "brown", "grey", "green",
    }  # fmt: skip
