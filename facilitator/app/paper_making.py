"""Minutes and lists of the open meeting: made when it is over, made anew once approved, noted, told of."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from facilitator.app.old_papers import OldPapers
from facilitator.export.sections.opening import began
from facilitator.meeting.ids import MeetingId
from facilitator.meeting.model import Meeting
from facilitator.store.noted import noted
from facilitator.ui.folder_choice import choose_folder
from facilitator.ui.paper_news import PaperNews
from facilitator.ui.papers import Papers
from facilitator.ui.sentences import date_stamp

if TYPE_CHECKING:
    from facilitator.app.holding import Held
    from facilitator.app.program import Program
    from facilitator.ui.bridge import Bridge
    from facilitator.ui.console.outcome.closing import ClosingPanel
    from facilitator.ui.minutes.finishing import Finishing


class PaperMaking(QObject):
    """One making at a time; a later wish takes the place of one that is under way."""

    def __init__(self, program: Program, held: Held, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._held = held
        self._bridge = bridge
        self._folder = Path()
        self._wish: Callable[[], Path] | None = None
        """Makes the folder ready that is to be made into next."""
        self._is_readying = False
        self._then: Callable[[], None] | None = None
        self._made_of = held.engine.snapshot.meeting
        self._approved = self._made_of.approved
        self._old_papers = OldPapers(self._say_old_papers)
        self.papers = Papers(self)
        self.papers.ended.connect(self._on_ended)

    def serve(self) -> None:
        """Answer what is asked for in the windows, and show there how far it is."""
        console, page = self._program.window.console, self._program.window.minutes
        if console is not None:
            console.closing.export_asked.connect(self._on_asked)
            self.papers.went_on.connect(console.closing.show_progress)
            self._follow(console.closing.news)
        if page is not None:
            page.finish.papers_asked.connect(self._on_asked)
            self.papers.went_on.connect(page.finish.show_progress)
            self._follow(page.finish.news)

    def _follow(self, news: PaperNews) -> None:
        news.folder_asked.connect(self._on_folder_asked)
        news.stop_asked.connect(self.papers.stop)

    def look(self, meeting: Meeting) -> None:
        """Make the papers anew when the minutes have been approved: nobody is to be handed a draft."""
        before, self._approved = self._approved, meeting.approved
        if self._held.is_kept and meeting.approved is not None and meeting.approved is not before:
            self.make_in_place()
        elif not self.papers.is_busy:
            self._old_papers.look(meeting)

    # --- making

    def make(self, parent: Path) -> None:
        """Make the papers in a folder of their own, named after day and subject."""
        self._make(partial(_made_ready, self._own_folder(parent)))

    def make_in_place(self) -> None:
        """Make the papers where they were made last, in the place of those that lie there."""
        own, copies = self._own_folder(self._held.file.parent), self._program.places.backups
        self._make(partial(_where_last, self._folder, own, copies, self._made_of.id))

    def stop(self, then: Callable[[], None]) -> bool:
        """Make nothing any more, and call `then` once nothing is being made; return whether it was."""
        self._wish = None
        if not self._is_readying and not self.papers.is_busy:
            then()
            return False
        self._then = then
        self.papers.stop()
        return True

    def _own_folder(self, parent: Path) -> Path:
        """Return the folder of the day that the minutes name: when it was held, not when it was planned."""
        now = self._bridge.now()
        held = began(self._bridge.snapshot.meeting) or now.wall
        return parent / f"{date_stamp(held, now.zone)} {self._held.file.stem}"

    def _make(self, ready: Callable[[], Path]) -> None:
        self._wish = ready
        self._show_progress()
        if self.papers.is_busy:
            self.papers.stop()
        elif not self._is_readying:
            self._go_on()

    def _go_on(self) -> bool:
        """Do what is wished for next: end, or begin anew. Return whether there was anything."""
        then, self._then = self._then, None
        wish, self._wish = self._wish, None
        if then is not None:
            then()
        elif wish is not None:
            self._is_readying = True
            self._program.jobs.do(wish, self._on_ready)
        return then is not None or wish is not None

    def _on_ready(self, future: Future[Path]) -> None:
        if self._is_left(future):
            return
        self._folder = future.result()
        meeting = self._bridge.snapshot.meeting
        # Until they are made, what lies under these names may be drafts: it goes with the raw data.
        noting = self._remember(replace(meeting, approved=None), meeting)
        self._is_readying = True
        self._program.jobs.follow(noting, partial(self._on_noted, meeting))

    def _on_noted(self, meeting: Meeting, future: Future[None]) -> None:
        """Make them now that they are known: what is not noted would outlive the meeting's deletion."""
        if self._is_left(future):
            return
        self.papers.make(meeting, self._bridge.now(), self._folder, self._program.desk.words.language)
        self._made_of = meeting
        self._old_papers.made_of(meeting)

    def _is_left(self, readied: Future[Any]) -> bool:
        """Return whether nothing is to be made after all: something else is wanted, or the world said no."""
        self._is_readying = False
        if self.papers.is_closed or self._go_on():
            return True
        error = readied.exception()
        if error is not None:
            self._show_papers((self._program.explained(error),), self._folder)
        return error is not None

    def _remember(self, as_if: Meeting, meeting: Meeting) -> Future[None]:
        """Note the files of a meeting: those that hold raw data, and those that may outlive it."""
        from facilitator.export.papers import by_kind, papers_for

        raw, lasting = by_kind(as_if, papers_for(meeting))
        folder = self._folder
        return self._held.engine.remember_papers(
            [folder / one for one in raw], [folder / one for one in lasting]
        )

    @Slot(object, object)
    def _on_ended(self, troubles: tuple[str, ...], folder: Path) -> None:
        if self.papers.is_closed:
            return
        if not troubles:
            # If it cannot be noted, they go with the raw data: rather too early than never.
            self._remember(self._made_of, self._made_of)
        self._show_papers(troubles, folder)
        if not self._go_on():
            self._old_papers.look(self._bridge.snapshot.meeting)

    # --- asked for, and told of

    @Slot()
    def _on_asked(self) -> None:
        window, words = self._program.window, self._program.desk.words
        choose_folder(window, words.t("export.choose"), self._held.file.parent, self._on_folder)

    @Slot(str)
    def _on_folder(self, chosen: str) -> None:
        self.make(Path(chosen))

    @Slot()
    def _on_folder_asked(self) -> None:
        self._program.show_folder(self._folder)

    def _say_old_papers(self, key: str) -> None:
        """Say it where the papers are made, for as long as they are as they are."""
        if self._bridge.snapshot.meeting.approved is not None:
            # Nobody is at the papers while a card is masked.
            self._program.desk.tell(key)
        self._show_papers((self._program.desk.words.t(key, folder=self._folder.name),), self._folder)

    def _show_progress(self) -> None:
        for shown in self._places():
            shown.show_progress(0.0)

    def _show_papers(self, troubles: tuple[str, ...], folder: Path) -> None:
        for shown in self._places():
            shown.show_papers(troubles, folder)

    def _places(self) -> list[ClosingPanel | Finishing]:
        console, page = self._program.window.console, self._program.window.minutes
        found: list[ClosingPanel | Finishing] = [] if console is None else [console.closing]
        return found if page is None else [*found, page.finish]


def _made_ready(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _where_last(known: Path, own: Path, copies: Path, whose: MeetingId) -> Path:
    """Return the folder that this meeting's papers were made in last, if it is still there, or their own."""
    from facilitator.export.papers import Paper

    earlier = [path.parent for path in reversed(noted(copies, whose).all) if path.name == Paper.MINUTES]
    for folder in (known, *earlier):
        if folder != Path() and folder.is_dir():
            return folder
    return _made_ready(own)
