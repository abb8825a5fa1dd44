"""What is asked of the library is done on the worker, told in the page, and shown as the folder then is."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from facilitator.app import shelving
from facilitator.files import format_files
from facilitator.paths import MEETING_SUFFIX
from facilitator.settings import without_recent
from facilitator.ui.folder_choice import choose_folder
from facilitator.ui.library.rows import Shelf

if TYPE_CHECKING:
    from facilitator.app.program import Program
    from facilitator.app.shelving import BroughtIn, Looked


class Librarian(QObject):
    """Connects the start page with the shelf; lives as long as the program."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._start = program.window.start
        self._words = program.desk.words
        self._wanted: Path | None = None
        library, deeds = self._start.library, self._start.library.deeds
        library.folder_asked.connect(self.choose_folder)
        library.again_asked.connect(self.look)
        deeds.rename_asked.connect(self._on_rename)
        deeds.duplicate_asked.connect(self._on_duplicate)
        deeds.hand_out_asked.connect(self._on_hand_out)
        deeds.archive_asked.connect(self._on_archive)
        deeds.take_out_asked.connect(self._on_take_out)
        deeds.delete_asked.connect(self._on_delete)
        deeds.rehearse_asked.connect(self._program.rehearsing.begin)
        deeds.home_asked.connect(self._on_home)
        self._start.bring_in_asked.connect(self._on_bring_in)
        self._start.choices_asked.connect(self.look_at_formats)
        self._words.changed.connect(self.look)

    # --- looking

    @Slot()
    def look(self, wanted: Path | None = None) -> None:
        """Look into the folder, and show what is there."""
        self._wanted = wanted
        program = self._program
        asked = partial(
            shelving.look,
            program.places,
            program.settings,
            self._words.language,
            # Nothing is open, so what could not go home before may try again.
            sends_home=program.evening is None and not program.is_opening,
        )
        program.jobs.do(asked, self._on_looked)

    def _on_looked(self, future: Future[Looked]) -> None:
        if self._program.evening is not None:
            return
        error = future.exception()
        if error is not None:
            self._program.explain(error)
            return
        looked = future.result()
        self._start.show_shelf(looked.shelf, self._wanted)
        if not self._program.rehearsing.is_down:
            self._start.offer_resume(looked.running)

    # --- deeds

    def _do(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._program.window.trouble.hide()
        self._program.jobs.do(work, partial(self._on_done, then))

    def _on_done(self, then: Callable[[Any], None], future: Future[Any]) -> None:
        error = future.exception()
        if error is not None:
            self._program.explain(error)
            self.look()
            return
        then(future.result())

    @Slot(object, str)
    def _on_rename(self, path: Path, title: str) -> None:
        def then(moved: Path) -> None:
            self._forget(path)
            self._program.desk.tell("library.did.rename", title=title)
            self.look(moved)

        self._do(partial(shelving.retitle, self._program.places, path, title), then)

    @Slot(object, str)
    def _on_duplicate(self, path: Path, title: str) -> None:
        def then(made: Path) -> None:
            self._program.desk.tell("library.did.duplicate")
            self.look(made)

        self._do(partial(shelving.duplicate, path, title), then)

    @Slot(object)
    def _on_archive(self, path: Path) -> None:
        self._do(partial(shelving.put_away, path), partial(self._on_moved, path, "library.did.put_away"))

    @Slot(object)
    def _on_take_out(self, path: Path) -> None:
        self._do(partial(shelving.take_out, path), partial(self._on_moved, path, "library.did.take_out"))

    @Slot(object)
    def _on_home(self, path: Path) -> None:
        self._do(partial(shelving.return_home, path), partial(self._on_moved, path, "library.did.home"))

    def _on_moved(self, path: Path, key: str, moved: Path) -> None:
        self._forget(path)
        self._program.desk.tell(key)
        # Who puts one away goes on in the list that is shown, and does not follow the file.
        self.look(moved if key == "library.did.home" else None)

    @Slot(object)
    def _on_delete(self, path: Path) -> None:
        def then(left: tuple[Path, ...]) -> None:
            self._forget(path)
            if left:
                key = "library.did.delete.left"
                self._program.desk.tell(key, count=len(left), first=left[0].name)
            else:
                self._program.desk.tell("library.did.delete")
            self.look()

        self._do(partial(shelving.remove_for_good, self._program.places, path), then)

    @Slot(object)
    def _on_bring_in(self, path: Path) -> None:
        def then(made: BroughtIn) -> None:
            lost = ".no_picture" if made.lost_picture else ""
            self._program.desk.tell(f"library.did.bring_in{lost}")
            self.look(made.path)

        self._do(partial(shelving.bring_in, self._program.places, self._program.settings, path), then)

    def send_home(self, local: Path) -> None:
        """Let a meeting that was left go back to its own folder; if that is gone, it stays here whole."""
        self._program.jobs.do(partial(shelving.return_home, local), self._on_sent_home)

    def _on_sent_home(self, future: Future[Path]) -> None:
        error = future.exception()
        if error is not None:
            words = self._words
            said = words.t("library.not_home"), words.t("library.not_home.way")
            self._program.window.trouble.show_trouble(*said, type(error).__name__)
        self.look()

    def _forget(self, path: Path) -> None:
        program = self._program
        if str(path) in program.settings.recent:
            program.settings = without_recent(program.settings, str(path))
            program.keep_settings()

    # --- files and folders to choose

    @Slot()
    def choose_file(self) -> None:
        """Let a meeting file be chosen; one from elsewhere is asked about."""
        dialog = self._dialog("file.choose", shelving.folder_of(self._program.places, self._program.settings))
        dialog.setNameFilter(f"{self._words.t('file.kind')} (*{MEETING_SUFFIX})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot(str)
    def _on_file(self, chosen: str) -> None:
        self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Open a file that is ours; ask what to do with one that lies elsewhere."""
        program = self._program
        if shelving.is_ours(program.places, program.settings, path):
            program.open_file(path)
            return
        self._do(partial(shelving.glance_at, path), lambda _: self._start.offer_file(path))

    @Slot()
    def choose_folder(self) -> None:
        """Let the folder be chosen in which the meetings lie."""
        places, settings = self._program.places, self._program.settings
        self._choose_folder("library.choose", shelving.folder_of(places, settings), self.move_to)

    def move_to(self, folder: Path) -> None:
        """Keep the meetings in this folder from now on; what lies in the old one stays there."""
        self._program.change(meetings_folder=str(folder))
        self._program.chooser.redraw()
        self.look()

    @Slot(object)
    def _on_hand_out(self, path: Path) -> None:
        def chosen(folder: Path) -> None:
            work = partial(shelving.hand_out, self._program.places, path, folder)
            self._do(work, partial(self._tell_folder, "library.did.hand_out"))

        self._choose_folder("library.hand_out.choose", _documents(), chosen)

    def _tell_folder(self, key: str, made: Path) -> None:
        self._program.desk.tell(key, folder=made.parent)

    def _dialog(self, key: str, folder: Path) -> QFileDialog:
        made = QFileDialog(self._program.window, self._words.t(key), str(folder))
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return made

    def _choose_folder(self, key: str, begins_in: Path, then: Callable[[Path], None]) -> None:
        window, title = self._program.window, self._words.t(key)
        choose_folder(window, title, begins_in, lambda name: then(Path(name)))

    # --- own formats

    @Slot()
    def look_at_formats(self) -> None:
        """Show the own formats as they lie in their folder."""
        self._start.new_page.show_language(self._program.settings.hall_language)
        asked = partial(format_files.own_formats, self._program.places.own_formats)
        self._do(asked, self._on_formats)

    def _on_formats(self, own: tuple[format_files.FormatFile, ...]) -> None:
        page = self._start.new_page
        if not page.property("connected"):
            page.setProperty("connected", True)
            page.own.take_in_asked.connect(self._on_take_in)
            page.own.share_asked.connect(self._on_share)
            page.own.remove_asked.connect(self._on_remove)
        page.show_own(own)

    @Slot()
    def _on_take_in(self) -> None:
        dialog = self._dialog("own.choose", _documents())
        dialog.setNameFilter(f"{self._words.t('own.kind')} (*{format_files.SUFFIX})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_in_format(Path(name)))
        dialog.open()

    def take_in_format(self, path: Path) -> None:
        """Put somebody else's format among the own ones."""

        def then(taken: format_files.FormatFile) -> None:
            if taken.troubles:
                self._program.desk.tell("own.did.take_in.broken", count=len(taken.troubles))
            else:
                self._program.desk.tell("own.did.take_in")
            self.look_at_formats()

        self._do(partial(format_files.take_in_format, path, self._program.places.own_formats), then)

    def save_template(self, name: str, about: str) -> None:
        """Keep the open meeting's plan as a format of one's own."""
        evening = self._program.evening
        if evening is None:
            return

        def then(_path: Path) -> None:
            self._program.desk.tell("own.did.save", name=name)

        work = partial(
            shelving.save_template, self._program.places, evening.bridge.snapshot.meeting, name, about
        )
        self._do(work, then)

    @Slot(object)
    def _on_share(self, path: Path) -> None:
        def chosen(folder: Path) -> None:
            work = partial(format_files.share_format, path, folder)
            self._do(work, partial(self._tell_folder, "own.did.share"))

        self._choose_folder("own.share.choose", _documents(), chosen)

    @Slot(object)
    def _on_remove(self, path: Path) -> None:
        def then(_done: object) -> None:
            self._program.desk.tell("own.did.remove")
            self.look_at_formats()

        self._do(partial(format_files.remove_format, path), then)

    @property
    def shelf(self) -> Shelf:
        """The folder as it was last found."""
        return self._start.library.shelf


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
