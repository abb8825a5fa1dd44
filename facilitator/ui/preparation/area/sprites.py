"""Pins and squares as small ready-made pictures: a thousand of them cost a frame hardly anything."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from facilitator.meeting.area import Counted
from facilitator.meeting.words import CardType
from facilitator.ui.audience.drawing.shapes import paint_shape
from facilitator.ui.audience.looks import type_look

PIN_SIDE, STOP_SIDE = 22, 24
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
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(edge), 1.4))
    painter.drawEllipse(QRectF(1, 1, side - 2, side - 2))
    inner = side * 0.27
    paint_shape(painter, shape, QRectF(inner, inner, side - 2 * inner, side - 2 * inner), QColor(colour))
    painter.end()
    return pixmap


def paint_stop(painter: QPainter, at: QPointF, name: str, font: QFont) -> None:
    """Paint a named place: a dark label with its name, its foot on the point."""
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(name) + 12
    height = painter.fontMetrics().height() + 4
    box = QRectF(at.x() - width / 2, at.y() - height - 5, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 225))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor("#16202e"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
    painter.setBrush(QColor("#16202e"))
    painter.drawEllipse(at, 3.5, 3.5)


def tint(count: Counted, fullest: int) -> QColor:
    """Return the colour that lies over a square: by the mood that is named most, deeper for more."""
    most = max((count.unsafe, UNSAFE_TINT), (count.pleasant, PLEASANT_TINT), (count.other, OTHER_TINT))
    colour = QColor(most[1])
    colour.setAlphaF(DEEPEST_TINT * (0.25 + 0.75 * count.all / max(1, fullest)))
    return colour


def paint_count(painter: QPainter, box: QRectF, count: Counted, font: QFont) -> None:
    """Paint how many pins lie in a square, in its lower right corner."""
    painter.setFont(font)
    said = str(count.all)
    width = painter.fontMetrics().horizontalAdvance(said) + 10
    height = painter.fontMetrics().height() + 2
    place = QRectF(box.right() - width - 3, box.bottom() - height - 3, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 230))
    painter.drawRoundedRect(place, height / 2, height / 2)
    painter.setPen(QColor("#16202e"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, said)
