"""The run sheet as a table: it shows the meeting, and what is typed goes out as a wish."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from facilitator.meeting.ids import BoardId, ItemId
from facilitator.meeting.model import AgendaItem, Meeting, Now
from facilitator.meeting.polls import polls_at
from facilitator.meeting.room import ordered_boards
from facilitator.meeting.run_sheet import Sheet, run_sheet
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ItemKind
from facilitator.ui.i18n import Words
from facilitator.ui.preparation.typed import clock_text, clock_time_in
from facilitator.ui.sentences import clock_time

MINUTE_S = 60


class Column(IntEnum):
    """The columns in their order."""

    STARTS = 0
    TITLE = 1
    MINUTES = 2
    KIND = 3
    PRESENTER = 4
    QUESTION = 5
    BOARD = 6
    COLLECTS = 7
    LOCKED = 8
    FIXED = 9
    BUFFER = 10
    NOTES = 11


TICKS = frozenset({Column.COLLECTS, Column.LOCKED, Column.BUFFER})
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_READ_ONLY = frozenset({Column.STARTS})


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One item with its clock times, and what is odd about them."""

    item: AgendaItem
    starts: str
    ends: str = ""
    gap: str = ""
    """The free time before it, in words."""
    late: str = ""
    """How much later than its fixed time it will begin, in words."""
    board: str = ""
    has_polls: bool = False
    """Whether a vote is prepared for it."""


