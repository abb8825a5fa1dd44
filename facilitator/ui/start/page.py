"""The start screen: take up again, open, begin a new one, try the sample."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, clear, column, label, line_of, plain_tip, row
from facilitator.ui.theme import SPACE, SPACE_PAGE, SPACE_WIDE

if TYPE_CHECKING:
    from facilitator.files.running import Running

MOST_RECENT = 6


class StartPage(QWidget):
    """Holds only what the first frame needs; the formats are read in when they are asked for."""

    open_asked = Signal()
    demo_asked = Signal()
    file_asked = Signal(object)
    """A recent meeting's `Path`."""
    painted = Signal()
    """The first frame stands; what it did not need may be loaded."""
    new_asked = Signal(str, str, str)
    """A new meeting: format, title, area."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._running: Running | None = None
        self._was_painted = False
        self._pages = QStackedWidget()
        self._pages.addWidget(self._first())
        layout = column()
        layout.addWidget(self._pages)
        self.setLayout(layout)
        desk.words.changed.connect(self._say_resume)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _first(self) -> QWidget:
        desk = self._desk
        made = QWidget()
        layout = QVBoxLayout()
        layout.setContentsMargins(SPACE_PAGE * 3, SPACE_PAGE * 2, SPACE_PAGE * 3, SPACE_PAGE)
        layout.setSpacing(SPACE_WIDE)
        name = Plain("title")
        name.setText("Facilitator")
        layout.addWidget(name)
        layout.addWidget(label(desk, "start.subtitle", "soft", wraps=True))
        layout.addWidget(self._resume_part())
        both = QHBoxLayout()
        both.setSpacing(SPACE_PAGE * 2)
        both.addLayout(self._choices(), 3)
        both.addLayout(self._recent_part(), 4)
        layout.addSpacing(SPACE)
        layout.addLayout(both)
        layout.addStretch(1)
        layout.addWidget(label(desk, "start.promise", "soft", wraps=True))
        made.setLayout(layout)
        return made

    def _choices(self) -> QVBoxLayout:
        desk = self._desk
        layout = column(space=SPACE)
        self.new = self._choice("start.new", "primary")
        self.open = self._choice("start.open")
        self.demo = self._choice("start.demo")
        layout.addWidget(label(desk, "start.choose", "eyebrow"))
        for one, hint in (
            (self.new, "start.new.hint"),
            (self.open, "start.open.hint"),
            (self.demo, "start.demo.hint"),
        ):
            layout.addWidget(one)
            layout.addWidget(label(desk, hint, "soft", wraps=True))
            layout.addSpacing(2)
        layout.addStretch(1)
        self.new.clicked.connect(self._on_new)
        self.open.clicked.connect(self.open_asked)
        self.demo.clicked.connect(self.demo_asked)
        return layout

    def _choice(self, key: str, kind: str = "choice") -> QPushButton:
        made = button(self._desk, key, kind)
        made.setMinimumHeight(round(made.fontMetrics().height() * 2.3))
        return made

    def _recent_part(self) -> QVBoxLayout:
        layout = column(space=SPACE)
        layout.addWidget(label(self._desk, "start.recent", "eyebrow"))
        self._recent = column(space=4)
        layout.addLayout(self._recent)
        self._none = label(self._desk, "start.no_recent", "soft", wraps=True)
        layout.addWidget(self._none)
        layout.addStretch(1)
        return layout

    def _resume_part(self) -> QFrame:
        self._resume = QFrame()
        self._resume.setProperty("role", "offer")
        self._question = Plain("heading", wraps=True)
        self.resume = button(self._desk, "start.resume.yes", "primary")
        away = button(self._desk, "start.resume.no", "quiet")
        self.resume.clicked.connect(self._on_resume)
        away.clicked.connect(self._resume.hide)
        line = row(margin=SPACE_WIDE, space=SPACE_WIDE)
        text = column(space=2)
        text.addWidget(self._question)
        text.addWidget(label(self._desk, "start.resume.hint", "soft", wraps=True))
        line.addLayout(text, 1)
        line.addLayout(line_of(self.resume, away))
        self._resume.setLayout(line)
        self._resume.hide()
        return self._resume

    # --- what is known of earlier meetings

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """Offer the meetings that were opened last."""
        clear(self._recent)
        for path in paths[:MOST_RECENT]:
            self._recent.addWidget(self._recent_button(path))
        self._none.setVisible(not paths)

    def _recent_button(self, path: Path) -> QPushButton:
        made = QPushButton(path.stem.replace("&", "&&"))
        made.setProperty("kind", "choice")
        made.setAccessibleName(path.stem)
        made.setToolTip(plain_tip(str(path)))
        made.setProperty("path", str(path))
        made.clicked.connect(self._on_recent)
        return made

    def offer_resume(self, running: Running | None) -> None:
        """Ask whether to go on with the meeting that was live when the program ended."""
        self._running = running
        self._resume.setVisible(running is not None)
        self._say_resume()
        if running is not None:
            self.resume.setFocus()

    @Slot()
    def _say_resume(self) -> None:
        found = self._running
        if found is not None:
            words = self._desk.words
            key = "start.resume" if found.number else "start.resume.plain"
            # The time was written down as the hall's clock showed it; only its point is the language's.
            started = found.started.replace(".", words.t("time.point"))
            self._question.setText(words.t(key, title=found.title, number=found.number, time=started))

    # --- slots

    @Slot()
    def _on_new(self) -> None:
        """Read the formats in, and offer them."""
        from facilitator.ui.start.formats import FormatsPage

        if self._pages.count() == 1:
            page = FormatsPage(self._desk)
            page.back.connect(self._on_back)
            page.chosen.connect(self.new_asked)
            self._pages.addWidget(page)
        self._pages.setCurrentIndex(1)
        shown = self._pages.currentWidget()
        if shown is not None:
            shown.setFocus()

    @Slot()
    def _on_back(self) -> None:
        self._pages.setCurrentIndex(0)
        self.new.setFocus()

    @Slot()
    def _on_resume(self) -> None:
        if self._running is not None:
            self.file_asked.emit(Path(self._running.path))

    @Slot()
    def _on_recent(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.file_asked.emit(Path(str(sender.property("path"))))

    def question(self) -> str:
        """Return what is asked about the meeting that was live."""
        return self._question.text()

    def begin(self) -> None:
        """Be ready for the next meeting."""
        self._pages.setCurrentIndex(0)
        (self.resume if self._running is not None else self.new).setFocus()
