"""The last item leads to closing the meeting, and a closed meeting to its minutes, by buttons in sight."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollBar

from facilitator.meeting.commands import CloseMeeting, GoTo, Next, StartMeeting
from facilitator.meeting.timeline import agenda
from tests.ui.conftest import Room


def test_the_last_item_leads_to_the_end_and_the_end_to_the_minutes(room: Room) -> None:
    room.begin()
    now = room.console.now
    assert now.next.isVisible()
    assert not now.end.isVisible()
    last = agenda(room.meeting)[-1].id
    while room.meeting.course.current != last:
        assert room.meeting.course.current is not None
        room.do(Next(room.meeting.course.current))
    room.until(now.end.isVisible)
    assert not now.next.isVisible()
    now.end.click()
    room.until(room.console.closing.close_meeting.hasFocus)
    closing = room.console.closing
    room.until(lambda: not closing.close_meeting.visibleRegion().isEmpty())
    room.do(CloseMeeting())
    room.until(now.minutes.isVisible)
    assert not now.end.isVisible()
    now.minutes.click()
    room.until(lambda: room.window.page is room.window.minutes)


def test_the_end_of_the_evening_stays_in_view_until_somebody_scrolls(room: Room) -> None:
    room.do(StartMeeting())
    room.window.show_console()
    room.do(GoTo(agenda(room.meeting)[-1].id))
    closing = room.console.closing
    bar = closing.verticalScrollBar()
    QTest.mouseClick(room.console.now.end, Qt.MouseButton.LeftButton)
    room.bot.waitUntil(lambda: 0 < bar.maximum() == bar.value(), timeout=60_000)
    assert closing.close_meeting.hasFocus()

    # Its last parts may be laid out later still, on a machine that is busy.
    bar.setRange(0, bar.maximum() + 300)
    assert bar.value() == bar.maximum()

    bar.triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    bar.setRange(0, bar.maximum() + 300)
    assert bar.value() == 0
