"""The program's window: which page is in front, and every wire between the views."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from facilitator.ui import look
from facilitator.ui.bursts import Burst
from facilitator.ui.desk import Desk
from facilitator.ui.keys import KeyDesk
from facilitator.ui.menus import Menus
from facilitator.ui.notices import NoticeBar, TroubleBar
from facilitator.ui.start.page import StartPage

if TYPE_CHECKING:
    from facilitator.meeting.model import Meeting
    from facilitator.ui.bridge import Bridge
    from facilitator.ui.console.page import ConsolePage
    from facilitator.ui.help.page import HelpPage
    from facilitator.ui.minutes.page import MinutesPage
    from facilitator.ui.preparation.page import PreparationPage
    from facilitator.ui.print_pack.page import PrintPage
    from facilitator.ui.register.page import RegisterPage
    from facilitator.ui.settings.page import SettingsPage

_NEXT_THEME = {"system": "light", "light": "dark", "dark": "contrast", "contrast": "system"}


class MainWindow(QMainWindow):
    """Start page first; the pages of a meeting are made when one is opened, and let go with it."""

    theme_asked = Signal()
    language_asked = Signal()
    left = Signal()
    """A meeting has been left, and its pages are let go."""
    start_asked = Signal()
    """The facilitator wants to leave the meeting for the start page."""
    settings_asked = Signal()
    register_asked = Signal()
    """The promises of all meetings are asked for."""
    print_asked = Signal()
    """The print pack of the open meeting is asked for."""
    closed = Signal()
    """By *Afslut* or the cross: the program is to end, whatever the hall sees."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        look.clothe(self, desk.theme)
        self.start = StartPage(desk)
        self.console: ConsolePage | None = None
        self.preparation: PreparationPage | None = None
        self.minutes: MinutesPage | None = None
        self.register: RegisterPage | None = None
        self._behind_register: QWidget | None = None
        self.settings: SettingsPage | None = None
        self._behind_settings: QWidget | None = None
        self.print_page: PrintPage | None = None
        self._behind_print: QWidget | None = None
        self.help: HelpPage | None = None
        self._behind_help: QWidget | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self.trouble = TroubleBar(desk)
        self.keys = KeyDesk(
            desk.keymap, desk.act, Burst(desk.seconds, partial(desk.tell, "keys.typing")), self
        )
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
        self._above = QVBoxLayout()
        layout.addLayout(self._above)
        layout.addWidget(self.trouble)
        layout.addWidget(self._pages, 1)
        whole.setLayout(layout)
        self.setCentralWidget(whole)
        self.setWindowTitle("Facilitator")

    def _connect(self) -> None:
        self.desk.told.connect(self.notices.show_notice)
        self.desk.acted.connect(self._on_acted)
        self.start.help_asked.connect(self._show_help)
        self.start.settings_asked.connect(self.settings_asked)
        self.desk.words.changed.connect(self._on_words)
        self.desk.theme_changed.connect(self._on_theme)
        self.notices.undo_asked.connect(self._on_undo)

    def put_above(self, bar: QWidget) -> None:
        """Lay a bar over every page."""
        self._above.addWidget(bar)

    def sizeHint(self) -> QSize:
        return QSize(1366, 740)

    def open_wide(self) -> None:
        """Show the window for the first time: over the whole screen, three things at a glance want room.

        Qt by itself takes two thirds of the screen at most; where nobody manages windows, its size counts.
        """
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize()))
        self.showMaximized()

    # --- a meeting is opened and closed

    def open_meeting(self, bridge: Bridge) -> None:
        """Make the pages of this meeting and show the one that fits where it stands."""
        from facilitator.meeting.words import Phase
        from facilitator.ui.console.page import ConsolePage
        from facilitator.ui.minutes.page import MinutesPage
        from facilitator.ui.preparation.page import PreparationPage

        self.desk.open(bridge)
        self.console = ConsolePage(self.desk)
        self.preparation = PreparationPage(self.desk)
        self.minutes = MinutesPage(self.desk)
        for page in (self.console, self.preparation, self.minutes):
            self._pages.addWidget(page)
        self.preparation.doors_asked.connect(self.show_console)
        self.preparation.sheet_print_asked.connect(self._on_sheet_print)
        self.desk.sent.connect(self._on_sent)
        self._menus.show_meeting(is_open=True)
        self._say_title(bridge.snapshot.meeting)
        match bridge.snapshot.meeting.course.phase:
            case Phase.PLANNED:
                self.show_preparation()
            case Phase.LIVE:
                self.show_console()
            case Phase.CLOSED:
                self.show_minutes()

    def close_meeting(self) -> None:
        """Let the pages of the meeting go and show the start page."""
        self.desk.close()
        self.show_start()
        if self.minutes is not None:
            self.minutes.close_page()
        if self.preparation is not None:
            self.preparation.close_page()
        for page in (self.console, self.preparation, self.minutes, self.print_page):
            if page is not None:
                self._pages.removeWidget(page)
                page.deleteLater()
        self.console, self.preparation, self.minutes, self.print_page = None, None, None, None
        self._menus.show_meeting(is_open=False)
        self.setWindowTitle("Facilitator")
        self.left.emit()

    def _say_title(self, meeting: Meeting) -> None:
        """Name the meeting in the window's title; a rehearsal is one at the first glance."""
        mark = f"{self.desk.words.t('rehearsal.mark')} – " if meeting.brief.rehearsal else ""
        self.setWindowTitle(f"{mark}{meeting.brief.title} – Facilitator")

    @Slot()
    def _on_words(self) -> None:
        if self.desk.is_open:
            self._say_title(self.desk.snapshot.meeting)

    @Slot()
    def _on_theme(self) -> None:
        look.clothe(self, self.desk.theme)

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
        if self.preparation is not None:
            self.preparation.say_doors_open()

    @Slot()
    def show_preparation(self) -> None:
        if self.preparation is not None:
            self._bring(self.preparation)
            self.desk.situate(None)
            self.preparation.begin()

    @Slot()
    def show_minutes(self) -> None:
        if self.minutes is not None:
            self._bring(self.minutes)
            self.minutes.begin()

    def show_settings(self) -> SettingsPage:
        """Bring the settings to the front; whoever asked for them fills the page."""
        from facilitator.ui.settings.page import SettingsPage

        if self.settings is None:
            self.settings = SettingsPage(self.desk)
            self.settings.left.connect(self._on_settings_left)
            self._pages.addWidget(self.settings)
        if self.page is not self.settings:
            self._behind_settings = self.page
            self._bring(self.settings)
        return self.settings

    @Slot()
    def _on_settings_left(self) -> None:
        self._return_to(self._behind_settings)

    def show_register(self) -> RegisterPage:
        """Bring the promises of all meetings to the front; whoever asked for them fills the page."""
        from facilitator.ui.register.page import RegisterPage

        if self.register is None:
            self.register = RegisterPage(self.desk)
            self.register.left.connect(self._on_register_left)
            self._pages.addWidget(self.register)
        if self.page is not self.register:
            self._behind_register = self.page
            self._bring(self.register)
            self.register.begin()
        return self.register

    @Slot()
    def _on_register_left(self) -> None:
        self._return_to(self._behind_register)

    def show_print_pack(self) -> PrintPage:
        """Bring the print pack to the front; whoever asked for it makes the papers."""
        from facilitator.ui.print_pack.page import PrintPage

        if self.print_page is None:
            self.print_page = PrintPage(self.desk)
            self.print_page.left.connect(self._on_print_left)
            self._pages.addWidget(self.print_page)
        if self.page is not self.print_page:
            self._behind_print = self.page
            self._bring(self.print_page)
            self.print_page.begin()
        return self.print_page

    @Slot()
    def _on_sheet_print(self) -> None:
        """Show the print pack with the run sheet ticked, and nothing else."""
        self.print_asked.emit()
        if self.print_page is not None:
            self.print_page.tick_only("drejebog")

    @Slot()
    def _on_print_left(self) -> None:
        self._return_to(self._behind_print)

    def _bring(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.keys.is_in_meeting = page is self.console
        holder: QWidget | None = self.focusWidget()
        if holder is not None and self._pages.isAncestorOf(holder) and not page.isAncestorOf(holder):
            # Keys that a page behind holds on to would do there what nobody sees.
            page.setFocus()

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._pages.currentWidget()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()

    # --- actions of the program itself

    @Slot(str)
    def _on_acted(self, identifier: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "undo": self._on_undo,
            "help": self._show_help,
            "language": self.language_asked.emit,
            "theme": self.theme_asked.emit,
            "plan": self._change_page,
            "minutes": self._change_minutes,
            "register": self.register_asked.emit,
            "print": self.print_asked.emit,
            "settings": self.settings_asked.emit,
            "start_page": self.start_asked.emit,
            "quit": self.close,
        }
        if identifier in acts:
            acts[identifier]()
        elif identifier.startswith("tab.") and self.page is self.minutes:
            # The console, which hears of it next, brings the panel to the front.
            self.show_console()

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

    def _change_minutes(self) -> None:
        if self.page is self.minutes:
            self.show_console()
        else:
            self.show_minutes()

    @Slot()
    def _show_help(self) -> None:
        """Lay the help over the page, opened at what belongs to that page."""
        from facilitator.ui.help.page import HelpPage

        if self.help is None:
            self.help = HelpPage(self.desk)
            self.help.left.connect(self._on_help_left)
            self.help.gone_to.connect(self._on_step)
            self._pages.addWidget(self.help)
        if self.page is not self.help:
            self._behind_help = self.page
            self.help.show_topic(self._topic())
            self._bring(self.help)
            self.help.setFocus()

    def _topic(self) -> str:
        """Return the help's page that belongs to the page in front."""
        page = self.page
        if page is self.console:
            return "keys"
        if self.preparation is not None and page is self.preparation:
            return self.preparation.topic
        if page is not None and page is self.print_page:
            return "recruit"
        return "follow" if page is not None and page in {self.minutes, self.register} else "decide"

    @Slot(str)
    def _on_step(self, step: str) -> None:
        """Leave the help for the part of the program that a step is done in."""
        if self.preparation is None:
            return
        if step in {"decide", "prepare"}:
            self.preparation.show_tab(1 if step == "decide" else 0)
        {
            "decide": self.show_preparation,
            "recruit": self.print_asked.emit,
            "prepare": self.show_preparation,
            "run": self.show_console,
            "follow": self.show_minutes,
        }[step]()

    @Slot()
    def _on_help_left(self) -> None:
        self._return_to(self._behind_help)

    def _return_to(self, page: QWidget | None) -> None:
        """Bring a page back that something else was laid over."""
        if page is not None and page is self.console:
            self.show_console()
        elif page is not None and page is self.preparation:
            self.show_preparation()
        elif page is not None and page is self.minutes:
            self.show_minutes()
        elif page is not None and page is self.register:
            self.show_register()
        elif self.print_page is not None and page is self.print_page:
            self._bring(self.print_page)
            self.print_page.begin()
        elif self.settings is not None and page is self.settings:
            self._bring(self.settings)
        else:
            self.show_start()


def next_theme(choice: str) -> str:
    """Return the theme that follows when one goes through them."""
    return _NEXT_THEME.get(choice, "system")
