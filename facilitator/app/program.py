"""What lives as long as the program: settings, window, worker, and the one meeting that is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from facilitator.app import behind
from facilitator.app.register import Register
from facilitator.app.rehearsing import Rehearsing
from facilitator.app.system_look import SystemLook
from facilitator.app.wished import Wished
from facilitator.files.resources import resource
from facilitator.files.settings_file import write_settings
from facilitator.paths import Places
from facilitator.settings import ScreenIdentity, Settings, with_recent
from facilitator.ui import look
from facilitator.ui.actions import usable
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import LANGUAGES, Words
from facilitator.ui.qt_words import QtWords
from facilitator.ui.stylesheet import wished_theme
from facilitator.ui.theme import Theme
from facilitator.ui.window import MainWindow, next_theme

if TYPE_CHECKING:
    from concurrent.futures import Future

    from facilitator.app.chooser import Chooser
    from facilitator.app.evening import Evening
    from facilitator.app.holding import Held
    from facilitator.app.librarian import Librarian
    from facilitator.meeting.follow_up import FollowUp
    from facilitator.meeting.model import Meeting
    from facilitator.ui.jobs import Jobs
    from facilitator.ui.start.wish import NewWish


class Program(QObject):
    """Holds the parts and opens and closes meetings; what a meeting needs lies in `evening`."""

    def __init__(self, places: Places, settings: Settings) -> None:
        super().__init__()
        self.places = places
        self.settings = settings
        self._jobs: Jobs | None = None
        self._is_closed = False
        self.is_opening = False
        """A meeting is being taken up, and is not there yet."""
        self.evening: Evening | None = None
        self.desk = Desk(Words(settings.language), usable(settings.keys), _new_id, parent=self)
        self._qt_words = QtWords(self.desk.words, self)
        self.system_look = SystemLook(self)
        self._dress()
        self.window = MainWindow(self.desk)
        self._librarian: Librarian | None = None
        self._chooser: Chooser | None = None
        self.register = Register(self)
        self.rehearsing = Rehearsing(self)
        self._connect()

    def _connect(self) -> None:
        window = self.window
        window.start.open_asked.connect(self._on_open)
        window.start.file_asked.connect(self.open_file)
        window.start.new_asked.connect(self.open_wish)
        window.start.demo_asked.connect(self.open_demo)
        window.settings_asked.connect(self._on_settings)
        window.language_asked.connect(self._on_language)
        window.theme_asked.connect(self._on_theme)
        window.start_asked.connect(self._on_leave)
        window.register_asked.connect(self.register.show)
        self.desk.trouble.connect(self._on_trouble)
        self.system_look.changed.connect(self._on_system_look)

    @property
    def jobs(self) -> Jobs:
        """The worker, made when it is first needed: the first frame does without."""
        from facilitator.ui.jobs import Jobs

        if self._jobs is None:
            self._jobs = Jobs(self)
        return self._jobs

    @property
    def theme(self) -> Theme:
        return wished_theme(self.settings.theme)

    @property
    def in_effect(self) -> Settings:
        """The settings with what the laptop asks for besides."""
        less = self.settings.reduced_motion or self.system_look.reduces_motion
        return _with(self.settings, reduced_motion=less)

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            look.dress(application, self.theme)
        self.desk.dress(self.theme)
        if self.evening is not None:
            self.evening.stage.dress(self.theme)

    # --- beginning

    def begin(self, file: Path | None, *, demo: bool, seed: int, rehearsal: Wished | None = None) -> None:
        """Load what the first frame did not need, and open what was asked for."""
        from PySide6.QtGui import QIcon

        self.window.setWindowIcon(QIcon(str(resource("icons", "facilitator-256.png"))))
        self.window.start.begin()
        self.librarian.look()
        if rehearsal is not None:
            self.rehearsing.ask(rehearsal)
        elif demo:
            self.open_demo(seed)
        elif file is not None:
            self.librarian.take(file)
        else:
            self.chooser.welcome()
        self.jobs.do(behind.warm_up)
        self.system_look.ask(self.jobs)

    @property
    def librarian(self) -> Librarian:
        """Whoever sees to the library; the first frame does without."""
        from facilitator.app.librarian import Librarian

        if self._librarian is None:
            self._librarian = Librarian(self)
        return self._librarian

    @property
    def chooser(self) -> Chooser:
        """Whoever sees to the settings; made when they are first asked for."""
        from facilitator.app.chooser import Chooser

        if self._chooser is None:
            self._chooser = Chooser(self)
        return self._chooser

    # --- opening

    @Slot()
    def _on_open(self) -> None:
        self.librarian.choose_file()

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Open a meeting that is on disk."""
        if self.rehearsing.take_up(path):
            return
        self._forget_rehearsal()
        self.open_held(partial(behind.file_held, self.places, self.settings, path))

    @Slot(object)
    def open_wish(self, wish: NewWish) -> None:
        """Make a meeting as it was wished for on the start page, and open it."""
        self._forget_rehearsal()
        self.open_held(partial(behind.new_held, self.places, self.settings, wish))

    @Slot()
    def open_demo(self, seed: int = 1) -> None:
        """Rehearse the sample meeting, in a folder that is gone afterwards."""
        self.rehearsing.ask(Wished(seed=seed))

    def open_follow_up(self, previous: Meeting, wish: FollowUp, name: str) -> None:
        """Leave the meeting that is open for the one that follows it."""
        self._end_evening()
        self.window.show_start()
        self.open_held(partial(behind.follow_up_held, self.places, self.settings, (previous, wish, name)))

    def put_away(self) -> None:
        """Close the meeting that is open, if one is, to make room for another."""
        self._end_evening()
        self.window.show_start()

    def open_held(self, build: Callable[[], Held]) -> None:
        """Take up the meeting that is built on the worker, unless one is open."""
        if self.evening is None and not self.is_opening:
            self.is_opening = True
            self.window.trouble.hide()
            self.window.start.show_opening(is_opening=True)
            self.desk.tell("start.opening")
            self.jobs.do(build, self._on_built)

    def _forget_rehearsal(self) -> None:
        """Let a rehearsal go whose power is out: another meeting is wanted."""
        if self.evening is None:
            self.rehearsing.forget()

    def _on_built(self, future: Future[Held]) -> None:
        """The engine has been started on the worker; wait for its file without holding the window."""
        error = future.exception()
        if error is not None:
            self._not_opened(error)
            return
        held = future.result()
        self.jobs.follow(held.engine.ready, partial(self._on_ready, held))

    def _on_ready(self, held: Held, future: Future[Any]) -> None:
        error = future.exception()
        if error is not None:
            held.close()
            if held.trial is not None:
                self.jobs.do(held.trial.forget)
            self._not_opened(error)
            return
        self._end_opening()
        from facilitator.app.evening import Evening

        self.evening = Evening(self, held)
        self.rehearsing.take(held)
        if held.is_kept:
            self.settings = with_recent(self.settings, str(held.home or held.file))
            self.keep_settings()

    def _end_opening(self) -> None:
        self.is_opening = False
        self.window.start.show_opening(is_opening=False)
        self.window.notices.take_back(self.desk.words.t("start.opening"))

    def _not_opened(self, error: BaseException) -> None:
        """Say why, above a list that is as the folder is now."""
        self._end_opening()
        self.explain(error)
        self.librarian.look()

    # --- leaving

    @Slot()
    def _on_leave(self) -> None:
        self.leave()

    def leave(self) -> None:
        """Put the meeting away, and show the start page."""
        if self.evening is not None or self.rehearsing.is_on:
            self._end_evening()
            self.librarian.look()
        self.window.show_start()

    def delete_open_meeting(self) -> None:
        """Leave the meeting that is open and delete everything of it."""
        evening = self.evening
        if evening is None:
            return
        if evening.is_rehearsal:
            # All of it is deleted whenever a rehearsal ends.
            self.rehearsing.end()
            return
        file, key = evening.file, self.places.keys / f"{evening.bridge.snapshot.meeting.id}.key"
        self._end_evening(goes_home=False)
        self.window.show_start()
        work = partial(behind.delete, self.places, key, file)
        self.jobs.do(work, partial(self._on_deleted, evening.home or file))

    def _on_deleted(self, file: Path, future: Future[tuple[Path, ...]]) -> None:
        error = future.exception()
        if error is not None:
            self.explain(error)
            return
        recent = tuple(one for one in self.settings.recent if one != str(file))
        self.settings = _with(self.settings, recent=recent)
        self.keep_settings()
        self.tell_deleted("finish.deleted", future.result())
        self.librarian.look()

    def tell_deleted(self, key: str, left: tuple[Path, ...]) -> None:
        """Say that it is deleted, and what another program keeps us from deleting."""
        words = self.desk.words
        self.desk.tell(key)
        if left:
            names = ", ".join(str(path) for path in left)
            self.window.trouble.show_trouble(words.t("finish.left", files=names), "", names)

    def _end_evening(self, *, goes_home: bool = True) -> None:
        evening, self.evening = self.evening, None
        if evening is not None:
            evening.close()
            if evening.home is not None and goes_home:
                self.librarian.send_home(evening.file)
        self.rehearsing.forget()

    def close(self) -> None:
        """Close in order: the meeting (phones, bridge, engine with its file), worker, windows."""
        if self._is_closed:
            return
        self._is_closed = True
        self._end_evening()
        self.register.close()
        if self._jobs is not None:
            self._jobs.close()
        self._qt_words.close()
        self.window.deleteLater()

    # --- choices and troubles

    @Slot()
    def _on_language(self) -> None:
        present = LANGUAGES.index(self.desk.words.language)
        language = LANGUAGES[(present + 1) % len(LANGUAGES)]
        self.desk.words.switch(language)
        self.settings = _with(self.settings, language=language)
        self.keep_settings()

    @Slot()
    def _on_theme(self) -> None:
        self.settings = _with(self.settings, theme=next_theme(self.settings.theme))
        self._dress()
        self.keep_settings()

    @Slot()
    def _on_settings(self) -> None:
        self.chooser.show()

    def follow_settings(self, name: str) -> None:
        """Let a choice that was just made hold in the windows."""
        if name == "language":
            self.desk.words.switch(self.settings.language)
        elif name == "theme":
            self._dress()
        elif name == "keys":
            self.desk.remap(usable(self.settings.keys))
            self.window.keys.map(self.desk.keymap)
        if self.evening is not None:
            self.evening.follow(self.in_effect)

    @Slot()
    def _on_system_look(self) -> None:
        """Follow the laptop while the windows are open, as far as the settings leave it to it."""
        if self.theme is not self.desk.theme:
            self._dress()
        if self.evening is not None:
            self.evening.stage.follow(self.in_effect)

    def change(self, **fields: Any) -> None:
        """Choose something else from now on, and keep it."""
        self.settings = _with(self.settings, **fields)
        self.keep_settings()

    def keep_settings(self) -> None:
        """Write the settings, behind the windows."""
        self.jobs.do(partial(write_settings, self.places.settings_file, self.settings))

    @Slot(object)
    def _on_trouble(self, trouble: Any) -> None:
        self.explain(trouble.error)

    def explain(self, error: BaseException) -> None:
        """Say above the page what happened, what is safe and what to do."""
        self.window.trouble.show_trouble(self.explained(error), "", type(error).__name__)

    def explained(self, error: BaseException) -> str:
        """Return what happened, what is safe and what to do."""
        from facilitator.files.catalogues import texts

        return texts(self.desk.words.language, "troubles").explain(error)

    def remember_screen(self, identity: ScreenIdentity) -> None:
        """Find the same big screen again next time."""
        self.settings = _with(self.settings, audience_screen=identity)
        self.keep_settings()

    def show_folder(self, folder: Path) -> None:
        """Open the laptop's own window on a folder, or say where it is."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
            said = self.desk.words.t("export.no_folder")
            self.window.trouble.show_trouble(said, str(folder), str(folder))


def _new_id() -> str:
    from facilitator.laptop.dice import SystemDice

    return SystemDice().new_id()


def _with(settings: Settings, **fields: Any) -> Settings:
    import msgspec

    return msgspec.structs.replace(settings, **fields)
