"""The print pack of an open meeting: its page, where the papers go, and the process that makes them."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from facilitator.ui.folder_choice import choose_folder
from facilitator.ui.papers import Papers

if TYPE_CHECKING:
    from facilitator.app.holding import Held
    from facilitator.app.program import Program
    from facilitator.export.printables.pack import PrintOrder
    from facilitator.ui.print_pack.page import PrintPage


def own_folder(chosen: Path, file: Path) -> Path:
    """Return where papers go: beside the meeting lie others, so there it is a folder of the meeting's own.

    They are called the same for every meeting: the next one's would lie on this one's.
    """
    return chosen / file.stem if chosen == file.parent else chosen


class Printing(QObject):
    """Brings the page when it is asked for, and follows what is being made."""

    def __init__(self, program: Program, held: Held, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._held = held
        self._folder = held.file.parent
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
            self.make(self._order, own_folder(Path(chosen), self._held.file))

    def make(self, order: PrintOrder, folder: Path) -> None:
        """Make the papers in this folder."""
        self._folder = folder
        if self._page is not None:
            self._page.show_progress(0.0)
        self._order = None
        # No contribution is in them: they go with the meeting, not with the raw data.
        noting = self._held.engine.remember_papers((), [folder / name for name in order.files])
        self._program.jobs.follow(noting, partial(self._on_noted, order, folder))

    def _on_noted(self, order: PrintOrder, folder: Path, noting: Future[None]) -> None:
        """Make them now that they are known: what is not noted would outlive the meeting's deletion."""
        error, desk = noting.exception(), self._program.desk
        if error is not None:
            self._on_ended((self._program.explained(error),), folder)
        elif not self.papers.is_closed:
            self.papers.print_pack(desk.snapshot.meeting, desk.now(), folder, desk.words.language, order)

    @Slot()
    def _on_folder_asked(self) -> None:
        self._program.show_folder(self._folder)

    @Slot(object, object)
    def _on_ended(self, troubles: tuple[str, ...], folder: Path) -> None:
        if self._page is not None:
            self._page.show_made(troubles, folder)
