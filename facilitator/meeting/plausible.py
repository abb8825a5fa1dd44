"""Whether the numbers and times of a meeting are such that one can reckon with them."""

import math
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any

from facilitator.meeting.changes import MEMBERS, SINGLES
from facilitator.meeting.model import Card, Meeting, Vote

# Three hundred years of seconds; and the years to which so much can be added. Wide on purpose: what the
# program itself has written must always be opened again.
LARGEST = 10_000_000_000
FIRST_YEAR, LAST_YEAR = 2, 9000
MOST_SQUARES = 100
# What is many has its bounds in the file's own rules.
_MANY = (Card, Vote)


def is_plausible(meeting: Meeting) -> bool:
    """Return whether every number is finite and small enough, and every moment one that can be reckoned with.

    A file made by hand may say otherwise, and the program would stop each time it is opened.
    """
    area = meeting.area
    if area is not None and not (1 <= area.columns <= MOST_SQUARES and 1 <= area.rows <= MOST_SQUARES):
        return False
    return all(_is_sane(value) for thing in _few(meeting) for value in _values(thing))


def _few(meeting: Meeting) -> Iterator[Any]:
    for name in SINGLES.values():
        yield getattr(meeting, name)
    for kind, name in MEMBERS.items():
        if kind not in _MANY:
            yield from getattr(meeting, name).values()


def _values(thing: Any) -> Iterator[Any]:
    if isinstance(thing, tuple | list | frozenset):
        for part in thing:
            yield from _values(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _values(getattr(thing, field.name))
    else:
        yield thing


def _is_sane(value: Any) -> bool:
    if isinstance(value, int | float):
        return math.isfinite(value) and abs(value) <= LARGEST
    if isinstance(value, datetime):
        return FIRST_YEAR <= value.year <= LAST_YEAR
    return True
