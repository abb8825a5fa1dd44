"""A number in the middle of a screen, so that a person can say which one is meant."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from facilitator.ui.fonts import Weight, scene_font
from facilitator.ui.theme import LIGHT

SHOWN_FOR_MS = 3000
SIDE, DIGIT = 260, 170


class ScreenNumber(QWidget):
    """Shows a number on one screen and goes away by itself."""

    def __init__(self, number: int, screen: QScreen) -> None:
        flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags | Qt.WindowType.Tool)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAccessibleName(str(number))
        self._number = number
        self.setScreen(screen)
        middle = screen.geometry().center()
        self.setGeometry(middle.x() - SIDE // 2, middle.y() - SIDE // 2, SIDE, SIDE)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR_MS)
        self._timer.timeout.connect(self.close)

    def show_for_a_while(self) -> None:
        self.show()
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(LIGHT.cover))
        painter.setPen(QColor(LIGHT.on_cover))
        painter.setFont(scene_font(DIGIT, Weight.BOLD))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()
