"""The picture with its grid and pins: looked around in by mouse and keys, pointed at, cut."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from facilitator.meeting.area import Counted, cell, middle
from facilitator.meeting.model import AreaPicture, WalkStop
from facilitator.ui.area_image import area_image
from facilitator.ui.console.announcing import announce
from facilitator.ui.desk import Desk
from facilitator.ui.preparation.area.canvas_painting import MARGIN, paint
from facilitator.ui.preparation.area.cut_frame import KEY_STEP, CutFrame
from facilitator.ui.preparation.area.sprites import PIN_SIDE, PinShown
from facilitator.ui.preparation.area.viewport import Viewport

# A picture is smoothed when it has lain still so long; while it moves, speed is what is seen.
SETTLES_AFTER_MS = 140
DRAG_FROM = 6
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """All that lies on the picture."""

    area: AreaPicture | None = None
    pins: Sequence[PinShown] = ()
    stops: Sequence[WalkStop] = ()
    counts: Mapping[str, Counted] | None = None
    chosen: str = ""
    mark: tuple[float, float] | None = None


class AreaCanvas(QWidget):
    """Arrows go from square to square, Enter points at the middle of one, plus and minus zoom."""

    pointed = Signal(float, float)
    """A point of the picture was clicked, or a square confirmed with Enter."""
    picked = Signal(str)
    """A pin was clicked, by its card's id."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.shown = Shown()
        self.levels: tuple[QPixmap, ...] = ()
        self.view = Viewport((1, 1), (1, 1))
        self.standing = (0, 0)
        self.cut: CutFrame | None = None
        self.is_smooth = True
        self._grip = ""
        self._pressed: QPointF | None = None
        self._dragged = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLES_AFTER_MS)
        self._settled.timeout.connect(self._on_settled)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(QSize(260, 220))
        desk.words.put(self, self.setAccessibleName, "area.canvas")

    # --- what is shown

    def show_area(self, shown: Shown) -> None:
        """Show this; another picture is seen whole first."""
        old, self.shown = self.shown.area, shown
        area = shown.area
        if (old.image if old else b"") is not (area.image if area else b""):
            image = area_image(area)
            self.levels = _levels(image)
            self.view = Viewport((image.width() or 1, image.height() or 1), self._window())
            self.cut = None
        if area is not None:
            self.standing = min(self.standing[0], area.columns - 1), min(self.standing[1], area.rows - 1)
        self._describe()
        self.update()

    def begin_cut(self, *, cuts: bool) -> None:
        """Lay a frame over the picture, or take it away."""
        self.cut = CutFrame(0.08, 0.08, 0.92, 0.92) if cuts else None
        if cuts:
            self.view = replace(self.view, zoom=1.0, centre=(0.5, 0.5))
        self.update()

    def zoom(self, steps: float, about: tuple[float, float] | None = None) -> None:
        """Come so many steps closer."""
        self.look(self.view.zoomed(steps, about))

    def look(self, view: Viewport) -> None:
        """See the picture so; it is smoothed once it has come to rest."""
        self.view = view
        self.is_smooth = False
        self._settled.start()
        self.update()

    def go_to(self, place: tuple[int, int]) -> None:
        """Put the cursor on a square, and tell what lies there."""
        area = self.shown.area
        if area is None:
            return
        self.standing = min(max(place[0], 0), area.columns - 1), min(max(place[1], 0), area.rows - 1)
        self.view = self.view.showing(middle(area, self.standing))
        self._describe()
        announce(self, self.accessibleDescription())
        self.update()

    def _describe(self) -> None:
        area, words = self.shown.area, self._desk.words
        if area is None:
            self.setAccessibleDescription(words.t("area.none"))
            return
        name = f"{chr(ord('A') + self.standing[0])}{self.standing[1] + 1}"
        count = (self.shown.counts or {}).get(name, Counted())
        told = words.t(
            "area.square.told", square=name, unsafe=count.unsafe, pleasant=count.pleasant, other=count.other
        )
        self.setAccessibleDescription(told)

    def _on_settled(self) -> None:
        self.is_smooth = True
        self.update()

    def _window(self) -> tuple[float, float]:
        # Room for the squares' names above and beside the picture.
        return max(1.0, self.width() - float(MARGIN)), max(1.0, self.height() - float(MARGIN))

    # --- hands

    def resizeEvent(self, _event: Any) -> None:
        self.view = replace(self.view, window=self._window())

    def paintEvent(self, _event: Any) -> None:
        painter = QPainter(self)
        paint(painter, self, self._desk)
        painter.end()

    def wheelEvent(self, event: Any) -> None:
        at = event.position() - QPointF(MARGIN, MARGIN)
        self.zoom(event.angleDelta().y() / 120, (at.x(), at.y()))

    def mousePressEvent(self, event: Any) -> None:
        self._pressed, self._dragged = event.position(), False
        if self.cut is not None:
            self._grip = self.cut.grip(self._share(event.position()))

    def mouseMoveEvent(self, event: Any) -> None:
        if self._pressed is None:
            return
        moved = event.position() - self._pressed
        if not self._dragged and moved.manhattanLength() < DRAG_FROM:
            return
        self._dragged = True
        if self.cut is not None:
            self._pull(self._pressed, event.position())
        else:
            self.look(self.view.moved(moved.x(), moved.y()))
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: Any) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._dragged or self.cut is not None or self.shown.area is None:
            return
        pin = self._pin_at(event.position())
        x, y = self._share(event.position())
        if pin is not None:
            self.picked.emit(pin.id)
        elif 0 <= x <= 1 and 0 <= y <= 1:
            self.go_to(cell(self.shown.area, (x, y)))
            self.pointed.emit(x, y)

    def _pull(self, start: QPointF, end: QPointF) -> None:
        if self.cut is None:
            return
        before, now = self._share(start), self._share(end)
        if self._grip:
            self.cut = self.cut.pulled(self._grip, now[0] - before[0], now[1] - before[1])
            self._pressed = end
        else:
            self.cut = self.cut.drawn(before, now)
        self.update()

    def _share(self, at: QPointF) -> tuple[float, float]:
        return self.view.to_picture((at.x() - MARGIN, at.y() - MARGIN))

    def _pin_at(self, at: QPointF) -> PinShown | None:
        for pin in reversed(self.shown.pins):
            x, y = self.view.to_window((pin.x, pin.y))
            if (at - QPointF(x + MARGIN, y + MARGIN)).manhattanLength() <= PIN_SIDE / 2 + 3:
                return pin
        return None

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.shown.area is None:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self._go(_ARROWS[key], wide=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            self.zoom(1 if key == Qt.Key.Key_Plus else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.cut is None:
            if not event.isAutoRepeat():
                self.pointed.emit(*middle(self.shown.area, self.standing))
        else:
            super().keyPressEvent(event)

    def _go(self, step: tuple[int, int], *, wide: bool) -> None:
        """Go to the next square; while cutting, move the frame, or with Shift its right and lower edge."""
        if self.cut is None:
            self.go_to((self.standing[0] + step[0], self.standing[1] + step[1]))
            return
        across, down = step[0] * KEY_STEP, step[1] * KEY_STEP
        self.cut = self.cut.pulled("right bottom" if wide else "all", across, down)
        if wide and step[0]:
            announce(self, self._desk.words.t("area.cut.width", percent=self._percent(0)))
        self.update()

    def _percent(self, axis: int) -> int:
        cut = self.cut or CutFrame()
        return round(100 * ((cut.right - cut.left) if axis == 0 else (cut.bottom - cut.top)))


def _levels(image: QImage) -> tuple[QPixmap, ...]:
    """Return the picture at full, half and quarter size: scaling from near its size is quick and clean."""
    if image.isNull():
        return ()
    made = [QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_RGB32))]
    for part in (2, 4):
        size = QSize(max(1, image.width() // part), max(1, image.height() // part))
        smooth = Qt.TransformationMode.SmoothTransformation
        made.append(QPixmap.fromImage(image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)))
    return tuple(made)
