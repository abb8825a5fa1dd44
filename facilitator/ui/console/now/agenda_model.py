"""The agenda as rows for a list: read-only, replaced whole."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import AgendaItem, Meeting, Now
from facilitator.meeting.timeline import Forecast, Slot
from facilitator.ui.i18n import Words
from facilitator.ui.sentences import clock_time

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
# A forecast nearer than this to the plan is not worth a second time on the row.
WORTH_TELLING_S = 60


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item with its planned and its measured or forecast times."""

    item: ItemId
    number: int
    title: str
    presenter: str
    planned: str
    real: str
    """The forecast or measured start, where it differs from the plan."""
    minutes: int
    state: str
    locked: bool
    fixed: bool
    spoken: str
    """The whole row for a screen reader."""


def agenda_lines(meeting: Meeting, told: Forecast, now: Now, words: Words) -> tuple[AgendaLine, ...]:
    """Return one line for each item, skipped ones too."""
    return tuple(
        _line(meeting.items[slot.item], slot, number, now.zone, words)
        for number, slot in enumerate(told.slots, start=1)
    )


def _line(item: AgendaItem, slot: Slot, number: int, zone: tzinfo, words: Words) -> AgendaLine:
    planned = clock_time(slot.planned_start, zone, words)
    real = _real_start(slot, zone, words)
    minutes = item.allotted_s // 60
    said = [str(number), item.title, words.t(f"agenda.{slot.state}"), planned]
    if real:
        said.append(words.t("agenda.really", time=real))
    said.append(words.t("time.minutes", minutes=minutes))
    said += [words.t("agenda.locked")] if item.locked else []
    return AgendaLine(
        item=item.id,
        number=number,
        title=item.title,
        presenter=item.presenter,
        planned=planned,
        real=real,
        minutes=minutes,
        state=slot.state,
        locked=item.locked,
        fixed=item.fixed is not None,
        spoken=", ".join(said),
    )


def _real_start(slot: Slot, zone: tzinfo, words: Words) -> str:
    if slot.state == "skipped" or _near(slot.start, slot.planned_start):
        return ""
    return clock_time(slot.start, zone, words)


def _near(one: datetime, other: datetime) -> bool:
    return abs((one - other).total_seconds()) < WORTH_TELLING_S


class AgendaModel(QAbstractListModel):
    """The lines as they are now; equal lines replace nothing, so that the selection stays."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._lines: tuple[AgendaLine, ...] = ()

    def replace(self, lines: tuple[AgendaLine, ...]) -> None:
        """Show other lines."""
        if lines == self._lines:
            return
        if [line.item for line in lines] == [line.item for line in self._lines]:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> AgendaLine | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, item: ItemId | None) -> int:
        return next((row for row, line in enumerate(self._lines) if line.item == item), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return None
