"""How long what participants wrote is kept before somebody is reminded to delete it."""

from datetime import datetime

from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.timeline import segments
from facilitator.meeting.words import Phase

# Long enough to write the minutes and have them approved, short enough that nobody forgets.
KEPT_DAYS = 30
# A meeting that goes on on another evening than the next gets a new code on its wall.
COLLECTS_DAYS = 2


def days_kept(held: datetime, now: Now) -> int:
    """Return for how many days in the hall's calendar the raw data of a meeting have been kept."""
    return (now.wall.astimezone(now.zone).date() - held.astimezone(now.zone).date()).days


def days_too_long(phase: Phase | None, held: datetime | None, now: Now, *, is_raw: bool) -> int:
    """Return for how many days raw data lie there when that is longer than they should, else 0.

    A meeting that was never closed is meant too: somebody may have forgotten that as well.
    """
    if not is_raw or held is None or phase in {None, Phase.PLANNED}:
        return 0
    days = days_kept(held, now)
    return days if days > KEPT_DAYS else 0


def collects_no_more(phase: Phase | None, held: datetime | None, now: Now) -> bool:
    """Return whether nobody will write to a meeting any more, though it was never closed."""
    return phase is Phase.LIVE and held is not None and days_kept(held, now) > COLLECTS_DAYS


def raw_too_long(meeting: Meeting, now: Now) -> int:
    """Return for how many days the raw data of a meeting have been kept too long, else 0."""
    found = segments(meeting)
    held = found[-1].started if found else meeting.brief.starts
    return days_too_long(meeting.course.phase, held, now, is_raw=bool(meeting.cards))
