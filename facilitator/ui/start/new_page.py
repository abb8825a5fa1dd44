"""A new meeting: what it is made of on the left, what that means and what it is called on the right."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QListWidget, QSplitter, QTabWidget, QWidget

from facilitator.files.format_files import FormatFile, set_troubles, shipped_files, shipped_formats
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import LANGUAGES
from facilitator.ui.library.rows import Shelf
from facilitator.ui.parts import Plain, button, column, label, named, panel, row
from facilitator.ui.start.describing import trouble_said
from facilitator.ui.start.format_sources import FormatSource, OwnSource
from facilitator.ui.start.from_walk import WalkSource
from facilitator.ui.start.sources import EarlierSource, Source
from facilitator.ui.start.wish import Described
from facilitator.ui.theme import SPACE, SPACE_PAGE, SPACE_WIDE

MOST_CHARACTERS = 120
FOR, AGAINST, BROKEN = "✓", "–", "⚠"


class NewPage(QWidget):
    """The wish goes out whole; nothing is made here."""

    back = Signal()
    chosen = Signal(object)
    """`NewWish`"""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        formats = shipped_formats()
        self.formats = FormatSource(desk, shipped_files())
        self.own = OwnSource(desk)
        self.earlier = EarlierSource(desk, formats)
        self.walk = WalkSource(desk, formats)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for source in self._sources:
            self.tabs.addTab(source, "")
        self._name, self._about = Plain("heading", wraps=True), Plain(wraps=True)
        self._facts, self._reasons = Plain("soft", wraps=True), Plain(wraps=True)
        self._troubles = Plain("warning", wraps=True)
        self._agenda = QListWidget()
        self._agenda.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._agenda.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._agenda.setProperty("role", "bare")
        named(desk, self._agenda, "formats.agenda")
        self.title, self.area = self._line("title"), self._line("area")
        self.language, self._usual = QComboBox(), desk.words.language
        named(desk, self.language, "brief.language")
        self._language_label = label(desk, "brief.language")
        self.make = button(desk, "formats.make", "primary")
        self._back = button(desk, "formats.back", "quiet")
        self._lay_out()
        self._connect()
        self._say()

    @property
    def _sources(self) -> tuple[Source, ...]:
        return (self.formats, self.own, self.earlier, self.walk)

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(MOST_CHARACTERS)
        named(self._desk, made, f"formats.{name}")
        self._desk.words.put(made, made.setPlaceholderText, f"formats.{name}.hint")
        return made

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(label(self._desk, "new.heading", "title"))
        head.addStretch(1)
        head.addWidget(self._back)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(SPACE_WIDE)
        both.setChildrenCollapsible(False)
        both.addWidget(self.tabs)
        both.addWidget(self._right())
        both.setSizes([480, 680])
        layout = column(margin=SPACE_PAGE, space=SPACE_WIDE)
        layout.addLayout(head)
        layout.addWidget(both, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.formats)

    def _right(self) -> QWidget:
        made, layout = panel(), column(margin=SPACE_WIDE, space=SPACE)
        for part in (self._name, self._about, self._facts, self._reasons, self._troubles):
            layout.addWidget(part)
        layout.addWidget(self._agenda, 1)
        fields = QGridLayout()
        fields.setSpacing(SPACE)
        for line, (key, field) in enumerate((("title", self.title), ("area", self.area))):
            fields.addWidget(label(self._desk, f"formats.{key}"), line, 0)
            fields.addWidget(field, line, 1)
        fields.addWidget(self._language_label, 2, 0)
        fields.addWidget(self.language, 2, 1)
        layout.addLayout(fields)
        layout.addWidget(self.make)
        made.setLayout(layout)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that no part of the page wants is the way back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        for source in self._sources:
            source.changed.connect(self._redraw)
            source.activated.connect(self.title.setFocus)
        self.tabs.currentChanged.connect(self._redraw)
        self.title.returnPressed.connect(self._on_make)
        self.area.returnPressed.connect(self._on_make)
        self.make.clicked.connect(self._on_make)
        self._back.clicked.connect(self.back)
        self._desk.words.changed.connect(self._say)

    # --- what there is to choose from

    def show_own(self, own: tuple[FormatFile, ...]) -> None:
        self.own.show_formats(own)
        self.formats.show_own(own)

    def show_shelf(self, shelf: Shelf) -> None:
        self.earlier.show_shelf(shelf)
        self.walk.show_shelf(shelf)

    def show_language(self, usual: str) -> None:
        """Offer what new meetings are made in; another choice stays until that changes."""
        if usual != self._usual:
            self._usual = usual
            self.language.setCurrentIndex(max(self.language.findData(usual), 0))

    def choose_earlier(self, path: Path) -> None:
        """Stand at an earlier meeting that the new one is to be made of."""
        self.tabs.setCurrentWidget(self.earlier)
        self.earlier.choose(path)
        self.title.setFocus()

    # --- redraw

    @Slot()
    def _say(self) -> None:
        for place, key in enumerate(("new.tab.formats", "new.tab.own", "new.tab.earlier", "new.tab.walk")):
            self.tabs.setTabText(place, self._desk.words.t(key))
        before = self.language.currentData()
        self.language.clear()
        for one in LANGUAGES:
            self.language.addItem(self._desk.words.t(f"language.{one}"), one)
        self.language.setCurrentIndex(max(self.language.findData(before or self._usual), 0))
        self._redraw()

    def _source(self) -> Source:
        return self._sources[max(self.tabs.currentIndex(), 0)]

    @Slot()
    def _redraw(self) -> None:
        source = self._source()
        told = source.about() or Described("")
        self._name.setText(told.name)
        reasons = "\n".join(f"{FOR if speaks_for else AGAINST} {said}" for speaks_for, said in told.reasons)
        sets = (f"{name}: {trouble_said(one, self._desk.words)}" for name, one in set_troubles())
        troubles = "\n".join(f"{BROKEN} {said}" for said in (*told.troubles, *sets))
        for part, said in (
            (self._about, told.about), (self._facts, told.facts),
            (self._reasons, reasons), (self._troubles, troubles),
        ):  # fmt: skip
            part.setText(said)
            part.setVisible(bool(said))
        self._agenda.clear()
        self._agenda.addItems(list(told.agenda))
        wish = source.chosen()
        self.make.setEnabled(wish is not None)
        # A meeting that is made of another one speaks as that one did.
        is_free = wish is None or wish.earlier is None
        self._language_label.setVisible(is_free)
        self.language.setVisible(is_free)

    @Slot()
    def _on_make(self) -> None:
        wish = self._source().chosen()
        if wish is not None:
            title, area = self.title.text().strip(), self.area.text().strip()
            language = str(self.language.currentData())
            self.chosen.emit(replace(wish, title=title, area=area, language=language))
