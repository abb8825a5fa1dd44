"""The run sheet as a timeline: dragged and pulled by a real mouse, typed into, warned about, undone."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from facilitator.meeting.commands import PutItem, SetBrief
from facilitator.meeting.run_sheet import Doubt, doubts
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ItemKind
from facilitator.ui.preparation.run_sheet import RunSheet
from facilitator.ui.preparation.run_sheet_model import LINE_ROLE, Column
from facilitator.ui.theme import SPACE_TIGHT
from tests.ui.conftest import Room
from tests.ui.test_preparation import titles

LEFT = Qt.MouseButton.LeftButton


def at_timeline(room: Room) -> RunSheet:
    room.window.show_preparation()
    sheet = room.preparation.sheet
    room.until(lambda: sheet.timeline.visualRect(sheet.model.index(0, Column.TITLE)).height() > 0)
    return sheet


def point(sheet: RunSheet, row: int, *, down: float) -> QPoint:
    """Return a point on a block, `down` from its upper edge (0) to its lower (1)."""
    rect = sheet.timeline.visualRect(sheet.model.index(row, Column.TITLE))
    return QPoint(rect.center().x(), rect.top() + round((rect.height() - SPACE_TIGHT) * down))


def drag(sheet: RunSheet, start: QPoint, end: QPoint) -> None:
    """Press, move in steps as a hand does, and let go."""
    view = sheet.timeline.viewport()
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for part in range(1, 9):
        QTest.mouseMove(view, start + (end - start) * (part / 8))
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, end)


def starts(sheet: RunSheet) -> list[str]:
    return [sheet.model.index(at, 0).data(LINE_ROLE).starts for at in range(sheet.model.rowCount())]


def test_a_mouse_drags_an_item_to_another_place_and_control_z_brings_it_back(room: Room) -> None:
    sheet = at_timeline(room)
    first, second, third, *rest = titles(room)
    drag(sheet, point(sheet, 0, down=0.4), point(sheet, 2, down=0.8))
    room.until(lambda: titles(room) == [second, third, first, *rest])
    room.until(lambda: sheet.timeline.currentIndex().row() == 2)
    room.press("Z", ctrl=True)
    room.until(lambda: titles(room) == [first, second, third, *rest])


def test_pulling_the_lower_edge_gives_time_in_steps_of_five_and_all_later_times_follow(room: Room) -> None:
    sheet = at_timeline(room)
    before, end = [one.planned_s for one in agenda(room.meeting)], point(sheet, 1, down=1.0)
    drag(sheet, end, end + QPoint(0, 40))
    room.until(lambda: agenda(room.meeting)[1].planned_s != before[1])
    given = agenda(room.meeting)[1].planned_s
    assert given % 300 == 0
    assert given > before[1]
    room.settle()
    assert starts(sheet)[1:3] == ["10. min", f"{10 + given // 60}. min"]
    assert sheet._sum.text().startswith(f"{(sum(before) + given - before[1]) // 60} minutter")


def test_a_trembling_press_and_a_drag_given_up_move_nothing(room: Room) -> None:
    sheet = at_timeline(room)
    before = titles(room)
    start = point(sheet, 0, down=0.4)
    drag(sheet, start, start + QPoint(2, 2))
    view = sheet.timeline.viewport()
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, point(sheet, 4, down=0.5))
    QTest.keyClick(sheet.timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, point(sheet, 4, down=0.5))
    room.settle()
    assert titles(room) == before


def test_a_block_held_at_the_lower_edge_rolls_a_long_evening_on(room: Room) -> None:
    sheet = at_timeline(room)
    room.window.resize(1366, 560)
    room.settle()
    bar, view = sheet.timeline.verticalScrollBar(), sheet.timeline.viewport()
    assert bar.maximum() > 0
    start = point(sheet, 0, down=0.4)
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for _ in range(3):
        QTest.mouseMove(view, QPoint(start.x(), view.height() - 30))
        QTest.mouseMove(view, QPoint(start.x(), view.height() - 4))
    QTest.keyClick(sheet.timeline, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, start)
    assert bar.value() > 0


def test_letters_typed_on_a_block_edit_its_title_and_enter_leads_to_its_fields(room: Room) -> None:
    sheet = at_timeline(room)
    sheet.timeline.setFocus()
    sheet.timeline.setCurrentIndex(sheet.model.index(1, Column.TITLE))
    room.press("P")
    room.until(lambda: isinstance(room.focus(), QLineEdit) and room.focus() is not sheet.form.title)
    room.type("olitiets tal")
    room.press("Enter")
    room.until(lambda: titles(room)[1].casefold() == "politiets tal")
    room.press("+")
    room.until(lambda: agenda(room.meeting)[1].planned_s == 16 * 60)
    room.press("Enter")
    assert room.focus() is sheet.form.title
    sheet.form.presenter.setFocus()
    room.type("Nærpolitiet")
    room.press("Tab")
    room.until(lambda: agenda(room.meeting)[1].presenter == "Nærpolitiet")
    sheet.form.locked.click()
    room.until(lambda: agenda(room.meeting)[1].locked)


def remove(room: Room, sheet: RunSheet, kind: ItemKind) -> None:
    place = next(at for at, one in enumerate(agenda(room.meeting)) if one.kind is kind)
    sheet.timeline.setCurrentIndex(sheet.model.index(place, Column.TITLE))
    room.press("Del")
    room.until(lambda: kind not in {one.kind for one in agenda(room.meeting)})
    room.until(lambda: sheet.model.rowCount() == len(room.meeting.items))


def test_quick_presses_add_up_each_warning_is_told_and_its_button_mends_it(room: Room) -> None:
    sheet = at_timeline(room)
    now = room.bridge.now()
    sheet.timeline.setFocus()
    for kind in (ItemKind.BREAK, ItemKind.CLOSING):
        remove(room, sheet, kind)
    sheet.timeline.setCurrentIndex(sheet.model.index(0, Column.TITLE))
    for _ in range(25):
        room.press("+")
    room.until(lambda: agenda(room.meeting)[0].planned_s == 35 * 60)
    talk = next(item for item in agenda(room.meeting) if item.kind is ItemKind.TALK)
    room.do(PutItem(replace(talk, planned_s=20 * 60, allotted_s=20 * 60)))
    begins = now.wall.replace(hour=12, minute=0, second=0, microsecond=0)
    closes = time((begins.astimezone(now.zone).hour + 1) % 24, 0)
    room.do(SetBrief(replace(room.meeting.brief, starts=begins, hall_closes=closes)))
    all_four = {Doubt.NO_BREAK, Doubt.NO_NEXT_STEPS, Doubt.AFTER_CLOSING, Doubt.LONG_TALK}
    room.until(lambda: all_four <= {one.doubt for one in sheet.warnings.told})
    for doubt in (Doubt.LONG_TALK, Doubt.NO_NEXT_STEPS, Doubt.NO_BREAK):
        mend(room, sheet, doubt)


def menders(sheet: RunSheet, doubt: Doubt) -> list[QPushButton]:
    """Return the buttons that can be seen and that mend what is doubted."""
    told = [one.doubt for one in sheet.warnings.told]
    found = sheet.warnings.findChildren(QPushButton)
    shown = [one for one in found if one.isVisibleTo(sheet) and one.property("kind") != "quiet"]
    return [one for one in shown if doubt in told and one.property("at") == told.index(doubt)]


def mend(room: Room, sheet: RunSheet, doubt: Doubt) -> None:
    room.until(lambda: bool(menders(sheet, doubt)))
    menders(sheet, doubt)[-1].click()
    room.until(lambda: doubt not in {one.doubt for one in doubts(room.meeting, room.bridge.now())})
    room.until(lambda: doubt not in {one.doubt for one in sheet.warnings.told})
