"""One line for slips and spoken words: text, Tab to type, Tab to category, Enter stores."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QSizePolicy, QWidget

from facilitator.meeting.area import typed
from facilitator.meeting.commands import AddCard
from facilitator.meeting.ids import BoardId, CategoryId
from facilitator.meeting.model import AreaPicture, Board, Meeting
from facilitator.meeting.room import ordered_categories
from facilitator.meeting.words import CardType, Origin, Phase
from facilitator.ui.asking import board_at_hand
from facilitator.ui.audience.drawing.shapes import shape_icon
from facilitator.ui.console.cards.rows import category_sign, type_sign
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, column, key_label, named, number, row
from facilitator.ui.pressing import Choice
from facilitator.ui.situation import Situation
from facilitator.ui.theme import readable

HIGHEST_TABLE = 999
MOST_CHARACTERS, MOST_PLACE = 500, 60


class QuickEntry(QFrame):
    """Type, category, origin and table stay as they were: a heap of slips often says the same."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._desk = desk
        self._board: Board | None = None
        self._offered: tuple[object, ...] = ()
        self.text = QLineEdit()
        self.text.setMaxLength(MOST_CHARACTERS)
        desk.words.put(self.text, self.text.setPlaceholderText, "entry.hint")
        named(desk, self.text, "entry.name")
        self.type, self.category, self.origin = Choice(), Choice(), Choice()
        self.table = number(desk, "entry.table", 0, HIGHEST_TABLE)
        desk.words.put(self.table, self.table.setSpecialValueText, "entry.no_table")
        desk.words.put(self.table, self.table.setPrefix, "entry.table_prefix")
        self.place = QLineEdit()
        self.place.setMaxLength(MOST_PLACE)
        named(desk, self.place, "entry.place")
        self._area: AreaPicture | None = None
        self._store = button(desk, "entry.store")
        for widget, key in (
            (self.type, "entry.type"),
            (self.category, "entry.category"),
            (self.origin, "entry.origin"),
        ):
            named(desk, widget, key)
            widget.installEventFilter(self)
        for field in (self.table, self.text, self.place):
            field.installEventFilter(self)
        self._lay_out()
        self._store.clicked.connect(self._on_store)
        for box in (self.type, self.category, self.origin):
            box.picked.connect(self.text.setFocus)

    def _lay_out(self) -> None:
        first, second = row(space=5), row(space=3)
        first.addWidget(key_label(self._desk, "new_card"))
        first.addWidget(self.text, 1)
        for part, stretch in (
            (self.type, 14), (self.category, 14), (self.place, 6), (self.origin, 9), (self.table, 10),
        ):  # fmt: skip
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            second.addWidget(part, stretch)
        second.addWidget(self._store)
        layout = column(margin=6, space=5)
        layout.addLayout(first)
        layout.addLayout(second)
        self.setLayout(layout)
        order: list[QWidget] = [
            self.text,
            self.type,
            self.category,
            self.place,
            self.origin,
            self.table,
            self._store,
        ]
        for before, behind in pairwise(order):
            QWidget.setTabOrder(before, behind)

    def redraw(self, meeting: Meeting) -> None:
        """Offer the types and categories of the board that cards go to now."""
        self.setEnabled(meeting.course.phase is not Phase.CLOSED and bool(meeting.boards))
        self._area = meeting.area
        self._board = board_at_hand(Situation(meeting))
        self._ask_place()
        if self._board is None:
            return
        categories = ordered_categories(meeting, self._board.id)
        offered: tuple[object, ...] = (
            self._board.id, self._board.types, categories, self._desk.words.language, self._desk.theme.name,
        )  # fmt: skip
        if offered == self._offered:
            return
        self._offered = offered
        words, ground = self._desk.words, self._desk.theme.surface
        _offer(self.type, [(one, *type_sign(one, words)) for one in self._board.types], ground)
        signs: list[tuple[object, str, str, str]] = [
            (one.id, *category_sign(one, words)) for one in categories
        ]
        _offer(self.category, [(None, words.t("category.none"), "", ""), *signs], ground)
        origins = [(one, words.t(f"entry.origin.{one}"), "", "") for one in (Origin.PAPER, Origin.SPOKEN)]
        _offer(self.origin, origins, ground)

    def _ask_place(self) -> None:
        """Where a sheet with squares hangs, a slip names its square; else the place that it asks for."""
        has_squares = self._area is not None
        self.place.setVisible(has_squares or (self._board is not None and self._board.ask_place))
        hint = "entry.place.hint" if has_squares else "entry.place.name"
        self.place.setPlaceholderText(self._desk.words.t(hint))

    def begin(self) -> None:
        """Be ready for the next slip."""
        self.text.setFocus()
        self.text.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self._on_store()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.text.clear()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_store(self) -> None:
        if self.text.text().strip():
            self._desk.send(self._command())
            self.text.clear()
            self.place.clear()
        self.begin()

    def _command(self) -> AddCard:
        category: CategoryId | None = self.category.currentData()
        return AddCard(
            text=self.text.text(),
            type=CardType(self.type.currentData()),
            origin=Origin(self.origin.currentData()),
            category=category,
            table=self.table.value() or None,
            place=typed(self._area, self.place.text()),
        )

    @property
    def board(self) -> BoardId | None:
        """The board that the next card goes to."""
        return self._board.id if self._board is not None else None


def _offer(box: QComboBox, choices: Sequence[tuple[object, str, str, str]], ground: str) -> None:
    """Offer values with word, shape and colour, and keep the chosen one if it still is there."""
    chosen = box.currentData()
    box.clear()
    for value, word, shape, colour in choices:
        if shape:
            box.addItem(shape_icon(shape, readable(colour, ground, 3.0)), word, value)
        else:
            box.addItem(word, value)
    values = [value for value, *_ in choices]
    box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
