"""One board: its name, how it is divided, what may be sent to it and asked with it, its categories."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from facilitator.meeting.commands import PutBoard
from facilitator.meeting.model import Board, Meeting
from facilitator.meeting.views import Names
from facilitator.meeting.words import BoardView, CardType
from facilitator.ui.audience.drawing.shapes import shape_icon
from facilitator.ui.audience.looks import type_look
from facilitator.ui.desk import Desk
from facilitator.ui.parts import column, label, named, row
from facilitator.ui.preparation.category_list import CategoryList
from facilitator.ui.preparation.names_field import NamesField
from facilitator.ui.theme import SPACE, readable

MOST_CHARACTERS = 120
_COLUMNS = 4


class BoardEditor(QWidget):
    """A board takes at least one type; the last tick cannot be taken away."""

    asked = Signal(object)
    typed = Signal(object)
    """The `Board` or `Category` as it stands under the hand, before it is kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._board: Board | None = None
        self.name = NamesField(desk, "boards.name", MOST_CHARACTERS, may_be_empty=False)
        self.view = QComboBox()
        named(desk, self.view, "board.by")
        self.types = {one: QCheckBox() for one in CardType}
        self.ask_category, self.ask_place = QCheckBox(), QCheckBox()
        desk.words.put(self.ask_category, self.ask_category.setText, "boards.ask_category")
        desk.words.put(self.ask_place, self.ask_place.setText, "boards.ask_place")
        self.categories = CategoryList(desk)
        self._lay_out()
        self._connect()
        self._say()

    def _lay_out(self) -> None:
        layout = column(space=SPACE)
        head = row(space=SPACE)
        head.addWidget(label(self._desk, "boards.name"))
        head.addWidget(self.name, 1)
        layout.addLayout(head)
        layout.addWidget(label(self._desk, "boards.types", "eyebrow"))
        grid = QGridLayout()
        grid.setSpacing(2)
        for place, tick in enumerate(self.types.values()):
            grid.addWidget(tick, *divmod(place, _COLUMNS))
        layout.addLayout(grid)
        layout.addWidget(label(self._desk, "boards.categories", "eyebrow"))
        layout.addWidget(self.categories, 1)
        asks = row(space=SPACE)
        asks.addWidget(self.ask_category)
        asks.addWidget(self.ask_place)
        asks.addStretch(1)
        asks.addWidget(label(self._desk, "board.by"))
        asks.addWidget(self.view)
        layout.addLayout(asks)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.name.kept.connect(self._on_named)
        self.name.typed.connect(self._on_typed)
        self.categories.typed.connect(self.typed)
        self.view.activated.connect(self._on_kept)
        for tick in (*self.types.values(), self.ask_category, self.ask_place):
            tick.clicked.connect(self._on_kept)
        self.categories.asked.connect(self.asked)
        self._desk.words.changed.connect(self._say)
        self._desk.theme_changed.connect(self._say)

    @Slot()
    def _say(self) -> None:
        words = self._desk.words
        for one, tick in self.types.items():
            look = type_look(one)
            tick.setText(words.name(look.names))
            tick.setIcon(shape_icon(look.shape, readable(look.colour, self._desk.theme.ground, 3.0), 16))
        before = self.view.currentData()
        self.view.clear()
        for view in BoardView:
            self.view.addItem(words.t(f"board.by.{view}"), view.value)
        self.view.setCurrentIndex(max(self.view.findData(before), 0))

    def show_board(self, meeting: Meeting, board: Board | None) -> None:
        """Show a board of the meeting."""
        self._board = board
        self.setEnabled(board is not None)
        self.categories.show_board(meeting, board)
        if board is None:
            return
        self.name.show_names(board.names, meeting.brief.language)
        self.view.setCurrentIndex(self.view.findData(board.view.value))
        for one, tick in self.types.items():
            tick.setChecked(one in board.types)
        self.ask_category.setChecked(board.ask_category)
        self.ask_place.setChecked(board.ask_place)

    def _ask(self, board: Board) -> None:
        self._board = board
        self.asked.emit(PutBoard(board))

    @Slot(object)
    def _on_named(self, names: Names) -> None:
        if self._board is not None:
            self._ask(replace(self._board, names=names))

    @Slot(object)
    def _on_typed(self, names: Names) -> None:
        if self._board is not None:
            self.typed.emit(replace(self._board, names=names))

    @Slot()
    def _on_kept(self) -> None:
        if self._board is None:
            return
        # Types that were there keep their order; new ones come behind.
        kept = tuple(one for one in self._board.types if self.types[one].isChecked())
        added = tuple(one for one, tick in self.types.items() if tick.isChecked() and one not in kept)
        new = replace(
            self._board,
            types=(*kept, *added) or self._board.types,
            view=BoardView(self.view.currentData()),
            ask_category=self.ask_category.isChecked(),
            ask_place=self.ask_place.isChecked(),
        )
        if new != self._board:
            self._ask(new)
        else:
            for one, tick in self.types.items():
                tick.setChecked(one in self._board.types)
