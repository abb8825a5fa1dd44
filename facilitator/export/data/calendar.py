"""Deadlines and the next meeting for a calendar: whoever imports it twice has them once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from icalendar import Calendar, Event, Todo

from facilitator.export.minutes import made
from facilitator.export.plain import printable
from facilitator.export.wording import Wording
from facilitator.meeting.model import Action, Meeting, Now
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.words import ActionStatus
from facilitator.texts import Texts

PRODUCER: Final = "-//Facilitator//Borgermøde//DA"
HOME: Final = "facilitator.invalid"
NO_TIME: Final = datetime(2000, 1, 1, tzinfo=UTC)
NEXT_MEETING: Final = timedelta(hours=2)
_STATES: Final = {
    ActionStatus.DISCUSSED: "NEEDS-ACTION",
    ActionStatus.UNDER_WAY: "IN-PROCESS",
    ActionStatus.RUNNING: "COMPLETED",
}


def calendar_bytes(meeting: Meeting, now: Now, texts: Texts) -> bytes:
    """Return the deadlines as an ICS file: a task and an all-day entry each, with an id that stays."""
    wording = Wording(texts, now.zone)
    stamp = (made(meeting, now) or NO_TIME).astimezone(UTC)
    calendar = Calendar()
    calendar.add("prodid", PRODUCER)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for action in ordered_actions(meeting):
        for entry in _entries(meeting, action, wording):
            entry.add("dtstamp", stamp)
            calendar.add_component(entry)
    coming = _next_meeting(meeting, wording)
    if coming is not None:
        coming.add("dtstamp", stamp)
        calendar.add_component(coming)
    written: bytes = calendar.to_ical(sorted=True)
    return written


def _entries(meeting: Meeting, action: Action, wording: Wording) -> Iterator[Event | Todo]:
    if action.due is None:
        return
    todo = Todo()
    todo.add("uid", f"todo-{action.id}@{HOME}")
    todo.add("due", action.due)
    todo.add("status", _STATES[action.status])
    event = Event()
    event.add("uid", f"event-{action.id}@{HOME}")
    event.add("dtstart", action.due)
    event.add("dtend", action.due + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    for entry in (todo, event):
        entry.add("summary", printable(wording.say("calendar.action", what=action.what)))
        entry.add("description", printable(_description(meeting, action, wording)))
        yield entry


def _description(meeting: Meeting, action: Action, wording: Wording) -> str:
    lines = [wording.say("calendar.owner", owner=wording.owner(action))]
    if action.first_step:
        lines.append(wording.say("calendar.first_step", first_step=action.first_step))
    if meeting.brief.title:
        lines.append(wording.say("calendar.from", title=meeting.brief.title))
    return "\n".join(lines)


def _next_meeting(meeting: Meeting, wording: Wording) -> Event | None:
    start = meeting.closing.next_meeting
    if start is None:
        return None
    event = Event()
    event.add("uid", f"next-{meeting.id}@{HOME}")
    event.add("dtstart", start.astimezone(UTC))
    event.add("dtend", (start + NEXT_MEETING).astimezone(UTC))
    event.add("summary", printable(wording.say("calendar.next", title=meeting.brief.title)))
    if meeting.brief.place:
        event.add("location", printable(meeting.brief.place))
    return event
