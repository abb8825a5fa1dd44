"""What is done with a meeting that is over: approved, made the beginning of the next, deleted for good."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from facilitator.app.approval_watch import ApprovalWatch
from facilitator.files.follow_up_words import follow_up_wish
from facilitator.meeting.commands import ApproveMinutes
from facilitator.meeting.follow_up import next_title

if TYPE_CHECKING:
    from facilitator.app.holding import Held
    from facilitator.app.program import Program
    from facilitator.ui.minutes.page import MinutesPage


class Afterwards(QObject):
    """Answers what the minutes' page asks for beyond the meeting itself."""

    def __init__(self, program: Program, held: Held, page: MinutesPage, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._held = held
        self._page = page
        self._was_making = False
        finish = page.finish
        finish.approve_asked.connect(self._on_approve)
        finish.erase_asked.connect(self._on_erase)
        finish.delete_asked.connect(self._on_delete)
        finish.follow_up_asked.connect(self._on_follow_up)
        self._approval = ApprovalWatch(lambda: program.jobs, page.show_changed)
        program.desk.happened.connect(self._on_happened)
        self._on_happened()

    # --- approving

    @Slot()
    def _on_happened(self) -> None:
        """Say whether what was approved is still what would be printed."""
        self._approval.look(self._held.engine.snapshot.meeting, self._held.clock.now())

    @Slot()
    def _on_approve(self) -> None:
        """Freeze the minutes as they are printed now; the tree is built behind the windows."""
        from facilitator.export.approval import frozen_minutes

        meeting, now = self._held.engine.snapshot.meeting, self._held.clock.now()
        self._program.jobs.do(partial(frozen_minutes, meeting, now), self._on_frozen)

    def _on_frozen(self, future: Future[bytes]) -> None:
        error = future.exception()
        if error is not None:
            self._program.explain(error)
            return
        now = self._held.clock.now()
        day = now.wall.astimezone(now.zone).date()
        self._program.desk.send(ApproveMinutes(future.result(), day))

    # --- deleting

    @Slot()
    def _on_erase(self) -> None:
        """Delete once no paper is being made: it would be written after its deletion."""
        evening = self._program.evening
        if evening is not None:
            self._was_making = evening.making.stop(self._erase)

    def _erase(self) -> None:
        self._program.jobs.follow(self._held.engine.erase_raw(), self._on_erased)

    def _on_erased(self, future: Future[tuple[Path, ...]]) -> None:
        evening = self._program.evening
        if evening is not None and self._was_making:
            # What was stopped is made after all, of what is left.
            evening.making.make_in_place()
        error = future.exception()
        if error is not None:
            self._program.explain(error)
            return
        self._program.tell_deleted("finish.erased", future.result())

    @Slot()
    def _on_delete(self) -> None:
        self._program.delete_open_meeting()

    # --- going on

    @Slot()
    def _on_follow_up(self) -> None:
        if self._held.trial is not None:
            self._program.desk.tell("rehearsal.not_here")
            return
        meeting = self._held.engine.snapshot.meeting
        wish = follow_up_wish(meeting, self._held.clock.now())
        self._program.open_follow_up(meeting, wish, next_title(meeting, wish))


def delete_everywhere(backups: Path, key: Path, index: Path, file: Path) -> tuple[Path, ...]:
    """Delete a meeting's file, copies, papers, key and place in the library; return what could not be.

    Raises:
        StoreError: The file may not be deleted; nothing was.
    """
    from facilitator.engine import sealing
    from facilitator.store.erasing import delete_meeting
    from facilitator.store.library import meetings_in

    left: Any = delete_meeting(file, backups)
    sealing.destroy(key)
    meetings_in(file.parent, index)
    return tuple(left)
