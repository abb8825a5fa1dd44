"""How a meeting is painted in the library: a calm card with title, date, place, form and state."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.ui.desk import Desk
from facilitator.ui.fonts import Weight
from facilitator.ui.library import sayings
from facilitator.ui.library.model import ROW_ROLE
from facilitator.ui.library.rows import Place, Row, Shelf
from facilitator.ui.theme import POINTS, POINTS_SMALL, RADIUS, SPACE, SPACE_WIDE, Theme

_LINES = 3
_CHIP_PAD = 10
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class MeetingDelegate(QStyledItemDelegate):
    """Every card has one height, so that five hundred need not be measured."""

    def __init__(self, desk: Desk, shelf: Callable[[], Shelf], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return QSize(10, round(metrics.height() * (_LINES + 0.5)) + 3 * SPACE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Card(painter, self._desk, QFont(option.font), self._shelf()).paint(option.rect, row, chosen=chosen)
        painter.restore()


class _Card:
    """Paints one card; made for each, as a painter lives only as long."""

    def __init__(self, painter: QPainter, desk: Desk, font: QFont, shelf: Shelf) -> None:
        self._painter = painter
        self._words = desk.words
        self._theme: Theme = desk.theme
        self._shelf = shelf
        self._title = _sized(font, POINTS + 1, Weight.SEMIBOLD)
        self._text = _sized(font, POINTS, Weight.REGULAR)
        self._small = _sized(font, POINTS_SMALL, Weight.REGULAR)
        self._chip = _sized(font, POINTS_SMALL, Weight.SEMIBOLD)

    def paint(self, rect: QRect, row: Row, *, chosen: bool) -> None:
        theme, painter = self._theme, self._painter
        box = QRectF(rect).adjusted(2, 2, -2, -SPACE + 2)
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.hairline), 2 if chosen else 1))
        painter.setBrush(QColor(theme.accent_soft if chosen else theme.surface))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        inner = box.toRect().adjusted(SPACE_WIDE, SPACE + 1, -SPACE_WIDE, -SPACE)
        height = inner.height() // _LINES
        lines = [QRect(inner.left(), inner.top() + n * height, inner.width(), height) for n in range(_LINES)]
        room = self._paint_chip(lines[0], *sayings.state(row, self._words))
        self._write(lines[0].adjusted(0, 0, -room, 0), row.title, self._title, theme.ink)
        second, third = self._said(row)
        self._write(lines[1], second, self._text, theme.ink)
        self._write(lines[2], third, self._small, theme.soft)

    def _said(self, row: Row) -> tuple[str, str]:
        if not row.is_readable:
            return row.path.name, ""
        when = sayings.when(row.starts, self._shelf.zone, self._words)
        second = "  ·  ".join(part for part in (when, sayings.where(row)) if part)
        lodges = self._words.t("library.lodges.short") if row.lies is Place.LODGING else ""
        third = (sayings.reminder(row, self._words), row.form, sayings.promises(row, self._words), lodges)
        return second, "  ·  ".join(part for part in third if part)

    def _paint_chip(self, line: QRect, word: str, tone: str) -> int:
        """Paint the state at the right end; return the room that it takes."""
        theme, painter = self._theme, self._painter
        ground, edge = {
            "good": (theme.good_soft, theme.good),
            "warn": (theme.warn_soft, theme.warn),
            "danger": (theme.danger_soft, theme.danger),
        }.get(tone, (theme.sunken, theme.hairline))
        painter.setFont(self._chip)
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(word) + 2 * _CHIP_PAD, line.width() // 2)
        height = metrics.height() + 4
        box = QRectF(line.right() - width, line.center().y() - height / 2 + 1, width, height)
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(theme.ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), word)
        return width + SPACE

    def _write(self, line: QRect, text: str, font: QFont, colour: str) -> None:
        painter = self._painter
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, _ONE_LINE, shown)


def _sized(font: QFont, points: float, weight: Weight) -> QFont:
    made = QFont(font)
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight(int(weight)))
    return made
