"""Pins and squares as small ready-made pictures: a thousand of them cost a frame hardly anything."""

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from facilitator.meeting.area import Counted
from facilitator.meeting.words import CardType
from facilitator.ui.audience.drawing.shapes import paint_shape
from facilitator.ui.audience.looks import type_look

PIN_SIDE = 22
# How far below the point the dot of a named place reaches.
STOP_FOOT = 4
# How strongly a square is tinted that holds as much as the fullest.
DEEPEST_TINT = 0.45
UNSAFE_TINT, PLEASANT_TINT, OTHER_TINT = "#a2195b", "#1b7a4b", "#46627f"


@dataclass(frozen=True, slots=True)
class PinShown:
    """A released contribution as a pin: its id, where, what it is, its text for ear and tooltip."""

    id: str
    x: float
    y: float
    type: CardType
    text: str


@lru_cache(maxsize=64)
def pin_sprite(of: CardType, ratio: float, *, chosen: bool) -> QPixmap:
    """Return the pin of a type: its shape in its colour on a white disc, so that it is seen anywhere."""
    look = type_look(of)
    return _disc(PIN_SIDE, ratio, "#ffffff", look.colour if chosen else "#465160", look.shape, look.colour)


def _disc(side: int, ratio: float, fill: str, edge: str, shape: str, colour: str) -> QPixmap:
    pixmap, painter = _sheet(side, side, ratio)
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(edge), 1.4))
    painter.drawEllipse(QRectF(1, 1, side - 2, side - 2))
    inner = side * 0.27
    paint_shape(painter, shape, QRectF(inner, inner, side - 2 * inner, side - 2 * inner), QColor(colour))
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def stop_sprite(name: str, ratio: float, font: QFont) -> QPixmap:
    """Return a named place: a label with its name, and below it a dot that stands on the point."""
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(name) + 12, metrics.height() + 4
    pixmap, painter = _sheet(width, height + 5 + STOP_FOOT, ratio)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 225))
    box = QRectF(0, 0, width, height)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(QColor("#16202e"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
    painter.setBrush(QColor("#16202e"))
    painter.drawEllipse(QPointF(width / 2, height + 5), STOP_FOOT - 1, STOP_FOOT - 1)
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def count_sprite(count: int, ratio: float, font: QFont) -> QPixmap:
    """Return how many pins lie in a square."""
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(str(count)) + 12, metrics.height() + 2
    pixmap, painter = _sheet(width, height, ratio)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 230))
    box = QRectF(0, 0, width, height)
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(QColor("#16202e"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
    painter.end()
    return pixmap


def _sheet(width: float, height: float, ratio: float) -> tuple[QPixmap, QPainter]:
    """Return an empty pixmap of so many points, and a painter on it that the caller ends."""
    pixmap = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return pixmap, painter


def tint(count: Counted, fullest: int) -> QColor:
    """Return the colour that lies over a square: by the mood that is named most, deeper for more."""
    most = max((count.unsafe, UNSAFE_TINT), (count.pleasant, PLEASANT_TINT), (count.other, OTHER_TINT))
    colour = QColor(most[1])
    colour.setAlphaF(DEEPEST_TINT * (0.25 + 0.75 * count.all / max(1, fullest)))
    return colour
