"""The picture of the area with the route on it: a click puts the chosen stop, arrows move it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.meeting.ids import StopId
from facilitator.meeting.model import AreaPicture, WalkStop
from facilitator.ui.area_image import area_image
from facilitator.ui.desk import Desk
from facilitator.ui.keys import OWN_KEYS
from facilitator.ui.parts import named
from facilitator.ui.theme import Theme

# An arrow moves a stop by so much of the picture's width or height.
STEP = 0.01
_ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


class RouteView(QWidget):
    """Draws what it is given; where the chosen stop is to lie is asked of who listens."""

    put_asked = Signal(float, float)
    stop_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._image = QImage()
        self._shown: bytes = b""
        self._stops: tuple[WalkStop, ...] = ()
        self._chosen: StopId | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setProperty(OWN_KEYS, ["Left", "Right", "Up", "Down"])
        named(desk, self, "route.picture")
        desk.theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(640, 460)

    def redraw(self, area: AreaPicture | None, stops: tuple[WalkStop, ...], chosen: StopId | None) -> None:
        """Show the route; the picture is read anew only when it is another one."""
        image = area.image if area is not None else b""
        if image is not self._shown:
            self._shown = image
            self._image = area_image(area)
        self._stops, self._chosen = stops, chosen
        self.update()

    @property
    def has_picture(self) -> bool:
        return not self._image.isNull()

    # --- the hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a stop by its number, or put the chosen one where nothing is."""
        at, box = event.position(), self._box()
        near = [one for one in self._stops if (point := self._point(one)) and _near(point, at, self._size())]
        if near:
            self.stop_chosen.emit(near[-1].id)
        elif self.has_picture and box.contains(at):
            self.put_asked.emit((at.x() - box.x()) / box.width(), (at.y() - box.y()) / box.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen stop; one that lies nowhere begins in the middle."""
        step = _ARROWS.get(Qt.Key(event.key()))
        stop = next((one for one in self._stops if one.id == self._chosen), None)
        if step is None or stop is None or not self.has_picture:
            super().keyPressEvent(event)
            return
        x, y = (0.5, 0.5) if stop.x is None or stop.y is None else (stop.x + step[0], stop.y + step[1])
        self.put_asked.emit(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))

    # --- the picture

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._desk.theme
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self.has_picture:
            painter.drawImage(self._box(), self._image)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 3))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        self._draw_way(painter, theme)
        for number, stop in enumerate(self._stops, 1):
            point = self._point(stop)
            if point is not None:
                self._draw_number(painter, theme, point, str(number), is_chosen=stop.id == self._chosen)
        painter.end()

    def _draw_way(self, painter: QPainter, theme: Theme) -> None:
        points = [point for stop in self._stops if (point := self._point(stop)) is not None]
        painter.setPen(QPen(QColor(theme.accent), 3, Qt.PenStyle.DashLine))
        painter.drawPolyline(points)

    def _draw_number(
        self, painter: QPainter, theme: Theme, at: QPointF, said: str, *, is_chosen: bool
    ) -> None:
        side = self._size()
        disc = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
        painter.setPen(QPen(QColor(theme.surface), 3))
        painter.setBrush(QColor(theme.ink if is_chosen else theme.accent))
        painter.drawEllipse(disc)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.surface if is_chosen else theme.on_accent))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, said)

    def _size(self) -> float:
        return self.fontMetrics().height() * 1.7

    def _box(self) -> QRectF:
        """Return where the picture lies in the widget."""
        if not self.has_picture:
            return QRectF(self.rect())
        scale = min(self.width() / self._image.width(), self.height() / self._image.height())
        width, height = self._image.width() * scale, self._image.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _point(self, stop: WalkStop) -> QPointF | None:
        if stop.x is None or stop.y is None or not self.has_picture:
            return None
        box = self._box()
        return QPointF(box.x() + stop.x * box.width(), box.y() + stop.y * box.height())


def _near(point: QPointF, at: QPointF, side: float) -> bool:
    away = at - point
    return away.x() ** 2 + away.y() ** 2 <= (side / 2) ** 2
