"""The agenda as a timeline under the hand: dragged to another place, pulled longer or shorter, typed into."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView

from facilitator.ui.desk import Desk
from facilitator.ui.parts import named
from facilitator.ui.preparation.block_delegate import PIXELS_A_MINUTE, BlockDelegate
from facilitator.ui.preparation.run_sheet_model import LINE_ROLE, MINUTE_S, Column, RunSheetModel, SheetRow
from facilitator.ui.theme import SPACE, SPACE_TIGHT

STEP_MIN, LONGEST_MIN = 5, 480
# So far a hand may tremble before a press is a drag, and so near to the lower edge it takes hold of that.
DRAG_PIXELS, EDGE_PIXELS = 8, 7
ROLLS_WITHIN_PIXELS, ROLL_PIXELS = 24, 14


class TimelineList(QListView):
    """Says what was done; nothing moves until the meeting says so."""

    moved = Signal(int, int)
    """From which row, and in front of which row it is put."""
    stretched = Signal(int, int)
    """Which row, and its new minutes."""
    deed = Signal(str)
    """add · remove · up · down · more · less · open"""

    def __init__(self, desk: Desk, model: RunSheetModel) -> None:
        super().__init__()
        self._desk = desk
        self.blocks = BlockDelegate(desk, self)
        self._pressed: tuple[QPoint, int, bool] | None = None
        self._from_minutes = 0
        self._target: int | None = None
        self.setModel(model)
        self.setModelColumn(Column.TITLE)
        self.setItemDelegate(self.blocks)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setProperty("role", "bare")
        named(desk, self, "sheet.name")
        model.dataChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        # Minutes are heights: what has changed may lie elsewhere now.
        self.scheduleDelayedItemsLayout()

    # --- the hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        row = index.data(LINE_ROLE)
        if isinstance(row, SheetRow):
            self._pressed = (
                event.position().toPoint(),
                index.row(),
                self._is_edge(event.position().toPoint(), index),
            )
            self._from_minutes = row.item.planned_s // MINUTE_S

    def _is_edge(self, point: QPoint, index: QModelIndex) -> bool:
        bottom = self.visualRect(index).bottom() - SPACE_TIGHT
        return abs(point.y() - bottom) <= EDGE_PIXELS

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed is None:
            index = self.indexAt(point)
            over_edge = index.isValid() and self._is_edge(point, index)
            self.viewport().setCursor(
                Qt.CursorShape.SizeVerCursor if over_edge else Qt.CursorShape.ArrowCursor
            )
            return
        start, row, on_edge = self._pressed
        if on_edge:
            self._stretch(row, point.y() - start.y(), exact=_is_exact(event))
        elif self._target is not None or (point - start).manhattanLength() >= DRAG_PIXELS:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._target = self._place_at(point)
            self._scroll_towards(point)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, target, stretched = self._pressed, self._target, self.blocks.stretched
        self.let_go()
        if pressed is None:
            return
        if stretched is not None and stretched[1] != self._from_minutes:
            self.stretched.emit(*stretched)
        elif target is not None and target not in {pressed[1], pressed[1] + 1}:
            self.moved.emit(pressed[1], target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.deed.emit("open")

    def _stretch(self, row: int, pixels: int, *, exact: bool) -> None:
        """Show the minutes that the hand gives: in steps of five, with Shift to the minute."""
        minutes = self._from_minutes + pixels / PIXELS_A_MINUTE
        step = 1 if exact else STEP_MIN
        given = min(max(round(minutes / step) * step, step), LONGEST_MIN)
        if self.blocks.stretched != (row, given):
            self.blocks.stretched = (row, given)
            self.doItemsLayout()

    def _scroll_towards(self, point: QPoint) -> None:
        """Roll on while a block is held at an edge: a long evening does not fit the screen."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if point.y() < ROLLS_WITHIN_PIXELS:
            bar.setValue(bar.value() - ROLL_PIXELS)
        elif point.y() > height - ROLLS_WITHIN_PIXELS:
            bar.setValue(bar.value() + ROLL_PIXELS)

    def _place_at(self, point: QPoint) -> int:
        """Return the row in front of which the hand is."""
        index = self.indexAt(point)
        if not index.isValid():
            return 0 if point.y() < 0 else self.model().rowCount()
        rect = self.visualRect(index)
        return index.row() + (1 if point.y() > rect.center().y() else 0)

    def let_go(self) -> None:
        """Forget what the hand was about."""
        self._pressed, self._target = None, None
        self.viewport().unsetCursor()
        if self.blocks.stretched is not None:
            self.blocks.stretched = None
            self.doItemsLayout()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is None:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self._desk.theme.accent), 3))
        y = self._line_y(self._target)
        painter.drawLine(SPACE, y, self.viewport().width() - SPACE, y)
        painter.end()

    def _line_y(self, target: int) -> int:
        last = self.model().rowCount() - 1
        rect: QRect = self.visualRect(self.model().index(min(target, last), Column.TITLE))
        return rect.bottom() if target > last else max(rect.top() - 1, 1)

    # --- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._pressed is not None:
            self.let_go()
            return
        deed = self._deed(event)
        if deed is not None:
            deed()
            return
        super().keyPressEvent(event)

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        if self.state() is QAbstractItemView.State.EditingState:
            return None
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        by_key = {
            (Qt.Key.Key_Insert, False): "add",
            (Qt.Key.Key_Delete, False): "remove",
            (Qt.Key.Key_Up, True): "up",
            (Qt.Key.Key_Down, True): "down",
            (Qt.Key.Key_Return, False): "open",
            (Qt.Key.Key_Enter, False): "open",
        }
        word = by_key.get((Qt.Key(event.key()), ctrl)) or {"+": "more", "-": "less"}.get(event.text())
        return (lambda: self.deed.emit(word)) if word is not None else None


def _is_exact(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
