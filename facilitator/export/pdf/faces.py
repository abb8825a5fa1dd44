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
REPLACEMENT: Final = "\ufffd"
# What changes its neighbour and need not be drawn: joiner and variation selectors.
_UNSEEN: Final = frozenset({0x200D, 0xFE0E, 0xFE0F})
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
