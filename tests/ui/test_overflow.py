"""Nothing of the console is cut off, on a small screen and whatever people write."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.laptop.awake import Granted, Why
from facilitator.laptop.disk import Room as DiskRoom
from facilitator.laptop.power import Charge, Supply
from facilitator.laptop.watch import Seen
from facilitator.meeting.commands import (
    AddCard,
    AddSpeaker,
    GiveFloor,
    PutAction,
    PutItem,
    Release,
    SetBrief,
    Show,
    ShowWaiting,
)
from facilitator.meeting.ids import ActionId
from facilitator.meeting.model import Action, Scene
from facilitator.meeting.words import CardType, Origin, SceneKind
from facilitator.ui import look
from facilitator.ui.flow import Flow
from facilitator.ui.parts import Elided, ElidedButton
from facilitator.ui.theme import LIGHT
from tests.ui.conftest import Room

# A laptop of 1920x1080 at 150 %, less its task bar and the window's own title; and a common small one.
SMALLEST, COMMON = (1280, 660), (1366, 700)
LONG_DANISH = "Speciallægepraksisplanlægningsstabiliseringsperiodeudvalgsformandssuppleant"
UNBROKEN, ARABIC, EMOJI = "w" * 500, ("الإضاءة ضعيفة قرب الملعب " * 20)[:500], "👩‍👧🏳️‍🌈🇩🇰" * 60
SLACK = 2


def is_cut(part: QWidget) -> bool:
    """Return whether a label or button shows less than its words, or lies half outside what holds it."""
    if isinstance(part, QLabel):
        if not part.text().strip():
            return False
        inner = part.contentsRect()
        if part.wordWrap():
            return part.heightForWidth(part.width()) > part.height() + SLACK
        return part.fontMetrics().horizontalAdvance(QLabel.text(part)) > inner.width() + SLACK
    if isinstance(part, QAbstractButton):
        wide = part.fontMetrics().horizontalAdvance(part.text().replace("&&", "&"))
        return wide > part.width() + SLACK or not _within_parent(part)
    return False


def _within_parent(part: QWidget) -> bool:
    parent = part.parentWidget()
    return parent is None or QRect(0, 0, parent.width(), parent.height()).contains(part.geometry())


def cut(room: Room) -> list[str]:
    """Return what is seen in part only."""
    return [
        f"{type(one).__name__} {getattr(one, 'text', str)()[:40]!r} in {type(one.parentWidget()).__name__}"
        # The whole window: the bar with Fortryd lies over the console.
        for one in room.window.findChildren(QWidget)
        if one.isVisible() and not isinstance(one, Elided | ElidedButton) and is_cut(one)
    ]


def settled(room: Room) -> list[str]:
    """Return what is still cut when every layout has been done."""
    for _ in range(20):
        QTest.qWait(15)
        if not cut(room):
            break
    return cut(room)


def is_fitted(room: Room, size: tuple[int, int]) -> bool:
    """Make the window as small as that; a layout that is still being worked out refuses it for a moment."""
    for _ in range(40):
        room.window.resize(*size)
        if (room.window.width(), room.window.height()) == size:
            return True
        QTest.qWait(15)
    return False


def crowd(room: Room) -> None:
    """Fill every panel with what is long, unbroken, from the right, or a picture."""
    room.do(SetBrief(replace(room.meeting.brief, title=LONG_DANISH, area=LONG_DANISH)))
    current = room.meeting.items[room.meeting.course.current or next(iter(room.meeting.items))]
    room.do(PutItem(replace(current, title=f"{LONG_DANISH} {LONG_DANISH}", presenter=LONG_DANISH * 2,
                            notes=UNBROKEN)))  # fmt: skip
    for text in (UNBROKEN, LONG_DANISH * 6, ARABIC, EMOJI):
        room.do(AddCard(text, CardType.CONCERN, Origin.PAPER, table=999))
        room.do(AddSpeaker(text[:60]))
    first, second = list(room.meeting.cards)[:2]
    room.do(Release((first, second)))
    room.do(PutAction(Action(ActionId("c" * 32), 1.0, UNBROKEN, LONG_DANISH, first_step=EMOJI)))
    room.do(GiveFloor())
    room.do(Show(Scene(SceneKind.MESSAGE, message=UNBROKEN[:200])))


def trouble(room: Room) -> None:
    """Let everything be wrong at once, and unfold what is said of it."""
    room.console.show_banner(LONG_DANISH, "danger")
    room.console.say_resumed()
    room.console.show_laptop(
        Seen(
            granted=Granted(why_not=Why.REFUSED),
            charge=Charge(9, is_plugged=False),
            supply=Supply.BATTERY,
            free=60_000_000,
            room=DiskRoom.SCARCE,
        )
    )


@pytest.mark.parametrize("language", ["da", "en"])
def test_nothing_is_cut_off_in_any_panel_whatever_is_written(room: Room, language: str) -> None:
    room.begin()
    room.desk.words.switch(language)
    crowd(room)
    room.desk.act_by_id("late")
    trouble(room)
    complaints = {}
    for size in (SMALLEST, COMMON):
        for tab in "1234567":
            room.press(tab, ctrl=True)
            fits = is_fitted(room, size)
            found = settled(room)
            if not fits:
                found.append(f"the window is {room.window.size()}")
            complaints[f"{tab} {size}"] = found
    assert {where: found for where, found in complaints.items() if found} == {}


def test_a_notice_with_its_way_back_is_read_whole_whatever_is_named_in_it(room: Room) -> None:
    room.window.resize(*SMALLEST)
    notice = room.window.notices
    for said in ("Fortrudt", f"{LONG_DANISH} {LONG_DANISH} flyttet", UNBROKEN):
        notice.show_notice(said, undoable=True, stays=True)
        room.until(lambda: notice.isVisible() and room.window.rect().contains(notice.geometry()))
        assert [part for part in notice.findChildren(QWidget) if is_cut(part)] == [], said


def test_the_strips_under_a_card_break_into_lines_where_they_are_too_wide(room: Room) -> None:
    room.begin()
    room.do(AddCard("Ring til mig på 20 12 34 56", CardType.CONCERN, Origin.PAPER))
    assert room.engine.send(ShowWaiting()).result(timeout=60).refusal is not None
    room.window.resize(*SMALLEST)
    room.press("J")
    for key in "XE0YWC":
        room.press(key)
        assert settled(room) == [], key
        room.press("Esc")


def test_every_category_is_seen_at_once_on_a_common_screen(room: Room) -> None:
    room.begin()
    room.do(AddCard("Der er mørkt bag blok 7", CardType.CONCERN, Origin.PAPER))
    room.window.resize(*COMMON)
    room.press("J")
    room.press("0")
    assert settled(room) == []
    words = room.console.cards.detail._category._list
    room.until(lambda: words.contentsSize().height() <= words.viewport().height())
    assert words.count() == 18, "the seventeen of the set, and none"
    assert is_fitted(room, COMMON)


def test_with_every_trouble_at_once_the_agenda_keeps_rows_and_all_that_is_said_can_be_read(
    room: Room,
) -> None:
    room.begin()
    room.window.resize(*SMALLEST)
    trouble(room)
    room.until(
        lambda: room.console.now.agenda.view.height() >= 3 * room.console.now.agenda.view.sizeHintForRow(0)
    )
    room.press("B", ctrl=True)
    assert settled(room) == []


def test_the_chosen_card_stays_whole_when_another_part_takes_room(room: Room) -> None:
    room.begin()
    for number in range(12):
        room.do(AddCard(f"Der er mørkt ved blok {number}", CardType.CONCERN, Origin.PAPER))
    room.settle()
    room.window.resize(*COMMON)
    cards = room.console.cards.queue.list
    cards.setFocus()
    for _ in range(5):
        room.press("J")
    room.window.resize(*SMALLEST)
    room.press("C")
    room.until(lambda: cards.viewport().rect().contains(cards.visualRect(cards.currentIndex())))


def test_a_line_of_parts_goes_on_below_and_hidden_ones_take_no_room() -> None:
    flow = Flow(space=4)
    whole = QWidget()
    whole.setLayout(flow)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(100, 20)
        flow.addWidget(part)
    parts[1].hide()
    assert flow.heightForWidth(204) == 20
    assert flow.heightForWidth(203) == 44
    assert flow.sizeHint().width() == 204
    whole.deleteLater()


def test_a_choice_drops_down_as_a_list_and_not_as_a_menu_whose_last_row_is_cut(
    qtbot: QtBot, dressed: QApplication
) -> None:
    page, choice = QWidget(), QComboBox()
    qtbot.addWidget(page)
    look.clothe(page, LIGHT)
    choice.setParent(page)
    option = QStyleOptionComboBox()
    option.initFrom(choice)
    # Qt measures the menu before its first rows are dressed: the last of five speeds was half hidden.
    assert choice.style().styleHint(QStyle.StyleHint.SH_ComboBox_Popup, option, choice) == 0
