"""The start screen: take up again, begin a new one, try the sample; and the library at its heart."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, label, row
from facilitator.ui.start.offer import Offer
from facilitator.ui.theme import SPACE, SPACE_PAGE, SPACE_TIGHT, SPACE_WIDE

if TYPE_CHECKING:
    from facilitator.files.format_files import FormatFile
    from facilitator.files.running import Running
    from facilitator.ui.library.panel import LibraryPanel
    from facilitator.ui.library.rows import Shelf
    from facilitator.ui.settings.welcome import Welcome
    from facilitator.ui.start.new_page import NewPage

RAIL_IN_LETTERS = 36


class StartPage(QWidget):
    """Holds only what the first frame needs; library and formats are read in when they are asked for."""

    open_asked = Signal()
    demo_asked = Signal()
    settings_asked = Signal()
    help_asked = Signal()
    file_asked = Signal(object)
    """The `Path` of a meeting that is ours."""
    bring_in_asked = Signal(object)
    """The `Path` of a file from elsewhere that is to be taken into the library."""
    painted = Signal()
    """The first frame stands; what it did not need may be loaded."""
    new_asked = Signal(object)
    """A new meeting: `NewWish`."""
    choices_asked = Signal()
    """The page of new meetings wants to know the own formats."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._running: Running | None = None
        self._foreign: Path | None = None
        self._was_painted = False
        self._is_opening = False
        self._library: LibraryPanel | None = None
        self._new: NewPage | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self._first())
        layout = column()
        layout.addWidget(self._pages)
        self.setLayout(layout)
        desk.words.changed.connect(self._say_offers)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _first(self) -> QWidget:
        made = QWidget()
        both = row(space=SPACE_PAGE)
        both.setContentsMargins(SPACE_PAGE, SPACE_PAGE, SPACE_PAGE, SPACE_WIDE)
        both.addWidget(self._rail())
        right = column(space=SPACE_WIDE)
        self.offer_of_running = Offer(self._desk, "start.resume")
        self.offer_of_file = Offer(self._desk, "start.foreign", has_other=True)
        self.offer_of_running.taken.connect(self._on_resume)
        self.offer_of_file.taken.connect(self._on_bring_in)
        self.offer_of_file.other.connect(self._on_open_there)
        self.offer_of_file.no.clicked.connect(self._on_let_lie)
        right.addWidget(self.offer_of_running)
        right.addWidget(self.offer_of_file)
        self._heart = QStackedWidget()
        self._heart.addWidget(QWidget())
        right.addWidget(self._heart, 1)
        both.addLayout(right, 1)
        made.setLayout(both)
        return made

    def _rail(self) -> QWidget:
        """Return the few things that one can begin with, always in the same place."""
        desk, made, layout = self._desk, QWidget(), column(space=SPACE_TIGHT)
        made.setFixedWidth(made.fontMetrics().averageCharWidth() * RAIL_IN_LETTERS)
        name = Plain("title")
        name.setText("Facilitator")
        layout.addWidget(name)
        layout.addWidget(label(desk, "start.subtitle", "soft", wraps=True))
        layout.addSpacing(SPACE_WIDE)
        self.new = self._choice("start.new", "primary")
        self.demo = self._choice("start.demo")
        self.open = self._choice("start.open")
        for one, hint in (
            (self.new, "start.new.hint"), (self.demo, "start.demo.hint"), (self.open, "start.open.hint"),
        ):  # fmt: skip
            layout.addWidget(one)
            layout.addWidget(label(desk, hint, "soft", wraps=True))
            layout.addSpacing(SPACE)
        layout.addStretch(1)
        self._put_foot(layout)
        made.setLayout(layout)
        self.new.clicked.connect(self._on_new)
        self.open.clicked.connect(self.open_asked)
        self.demo.clicked.connect(self.demo_asked)
        return made

    def _put_foot(self, layout: QVBoxLayout) -> None:
        self.settings = button(self._desk, "start.settings", "quiet")
        self.help = button(self._desk, "start.help", "quiet")
        self.settings.clicked.connect(self.settings_asked)
        self.help.clicked.connect(self.help_asked)
        line = row(space=SPACE_TIGHT)
        line.addWidget(self.settings)
        line.addWidget(self.help)
        line.addStretch(1)
        layout.addWidget(label(self._desk, "start.promise", "soft", wraps=True))
        layout.addLayout(line)

    def _choice(self, key: str, kind: str = "choice") -> QPushButton:
        made = button(self._desk, key, kind)
        made.setMinimumHeight(round(made.fontMetrics().height() * 2.3))
        return made

    # --- the library

    @property
    def library(self) -> LibraryPanel:
        """The library, made when it is first asked for: the first frame does without."""
        if self._library is None:
            from facilitator.ui.library.panel import LibraryPanel

            made = LibraryPanel(self._desk)
            made.open_asked.connect(self.file_asked)
            made.deeds.next_asked.connect(self._on_next)
            made.show_opening(is_opening=self._is_opening)
            self._heart.addWidget(made)
            self._library = made
        return self._library

    def show_shelf(self, shelf: Shelf, wanted: Path | None = None) -> None:
        """Show the meetings of the folder, here and among what a new one can be made of."""
        self.library.show_shelf(shelf, wanted)
        if not self.is_welcoming:
            self._heart.setCurrentWidget(self.library)
        if self._new is not None:
            self._new.show_shelf(shelf)

    def show_opening(self, *, is_opening: bool) -> None:
        """Say in the library's place that a meeting is being opened: the list may be an old one by now."""
        self._is_opening = is_opening
        if self._library is not None:
            self._library.show_opening(is_opening=is_opening)

    def welcome(self, page: Welcome) -> None:
        """Show the few questions of the first start in the library's place."""
        self._heart.addWidget(page)
        self._heart.setCurrentWidget(page)
        page.left.connect(self._on_welcomed)
        page.begin()

    @property
    def is_welcoming(self) -> bool:
        """Whether the questions of the first start are shown."""
        shown = self._heart.currentWidget()
        return shown is not None and shown is not self._library and self._heart.currentIndex() > 0

    @Slot()
    def _on_welcomed(self) -> None:
        page = self._heart.currentWidget()
        self._heart.setCurrentWidget(self.library)
        if page is not None and page is not self._library:
            self._heart.removeWidget(page)
            page.deleteLater()
        self.new.setFocus()

    # --- offers

    def offer_resume(self, running: Running | None) -> None:
        """Ask whether to go on with the meeting that was live when the program ended."""
        self._running = running
        self.offer_of_running.setVisible(running is not None)
        self._say_offers()

    def offer_file(self, path: Path) -> None:
        """Ask what to do with a file that lies outside the library."""
        self._foreign = path
        self._say_offers()

    @property
    def resume(self) -> QPushButton:
        """The button that takes the meeting up again."""
        return self.offer_of_running.yes

    def question(self) -> str:
        """Return what is asked about the meeting that was live."""
        return self.offer_of_running.question

    @Slot()
    def _say_offers(self) -> None:
        words, found = self._desk.words, self._running
        if found is not None:
            key = "start.resume" if found.number else "start.resume.plain"
            # The time was written down as the hall's clock showed it; only its point is the language's.
            started = found.started.replace(".", words.t("time.point"))
            self.offer_of_running.ask(words.t(key, title=found.title, number=found.number, time=started))
        if self._foreign is not None:
            self.offer_of_file.ask(words.t("start.foreign", name=self._foreign.name))

    # --- a new meeting

    @property
    def new_page(self) -> NewPage:
        """The page of new meetings; the formats are read in with it."""
        if self._new is None:
            from facilitator.ui.start.new_page import NewPage

            page = NewPage(self._desk)
            page.back.connect(self._on_back)
            page.chosen.connect(self.new_asked)
            self._pages.addWidget(page)
            self._new = page
            if self._library is not None:
                page.show_shelf(self._library.shelf)
        return self._new

    def show_own(self, own: tuple[FormatFile, ...]) -> None:
        """Show the own formats as they lie in their folder."""
        self.new_page.show_own(own)

    @Slot()
    def _on_new(self) -> None:
        self._show_new()
        self.new_page.setFocus()

    @Slot(object)
    def _on_next(self, path: Path) -> None:
        self._show_new()
        self.new_page.choose_earlier(path)

    def _show_new(self) -> None:
        self._pages.setCurrentWidget(self.new_page)
        self.choices_asked.emit()

    # --- slots

    @Slot()
    def _on_back(self) -> None:
        self._pages.setCurrentIndex(0)
        self.new.setFocus()

    @Slot()
    def _on_resume(self) -> None:
        if self._running is not None:
            self.file_asked.emit(Path(self._running.path))

    @Slot()
    def _on_bring_in(self) -> None:
        path, self._foreign = self._foreign, None
        if path is not None:
            self.bring_in_asked.emit(path)

    @Slot()
    def _on_let_lie(self) -> None:
        self._foreign = None

    @Slot()
    def _on_open_there(self) -> None:
        path, self._foreign = self._foreign, None
        if path is not None:
            self.file_asked.emit(path)

    def begin(self) -> None:
        """Be ready for the next meeting."""
        self._pages.setCurrentIndex(0)
        (self.resume if self._running is not None else self.new).setFocus()
