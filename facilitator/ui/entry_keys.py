"""The keys of a form that one types in again and again: Enter keeps, Esc leaves, from every field."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class EntryKeys(QObject):
    """A key that is held down keeps once."""

    kept = Signal()
    left = Signal()

    def __init__(self, fields: Iterable[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if not event.isAutoRepeat():
                    self.kept.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
