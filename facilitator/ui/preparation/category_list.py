"""The categories of a board: which, in which order, and how each is called and looks."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from facilitator.files.format_files import default_categories
from facilitator.meeting.commands import Command, PutCategory, RemoveCategory
from facilitator.meeting.ids import CategoryId
from facilitator.meeting.model import Board, Category, Meeting
from facilitator.meeting.room import ordered_categories
from facilitator.meeting.sets import CategoryEntry, Shape
from facilitator.meeting.views import Names
from facilitator.ui.audience.drawing.shapes import shape_icon
from facilitator.ui.audience.looks import OTHER_COLOUR, OTHER_SHAPE
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, column, label, named, row
from facilitator.ui.preparation.colour_words import colour_words
from facilitator.ui.preparation.names_field import NamesField
from facilitator.ui.theme import SPACE, SPACE_TIGHT, readable

MOST_CHARACTERS = 80
ICON = 18


class CategoryList(QWidget):
    """Every change goes out as a command of its own, one undo each."""

    asked = Signal(object)
    typed = Signal(object)
    """The `Category` as it stands under the hand, before it is kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._board: Board | None = None
        self._categories: tuple[Category, ...] = ()
        self._wanted: CategoryId | None = None
        self._at: CategoryId | None = None
        """The category that was chosen last, whatever the list is filled with meanwhile."""
        self.list = QListWidget()
        self.list.setIconSize(QSize(ICON, ICON))
        named(desk, self.list, "boards.categories")
        self.add, self.colour, self.shape = QComboBox(), QComboBox(), QComboBox()
        for box, name in ((self.add, "add"), (self.colour, "colour"), (self.shape, "shape")):
            named(desk, box, f"boards.category.{name}")
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.new = button(desk, "boards.category.new")
        self.remove = button(desk, "boards.category.remove")
        self.up, self.down = button(desk, "sheet.up"), button(desk, "sheet.down")
        self.name = NamesField(desk, "boards.category.name", MOST_CHARACTERS, may_be_empty=False)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = column(space=SPACE_TIGHT)
        layout.addWidget(self.list, 1)
        deeds = row(space=SPACE_TIGHT)
        for one in (self.up, self.down, self.remove):
            deeds.addWidget(one)
        deeds.addStretch(1)
        deeds.addWidget(self.add)
        deeds.addWidget(self.new)
        layout.addLayout(deeds)
        looks = row(space=SPACE)
        looks.addWidget(label(self._desk, "boards.category.name"))
        looks.addWidget(self.name, 1)
        looks.addWidget(self.colour)
        looks.addWidget(self.shape)
        layout.addLayout(looks)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        self.add.activated.connect(self._on_add)
        self.new.clicked.connect(self._on_new)
        self.remove.clicked.connect(self._on_remove)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.name.kept.connect(self._on_named)
        self.name.typed.connect(self._on_typed)
        self.colour.activated.connect(self._on_look)
        self.shape.activated.connect(self._on_look)
        self._desk.words.changed.connect(self._say)

    # --- what the meeting says

    def show_board(self, meeting: Meeting, board: Board | None) -> None:
        """Show the categories of a board."""
        self._board = board
        self._categories = ordered_categories(meeting, board.id) if board is not None else ()
        self.setEnabled(board is not None)
        self._say()

    @Slot()
    def _say(self) -> None:
        stood_at = self._at
        chosen = self._wanted or stood_at
        self.list.blockSignals(True)
        self.list.clear()
        for at, one in enumerate(self._categories):
            item = QListWidgetItem(self._icon(one), self._desk.words.name(one.names))
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.list.addItem(item)
            if one.id == chosen:
                self.list.setCurrentRow(at)
                self._at, self._wanted = one.id, None
        if self.list.currentRow() < 0 and self._categories:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._fill_add()
        self._show_chosen()

    def _icon(self, one: Category) -> QIcon:
        colour = readable(one.colour or OTHER_COLOUR, self._desk.theme.surface, 3.0)
        return shape_icon(one.shape or OTHER_SHAPE, colour, ICON)

    def _fill_add(self) -> None:
        """Offer what the default set has and the board has not."""
        words = self._desk.words
        there = {one.base for one in self._categories}
        self.add.clear()
        self.add.addItem(words.t("boards.category.add"), "")
        for entry in default_categories().entries:
            if entry.id not in there:
                self.add.addItem(words.name(entry.names), entry.id)

    @Slot(int)
    def _on_row(self, _place: int) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        one, words = self._chosen(), self._desk.words
        self._at = one.id if one is not None else None
        for part in (self.name, self.colour, self.shape, self.remove, self.up, self.down):
            part.setEnabled(one is not None)
        if one is None:
            return
        self.name.show_names(one.names, words.language)
        entries = default_categories().entries
        colours = tuple(filter(None, dict.fromkeys((one.colour, *(entry.colour for entry in entries)))))
        self.colour.clear()
        for colour, said in zip(colours, colour_words(colours, words), strict=True):
            self.colour.addItem(shape_icon("square", colour, ICON), said, colour)
        self.colour.setCurrentIndex(max(self.colour.findData(one.colour), 0))
        self.shape.clear()
        for shape in Shape:
            icon = shape_icon(shape, self._desk.theme.ink, ICON)
            self.shape.addItem(icon, words.t(f"shape.{shape}"), shape.value)
        self.shape.setCurrentIndex(max(self.shape.findData(str(one.shape)), 0))

    def _chosen(self) -> Category | None:
        at = self.list.currentRow()
        one = self._categories[at] if 0 <= at < len(self._categories) else None
        # With what has been asked for since the list was drawn: else that would be taken back.
        return self._desk.hoped.categories.get(one.id) if one is not None and self._desk.is_open else one

    # --- deeds

    def _ask(self, command: Command) -> None:
        self.asked.emit(command)

    @Slot()
    def _on_add(self) -> None:
        entry = default_categories().entry(str(self.add.currentData() or ""))
        if entry is not None:
            self._put_new(entry)

    @Slot()
    def _on_new(self) -> None:
        """Put an own category behind the others, ready to be given a name."""
        name = self._desk.words.t("boards.category.new_name")
        used = {(one.colour, str(one.shape)) for one in self._categories}
        looks = ((entry.colour, entry.shape) for entry in default_categories().entries)
        colour, shape = next((look for look in looks if look not in used), (OTHER_COLOUR, Shape.SQUARE))
        self._put_new(CategoryEntry("", ((self._desk.words.language, name),), colour, Shape(shape), ""))
        self.name.begin()

    def _put_new(self, entry: CategoryEntry) -> None:
        if self._board is None:
            return
        key = CategoryId(self._desk.new_id())
        position = max((one.position for one in self._categories), default=-1.0) + 1.0
        self._wanted = key
        self._ask(
            PutCategory(
                Category(key, self._board.id, position, entry.names, entry.colour, str(entry.shape), entry.id)
            )
        )

    @Slot()
    def _on_remove(self) -> None:
        one = self._chosen()
        if one is not None:
            self._ask(RemoveCategory(one.id))

    @Slot(object)
    def _on_named(self, names: Names) -> None:
        one = self._chosen()
        if one is not None:
            self._ask(PutCategory(replace(one, names=names)))

    @Slot(object)
    def _on_typed(self, names: Names) -> None:
        one = self._chosen()
        if one is not None:
            self.typed.emit(replace(one, names=names))

    @Slot()
    def _on_look(self) -> None:
        one = self._chosen()
        if one is not None:
            new = replace(one, colour=str(self.colour.currentData()), shape=str(self.shape.currentData()))
            if new != one:
                self._ask(PutCategory(new))

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        """Put a category between the two that are to be its neighbours."""
        at, one = self.list.currentRow(), self._chosen()
        others = [other for other in self._categories if one is None or other.id != one.id]
        place = at + by
        if one is None or not 0 <= place <= len(others):
            return
        before = others[place - 1].position if place else others[0].position - 2.0
        after = others[place].position if place < len(others) else before + 2.0
        self._wanted = one.id
        self._ask(PutCategory(replace(one, position=(before + after) / 2)))
