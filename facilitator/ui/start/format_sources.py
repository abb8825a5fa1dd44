"""The formats that a new meeting can be made of: those that ship, and those of one's own."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox

from facilitator.files.format_files import FormatFile
from facilitator.meeting.brief import Suggestion, Wish, suggest
from facilitator.meeting.words import PurposeClass
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import Words
from facilitator.ui.parts import button, column, label, line_of, named, number
from facilitator.ui.start.describing import described, trouble_said
from facilitator.ui.start.sources import Source
from facilitator.ui.start.wish import Described, NewWish
from facilitator.ui.theme import SPACE

MOST_PEOPLE, MOST_MINUTES = 3_000, 600


class FormatSource(Source):
    """The twelve formats and the own ones, the fitting first as soon as something is known of the meeting."""

    def __init__(self, desk: Desk, shipped: tuple[FormatFile, ...]) -> None:
        super().__init__(desk, "formats.name")
        self._shipped = shipped
        self._own: tuple[FormatFile, ...] = ()
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

    def show_own(self, own: tuple[FormatFile, ...]) -> None:
        """List the own formats that can be used beside those that ship with the program."""
        self._own = tuple(one for one in own if one.format is not None)
        self._on_asked()

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
        wish = self.wish()
        usable = [one for one in (*self._shipped, *self._own) if one.format is not None]
        # By the object and not by what it says: a copy of a template is a line of its own.
        files = {id(one.format): one for one in usable}
        self._told = suggest(wish, (one.format for one in usable if one.format is not None))
        if wish != Wish():
            self.list.setCurrentRow(-1)
        lines = [
            (str(files[id(one.format)].path), self._line(one, files[id(one.format)])) for one in self._told
        ]
        unusable = [one for one in self._shipped if one.format is None]
        self.fill([*lines, *((str(one.path), _broken_line(one, self.desk.words)) for one in unusable)])

    def _line(self, one: Suggestion, file: FormatFile) -> str:
        words = self.desk.words
        if file.troubles:
            return _broken_line(file, words)
        name = words.name(one.format.names)
        if file in self._own:
            name = words.t("formats.own", name=name)
        key = "formats.line.fits" if one.is_good else "formats.line"
        return words.t(key, name=name, minutes=one.format.minutes)

    def _file(self) -> FormatFile | None:
        return next((one for one in (*self._shipped, *self._own) if str(one.path) == self.key()), None)

    def chosen(self) -> NewWish | None:
        found = self._file()
        if found is None or found.format is None:
            return None
        asked = self.wish()
        made = NewWish(people=asked.people, minutes=asked.minutes, purpose=asked.purpose_class)
        if found in self._own:
            return replace(made, own=found.path)
        return replace(made, format=found.format.id)

    def about(self) -> Described | None:
        found = self._file()
        if found is None or found.format is None:
            return _unusable(found, self.desk.words)
        told = next((one for one in self._told if one.format == found.format), None)
        return described(found.format, self.desk.words, told, found.troubles)


def _broken_line(file: FormatFile, words: Words) -> str:
    """Return the line of a format that is not as its file says, or of a file that is none at all."""
    name = words.name(file.format.names) if file.format is not None else file.path.name
    minutes = file.format.minutes if file.format is not None else 0
    return words.t("own.line.broken", name=name, minutes=minutes)


def _unusable(file: FormatFile | None, words: Words) -> Described | None:
    """Return what is said of a file that nothing of can be used."""
    if file is None:
        return None
    troubles = tuple(trouble_said(one, words) for one in file.troubles)
    return Described(file.path.name, words.t("own.unusable"), troubles=troubles)


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
            if one.troubles or one.format is None:
                said = _broken_line(one, words)
            else:
                name = words.name(one.format.names)
                said = words.t("formats.line", name=name, minutes=one.format.minutes)
            lines.append((str(one.path), said))
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
        if found is None or found.format is None:
            return _unusable(found, words)
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
