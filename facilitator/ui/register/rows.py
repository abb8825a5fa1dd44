"""Promises of many meetings as rows for a list: read-only, replaced whole."""

from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.meeting.register import Promise
from facilitator.ui.console.outcome.rows import day_words
from facilitator.ui.i18n import Words

COLUMNS = ("what", "owner", "due", "first_step", "status", "meeting")


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One promise in the words of its columns."""

    source: str
    cells: tuple[str, ...]
    overdue: bool


def register_rows(
    promises: tuple[Promise, ...], today: date, zone: tzinfo, words: Words
) -> tuple[RegisterRow, ...]:
    """Return promises in their order; one that is late says so in words."""
    return tuple(_row(one, today, zone, words) for one in promises)


def _row(one: Promise, today: date, zone: tzinfo, words: Words) -> RegisterRow:
    action = one.action
    day = f"{day_words(action.due, words)} {action.due.year}" if action.due is not None else ""
    when = ", ".join(part for part in (day, action.due_words) if part)
    late = one.is_overdue(today)
    held = one.held.astimezone(zone).date() if one.held is not None else None
    meeting = f"{one.title}, {day_words(held, words)} {held.year}" if held is not None else one.title
    cells = (
        action.what,
        action.owner or words.t("outcome.missing"),
        words.t("register.late", when=when) if late else when or words.t("outcome.missing"),
        action.first_step,
        words.t(f"status.{action.status}"),
        meeting,
    )
    return RegisterRow(one.source, cells, late)


class RegisterModel(QAbstractTableModel):
    """The rows as they are now."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[RegisterRow, ...] = ()

    def replace(self, rows: tuple[RegisterRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> RegisterRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._words.t(f"register.{COLUMNS[section]}")
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        cell = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._words.t(f'register.{COLUMNS[index.column()]}')}: {cell}"
        return None
