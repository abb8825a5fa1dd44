"""Sees to it that a form which follows itself up is followed up, without anybody having to think of it."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from facilitator.app.following import Left, leave_follow_up, months_of, renew_follow_up
from facilitator.app.shelving import folder_of
from facilitator.files.follow_up_words import follow_up_wish
from facilitator.meeting.follow_up import FollowUp, next_title
from facilitator.meeting.words import Phase
from facilitator.ui.sentences import date_words

if TYPE_CHECKING:
    from facilitator.app.holding import Held
    from facilitator.app.program import Program
    from facilitator.ui.bridge import Bridge


class Follower(QObject):
    """Works on the worker: a folder is read and a file written."""

    def __init__(self, program: Program, held: Held, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._held = held
        self._bridge = bridge

    def follow_when_over(self) -> None:
        """Make the follow-up of a meeting that has just been closed, if its form has one."""
        meeting = self._bridge.snapshot.meeting
        months = months_of(meeting)
        if months is None or meeting.brief.rehearsal:
            return
        work = partial(leave_follow_up, meeting, self._wish(months), self._folder, self._name)
        self._program.jobs.do(work, self._on_left)

    def keep_up(self) -> None:
        """Let the follow-up have what was agreed since, when a meeting that is over is left."""
        meeting = self._bridge.snapshot.meeting
        months = months_of(meeting)
        if self._held.is_kept and months is not None and meeting.course.phase is Phase.CLOSED:
            work = partial(renew_follow_up, meeting, self._wish(months), self._folder, self._name)
            self._program.jobs.do(work, self._on_renewed)

    @property
    def _name(self) -> str:
        meeting = self._bridge.snapshot.meeting
        return next_title(meeting, follow_up_wish(meeting, self._bridge.now()))

    @property
    def _folder(self) -> Path:
        return folder_of(self._program.places, self._program.settings)

    def _wish(self, months: int) -> FollowUp:
        return follow_up_wish(self._bridge.snapshot.meeting, self._bridge.now(), months)

    def _on_left(self, future: Future[Left]) -> None:
        error = future.exception()
        if error is not None:
            self._program.explain(error)
            return
        left, words = future.result(), self._program.desk.words
        day = words.t("follow_up.no_date")
        if left.starts is not None:
            day = date_words(left.starts, self._bridge.now().zone, words)
        self._program.desk.tell("follow_up.left", day=day)

    def _on_renewed(self, future: Future[None]) -> None:
        error = future.exception()
        if error is not None:
            self._program.explain(error)
