"""What has been asked and not yet answered, and the meeting that is hoped for meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.meeting.commands import Command
    from facilitator.meeting.model import Meeting, Now


class Hopes:
    """Works each thing asked out once: a redraw looks several times, and many wait for a slow engine."""

    def __init__(self, now: Callable[[], Now]) -> None:
        self._now = now
        self._asked: list[Command] = []
        self._answered: list[Command] = []
        """Those that were hoped for beside the ones that still wait."""
        self._seen: tuple[Meeting, Meeting, int] | None = None
        """A meeting as it is, what is hoped of it, and how many of those asked are in that."""

    def ask(self, command: Command) -> bool:
        """Hope for a command; return whether there is something to hope for."""
        from facilitator.meeting.foreseen import can_be_foreseen

        if not can_be_foreseen(command):
            return False
        self._asked.append(command)
        return True

    def answer(self, command: Command | None, meeting: Meeting) -> bool:
        """Hope for a command no longer; return whether the meeting is another than was hoped for.

        That is looked at when nothing waits any more: with each answer anew, it would be worked out
        for all that wait each time.
        """
        if command is None or command not in self._asked:
            return False
        self._asked.remove(command)
        self._answered.append(command)
        self._seen = None
        if self._asked:
            return False
        answered, self._answered = self._answered, []
        return self._foreseen(meeting, answered) != meeting

    def over(self, meeting: Meeting) -> Meeting:
        """Return a meeting with what has been asked of it meanwhile."""
        if not self._asked:
            return meeting
        if self._seen is None or self._seen[0] is not meeting:
            self._seen = (meeting, meeting, 0)
        _, hoped, count = self._seen
        if count < len(self._asked):
            hoped = self._foreseen(hoped, self._asked[count:])
            self._seen = (meeting, hoped, len(self._asked))
        return hoped

    def _foreseen(self, meeting: Meeting, asked: Sequence[Command]) -> Meeting:
        from facilitator.meeting.foreseen import foreseen

        return foreseen(meeting, asked, self._now())
