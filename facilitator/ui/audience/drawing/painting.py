"""Puts the marks of a scene on any painter: window, thumbnail and picture file alike."""

import math
from functools import lru_cache, singledispatch

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from facilitator.qr import QUIET_ZONE, Matrix, TooLongForCode, matrix
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.marks import Code, Mark, Panel, Photo, Ring, Sign, Words
from facilitator.ui.audience.drawing.shapes import paint_shape
from facilitator.ui.fonts import scene_font
from facilitator.ui.theme import CODE_DARK, CODE_LIGHT, Theme, colours, readable

# Where a line of text stands in its height: the middle of a capital letter in the middle.
CAPITAL_MIDDLE = 0.35
EDGE_WIDTH, BAR_WIDTH = 3.0, 14.0
HATCH_STEP, HATCH_WIDTH = 17.0, 4.0


class Brush:
    """A painter and the colours it paints with."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter = painter
        self._colours = colours(theme)

    def plain(self, name: str) -> QColor:
        """Return a colour of the theme, or one that is given as it is."""
        return QColor(self._colours.get(name, name))

    def colour(self, name: str, ground: str = "ground") -> QColor:
        """Return a colour of the theme, or one of a category's made readable on its ground."""
        if name in self._colours:
            return QColor(self._colours[name])
        beneath = self._colours.get(ground, ground)
        return QColor(readable(name, beneath))


def paint_marks(brush: Brush, marks: tuple[Mark, ...]) -> None:
    """Paint the marks one upon the other, in their order."""
    for mark in marks:
        _paint(mark, brush)


@singledispatch
def _paint(mark: Mark, brush: Brush) -> None:
    del brush
    raise TypeError(f"no way to paint {type(mark).__name__}")


@_paint.register
def _words(mark: Words, brush: Brush) -> None:
    painter = brush.painter
    painter.setFont(scene_font(mark.text.size, mark.text.weight))
    painter.setPen(brush.colour(mark.ink, mark.ground))
    baseline = mark.top + mark.text.leading / 2 + mark.text.size * CAPITAL_MIDDLE
    for place, line in enumerate(mark.text.lines):
        direction = Qt.LayoutDirection.RightToLeft if line.is_rtl else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        painter.drawText(QPointF(mark.line_x(place), baseline + place * mark.text.leading), line.text)


@_paint.register
def _panel(mark: Panel, brush: Brush) -> None:
    painter, rect = brush.painter, QRectF(*mark.box)
    path = QPainterPath()
    radius = min(mark.radius, mark.box.height / 2, mark.box.width / 2)
    path.addRoundedRect(rect, radius, radius)
    painter.fillPath(path, brush.plain(mark.fill))
    if mark.hatch:
        _hatch(painter, path, brush.plain("ground"))
    if mark.bar:
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        left = rect.right() - BAR_WIDTH if mark.bar_at_right else rect.x()
        strip = QRectF(left, rect.y(), BAR_WIDTH, rect.height())
        painter.fillRect(strip, brush.colour(mark.bar, mark.bar_ground))
        painter.restore()
    if mark.edge:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(brush.plain(mark.edge), EDGE_WIDTH))
        painter.drawPath(path)


def _hatch(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    """Draw slanting lines in the scene's units: a pattern of pixels cannot be seen from the back on 4K."""
    rect = path.boundingRect()
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, HATCH_WIDTH))
    left = rect.left() - rect.height()
    for number in range(math.ceil((rect.right() - left) / HATCH_STEP)):
        foot = left + number * HATCH_STEP
        painter.drawLine(QPointF(foot, rect.bottom()), QPointF(foot + rect.height(), rect.top()))
    painter.restore()


@_paint.register
def _sign(mark: Sign, brush: Brush) -> None:
    paint_shape(brush.painter, mark.shape, QRectF(*mark.box), brush.colour(mark.ink, mark.ground))


@_paint.register
def _ring(mark: Ring, brush: Brush) -> None:
    painter = brush.painter
    rect = QRectF(*mark.box.inset(mark.width / 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(brush.plain(mark.track), mark.width))
    painter.drawEllipse(rect)
    share = min(1.0, max(0.0, mark.share))
    if share > 0:
        pen = QPen(brush.colour(mark.ink), mark.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        # Sixteenths of a degree, counter-clockwise: what is left ends where the hour hand begins.
        painter.drawArc(rect, 90 * 16, round(share * 360 * 16))


@_paint.register
def _photo(mark: Photo, brush: Brush) -> None:
    brush.painter.drawImage(QRectF(*mark.box), mark.image)


@_paint.register
def _code(mark: Code, brush: Brush) -> None:
    paint_code(brush.painter, mark.box, mark.text)


def paint_code(painter: QPainter, box: Box, text: str) -> None:
    """Paint a code with its quiet zone, dark on light whatever the theme; nothing if no code can hold it."""
    modules = code_modules(text)
    if modules is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    x, y, module = snapped(painter, box, modules.side)
    side = modules.side * module
    painter.fillRect(QRectF(x, y, side, side), QColor(CODE_LIGHT))
    dark = QColor(CODE_DARK)
    for run in modules.runs():
        left, top = x + (run.column + QUIET_ZONE) * module, y + (run.row + QUIET_ZONE) * module
        painter.fillRect(QRectF(left, top, run.length * module, module), dark)
    painter.restore()


@lru_cache(maxsize=8)
def code_modules(text: str) -> Matrix | None:
    """Return the modules of a text, or None when no code can hold it."""
    try:
        return matrix(text)
    except TooLongForCode:
        return None


def snapped(painter: QPainter, box: Box, modules: int) -> tuple[float, float, float]:
    """Return left, top and side of a module, so that each is a whole number of the device's pixels.

    On a thumbnail that is too small for a pixel a module, they are what they are.
    """
    device = painter.deviceTransform()
    scale = device.m11()
    pixels = math.floor(min(box.width, box.height) * scale / modules + 1e-6)
    if pixels < 1:
        module = min(box.width, box.height) / modules
        return box.x, box.y, module
    spare_x, spare_y = box.width * scale - pixels * modules, box.height * scale - pixels * modules
    left = round(device.dx() + box.x * scale + spare_x / 2)
    top = round(device.dy() + box.y * scale + spare_y / 2)
    return (left - device.dx()) / scale, (top - device.dy()) / scale, pixels / scale
