"""How both windows look: the colours, sizes and distances that every view takes its own from."""

from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Final

# WCAG 2.2: running text, and parts that must be told apart to understand or use a window.
TEXT_CONTRAST: Final = 4.5
PART_CONTRAST: Final = 3.0

# Console, in points and pixels at 96 dpi; both scale with the system.
POINTS_SMALL, POINTS, POINTS_LARGE, POINTS_TITLE, POINTS_CLOCK = 9.5, 10.5, 13.0, 18.0, 40.0
SPACE_TIGHT, SPACE, SPACE_WIDE, SPACE_PAGE = 4, 8, 16, 24
RADIUS_SMALL, RADIUS = 6, 8
FOCUS_RING = 2

# How much of its ground is in the text of what cannot be pressed now: faint, and still read.
FAINT_SHARE: Final = 0.25

# Whoever asks for high contrast gets the standard's higher figure, for the colours that people choose too.
STRONG_CONTRAST: Final = 7.0

# An eye takes longer than this to notice that it waits.
TRANSITION_MS: Final = 220


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour by its use; no view names a colour of its own."""

    name: str
    is_dark: bool
    ground: str
    """What a window lies on."""
    surface: str
    """A card, panel or field upon the ground."""
    sunken: str
    """Behind lists, and in the empty part of a bar."""
    ink: str
    soft: str
    """Text that is read second."""
    hint: str
    """What an empty field shows of what belongs there: seen at once not to be written in it."""
    line: str
    """Edges that must be seen: fields, buttons, grids."""
    hairline: str
    """Edges that only please."""
    track: str
    """The part of a ring that has been used."""
    accent: str
    on_accent: str
    accent_soft: str
    """Behind the chosen row and the running item."""
    cover: str
    """The ground of opening, break and thanks."""
    on_cover: str
    cover_soft: str
    """Text that is read second upon a cover."""
    cover_line: str
    focus: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    danger: str
    danger_soft: str
    on_danger: str


LIGHT: Final = Theme(
    name="light",
    is_dark=False,
    ground="#f7f5f0",
    surface="#ffffff",
    sunken="#ece8df",
    ink="#16202e",
    soft="#465160",
    hint="#465160",
    line="#78818c",
    hairline="#d9d4c8",
    track="#e2dccf",
    accent="#0b5a6b",
    on_accent="#ffffff",
    accent_soft="#d9ebee",
    cover="#0b3c49",
    on_cover="#ffffff",
    cover_soft="#cfe3e7",
    cover_line="#2f6470",
    focus="#0a63a8",
    good="#1b6a41",
    good_soft="#dcefe4",
    warn="#805000",
    warn_soft="#ffefcc",
    danger="#a8201a",
    danger_soft="#fde3e0",
    on_danger="#ffffff",
)

DARK: Final = Theme(
    name="dark",
    is_dark=True,
    ground="#11181d",
    surface="#1b252c",
    sunken="#0b1014",
    ink="#f2f5f5",
    soft="#b9c5cb",
    hint="#b9c5cb",
    line="#84929b",
    hairline="#2f3c45",
    track="#2f3c45",
    accent="#74c9d8",
    on_accent="#05242b",
    accent_soft="#153c46",
    cover="#0a2a33",
    on_cover="#ffffff",
    cover_soft="#c3dbe0",
    cover_line="#274c56",
    focus="#9fd0ff",
    good="#7bd6a0",
    good_soft="#153a28",
    warn="#ffc857",
    warn_soft="#42330d",
    danger="#ff9a91",
    danger_soft="#4a1c1a",
    on_danger="#2b0503",
)

CONTRAST: Final = Theme(
    name="contrast",
    is_dark=True,
    ground="#000000",
    surface="#000000",
    sunken="#000000",
    ink="#ffffff",
    soft="#ffffff",
    hint="#b0b0b0",
    line="#ffffff",
    hairline="#ffffff",
    track="#5a5a5a",
    accent="#ffe600",
    on_accent="#000000",
    accent_soft="#2b2b00",
    cover="#000000",
    on_cover="#ffffff",
    cover_soft="#ffffff",
    cover_line="#5a5a5a",
    focus="#00e5ff",
    good="#5dff9b",
    good_soft="#00220f",
    warn="#ffe600",
    warn_soft="#2b2b00",
    danger="#ff9d94",
    danger_soft="#330502",
    on_danger="#000000",
)


def text_ratio(theme: Theme) -> float:
    """Return how much a text in a colour of its own stands out from its ground."""
    return STRONG_CONTRAST if theme is CONTRAST else TEXT_CONTRAST


THEMES: Final = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}

TEXT_PAIRS: Final = tuple(
    (ink, ground)
    for ground, inks in {
        "ground": ("ink", "soft", "accent", "good", "warn", "danger"),
        "surface": ("ink", "soft", "hint", "accent", "good", "warn", "danger"),
        "sunken": ("ink", "soft", "accent"),
        "accent_soft": ("ink", "soft", "accent"),
        "good_soft": ("ink", "good"),
        "warn_soft": ("ink", "warn"),
        "danger_soft": ("ink", "danger"),
        "accent": ("on_accent",),
        "danger": ("on_danger",),
        "cover": ("on_cover", "cover_soft"),
    }.items()
    for ink in inks
)
"""Every colour of text with every colour that it is written upon."""

PART_PAIRS: Final = (
    ("line", "ground"),
    ("line", "surface"),
    ("line", "sunken"),
    ("accent", "ground"),
    ("accent", "surface"),
    ("accent", "sunken"),
    ("focus", "ground"),
    ("focus", "surface"),
    ("focus", "accent_soft"),
    ("warn", "ground"),
    ("danger", "ground"),
    ("good", "ground"),
)
"""Parts that must be seen, with what they lie upon."""

CODE_DARK, CODE_LIGHT = "#000000", "#ffffff"
"""A QR code is dark on light in every theme: many readers know it no other way."""


def theme_named(choice: str, *, system_is_dark: bool = False, system_wants_contrast: bool = False) -> Theme:
    """Return the theme of a setting; "system" follows what the laptop is set to."""
    if choice in THEMES:
        return THEMES[choice]
    if system_wants_contrast:
        return CONTRAST
    return DARK if system_is_dark else LIGHT


def colours(theme: Theme) -> dict[str, str]:
    """Return the colours of a theme by their names."""
    return {
        field.name: value
        for field in fields(theme)
        if isinstance(value := getattr(theme, field.name), str) and value.startswith("#")
    }


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@lru_cache(maxsize=512)
def readable(colour: str, ground: str, ratio: float = TEXT_CONTRAST) -> str:
    """Return the colour, moved towards black or white until it is seen on this ground.

    Categories bring colours of their own, and a facilitator may choose any; hue is kept as long as possible.
    """
    goal = "#ffffff" if contrast("#ffffff", ground) >= contrast("#000000", ground) else "#000000"
    for hundredth in range(0, 101, 4):
        moved = mixed(colour, goal, hundredth / 100)
        if contrast(moved, ground) >= ratio:
            return moved
    return goal


def mixed(colour: str, other: str, share: float) -> str:
    """Return a colour with so much (0 to 1) of another in it."""
    parts = (
        round(mine + (theirs - mine) * share)
        for mine, theirs in zip(_channels(colour), _channels(other), strict=True)
    )
    return "#" + "".join(f"{part:02x}" for part in parts)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    # The piecewise curve of sRGB; bend and slope are the standard's.
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - see above
