"""How the Word files look: styles that the reader can change in one place."""

from typing import Any, Final

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from facilitator.export.document import Look
from facilitator.export.word.parts import element

NAVY, INK, MUTED = RGBColor(0x17, 0x39, 0x5C), RGBColor(0x1B, 0x1F, 0x24), RGBColor(0x4D, 0x58, 0x62)
FACE: Final = "Calibri"
DEEPEST: Final = 6

STYLE_OF_LOOK: Final[dict[Look, str]] = {
    "body": "Normal",
    "lead": "Lead",
    "small": "Small",
    "label": "Label",
    "title_line": "Title Line",
}
# Size, colour, bold, points before and after.
_OWN: Final = {
    "Lead": (12, INK, False, 0, 6),
    "Small": (8.5, MUTED, False, 0, 4),
    "Label": (9, MUTED, True, 4, 1),
    "Title Line": (12.5, MUTED, False, 0, 2),
    "Table Text": (9.5, INK, False, 1, 1),
    "Table Head": (9, MUTED, True, 1, 1),
}
_KNOWN: Final = {
    "Normal": (10.5, INK, False, 0, 5),
    "Heading 1": (23, NAVY, True, 0, 4),
    "Heading 2": (15, NAVY, True, 18, 5),
    "Heading 3": (12, INK, True, 12, 3),
    "Heading 4": (10.5, MUTED, True, 10, 2),
    "Heading 5": (10.5, MUTED, True, 8, 2),
    "Heading 6": (10.5, MUTED, True, 8, 2),
    "Caption": (9.5, INK, True, 8, 3),
    "List Bullet": (10.5, INK, False, 0, 2),
    "List Number": (10.5, INK, False, 0, 2),
    "List Continue": (10.5, INK, False, 0, 2),
    "Footer": (8.5, MUTED, False, 0, 0),
}
_KEPT: Final = ("Label", "Caption")


def heading_style(level: int) -> str:
    """Return the style of a heading."""
    return f"Heading {min(max(level, 1), DEEPEST)}"


def dress(file: Any, language: str) -> None:
    """Give a new file our styles and its language."""
    for name, look in _OWN.items():
        style = file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = file.styles["Normal"]
        _apply(style, look)
    for name, look in _KNOWN.items():
        _apply(file.styles[name], look)
    for name in _KEPT:
        file.styles[name].paragraph_format.keep_with_next = True
    _speak(file, language)


def _apply(style: Any, look: tuple[float, Any, bool, float, float]) -> None:
    size, colour, bold, before, after = look
    style.font.name, style.font.size, style.font.bold, style.font.italic = FACE, Pt(size), bold, False
    style.font.color.rgb = colour
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(kind), FACE)
    for themed in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
        fonts.attrib.pop(qn(themed), None)


def _speak(file: Any, language: str) -> None:
    """Set the language of everything that does not say another."""
    defaults = file.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(element("w:lang", val=language, eastAsia="en-US", bidi="ar-SA"))
