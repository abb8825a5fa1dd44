"""Contributions for a list view: read-only, replaced whole."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from facilitator.meeting.ids import CardId
from facilitator.ui.console.cards.rows import CardRow, said_aloud
from facilitator.ui.i18n import Words

ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class CardModel(QStringListModel):
    """Rows as they are now; headings cannot be chosen.

    A list of strings for Qt, which counts them by itself: a view asks for the count once per row, and
    asked of Python that is most of what showing thousands of rows costs.
    """

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[CardRow, ...] = ()

    def replace(self, rows: tuple[CardRow, ...]) -> bool:
        """Show other rows; return whether the list was set anew (the selection is lost then)."""
        if rows == self._rows:
            return False
        if [row.card for row in rows] == [row.card for row in self._rows] and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self._rows = rows
        self.setStringList([row.text for row in rows])
        return True

    @property
    def rows(self) -> tuple[CardRow, ...]:
        return self._rows

    def row(self, number: int) -> CardRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place_of(self, card: CardId | None) -> int:
        """Return the number of the row that shows a card, or -1."""
        if card is None:
            return -1
        return next((at for at, row in enumerate(self._rows) if row.card == card or card in row.folded), -1)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        row = self.row(index.row()) if index.isValid() else None
        if row is None or row.card is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said_aloud(row, self._words)
        return None
