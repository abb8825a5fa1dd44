"""The promises of many meetings beside each other: each once, as it was last told of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from facilitator.meeting.model import Action, Meeting
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.words import ActionStatus

_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Promise:
    """An action with the meeting that told of it last; `source` is where that meeting lies."""

    action: Action
    title: str
    held: datetime | None
    source: str

    def is_overdue(self, today: date) -> bool:
        """Return whether it should have been kept by now."""
        due = self.action.due
        return due is not None and due < today and self.action.status is not ActionStatus.RUNNING


@dataclass(frozen=True, slots=True)
class Filter:
    """Which promises are asked for; what is None asks for all."""

    owner: str | None = None
    status: ActionStatus | None = None
    overdue: bool = False


def promises(meetings: Iterable[tuple[str, Meeting]]) -> tuple[Promise, ...]:
    """Return the promises of meetings, the earliest date first; one that was carried on stands once.

    Rehearsals promise nothing.
    """
    latest: dict[str, Promise] = {}
    real = [(source, meeting) for source, meeting in meetings if not meeting.brief.rehearsal]
    for source, meeting in sorted(real, key=lambda one: _order(one[1])):
        for action in ordered_actions(meeting):
            latest[action.id] = Promise(action, meeting.brief.title, meeting.brief.starts, source)
    return tuple(sorted(latest.values(), key=_by_date))


def filtered(found: Iterable[Promise], wish: Filter, today: date) -> tuple[Promise, ...]:
    """Return the promises that are asked for, in their order."""
    return tuple(
        one
        for one in found
        if (wish.owner is None or one.action.owner == wish.owner)
        and (wish.status is None or one.action.status is wish.status)
        and (not wish.overdue or one.is_overdue(today))
    )


def owners(found: Iterable[Promise]) -> tuple[str, ...]:
    """Return everybody who has promised something, by name."""
    return tuple(sorted({one.action.owner for one in found}, key=str.casefold))


def _order(meeting: Meeting) -> tuple[datetime, bool]:
    # What has no date yet comes last, and a follow-up after what it follows.
    return meeting.brief.starts or _NEVER, meeting.brief.previous is not None


def _by_date(one: Promise) -> tuple[date, datetime, float, str]:
    due = one.action.due or date.max
    return due, one.held or _NEVER, one.action.position, one.action.id
