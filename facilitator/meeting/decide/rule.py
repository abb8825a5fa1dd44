"""What the rules of all subjects share: their form, looking things up, and cleaning texts."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from facilitator.meeting.changes import Change
from facilitator.meeting.dice import Dice
from facilitator.meeting.model import Meeting
from facilitator.meeting.refusals import EmptyText, MeetingClosed, NoSuchThing, NotLive
from facilitator.meeting.text import normalise, normalise_line
from facilitator.meeting.views import Names
from facilitator.meeting.words import Phase

__all__ = [
    "LINE",
    "NOTE",
    "NOTE_LINES",
    "PAGE",
    "PAGE_LINES",
    "Dice",
    "Rule",
    "found",
    "line",
    "must_be_live",
    "must_not_be_closed",
    "named",
    "names",
    "note",
    "page",
    "titled",
]

# Lengths in characters; a line is a title or an owner, a page a conclusion.
LINE, NOTE, PAGE = 200, 500, 5_000
NOTE_LINES, PAGE_LINES = 6, 100


Rule = Callable[[Meeting, Any, Any, Dice], Iterable[Change]]

K = TypeVar("K")
V = TypeVar("V")


def found(things: Mapping[K, V], key: K | None) -> V:
    """Return the thing under `key`.

    Raises:
        NoSuchThing: It is not there.
    """
    if key is None or key not in things:
        raise NoSuchThing
    return things[key]


def must_be_live(meeting: Meeting) -> None:
    """Refuse while the meeting is not going on."""
    if meeting.course.phase is not Phase.LIVE:
        raise NotLive


def must_not_be_closed(meeting: Meeting) -> None:
    """Refuse once the meeting has been closed."""
    if meeting.course.phase is Phase.CLOSED:
        raise MeetingClosed


def line(text: str, most: int = LINE) -> str:
    """Return a text of one line, made harmless."""
    return normalise_line(text, most_characters=most)


def page(text: str) -> str:
    """Return a text of the referent, made harmless."""
    return normalise(text, most_characters=PAGE, most_lines=PAGE_LINES)


def note(text: str) -> str:
    """Return a participant's text, made harmless.

    Raises:
        EmptyText: Nothing readable is left.
    """
    cleaned = normalise(text, most_characters=NOTE, most_lines=NOTE_LINES)
    if not cleaned.strip():
        raise EmptyText
    return cleaned


def titled(text: str) -> str:
    """Return a line that must not be empty.

    Raises:
        EmptyText: Nothing readable is left.
    """
    cleaned = line(text)
    if not cleaned:
        raise EmptyText
    return cleaned


def names(texts: Names) -> Names:
    """Return texts in several languages, made harmless."""
    cleaned = ((line(code, 8), line(text, NOTE)) for code, text in texts)
    return tuple((code, text) for code, text in cleaned if code and text)


def named(texts: Names) -> Names:
    """Return the names of a thing, made harmless.

    Raises:
        EmptyText: Nothing readable is left in any language.
    """
    cleaned = names(texts)
    if not cleaned:
        raise EmptyText
    return cleaned
