"""The typefaces of a printed document, and which of them can draw what."""

from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, Literal

import uharfbuzz as hb

from facilitator.files.resources import resource

Style = Literal["regular", "bold", "italic"]

# Plex first, so that spaces, digits and signs never come from the other two.
FAMILIES: Final[dict[Style, tuple[str, ...]]] = {
    "regular": ("IBMPlexSans-Regular", "Vazirmatn-Regular", "NotoEmoji-Regular"),
    "bold": ("IBMPlexSans-SemiBold", "Vazirmatn-Bold", "NotoEmoji-Regular"),
    "italic": ("IBMPlexSans-Italic", "Vazirmatn-Regular", "NotoEmoji-Regular"),
}
EMOJI: Final = "NotoEmoji-Regular"
# What changes its neighbour and need not be drawn: joiners and variation selectors.
Point = tuple[float, float]
_UNSEEN: Final = frozenset({0x200C, 0x200D, 0xFE0E, 0xFE0F})
EM: Final = 1000
"""Advances are given in thousandths of the size, as PDF counts them."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file. `advances` remembers the widths asked for, in thousandths of the size."""

    name: str
    font: Any
    raw: Any
    scale: float
    covers: frozenset[int]
    ascent: float
    descent: float
    advances: dict[int, int] = field(default_factory=dict)

    def draws(self, text: str) -> bool:
        """Return whether every character of `text` that is seen has a shape here."""
        return all(code in self.covers or code in _UNSEEN for code in map(ord, text))

    def advance(self, glyph: int) -> int:
        """Return a glyph's own width."""
        found = self.advances.get(glyph)
        if found is None:
            found = round(self.font.get_glyph_h_advance(glyph) * self.scale)
            self.advances[glyph] = found
        return found

    def outline(self, glyph: int, x: int, y: int) -> str:
        """Return a glyph's outline at a place, in thousandths of the size, as commands of a page."""
        pen = _OutlinePen(self.scale, x, y)
        self.font.draw_glyph_with_pen(glyph, pen)
        return " ".join(pen.commands)


class _OutlinePen:
    """Writes an outline as a page's commands; quadratic curves are turned into cubic ones."""

    def __init__(self, scale: float, x: int, y: int) -> None:
        self.commands: list[str] = []
        self._scale, self._x, self._y = scale, x, y
        self._at = (0.0, 0.0)

    def moveTo(self, point: Point) -> None:  # noqa: N802 - the pen protocol of font tools
        self._say("m", point)

    def lineTo(self, point: Point) -> None:  # noqa: N802 - as above
        self._say("l", point)

    def curveTo(self, one: Point, two: Point, end: Point) -> None:  # noqa: N802 - as above
        self._say("c", one, two, end)

    def qCurveTo(self, middle: Point, end: Point) -> None:  # noqa: N802 - as above
        (x, y), (mx, my), (ex, ey) = self._at, middle, end
        self._say(
            "c",
            (x + (mx - x) * 2 / 3, y + (my - y) * 2 / 3),
            (ex + (mx - ex) * 2 / 3, ey + (my - ey) * 2 / 3),
            end,
        )

    def closePath(self) -> None:  # noqa: N802 - as above
        self.commands.append("h")

    def endPath(self) -> None:  # noqa: N802 - as above
        self.commands.append("h")

    def _say(self, command: str, *points: Point) -> None:
        self._at = points[-1]
        self.commands += [
            f"{x * self._scale + self._x:.0f} {y * self._scale + self._y:.0f}" for x, y in points
        ]
        self.commands.append(command)


@cache
def face(name: str) -> Face:
    """Return a typeface that ships with the program."""
    raw = hb.Face(hb.Blob.from_file_path(str(resource("fonts", f"{name}.ttf"))))
    font = hb.Font(raw)
    extents = font.get_font_extents("ltr")
    scale = EM / raw.upem
    return Face(
        name=name,
        font=font,
        raw=raw,
        scale=scale,
        covers=frozenset(raw.unicodes),
        ascent=extents.ascender * scale,
        descent=extents.descender * scale,
    )


def chosen(text: str, style: Style) -> Face | None:
    """Return the first face that draws the whole cluster, or None when no face does."""
    names = FAMILIES[style]
    if "\ufe0f" in text or "\u20e3" in text:
        names = (EMOJI, *names)
    return next((found for found in map(face, names) if found.draws(text)), None)
