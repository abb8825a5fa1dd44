"""The evening by keyboard alone, on a real engine."""

from PySide6.QtWidgets import QWidget

from facilitator.meeting.cards import held, queue, released
from facilitator.meeting.commands import AddCard, ReceiveNote, Release
from facilitator.meeting.ids import CardId
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import CardState, CardType, HoldReason, Origin, Phase, SceneKind
from facilitator.ui.console.status_line import Surroundings
from tests.ui.conftest import Room

LIGHT = "Der er helt mørkt på stien bag blok 7."


def note(room: Room, text: str) -> None:
    opened = room.meeting.course.round
    assert opened is not None
    room.do(ReceiveNote(opened.id, text, CardType.CONCERN))


def slip(room: Room, text: str) -> CardId:
    before = set(room.meeting.cards)
    room.do(AddCard(text, CardType.CONCERN, Origin.PAPER))
    (made,) = set(room.meeting.cards) - before
    return made


def test_a_lone_note_waits_until_v_lets_it_in_and_enter_shows_it_to_the_room(room: Room) -> None:
    room.begin()
    note(room, LIGHT)
    assert room.texts() == []
    room.press("V")
    room.until(lambda: room.texts() == [LIGHT])
    room.press("J")
    room.press("Enter")
    room.until(lambda: room.texts() == [])
    assert [card.text for card in released(room.meeting)] == [LIGHT]


def test_a_card_that_the_guard_points_at_wants_one_press_more_and_only_right_after_the_first(
    room: Room,
) -> None:
    room.begin()
    accused = slip(room, "Kenneth i nr. 12 sælger hash, ring 20 30 40 50")
    room.until(lambda: len(room.texts()) == 1)
    told = (room.desk.words.t("card.second_press"), False, False)
    room.press("Enter")
    assert room.told[-1] == told
    # Whoever has done something else since has not just read it.
    room.press("K")
    room.press("A")
    room.settle()
    assert (room.told[-1], room.meeting.cards[accused].state) == (told, CardState.QUEUED)
    room.press("A")
    room.until(lambda: room.meeting.cards[accused].state is CardState.RELEASED)


def test_the_evening_from_vis_nu_to_an_action_and_back_by_undo(room: Room) -> None:
    room.begin()
    note(room, LIGHT)
    room.press("V")
    room.until(lambda: room.texts() == [LIGHT])
    room.press("A")
    room.until(lambda: room.texts() == [])
    room.press("2", ctrl=True)
    room.until(lambda: LIGHT in room.texts())
    room.press("J")
    room.press("P")
    room.until(lambda: room.meeting.projector.scene.kind is SceneKind.CARD)
    room.press("D")
    room.type("boligorganisationen")
    room.press("Enter")
    room.until(lambda: len(room.meeting.actions) == 1)
    (action,) = room.meeting.actions.values()
    assert (action.what, action.owner) == (LIGHT, "boligorganisationen")
    # The keys are with the cards again, in the list that D was pressed in.
    assert room.focus() is room.console.cards.board.list
    room.press("D")
    room.until(lambda: room.focus() is room.console.outcome.form.owner)
    room.press("Esc")
    room.until(lambda: room.focus() is room.console.cards.board.list)
    room.press("Z", ctrl=True)
    room.until(lambda: not room.meeting.actions)


def test_space_goes_on_from_the_queue_and_page_keys_from_everywhere(room: Room) -> None:
    room.begin()
    first = room.meeting.course.current
    room.press("Space")
    room.until(lambda: room.meeting.course.current != first)
    room.press("N")
    room.press("PgUp")
    room.until(lambda: room.meeting.course.current == first)


def test_a_trembling_finger_goes_on_by_one_item_only(room: Room) -> None:
    room.begin()
    items = [item.id for item in agenda(room.meeting)]
    before = items.index(room.meeting.course.current) if room.meeting.course.current else -1
    room.press("PgDown")
    room.press_at_once("PgDown")
    room.until(lambda: room.meeting.course.current != items[before])
    room.settle()
    assert room.meeting.course.current == items[before + 1]


def test_a_button_with_the_focus_keeps_space_for_itself(room: Room) -> None:
    room.begin()
    current = room.meeting.course.current
    room.console.screen_panel.blank.setFocus()
    room.press("Space")
    room.until(lambda: room.meeting.projector.is_blank)
    assert room.meeting.course.current == current


