"""A place to read a contribution in full: as tall as its text, and scrolled from some lines on."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

# Six lines of a heading are read at a glance; the list above needs the rest of a small screen.
MOST_LINES, LEAST_LINES = 6, 2


class Reading(QScrollArea):
    """Is told when its text is another, and asks then for as much height as it needs."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._part = part
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setWidget(part)

    def fit(self) -> None:
        """Ask for the height of the text as it is now, and begin at its first line."""
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(100, min(self._whole(), self._lines(MOST_LINES)))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, min(self._whole(), self._lines(LEAST_LINES)))

    def _whole(self) -> int:
        width = self.viewport().width()
        return self._part.heightForWidth(width) if self._part.hasHeightForWidth() else self._part.height()

    def _lines(self, count: int) -> int:
        return round(self.fontMetrics().lineSpacing() * 1.3 * count)
