"""Text fitted to its box: how large, in which lines, on how many pages."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from facilitator.ui.audience.drawing.breaking import SOFT_HYPHEN, breakable, shown, tied
from facilitator.ui.fonts import Weight, scene_font

# One twenty-fifth of the height: what the back row of a hall can still read.
SMALLEST = 40.0
AT_MOST_LINES = 6
SIZE_STEP = 2.0
# Smaller than this share of the largest size a word is rather broken.
BREAK_WORDS_BELOW = 0.55
LEADING, TALL_LEADING = 1.24, 1.56
BALANCING_STEPS = 6
RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he"})
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: weight, language (for breaking and direction), lines at most."""

    weight: Weight = Weight.REGULAR
    language: str | None = None
    lines: int = AT_MOST_LINES


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is drawn."""

    text: str
    width: float
    is_rtl: bool


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of one size; `is_whole` says whether all of the text is in them."""

    lines: tuple[Line, ...]
    size: float
    leading: float
    weight: Weight
    is_whole: bool = True

    @property
    def height(self) -> float:
        return self.leading * len(self.lines)

    @property
    def width(self) -> float:
        return max((line.width for line in self.lines), default=0.0)


def fitted(
    text: str, width: float, height: float, largest: float, smallest: float = SMALLEST, style: Style = PLAIN
) -> Fitted:
    """Return the text as large as the box allows; what does not fit at the smallest size is elided.

    Words are kept whole as long as that does not make the text much smaller.
    """
    soft_floor = max(smallest, largest * BREAK_WORDS_BELOW)
    whole = _largest_that_fits(text, width, height, (largest, soft_floor), style, breaks=False)
    if whole is not None:
        return _balanced(text, width, whole, style)
    broken = _largest_that_fits(text, width, height, (largest, smallest), style, breaks=True)
    if broken is not None:
        return broken
    return elided(text, width, smallest, replace(style, lines=_lines_in(height, text, smallest, style)))


def elided(text: str, width: float, size: float, style: Style = PLAIN) -> Fitted:
    """Return the first lines of the text at this size, with an ellipsis where something is left out."""
    found = set_lines(text, width, size, style)
    if len(found.lines) <= style.lines:
        return _balanced(text, width, found, style)
    kept = found.lines[: style.lines]
    last = _with_ellipsis(kept[-1], width, size, style.weight)
    return replace(found, lines=(*kept[:-1], last), is_whole=False)


