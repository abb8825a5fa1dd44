"""Whether the minutes are still what somebody approved: compared behind the windows."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from facilitator.meeting.minutes import may_approve
from facilitator.meeting.model import Meeting, Now
from facilitator.ui.jobs import Jobs


class ApprovalWatch:
    """Tells it each time that it was found out; a meeting that changes meanwhile is looked at afterwards."""

    def __init__(self, jobs: Callable[[], Jobs], tell: Callable[[bool], None]) -> None:
        self._jobs = jobs
        self._tell = tell
        self._looked: Meeting | None = None
        self._newest: tuple[Meeting, Now] | None = None
        self._is_looking = False

    def look(self, meeting: Meeting, now: Now) -> None:
        """Find out whether other minutes would be printed now than those that were approved."""
        if meeting is self._looked or meeting.approved is None or not may_approve(meeting):
            return
        self._newest = meeting, now
        if not self._is_looking:
            self._is_looking, self._looked = True, meeting
            self._jobs().do(partial(_is_changed, meeting, now), self._on_compared)

    def _on_compared(self, future: Future[bool]) -> None:
        self._is_looking = False
        if future.exception() is None:
            self._tell(future.result())
        if self._newest is not None:
            self.look(*self._newest)


def _is_changed(meeting: Meeting, now: Now) -> bool:
    from facilitator.export.approval import frozen_minutes

    return meeting.approved is not None and frozen_minutes(meeting, now) != meeting.approved.document
