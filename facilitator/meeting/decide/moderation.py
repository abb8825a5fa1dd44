"""How the facilitator's actions on content are counted: what and why, never which card or when."""

from facilitator.meeting.changes import Change
from facilitator.meeting.model import Meeting, Moderation
from facilitator.meeting.words import HoldReason, Moderated


def counted(meeting: Meeting, done: tuple[Moderated, HoldReason | None, int]) -> tuple[Change, ...]:
    """Return the change by which an action is counted, in an order that tells nothing."""
    what, why, times = done
    counts = {(kind, reason): count for kind, reason, count in meeting.moderation.counts}
    counts[what, why] = counts.get((what, why), 0) + times
    ordered = sorted(counts.items(), key=lambda entry: (entry[0][0], entry[0][1] or ""))
    new = Moderation(tuple((kind, reason, count) for (kind, reason), count in ordered))
    return (Change(meeting.moderation, new),)