class RunSheetModel(QAbstractTableModel):
    """Editing a cell emits the item as it would be; the meeting decides, and the table shows that."""

    wished = Signal(object)
    """The `AgendaItem` with the cell changed."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[SheetRow, ...] = ()
        self._boards: dict[BoardId, str] = {}

    def replace_from(self, meeting: Meeting, now: Now) -> None:
        """Show the meeting's agenda; equal rows replace nothing."""
        boards = ordered_boards(meeting)
        self._boards = {one.id: self._words.name(one.names) for one in boards}
        rows = self._rows_of(meeting, now)
        if rows == self._rows:
            return
        if [row.item.id for row in rows] == [row.item.id for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _rows_of(self, meeting: Meeting, now: Now) -> tuple[SheetRow, ...]:
        told = run_sheet(meeting, now)
        lines, words = {line.item: line for line in told.lines}, self._words
        return tuple(
            SheetRow(
                item,
                time_said(lines[item.id].start, told, now, words),
                time_said(lines[item.id].end, told, now, words),
                _minutes_said("sheet.gap", lines[item.id].gap_s, words),
                _minutes_said("sheet.late", lines[item.id].late_s, words),
                self._boards.get(item.board, "") if item.board is not None else "",
                bool(polls_at(meeting, item.id)),
            )
            for item in agenda(meeting)
        )

    def say_again(self) -> None:
        """Say heads and words in another language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    @property
    def boards(self) -> dict[BoardId, str]:
        return self._boards

    def item(self, number: int) -> AgendaItem | None:
        return self._rows[number].item if 0 <= number < len(self._rows) else None

    def row_of(self, item: ItemId) -> int:
        return next((at for at, row in enumerate(self._rows) if row.item.id == item), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return self._words.t(f"sheet.{Column(section).name.lower()}")

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        column = Column(index.column())
        if column in TICKS:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags if column in _READ_ONLY else flags | Qt.ItemFlag.ItemIsEditable

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        column = Column(index.column())
        if role == LINE_ROLE:
            return self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and column in TICKS:
            return Qt.CheckState.Checked if _ticked(item, column) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.EditRole:
            return self._value(item, column)
        if role == Qt.ItemDataRole.DisplayRole and column not in TICKS:
            return self._shown(index.row(), item, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), item, column)
        return None

    def _shown(self, row: int, item: AgendaItem, column: Column) -> str:
        match column:
            case Column.STARTS:
                return self._rows[row].starts
            case Column.KIND:
                return self._words.t(f"kind.{item.kind}")
            case Column.BOARD:
                return self._rows[row].board
            case _:
                return str(self._value(item, column) or "")

    def _spoken(self, row: int, item: AgendaItem, column: Column) -> str:
        head = self._words.t(f"sheet.{column.name.lower()}")
        if column in TICKS:
            return f"{head}: {self._words.t('sheet.yes' if _ticked(item, column) else 'sheet.no')}"
        return f"{head}: {self._shown(row, item, column)}"

    def _value(self, item: AgendaItem, column: Column) -> Any:
        if column is Column.QUESTION:
            return self._words.name(item.question)
        if column is Column.FIXED:
            return clock_text(item.fixed, self._words)
        read = _READ.get(column)
        return read(item) if read is not None else None

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        item = self.item(index.row()) if index.isValid() else None
        if item is None or role not in {Qt.ItemDataRole.EditRole, Qt.ItemDataRole.CheckStateRole}:
            return False
        new = changed(item, Column(index.column()), value, self._words.language)
        if new is not None and new != item:
            self.wished.emit(new)
        # Nothing has changed yet: the table is redrawn when the meeting says so.
        return False


def changed(item: AgendaItem, column: Column, value: Any, language: str) -> AgendaItem | None:
    """Return the item with what was typed in a column, or None when it cannot be understood."""
    if column is Column.QUESTION:
        return replace(item, question=_said(item, str(value), language))
    write = _WRITE.get(column)
    return write(item, value) if write is not None else None


def _titled(item: AgendaItem, value: Any) -> AgendaItem | None:
    return replace(item, title=str(value)) if str(value).strip() else None


def _timed(item: AgendaItem, value: Any) -> AgendaItem:
    return replace(item, planned_s=int(value) * MINUTE_S, allotted_s=int(value) * MINUTE_S)


def _collecting(item: AgendaItem, value: Any) -> AgendaItem:
    return replace(item, collects=bool(_number(value)) and item.board is not None)


def _number(value: Any) -> int:
    return int(value.value) if isinstance(value, Qt.CheckState) else int(value)


def _said(item: AgendaItem, text: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return a question with this text in the present language; the other languages stay."""
    others = tuple((code, said) for code, said in item.question if code != language)
    mine = ((language, text),) if text.strip() else ()
    return (*mine, *others) if mine else ()


def _fixed(item: AgendaItem, typed: str) -> AgendaItem | None:
    """Return the item with what was typed as its fixed start; nothing typed means none."""
    try:
        return replace(item, fixed=clock_time_in(typed))
    except ValueError:
        return None


def _ticked(item: AgendaItem, column: Column) -> bool:
    return {Column.COLLECTS: item.collects, Column.LOCKED: item.locked, Column.BUFFER: item.buffer}[column]


def time_said(moment: datetime, sheet: Sheet, now: Now, words: Words) -> str:
    """Return the clock time; before the date is chosen, the minutes from the beginning."""
    if sheet.has_date:
        return clock_time(moment, now.zone, words)
    return words.t("sheet.after", minutes=int((moment - sheet.starts).total_seconds()) // MINUTE_S)


def _minutes_said(key: str, seconds: int, words: Words) -> str:
    return words.t(key, minutes=-(-seconds // MINUTE_S)) if seconds else ""


_READ: Mapping[Column, Callable[[AgendaItem], Any]] = {
    Column.TITLE: lambda item: item.title,
    Column.MINUTES: lambda item: item.planned_s // MINUTE_S,
    Column.KIND: lambda item: item.kind,
    Column.PRESENTER: lambda item: item.presenter,
    Column.BOARD: lambda item: item.board,
    Column.NOTES: lambda item: item.notes,
}
_WRITE: Mapping[Column, Callable[[AgendaItem, Any], AgendaItem | None]] = {
    Column.TITLE: _titled,
    Column.MINUTES: _timed,
    Column.KIND: lambda item, value: replace(item, kind=ItemKind(value)),
    Column.PRESENTER: lambda item, value: replace(item, presenter=str(value)),
    Column.BOARD: lambda item, value: replace(
        item, board=value, collects=item.collects and value is not None
    ),
    Column.COLLECTS: _collecting,
    Column.LOCKED: lambda item, value: replace(item, locked=bool(_number(value))),
    Column.FIXED: lambda item, value: _fixed(item, str(value)),
    Column.BUFFER: lambda item, value: replace(item, buffer=bool(_number(value))),
    Column.NOTES: lambda item, value: replace(item, notes=str(value)),
}
