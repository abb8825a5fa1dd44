"""One meeting in the windows: bridge, big screen, papers, and the note that it is going on."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from facilitator.app.afterwards import Afterwards
from facilitator.app.chosen_slides import ChosenSlides
from facilitator.app.follower import Follower
from facilitator.app.laptop_watch import LaptopWatch
from facilitator.app.paper_making import PaperMaking
from facilitator.app.printing import Printing
from facilitator.files.running import Running, write_running
from facilitator.laptop.keepers import this_keeper
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.timeline import agenda, segments
from facilitator.meeting.words import Phase
from facilitator.settings import ScreenIdentity, Settings
from facilitator.ui.bridge import Bridge
from facilitator.ui.console.cards import guarding
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
        self._troubled = ""
        self._times_put_back = held.engine.snapshot.times_put_back
        self._phase = held.engine.snapshot.meeting.course.phase
        self.bridge = Bridge(held.engine, held.clock.now, self)
        self.printing = Printing(program, held, self)
        program.window.open_meeting(self.bridge)
        self.stage = Stage(program.desk, program.window, program.in_effect, program.theme)
        why = program.desk.words.t("laptop.why")
        self.follower = Follower(program, held, self.bridge, self)
        self.laptop = LaptopWatch(program.jobs, this_keeper(), why, held.file, self)
        self.making = PaperMaking(program, held, self.bridge, self)
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
        self.making.serve()
        self.stage.surrounded.connect(console.surround)
        self.stage.banner.connect(console.show_banner)
        self.stage.paged.connect(console.screen_panel.show_pages)
        self._follow_minutes()
        if window.preparation is not None:
            window.preparation.template_kept.connect(self._program.librarian.save_template)
            window.preparation.check.follow(self._program.settings)
        self.slides = ChosenSlides(self.stage, window, console.screen_panel.slides)
        self.stage.settled.connect(self._on_settled)
        self.laptop.seen.connect(console.show_laptop)
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
            console = self._program.window.console
            if console is not None:
                console.closing.follow_up_asked.connect(page.finish.follow_up_asked)

    def close(self) -> None:
        """Close in order: bridge, papers, engine with door and file, windows."""
        self._keep_what_is_typed()
        self.follower.keep_up()
        self._let_go()
        self._held.close()
        self._forget_if_over()
        self._put_away()

    def follow(self, settings: Settings) -> None:
        """Let settings that were changed hold: on the big screen, and for the address on it."""
        self.stage.follow(settings)
        self._held.engine.prefer(settings.interface)
        if self._program.window.preparation is not None:
            self._program.window.preparation.check.follow(settings)

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
        self.making.papers.close()
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
        self.making.look(self.bridge.snapshot.meeting)

    def _print_when_over(self) -> None:
        """Make the papers beside the meeting as soon as it is closed: they are wanted the same evening."""
        before, self._phase = self._phase, self.bridge.snapshot.meeting.course.phase
        # News is gathered for a moment: a meeting that was begun and closed within one is never seen live.
        if self._held.is_kept and before is not Phase.CLOSED and self._phase is Phase.CLOSED:
            self.making.make(self._held.file.parent)
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

    @Slot(object)
    def _on_settled(self, identity: ScreenIdentity) -> None:
        self._program.remember_screen(identity)


def running_note(meeting: Meeting, now: Now, file: Path) -> Running | None:
    """Return what a crash would be answered with, or None while no meeting goes on."""
    current = meeting.course.current
    if meeting.course.phase is not Phase.LIVE or current is None:
        return None
    started = [one.started for one in segments(meeting) if one.item == current]
    local = (started[0] if started else now.wall).astimezone(now.zone)
    number = [one.id for one in agenda(meeting)].index(current) + 1
    return Running(str(file), meeting.brief.title, number, f"{local:%H.%M}")
