"""Rows of words for a list with columns: read-only, replaced whole."""

from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.ui.i18n import Words


class Row(Protocol):
    """What stands in a line, in the order of the columns."""

    @property
    def cells(self) -> tuple[str, ...]: ...


R = TypeVar("R", bound=Row)


class TableRows(QAbstractTableModel, Generic[R]):
    """The rows as they are now; each column's head is the sentence of its name."""

    def __init__(
        self, words: Words, heads: str, columns: tuple[str, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._heads = heads
        self._columns = columns
        self._rows: tuple[R, ...] = ()

    def replace(self, rows: tuple[R, ...]) -> None:
        """Show other rows."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def say_heads(self) -> None:
        """Say the heads of the columns again, in another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def row(self, number: int) -> R | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def shown(self, row: R, column: int) -> str:
        """Return what is seen in a cell."""
        return row.cells[column]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._head(section)
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._head(index.column())}: {row.cells[index.column()]}"
        return None

    def _head(self, column: int) -> str:
        return self._words.t(f"{self._heads}.{self._columns[column]}")
