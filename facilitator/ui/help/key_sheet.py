"""The sheet of keys, made from the list of actions."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui.actions import Action
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, clear, column, key_words, label, named
from facilitator.ui.theme import SPACE_PAGE, SPACE_WIDE

# Which groups stand under each other, so that the columns are of one height.
_COLUMNS = (("agenda", "panels"), ("screen", "rehearsal", "program"), ("cards",))


class KeySheet(QWidget):
    """What each key does, as the keys are set today."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._columns = QHBoxLayout()
        self._columns.setSpacing(SPACE_PAGE)
        inner = QWidget()
        inner.setLayout(self._columns)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        named(desk, area, "help.title")
        layout = column(space=SPACE_WIDE)
        layout.addWidget(label(desk, "help.title", "title"))
        layout.addWidget(label(desk, "help.hint", "soft", wraps=True))
        layout.addWidget(area, 1)
        self.setLayout(layout)
        self.setFocusProxy(area)
        desk.words.changed.connect(self._fill)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        clear(self._columns)
        for names in _COLUMNS:
            stack = QVBoxLayout()
            stack.setSpacing(SPACE_WIDE)
            for name in names:
                stack.addLayout(self._group(name))
            stack.addStretch(1)
            self._columns.addLayout(stack, 1)

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
        what = Plain(wraps=True)
        what.setText(self._desk.words.t(f"action.{action.id}"))
        grid.addWidget(keys, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(what, line, 1, Qt.AlignmentFlag.AlignTop)
