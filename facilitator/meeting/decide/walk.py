"""The rules for a safety walk: the route's stops, and what was found at them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.changes import Change, removed
from facilitator.meeting.commands import Command, FindAt, PutStop, Rank, RemoveStop
from facilitator.meeting.decide.cards import actable
from facilitator.meeting.decide.rule import Dice, Rule, found, page, titled
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.refusals import AlreadyThere, TooLong

MOST_STOPS = 40
LOWEST_PRIORITY = 99


def put_stop(meeting: Meeting, command: PutStop, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add or replace a stop; a point that lies outside the picture is no point."""
    stop = command.stop
    old = meeting.stops.get(stop.id)
    if old is None and len(meeting.stops) >= MOST_STOPS:
        raise TooLong
    inside = stop.x is not None and stop.y is not None and 0 <= stop.x <= 1 and 0 <= stop.y <= 1
    new = replace(
        stop,
        name=titled(stop.name),
        notes=page(stop.notes),
        x=stop.x if inside else None,
        y=stop.y if inside else None,
    )
    if new == old:
        raise AlreadyThere
    return (Change(old, new),)


def remove_stop(meeting: Meeting, command: RemoveStop, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Take a stop off the route; its findings stay."""
    stop = found(meeting.stops, command.stop)
    freed = (
        Change(card, replace(card, stop=None)) for card in meeting.cards.values() if card.stop == stop.id
    )
    return (*freed, removed(stop))


def find_at(meeting: Meeting, command: FindAt, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Say where something was found."""
    card = actable(meeting, command.card)
    stop = found(meeting.stops, command.stop).id if command.stop is not None else None
    if card.stop == stop:
        raise AlreadyThere
    return (Change(card, replace(card, stop=stop)),)


def rank(meeting: Meeting, command: Rank, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Say how urgent a finding is."""
    card = actable(meeting, command.card)
    if command.priority is not None and not 1 <= command.priority <= LOWEST_PRIORITY:
        raise TooLong
    if card.priority == command.priority:
        raise AlreadyThere
    return (Change(card, replace(card, priority=command.priority)),)


RULES: Mapping[type[Command], Rule] = {
    PutStop: put_stop,
    RemoveStop: remove_stop,
    FindAt: find_at,
    Rank: rank,
}
