"""The three things a new meeting can be made of, each a list to choose from."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from facilitator.files.format_files import FormatFile
from facilitator.meeting.brief import Suggestion, Wish, suggest
from facilitator.meeting.formats import Format
from facilitator.meeting.words import PurposeClass
from facilitator.ui.desk import Desk
from facilitator.ui.library import sayings
from facilitator.ui.library.rows import Row, Shelf
from facilitator.ui.parts import button, column, label, line_of, named, number
from facilitator.ui.start.describing import described, trouble_said
from facilitator.ui.start.wish import Described, NewWish
from facilitator.ui.theme import SPACE

MOST_PEOPLE, MOST_MINUTES = 3_000, 600
WALK, AFTER_A_WALK = "vandring", "dialog"


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


class FormatSource(Source):
    """The twelve formats, the fitting ones first as soon as something is known of the meeting."""

    def __init__(self, desk: Desk, formats: tuple[Format, ...]) -> None:
        super().__init__(desk, "formats.name")
        self._formats = formats
        self._told: tuple[Suggestion, ...] = ()
        self.purpose = QComboBox()
        named(desk, self.purpose, "new.purpose")
        self.people = self._number("new.people", MOST_PEOPLE)
        self.minutes = self._number("new.minutes", MOST_MINUTES)
        asked = QFormLayout()
        asked.setSpacing(SPACE)
        asked.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for key, field in (("purpose", self.purpose), ("people", self.people), ("minutes", self.minutes)):
            asked.addRow(label(desk, f"new.{key}"), field)
        layout = column(space=SPACE)
        layout.addLayout(asked)
        layout.addWidget(self.list, 1)
        self.setLayout(layout)
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._on_asked)
        self.purpose.currentIndexChanged.connect(self._ask)
        for spin in (self.people, self.minutes):
            spin.valueChanged.connect(self._ask)
        desk.words.changed.connect(self._say)
        self._say()

    def _number(self, key: str, most: int) -> QSpinBox:
        made = number(self.desk, key, 0, most)
        made.setSingleStep(10)
        self.desk.words.put(made, made.setSpecialValueText, "new.unknown")
        return made

    def wish(self) -> Wish:
        """Return what has been said of the meeting so far."""
        purpose = self.purpose.currentData()
        return Wish(
            PurposeClass(purpose) if purpose else None,
            self.people.value() or None,
            self.minutes.value() or None,
        )

    @Slot()
    def _say(self) -> None:
        words, before = self.desk.words, self.purpose.currentData()
        self.purpose.blockSignals(True)
        self.purpose.clear()
        self.purpose.addItem(words.t("new.unknown"), "")
        for one in PurposeClass:
            self.purpose.addItem(words.t(f"purpose.{one}"), one.value)
        self.purpose.setCurrentIndex(max(self.purpose.findData(before), 0))
        self.purpose.blockSignals(False)
        self._on_asked()

    @Slot()
    def _ask(self) -> None:
        self._pause.start()

    @Slot()
    def _on_asked(self) -> None:
        """Sort the list by what fits; the best one is chosen, as it was asked for."""
        words, wish = self.desk.words, self.wish()
        self._told = suggest(wish, self._formats)
        if wish != Wish():
            self.list.setCurrentRow(-1)
        lines = [
            (
                one.format.id,
                words.t(
                    "formats.line.fits" if one.is_good else "formats.line",
                    name=words.name(one.format.names),
                    minutes=one.format.minutes,
                ),
            )
            for one in self._told
        ]
        self.fill(lines)

    def _suggestion(self) -> Suggestion | None:
        return next((one for one in self._told if one.format.id == self.key()), None)

    def chosen(self) -> NewWish | None:
        return NewWish(format=self.key()) if self.key() else None

    def about(self) -> Described | None:
        found = self._suggestion()
        return described(found.format, self.desk.words, found) if found is not None else None


class OwnSource(Source):
    """The formats that people here have saved or been sent."""

    take_in_asked = Signal()
    share_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "own.name")
        self._own: tuple[FormatFile, ...] = ()
        self._none = label(desk, "own.none", "soft", wraps=True)
        self.take_in = button(desk, "own.take_in")
        self.share, self.remove = button(desk, "own.share"), button(desk, "own.remove", "danger")
        self.take_in.clicked.connect(self.take_in_asked)
        self.share.clicked.connect(self._on_share)
        self.remove.clicked.connect(self._on_remove)
        layout = column(space=SPACE)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        layout.addLayout(line_of(self.take_in, self.share, self.remove))
        self.setLayout(layout)
        desk.words.changed.connect(self._say)
        self.changed.connect(self._on_changed)
        self._say()

    def show_formats(self, own: tuple[FormatFile, ...]) -> None:
        """Show the formats as they lie in their folder."""
        self._own = own
        self._say()

    @Slot()
    def _say(self) -> None:
        words = self.desk.words
        lines = []
        for one in self._own:
            name = words.name(one.format.names) if one.format is not None else one.path.name
            minutes = one.format.minutes if one.format is not None else 0
            key = "own.line.broken" if one.troubles else "formats.line"
            lines.append((str(one.path), words.t(key, name=name, minutes=minutes)))
        self.fill(lines)
        self._none.setVisible(not lines)
        self.list.setVisible(bool(lines))

    @Slot()
    def _on_changed(self) -> None:
        for one in (self.share, self.remove):
            one.setVisible(self._file() is not None)

    def _file(self) -> FormatFile | None:
        return next((one for one in self._own if str(one.path) == self.key()), None)

    def chosen(self) -> NewWish | None:
        found = self._file()
        return NewWish(own=found.path) if found is not None and found.format is not None else None

    def about(self) -> Described | None:
        found, words = self._file(), self.desk.words
        if found is None:
            return None
        if found.format is None:
            troubles = tuple(trouble_said(one, words) for one in found.troubles)
            return Described(found.path.name, words.t("own.unusable"), troubles=troubles)
        return described(found.format, words, troubles=found.troubles)

    @Slot()
    def _on_share(self) -> None:
        found = self._file()
        if found is not None:
            self.share_asked.emit(found.path)

    @Slot()
    def _on_remove(self) -> None:
        found = self._file()
        if found is not None:
            self.remove_asked.emit(found.path)


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
        heading = self.desk.words.t("follow_up.heading")
        return NewWish(format=form, earlier=row.path, follows_up=follows, heading=heading)

    def about(self) -> Described | None:
        row, words = self._row(), self.desk.words
        if row is None:
            return None
        facts = "  ·  ".join(
            part for part in (row.form, sayings.where(row), sayings.promises(row, words)) if part
        )
        return Described(row.title, words.t("earlier.about"), facts)
