"""What can be done to the chosen meeting, asked for in the page itself and never in a dialog."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QStackedWidget, QWidget

from facilitator.meeting.words import Phase
from facilitator.ui.desk import Desk
from facilitator.ui.library import sayings
from facilitator.ui.library.rows import Place, Row, Shelf
from facilitator.ui.parts import Plain, button, column, label, line_of, named
from facilitator.ui.theme import SPACE, SPACE_WIDE

MOST_CHARACTERS = 200
WIDTH_IN_LETTERS = 34


class Deeds(QFrame):
    """Facts and buttons; a deed that needs a word shows its form in their place."""

    open_asked = Signal(object)
    next_asked = Signal(object)
    """A new meeting made out of this one."""
    rename_asked = Signal(object, str)
    duplicate_asked = Signal(object, str)
    hand_out_asked = Signal(object)
    archive_asked = Signal(object)
    take_out_asked = Signal(object)
    delete_asked = Signal(object)
    rehearse_asked = Signal(object)
    home_asked = Signal(object)
    """Send a lodger back to its folder."""
    left = Signal()
    """The form is put away; the list takes the keys."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._desk = desk
        self._row: Row | None = None
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS)
        self._title, self._facts = Plain("heading", wraps=True), Plain("soft", wraps=True)
        self.open = button(desk, "library.open", "primary")
        self.rehearse = button(desk, "library.rehearse", "choice")
        self.next = button(desk, "library.next", "choice")
        self.rename = button(desk, "library.rename", "choice")
        self.duplicate = button(desk, "library.duplicate", "choice")
        self.hand_out = button(desk, "library.hand_out", "choice")
        self.archive_ = button(desk, "library.put_away", "choice")
        self.home = button(desk, "library.home", "choice")
        self.delete = button(desk, "library.delete", "danger")
        self.naming = _Naming(desk)
        self.deleting = _Deleting(desk)
        self._pages = QStackedWidget()
        for page in (self._buttons(), self.naming, self.deleting):
            self._pages.addWidget(page)
        layout = column(margin=SPACE_WIDE, space=SPACE)
        layout.addWidget(self._title)
        layout.addWidget(self._facts)
        layout.addSpacing(SPACE)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)
        self._connect()

    def _buttons(self) -> QWidget:
        made, layout = QWidget(), column(space=SPACE - 2)
        for one in (
            self.open,
            self.rehearse,
            self.next,
            self.rename,
            self.duplicate,
            self.hand_out,
            self.archive_,
            self.home,
        ):
            layout.addWidget(one)
        layout.addStretch(1)
        layout.addWidget(self.delete)
        made.setLayout(layout)
        return made

    def _connect(self) -> None:
        self.open.clicked.connect(self._on_open)
        self.rehearse.clicked.connect(self._on_rehearse)
        self.next.clicked.connect(self._on_next)
        self.hand_out.clicked.connect(self._on_hand_out)
        self.home.clicked.connect(self._on_home)
        self.rename.clicked.connect(self.ask_name)
        self.duplicate.clicked.connect(self._ask_copy)
        self.archive_.clicked.connect(self._on_archive)
        self.delete.clicked.connect(self.ask_delete)
        self.naming.given.connect(self._on_named)
        self.deleting.confirmed.connect(self._on_confirmed)
        self.naming.left.connect(self.put_away)
        self.deleting.left.connect(self.put_away)

    @property
    def path(self) -> Path | None:
        """The meeting that is shown."""
        return self._row.path if self._row is not None else None

    def show_row(self, row: Row | None, shelf: Shelf) -> None:
        """Show what is known of a meeting; a form that was begun for another one is put away."""
        if row is None or self._row is None or row.path != self._row.path:
            self._pages.setCurrentIndex(0)
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self._title.setText(row.title)
        self._facts.setText(self._said(row, shelf))
        free = not row.is_in_use
        self.open.setEnabled(row.is_readable and free)
        for one in (self.next, self.rename, self.duplicate):
            one.setVisible(row.is_readable and row.lies is not Place.LODGING)
            one.setEnabled(free)
        self.rehearse.setVisible(row.phase is Phase.PLANNED)
        self.rehearse.setEnabled(free)
        self.hand_out.setVisible(row.is_readable)
        self.home.setVisible(row.lies is Place.LODGING)
        self.home.setEnabled(free)
        self._show_archive(row, free=free)
        self.delete.setVisible(row.is_meeting and row.lies is not Place.LODGING)
        self.delete.setEnabled(free)

    def _show_archive(self, row: Row, *, free: bool) -> None:
        key = "library.take_out" if row.lies is Place.ARCHIVE else "library.put_away"
        self.archive_.setText(self._desk.words.t(key))
        self.archive_.setAccessibleName(self._desk.words.t(key))
        self.archive_.setVisible(row.lies is not Place.LODGING)
        self.archive_.setEnabled(free)

    def _said(self, row: Row, shelf: Shelf) -> str:
        words = self._desk.words
        state = sayings.state(row, words)[0]
        if not row.is_readable:
            return f"{state}\n{words.t('library.trouble.safe')}"
        lodges = words.t("library.lodges") if row.lies is Place.LODGING else ""
        parts = (
            sayings.when(row.starts, shelf.zone, words),
            sayings.where(row),
            row.form,
            state,
            sayings.promises(row, words),
            lodges,
        )
        return "\n".join(part for part in parts if part)

    # --- forms

    @Slot()
    def ask_name(self) -> None:
        """Ask for another title."""
        if self._row is not None and self.rename.isEnabled() and self.rename.isVisibleTo(self):
            self._pages.setCurrentWidget(self.naming)
            self.naming.ask("rename", self._row.title)

    @Slot()
    def _ask_copy(self) -> None:
        if self._row is not None:
            self._pages.setCurrentWidget(self.naming)
            self.naming.ask("duplicate", self._desk.words.t("library.duplicate.title", title=self._row.title))

    @Slot()
    def ask_delete(self) -> None:
        """Ask for the word without which nothing is deleted."""
        if self._row is not None and self.delete.isEnabled() and self.delete.isVisibleTo(self):
            self._pages.setCurrentWidget(self.deleting)
            self.deleting.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is left takes its question along: nobody finds it half answered."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.drop_question()

    def drop_question(self) -> None:
        """Show the buttons, with nothing left of what was typed."""
        self._pages.setCurrentIndex(0)
        self.deleting.field.clear()

    @Slot()
    def put_away(self) -> None:
        """Show the buttons again."""
        self._pages.setCurrentIndex(0)
        self.left.emit()

    @Slot(str, str)
    def _on_named(self, purpose: str, title: str) -> None:
        path = self.path
        self.put_away()
        if path is not None:
            (self.rename_asked if purpose == "rename" else self.duplicate_asked).emit(path, title)

    @Slot()
    def _on_confirmed(self) -> None:
        path = self.path
        self.put_away()
        if path is not None:
            self.delete_asked.emit(path)

    @Slot()
    def _on_open(self) -> None:
        self.open_asked.emit(self.path)

    @Slot()
    def _on_rehearse(self) -> None:
        self.rehearse_asked.emit(self.path)

    @Slot()
    def _on_next(self) -> None:
        self.next_asked.emit(self.path)

    @Slot()
    def _on_hand_out(self) -> None:
        self.hand_out_asked.emit(self.path)

    @Slot()
    def _on_home(self) -> None:
        self.home_asked.emit(self.path)

    @Slot()
    def _on_archive(self) -> None:
        if self._row is not None:
            lies_there = self._row.lies is Place.ARCHIVE
            (self.take_out_asked if lies_there else self.archive_asked).emit(self._row.path)


