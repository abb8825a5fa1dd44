"""Rectangles in the units of a scene, of which the screen's height has a thousand."""

from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle; the origin is the top left."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def inset(self, across: float, down: float | None = None) -> "Box":
        """Return the box with so much taken from each side."""
        down = across if down is None else down
        return Box(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)

    def from_top(self, height: float) -> "Box":
        return Box(self.x, self.y, self.width, height)

    def from_bottom(self, height: float) -> "Box":
        return Box(self.x, self.bottom - height, self.width, height)

    def from_left(self, width: float) -> "Box":
        return Box(self.x, self.y, width, self.height)

    def from_right(self, width: float) -> "Box":
        return Box(self.right - width, self.y, width, self.height)

    def less_top(self, height: float) -> "Box":
        return Box(self.x, self.y + height, self.width, self.height - height)

    def less_bottom(self, height: float) -> "Box":
        return Box(self.x, self.y, self.width, self.height - height)

    def less_left(self, width: float) -> "Box":
        return Box(self.x + width, self.y, self.width - width, self.height)

    def less_right(self, width: float) -> "Box":
        return Box(self.x, self.y, self.width - width, self.height)

    def square(self) -> "Box":
        """Return the largest square in the middle."""
        side = min(self.width, self.height)
        return Box(self.x + (self.width - side) / 2, self.y + (self.height - side) / 2, side, side)

    def united(self, other: "Box") -> "Box":
        """Return the smallest box around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def columns(self, count: int, gap: float) -> "tuple[Box, ...]":
        """Return the box cut into columns of the same width."""
        width = (self.width - gap * (count - 1)) / count
        return tuple(
            Box(self.x + place * (width + gap), self.y, width, self.height) for place in range(count)
        )

    def holds(self, other: "Box", slack: float = 0.5) -> bool:
        """Return whether the other box lies inside, give or take a rounding."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def overlaps(self, other: "Box", slack: float = 0.5) -> bool:
        """Return whether the boxes share more than an edge."""
        return (
            self.x < other.right - slack
            and other.x < self.right - slack
            and self.y < other.bottom - slack
            and other.y < self.bottom - slack
        )