def test_letters_are_letters_while_one_types(room: Room) -> None:
    room.begin()
    room.press("N")
    room.type("bf v")
    assert room.console.cards.entry.text.text() == "bf v"
    projector = room.meeting.projector
    assert (projector.is_blank, projector.is_frozen) == (False, False)


def test_a_slip_takes_text_and_enter_and_the_line_is_ready_for_the_next(room: Room) -> None:
    room.begin()
    room.press("N")
    room.type("Døren til cykelkælderen kan ikke låses")
    room.press("Enter")
    room.until(lambda: len(queue(room.meeting)) == 1)
    room.type("Knallerter på legepladsen")
    room.press("Enter")
    room.until(lambda: len(queue(room.meeting)) == 2)
    assert {card.origin for card in queue(room.meeting)} == {Origin.PAPER}


def test_x_and_a_digit_hold_a_card_back_with_a_reason(room: Room) -> None:
    room.begin()
    slip(room, "Det er ham i nr. 12, der sælger.")
    room.press("J")
    room.press("X")
    room.press("2")
    room.until(lambda: bool(held(room.meeting)))
    (card,) = held(room.meeting)
    assert card.hold_reason is HoldReason.ACCUSATION


def test_e_edits_a_card_and_escape_leaves_it_as_it_was(room: Room) -> None:
    room.begin()
    key = slip(room, LIGHT)
    room.press("J")
    room.press("E")
    room.type("Noget andet")
    room.press("Esc")
    room.settle()
    assert room.meeting.cards[key].text == LIGHT
    room.press("E")
    room.type("Lys på stien")
    room.press("Enter")
    room.until(lambda: room.meeting.cards[key].text == "Lys på stien")


def test_m_on_one_card_and_m_on_another_merges_the_two(room: Room) -> None:
    room.begin()
    slip(room, "Der mangler en cykelparkering")
    slip(room, "Vi har brug for et cykelskur")
    room.until(lambda: len(room.texts()) == 2)
    room.press("K")
    room.press("M")
    room.press("J")
    room.press("M")
    room.until(lambda: len(room.meeting.clusters) == 1)
    room.until(lambda: len(room.texts()) == 1)


def test_duplicates_are_folded_and_released_as_one_with_every_voice(room: Room) -> None:
    room.begin()
    for text in ("Cykelskur", "cykelskur!", "CYKELSKUR"):
        slip(room, text)
    room.until(lambda: len(room.texts()) == 1)
    room.press("J")
    room.press("Enter")
    room.until(lambda: room.texts() == [])
    (shown,) = released(room.meeting)
    assert sum(card.cluster == shown.cluster for card in room.meeting.cards.values()) == 3


def test_digits_give_a_category_and_zero_finds_it_by_its_letters(room: Room) -> None:
    room.begin()
    key = slip(room, LIGHT)
    room.press("J")
    room.press("1")
    room.until(lambda: room.meeting.cards[key].category is not None)
    first = room.meeting.cards[key].category
    room.press("0")
    room.type("trafik")
    room.press("Enter")
    room.until(lambda: room.meeting.cards[key].category not in {None, first})
    category = room.meeting.cards[key].category
    assert category is not None
    assert room.meeting.categories[category].base == "traffic"


def test_the_queue_is_covered_until_somebody_says_that_the_hall_cannot_see(room: Room) -> None:
    room.begin()
    key = slip(room, LIGHT)
    room.console.surround(Surroundings(is_covered=True))
    assert room.texts() == []
    room.press("A")
    room.settle()
    assert room.meeting.cards[key].state is CardState.QUEUED
    room.console.surround(Surroundings(is_covered=False))
    assert room.texts() == [LIGHT]


def test_a_card_held_back_leaves_the_board_at_once(room: Room) -> None:
    room.begin()
    key = slip(room, LIGHT)
    room.do(Release((key,)))
    room.press("2", ctrl=True)
    room.until(lambda: LIGHT in room.texts())
    room.press("J")
    room.press("X")
    room.press("1")
    room.until(lambda: LIGHT not in room.texts())
    assert room.meeting.cards[key].state is CardState.HELD


def test_the_meeting_is_started_from_preparation_and_shows_the_console(room: Room) -> None:
    preparation: QWidget = room.preparation
    assert room.window.page is preparation
    room.desk.act_by_id("start")
    room.until(lambda: room.meeting.course.phase is Phase.LIVE)
    assert room.window.page is room.console


def test_the_help_sheet_comes_and_goes_by_key(room: Room) -> None:
    room.begin()
    room.press("?")
    assert room.window.page is not room.window.console
    room.press("Esc")
    assert room.window.page is room.window.console
