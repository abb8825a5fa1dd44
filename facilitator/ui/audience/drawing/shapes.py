"""Shapes that stand for types, categories and phases: told apart by those who see no colour."""

import math
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPainterPathStroker, QPixmap, QPolygonF

Points = tuple[tuple[float, float], ...]

# Corners in a square from 0 to 1.
_CORNERS: dict[str, Points] = {
    "square": ((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92)),
    "triangle": ((0.5, 0.04), (1.0, 0.93), (0.0, 0.93)),
    "diamond": ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    "hexagon": ((0.25, 0.06), (0.75, 0.06), (1.0, 0.5), (0.75, 0.94), (0.25, 0.94), (0.0, 0.5)),
    "pentagon": ((0.5, 0.02), (1.0, 0.4), (0.81, 0.97), (0.19, 0.97), (0.0, 0.4)),
    "arrow": ((0.0, 0.34), (0.5, 0.34), (0.5, 0.08), (1.0, 0.5), (0.5, 0.92), (0.5, 0.66), (0.0, 0.66)),
    "cross": (
        (0.18, 0.0),
        (0.5, 0.32),
        (0.82, 0.0),
        (1.0, 0.18),
        (0.68, 0.5),
        (1.0, 0.82),
        (0.82, 1.0),
        (0.5, 0.68),
        (0.18, 1.0),
        (0.0, 0.82),
        (0.32, 0.5),
        (0.0, 0.18),
    ),
    "play": ((0.14, 0.04), (0.96, 0.5), (0.14, 0.96)),
}
STAR_POINTS, STAR_INNER = 5, 0.45
RING_HOLE = 0.27
UNKNOWN = "circle"


def shape_path(shape: str, box: QRectF) -> QPainterPath:
    """Return the outline of a shape in a box; a shape that nobody knows is a circle."""
    path = _unit_path(shape)
    placed = QPainterPath()
    placed.addPath(path)
    return _moved(placed, box)


def paint_shape(painter: QPainter, shape: str, box: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape_path(shape, box), colour)
    painter.restore()


def shape_icon(shape: str, colour: str, side: int = 16, device_pixel_ratio: float = 2.0) -> QIcon:
    """Return a shape as an icon for lists and buttons."""
    pixmap = QPixmap(round(side * device_pixel_ratio), round(side * device_pixel_ratio))
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_shape(painter, shape, QRectF(1, 1, side - 2, side - 2), QColor(colour))
    painter.end()
    return QIcon(pixmap)


def _moved(path: QPainterPath, box: QRectF) -> QPainterPath:
    made = QPainterPath(path)
    for place in range(made.elementCount()):
        element = path.elementAt(place)
        made.setElementPositionAt(
            place,
            box.x() + element.x * box.width(),
            box.y() + element.y * box.height(),
        )
    return made


@cache
def _unit_path(shape: str) -> QPainterPath:
    if shape in _CORNERS:
        return _polygon(_CORNERS[shape])
    makers = {
        "star": _star,
        "heart": _heart,
        "drop": _drop,
        "ring": _ring,
        "tick": _tick,
        "bars": _bars,
    }
    return makers.get(shape, _circle)()


def _polygon(corners: Points) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    return path


def _star() -> QPainterPath:
    corners = []
    for place in range(2 * STAR_POINTS):
        radius = 0.52 if place % 2 == 0 else 0.52 * STAR_INNER
        angle = math.pi * place / STAR_POINTS - math.pi / 2
        corners.append((0.5 + radius * math.cos(angle), 0.53 + radius * math.sin(angle)))
    return _polygon(tuple(corners))


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0.04, 0.04, 0.92, 0.92))
    return path


def _ring() -> QPainterPath:
    path = _circle()
    path.addEllipse(QRectF(RING_HOLE, RING_HOLE, 1 - 2 * RING_HOLE, 1 - 2 * RING_HOLE))
    path.setFillRule(Qt.FillRule.OddEvenFill)
    return path


def _heart() -> QPainterPath:
    path = QPainterPath(QPointF(0.5, 0.96))
    path.cubicTo(0.5, 0.96, 0.0, 0.66, 0.0, 0.33)
    path.cubicTo(0.0, 0.02, 0.4, -0.06, 0.5, 0.26)
    path.cubicTo(0.6, -0.06, 1.0, 0.02, 1.0, 0.33)
    path.cubicTo(1.0, 0.66, 0.5, 0.96, 0.5, 0.96)
    path.closeSubpath()
    return path


def _drop() -> QPainterPath:
    path = QPainterPath(QPointF(0.5, 0.0))
    path.cubicTo(0.62, 0.24, 0.9, 0.42, 0.9, 0.64)
    path.cubicTo(0.9, 0.86, 0.72, 1.0, 0.5, 1.0)
    path.cubicTo(0.28, 1.0, 0.1, 0.86, 0.1, 0.64)
    path.cubicTo(0.1, 0.42, 0.38, 0.24, 0.5, 0.0)
    path.closeSubpath()
    return path


def _tick() -> QPainterPath:
    path = QPainterPath(QPointF(0.08, 0.55))
    path.lineTo(0.38, 0.85)
    path.lineTo(0.94, 0.18)
    stroker = QPainterPathStroker()
    stroker.setWidth(0.17)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path).simplified()


def _bars() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0.14, 0.08, 0.26, 0.84))
    path.addRect(QRectF(0.6, 0.08, 0.26, 0.84))
    return path