def paged(text: str, width: float, size: float, style: Style, page: int) -> tuple[Fitted, int]:
    """Return one page of the text, and how many there are; a page beyond the last is the last."""
    found = set_lines(text, width, size, style)
    pages = max(1, -(-len(found.lines) // style.lines))
    first = min(max(page, 0), pages - 1) * style.lines
    lines = found.lines[first : first + style.lines]
    return replace(found, lines=lines, is_whole=pages == 1), pages


def set_lines(text: str, width: float, size: float, style: Style = PLAIN) -> Fitted:
    """Return all lines of the text at this size; long words are broken where the language allows."""
    lines = _lines(text, round(width, 1), size, style.weight, style.language, breaks=True)
    return Fitted(lines, size, _leading(text, size, style), style.weight)


def text_width(text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
    """Return the width of one line."""
    return QFontMetricsF(scene_font(size, weight)).horizontalAdvance(text)


def is_rtl(text: str, language: str | None = None) -> bool:
    """Return whether the text is set from the right: by its first strong letter, else its language."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in {"R", "AL"}:
            return True
        if kind == "L":
            return False
    return language in RIGHT_TO_LEFT


def _largest_that_fits(
    text: str, width: float, height: float, sizes: tuple[float, float], style: Style, *, breaks: bool
) -> Fitted | None:
    largest, smallest = sizes

    def attempt(step: int) -> Fitted | None:
        size = largest - step * SIZE_STEP
        lines = _lines(text, round(width, 1), size, style.weight, style.language, breaks=breaks)
        made = Fitted(lines, size, _leading(text, size, style), style.weight)
        fits = len(lines) <= style.lines and made.height <= height and made.width <= width
        return made if fits else None

    return _first_success(attempt, int((largest - smallest) // SIZE_STEP))


def _balanced(text: str, width: float, found: Fitted, style: Style) -> Fitted:
    """Return the same lines as evenly long as they can be, so that no word is left alone."""
    if len(found.lines) < 2 or "\n" in text:  # noqa: PLR2004 - one line is even
        return found
    narrow, wide, best = width / 2, width, found
    for _ in range(BALANCING_STEPS):
        middle = (narrow + wide) / 2
        lines = _lines(text, round(middle, 1), found.size, style.weight, style.language, breaks=False)
        if len(lines) <= len(found.lines) and max(line.width for line in lines) <= middle:
            best, wide = replace(found, lines=lines), middle
        else:
            narrow = middle
    return best


def _first_success(attempt: Callable[[int], Fitted | None], last: int) -> Fitted | None:
    """Return the result of the first step that succeeds; once one does, all later ones do."""
    if last < 0:
        return None
    best = attempt(0)
    if best is not None:
        return best
    low, high, best = 1, last, None
    while low <= high:
        middle = (low + high) // 2
        found = attempt(middle)
        if found is not None:
            best, high = found, middle - 1
        else:
            low = middle + 1
    return best


@lru_cache(maxsize=2048)
def _lines(
    text: str, width: float, size: float, weight: Weight, language: str | None, *, breaks: bool
) -> tuple[Line, ...]:
    found: list[Line] = []
    for paragraph in text.split("\n"):
        if paragraph.strip():
            found += _paragraph(paragraph.strip(), width, size, weight, language, breaks=breaks)
    return tuple(found)


def _paragraph(
    text: str, width: float, size: float, weight: Weight, language: str | None, *, breaks: bool
) -> list[Line]:
    font = scene_font(size, weight)
    metrics = QFontMetricsF(font)
    rtl = is_rtl(text, language)
    text, room = tied(text), width
    if breaks and _has_wide_word(text, width, metrics):
        text, room = breakable(text, language), width - metrics.horizontalAdvance("-")
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if breaks else QTextOption.WrapMode.WordWrap
    option.setWrapMode(wrap)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    pieces = [shown(piece) for piece in _broken(layout, text, room)]
    return [Line(piece, metrics.horizontalAdvance(piece), rtl) for piece in pieces if piece]


def _broken(layout: QTextLayout, text: str, width: float) -> list[str]:
    # Qt counts in UTF-16 units, Python in code points.
    units = text.encode("utf-16-le", "replace")
    pieces: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        start, end = line.textStart(), line.textStart() + line.textLength()
        pieces.append(units[2 * start : 2 * end].decode("utf-16-le", "replace"))
    layout.endLayout()
    return pieces


def _has_wide_word(text: str, width: float, metrics: QFontMetricsF) -> bool:
    return any(metrics.horizontalAdvance(word) > width for word in text.split())


def _with_ellipsis(line: Line, width: float, size: float, weight: Weight) -> Line:
    metrics = QFontMetricsF(scene_font(size, weight))
    text = line.text.rstrip("-. ,")
    while text and metrics.horizontalAdvance(text + ELLIPSIS) > width:
        text = text[:-1].rstrip()
    text = text.rstrip(SOFT_HYPHEN) + ELLIPSIS
    return Line(text, metrics.horizontalAdvance(text), line.is_rtl)


def _lines_in(height: float, text: str, size: float, style: Style) -> int:
    return max(1, min(style.lines, int(height // _leading(text, size, style))))


def _leading(text: str, size: float, style: Style) -> float:
    # Arabic letters with their marks stand higher and hang lower than Latin ones: lines of them lie further
    # apart. A line alone has none to lie apart from.
    return size * (TALL_LEADING if style.lines > 1 and _is_tall(text) else LEADING)


@lru_cache(maxsize=2048)
def _is_tall(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)
