"""The walk's lists: stops, and the findings on either side of one; keys move, Enter opens."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from facilitator.meeting.ids import CardId, StopId
from facilitator.ui.console.walk.rows import FindingRow, StopRow
from facilitator.ui.desk import Desk
from facilitator.ui.keys import OWN_KEYS
from facilitator.ui.parts import named

Index = QModelIndex | QPersistentModelIndex
# What the style sheet leaves beside and above a row's text.
_BESIDE, _ABOVE = 30, 12


class WholeRows(QStyledItemDelegate):
    """Makes a row as tall as its lines: the style's own hint forgets the room beside the text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        view = self.parent()
        if not isinstance(view, QListWidget):
            return hint
        room = QRect(0, 0, max(view.viewport().width() - _BESIDE, 1), 10_000)
        wraps = int(Qt.TextFlag.TextWordWrap)
        needed = view.fontMetrics().boundingRect(room, wraps, str(index.data())).height() + _ABOVE
        return QSize(hint.width(), max(hint.height(), needed))


class WalkList(QListWidget):
    """Rows under their keys, replaced only when they differ, so that what is chosen stays chosen."""

    opened = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, str], ...] = ()
        self.setItemDelegate(WholeRows(self))
        self.setWordWrap(True)
        self.setSpacing(1)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty(OWN_KEYS, ["Return", "Up", "Down"])
        named(desk, self, name)
        self.itemDoubleClicked.connect(self._on_double_click)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show lines, each under its key."""
        rows = tuple(lines)
        if rows == self._rows:
            return
        before, place = self.key(), self.place_after_change()
        self._rows = rows
        self.blockSignals(True)
        self.clear()
        for key, said in rows:
            item = QListWidgetItem(said)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said.replace("\n", ". "))
            self.addItem(item)
        keys = [key for key, _ in rows]
        self.setCurrentRow(keys.index(before) if before in keys else min(place, len(rows) - 1))
        self.blockSignals(False)

    def place_after_change(self) -> int:
        """Return where to stand when the chosen row is gone."""
        return max(self.currentRow(), 0)

    def key(self) -> str | None:
        """Return the key of the chosen row."""
        at = self.currentRow()
        return self._rows[at][0] if 0 <= at < len(self._rows) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.opened.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QListWidgetItem)
    def _on_double_click(self, _item: QListWidgetItem) -> None:
        self.opened.emit()


class StopList(WalkList):
    """All stops, then each in the order of the route."""

    def show_stops(self, rows: Sequence[StopRow]) -> None:
        self.show_lines([(row.stop or "", row.text) for row in rows])

    def stop(self) -> StopId | None:
        """Return the chosen stop; None stands for all of them."""
        key = self.key()
        return StopId(key) if key else None


class FindingList(WalkList):
    """What was found on one side."""

    def show_findings(self, rows: Sequence[FindingRow]) -> None:
        self.show_lines([(row.card, row.text) for row in rows])

    def place_after_change(self) -> int:
        """Stand nowhere: only one of both sides has a chosen finding."""
        return -1

    def leave(self) -> None:
        """Let nothing be chosen here."""
        self.blockSignals(True)
        self.setCurrentRow(-1)
        self.clearSelection()
        self.blockSignals(False)

    def card(self) -> CardId | None:
        key = self.key()
        return CardId(key) if key else None
