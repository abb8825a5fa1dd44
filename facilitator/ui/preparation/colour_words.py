"""What a colour is called, for ears and for eyes that cannot tell it from its neighbour."""

from collections import Counter

from PySide6.QtGui import QColor

from facilitator.ui.i18n import Words

# Up to which hue (in degrees) a name holds; what comes after the last is red again.
_HUES = (
    (15, "red"), (42, "orange"), (68, "yellow"), (160, "green"), (195, "turquoise"), (255, "blue"),
    (290, "purple"), (342, "pink"),
)  # fmt: skip
GREYER_THAN, DARKER_THAN = 40, 110
_BROWN = {"orange", "yellow"}


def colour_key(colour: str) -> str:
    """Return the name of a colour in the catalogue."""
    seen = QColor(colour)
    if seen.hslSaturation() < GREYER_THAN or seen.hslHue() < 0:
        return "grey"
    name = next((name for most, name in _HUES if seen.hslHue() < most), "red")
    # A dark orange is called brown.
    return "brown" if name in _BROWN and seen.lightness() < DARKER_THAN else name


def colour_words(colours: tuple[str, ...], words: Words) -> tuple[str, ...]:
    """Return a name for each colour; those that share one are numbered."""
    keys = [colour_key(one) for one in colours]
    shared, met = Counter(keys), Counter[str]()
    said = []
    for key in keys:
        met[key] += 1
        name = words.t(f"colour.{key}")
        said.append(f"{name} {met[key]}" if shared[key] > 1 else name)
    return tuple(said)
