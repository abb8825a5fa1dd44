"""Taking back: the inverse of what a command did, applied to the meeting as it is now."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from facilitator.meeting.changes import Change, fits, merged
from facilitator.meeting.model import Card, Meeting, Moderation, Segment
from facilitator.meeting.refusals import ChangedSince
from facilitator.meeting.words import CardState, HoldReason, Moderated

# How many commands can be taken back.
DEEPEST = 20


def undoing(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return what of a command's changes can be taken back: all but the mixing of notes.

    A note that has been let into the queue stays there: it may have been read.
    """
    return tuple(change.turned() for change in reversed(tuple(changes)) if not _is_let_in(change))


def _is_let_in(change: Change) -> bool:
    before, after = change.before, change.after
    return (
        isinstance(before, Card)
        and isinstance(after, Card)
        and before.state is CardState.WAITING
        and after.state is CardState.QUEUED
    )


def undo(meeting: Meeting, turned: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes that take a command back, as `undoing` turned it.

    Time is not turned back: what has passed since is booked to the item returned to. Counts of
    what the facilitator did go back by what the command added.

    Raises:
        ChangedSince: Something of it has been changed again, so taking it back would lose that.
    """
    turned = tuple(turned)
    plain = tuple(change for change in turned if change.kind not in {Segment, Moderation})
    if not all(fits(meeting, change) for change in plain):
        raise ChangedSince
    booked = _time_booked(meeting, [change for change in turned if change.kind is Segment])
    return merged((*plain, *booked, *_counted_back(meeting, turned)))


def _counted_back(meeting: Meeting, turned: Iterable[Change]) -> list[Change]:
    changes: list[Change] = []
    for change in turned:
        if isinstance(change.before, Moderation) and isinstance(change.after, Moderation):
            counts = Counter(_as_counter(meeting.moderation))
            counts.subtract(_as_counter(change.before))
            counts.update(_as_counter(change.after))
            ordered = sorted(counts.items(), key=lambda entry: (entry[0][0], entry[0][1] or ""))
            new = Moderation(tuple((*key, count) for key, count in ordered if count > 0))
            changes.append(Change(meeting.moderation, new))
    return changes


def _as_counter(moderation: Moderation) -> Counter[tuple[Moderated, HoldReason | None]]:
    return Counter({(what, why): count for what, why, count in moderation.counts})


def _time_booked(meeting: Meeting, turned: list[Change]) -> list[Change]:
    """Return the changes by which the time since a command is booked as it was before.

    The segment that the command ended says where to; the stretches that followed are relabelled,
    so that the sum of all stretches stays the time that has passed. When the command began or
    ended the whole meeting there is no such stretch, or none that followed: it is turned back.
    """
    begun = [c.before for c in turned if isinstance(c.before, Segment) and c.after is None]
    ended = [c for c in turned if isinstance(c.before, Segment) and isinstance(c.after, Segment)]
    if not ended:
        return [change for change in turned if fits(meeting, change)]
    back_to = ended[0].after
    if not isinstance(back_to, Segment):
        return []
    if not begun:
        return [change for change in ended if fits(meeting, change)]
    first = min(segment.id for segment in begun)
    return [
        Change(segment, replace(segment, item=back_to.item, kind=back_to.kind))
        for segment in meeting.segments.values()
        if segment.id >= first
    ]
