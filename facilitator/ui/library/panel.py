"""The list of all meetings with its search and order, and what there is to say of the folder."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QListView,
    QStackedWidget,
    QWidget,
)

from facilitator.ui.desk import Desk
from facilitator.ui.library import sayings
from facilitator.ui.library.card_delegate import MeetingDelegate
from facilitator.ui.library.deeds import Deeds
from facilitator.ui.library.model import LibraryModel
from facilitator.ui.library.rows import Order, Place, Row, Shelf, arranged
from facilitator.ui.parts import Elided, Plain, button, column, label, line_of, named, panel, row
from facilitator.ui.stylesheet import set_look
from facilitator.ui.theme import SPACE, SPACE_WIDE

# A pause in typing after which the list is searched.
SEARCH_AFTER_MS = 120


class LibraryPanel(QWidget):
    """Shows a shelf; every deed goes out as a signal of `deeds`."""

    open_asked = Signal(object)
    """The `Path` of a meeting."""
    folder_asked = Signal()
    """Another folder is wanted."""
    again_asked = Signal()
    """Look into the folder once more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shelf = Shelf(Path())
        self._was_shown = self._is_opening = self._had_focus = False
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        named(desk, self.search, "library.search")
        desk.words.put(self.search, self.search.setPlaceholderText, "library.search")
        self.order, self.archive = QComboBox(), QCheckBox()
        named(desk, self.order, "library.order")
        desk.words.put(self.archive, self.archive.setText, "library.archive")
        self.model = LibraryModel(self._spoken, self)
        self.list = self._made_list()
        self.deeds = Deeds(desk)
        self._heading = Plain("heading")
        self._where = Elided("soft")
        self._note, self._note_text = self._made_note()
        self._empty = Plain("soft", wraps=True)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._lay_out()
        self._connect()
        self._say()

    def _spoken(self, one: Row) -> str:
        return sayings.spoken(one, self._shelf.zone, self._desk.words)

    def _made_list(self) -> QListView:
        made = QListView()
        made.setModel(self.model)
        made.setItemDelegate(MeetingDelegate(self._desk, lambda: self._shelf, made))
        made.setUniformItemSizes(True)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setProperty("role", "bare")
        made.installEventFilter(self)
        named(self._desk, made, "library.name")
        return made

    def _made_note(self) -> tuple[QFrame, Plain]:
        made, text = panel("banner"), Plain(wraps=True)
        self._again = button(self._desk, "library.again")
        self._choose = button(self._desk, "library.folder.choose")
        line = row(space=SPACE)
        line.addWidget(text, 1)
        line.addLayout(line_of(self._again, self._choose))
        made.setLayout(line)
        made.hide()
        return made, text

    def _lay_out(self) -> None:
        head = row(space=SPACE)
        head.addWidget(self._heading)
        head.addWidget(self._where, 1)
        tools = row(space=SPACE)
        tools.addWidget(self.search, 1)
        tools.addWidget(label(self._desk, "library.order"))
        tools.addWidget(self.order)
        tools.addWidget(self.archive)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        nothing = QWidget()
        inside = column(margin=SPACE_WIDE)
        inside.addWidget(self._empty)
        inside.addStretch(1)
        nothing.setLayout(inside)
        self._pages.addWidget(nothing)
        both = row(space=SPACE_WIDE)
        both.addWidget(self._pages, 1)
        both.addWidget(self.deeds)
        layout = column(space=SPACE)
        layout.addLayout(head)
        layout.addLayout(tools)
        layout.addWidget(self._note)
        layout.addLayout(both, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_typed)
        self._pause.timeout.connect(self._arrange)
        self.order.activated.connect(self._arrange)
        self.archive.toggled.connect(self._arrange)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self._on_activated)
        self.deeds.open_asked.connect(self.open_asked)
        self.deeds.left.connect(self.list.setFocus)
        self._again.clicked.connect(self.again_asked)
        self._choose.clicked.connect(self.folder_asked)
        self._desk.words.changed.connect(self._say)
        self._desk.theme_changed.connect(self.list.viewport().update)

    # --- what is shown

    def show_shelf(self, shelf: Shelf, wanted: Path | None = None) -> None:
        """Show the folder as it was found; `wanted` is the file to stand at, if it is there."""
        self._shelf = shelf
        self._was_shown = True
        if wanted is not None:
            lies = next((one.lies for one in shelf.rows if one.path == wanted), Place.SHELF)
            self.archive.setChecked(lies is Place.ARCHIVE)
        self._arrange(wanted)

    def show_opening(self, *, is_opening: bool) -> None:
        """Stand aside while a meeting is opened, and give the list its keys back if it had them."""
        if is_opening and not self._is_opening:
            self._had_focus = self.list.hasFocus()
        self._is_opening = is_opening
        self.deeds.setEnabled(not is_opening)
        if is_opening:
            self.deeds.drop_question()
        self._show_chosen()
        self._tell()
        if not is_opening and self._had_focus:
            self.list.setFocus()
            self._had_focus = False

    @property
    def shelf(self) -> Shelf:
        """The folder as it was last found."""
        return self._shelf

    @property
    def chosen(self) -> Row | None:
        """The meeting that the cursor stands at."""
        place = self.list.currentIndex().row()
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    @Slot()
    def _arrange(self, wanted: object = None) -> None:
        stood_at = wanted if isinstance(wanted, Path) else self.chosen.path if self.chosen else None
        order = Order(self.order.currentData() or Order.DATE)
        rows = arranged(
            self._shelf.rows,
            self.search.text(),
            order,
            archive=self.archive.isChecked(),
            said=self._spoken,
        )
        self.model.replace(rows)
        place = max(self.model.place_of(stood_at), 0)
        if rows:
            self.list.setCurrentIndex(self.model.index(place))
            self.list.scrollTo(self.model.index(place))
        self._show_chosen()
        self._tell()

    def _tell(self) -> None:
        """Say where the meetings lie, what is odd about that, and why the list is empty."""
        words, shelf = self._desk.words, self._shelf
        is_known = self._was_shown and not self._is_opening
        count = sum(one.lies is not Place.ARCHIVE for one in shelf.rows)
        self._heading.setText(words.t("library.heading", count=count) if is_known else "")
        self._where.setText(str(shelf.folder) if is_known else "")
        self._pages.setCurrentIndex(0 if self.model.rows and not self._is_opening else 1)
        self._empty.setText(words.t(self._why_empty()))
        self._tell_note()

    def _why_empty(self) -> str:
        if self._is_opening:
            return "start.opening"
        if not self._was_shown:
            return "library.looking"
        if self.search.text().strip():
            return "library.nothing_found"
        return "library.archive.empty" if self.archive.isChecked() else "library.empty"

    def _tell_note(self) -> None:
        words, shelf = self._desk.words, self._shelf
        said, tone = "", "plain"
        if self._was_shown and not shelf.is_there:
            said, tone = words.t("library.vanished", folder=shelf.folder), "danger"
        elif shelf.service:
            said, tone = words.t("library.synced", service=shelf.service), "warn"
        else:
            said, tone = self._reminder(), "warn"
        self._note_text.setText(said)
        self._again.setVisible(not shelf.is_there)
        self._choose.setVisible(not shelf.is_there or bool(shelf.service))
        set_look(self._note, state=tone)
        self._note.setVisible(bool(said))

    def _reminder(self) -> str:
        """Return which meetings keep raw data for too long, or nothing."""
        late = sorted((one for one in self._shelf.rows if one.raw_days), key=lambda one: -one.raw_days)
        if not late:
            return ""
        return self._desk.words.t("library.raw", count=len(late), title=late[0].title, days=late[0].raw_days)

    @Slot()
    def _say(self) -> None:
        words = self._desk.words
        chosen = self.order.currentData()
        self.order.clear()
        for order in Order:
            self.order.addItem(words.t(f"library.order.{order}"), order.value)
        self.order.setCurrentIndex(max(self.order.findData(chosen), 0))
        self.list.viewport().update()
        self._tell()
        self._show_chosen()

    # --- slots

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        # A meeting that is being opened is no longer the one that was chosen here.
        self.deeds.show_row(None if self._is_opening else self.chosen, self._shelf)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        if self.chosen is not None and self.chosen.is_readable:
            self.open_asked.emit(self.chosen.path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = watched is self.list and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self.deeds.ask_delete()
            return True
        return super().eventFilter(watched, event)
