"""The sheet of keys under F1, made from the list of actions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui.actions import Action
from facilitator.ui.desk import Desk
from facilitator.ui.keys import OWN_KEYS
from facilitator.ui.parts import Plain, button, clear, column, key_words, label, row
from facilitator.ui.theme import SPACE_PAGE, SPACE_WIDE

# Which groups stand under each other, so that the columns are of one height.
_COLUMNS = (("agenda", "panels"), ("screen", "program"), ("cards",))


class HelpSheet(QWidget):
    """Lies over the page; any of its keys puts it away."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty(OWN_KEYS, True)
        self._desk = desk
        close = button(desk, "help.close", "primary")
        close.clicked.connect(self.left)
        head = row()
        head.addWidget(label(desk, "help.title", "title"))
        head.addStretch(1)
        head.addWidget(close)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(SPACE_PAGE)
        inner = QWidget()
        inner.setLayout(self._columns)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        layout = column(margin=SPACE_PAGE, space=SPACE_WIDE)
        layout.addLayout(head)
        layout.addWidget(label(desk, "help.hint", "soft", wraps=True))
        layout.addWidget(area, 1)
        self.setLayout(layout)
        self.setFocusProxy(close)
        desk.words.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        clear(self._columns)
        for names in _COLUMNS:
            stack = QVBoxLayout()
            stack.setSpacing(SPACE_WIDE)
            for name in names:
                stack.addLayout(self._group(name))
            stack.addStretch(1)
            self._columns.addLayout(stack)

    def _group(self, name: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_WIDE)
        grid.setVerticalSpacing(5)
        heading = Plain("eyebrow")
        heading.setText(self._desk.words.t(f"group.{name}"))
        grid.addWidget(heading, 0, 0, 1, 2)
        shown = [one for one in self._desk.keymap.actions if one.group == name and one.in_help]
        for line, action in enumerate(shown, start=1):
            self._put(grid, line, action)
        grid.setColumnStretch(1, 1)
        return grid

    def _put(self, grid: QGridLayout, line: int, action: Action) -> None:
        keys = Plain()
        font = keys.font()
        font.setBold(True)
        keys.setFont(font)
        keys.setText(key_words(self._desk, action) or "–")
        what = Plain()
        what.setText(self._desk.words.t(f"action.{action.id}"))
        grid.addWidget(keys, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(what, line, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F1} or event.text() == "?":
            self.left.emit()
            return
        super().keyPressEvent(event)
