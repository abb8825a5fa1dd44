"""The route as a list: dragged or moved with Alt and the arrows, taken off with Delete."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from facilitator.meeting.ids import StopId
from facilitator.ui.desk import Desk
from facilitator.ui.keys import OWN_KEYS
from facilitator.ui.parts import named


class RouteList(QListWidget):
    """Asks for every move; the list is drawn again when the meeting has it."""

    move_asked = Signal(str, int)
    """A stop, and its new place from 0."""
    removal_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._rows: tuple[tuple[StopId, str], ...] = ()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setWordWrap(True)
        self.setSpacing(1)
        self.setProperty(OWN_KEYS, ["Del", "Alt+Up", "Alt+Down", "Up", "Down"])
        named(desk, self, "route.list")

    def show_stops(self, rows: Sequence[tuple[StopId, str]]) -> None:
        """Show the stops in their order; the chosen one stays chosen."""
        rows = tuple(rows)
        if rows == self._rows and self.count() == len(rows):
            return
        before, place = self.stop(), max(self.currentRow(), 0)
        self._rows = rows
        self.blockSignals(True)
        self.clear()
        for key, said in rows:
            item = QListWidgetItem(said)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.addItem(item)
        self.blockSignals(False)
        self.choose(before if any(key == before for key, _ in rows) else None, place)

    def choose(self, stop: StopId | None, place: int = 0) -> None:
        """Stand at a stop, or at a place of the list."""
        places = [at for at, (key, _) in enumerate(self._rows) if key == stop]
        self.setCurrentRow(places[0] if places else min(place, len(self._rows) - 1))

    def stop(self) -> StopId | None:
        at = self.currentRow()
        return StopId(str(self.item(at).data(Qt.ItemDataRole.UserRole))) if at >= 0 else None

    def move(self, by: int) -> None:  # type: ignore[override]  # a list is never moved about by pixels
        """Ask for the chosen stop to be walked to earlier or later."""
        stop = self.stop()
        wanted = self.currentRow() + by
        if stop is not None and 0 <= wanted < self.count():
            self.move_asked.emit(stop, wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Let the row fall, and ask for the order that it fell into."""
        stop = self.stop()
        super().dropEvent(event)
        keys = [self.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.count())]
        if stop in keys:
            # Drawn again in any case: a move that is refused must not be seen as done.
            self._rows = ()
            self.move_asked.emit(stop, keys.index(stop))
