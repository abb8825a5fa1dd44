"""The editors of the run sheet's cells: minutes, kind, board, and plain lines."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator.meeting.words import ItemKind
from facilitator.ui.desk import Desk
from facilitator.ui.preparation.run_sheet_model import Column, RunSheetModel

LONGEST_MIN = 480
MOST_CHARACTERS = 500


class CellEditors(QStyledItemDelegate):
    """Gives each column the editor that its value needs."""

    def __init__(self, desk: Desk, table: QTableView, model: RunSheetModel) -> None:
        super().__init__(table)
        self._desk = desk
        self._model = model

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        column = Column(index.column())
        editor = self._editor(parent, column)
        editor.setAccessibleName(self._desk.words.t(f"sheet.{column.name.lower()}"))
        return editor

    def _editor(self, parent: QWidget, column: Column) -> QWidget:
        if column is Column.MINUTES:
            number = QSpinBox(parent)
            number.setRange(0, LONGEST_MIN)
            return number
        if column is Column.KIND:
            return self._box(parent, [(one, self._desk.words.t(f"kind.{one}")) for one in ItemKind])
        if column is Column.BOARD:
            none = (None, self._desk.words.t("sheet.no_board"))
            return self._box(parent, [none, *self._model.boards.items()])
        line = QLineEdit(parent)
        line.setMaxLength(MOST_CHARACTERS)
        return line

    def _box(self, parent: QWidget, choices: list[tuple[Any, str]]) -> QComboBox:
        box = QComboBox(parent)
        for value, said in choices:
            box.addItem(said, value)
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            values = [editor.itemData(at) for at in range(editor.count())]
            editor.setCurrentIndex(values.index(value) if value in values else 0)
        elif isinstance(editor, QSpinBox):
            editor.setValue(int(value))
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
