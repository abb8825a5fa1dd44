"""How an agenda item is painted on the timeline: a block as high as it is long, with its clock times."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.meeting.words import ItemKind
from facilitator.ui.desk import Desk
from facilitator.ui.fonts import Weight
from facilitator.ui.preparation.run_sheet_model import LINE_ROLE, MINUTE_S, SheetRow
from facilitator.ui.theme import POINTS, POINTS_SMALL, RADIUS_SMALL, SPACE, SPACE_TIGHT, Theme

PIXELS_A_MINUTE = 2.6
LONGEST_SHOWN_MIN = 90
TIME_IN_LETTERS = 9
_GAP_LINES = 1.3
_BAR = 5
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class BlockDelegate(QStyledItemDelegate):
    """Height is time: what takes twice as long is about twice as high, but nothing is too low to be read."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.stretched: tuple[int, int] | None = None
        """A row, and the minutes that a hand is giving it."""

    def minutes(self, place: int, row: SheetRow) -> int:
        """Return the minutes that are shown: what the hand gives, or what the meeting says."""
        if self.stretched is not None and self.stretched[0] == place:
            return self.stretched[1]
        return row.item.planned_s // MINUTE_S

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(LINE_ROLE)
        line = option.fontMetrics.height()
        if not isinstance(row, SheetRow):
            return QSize(10, line)
        minutes = min(self.minutes(index.row(), row), LONGEST_SHOWN_MIN)
        gap = round(line * _GAP_LINES) if row.gap else 0
        return QSize(10, gap + max(round(minutes * PIXELS_A_MINUTE), round(line * 1.75)) + SPACE_TIGHT)

    def block(self, rect: QRect, row: SheetRow, line: int) -> QRect:
        """Return the block within a row: right of the clock time, below the free time before it."""
        gap = round(line * _GAP_LINES) if row.gap else 0
        return rect.adjusted(0, gap, 0, -SPACE_TIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(LINE_ROLE)
        if not isinstance(row, SheetRow):
            return
        state: QStyle.StateFlag = option.state
        block = self.block(option.rect, row, option.fontMetrics.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        one = _Block(painter, self._desk, QFont(option.font))
        one.paint_gap(option.rect, block, row)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        one.paint(block, row, self.minutes(index.row(), row), chosen=chosen)
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        editor.setAccessibleName(self._desk.words.t("sheet.title"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(LINE_ROLE)
        line = option.fontMetrics.height()
        if isinstance(row, SheetRow):
            block = self.block(option.rect, row, line)
            left = option.fontMetrics.averageCharWidth() * TIME_IN_LETTERS
            editor.setGeometry(
                block.adjusted(left, 0, 0, 0).adjusted(0, 0, 0, round(line * 1.8) - block.height())
            )

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        row = index.data(LINE_ROLE)
        if isinstance(editor, QLineEdit) and isinstance(row, SheetRow) and not editor.isModified():
            editor.setText(row.item.title)
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


class _Block:
    """Paints one row; made for each, as a painter lives only as long."""

    def __init__(self, painter: QPainter, desk: Desk, font: QFont) -> None:
        self._painter = painter
        self._desk = desk
        self._theme: Theme = desk.theme
        self._title = _sized(font, POINTS, Weight.SEMIBOLD)
        self._small = _sized(font, POINTS_SMALL, Weight.REGULAR)

    def paint_gap(self, rect: QRect, block: QRect, row: SheetRow) -> None:
        if row.gap:
            room = QRect(rect.left(), rect.top(), rect.width(), block.top() - rect.top())
            self._write(room.adjusted(self._left(), 0, 0, 0), row.gap, self._small, self._theme.warn)

    def _left(self) -> int:
        return self._painter.fontMetrics().averageCharWidth() * TIME_IN_LETTERS

    def paint(self, block: QRect, row: SheetRow, minutes: int, *, chosen: bool) -> None:
        theme, painter = self._theme, self._painter
        painter.setFont(self._small)
        left = self._left()
        line = min(block.height(), round(painter.fontMetrics().height() * 1.7))
        times = QRect(block.left(), block.top(), left - SPACE, line)
        painter.setPen(QColor(theme.danger if row.late else theme.soft))
        painter.drawText(times, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), row.starts)
        box = QRectF(block.adjusted(left, 0, -2, 0))
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.hairline), 2 if chosen else 1))
        painter.setBrush(QColor(theme.accent_soft if chosen else _ground(row.item.kind, theme)))
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        bar = QRectF(box.left() + 1, box.top() + 3, _BAR, box.height() - 6)
        painter.fillRect(bar, QColor(_colour(row.item.kind, theme)))
        inner = box.toRect().adjusted(_BAR + SPACE, 0, -SPACE, 0)
        first = QRect(inner.left(), inner.top(), inner.width(), line)
        room = self._paint_minutes(first, row, minutes)
        self._write(first.adjusted(0, 0, -room, 0), row.item.title, self._title, theme.ink)
        self._paint_rest(
            QRect(inner.left(), first.bottom(), inner.width(), inner.bottom() - first.bottom()), row
        )

    def _paint_minutes(self, line: QRect, row: SheetRow, minutes: int) -> int:
        """Paint the minutes and marks at the right end; return the room that they take."""
        words, item = self._desk.words, row.item
        marks = [
            words.t(key)
            for key, holds in (
                ("sheet.mark.fixed", item.fixed is not None),
                ("sheet.mark.locked", item.locked),
                ("sheet.mark.buffer", item.buffer),
                ("sheet.mark.collects", item.collects),
                ("sheet.mark.polls", row.has_polls),
            )
            if holds
        ]
        if row.late:
            marks.insert(0, row.late)
        said = "  ·  ".join((*marks, words.t(f"kind.{item.kind}"), words.t("time.minutes", minutes=minutes)))
        self._painter.setFont(self._small)
        self._painter.setPen(QColor(self._theme.danger if row.late else self._theme.ink))
        width = min(self._painter.fontMetrics().horizontalAdvance(said), line.width() * 2 // 3)
        self._painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), said)
        return width + SPACE

    def _paint_rest(self, room: QRect, row: SheetRow) -> None:
        """Paint what there is room for below the title: the question, then who and which board."""
        item, words = row.item, self._desk.words
        second = "  ·  ".join(
            part for part in (item.presenter, f"→ {row.board}" if row.board else "") if part
        )
        self._painter.setFont(self._small)
        height = self._painter.fontMetrics().height()
        top = room.top()
        said_below = (words.name(item.question), second)
        if room.height() < 2 * height + 1:
            # One line holds who comes before what is asked: the rest is elided, and stands in the form.
            said_below = ("  ·  ".join(part for part in (item.presenter, said_below[0]) if part), "")
        for said in said_below:
            if said and top + height <= room.bottom() + 1:
                self._write(
                    QRect(room.left(), top, room.width(), height), said, self._small, self._theme.soft
                )
                top += height + 1

    def _write(self, line: QRect, text: str, font: QFont, colour: str) -> None:
        painter = self._painter
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(line.width(), 0))
        painter.drawText(line, _ONE_LINE, shown)


def _ground(kind: ItemKind, theme: Theme) -> str:
    return theme.sunken if kind is ItemKind.BREAK else theme.surface


def _colour(kind: ItemKind, theme: Theme) -> str:
    """Return the colour of a kind's bar; its word stands beside it."""
    if kind is ItemKind.BREAK:
        return theme.line
    if kind in {ItemKind.WRITING, ItemKind.COLLECT, ItemKind.MAP, ItemKind.PRIORITISE}:
        return theme.good
    if kind is ItemKind.CLOSING:
        return theme.warn
    return theme.accent


def _sized(font: QFont, points: float, weight: Weight) -> QFont:
    made = QFont(font)
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight(int(weight)))
    return made
