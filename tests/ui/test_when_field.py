"""The day and hour that the brief offers is the one that it keeps when the field is left."""

from datetime import time

from tests.ui.conftest import Room


def test_the_offered_evening_is_shown_and_kept_when_the_field_is_left(room: Room) -> None:
    room.window.show_preparation()
    room.preparation.show_tab(1)
    field = room.preparation.brief.starts
    field.choose.click()
    room.until(lambda: room.meeting.brief.starts is not None)
    offered = room.meeting.brief.starts
    assert offered is not None
    assert offered.astimezone(room.desk.now().zone).time() == time(19, 0)
    assert field.edit.hasFocus()
    room.press("Tab")
    room.settle()
    assert room.meeting.brief.starts == offered
    assert field.edit.time().hour() == 19
