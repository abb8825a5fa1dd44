"""What of a meeting may be seen by nobody, found in whatever a meeting turns into."""

import re
from dataclasses import replace

from facilitator.meeting.area import Point, cell, middle, point_of
from facilitator.meeting.model import Card, Meeting
from facilitator.meeting.words import CardState, Origin

WORD = re.compile(r"\bt\d+x\b")


def words_in(*values: object) -> set[str]:
    """Return the made-up words anywhere in values; each text has one that stands nowhere else."""
    return {word for value in values for word in WORD.findall(repr(value))}


def private_words(meeting: Meeting) -> set[str]:
    """Return the words that the room must not see: of unreleased cards all, of others what is kept.

    What stands on a walk's record sheet is released as a whole.
    """
    stops = {stop.name for stop in meeting.stops.values()}
    hidden = [
        _nowhere(card, stops) for card in meeting.cards.values() if card.state is not CardState.RELEASED
    ]
    shown = [_kept(card) for card in meeting.cards.values() if card.state is CardState.RELEASED]
    notes = [item.notes for item in meeting.items.values()]
    return words_in(hidden, shown, notes, meeting.minutes)


def _nowhere(card: Card, stops: set[str]) -> Card:
    """Return a card without the name of a stop: the route is known to everybody."""
    return replace(card, place=None) if card.place and card.place.name in stops else card


def _kept(card: Card) -> Card:
    if card.origin is Origin.WALK:
        card = replace(card, reasons="", proposal="")
    return replace(card, text="", place=None)


def exact_points(meeting: Meeting) -> list[Point]:
    """Return the points of cards that are no middle of a square, where no other may be kept."""
    area = meeting.area
    if area is None or not area.blur_homes:
        return []
    points = [point for card in meeting.cards.values() if (point := point_of(card.place))]
    return [point for point in points if point != middle(area, cell(area, point))]
