"""The rules for the picture of the area, and for what points at it: turned, cut, blurred."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.area import Frame, blurred, name_at, point_of
from facilitator.meeting.changes import Change, removed
from facilitator.meeting.commands import Command, PutArea
from facilitator.meeting.decide.rule import Dice, Rule, line, page
from facilitator.meeting.model import AreaPicture, Meeting, Now, Place
from facilitator.meeting.refusals import AlreadyThere, TooLong

MOST_SQUARES = 26


def put_area(meeting: Meeting, command: PutArea, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Set or remove the picture of the area; what points at it goes along when it is turned or cut.

    Turning and cutting changes nothing else, so that it can be taken back by itself. Where homes are
    blurred from now on, every point is moved into the middle of its square, whoever may see it.
    """
    old = meeting.area
    if command.picture is None:
        if old is None:
            raise AlreadyThere
        return (removed(old),)
    new = _clean(command.picture)
    frame = command.frame if old is not None else None
    if frame is not None and old is not None:
        new = replace(new, blur_homes=old.blur_homes)
    if new == old:
        raise AlreadyThere
    return (
        Change(old, new),
        *_cards_moved(meeting, new, frame),
        *(_stops_moved(meeting, frame) if frame is not None else ()),
    )


def _clean(wanted: AreaPicture) -> AreaPicture:
    squares = (wanted.columns, wanted.rows)
    if min(wanted.width, wanted.height) < 0 or min(squares) < 1 or max(squares) > MOST_SQUARES:
        raise TooLong
    return replace(wanted, name=line(wanted.name), description=page(wanted.description))


def _cards_moved(meeting: Meeting, area: AreaPicture, frame: Frame | None) -> Iterable[Change]:
    for card in meeting.cards.values():
        place = blurred(area, _framed(card.place, frame))
        if place != card.place:
            yield Change(card, replace(card, place=place))


def _stops_moved(meeting: Meeting, frame: Frame) -> Iterable[Change]:
    for stop in meeting.stops.values():
        point = point_of(Place(stop.name, stop.x, stop.y))
        x, y = (frame.point(point) or (None, None)) if point is not None else (None, None)
        if (x, y) != (stop.x, stop.y):
            yield Change(stop, replace(stop, x=x, y=y))


def _framed(place: Place | None, frame: Frame | None) -> Place | None:
    """Return a place on what is kept of the picture; one that was cut off keeps its name."""
    point = point_of(place)
    if place is None or point is None or frame is None:
        return place
    moved = frame.point(point)
    if moved is None:
        return Place(place.name) if place.name else None
    return replace(place, x=moved[0], y=moved[1])


def clean_place(meeting: Meeting, place: Place | None) -> Place | None:
    """Return a place with a harmless name and a point inside the picture, or none.

    A point that is a place of the organisers' has its name; where homes are blurred, it is a square.
    """
    if place is None:
        return None
    name = line(place.name)
    if place.x is None or place.y is None or not (0 <= place.x <= 1 and 0 <= place.y <= 1):
        return Place(name) if name else None
    name = name or name_at(meeting.stops.values(), (place.x, place.y))
    return blurred(meeting.area, Place(name, place.x, place.y))


def blurs(change: Change) -> bool:
    """Return whether a change is the choice that homes are blurred from now on."""
    before, after = change.before, change.after
    was_blurred = isinstance(before, AreaPicture) and before.blur_homes
    return isinstance(after, AreaPicture) and after.blur_homes and not was_blurred


def still_blurred(meeting: Meeting) -> Iterable[Change]:
    """Yield the changes by which no exact point is left where homes are blurred, however it came back."""
    area = meeting.area
    if area is not None and area.blur_homes:
        for card in meeting.cards.values():
            place = blurred(area, card.place)
            if place != card.place:
                yield Change(card, replace(card, place=place))


RULES: Mapping[type[Command], Rule] = {PutArea: put_area}
