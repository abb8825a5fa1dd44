"""How one row of the agenda is painted: state by shape, time, title, minutes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.ui.console.now.agenda_model import LINE_ROLE, AgendaLine
from facilitator.ui.desk import Desk
from facilitator.ui.fonts import Weight
from facilitator.ui.theme import POINTS, POINTS_SMALL, Theme

_PAD = 8
_RIGHT = Qt.AlignmentFlag.AlignRight


class AgendaDelegate(QStyledItemDelegate):
    """Paints text as plain text, and a state never by colour alone."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(10, round(option.fontMetrics.height() * 1.65))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, AgendaLine):
            return
        theme = self._desk.theme
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, theme, rect, line, chosen=chosen)
        font = QFont(option.font)
        _paint_line(painter, theme, rect, line, font)
        painter.restore()


def _paint_ground(painter: QPainter, theme: Theme, rect: QRect, line: AgendaLine, *, chosen: bool) -> None:
    if line.state == "now" or chosen:
        painter.setPen(QPen(QColor(theme.accent), 1) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_soft if line.state == "now" else theme.surface))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    if line.state == "now":
        painter.fillRect(QRect(rect.left(), rect.top() + 3, 3, rect.height() - 6), QColor(theme.accent))


def _paint_line(painter: QPainter, theme: Theme, rect: QRect, line: AgendaLine, font: QFont) -> None:
    faded = line.state in {"done", "skipped"}
    ink = QColor(theme.soft if faded else theme.ink)
    font.setWeight(QFont.Weight(int(Weight.SEMIBOLD if line.state == "now" else Weight.REGULAR)))
    font.setStrikeOut(line.state == "skipped")
    painter.setFont(font)
    metrics = painter.fontMetrics()
    side = round(metrics.height() * 0.62)
    mark = QRectF(rect.left() + _PAD, rect.center().y() - side / 2, side, side)
    _paint_mark(painter, theme, mark, line)
    left = rect.left() + _PAD * 2 + side
    time_width = metrics.horizontalAdvance("00.00") + _PAD
    if line.real:
        painter.setPen(QColor(theme.soft if faded else theme.warn))
        _text(painter, QRect(left, rect.top(), time_width - _PAD, rect.height()), line.real, _RIGHT)
    else:
        painter.setPen(QColor(theme.soft))
        _text(painter, QRect(left, rect.top(), time_width - _PAD, rect.height()), line.planned, _RIGHT)
    left += time_width
    right = rect.right() - _PAD
    minutes = f"{line.minutes}"
    width = metrics.horizontalAdvance("000")
    painter.setPen(QColor(theme.soft))
    _text(
        painter, QRect(right - width, rect.top(), width, rect.height()), minutes, Qt.AlignmentFlag.AlignRight
    )
    right -= width + _PAD
    if line.real and not faded:
        font.setPointSizeF(POINTS_SMALL)
        painter.setFont(font)
        said = f"({line.planned})"
        planned_width = painter.fontMetrics().horizontalAdvance(said)
        painter.setPen(QColor(theme.soft))
        _text(painter, QRect(right - planned_width, rect.top(), planned_width, rect.height()), said)
        right -= planned_width + _PAD
        font.setPointSizeF(POINTS)
        painter.setFont(font)
    painter.setPen(ink)
    shown = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, right - left)
    _text(painter, QRect(left, rect.top(), right - left, rect.height()), shown)


def _text(
    painter: QPainter, rect: QRect, text: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), text)


def _paint_mark(painter: QPainter, theme: Theme, box: QRectF, line: AgendaLine) -> None:
    """Done is a tick, now a filled arrow, next a ring, skipped a bar, locked a filled square."""
    pen = QPen(QColor(theme.soft), 1.8)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if line.state == "done":
        pen.setColor(QColor(theme.good))
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([_at(box, 0.05, 0.55), _at(box, 0.38, 0.9), _at(box, 0.95, 0.15)]))
    elif line.state == "now":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawPolygon(QPolygonF([_at(box, 0.1, 0), _at(box, 1, 0.5), _at(box, 0.1, 1)]))
    elif line.state == "skipped":
        painter.setPen(pen)
        painter.drawLine(_at(box, 0.1, 0.5), _at(box, 0.9, 0.5))
    elif line.locked or line.fixed:
        _paint_lock(painter, theme, box)
    else:
        painter.setPen(pen)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))


def _paint_lock(painter: QPainter, theme: Theme, box: QRectF) -> None:
    painter.setPen(QPen(QColor(theme.soft), 1.6))
    painter.drawArc(QRectF(_at(box, 0.25, 0.02), _at(box, 0.75, 0.8)), 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.soft))
    painter.drawRect(QRectF(_at(box, 0.12, 0.42), _at(box, 0.88, 0.98)))


def _at(box: QRectF, across: float, down: float) -> QPointF:
    return QPointF(box.left() + across * box.width(), box.top() + down * box.height())
