"""The typefaces that both windows are set in, shipped so that every laptop shows the same."""

from enum import IntEnum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from facilitator.files.resources import resource

# Danish first, then Arabic, Persian and Urdu, then pictures; the laptop's own fonts come last.
FAMILIES = ("IBM Plex Sans", "Vazirmatn", "Noto Emoji")


class Weight(IntEnum):
    """The weights that are shipped."""

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    BOLD = 700


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the shipped typefaces known to Qt, once; return the families that came in.

    Raises:
        ResourceMissing: The installation lacks its fonts.
    """
    found: list[str] = []
    for path in sorted(resource("fonts").glob("*.ttf")):
        found += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return tuple(dict.fromkeys(found))


def scene_font(size: float, weight: Weight = Weight.REGULAR) -> QFont:
    """Return the font of a scene, measured in the scene's own units so that it scales without a jump."""
    load_fonts()
    font = QFont(list(FAMILIES))
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(int(weight)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Colour emoji of the laptop would break the rule that colour means something.
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


def window_font(points: float, weight: Weight = Weight.REGULAR) -> QFont:
    """Return the font of the console, in points as the system scales them."""
    load_fonts()
    font = QFont(list(FAMILIES))
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight(int(weight)))
    return font
