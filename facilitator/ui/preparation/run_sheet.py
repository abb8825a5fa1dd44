"""The run sheet with its sum and its buttons, all of it by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from facilitator.meeting.commands import MoveItem, PutItem, RemoveItem
from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import AgendaItem, Meeting, Now
from facilitator.meeting.timeline import agenda, forecast
from facilitator.meeting.words import ItemKind
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, label, named, row
from facilitator.ui.preparation.cell_editors import CellEditors
from facilitator.ui.preparation.run_sheet_model import MINUTE_S, Column, RunSheetModel
from facilitator.ui.sentences import clock_time

NEW_MINUTES = 10
# In average characters; title and question share what is left.
_WIDTHS = {
    Column.STARTS: 8, Column.MINUTES: 7, Column.KIND: 15, Column.PRESENTER: 14, Column.BOARD: 17,
    Column.COLLECTS: 12, Column.LOCKED: 8, Column.FIXED: 10, Column.NOTES: 16,
}  # fmt: skip
_SHARING = (Column.TITLE, Column.QUESTION)


class RunSheet(QWidget):
    """Enter edits, Insert adds, Delete removes, Ctrl+arrows move, Space ticks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._wanted: ItemId | None = None
        self.model = RunSheetModel(desk.words, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(CellEditors(desk, self.table, self.model))
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setWordWrap(False)
        self.table.installEventFilter(self)
        named(desk, self.table, "sheet.name")
        self._size()
        self._sum = Plain("heading")
        self._add, self._remove = button(desk, "sheet.add"), button(desk, "sheet.remove")
        self._up, self._down = button(desk, "sheet.up"), button(desk, "sheet.down")
        self._lay_out()
        self._connect()

    def _size(self) -> None:
        heads = self.table.horizontalHeader()
        heads.setHighlightSections(False)
        em = self.fontMetrics().averageCharWidth()
        for column_, width in _WIDTHS.items():
            self.table.setColumnWidth(column_, em * width)
        for column_ in _SHARING:
            heads.setSectionResizeMode(column_, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))

    def _lay_out(self) -> None:
        head = row(space=6)
        head.addWidget(self._sum)
        head.addStretch(1)
        for one in (self._add, self._remove, self._up, self._down):
            head.addWidget(one)
        layout = column(space=8)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(label(self._desk, "sheet.help", "soft", wraps=True))
        self.setLayout(layout)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.model.wished.connect(self._on_wished)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._desk.words.changed.connect(self.model.say_again)

    def redraw(self, meeting: Meeting, now: Now) -> None:
        """Show the agenda with its clock times and its sum."""
        self._meeting = meeting
        place = self.table.currentIndex()
        self.model.replace_from(meeting, now)
        self._keep_place(place.row(), place.column())
        told = forecast(meeting, now)
        minutes = sum(one.planned_s for one in meeting.items.values()) // MINUTE_S
        start = told.slots[0].planned_start if told.slots else now.wall
        self._sum.setText(
            self._desk.words.t(
                "sheet.sum",
                minutes=minutes,
                start=clock_time(start, now.zone, self._desk.words),
                end=clock_time(told.planned_ends, now.zone, self._desk.words),
            )
        )

    def _keep_place(self, row_: int, column_: int) -> None:
        """Stay with the item that was moved or made, else in the same cell."""
        wanted = self.model.row_of(self._wanted) if self._wanted is not None else -1
        if wanted >= 0:
            row_, self._wanted = wanted, None
        if self.model.rowCount():
            row_ = min(max(row_, 0), self.model.rowCount() - 1)
            self.table.setCurrentIndex(self.model.index(row_, max(column_, Column.TITLE)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            deed = self._deed(event)
            if deed is not None:
                deed()
                return True
        return super().eventFilter(watched, event)

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        if self.table.state() is QAbstractItemView.State.EditingState:
            # A key that the editor did not want, such as the Enter that ends it.
            return None
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        deeds: dict[tuple[Qt.Key, bool], Callable[[], None]] = {
            (Qt.Key.Key_Insert, False): self._on_add,
            (Qt.Key.Key_Delete, False): self._on_remove,
            (Qt.Key.Key_Up, True): self._on_up,
            (Qt.Key.Key_Down, True): self._on_down,
            (Qt.Key.Key_Return, False): self._edit,
            (Qt.Key.Key_Enter, False): self._edit,
        }
        return deeds.get((Qt.Key(event.key()), ctrl))

    def _edit(self) -> None:
        index = self.table.currentIndex()
        if Column(index.column()) in {Column.LOCKED, Column.COLLECTS}:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            self.model.setData(index, 0 if ticked else 2, Qt.ItemDataRole.CheckStateRole)
        elif index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.table.edit(index)

    def _chosen(self) -> AgendaItem | None:
        return self.model.item(self.table.currentIndex().row())

    @Slot(object)
    def _on_wished(self, item: AgendaItem) -> None:
        self._desk.send(PutItem(item))

    @Slot()
    def _on_add(self) -> None:
        """Put a new item behind the chosen one."""
        if self._meeting is None:
            return
        items = agenda(self._meeting)
        chosen = self._chosen()
        at = next((n for n, one in enumerate(items) if chosen and one.id == chosen.id), len(items) - 1)
        here = items[at].position if items else 0.0
        after = items[at + 1].position if at + 1 < len(items) else here + 2.0
        new = AgendaItem(
            id=ItemId(self._desk.new_id()),
            position=(here + after) / 2,
            title=self._desk.words.t("sheet.new_title"),
            kind=ItemKind.DIALOG,
            planned_s=NEW_MINUTES * MINUTE_S,
            allotted_s=NEW_MINUTES * MINUTE_S,
        )
        self._wanted = new.id
        self._desk.send(PutItem(new))
        self.table.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._desk.send(RemoveItem(chosen.id))

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(2)

    def _move(self, by: int) -> None:
        chosen = self._chosen()
        if self._meeting is None or chosen is None:
            return
        items = agenda(self._meeting)
        place = [one.id for one in items].index(chosen.id) + by
        if place < 0 or place > len(items):
            return
        self._wanted = chosen.id
        self._desk.send(MoveItem(chosen.id, items[place].id if place < len(items) else None))
