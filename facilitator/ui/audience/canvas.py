"""A scene as it was painted last: what looks the same stays, and only what differs is painted anew."""

from dataclasses import dataclass
from itertools import starmap

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.marks import Mark, bounds
from facilitator.ui.audience.drawing.sheet import stage_for
from facilitator.ui.audience.scenes import Look, paint_look, placing
from facilitator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Easel:
    """What a picture stands on: its size in the window's units, its pixels, and how it is fitted there."""

    size: QSize
    ratio: float
    theme: Theme
    form: QSize
    """The screen that it is laid out for."""
    margin_percent: int = 0
    dimming_percent: int = 0

    @property
    def pixels(self) -> QSize:
        return QSize(round(self.size.width() * self.ratio), round(self.size.height() * self.ratio))

    @property
    def rect(self) -> QRectF:
        """Where the scene lies: the edge that a projector cuts off is left free."""
        width, height = self.size.width(), self.size.height()
        across, down = (side * self.margin_percent / 100 for side in (width, height))
        return QRectF(0, 0, width, height).adjusted(across, down, -across, -down)


class Canvas:
    """Keeps one picture; painting a whole scene takes a frame's time, painting its clock a tenth of that."""

    def __init__(self) -> None:
        self.picture: QPixmap | None = None
        self._easel: Easel | None = None
        self._look: Look | None = None

    def forget(self) -> None:
        self.picture, self._easel, self._look = None, None, None

    def is_ready(self, easel: Easel) -> bool:
        """Return whether the picture can be drawn as it is."""
        return self.picture is not None and easel == self._easel

    def show(self, look: Look, easel: Easel, *, anew: bool = False) -> QRect:
        """Paint a look; return what of the picture is another now. `anew` leaves the one before untouched."""
        whole = QRect(0, 0, easel.size.width(), easel.size.height())
        before, is_same_place = self._look, self.is_ready(easel)
        self._look, self._easel = look, easel
        if not anew and before is not None and is_same_place:
            if before == look:
                return QRect()
            part = _difference(before, look)
            if part is not None and self.picture is not None:
                dirty = _on_easel(part, easel) & whole
                _paint(self.picture, look, easel, dirty, part)
                return dirty
        self.picture = QPixmap(easel.pixels)
        self.picture.setDevicePixelRatio(easel.ratio)
        _paint(self.picture, look, easel, whole, None)
        return whole


def _difference(one: Look, other: Look) -> Box | None:
    """Return the part of the stage in which two looks differ, or None where they are different pictures."""
    if one.slide is not other.slide or len(one.layers) != len(other.layers):
        return None
    pairs: list[tuple[Mark, Mark]] = []
    for first, second in zip(one.layers, other.layers, strict=True):
        if first.ground != second.ground or len(first.marks) != len(second.marks):
            return None
        pairs += zip(first.marks, second.marks, strict=True)
    part: Box | None = None
    for box in starmap(_around, (pair for pair in pairs if pair[0] != pair[1])):
        part = box if part is None else part.united(box)
    return part


def _around(one: Mark, other: Mark) -> Box:
    return bounds(one).united(bounds(other))


def _on_easel(part: Box, easel: Easel) -> QRect:
    """Return whole units of the window that hold a part of the stage."""
    stage = stage_for(easel.form.width(), easel.form.height())
    scale, left, top = placing(easel.rect, stage)
    return (
        QRectF(left + part.x * scale, top + part.y * scale, part.width * scale, part.height * scale)
        .toAlignedRect()
        .adjusted(-1, -1, 1, 1)
    )


def _paint(picture: QPixmap, look: Look, easel: Easel, dirty: QRect, part: Box | None) -> None:
    """Paint a part of the picture, or all of it; outside it nothing is touched."""
    stage = stage_for(easel.form.width(), easel.form.height())
    whole = QRectF(0, 0, easel.size.width(), easel.size.height())
    within = _on_stage(dirty, easel) if part is not None else None
    painter = QPainter(picture)
    painter.setClipRect(dirty)
    if easel.margin_percent:
        painter.fillRect(whole, Qt.GlobalColor.black)
    paint_look(painter, easel.rect, look, stage, easel.theme, within)
    if easel.dimming_percent:
        painter.fillRect(whole, QColor(0, 0, 0, round(255 * easel.dimming_percent / 100)))
    painter.end()


def _on_stage(dirty: QRect, easel: Easel) -> Box:
    """Return the part of the stage that is painted again, and what a clip between two pixels adds to it."""
    dirty = dirty.adjusted(-2, -2, 2, 2)
    stage = stage_for(easel.form.width(), easel.form.height())
    scale, left, top = placing(easel.rect, stage)
    return Box(
        (dirty.x() - left) / scale, (dirty.y() - top) / scale, dirty.width() / scale, dirty.height() / scale
    )
