"""The list of those who wait to speak, as rows of plain text that keys move about in."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from facilitator.meeting.ids import SpeakerId
from facilitator.meeting.model import Speaker
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import Words
from facilitator.ui.keys import OWN_KEYS
from facilitator.ui.parts import named

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FIRST_SIGN = "★"


class SpeakerRows(QAbstractListModel):
    """Read-only, replaced whole with each snapshot."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._waiting: tuple[Speaker, ...] = ()

    def replace(self, waiting: tuple[Speaker, ...]) -> bool:
        """Take these speakers; return whether they are others, or in another order."""
        if waiting == self._waiting:
            return False
        self.beginResetModel()
        self._waiting = waiting
        self.endResetModel()
        return True

    def say_again(self) -> None:
        """Say the rows in another language."""
        self.beginResetModel()
        self.endResetModel()

    def speaker(self, place: int) -> Speaker | None:
        return self._waiting[place] if 0 <= place < len(self._waiting) else None

    def place_of(self, speaker: SpeakerId | None) -> int:
        return next((place for place, one in enumerate(self._waiting) if one.id == speaker), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._waiting)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.speaker(index.row()) if index.isValid() else None
        if one is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        first = self._words.t("speakers.first")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1}. {one.handle}" + (f", {first}" if one.is_first else "")
        return f"{index.row() + 1}.  {one.handle}" + (f"   {_FIRST_SIGN} {first}" if one.is_first else "")


class QueueList(QListView):
    """Enter gives the floor, Alt with an arrow moves, Delete takes off; the rest belongs to the console."""

    floor_asked = Signal()
    move_asked = Signal(int)
    """By how many places."""
    removal_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.rows = SpeakerRows(desk.words, self)
        self.setModel(self.rows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setProperty(OWN_KEYS, ["Return", "Del", "Backspace", "Alt+Up", "Alt+Down"])
        named(desk, self, "speakers.list")
        self.doubleClicked.connect(self.floor_asked)

    def show_waiting(self, waiting: tuple[Speaker, ...]) -> None:
        """Show these; who was chosen stays chosen, or the place is taken by the next."""
        before = self.currentIndex().row()
        chosen = self.chosen()
        wanted = chosen.id if chosen is not None else None
        if not self.rows.replace(waiting):
            return
        place = self.rows.place_of(wanted)
        if place < 0:
            place = min(max(before, 0), len(waiting) - 1)
        self.setCurrentIndex(self.rows.index(place))

    def chosen(self) -> Speaker | None:
        return self.rows.speaker(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_asked.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif event.isAutoRepeat() and key not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.accept()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.floor_asked.emit()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)
