"""The register of all meetings' promises: read behind the windows, printed by the export's process."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from facilitator.ui.folder_choice import choose_folder

if TYPE_CHECKING:
    from facilitator.app.program import Program
    from facilitator.export.process import RegisterJob
    from facilitator.meeting.model import Now
    from facilitator.meeting.register import Promise
    from facilitator.ui.register.page import RegisterPage


class Register(QObject):
    """Fills the page whenever it is asked for: files may have changed since."""

    _printed = Signal(object)

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._page: RegisterPage | None = None
        self._job: RegisterJob | None = None
        self._wanted: tuple[Promise, ...] = ()
        self._printed.connect(self._on_printed, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def show(self) -> None:
        """Bring the page to the front, and read the meetings in."""
        page = self._program.window.show_register()
        if page is not self._page:
            self._page = page
            page.opened.connect(self._on_open)
            page.print_asked.connect(self._on_print_asked)
        places, settings = self._program.places, self._program.settings
        folder = Path(settings.meetings_folder) if settings.meetings_folder else places.meetings
        evening = self._program.evening
        live = (str(evening.file), evening.bridge.snapshot.meeting) if evening is not None else None
        self._program.jobs.do(partial(read_promises, folder, places.library_index, live), self._on_read)

    def close(self) -> None:
        """Give up what is being printed."""
        if self._job is not None:
            self._job.close()
            self._job = None

    def _on_read(self, future: Future[tuple[Promise, ...]]) -> None:
        error = future.exception()
        if error is not None:
            self._program.explain(error)
        elif self._page is not None:
            now = _now()
            self._page.show_promises(future.result(), now.wall.astimezone(now.zone).date(), now.zone)

    @Slot(object)
    def _on_open(self, path: Path) -> None:
        evening = self._program.evening
        if evening is not None and evening.file == path:
            self._program.window.show_console()
            return
        self._program.leave()
        self._program.open_file(path)

    # --- printing

    @Slot(object)
    def _on_print_asked(self, wanted: tuple[Promise, ...]) -> None:
        self._wanted = wanted
        words = self._program.desk.words
        begins_in = self._program.places.meetings
        choose_folder(self._program.window, words.t("export.choose"), begins_in, self._on_folder)

    @Slot(str)
    def _on_folder(self, chosen: str) -> None:
        self.print(self._wanted, Path(chosen))

    def print(self, wanted: tuple[Promise, ...], folder: Path) -> None:
        """Make the register's files in a folder; a second wish while it works is ignored."""
        from facilitator.export.process import RegisterJob

        if self._job is None:
            language = self._program.desk.words.language
            self._job = RegisterJob(wanted, _now(), folder, language)
            self._job.start(finished=self._printed.emit)

    @Slot(object)
    def _on_printed(self, results: list[Any]) -> None:
        from facilitator.export.delivery import told
        from facilitator.files.catalogues import texts

        self.close()
        words = self._program.desk.words
        troubles = [told(one, texts(words.language, "export")) for one in results]
        said = "\n".join(dict.fromkeys(one for one in troubles if one))
        if self._page is not None:
            self._page.tell(said or words.t("export.done"), "danger" if said else "good")


def _now() -> Now:
    # The start screen does not wait for the model of a meeting.
    from facilitator.laptop.clock import SystemClock

    return SystemClock().now()


def read_promises(folder: Path, index: Path, live: Any) -> tuple[Promise, ...]:
    """Return the promises of every meeting in a folder that can be read; the open one as it is now."""
    from facilitator.meeting.register import promises
    from facilitator.store.errors import StoreError
    from facilitator.store.library import meetings_in
    from facilitator.store.reader import read_meeting

    found = [live] if live is not None else []
    for listed in meetings_in(folder, index) if folder.is_dir() else ():
        if listed.glance is None or (live is not None and str(listed.path) == live[0]):
            continue
        try:
            found.append((str(listed.path), read_meeting(listed.path)))
        except StoreError:
            # In use elsewhere, or damaged: the list of meetings says so; here its promises are missing.
            continue
    return promises(found)
