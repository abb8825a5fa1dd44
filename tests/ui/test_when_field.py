"""The day and hour that the brief offers is the one that it keeps when the field is left."""

from datetime import time

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

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
    # A click in the hour chooses all of it: what is typed then stands in its place.
    edit = field.edit
    text = edit.lineEdit()
    before_hour = text.fontMetrics().horizontalAdvance(text.text()[: text.text().rindex("19") + 1])
    spot = text.rect().center()
    spot.setX(text.textMargins().left() + before_hour + 2)
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=spot)
    assert edit.lineEdit().selectedText() == "19"
    room.type("18")
    assert edit.time().hour() == 18


def test_a_year_that_hardly_is_meant_is_taken_and_said(room: Room) -> None:
    room.window.show_preparation()
    room.preparation.show_tab(1)
    field = room.preparation.brief.starts
    field.choose.click()
    room.until(lambda: room.meeting.brief.starts is not None)
    assert "△" not in room.preparation._when.text()

    field.edit.setDate(QDate(1930, 6, 3))
    room.press("Enter")
    room.until(lambda: room.meeting.brief.starts is not None and room.meeting.brief.starts.year == 1930)

    assert "Datoen ligger i fortiden (1930). Er den rigtig?" in [text for text, *_ in room.told]
    assert "△ dagen er gået" in room.preparation._when.text()
