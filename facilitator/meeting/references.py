"""Which things of a meeting name which others, and whether all that is named is there."""

from collections.abc import Iterator, Mapping
from typing import Any

from facilitator.meeting.changes import MEMBERS, Thing
from facilitator.meeting.model import (
    Action,
    AgendaItem,
    Ballot,
    Board,
    Card,
    Category,
    Cluster,
    Decision,
    ItemMinutes,
    Meeting,
    Poll,
    Segment,
    Vote,
    WalkStop,
)

Name = tuple[type[Thing], str]
"""A type of thing, and the id by which one of them is named."""

_NAMES: Mapping[type[Thing], Mapping[str, type[Thing]]] = {
    AgendaItem: {"board": Board},
    Segment: {"item": AgendaItem},
    Category: {"board": Board},
    Card: {
        "item": AgendaItem,
        "board": Board,
        "category": Category,
        "cluster": Cluster,
        "stop": WalkStop,
    },
    Cluster: {"board": Board, "lead": Card},
    Poll: {"item": AgendaItem, "again": AgendaItem},
    Ballot: {"item": AgendaItem, "before": Ballot},
    Vote: {"ballot": Ballot},
    Decision: {"item": AgendaItem},
    Action: {"item": AgendaItem},
    ItemMinutes: {"id": AgendaItem},
}
"""The fields by which things name what they cannot be without; what is only looked up is left out."""


def dangling(meeting: Meeting) -> frozenset[Name]:
    """Return everything that is named in a meeting and is not there; it should be nothing."""
    return frozenset(
        (kind, key) for kind, key in _named(meeting) if key not in getattr(meeting, MEMBERS[kind])
    )


def _named(meeting: Meeting) -> Iterator[Name]:
    course = meeting.course
    if course.current is not None:
        yield AgendaItem, course.current
    if course.round is not None:
        yield AgendaItem, course.round.item
    for kind, fields in _NAMES.items():
        members: Mapping[Any, Thing] = getattr(meeting, MEMBERS[kind])
        for field, named in fields.items():
            keys = {getattr(thing, field) for thing in members.values()}
            yield from ((named, key) for key in keys if key is not None)
