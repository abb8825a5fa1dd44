"""The print pack of an open meeting: its page, where the papers go, and the process that makes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from facilitator.ui.folder_choice import choose_folder
from facilitator.ui.papers import Papers

if TYPE_CHECKING:
    from facilitator.app.program import Program
    from facilitator.export.printables.pack import PrintOrder
    from facilitator.ui.print_pack.page import PrintPage


class Printing(QObject):
    """Brings the page when it is asked for, and follows what is being made."""

    def __init__(self, program: Program, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._folder = folder
        self._order: PrintOrder | None = None
        self._page: PrintPage | None = None
        self.papers = Papers(self)
        program.window.print_asked.connect(self._on_asked)

    def close(self) -> None:
        """Stop what is being made, and listen to the window no more."""
        self._program.window.print_asked.disconnect(self._on_asked)
        self.papers.close()

    @Slot()
    def _on_asked(self) -> None:
        page = self._program.window.show_print_pack()
        if page is self._page:
            return
        self._page = page
        page.wishes.show_network(self._program.settings.wifi_name, self._program.settings.wifi_password)
        page.asked.connect(self._on_wanted)
        page.stop_asked.connect(self.papers.stop)
        page.folder_asked.connect(self._on_folder_asked)
        self.papers.went_on.connect(page.show_progress)
        self.papers.ended.connect(self._on_ended)

    @Slot(object)
    def _on_wanted(self, order: PrintOrder) -> None:
        self._order = order
        said = self._program.desk.words.t("export.choose")
        choose_folder(self._program.window, said, self._folder, self._on_folder)

    @Slot(str)
    def _on_folder(self, chosen: str) -> None:
        if self._order is not None:
            self.make(self._order, Path(chosen))

    def make(self, order: PrintOrder, folder: Path) -> None:
        """Make the papers in this folder."""
        desk = self._program.desk
        self._folder = folder
        if self._page is not None:
            self._page.show_progress(0.0)
        if self._program.evening is not None:
            # No contribution is in them: they go with the meeting, not with the raw data.
            self._program.evening.making.remember([folder / name for name in order.files])
        self.papers.print_pack(desk.snapshot.meeting, desk.now(), folder, desk.words.language, order)
        self._order = None

    @Slot()
    def _on_folder_asked(self) -> None:
        self._program.show_folder(self._folder)

    @Slot(object, object)
    def _on_ended(self, troubles: tuple[str, ...], folder: Path) -> None:
        if self._page is not None:
            self._page.show_made(troubles, folder)
