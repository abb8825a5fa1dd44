"""Outlines that stand for types and categories, told apart without colour, as drawing commands."""

import math
from typing import Final

from facilitator.export.pdf.sheet import number

Points = tuple[tuple[float, float], ...]

# Corners in a square from 0 to 1, from the top left; they look as they do on the screen.
_CORNERS: Final[dict[str, Points]] = {
    "square": ((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92)),
    "triangle": ((0.5, 0.04), (1.0, 0.93), (0.0, 0.93)),
    "diamond": ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    "hexagon": ((0.25, 0.06), (0.75, 0.06), (1.0, 0.5), (0.75, 0.94), (0.25, 0.94), (0.0, 0.5)),
    "pentagon": ((0.5, 0.02), (1.0, 0.4), (0.81, 0.97), (0.19, 0.97), (0.0, 0.4)),
    "arrow": ((0.0, 0.34), (0.5, 0.34), (0.5, 0.08), (1.0, 0.5), (0.5, 0.92), (0.5, 0.66), (0.0, 0.66)),
    "cross": (
        (0.18, 0.0),
        (0.5, 0.32),
        (0.82, 0.0),
        (1.0, 0.18),
        (0.68, 0.5),
        (1.0, 0.82),
        (0.82, 1.0),
        (0.5, 0.68),
        (0.18, 1.0),
        (0.0, 0.82),
        (0.32, 0.5),
        (0.0, 0.18),
    ),
    "star": tuple(
        (
            0.5 + (0.52 if place % 2 == 0 else 0.234) * math.cos(math.pi * (place / 5 - 0.5)),
            0.53 + (0.52 if place % 2 == 0 else 0.234) * math.sin(math.pi * (place / 5 - 0.5)),
        )
        for place in range(10)
    ),
}
# A start and curves of three points each, closed.
_CURVES: Final[dict[str, Points]] = {
    "heart": (
        (0.5, 0.96),
        *((0.5, 0.96), (0.0, 0.66), (0.0, 0.33)),
        *((0.0, 0.02), (0.4, -0.06), (0.5, 0.26)),
        *((0.6, -0.06), (1.0, 0.02), (1.0, 0.33)),
        *((1.0, 0.66), (0.5, 0.96), (0.5, 0.96)),
    ),
    "drop": (
        (0.5, 0.0),
        *((0.62, 0.24), (0.9, 0.42), (0.9, 0.64)),
        *((0.9, 0.86), (0.72, 1.0), (0.5, 1.0)),
        *((0.28, 1.0), (0.1, 0.86), (0.1, 0.64)),
        *((0.1, 0.42), (0.38, 0.24), (0.5, 0.0)),
    ),
}
# A circle of four curves: how far the handles reach, in radii.
KAPPA: Final = 0.5523
RING_HOLE: Final = 0.5


def outline(shape: str, x: float, y: float, side: float) -> str:
    """Return the path of a shape in a square with its lower left corner at `x`, `y`.

    A shape that nobody knows is a circle. A ring asks to be filled by the even-odd rule.
    """
    if shape in _CORNERS:
        return _path(_CORNERS[shape], x, y, side, step=1)
    if shape in _CURVES:
        return _path(_CURVES[shape], x, y, side, step=3)
    whole = circle(x + side / 2, y + side / 2, side * 0.46)
    if shape == "ring":
        return f"{whole} {circle(x + side / 2, y + side / 2, side * 0.46 * RING_HOLE)}"
    return whole


def circle(x: float, y: float, radius: float) -> str:
    """Return the path of a circle around a point."""
    k = radius * KAPPA
    corners = (
        (x + radius, y + k, x + k, y + radius, x, y + radius),
        (x - k, y + radius, x - radius, y + k, x - radius, y),
        (x - radius, y - k, x - k, y - radius, x, y - radius),
        (x + k, y - radius, x + radius, y - k, x + radius, y),
    )
    curves = " ".join(" ".join(map(number, corner)) + " c" for corner in corners)
    return f"{number(x + radius)} {number(y)} m {curves} h"


def _path(points: Points, x: float, y: float, side: float, step: int) -> str:
    placed = [f"{number(x + left * side)} {number(y + (1 - down) * side)}" for left, down in points]
    operator = "l" if step == 1 else "c"
    rest = placed[1:]
    parts = [" ".join(rest[at : at + step]) + f" {operator}" for at in range(0, len(rest), step)]
    return f"{placed[0]} m {' '.join(parts)} h"
