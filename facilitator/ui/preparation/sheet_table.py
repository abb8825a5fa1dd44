"""The run sheet as a table of cells: everything of every item at once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from facilitator.ui.desk import Desk
from facilitator.ui.parts import named
from facilitator.ui.preparation.cell_editors import CellEditors
from facilitator.ui.preparation.run_sheet_model import TICKS, Column, RunSheetModel

# In average characters; title and question share what is left.
_WIDTHS = {
    Column.STARTS: 8, Column.MINUTES: 7, Column.KIND: 15, Column.PRESENTER: 14, Column.BOARD: 17,
    Column.COLLECTS: 12, Column.LOCKED: 8, Column.FIXED: 10, Column.BUFFER: 9, Column.NOTES: 14,
}  # fmt: skip
_SHARING = (Column.TITLE, Column.QUESTION)


class SheetTable(QTableView):
    """Enter edits or ticks a cell; the deeds on whole items are the run sheet's."""

    def __init__(self, desk: Desk, model: RunSheetModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(CellEditors(desk, self, model))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        named(desk, self, "sheet.name")
        self._size()

    def _size(self) -> None:
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        em = self.fontMetrics().averageCharWidth()
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, em * width)
        for column in _SHARING:
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))

    def deed(self, event: QKeyEvent) -> str:
        """Return what a key does to the chosen item, or nothing."""
        if self.state() is QAbstractItemView.State.EditingState:
            # A key that the editor did not want, such as the Enter that ends it.
            return ""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return {
            (Qt.Key.Key_Insert, False): "add",
            (Qt.Key.Key_Delete, False): "remove",
            (Qt.Key.Key_Up, True): "up",
            (Qt.Key.Key_Down, True): "down",
            (Qt.Key.Key_Return, False): "open",
            (Qt.Key.Key_Enter, False): "open",
        }.get((Qt.Key(event.key()), ctrl), "")

    def edit_cell(self) -> None:
        """Open the editor of the cell, or tick it."""
        index = self.currentIndex()
        if Column(index.column()) in TICKS:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            self._model.setData(index, 0 if ticked else 2, Qt.ItemDataRole.CheckStateRole)
        elif index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
