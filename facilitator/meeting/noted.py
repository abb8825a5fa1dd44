"""Every word noted about a card: the guard looks at it before it is shown, and masking destroys it."""

from collections.abc import Collection
from dataclasses import replace

from facilitator.meeting.model import Card, Meeting
from facilitator.meeting.sensitive import Finding, Flag, look
from facilitator.meeting.sensitive.finding import finding
from facilitator.meeting.sensitive.tokens import MOST_CHARACTERS

# The guard judges a text by its beginning; a longer one is read in pieces that overlap by this much.
_OVERLAP = 300
_FIELDS = ("reasons", "affected", "proposal", "deadline")
PLACE = "place"


def place_names(meeting: Meeting) -> frozenset[str]:
    """Return the names on the picture: the organisers', which nobody has to look at."""
    return frozenset(stop.name for stop in meeting.stops.values())


def notes(card: Card, places: Collection[str] = ()) -> dict[str, str]:
    """Return what is noted about a card beside its text, by the name of the field.

    The name of a place is among them where somebody typed it, also beside a point: only `places` are
    the organisers' own.
    """
    told = {name: str(getattr(card, name)) for name in _FIELDS}
    if card.stop is None and card.place is not None:
        is_theirs = card.place.x is not None and card.place.name in places
        told[PLACE] = "" if is_theirs else card.place.name
    return {name: words for name, words in told.items() if words}


def said(card: Card, places: Collection[str] = ()) -> str:
    """Return every word about a card: what a person must have looked at before it is shown."""
    return "\n".join((card.text, *notes(card, places).values()))


def look_through(text: str, streets: Collection[str] = ()) -> Finding:
    """Return what the guard sees in a text of any length."""
    if len(text) <= MOST_CHARACTERS:
        return look(text, streets=streets)
    flags: list[Flag] = []
    for start in range(0, len(text), MOST_CHARACTERS - _OVERLAP):
        seen = look(text[start : start + MOST_CHARACTERS], streets=streets)
        flags += (_moved(flag, start) for flag in seen.flags)
    return finding(text, flags)


def masked_notes(
    card: Card, text: str, streets: Collection[str] = (), places: Collection[str] = ()
) -> dict[str, str]:
    """Return the fields in which the guard sees something, masked, when the card says `text`.

    Each is looked at alone and together with the others: who it is may stand in one, and what in the next.
    """
    told = notes(card, places)
    together = look_through("\n".join((text, *told.values())), streets).flags
    changed: dict[str, str] = {}
    at = len(text) + 1
    for name, words in told.items():
        end = at + len(words)
        inside = (
            _moved(replace(flag, start=max(flag.start, at), end=min(flag.end, end)), -at)
            for flag in together
            if flag.start < end and flag.end > at
        )
        masked = finding(words, (*look_through(words, streets).flags, *inside)).masked
        if masked != words:
            changed[name] = masked
        at = end + 1
    return changed


def with_notes(card: Card, told: dict[str, str]) -> Card:
    """Return a card with these fields instead of its own."""
    fields = {name: words for name, words in told.items() if name != PLACE}
    place = replace(card.place, name=told[PLACE]) if card.place and PLACE in told else card.place
    return replace(card, place=place, **fields)  # type: ignore[arg-type]  # each is a text


def _moved(flag: Flag, by: int) -> Flag:
    return replace(flag, start=flag.start + by, end=flag.end + by)
