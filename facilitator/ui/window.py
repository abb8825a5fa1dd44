"""The program's window: which page is in front, and every wire between the views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from facilitator.ui.desk import Desk
from facilitator.ui.keys import KeyDesk
from facilitator.ui.menus import Menus
from facilitator.ui.notices import NoticeBar, TroubleBar
from facilitator.ui.start.page import StartPage

if TYPE_CHECKING:
    from facilitator.ui.bridge import Bridge
    from facilitator.ui.console.help_sheet import HelpSheet
    from facilitator.ui.console.page import ConsolePage
    from facilitator.ui.preparation.page import PreparationPage

_NEXT_THEME = {"system": "light", "light": "dark", "dark": "contrast", "contrast": "system"}


class MainWindow(QMainWindow):
    """Start page first; the pages of a meeting are made when one is opened, and let go with it."""

    theme_asked = Signal()
    language_asked = Signal()
    start_asked = Signal()
    """The facilitator wants to leave the meeting for the start page."""
    closing = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.start = StartPage(desk)
        self.console: ConsolePage | None = None
        self.preparation: PreparationPage | None = None
        self._help: HelpSheet | None = None
        self._behind_help: QWidget | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self.trouble = TroubleBar(desk)
        self.keys = KeyDesk(desk.keymap, desk.act, self)
        self.keys.watch(self)
        self._menus = Menus(desk, self.menuBar())
        self._menus.show_meeting(is_open=False)
        self._lay_out()
        self.notices = NoticeBar(desk, self)
        self._connect()

    def _lay_out(self) -> None:
        whole = QWidget()
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.trouble)
        layout.addWidget(self._pages, 1)
        whole.setLayout(layout)
        self.setCentralWidget(whole)
        self.setWindowTitle("Facilitator")

    def _connect(self) -> None:
        self.desk.told.connect(self.notices.show_notice)
        self.desk.acted.connect(self._on_acted)
        self.notices.undo_asked.connect(self._on_undo)

    def sizeHint(self) -> QSize:
        return QSize(1366, 740)

    # --- a meeting is opened and closed

    def open_meeting(self, bridge: Bridge) -> None:
        """Make the pages of this meeting and show the one that fits where it stands."""
        from facilitator.meeting.words import Phase
        from facilitator.ui.console.page import ConsolePage
        from facilitator.ui.preparation.page import PreparationPage

        self.desk.open(bridge)
        self.console = ConsolePage(self.desk)
        self.preparation = PreparationPage(self.desk)
        for page in (self.console, self.preparation):
            self._pages.addWidget(page)
        self.preparation.doors_asked.connect(self.show_console)
        self.desk.sent.connect(self._on_sent)
        self._menus.show_meeting(is_open=True)
        self.setWindowTitle(f"{bridge.snapshot.meeting.brief.title} – Facilitator")
        if bridge.snapshot.meeting.course.phase is Phase.PLANNED:
            self.show_preparation()
        else:
            self.show_console()

    def close_meeting(self) -> None:
        """Let the pages of the meeting go and show the start page."""
        self.desk.close()
        self.show_start()
        for page in (self.console, self.preparation):
            if page is not None:
                self._pages.removeWidget(page)
                page.deleteLater()
        self.console, self.preparation = None, None
        self._menus.show_meeting(is_open=False)
        self.setWindowTitle("Facilitator")

    # --- pages

    @Slot()
    def show_start(self) -> None:
        self._bring(self.start)
        self.start.begin()

    @Slot()
    def show_console(self) -> None:
        if self.console is not None:
            self._bring(self.console)
            self.console.begin()

    @Slot()
    def show_preparation(self) -> None:
        if self.preparation is not None:
            self._bring(self.preparation)
            self.desk.situate(None)
            self.preparation.begin()

    def _bring(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.keys.is_in_meeting = page is self.console

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._pages.currentWidget()

    # --- actions of the program itself

    @Slot(str)
    def _on_acted(self, identifier: str) -> None:
        match identifier:
            case "undo":
                self._on_undo()
            case "help":
                self._show_help()
            case "language":
                self.language_asked.emit()
            case "theme":
                self.theme_asked.emit()
            case "plan":
                self._change_page()
            case "start_page":
                self.start_asked.emit()
            case "quit":
                self.close()
            case _:
                pass

    @Slot(str)
    def _on_sent(self, identifier: str) -> None:
        if identifier == "start":
            self.show_console()

    @Slot()
    def _on_undo(self) -> None:
        if self.desk.is_open:
            self.desk.undo()

    def _change_page(self) -> None:
        if self.page is self.console:
            self.show_preparation()
        else:
            self.show_console()

    def _show_help(self) -> None:
        from facilitator.ui.console.help_sheet import HelpSheet

        if self._help is None:
            self._help = HelpSheet(self.desk)
            self._help.left.connect(self._on_help_left)
            self._pages.addWidget(self._help)
        if self.page is not self._help:
            self._behind_help = self.page
            self._bring(self._help)
            self._help.setFocus()

    @Slot()
    def _on_help_left(self) -> None:
        behind = self._behind_help
        if behind is self.console:
            self.show_console()
        elif behind is self.preparation:
            self.show_preparation()
        else:
            self.show_start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
        event.setAccepted(True)


def next_theme(choice: str) -> str:
    """Return the theme that follows when one goes through them."""
    return _NEXT_THEME.get(choice, "system")
