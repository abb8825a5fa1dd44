"""What is to be cut out of a picture: a frame that mouse and arrow keys pull at, as numbers."""

from dataclasses import dataclass, replace

Point = tuple[float, float]

LEAST = 0.05
NEAR = 0.03
KEY_STEP = 0.01


@dataclass(frozen=True, slots=True)
class CutFrame:
    """Shares of the picture; never less than a twentieth of it, never beyond its edges."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    @property
    def is_whole(self) -> bool:
        return (self.left, self.top, self.right, self.bottom) == (0.0, 0.0, 1.0, 1.0)

    def grip(self, point: Point, near: Point = (NEAR, NEAR)) -> str:
        """Return what a finger at a point has hold of: edges ("left top"), the frame ("all"), or nothing."""
        x, y = point
        if not (
            self.left - near[0] <= x <= self.right + near[0]
            and self.top - near[1] <= y <= self.bottom + near[1]
        ):
            return ""
        across = (
            "left" if abs(x - self.left) <= near[0] else "right" if abs(x - self.right) <= near[0] else ""
        )
        down = "top" if abs(y - self.top) <= near[1] else "bottom" if abs(y - self.bottom) <= near[1] else ""
        return f"{across} {down}".strip() or "all"

    def pulled(self, grip: str, across: float, down: float) -> "CutFrame":
        """Return the frame after what is held was pulled by so much."""
        if grip == "all":
            return self.moved(across, down)
        new = self
        if "left" in grip:
            new = replace(new, left=min(max(0.0, new.left + across), new.right - LEAST))
        if "right" in grip:
            new = replace(new, right=max(min(1.0, new.right + across), new.left + LEAST))
        if "top" in grip:
            new = replace(new, top=min(max(0.0, new.top + down), new.bottom - LEAST))
        if "bottom" in grip:
            new = replace(new, bottom=max(min(1.0, new.bottom + down), new.top + LEAST))
        return new

    def moved(self, across: float, down: float) -> "CutFrame":
        """Return the frame elsewhere, as large as it was."""
        across = min(max(across, -self.left), 1 - self.right)
        down = min(max(down, -self.top), 1 - self.bottom)
        return CutFrame(self.left + across, self.top + down, self.right + across, self.bottom + down)

    def drawn(self, start: Point, end: Point) -> "CutFrame":
        """Return the frame between two points, which may be dragged in any direction."""
        (x, y), (u, v) = (_inside(start), _inside(end))
        if abs(x - u) < LEAST or abs(y - v) < LEAST:
            return self
        return CutFrame(min(x, u), min(y, v), max(x, u), max(y, v))


def _inside(point: Point) -> Point:
    return min(1.0, max(0.0, point[0])), min(1.0, max(0.0, point[1]))