class _Form(QWidget):
    """A question in the place of the buttons; Escape puts it away."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class _Naming(_Form):
    """Asks for a title, for another name or for a copy."""

    given = Signal(str, str)
    """What for, and the title."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._purpose = ""
        self._ask = Plain(wraps=True)
        self.field = QLineEdit()
        self.field.setMaxLength(MOST_CHARACTERS)
        named(desk, self.field, "library.title")
        self.keep = button(desk, "library.keep", "primary")
        away = button(desk, "library.cancel", "quiet")
        layout = column(space=SPACE)
        layout.addWidget(self._ask)
        layout.addWidget(self.field)
        layout.addLayout(line_of(self.keep, away))
        layout.addStretch(1)
        self.setLayout(layout)
        self.field.returnPressed.connect(self._on_keep)
        self.field.textChanged.connect(self._on_typed)
        self.keep.clicked.connect(self._on_keep)
        away.clicked.connect(self.left)

    def ask(self, purpose: str, title: str) -> None:
        self._purpose = purpose
        self._ask.setText(self._desk.words.t(f"library.{purpose}.ask"))
        self.field.setText(title)
        self.field.selectAll()
        self.field.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        self.keep.setEnabled(bool(self.field.text().strip()))

    @Slot()
    def _on_keep(self) -> None:
        title = self.field.text().strip()
        if title:
            self.given.emit(self._purpose, title)


class _Deleting(_Form):
    """Deletes only when the word has been typed."""

    confirmed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.field = QLineEdit()
        self.field.setMaxLength(MOST_CHARACTERS)
        named(desk, self.field, "library.delete.field")
        self.really: QPushButton = button(desk, "library.delete.really", "danger")
        away = button(desk, "library.cancel")
        layout = column(space=SPACE)
        layout.addWidget(label(desk, "library.delete.ask", wraps=True))
        layout.addWidget(label(desk, "library.delete.type", "soft", wraps=True))
        layout.addWidget(self.field)
        layout.addLayout(line_of(self.really, away))
        layout.addStretch(1)
        self.setLayout(layout)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_really)
        self.really.clicked.connect(self._on_really)
        away.clicked.connect(self.left)

    def ask(self) -> None:
        self.field.clear()
        self._on_typed()
        self.field.setFocus()

    @property
    def _is_typed(self) -> bool:
        return self.field.text().strip().casefold() == self._desk.words.t("library.delete.word").casefold()

    @Slot()
    def _on_typed(self) -> None:
        self.really.setEnabled(self._is_typed)

    @Slot()
    def _on_really(self) -> None:
        if self._is_typed:
            self.confirmed.emit()
