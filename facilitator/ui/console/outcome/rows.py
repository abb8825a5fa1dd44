"""Decisions and actions as rows for a list: read-only, replaced whole."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.meeting.decided import carrying_out, decision_of, ordered_decisions
from facilitator.meeting.ids import ActionId, DecisionId
from facilitator.meeting.model import Action, Decision, Meeting
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.words import ActionStatus
from facilitator.ui.i18n import Words

COLUMNS = ("what", "owner", "due", "first_step", "status")


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """One decision, with the action that carries it out, or one action, in the words of its columns."""

    action: ActionId | None
    decision: DecisionId | None
    cells: tuple[str, str, str, str, str]
    lacks: bool
    """Without owner or date: it stands out until it has both."""


def outcome_rows(meeting: Meeting, words: Words) -> tuple[OutcomeRow, ...]:
    """Return decisions first, then actions, each in their order."""
    return (
        *(_decision(one, carrying_out(meeting, one), words) for one in ordered_decisions(meeting)),
        *(_action(one, words) for one in ordered_actions(meeting) if decision_of(meeting, one) is None),
    )


def _decision(one: Decision, promise: Action | None, words: Words) -> OutcomeRow:
    kind = words.t("outcome.decision")
    if promise is None:
        return OutcomeRow(None, one.id, (one.text, "", "", "", kind), lacks=True)
    found = _action(promise, words)
    _, owner, when, first_step, status = found.cells
    said = kind if promise.status is ActionStatus.DISCUSSED else status
    return replace(found, decision=one.id, cells=(one.text, owner, when, first_step, said))


def _action(one: Action, words: Words) -> OutcomeRow:
    when = ", ".join(part for part in (day_words(one.due, words), one.due_words) if part)
    cells = (one.what, one.owner, when, one.first_step, words.t(f"status.{one.status}"))
    return OutcomeRow(one.id, None, cells, lacks=not one.owner or not when)


def day_words(day: date | None, words: Words) -> str:
    """Return "1. november" or "1 November"."""
    if day is None:
        return ""
    from babel.dates import format_date  # only where a date is shown

    return format_date(day, "d. MMMM" if words.language == "da" else "d MMMM", locale=words.language)


class OutcomeModel(QAbstractTableModel):
    """The rows as they are now."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[OutcomeRow, ...] = ()

    def replace(self, rows: tuple[OutcomeRow, ...]) -> None:
        """Show other rows."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def say_heads(self) -> None:
        """Say the heads of the columns again, in another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def row(self, number: int) -> OutcomeRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._words.t(f"outcome.{COLUMNS[section]}")
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        cell = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            missing = row.lacks and not cell and COLUMNS[index.column()] in {"owner", "due"}
            return self._words.t("outcome.missing") if missing else cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._words.t(f'outcome.{COLUMNS[index.column()]}')}: {cell}"
        return None
