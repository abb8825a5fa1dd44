"""How the documents look: sizes, distances and colours of calm paper."""

from dataclasses import dataclass, replace
from typing import Final

from facilitator.export.document import Look
from facilitator.export.pdf.setting.faces import Style

INK: Final = "#1b1f24"
NAVY: Final = "#17395c"
# At least 4.5 : 1 on white and on the tint, so that small print stays readable.
MUTED: Final = "#4d5862"
RULE: Final = "#c3cad1"
TINT: Final = "#eef2f6"
BAR: Final = "#2f6690"

A4: Final = (595.2756, 841.8898)
MARGIN_SIDE: Final = 62.0
MARGIN_TOP: Final = 60.0
MARGIN_BOTTOM: Final = 66.0
FOOTER_Y: Final = 36.0

CELL_PAD_X: Final = 6.0
CELL_PAD_Y: Final = 4.5
LIST_INDENT: Final = 16.0
AFTER_TABLE: Final = 14.0
BAR_HEIGHT: Final = 5.0


@dataclass(frozen=True, slots=True)
class Type:
    """Size and leading in points, weight, colour, and the distance before and after."""

    size: float
    leading: float
    style: Style = "regular"
    colour: str = INK
    before: float = 0.0
    after: float = 0.0

    def scaled(self, scale: float) -> "Type":
        """Return the same at another size."""
        if scale == 1:
            return self
        return replace(self, size=self.size * scale, leading=self.leading * scale)


LOOKS: Final[dict[Look, Type]] = {
    "body": Type(10, 14.5, after=6),
    "lead": Type(11.5, 17, after=8),
    "small": Type(8.5, 12, colour=MUTED, after=5),
    "label": Type(8.5, 12, "bold", MUTED, after=2),
    "title_line": Type(12, 17, colour=MUTED, after=3),
}
HEADINGS: Final[dict[int, Type]] = {
    1: Type(23, 28, "bold", NAVY, after=4),
    2: Type(14.5, 19, "bold", NAVY, before=20, after=6),
    3: Type(11.5, 16, "bold", INK, before=12, after=4),
    4: Type(10, 14, "bold", MUTED, before=10, after=3),
}
CELL: Final = Type(9.2, 12.6, after=2)
SMALL_CELL: Final = Type(8.4, 11.5, colour=MUTED)
HEADER_CELL: Final = Type(8.5, 11.5, "bold", MUTED)
ROW_HEADER: Final = Type(9.2, 12.6, "bold")
CAPTION: Final = Type(9, 12.5, "bold", INK, before=6, after=5)
FOOTER: Final = Type(8, 10, colour=MUTED)
