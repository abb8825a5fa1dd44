"""What is chosen in settings and at the first start holds at once, and is kept."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from facilitator.app.shelving import folder_of
from facilitator.laptop.interfaces import current_addresses
from facilitator.laptop.own_reach import own_reach
from facilitator.settings import in_venue, keeping_venue, without_venue
from facilitator.ui.settings.network_facts import NetworkSeen
from facilitator.ui.settings.page import SettingsPage
from facilitator.ui.settings.welcome import Welcome

if TYPE_CHECKING:
    from facilitator.app.program import Program


class Chooser(QObject):
    """Connects the settings' page and the first start with the settings themselves."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._page: SettingsPage | None = None
        self._welcome: Welcome | None = None

    @Slot()
    def show(self) -> None:
        """Bring the settings to the front."""
        page = self._program.window.show_settings()
        if page is not self._page:
            self._page = page
            page.chosen.connect(self._on_chosen)
            page.network_asked.connect(self._on_network)
            page.folder_asked.connect(self._program.librarian.choose_folder)
            page.venues.used.connect(self._on_venue)
            page.venues.kept.connect(self._on_keep_venue)
            page.venues.forgotten.connect(self._on_forget_venue)
        self.redraw()
        page.begin()

    def welcome(self) -> None:
        """Ask the questions of the first start, once."""
        if self._program.settings.welcomed or self._welcome is not None:
            return
        self._welcome = Welcome(self._program.desk, self._program.settings)
        self._welcome.chosen.connect(self._on_chosen)
        self._welcome.network_asked.connect(self._on_network)
        self._welcome.venue_kept.connect(self._on_keep_venue)
        self._welcome.left.connect(self._on_welcomed)
        self._program.window.start.welcome(self._welcome)

    @Slot()
    def _on_welcomed(self) -> None:
        self._welcome = None

    def redraw(self) -> None:
        """Show what holds now."""
        if self._page is not None:
            folder = folder_of(self._program.places, self._program.settings)
            self._page.show_settings(self._program.settings, str(folder))

    @Slot(str, object)
    def _on_chosen(self, name: str, value: Any) -> None:
        program = self._program
        # A value that was changed by hand is no longer the hall's.
        own = {"venue": ""} if name in {"audience_screen", "margin_percent", "dimming_percent"} else {}
        program.change(**{name: value}, **own)
        program.follow_settings(name)
        self.redraw()

    # --- halls

    @Slot(str)
    def _on_venue(self, name: str) -> None:
        self._settle(in_venue(self._program.settings, name))
        self._program.follow_settings("venue")
        self._program.desk.tell("settings.did.venue", name=name)

    @Slot(str)
    def _on_keep_venue(self, name: str) -> None:
        self._settle(keeping_venue(self._program.settings, name))

    @Slot(str)
    def _on_forget_venue(self, name: str) -> None:
        self._settle(without_venue(self._program.settings, name))

    def _settle(self, settings: Any) -> None:
        self._program.settings = settings
        self._program.keep_settings()
        self.redraw()

    # --- the network

    @Slot()
    def _on_network(self) -> None:
        settings = self._program.settings
        # A meeting's own door stands at the port, and is asked by the join check.
        port = settings.port if self._program.evening is None else None
        self._program.jobs.do(partial(_look_at_network, settings.interface, port), self._on_addresses)

    def _on_addresses(self, future: Future[NetworkSeen]) -> None:
        error = future.exception()
        if error is not None:
            self._program.explain(error)
            return
        for page in (self._page, self._welcome):
            if page is not None:
                page.show_addresses(future.result(), self._program.settings)


def _look_at_network(interface: str, port: int | None) -> NetworkSeen:
    """Ask the machine for its addresses, and knock at the best one; blocks for some seconds at worst."""
    addresses = current_addresses(interface)
    reach = own_reach(addresses[0].ip, port) if addresses and port is not None else None
    return NetworkSeen(addresses, reach)
