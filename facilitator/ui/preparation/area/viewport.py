"""Which part of a picture is seen in a window, and how large: panning and zooming as numbers."""

from dataclasses import dataclass, replace

Point = tuple[float, float]

CLOSEST = 12.0
STEP = 1.25


@dataclass(frozen=True, slots=True)
class Viewport:
    """A picture of so many pixels in a window of so many; `zoom` 1 shows all of it, `centre` is a share."""

    picture: Point
    window: Point
    zoom: float = 1.0
    centre: Point = (0.5, 0.5)

    @property
    def scale(self) -> float:
        """Window pixels for each pixel of the picture."""
        width, height = self.picture
        return self.zoom * min(self.window[0] / max(1, width), self.window[1] / max(1, height))

    @property
    def size(self) -> Point:
        """How large the whole picture is in window pixels."""
        return self.picture[0] * self.scale, self.picture[1] * self.scale

    @property
    def corner(self) -> Point:
        """Where the picture's upper left corner lies in the window."""
        width, height = self.size
        return (
            _placed(self.window[0], width, self.centre[0]),
            _placed(self.window[1], height, self.centre[1]),
        )

    def to_window(self, point: Point) -> Point:
        """Return where a point of the picture is seen."""
        (left, top), (width, height) = self.corner, self.size
        return left + point[0] * width, top + point[1] * height

    def to_picture(self, at: Point) -> Point:
        """Return the point of the picture that is seen there; beyond an edge it is less than 0 or over 1."""
        (left, top), (width, height) = self.corner, self.size
        return (at[0] - left) / max(1e-9, width), (at[1] - top) / max(1e-9, height)

    def zoomed(self, steps: float, about: Point | None = None) -> "Viewport":
        """Return the view so many steps closer, with the point under `about` staying where it is."""
        zoom = min(CLOSEST, max(1.0, self.zoom * STEP**steps))
        at = about or (self.window[0] / 2, self.window[1] / 2)
        point = self.to_picture(at)
        nearer = replace(self, zoom=zoom)
        seen = nearer.to_window(point)
        return nearer.moved(at[0] - seen[0], at[1] - seen[1])

    def moved(self, across: float, down: float) -> "Viewport":
        """Return the view after the picture was pulled by so many window pixels."""
        width, height = self.size
        x, y = self.centre[0] - across / max(1e-9, width), self.centre[1] - down / max(1e-9, height)
        return replace(self, centre=(_kept(x, self.window[0], width), _kept(y, self.window[1], height)))

    def showing(self, point: Point) -> "Viewport":
        """Return the view moved so far that a point is in it."""
        x, y = self.to_window(point)
        margin = 24.0
        across = max(0.0, margin - x) - max(0.0, x - self.window[0] + margin)
        down = max(0.0, margin - y) - max(0.0, y - self.window[1] + margin)
        return self.moved(across, down) if across or down else self


def _placed(window: float, size: float, centre: float) -> float:
    if size <= window:
        return (window - size) / 2
    return window / 2 - centre * size


def _kept(centre: float, window: float, size: float) -> float:
    """Return a centre at which no edge of the picture comes inside the window."""
    if size <= window:
        return 0.5
    half = window / 2 / size
    return min(1 - half, max(half, centre))
