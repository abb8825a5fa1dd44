"""The picture of the area as a grid: what a square is called, what lies in it, where a point goes."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from facilitator.meeting.model import AreaPicture, Place, WalkStop
from facilitator.meeting.words import CardType

Point = tuple[float, float]
"""Shares of the picture's width and height, from the top left."""

# A phone rounds a point to three decimals: so near, and it is the named place itself.
SAME_PLACE = 0.003
# How many pins can be told apart on one picture, how far one is set aside, how near two may stand.
MOST_SPREAD, RINGS, NEAREST = 300, 4, 0.9
_SQUARE = re.compile(r"\s*(?:([A-Za-z])\s*(\d{1,2})|(\d{1,2})\s*([A-Za-z]))(?![A-Za-z0-9])[\s,.:;–-]*")


@dataclass(frozen=True, slots=True)
class Frame:
    """What of a picture is kept: turned by so many quarters to the right, then cut out of what that gives."""

    turns: int = 0
    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    def __post_init__(self) -> None:
        """Refuse a frame with nothing in it: we were wrong."""
        if not (0 <= self.left < self.right <= 1 and 0 <= self.top < self.bottom <= 1):
            raise ValueError(self)

    def turned(self, point: Point) -> Point:
        """Return where a point of the picture lies once it has been turned."""
        x, y = point
        for _ in range(self.turns % 4):
            x, y = 1 - y, x
        return x, y

    def point(self, point: Point) -> Point | None:
        """Return where a point lies in what is kept, or None where it was cut off."""
        x, y = self.turned(point)
        inside = self.left <= x <= self.right and self.top <= y <= self.bottom
        if not inside:
            return None
        return (x - self.left) / (self.right - self.left), (y - self.top) / (self.bottom - self.top)

    def then(self, after: "Frame") -> "Frame":
        """Return the one frame that does what this one and then `after` do."""
        corners = [(self.left, self.top), (self.right, self.bottom)]
        turned = [Frame(after.turns).turned(corner) for corner in corners]
        left, right = sorted(x for x, _ in turned)
        top, bottom = sorted(y for _, y in turned)
        width, height = right - left, bottom - top
        return Frame(
            (self.turns + after.turns) % 4,
            left + after.left * width,
            top + after.top * height,
            min(1.0, left + after.right * width),
            min(1.0, top + after.bottom * height),
        )


@dataclass(frozen=True, slots=True)
class Counted:
    """How many pins lie in a square, and of which mood."""

    unsafe: int = 0
    pleasant: int = 0
    other: int = 0

    @property
    def all(self) -> int:
        return self.unsafe + self.pleasant + self.other

    def with_one(self, kind: CardType) -> "Counted":
        """Return the count with one pin more."""
        mood = mood_of(kind)
        return replace(self, **{mood: getattr(self, mood) + 1})


_MOODS = {
    CardType.UNSAFE: "unsafe",
    CardType.CONCERN: "unsafe",
    CardType.WEAKNESS: "unsafe",
    CardType.PLEASANT: "pleasant",
    CardType.STRENGTH: "pleasant",
}


def mood_of(kind: CardType) -> str:
    """Return whether a contribution speaks of an unsafe place, a pleasant one, or neither."""
    return _MOODS.get(kind, "other")


def point_of(place: Place | None) -> Point | None:
    """Return where a place is on the picture, if it is there."""
    if place is None or place.x is None or place.y is None:
        return None
    return place.x, place.y


def cell(area: AreaPicture, point: Point) -> tuple[int, int]:
    """Return column and row of the square that a point lies in, counted from 0."""
    column = min(area.columns - 1, max(0, int(point[0] * area.columns)))
    row = min(area.rows - 1, max(0, int(point[1] * area.rows)))
    return column, row


def square(area: AreaPicture, point: Point) -> str:
    """Return the name of the square that a point lies in: A1 is at the top left."""
    return named(cell(area, point))


def named(place: tuple[int, int]) -> str:
    """Return the name of a column and row."""
    return f"{chr(ord('A') + place[0])}{place[1] + 1}"


def middle(area: AreaPicture, place: tuple[int, int]) -> Point:
    """Return the middle of a square."""
    return (place[0] + 0.5) / area.columns, (place[1] + 0.5) / area.rows


def typed(area: AreaPicture | None, text: str) -> Place | None:
    """Return the place that somebody typed: a square ("c4"), a name, or both ("C4 ved tunnelen")."""
    found = _SQUARE.match(text)
    if area is not None and found is not None:
        letter = (found[1] or found[4]).upper()
        at = (ord(letter) - ord("A"), int(found[2] or found[3]) - 1)
        if 0 <= at[0] < area.columns and 0 <= at[1] < area.rows:
            return Place(text[found.end() :].strip(), *middle(area, at))
    name = text.strip()
    return Place(name) if name else None


def blurred(area: AreaPicture | None, place: Place | None) -> Place | None:
    """Return a place as it may be kept: where homes are blurred, no more than its square is known."""
    point = point_of(place)
    if area is None or not area.blur_homes or place is None or point is None:
        return place
    x, y = middle(area, cell(area, point))
    return replace(place, x=x, y=y)


def name_at(stops: Iterable[WalkStop], point: Point) -> str:
    """Return the name of the known place that a point is, or ""."""
    for stop in stops:
        if stop.x is not None and stop.y is not None and math.dist((stop.x, stop.y), point) <= SAME_PLACE:
            return stop.name
    return ""


def counts(area: AreaPicture, pins: Iterable[tuple[Point, CardType]]) -> Mapping[str, Counted]:
    """Return what lies in each square that holds anything, by the squares' order."""
    found: dict[tuple[int, int], Counted] = {}
    for point, kind in pins:
        at = cell(area, point)
        found[at] = found.get(at, Counted()).with_one(kind)
    return {named(at): found[at] for at in sorted(found, key=lambda at: (at[1], at[0]))}


def spread(points: Sequence[Point], apart: Point) -> list[Point]:
    """Return the points with those that lie on each other set out around, so that each can be seen.

    `apart` is how far two pins stand from each other, across and down. What finds no room near by, and
    more pins than anybody can tell apart, stay where they are.
    """
    if len(points) > MOST_SPREAD:
        return list(points)
    told: list[Point] = []
    for point in points:
        told.append(next((at for at in _around(point, apart) if _is_free(at, told, apart)), point))
    return told


def _is_free(at: Point, taken: Sequence[Point], apart: Point) -> bool:
    # A hair less than apart, or the six around one would be in each other's way by rounding.
    return all(((at[0] - x) / apart[0]) ** 2 + ((at[1] - y) / apart[1]) ** 2 >= NEAREST for x, y in taken)


def _around(point: Point, apart: Point) -> Iterator[Point]:
    """Yield a point, then the six around it, the twelve around those, and so on, within the picture."""
    yield point
    for ring in range(1, RINGS + 1):
        for number in range(6 * ring):
            angle = 2 * math.pi * number / (6 * ring)
            x = point[0] + ring * apart[0] * math.sin(angle)
            y = point[1] - ring * apart[1] * math.cos(angle)
            if 0 <= x <= 1 and 0 <= y <= 1:
                yield x, y
