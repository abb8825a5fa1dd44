"""Widgets beside each other, and below each other where the width ends: nothing is cut off."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from facilitator.ui.theme import SPACE_TIGHT


class Flow(QLayout):
    """Lays hidden widgets out as if they were not there; is as wide as its widest one needs at least."""

    def __init__(self, *widgets: QWidget, space: int = SPACE_TIGHT) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        # Showing a page asks hundreds of times how tall we are in one and the same width.
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(space)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> Any:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Any:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """Forget what was measured: an item is another, or was shown or hidden."""
        self._heights.clear()
        self._hint = self._least = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._placed(QRect(0, 0, width, 0), moves=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._placed(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Return the size of all in one line."""
        if self._hint is None:
            sizes = [item.sizeHint() for item in self._shown()]
            wide = sum(size.width() for size in sizes) + self.spacing() * max(len(sizes) - 1, 0)
            self._hint = self._with_margins(QSize(wide, max((size.height() for size in sizes), default=0)))
        return self._hint

    def minimumSize(self) -> QSize:
        if self._least is None:
            sizes = [item.minimumSize() for item in self._shown()]
            wide = max((size.width() for size in sizes), default=0)
            self._least = self._with_margins(QSize(wide, max((size.height() for size in sizes), default=0)))
        return self._least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _placed(self, rect: QRect, *, moves: bool) -> int:
        """Return the height that these items take within the width, and put them there if asked."""
        edges = self.contentsMargins()
        room = rect.marginsRemoved(edges)
        top = room.top()
        for line in self._lines(room.width()):
            tall = max(item.sizeHint().height() for item in line)
            if moves:
                self._put(line, QPoint(room.left(), top), room.width(), tall)
            top += tall + self.spacing()
        return max(top - self.spacing(), room.top()) - rect.top() + edges.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return what stands in each line of this width."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wide + self.spacing()
        return lines

    def _put(self, line: list[QLayoutItem], at: QPoint, width: int, tall: int) -> None:
        """Put a line's items beside each other, a word or a tick in the middle of the fields beside it."""
        left = at.x()
        for item in line:
            size = item.sizeHint()
            place = QPoint(left, at.y() + (tall - size.height()) // 2)
            item.setGeometry(QRect(place, size.boundedTo(QSize(width, size.height()))))
            left += size.width() + self.spacing()
