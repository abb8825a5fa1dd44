"""An evening that has begun, and its items by place, for the tests of its course."""

from dataclasses import replace

from facilitator.meeting.commands import StartMeeting
from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import AgendaItem
from facilitator.meeting.timeline import agenda
from tests.meetings import Evening

NOWHERE = ItemId("f" * 32)


def item(evening: Evening, place: int) -> AgendaItem:
    return agenda(evening.meeting)[place]


def set_item(evening: Evening, place: int, **fields: object) -> ItemId:
    """Change an item of the plan behind the rules' back."""
    old = item(evening, place)
    new = replace(old, **fields)  # type: ignore[arg-type]  # fields of an item, by name
    evening.meeting = replace(evening.meeting, items={**evening.meeting.items, old.id: new})
    return old.id


def started() -> Evening:
    evening = Evening()
    evening.do(StartMeeting())
    return evening
