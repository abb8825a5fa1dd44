"""The promises of all meetings: found by who, how far and how late, opened, printed."""

from __future__ import annotations

from datetime import date, tzinfo
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QHeaderView, QTableView, QWidget

from facilitator.meeting.register import Filter, Promise, filtered, owners
from facilitator.meeting.words import ActionStatus
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, label, named, row, state
from facilitator.ui.register.rows import COLUMNS, RegisterModel, register_rows
from facilitator.ui.theme import SPACE, SPACE_PAGE


class RegisterPage(QWidget):
    """Shows what it is given; a promise is changed in the meeting that it is opened from here."""

    left = Signal()
    opened = Signal(object)
    """The `Path` of the meeting that told of a promise last."""
    print_asked = Signal(object)
    """The promises that are shown, in their order."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._promises: tuple[Promise, ...] = ()
        self._today = date.min
        self._zone: tzinfo | None = None
        self.owner, self.status = QComboBox(), QComboBox()
        self.overdue = QCheckBox()
        desk.words.put(self.overdue, self.overdue.setText, "register.overdue")
        self._model = RegisterModel(desk.words, self)
        self.table = QTableView()
        self._dress_table()
        self._told, self._count = Plain(wraps=True), Plain("soft")
        self.print = button(desk, "register.print", "primary")
        self._back = button(desk, "register.back")
        self._lay_out()
        for box in (self.owner, self.status):
            box.activated.connect(self._on_filter)
        self.overdue.toggled.connect(self._on_filter)
        self.print.clicked.connect(self._on_print)
        self._back.clicked.connect(self.left)
        self.table.activated.connect(self._on_open)
        desk.words.changed.connect(self._say)
        self._say()

    def _dress_table(self) -> None:
        self.table.setModel(self._model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads = self.table.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads.setSectionResizeMode(COLUMNS.index("status"), QHeaderView.ResizeMode.ResizeToContents)
        named(self._desk, self.table, "action.register")

    def _lay_out(self) -> None:
        head = row(space=SPACE)
        head.addWidget(label(self._desk, "action.register", "title"), 1)
        head.addWidget(self._back)
        filters = row(space=SPACE)
        for key, box in (("register.owner", self.owner), ("register.status", self.status)):
            named(self._desk, box, key)
            filters.addWidget(label(self._desk, key, "soft"))
            filters.addWidget(box)
        filters.addWidget(self.overdue)
        filters.addStretch(1)
        filters.addWidget(self._count)
        filters.addWidget(self.print)
        layout = column(margin=SPACE_PAGE, space=SPACE)
        layout.addLayout(head)
        layout.addWidget(label(self._desk, "register.help", "soft", wraps=True))
        layout.addLayout(filters)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._told)
        self.setLayout(layout)

    def begin(self) -> None:
        """Take the keys."""
        self.table.setFocus()

    def show_promises(self, promises: tuple[Promise, ...], today: date, zone: tzinfo) -> None:
        """Show the promises as they were read."""
        self._promises, self._today, self._zone = promises, today, zone
        self._say()

    def tell(self, text: str, value: str) -> None:
        """Say what became of printing."""
        self._told.setText(text)
        state(self._told, value)

    def chosen(self) -> tuple[Promise, ...]:
        """Return the promises that are asked for."""
        wish = Filter(self.owner.currentData(), self.status.currentData(), self.overdue.isChecked())
        return filtered(self._promises, wish, self._today)

    @Slot()
    def _say(self) -> None:
        words = self._desk.words
        names = [(name or words.t("outcome.missing"), name) for name in owners(self._promises)]
        for box, choices in (
            (self.owner, [(words.t("register.all"), None), *names]),
            (self.status, [(words.t("register.all"), None),
                           *((words.t(f"status.{one}"), one) for one in ActionStatus)]),
        ):  # fmt: skip
            kept = box.currentData()
            box.clear()
            for said, value in choices:
                box.addItem(said, value)
            box.setCurrentIndex(max(box.findData(kept), 0) if kept is not None else 0)
        self._model.say_heads()
        self._show()

    def _show(self) -> None:
        found = self.chosen()
        if self._zone is not None:
            self._model.replace(register_rows(found, self._today, self._zone, self._desk.words))
            self.table.selectRow(0)
        self._count.setText(self._desk.words.t("register.count", count=len(found)))
        self.print.setEnabled(bool(found))

    @Slot()
    def _on_filter(self) -> None:
        self._show()

    @Slot()
    def _on_print(self) -> None:
        self.print_asked.emit(self.chosen())

    @Slot(QModelIndex)
    def _on_open(self, index: QModelIndex) -> None:
        found = self._model.row(index.row())
        if found is not None:
            self.opened.emit(Path(found.source))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
