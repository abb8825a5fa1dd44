"""The area's own names, from the meeting's set-up: a number behind one of them is the address of a home."""

import re
from collections.abc import Iterator

from facilitator.meeting.model import Meeting
from facilitator.meeting.sensitive import is_own_street

_PARTS = re.compile(r"[,;:/()\n•·]|\s[–—-]\s|\s(?:og|and|ved|mellem|hos|til)\s")
# A house number with what may follow it: "12 B, 1. th".
_NUMBERS = re.compile(r"\s*\b\d.*$")


def own_streets(meeting: Meeting) -> frozenset[str]:
    """Return the names in small letters that `look` takes for streets of the area."""
    return frozenset(name for text in _told(meeting) for name in _names_in(text))


def _told(meeting: Meeting) -> Iterator[str]:
    yield meeting.brief.place
    yield meeting.brief.area
    if meeting.area is not None:
        yield meeting.area.name
    yield from (stop.name for stop in meeting.stops.values())


def _names_in(text: str) -> Iterator[str]:
    for part in _PARTS.split(text):
        name = " ".join(_NUMBERS.sub("", part).split()).strip(" .'\"")
        if is_own_street(name):
            yield name.lower()
