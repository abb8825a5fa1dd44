"""What of the console is worked by keys: nothing holds on to them, nothing is out of reach."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListWidget, QMenu, QWidget

from facilitator.meeting.commands import AddCard, AddSpeaker, Next, PutBoard, Release
from facilitator.meeting.ids import BoardId
from facilitator.meeting.timeline import agenda, forecast
from facilitator.meeting.words import CardType, ItemKind, Origin, Phase, SceneKind
from facilitator.ui.actions import SHOWN_SCENES, KeyMap
from facilitator.ui.parts import action_words
from facilitator.ui.rehearsal.bar import RehearsalBar, Told
from tests.ui.conftest import Room

# A laptop of 1920x1080 at 150 %, less its task bar and the window's own title.
SMALLEST = (1280, 660)


def fields(room: Room) -> list[QWidget]:
    """Return a control of each place that takes keys."""
    console = room.console
    entry = console.cards.entry
    return [
        console.screen_panel.message, console.screen_panel.blank, console.now.next, console.now.agenda.view,
        entry.text, entry.type, entry.table, console.cards.queue.filter, console.cards.queue.finder,
    ]  # fmt: skip


def test_escape_gives_the_keys_back_to_the_list_from_everywhere(room: Room) -> None:
    room.begin()
    room.do(AddCard("Mørk sti", CardType.CONCERN, Origin.PAPER))
    for field in fields(room):
        field.setFocus()
        room.press("Esc")
        assert room.focus() is room.console.cards.queue.list, field.accessibleName()
    for tab in "3456":
        room.press(tab, ctrl=True)
        room.press("Esc")
        room.press("Esc")
        assert room.focus() in {room.console.cards.queue.list, room.console.cards.held}, tab
    room.press("1", ctrl=True)
    room.press("J")
    for key in "EX0YC":
        room.press(key)
        room.press("Tab")
        room.press("Esc")
        assert room.focus() is room.console.cards.queue.list, key


def test_a_message_is_shown_and_the_keys_are_back_in_the_queue(room: Room) -> None:
    room.begin()
    room.do(AddCard("Der mangler lys", CardType.CONCERN, Origin.PAPER))
    room.press("M", ctrl=True)
    room.type("Kaffen er klar")
    room.press("Enter")
    room.until(lambda: room.meeting.projector.scene.message == "Kaffen er klar")
    assert room.focus() is room.console.cards.queue.list
    # The Enter was the message's alone: it shows no card on its way through the window.
    room.settle()
    assert room.texts() == ["Der mangler lys"]


def test_enter_in_a_field_that_does_nothing_with_it_shows_no_card(room: Room) -> None:
    room.begin()
    room.do(AddCard("Der mangler lys", CardType.CONCERN, Origin.PAPER))
    for field in (room.console.cards.queue.filter, room.console.cards.queue.finder):
        field.setFocus()
        room.until(lambda: room.focus() is field)  # noqa: B023 - asked at once
        room.press("Enter")
        room.settle()
        assert room.texts() == ["Der mangler lys"]
    room.console.cards.queue.list.setFocus()
    room.press("Enter")
    room.until(lambda: room.texts() == [])


def test_a_key_that_does_nothing_here_says_so(room: Room) -> None:
    room.begin()
    room.press("S")
    room.press("A")
    assert [text for text, *_ in room.told] == [
        "Skil ad (S): intet at gøre her lige nu.",
        "Vis kortet, og gå til det næste (A): intet at gøre her lige nu.",
    ]


def test_a_key_held_down_goes_on_by_one_item_only(room: Room) -> None:
    room.begin()
    items = [item.id for item in agenda(room.meeting)]
    before = room.meeting.course.current
    assert before is not None
    room.press("PgDown")
    for _ in range(20):
        room.steady.seconds += 1
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "", True)
        QCoreApplication.sendEvent(room.focus() or room.window, held)
    room.until(lambda: room.meeting.course.current != before)
    room.settle()
    assert room.meeting.course.current == items[items.index(before) + 1]


def test_a_part_of_the_queue_is_looked_at_and_escape_shows_all_again(room: Room) -> None:
    room.begin()
    room.do(AddCard("Ring til mig på 20 12 34 56", CardType.CONCERN, Origin.PAPER))
    room.do(AddCard("Flere bænke", CardType.WEAKNESS, Origin.SPOKEN))
    box, shown = room.console.cards.queue.filter, room.console.cards.queue.list.rows
    room.until(lambda: len(shown.rows) == 2)
    everything = set(room.texts())
    found = {}
    for place in range(box.count()):
        box.setCurrentIndex(place)
        if box.itemData(place)[0] in {"flagged", "clear"}:
            room.until(lambda: len(shown.rows) == 1)
        found[box.itemText(place)] = {row.text for row in shown.rows}
    ring, benches = {"Ring til mig på 20 12 34 56"}, {"Flere bænke"}
    assert found == {
        "Alle kort": everything, "⚑ Med markering": ring, "Uden markering": benches,
        "Bekymring": ring, "Svaghed": benches, "mobil": set(), "seddel": ring, "sagt i salen": benches,
    }  # fmt: skip
    room.console.cards.queue.list.setFocus()
    room.press("Esc")
    assert set(room.texts()) == everything


def test_time_is_won_by_keys_and_nothing_moves_before_it_is_answered(room: Room) -> None:
    room.begin()
    told = [slot for slot in forecast(room.meeting, room.desk.now()).slots if slot.state == "next"]
    coming = told[0].item
    before = room.meeting.items[coming].allotted_s
    chip = room.console.now.chip
    room.press("H")
    assert chip.isVisible()
    room.press("Tab")
    room.press("Space")
    room.settle()
    assert room.meeting.items[coming].allotted_s == before
    room.press("Esc")
    assert room.focus() is room.console.cards.queue.list
    room.desk.act_by_id("shorten")
    room.press("Tab")
    room.press("Tab")
    room.press("Space")
    room.until(lambda: room.meeting.items[coming].allotted_s == before // 60 * 2 // 3 * 60)
    assert room.focus() is room.console.cards.queue.list


def test_the_keys_that_are_named_are_those_that_are_mapped(room: Room) -> None:
    room.begin()
    room.desk.remap(
        KeyMap(
            own={"new_card": "Ctrl+N", "blank": "F9", "help": "F4", "find": "F7", "merge": "", "hold": "F6"}
        )
    )
    said = [one.text() for one in room.console.cards.entry.findChildren(QWidget) if hasattr(one, "text")]
    assert "Ctrl+N" in said
    assert "N" not in said
    assert room.console.screen_panel.blank.toolTip() == "Sort skærm til og fra (F9)"
    assert room.console.cards.queue.finder.placeholderText() == "Find (F7)"
    assert action_words(room.desk, "merge") == "Slå sammen"
    bar = RehearsalBar(room.desk, 5, 200)
    room.bot.addWidget(bar)
    bar.tell(Told(coming="double"))
    assert "slå dem sammen, om" in bar.said[1]
    bar.tell(Told(coming="troll"))
    assert "hold det tilbage (F6)" in bar.said[1]
    bar.tell(Told(shown={"number": 1}))
    assert bar.said[1].endswith("Vælg Hold tilbage (F6) på kortet.")
    assert "Hjælp (F4)" in [one.text() for one in room.window.menuBar().actions()]


def test_the_board_that_is_looked_at_is_the_one_that_is_shown(room: Room) -> None:
    room.begin()
    first = room.console.cards.board.looked_at
    own = next(iter(room.meeting.boards.values()))
    other = replace(own, id=BoardId("f" * 32), position=99.0, names=(("da", "En anden tavle"),))
    room.do(PutBoard(other))
    room.press("2", ctrl=True)
    assert first != other.id
    boards = room.console.cards.board._boards
    boards.setCurrentIndex(boards.findData(other.id))
    boards.activated.emit(boards.currentIndex())
    room.desk.act_by_id("scene.board")
    room.until(lambda: room.meeting.projector.scene.board == other.id)


def test_a_scene_with_nothing_in_it_has_no_button(room: Room) -> None:
    room.begin()
    shown = room.console.screen_panel.scenes._buttons
    at_times = (SceneKind.PROMISES, SceneKind.MAP, SceneKind.SPEAKER)
    assert [kind for kind in at_times if shown[kind].isVisible()] == []
    room.do(AddSpeaker("gul jakke"))
    room.until(shown[SceneKind.SPEAKER].isVisible)


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_part_of_the_preparation_is_wider_than_a_small_laptop(room: Room, language: str) -> None:
    room.desk.words.switch(language)
    room.window.show_preparation()
    for part in range(5):
        room.preparation.show_tab(part)
        room.window.resize(*SMALLEST)
        QTest.qWait(0)
        size = room.window.size()
        assert (size.width(), size.height()) == SMALLEST, part


def test_the_window_opens_over_the_whole_screen(room: Room) -> None:
    room.window.hide()
    room.window.open_wide()
    assert room.window.isMaximized()
    assert room.window.width() >= room.window.screen().availableSize().width()


def test_the_menu_of_the_big_screen_is_short_and_its_pictures_are_a_menu_of_their_own(room: Room) -> None:
    room.begin()
    menu = next(one for one in room.window.menuBar().findChildren(QMenu) if one.title() == "Storskærm")
    for _ in range(2):
        # Filled whenever it opens, and never twice.
        menu.aboutToShow.emit()
    lines = [one for one in menu.actions() if not one.isSeparator()]
    pictures = [made for one in lines if isinstance(made := one.menu(), QMenu)]
    assert len(lines) <= 15
    assert len(pictures) == 1
    offered = {str(one.data()): one for one in pictures[0].actions()}
    assert set(offered) == {f"scene.{kind}" for kind in SHOWN_SCENES}
    offered["scene.agenda"].trigger()
    room.until(lambda: room.meeting.projector.scene.kind is SceneKind.AGENDA)


def test_space_ticks_what_the_room_chooses_between_and_does_not_go_on(room: Room) -> None:
    room.begin()
    room.do(AddCard("Der mangler lys", CardType.CONCERN, Origin.PAPER))
    room.do(Release(tuple(room.meeting.cards)))
    current = room.meeting.course.current
    room.press("5", ctrl=True)
    offered = room.console.ballot.findChild(QListWidget)
    assert offered is not None
    room.until(lambda: offered.count() == 1)
    offered.setFocus()
    room.press("Space")
    assert offered.item(0).checkState() is Qt.CheckState.Checked
    room.settle()
    assert room.meeting.course.current == current


def test_the_meeting_is_begun_by_a_chord_and_never_by_the_key_that_goes_on(room: Room) -> None:
    room.window.show_console()
    cards = room.console.cards.queue.list
    cards.setFocus()
    room.until(lambda: room.focus() is cards)
    room.press("Space")
    room.settle()
    assert room.meeting.course.phase is Phase.PLANNED
    QTest.keyClick(
        cards, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    room.until(lambda: room.meeting.course.phase is Phase.LIVE)


def test_space_ticks_what_can_be_voted_on_and_the_agenda_stays(room: Room) -> None:
    room.begin()
    for text in ("Mørk sti", "Flere bænke"):
        room.do(AddCard(text, CardType.CONCERN, Origin.PAPER))
    room.do(Release(tuple(room.meeting.cards)))
    here = next(item.id for item in agenda(room.meeting) if item.kind is ItemKind.PRIORITISE)
    while room.meeting.course.current != here:
        assert room.meeting.course.current is not None
        room.do(Next(room.meeting.course.current))
    room.press("5", ctrl=True)
    # Past the question, how the room is asked, and whether in words of one's own.
    for _ in range(5):
        room.press("Tab")
    assert isinstance(room.focus(), QListWidget)
    for _ in range(2):
        room.press("Space")
        room.press("Down")
    room.press("Tab")
    room.press("Enter")
    room.until(lambda: len(room.meeting.ballots) == 1)
    (ballot,) = room.meeting.ballots.values()
    assert (len(ballot.options), ballot.question) == (2, "Hvad er vigtigst at gøre noget ved først?")
    assert room.meeting.course.current == here


def test_the_clicker_goes_on_where_a_choice_has_just_been_made(room: Room) -> None:
    room.begin()
    before = room.meeting.course.current
    room.console.cards.entry.type.setFocus()
    chosen = room.console.cards.entry.type.currentIndex()
    room.press("PgDown")
    room.until(lambda: room.meeting.course.current != before)
    assert room.console.cards.entry.type.currentIndex() == chosen


def test_a_click_on_a_button_leaves_space_and_page_down_to_the_agenda(room: Room) -> None:
    room.begin()
    console = room.console
    by_hand = [one for one in console.findChildren(QAbstractButton) if not one.inherits("QTabBar")]
    assert len(by_hand) > 80
    assert [one.text() for one in by_hand if one.focusPolicy() & Qt.FocusPolicy.ClickFocus] == []

    for key in ("Space", "PgDown"):
        before = room.meeting.course.current
        QTest.mouseClick(console.screen_panel.blank, Qt.MouseButton.LeftButton)
        assert room.focus() is console.cards.queue.list
        room.press(key)
        room.until(lambda before=before: room.meeting.course.current != before)  # type: ignore[misc]


def test_a_click_finishes_what_is_being_written_and_it_goes_on(room: Room) -> None:
    room.begin()
    room.press("6", ctrl=True)
    words = room.console.closing.next_words
    words.setFocus()
    room.type("I januar")
    QTest.mouseClick(room.console.screen_panel.blank, Qt.MouseButton.LeftButton)
    room.until(lambda: room.meeting.closing.next_words == "I januar")
    assert room.focus() is words


def test_space_on_a_button_that_tab_has_led_to_presses_it(room: Room) -> None:
    room.begin()
    before = room.meeting.course.current
    room.console.screen_panel.blank.setFocus(Qt.FocusReason.TabFocusReason)
    room.press("Space")
    room.until(lambda: room.meeting.projector.is_blank)
    assert room.meeting.course.current == before


def test_a_sentence_typed_outside_a_field_is_told_and_fires_no_commands(room: Room) -> None:
    room.begin()
    room.type("gærb")
    assert not room.meeting.projector.is_blank
    assert [text for text, *_ in room.told if "Klik i et felt" in text] != []
    # Quick work is not writing: steps are not counted, nor is a key again and again.
    told = len(room.told)
    room.steady.seconds += 1
    room.type("jkjkjax1kk")
    room.steady.seconds += 1
    room.type("a+++jk")
    room.settle()
    assert [text for text, *_ in room.told[told:] if "Klik i et felt" in text] == []


@pytest.mark.qt_log_ignore("does not support")
def test_a_kind_that_is_chosen_leads_to_the_text_and_nothing_moves_under_the_mouse(room: Room) -> None:
    room.begin()
    room.press("4", ctrl=True)
    form = room.console.outcome.form
    form.what.setFocus()
    room.settle()
    size = form.size()
    form.kind.showPopup()
    form.kind.view().setCurrentIndex(form.kind.model().index(1, 0))
    QTest.keyClick(form.kind.view(), Qt.Key.Key_Return)
    room.until(lambda: room.focus() is form.what)
    assert (form.kind.currentIndex(), form.size()) == (1, size)
    form.kind.setFocus()
    QTest.keyClick(form.kind, Qt.Key.Key_Up)
    assert form.kind.currentIndex() == 0
    assert room.focus() is not form.what
