"""What a new meeting can be made of: a list to choose from, and the earlier meetings as one."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)

from facilitator.meeting.formats import Format
from facilitator.meeting.walk import FORMAT as WALK
from facilitator.ui.desk import Desk
from facilitator.ui.library import sayings
from facilitator.ui.library.rows import Row, Shelf
from facilitator.ui.parts import column, label, named
from facilitator.ui.start.wish import Described, NewWish
from facilitator.ui.theme import SPACE

AFTER_A_WALK = "dialog"


class Source(QWidget):
    """A list with what belongs to it; the page asks what is chosen and what is to be said of it."""

    changed = Signal()
    activated = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.desk = desk
        self.list = QListWidget()
        self.list.setSpacing(1)
        named(desk, self.list, name)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self._on_activated)
        self.setFocusProxy(self.list)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the rows out anew: they were made before the style sheet knew them."""
        super().showEvent(event)
        self.list.doItemsLayout()

    def chosen(self) -> NewWish | None:
        """Return what the meeting would be made of, without title and area."""
        raise NotImplementedError

    def about(self) -> Described | None:
        """Return what is said of the choice."""
        raise NotImplementedError

    def fill(self, lines: list[tuple[str, str]]) -> None:
        """Put lines into the list, each with its key; the chosen one stays chosen."""
        before = self.key()
        self.list.blockSignals(True)
        self.list.clear()
        for key, said in lines:
            item = QListWidgetItem(said)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.list.addItem(item)
        places = [at for at, (key, _) in enumerate(lines) if key == before]
        self.list.setCurrentRow(places[0] if places else 0)
        self.list.blockSignals(False)
        self.changed.emit()

    def key(self) -> str:
        """Return the key of the chosen line, or nothing."""
        at = self.list.currentRow()
        return str(self.list.item(at).data(Qt.ItemDataRole.UserRole)) if at >= 0 else ""

    @Slot(int)
    def _on_row(self, _place: int) -> None:
        self.changed.emit()

    @Slot(QListWidgetItem)
    def _on_activated(self, _item: QListWidgetItem) -> None:
        self.activated.emit()


class EarlierSource(Source):
    """The meetings of the library: to be followed up, or to be held once more."""

    def __init__(self, desk: Desk, formats: tuple[Format, ...]) -> None:
        super().__init__(desk, "earlier.name")
        self._formats = formats
        self._shelf = Shelf(Path())
        self._none = label(desk, "earlier.none", "soft", wraps=True)
        self.follow, self.again = QRadioButton(), QRadioButton()
        self.form = QComboBox()
        named(desk, self.form, "earlier.form")
        desk.words.put(self.follow, self.follow.setText, "earlier.follow")
        desk.words.put(self.again, self.again.setText, "earlier.again")
        self.follow.setChecked(True)
        layout = column(space=SPACE)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.follow)
        layout.addWidget(self.again)
        layout.addWidget(label(desk, "earlier.form"))
        layout.addWidget(self.form)
        self.setLayout(layout)
        self.follow.toggled.connect(self._on_asked)
        self.form.activated.connect(self._on_asked)
        self.changed.connect(self._on_changed)
        desk.words.changed.connect(self._say)
        self._say()

    def show_shelf(self, shelf: Shelf) -> None:
        """Offer the meetings that can be read."""
        self._shelf = shelf
        self._say()

    def choose(self, path: Path) -> None:
        """Stand at this meeting."""
        for place in range(self.list.count()):
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == str(path):
                self.list.setCurrentRow(place)

    @Slot()
    def _say(self) -> None:
        words, before = self.desk.words, self.form.currentData()
        rows = [one for one in self._shelf.rows if one.is_readable and not one.is_in_use]
        rows.sort(key=lambda one: -(one.starts.timestamp() if one.starts is not None else float("inf")))
        self.form.clear()
        self.form.addItem(words.t("earlier.same_form"), "")
        for one in self._formats:
            self.form.addItem(words.name(one.names), one.id)
        self.form.setCurrentIndex(max(self.form.findData(before), 0))
        self.fill([(str(one.path), self._line(one)) for one in rows])
        self._none.setVisible(not rows)
        for part in (self.list, self.follow, self.again, self.form):
            part.setVisible(bool(rows))

    def _line(self, row: Row) -> str:
        when = sayings.when(row.starts, self._shelf.zone, self.desk.words)
        return f"{row.title}\n{when}"

    def _row(self) -> Row | None:
        return next((one for one in self._shelf.rows if str(one.path) == self.key()), None)

    @Slot()
    def _on_changed(self) -> None:
        """A walk leads to a meeting about what was found; another form can be chosen."""
        row = self._row()
        if row is not None:
            self.form.setCurrentIndex(max(self.form.findData(AFTER_A_WALK if row.format == WALK else ""), 0))

    @Slot()
    def _on_asked(self) -> None:
        self.form.setEnabled(self.follow.isChecked())

    def chosen(self) -> NewWish | None:
        row = self._row()
        if row is None:
            return None
        follows = self.follow.isChecked()
        form = str(self.form.currentData() or "") if follows else ""
        words = self.desk.words
        found = words.t("from_walk.heading") if row.format == WALK and form else ""
        return NewWish(
            format=form,
            earlier=row.path,
            follows_up=follows,
            found=found,
        )

    def about(self) -> Described | None:
        row, words = self._row(), self.desk.words
        if row is None:
            return None
        facts = "  ·  ".join(
            part for part in (row.form, sayings.where(row), sayings.promises(row, words)) if part
        )
        return Described(row.title, words.t("earlier.about"), facts)
