"""How the picture of the area is painted in preparation: ground, heat, grid, names, pins, frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from facilitator.meeting.area import named
from facilitator.ui.preparation.area.cut_frame import CutFrame
from facilitator.ui.preparation.area.sprites import (
    PIN_SIDE,
    STOP_FOOT,
    count_sprite,
    pin_sprite,
    stop_sprite,
    tint,
)

if TYPE_CHECKING:
    from facilitator.ui.desk import Desk
    from facilitator.ui.preparation.area.canvas import AreaCanvas
    from facilitator.ui.theme import Theme

# Where the picture begins: beside the numbers of the rows, below the letters of the columns.
MARGIN = 28


def paint(painter: QPainter, canvas: AreaCanvas, desk: Desk) -> None:
    """Paint all of it; what lies outside the window is left out."""
    theme = desk.theme
    painter.fillRect(canvas.rect(), QColor(theme.sunken))
    if canvas.shown.area is None or not canvas.levels:
        painter.setPen(QColor(theme.soft))
        words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(canvas.rect().adjusted(24, 24, -24, -24), int(words), desk.words.t("area.none"))
        return
    width, height = canvas.view.window
    painter.save()
    painter.setClipRect(QRectF(MARGIN, MARGIN, width, height))
    painter.translate(MARGIN, MARGIN)
    whole = QRectF(*canvas.view.corner, *canvas.view.size)
    _ground(painter, canvas, whole)
    _heat(painter, canvas, whole)
    _grid(painter, canvas, whole, theme)
    if canvas.cut is not None:
        _frame(painter, canvas.cut, whole, theme)
    else:
        _marks(painter, canvas)
    painter.restore()
    _names(painter, canvas, whole, theme)


def _ground(painter: QPainter, canvas: AreaCanvas, whole: QRectF) -> None:
    """Draw the part that is seen, from the smallest copy that is fine enough."""
    needed = whole.width() * canvas.devicePixelRatioF()
    fitting = [level for level in canvas.levels if level.width() >= needed]
    level = fitting[-1] if fitting else canvas.levels[0]
    window = QRectF(0, 0, *canvas.view.window)
    seen = whole.intersected(window)
    scale = level.width() / whole.width()
    source = QRectF((seen.x() - whole.x()) * scale, (seen.y() - whole.y()) * scale,
                    seen.width() * scale, seen.height() * scale)  # fmt: skip
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, canvas.is_smooth)
    painter.drawPixmap(seen, level, source)


def _square(canvas: AreaCanvas, whole: QRectF, column: int, row: int) -> QRectF:
    area = canvas.shown.area
    if area is None:
        return QRectF()
    width, height = whole.width() / area.columns, whole.height() / area.rows
    return QRectF(whole.x() + column * width, whole.y() + row * height, width, height)


def _heat(painter: QPainter, canvas: AreaCanvas, whole: QRectF) -> None:
    """Tint each square by what lies in it, and say how many."""
    area, counts = canvas.shown.area, canvas.shown.counts or {}
    if area is None or not counts:
        return
    fullest = max(count.all for count in counts.values())
    bold, ratio = _font(canvas, 9.5, bold=True), canvas.devicePixelRatioF()
    for row in range(area.rows):
        for column in range(area.columns):
            count = counts.get(named((column, row)))
            if count is not None:
                square = _square(canvas, whole, column, row)
                painter.fillRect(square, tint(count, fullest))
                sprite = count_sprite(count.all, ratio, bold)
                size = sprite.deviceIndependentSize()
                at = square.bottomRight() - QPointF(size.width() + 3, size.height() + 3)
                painter.drawPixmap(round(at.x()), round(at.y()), sprite)


def _grid(painter: QPainter, canvas: AreaCanvas, whole: QRectF, theme: Theme) -> None:
    area = canvas.shown.area
    if area is None:
        return
    for colour, thickness in ((QColor(20, 30, 40, 110), 2.0), (QColor(255, 255, 255, 220), 1.0)):
        painter.setPen(QPen(colour, thickness))
        for column in range(area.columns + 1):
            x = whole.x() + column * whole.width() / area.columns
            painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()))
        for row in range(area.rows + 1):
            y = whole.y() + row * whole.height() / area.rows
            painter.drawLine(QPointF(whole.left(), y), QPointF(whole.right(), y))
    if canvas.hasFocus() and canvas.cut is None:
        painter.setPen(QPen(QColor(theme.focus), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        column, row = canvas.standing
        painter.drawRect(_square(canvas, whole, column, row).adjusted(2, 2, -2, -2))


def _marks(painter: QPainter, canvas: AreaCanvas) -> None:
    ratio, half = canvas.devicePixelRatioF(), PIN_SIDE / 2
    width, height = canvas.view.window
    font = _font(canvas, 9.5)
    for stop in canvas.shown.stops:
        if stop.x is not None and stop.y is not None:
            sprite = stop_sprite(stop.name, ratio, font)
            x, y = canvas.view.to_window((stop.x, stop.y))
            size = sprite.deviceIndependentSize()
            painter.drawPixmap(round(x - size.width() / 2), round(y - size.height() + STOP_FOOT), sprite)
    (left, top), (across, down) = canvas.view.corner, canvas.view.size
    for pin in canvas.shown.pins:
        x, y = left + pin.x * across, top + pin.y * down
        if -half < x < width + half and -half < y < height + half:
            sprite = pin_sprite(pin.type, ratio, chosen=pin.id == canvas.shown.chosen)
            # On whole pixels, where a copy is a copy and no calculation.
            painter.drawPixmap(round(x - half), round(y - half), sprite)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if canvas.shown.mark is not None:
        at = QPointF(*canvas.view.to_window(canvas.shown.mark))
        for colour, thickness in (("#ffffff", 5.0), ("#16202e", 2.5)):
            painter.setPen(QPen(QColor(colour), thickness))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 9, 9)
            painter.drawLine(at - QPointF(15, 0), at + QPointF(15, 0))
            painter.drawLine(at - QPointF(0, 15), at + QPointF(0, 15))


def _frame(painter: QPainter, cut: CutFrame, whole: QRectF, theme: Theme) -> None:
    """Darken what goes, and put grips on what stays."""
    kept = QRectF(
        whole.x() + cut.left * whole.width(),
        whole.y() + cut.top * whole.height(),
        (cut.right - cut.left) * whole.width(),
        (cut.bottom - cut.top) * whole.height(),
    )
    shade = QColor(10, 15, 20, 150)
    painter.fillRect(QRectF(whole.left(), whole.top(), whole.width(), kept.top() - whole.top()), shade)
    painter.fillRect(
        QRectF(whole.left(), kept.bottom(), whole.width(), whole.bottom() - kept.bottom()), shade
    )
    painter.fillRect(QRectF(whole.left(), kept.top(), kept.left() - whole.left(), kept.height()), shade)
    painter.fillRect(QRectF(kept.right(), kept.top(), whole.right() - kept.right(), kept.height()), shade)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, thickness in (("#16202e", 4.0), ("#ffffff", 2.0)):
        painter.setPen(QPen(QColor(colour), thickness))
        painter.drawRect(kept)
    painter.setBrush(QColor(theme.focus))
    painter.setPen(QPen(QColor("#ffffff"), 2))
    for x in (kept.left(), kept.center().x(), kept.right()):
        for y in (kept.top(), kept.center().y(), kept.bottom()):
            if (x, y) != (kept.center().x(), kept.center().y()):
                painter.drawRect(QRectF(x - 5, y - 5, 10, 10))


def _names(painter: QPainter, canvas: AreaCanvas, whole: QRectF, theme: Theme) -> None:
    """Write letters above and numbers beside the picture, as on the sheet on the wall."""
    area = canvas.shown.area
    if area is None:
        return
    painter.setPen(QColor(theme.ink))
    painter.setFont(_font(canvas, 10.5, bold=True))
    width, height = canvas.view.window
    for column in range(area.columns):
        middle = whole.x() + (column + 0.5) * whole.width() / area.columns
        if 0 <= middle <= width:
            box = QRectF(middle + MARGIN - 20, max(2.0, whole.y() + 2), 40, MARGIN - 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chr(ord("A") + column))
    for row in range(area.rows):
        middle = whole.y() + (row + 0.5) * whole.height() / area.rows
        if 0 <= middle <= height:
            box = QRectF(max(2.0, whole.x() + 2), middle + MARGIN - 12, MARGIN - 4, 24)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(row + 1))


def _font(canvas: AreaCanvas, points: float, *, bold: bool = False) -> QFont:
    font = QFont(canvas.font())
    font.setPointSizeF(points)
    font.setBold(bold)
    return font
