"""Keys to one's own liking: every action with its keys, changed by pressing the new one."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from facilitator.ui.actions import Action, KeyConflict, KeyMap
from facilitator.ui.desk import Desk
from facilitator.ui.keys import OWN_KEYS, key_name
from facilitator.ui.parts import Plain, button, column, key_name_words, label, line_of, named
from facilitator.ui.theme import SPACE

# Keys that move between controls or end something: nobody could get out of the table without them.
_KEPT = frozenset({"Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Esc", ""})
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
    }
)


class KeyTable(QWidget):
    """Enter at a line, then the new key; Delete takes it away, and the button brings all back."""

    chosen = Signal(object)
    """The facilitator's own keys by action id."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_waiting = False
        self.table = QTableWidget(0, 2)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setProperty(OWN_KEYS, True)
        self.table.installEventFilter(self)
        named(desk, self.table, "settings.keys.name")
        self._told = Plain(wraps=True)
        self.change = button(desk, "settings.keys.change")
        self.reset = button(desk, "settings.keys.reset")
        layout = column(space=SPACE)
        layout.addWidget(label(desk, "settings.keys.help", "soft", wraps=True))
        layout.addWidget(self.table, 1)
        layout.addWidget(self._told)
        line = line_of(self.change, self.reset, space=SPACE)
        line.addStretch(1)
        layout.addLayout(line)
        self.setLayout(layout)
        self.setFocusProxy(self.table)
        self.change.clicked.connect(self._on_change)
        self.reset.clicked.connect(self._on_reset)
        self.table.itemDoubleClicked.connect(self._on_double_clicked)
        desk.words.changed.connect(self.redraw)
        self.redraw()

    @property
    def _actions(self) -> tuple[Action, ...]:
        return tuple(
            one for one in self._desk.keymap.actions if not one.id.startswith(("category.", "scene."))
        )

    @Slot()
    def redraw(self) -> None:
        """Show the keys as they are."""
        words, keymap = self._desk.words, self._desk.keymap
        place = self.table.currentRow()
        self.table.setHorizontalHeaderLabels([words.t("settings.keys.action"), words.t("settings.keys.keys")])
        self.table.setRowCount(len(self._actions))
        for at, action in enumerate(self._actions):
            said = words.t(f"action.{action.id}")
            self.table.setItem(at, 0, QTableWidgetItem(said))
            shown = " · ".join(key_name_words(self._desk, key) for key in keymap.keys(action))
            self.table.setItem(at, 1, QTableWidgetItem(shown or "–"))
        self.table.setColumnWidth(1, self.fontMetrics().averageCharWidth() * 24)
        self.table.setCurrentCell(max(place, 0), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.table or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        return isinstance(event, QKeyEvent) and self._has_taken(event)

    def _has_taken(self, event: QKeyEvent) -> bool:
        if self._is_waiting:
            if event.key() not in _MODIFIERS:
                self._take(key_name(event))
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._on_change()
            return True
        if event.key() == Qt.Key.Key_Delete:
            self._put("")
            return True
        return False

    @Slot()
    def _on_change(self) -> None:
        """Wait for the new key."""
        self._is_waiting = True
        self._told.setText(self._desk.words.t("settings.keys.press"))
        self.table.setFocus()

    @Slot(QTableWidgetItem)
    def _on_double_clicked(self, _item: QTableWidgetItem) -> None:
        self._on_change()

    def _take(self, key: str) -> None:
        self._is_waiting = False
        if key in _KEPT:
            self._told.setText("")
            return
        self._put(key)

    def _put(self, keys: str) -> None:
        """Give the chosen action these keys, unless they mean something else already."""
        action = self._actions[max(self.table.currentRow(), 0)]
        own = {**self._desk.keymap.own, action.id: keys}
        taken = _taken_by(self._desk.keymap, own, keys, action)
        if taken is not None:
            other = self._desk.words.t(f"action.{taken.id}")
            self._told.setText(
                self._desk.words.t(
                    "settings.keys.taken", pressed=key_name_words(self._desk, keys), action=other
                )
            )
            return
        self._told.setText("")
        self.chosen.emit(own)

    @Slot()
    def _on_reset(self) -> None:
        self._told.setText("")
        self.chosen.emit({})


def _taken_by(keymap: KeyMap, own: Mapping[str, str], keys: str, action: Action) -> Action | None:
    """Return the action that a key belongs to already, or None when it is free."""
    try:
        KeyMap(keymap.actions, own)
    except KeyConflict:
        others = (one for one in keymap.actions if one.id != action.id)
        return next((one for one in others if set(keymap.keys(one)) & set(keys.split())), action)
    return None
