"""What a meeting's follow-up is called, in the meeting's own language."""

from facilitator.files.catalogues import hall_texts
from facilitator.meeting.follow_up import MONTHS_ON, FollowUp
from facilitator.meeting.model import Meeting, Now


def follow_up_wish(previous: Meeting, now: Now, months: int = MONTHS_ON) -> FollowUp:
    """Return what the follow-up of a meeting needs beside it."""
    said = hall_texts(previous.brief.language)
    return FollowUp(
        heading=said.say("follow_up.heading"),
        zone=now.zone,
        today=now.wall.astimezone(now.zone).date(),
        months=months,
        title=said.say("follow_up.title", title="{title}"),
    )
