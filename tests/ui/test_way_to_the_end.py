"""The last item leads to closing the meeting, and a closed meeting to its minutes, by buttons in sight."""

from facilitator.meeting.commands import CloseMeeting, Next
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
