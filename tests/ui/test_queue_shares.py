"""A burst comes into the queue in shares, so that no turn of the window's thread is long."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.meeting.model import Meeting
from facilitator.meeting.words import CardState
from facilitator.ui.actions import KeyMap
from facilitator.ui.console.cards.queue_tab import QueueTab
from facilitator.ui.console.cards.rows import AT_ONCE, RowMemo
from facilitator.ui.desk import Desk
from facilitator.ui.flow import Flow
from facilitator.ui.i18n import Words
from tests.meetings import Evening, SeededDice, a_card


def with_queue(evening: Evening, count: int) -> Meeting:
    cards = [
        a_card(number, evening, text=f"Note {number}", state=CardState.QUEUED) for number in range(count)
    ]
    return replace(evening.meeting, cards={card.id: card for card in cards})


def a_tab(qtbot: QtBot) -> QueueTab:
    tab = QueueTab(Desk(Words("da"), KeyMap(), SeededDice(3).new_id), RowMemo())
    qtbot.addWidget(tab)
    return tab


def test_a_queue_that_is_opened_is_shown_whole_at_once(qtbot: QtBot, dressed: QApplication) -> None:
    tab = a_tab(qtbot)
    tab.redraw(with_queue(Evening(), 4 * AT_ONCE), None, is_covered=False)
    assert len(tab.list.rows.rows) == 4 * AT_ONCE


def test_of_a_burst_a_share_is_shown_and_the_rest_soon_after(qtbot: QtBot, dressed: QApplication) -> None:
    tab, evening = a_tab(qtbot), Evening()
    tab.redraw(with_queue(evening, 5), None, is_covered=False)
    tab.redraw(with_queue(evening, 5 + 3 * AT_ONCE), None, is_covered=False)
    assert len(tab.list.rows.rows) == 5 + AT_ONCE
    qtbot.waitUntil(lambda: len(tab.list.rows.rows) == 5 + 3 * AT_ONCE)
    assert [row.card for row in tab.list.rows.rows] == sorted(row.card or "" for row in tab.list.rows.rows)


def test_what_is_left_of_a_burst_is_not_shown_once_the_queue_is_covered(
    qtbot: QtBot, dressed: QApplication
) -> None:
    tab, evening = a_tab(qtbot), Evening()
    tab.redraw(with_queue(evening, 5), None, is_covered=False)
    burst = with_queue(evening, 5 + 3 * AT_ONCE)
    tab.redraw(burst, None, is_covered=False)
    tab.redraw(burst, None, is_covered=True)
    assert tab.list.rows.rows == ()
    assert not [one for one in tab.findChildren(QTimer) if one.isSingleShot() and one.isActive()]


def test_a_row_of_buttons_is_measured_anew_when_one_of_them_is_hidden(qtbot: QtBot) -> None:
    page, first, second = QWidget(), QPushButton("Slip kortet ud"), QPushButton("Hold tilbage")
    qtbot.addWidget(page)
    flow = Flow(first, second)
    page.setLayout(flow)
    page.resize(first.sizeHint().width() + 4, 400)
    page.show()
    narrow = flow.heightForWidth(page.width())
    second.hide()
    assert flow.heightForWidth(page.width()) < narrow
    assert flow.sizeHint().width() == first.sizeHint().width()
