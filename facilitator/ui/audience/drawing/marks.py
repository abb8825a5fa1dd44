"""What a scene consists of: values that say where something lies and how it looks, painted later.

A colour is the name of one in the theme, or a category's own ("#0a63a8"), which is then made readable on the
ground that the mark names.
"""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtGui import QImage

from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import Fitted

Across = Literal["start", "centre", "end"]
Down = Literal["top", "middle", "bottom"]


@dataclass(frozen=True, slots=True)
class Words:
    """Text in its box; "start" is the right for text that is read from there."""

    box: Box
    text: Fitted
    ink: str = "ink"
    ground: str = "ground"
    across: Across = "start"
    down: Down = "top"

    @property
    def top(self) -> float:
        """Where the first line begins."""
        spare = self.box.height - self.text.height
        return self.box.y + {"top": 0.0, "middle": spare / 2, "bottom": spare}[self.down]

    def line_x(self, place: int) -> float:
        """Where a line begins, from the left."""
        line = self.text.lines[place]
        spare = self.box.width - line.width
        if self.across == "centre":
            return self.box.x + spare / 2
        at_right = (self.across == "end") != line.is_rtl
        return self.box.x + (spare if at_right else 0.0)

    @property
    def extent(self) -> Box:
        """What the lines really take up."""
        left = min((self.line_x(place) for place in range(len(self.text.lines))), default=self.box.x)
        return Box(left, self.top, self.text.width, self.text.height)


@dataclass(frozen=True, slots=True)
class Panel:
    """A rounded area, with an edge or a bar at its left if it has one."""

    box: Box
    fill: str
    radius: float = 18.0
    edge: str = ""
    bar: str = ""
    bar_ground: str = "surface"
    hatch: bool = False
    bar_at_right: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape that says with its form what its colour says too."""

    box: Box
    shape: str
    ink: str
    ground: str = "ground"


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code with its quiet zone; nothing else may lie in its box."""

    box: Box
    text: str


@dataclass(frozen=True, slots=True)
class Ring:
    """The share of a time that is left."""

    box: Box
    share: float
    ink: str
    track: str
    width: float = 26.0


@dataclass(frozen=True, slots=True)
class Photo:
    """The picture of the area."""

    box: Box
    image: QImage


Mark = Words | Panel | Sign | Code | Ring | Photo


_OTHER_SIDE: dict[Across, Across] = {"start": "end", "end": "start", "centre": "centre"}


def mirrored(laid: "Laid", width: float) -> "Laid":
    """Return a scene for readers who begin at the right: what stood at the left stands there.

    A picture of the area is never turned round, so what lies on it and beside it stays. All texts begin on
    one side, whatever their script: a word stays beside the sign that it belongs to.
    """
    if any(isinstance(mark, Photo) for mark in laid.marks):
        return replace(laid, marks=tuple(_begun_at(mark, is_right=False) for mark in laid.marks))
    return replace(laid, marks=tuple(_begun_at(_turned(mark, width), is_right=True) for mark in laid.marks))


def _turned(mark: Mark, width: float) -> Mark:
    box = mark.box._replace(x=width - mark.box.right)
    if isinstance(mark, Panel):
        return replace(mark, box=box, bar_at_right=not mark.bar_at_right)
    return replace(mark, box=box)


def _begun_at(mark: Mark, *, is_right: bool) -> Mark:
    if not isinstance(mark, Words) or not mark.text.lines or mark.text.lines[0].is_rtl is is_right:
        return mark
    return replace(mark, across=_OTHER_SIDE[mark.across])


# How far strokes and slanting letters reach out of the box that a mark is given.
_REACH, _LETTERS_REACH = 8.0, 0.4


def bounds(mark: Mark) -> Box:
    """Return the box outside which a mark paints nothing."""
    if not isinstance(mark, Words):
        return mark.box.inset(-_REACH)
    return mark.extent.inset(-mark.text.size * _LETTERS_REACH)


@dataclass(frozen=True, slots=True)
class Laid:
    """A scene that is ready to be painted, and on how many pages its content lies."""

    ground: str
    marks: tuple[Mark, ...]
    pages: int = 1
