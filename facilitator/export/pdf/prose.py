"""A paragraph set in lines, ready to be drawn on one page or more."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from facilitator.export.direction import has_right_to_left
from facilitator.export.document import Align, Paragraph, Run
from facilitator.export.pdf.setting.faces import EM, FAMILIES, Style, face
from facilitator.export.pdf.setting.ink import Ink, Setting, Stretch, stretches
from facilitator.export.pdf.setting.lines import Line, Strip, broken
from facilitator.export.pdf.setting.shaping import can_print
from facilitator.export.pdf.sheet import LinkArea, Sheet, rule
from facilitator.export.pdf.style import NAVY, Type
from facilitator.export.pdf.writing.structure import Element
from facilitator.export.plain import printable

# The share of a size that lies under the base line, within the leading.
BELOW = 0.27


@dataclass(slots=True, eq=False)
class Prose:
    """Lines of one paragraph; `owners` are the elements of its runs, made when they are first drawn."""

    lines: tuple[Line, ...]
    base: int
    type: Type
    setting: Setting
    runs: tuple[Run, ...]
    language: str | None = None
    align: Align = "start"
    owners: dict[int, Element] = field(default_factory=dict)

    @property
    def leading(self) -> float:
        return self.type.leading

    @property
    def height(self) -> float:
        """The height of all its lines in points."""
        return self.leading * len(self.lines)


@dataclass(slots=True)
class Press:
    """What draws: the ink, the words for what cannot be printed, the language, the next link's number."""

    ink: Ink
    unprintable: str
    language: str
    scale: float = 1.0
    annotations: int = 0

    def next_annotation(self) -> int:
        """Return the number of a new annotation."""
        self.annotations += 1
        return self.annotations - 1


def set_text(paragraph: Paragraph, of: Type, width: float, press: Press) -> Prose:
    """Return the paragraph in lines; where it cannot be set, words say so and the rest goes on."""
    try:
        if not _is_printable(paragraph.runs):
            return _set(_apology(paragraph, press.unprintable), of, width, press)
        return _set(paragraph, of, width, press)
    except Exception:  # noqa: BLE001 - one text that no library can set must not stop the minutes
        return _set(_apology(paragraph, press.unprintable), of, width, press)


def _apology(paragraph: Paragraph, unprintable: str) -> Paragraph:
    return Paragraph((Run(unprintable, emphasis=True),), paragraph.look, align=paragraph.align)


def _is_printable(runs: Sequence[Run]) -> bool:
    regular = face(FAMILIES["regular"][0])
    return all(regular.draws(run.text) or can_print(printable(run.text)) for run in runs)


def _set(paragraph: Paragraph, look: Type, width: float, press: Press) -> Prose:
    of = look.scaled(press.scale)
    runs = paragraph.runs or (Run(""),)
    styles = tuple(_style(run, of) for run in runs)
    strips = [Strip(run.text, style) for run, style in zip(runs, styles, strict=True)]
    lines, base = broken(strips, width / of.size, paragraph.language or press.language)
    colours = tuple(NAVY if run.link else of.colour for run in runs)
    setting = Setting(of.size, styles, colours)
    return Prose(lines, base, of, setting, runs, paragraph.language, paragraph.align)


def _style(run: Run, of: Type) -> Style:
    if run.strong or of.style == "bold":
        return "bold"
    return "italic" if run.emphasis else of.style


@dataclass(frozen=True, slots=True)
class Span:
    """Which lines of a prose are drawn: from `first`, up to and without `last`."""

    first: int
    last: int


def draw(
    press: Press,
    sheet: Sheet,
    prose: Prose,
    element: Element | None,
    place: tuple[float, float, float],
    part: Span | None = None,
) -> None:
    """Draw lines with `place` = left edge, top and width; without an element they mean nothing (artifact)."""
    left, top, width = place
    part = part or Span(0, len(prose.lines))
    current: Element | None = None
    for row, line in enumerate(prose.lines[part.first : part.last]):
        base_line = (
            top - row * prose.leading - (prose.leading + prose.type.size) / 2 + prose.type.size * BELOW
        )
        x = left + _indent(prose, line, width)
        for stretch in stretches(press.ink, line, prose.base, prose.setting, x, base_line):
            if element is not None:
                current = _hand_over(sheet, current, _owner(prose, element, stretch.run))
                _link(press, sheet, prose, current, stretch, base_line)
            sheet.commands.extend(stretch.commands)
    if current is not None:
        sheet.end()


def _indent(prose: Prose, line: Line, width: float) -> float:
    spare = max(0.0, width - line.width * prose.type.size / EM)
    if prose.align == "centre":
        return spare / 2
    return spare if (prose.align == "end") != bool(prose.base) else 0.0


def _hand_over(sheet: Sheet, current: Element | None, owner: Element) -> Element:
    if owner is not current:
        if current is not None:
            sheet.end()
        sheet.begin(owner)
    return owner


def _owner(prose: Prose, element: Element, run: int) -> Element:
    """Return the element of a run; all are made at once, in reading order, where the eye's order differs."""
    if run not in prose.owners:
        mixed = any(has_right_to_left(other.text) for other in prose.runs)
        for place in range(len(prose.runs)) if mixed else (run,):
            prose.owners[place] = _made(prose, element, place, mixed=mixed)
    return prose.owners[run]


def _made(prose: Prose, element: Element, place: int, *, mixed: bool) -> Element:
    """Make the element of a run: a link, a stretch of its own, or the whole paragraph.

    Letters that run leftwards are drawn in the order of the eye; what they say stands in the tree.
    """
    run = prose.runs[place]
    if run.link:
        owner = element.add("Link", language=run.language)
    elif run.language not in {None, element.language} or (mixed and len(prose.runs) > 1):
        owner = element.add("Span", language=run.language)
    else:
        owner = element
    if has_right_to_left(run.text):
        owner.actual = printable(run.text)
    return owner


def _link(
    press: Press, sheet: Sheet, prose: Prose, owner: Element, stretch: Stretch, base_line: float
) -> None:
    run = prose.runs[stretch.run]
    if run.link:
        size = prose.type.size
        # A colour alone does not tell everybody that this is a link.
        sheet.commands.append(rule(NAVY, stretch.x, base_line - size * 0.14, stretch.end - stretch.x, 0.5))
        box = (stretch.x, base_line - size * BELOW, stretch.end, base_line + size)
        sheet.link(LinkArea(box, run.link, run.text), owner, press.next_annotation())
