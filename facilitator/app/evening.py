"""One meeting in the windows: bridge, big screen, papers, and the note that it is going on."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from facilitator.app.afterwards import Afterwards
from facilitator.app.chosen_slides import ChosenSlides
from facilitator.app.follower import Follower
from facilitator.app.laptop_watch import LaptopWatch
from facilitator.app.old_papers import OldPapers
from facilitator.app.printing import Printing
from facilitator.files.running import Running, write_running
from facilitator.laptop.keepers import this_keeper
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.timeline import agenda, segments
from facilitator.meeting.words import Phase
from facilitator.settings import ScreenIdentity
from facilitator.ui.bridge import Bridge
from facilitator.ui.console.cards import guarding
from facilitator.ui.folder_choice import choose_folder
from facilitator.ui.paper_news import PaperNews
from facilitator.ui.papers import Papers
from facilitator.ui.sentences import date_stamp
from facilitator.ui.stage import Stage

if TYPE_CHECKING:
    from facilitator.app.holding import Held
    from facilitator.app.program import Program


class Evening(QObject):
    """Made when a meeting's file is open, closed before the engine is."""

    def __init__(self, program: Program, held: Held) -> None:
        super().__init__()
        self._program = program
        self._held = held
        self._noted: Running | None = None
        self._folder = Path()
        self._troubled = ""
        self._times_put_back = held.engine.snapshot.times_put_back
        self._phase = held.engine.snapshot.meeting.course.phase
        self.bridge = Bridge(held.engine, held.clock.now, self)
        self.papers = Papers(self)
        self._old_papers = OldPapers(self._say_old_papers)
        self.printing = Printing(program, held.file.parent, self)
        program.window.open_meeting(self.bridge)
        self.stage = Stage(program.desk, program.window, program.in_effect, program.theme)
        why = program.desk.words.t("laptop.why")
        self.follower = Follower(program, held, self.bridge, self)
        self.laptop = LaptopWatch(program.jobs, this_keeper(), why, held.file, self)
        self._connect()
        self._note_running()

    def _connect(self) -> None:
        window, desk = self._program.window, self._program.desk
        console = window.console
        if console is None:
            return
        console.screen_panel.put_thumbnail(self.stage.thumbnail)
        console.hidden_said.connect(self.stage.say_private)
        console.opened.connect(self.stage.open)
        console.closing.export_asked.connect(self._on_export_asked)
        self._follow_news(console.closing.news)
        self.stage.surrounded.connect(console.surround)
        self.stage.banner.connect(console.show_banner)
        self.stage.paged.connect(console.screen_panel.show_pages)
        self._follow_minutes()
        if window.preparation is not None:
            window.preparation.template_kept.connect(self._program.librarian.save_template)
        self.slides = ChosenSlides(self.stage, window, console.screen_panel.slides)
        self.stage.settled.connect(self._on_settled)
        self.laptop.seen.connect(console.show_laptop)
        self.papers.went_on.connect(console.closing.show_progress)
        self.papers.ended.connect(self._on_papers)
        desk.happened.connect(self._on_happened)
        self.stage.say_again()
        self._follow_laptop()
        if self.bridge.snapshot.meeting.course.phase is Phase.LIVE:
            console.say_resumed()
        if window.page is console:
            self.stage.open()
        elif self._held.is_new and window.preparation is not None:
            window.preparation.begin_new()

    @property
    def is_rehearsal(self) -> bool:
        """Whether nothing that happens here is meant."""
        return self._held.trial is not None

    def _follow_minutes(self) -> None:
        page = self._program.window.minutes
        if page is not None:
            self.afterwards = Afterwards(self._program, self._held, page, self)
            page.finish.papers_asked.connect(self._on_export_asked)
            self._follow_news(page.finish.news)
            console = self._program.window.console
            if console is not None:
                console.closing.follow_up_asked.connect(page.finish.follow_up_asked)
            self.papers.went_on.connect(page.finish.show_progress)

    def _follow_news(self, news: PaperNews) -> None:
        news.folder_asked.connect(self._on_folder_asked)
        news.stop_asked.connect(self.papers.stop)

    def close(self) -> None:
        """Close in order: bridge, papers, engine with door and file, windows."""
        self._keep_what_is_typed()
        self.follower.keep_up()
        self._let_go()
        self._held.close()
        self._forget_if_over()
        self._put_away()

    def cut(self, to: Path) -> Future[None]:
        """Let the engine be killed as by a power cut; what then lay on the disk lies at `to`."""
        self._let_go()
        done = self._held.engine.cut(to)
        self._put_away()
        return done

    def _let_go(self) -> None:
        """Close what listens to the engine, before the engine ends."""
        self.bridge.close()
        self.laptop.close()
        self.slides.close()
        self.papers.close()
        self.printing.close()

    def _put_away(self) -> None:
        self._program.window.close_meeting()
        guarding.forget()
        self.stage.close()
        self.deleteLater()

    def _keep_what_is_typed(self) -> None:
        """Let the field that is being typed in tell what it holds, while somebody still listens."""
        field = self._program.window.focusWidget()
        if field is not None:
            field.clearFocus()

    # --- the note that lets a crash be answered

    @Slot(object)
    def _on_happened(self, _happened: object) -> None:
        self._note_running()
        self._tell_trouble()
        self._follow_laptop()
        self._print_when_over()
        self._tell_old_papers()

    def _print_when_over(self) -> None:
        """Make the papers beside the meeting as soon as it is closed: they are wanted the same evening."""
        before, self._phase = self._phase, self.bridge.snapshot.meeting.course.phase
        # News is gathered for a moment: a meeting that was begun and closed within one is never seen live.
        if self._held.is_kept and before is not Phase.CLOSED and self._phase is Phase.CLOSED:
            self.make_papers(self._papers_folder(self.bridge.snapshot.meeting))
            self.follower.follow_when_over()

    def _follow_laptop(self) -> None:
        """Keep the laptop awake while the meeting is live, and only then."""
        self.laptop.follow(is_live=self.bridge.snapshot.meeting.course.phase is Phase.LIVE)

    def _tell_trouble(self) -> None:
        """Say what keeps the meeting from being saved, or its door from opening, until it is over."""
        snapshot = self.bridge.snapshot
        if snapshot.times_put_back != self._times_put_back:
            self._times_put_back = snapshot.times_put_back
            self._program.desk.tell("file.put_back", path=str(self._held.file))
        error = snapshot.trouble.error if snapshot.trouble is not None else None
        what = type(error).__name__ if error is not None else snapshot.door.error
        if what == self._troubled:
            return
        self._troubled = what
        if error is not None:
            self._program.explain(error)
        elif what:
            from facilitator.engine.doors import CannotOpen

            self._program.explain(CannotOpen(what))
        else:
            self._program.window.trouble.hide()

    def _note_running(self) -> None:
        """Write down which item runs since when, whenever that has changed."""
        if not self._held.is_kept:
            return
        note = running_note(self.bridge.snapshot.meeting, self.bridge.now(), self._held.file)
        if note != self._noted:
            self._noted = note
            self._program.jobs.do(partial(write_running, self._note_file, note))

    @property
    def file(self) -> Path:
        """Where the meeting lies."""
        return self._held.file

    @property
    def home(self) -> Path | None:
        """Where the meeting goes back to when it is left, if it only lodges here."""
        return self._held.home

    @property
    def _note_file(self) -> Path:
        return self._program.places.data / "running.json"

    def _forget_if_over(self) -> None:
        if self._held.is_kept and self._held.engine.snapshot.meeting.course.phase is not Phase.LIVE:
            self._program.jobs.do(partial(write_running, self._note_file, None))

    # --- papers

    @Slot()
    def _on_export_asked(self) -> None:
        window, words = self._program.window, self._program.desk.words
        meeting = self.bridge.snapshot.meeting
        choose_folder(window, words.t("export.choose"), self._papers_folder(meeting), self._on_folder)

    def _papers_folder(self, _meeting: Meeting) -> Path:
        return self._held.file.parent

    @Slot(str)
    def _on_folder(self, chosen: str) -> None:
        self.make_papers(Path(chosen))

    def make_papers(self, parent: Path) -> None:
        """Make the papers in a folder of their own, named after day and subject."""
        meeting, now = self.bridge.snapshot.meeting, self.bridge.now()
        folder = parent / f"{date_stamp(meeting.brief.starts or now.wall, now.zone)} {self._held.file.stem}"
        self._program.jobs.do(partial(folder.mkdir, parents=True, exist_ok=True), self._on_folder_made)
        self._folder = folder
        self._show_progress()
        self._held.engine.remember_papers(*_papers_by_kind(meeting, folder))

    def remember_papers(self, lasting: Sequence[Path]) -> None:
        """Note files that go when the whole meeting goes."""
        self._held.engine.remember_papers((), lasting)

    def _show_progress(self) -> None:
        console, page = self._program.window.console, self._program.window.minutes
        if console is not None:
            console.closing.show_progress(0.0)
        if page is not None:
            page.finish.show_progress(0.0)

    def _on_folder_made(self, future: Future[Any]) -> None:
        error = future.exception()
        if error is not None:
            self._on_papers((self._program.explained(error),), self._folder)
            return
        meeting, now = self.bridge.snapshot.meeting, self.bridge.now()
        self.papers.make(meeting, now, self._folder, self._program.desk.words.language)
        self._old_papers.made_of(meeting)

    def _tell_old_papers(self) -> None:
        if not self.papers.is_busy:
            self._old_papers.look(self.bridge.snapshot.meeting)

    def _say_old_papers(self, key: str) -> None:
        """Say it where the papers are made, for as long as they are as they are."""
        if self.bridge.snapshot.meeting.approved is not None:
            # Nobody is at the papers while a card is masked.
            self._program.desk.tell(key)
        self._show_papers((self._program.desk.words.t(key, folder=self._folder.name),), self._folder)

    @Slot(object, object)
    def _on_papers(self, troubles: tuple[str, ...], folder: Path) -> None:
        self._show_papers(troubles, folder)
        self._tell_old_papers()

    def _show_papers(self, troubles: tuple[str, ...], folder: Path) -> None:
        console, page = self._program.window.console, self._program.window.minutes
        if console is not None:
            console.closing.show_papers(troubles, folder)
        if page is not None:
            page.finish.show_papers(troubles, folder)

    @Slot()
    def _on_folder_asked(self) -> None:
        self._program.show_folder(self._folder)

    @Slot(object)
    def _on_settled(self, identity: ScreenIdentity) -> None:
        self._program.remember_screen(identity)


def _papers_by_kind(meeting: Meeting, folder: Path) -> tuple[list[Path], list[Path]]:
    """Return the files that will be made: those that hold raw data, and those that may outlive it."""
    from facilitator.export.papers import by_kind

    raw, approved = by_kind(meeting)
    return [folder / paper for paper in raw], [folder / paper for paper in approved]


def running_note(meeting: Meeting, now: Now, file: Path) -> Running | None:
    """Return what a crash would be answered with, or None while no meeting goes on."""
    current = meeting.course.current
    if meeting.course.phase is not Phase.LIVE or current is None:
        return None
    started = [one.started for one in segments(meeting) if one.item == current]
    local = (started[0] if started else now.wall).astimezone(now.zone)
    number = [one.id for one in agenda(meeting)].index(current) + 1
    return Running(str(file), meeting.brief.title, number, f"{local:%H.%M}")
