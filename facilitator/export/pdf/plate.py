"""A page of a fixed layout: text, codes and pictures at given places, tagged in the order they are put."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final

from facilitator.export.document import Align, Code, Paragraph, Picture, Run
from facilitator.export.pdf.figures import draw_code, draw_picture
from facilitator.export.pdf.prose import Press, Prose, draw, set_text
from facilitator.export.pdf.setting.faces import EM
from facilitator.export.pdf.shapes import outline
from facilitator.export.pdf.sheet import Sheet, fill, number
from facilitator.export.pdf.style import INK, NAVY, Type
from facilitator.export.pdf.writing.structure import Element

MM: Final = 72 / 25.4
Size = tuple[float, float]
A1, A3, A4, A5, A6 = (
    (width * MM, height * MM)
    for width, height in ((594, 841), (297, 420), (210, 297), (148, 210), (105, 148.5))
)
# How small a text may become to fit, and by how much it shrinks at a time.
SMALLEST, STEP = 0.4, 0.96
# The share of a size from the line's top to the middle of its capitals, for a box beside a word.
MIDDLE: Final = 0.38
# Wider than any line that stands by itself.
UNBROKEN: Final = 10_000.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points; `top` is measured from the page's upper edge."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def inset(self, by: float) -> "Box":
        """Return the box without an edge all around."""
        return Box(self.left + by, self.top + by, self.width - 2 * by, self.height - 2 * by)

    def below(self, by: float) -> "Box":
        """Return what is left of the box under its first `by` points."""
        return Box(self.left, self.top + by, self.width, self.height - by)


class Plate:
    """One page being drawn; every method that puts text returns the height that it took."""

    def __init__(self, press: Press, sheet: Sheet, root: Element) -> None:
        self._press = press
        self._sheet = sheet
        self._root = root

    @property
    def size(self) -> Size:
        return self._sheet.size

    @property
    def page(self) -> Box:
        return Box(0, 0, *self._sheet.size)

    @property
    def leftwards(self) -> bool:
        """Whether the page is read from right to left."""
        from facilitator.export.direction import LEFTWARDS

        return self._press.language in LEFTWARDS

    @contextmanager
    def within(self, tag: str) -> Iterator[Element]:
        """Put what follows into one element: a section, a list, a point of a list."""
        outer = self._root
        self._root = outer.add(tag)
        yield self._root
        self._root = outer

    def heading(self, level: int, text: str, box: Box, of: Type, align: Align = "start") -> float:
        """Put a heading; the first level is a bookmark, too."""
        if level == 1:
            self._sheet.bookmarks.append((text, level, self._y(box.top)))
        return self.say(text, box, of, tag=f"H{level}", align=align)

    def say(
        self,
        text: str | Sequence[Run],
        box: Box,
        of: Type,
        *,
        tag: str = "P",
        align: Align = "start",
        language: str | None = None,
    ) -> float:
        """Put text, smaller where it would not fit into the box."""
        if isinstance(text, str) and not text:
            return 0.0
        prose = self._fitted(text, box, of, align, language)
        element = self._root.add(tag, language=prose.language)
        draw(self._press, self._sheet, prose, element, (box.left, self._y(box.top), box.width))
        return prose.height

    def repeat(self, text: str, box: Box, of: Type, align: Align = "start") -> float:
        """Draw text that is said elsewhere on the page: the other side of a folded card."""
        prose = self._fitted(text, box, of, align, None)
        self._sheet.commands.append("/Artifact BMC")
        draw(self._press, self._sheet, prose, None, (box.left, self._y(box.top), box.width))
        self._sheet.commands.append("EMC")
        return prose.height

    def height_of(self, text: str, width: float, of: Type) -> float:
        """Return how high a text will be at this width."""
        return set_text(Paragraph((Run(text),)), of, width, self._press).height

    def width_of(self, text: str, of: Type) -> float:
        """Return how wide a text is on one line."""
        lines = set_text(Paragraph((Run(text),)), of, UNBROKEN, self._press).lines
        return max((line.width * of.size / EM for line in lines), default=0.0)

    def code(self, text: str, left: float, top: float, side: float, alt: str) -> None:
        """Put a QR code with its quiet zone into a square."""
        self._begin_figure(alt, Box(left, top, side, side))
        draw_code(self._sheet, Code(text), left, self._y(top + side), side)
        self._sheet.end()

    def picture(self, picture: Picture, box: Box, alt: str) -> None:
        """Put a picture with its marks; the box has the picture's own proportions."""
        element = self._begin_figure(alt, box)
        draw_picture(self._press, self._sheet, picture, element.box or (0, 0, 0, 0))
        self._sheet.end()

    @contextmanager
    def drawing(self, alt: str, box: Box) -> Iterator[None]:
        """Let what is ruled, framed and filled meanwhile be one figure."""
        self._begin_figure(alt, box)
        place = len(self._sheet.commands)
        yield
        # Artifacts cannot stand inside a figure: what was drawn meanwhile belongs to it.
        drawn = [one for one in self._sheet.commands[place:] if one not in {"/Artifact BMC", "EMC"}]
        self._sheet.commands[place:] = drawn
        self._sheet.end()

    @contextmanager
    def turned(self, box: Box) -> Iterator[None]:
        """Draw what follows upside down around the middle of a box."""
        x, y = 2 * box.left + box.width, 2 * self._y(box.top) - box.height
        self._sheet.commands.append(f"q -1 0 0 -1 {number(x)} {number(y)} cm")
        yield
        self._sheet.commands.append("Q")

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        colour: str = INK,
        thickness: float = 0.6,
        dash: str = "",
    ) -> None:
        """Draw a line that means nothing by itself."""
        path = (
            f"{number(start[0])} {number(self._y(start[1]))} m {number(end[0])} {number(self._y(end[1]))} l"
        )
        self._stroke(path, colour, thickness, dash)

    def lines(self, box: Box, count: int, colour: str = "#8b959e") -> None:
        """Draw lines to write on, evenly down the box."""
        for place in range(1, count + 1):
            y = box.top + box.height * place / count
            self.line((box.left, y), (box.right, y), colour, 0.5)

    def frame(self, box: Box, colour: str = INK, thickness: float = 0.8, dash: str = "") -> None:
        """Draw the edge of a rectangle."""
        self._stroke(self._rectangle(box), colour, thickness, dash)

    def fill(self, box: Box, colour: str) -> None:
        """Fill a rectangle."""
        self._artifact(f"q {fill(colour)} {self._rectangle(box)} f Q")

    def shape(self, name: str, box: Box, colour: str = NAVY) -> None:
        """Draw a shape in the box's square."""
        path = outline(name, box.left, self._y(box.top + box.width), box.width)
        self._artifact(f"q {fill(colour)} {path} f* Q")

    def tick(self, left: float, top: float, of: Type) -> float:
        """Draw a box to tick beside a line of text; return how far the text must stand from it."""
        side = of.size * 0.9
        above = (of.leading - of.size) / 2 + of.size * MIDDLE - side / 2
        self.frame(Box(left, top + above, side, side), INK, 0.8)
        return side + of.size * 0.55

    def _fitted(
        self, text: str | Sequence[Run], box: Box, of: Type, align: Align, language: str | None
    ) -> Prose:
        runs = (Run(text),) if isinstance(text, str) else tuple(text)
        paragraph = Paragraph(runs, language=language, align=align)
        scale = 1.0
        prose = set_text(paragraph, of, box.width, self._press)
        while prose.height > box.height + 0.01 and scale > SMALLEST:
            scale *= STEP
            prose = set_text(paragraph, replace(of.scaled(scale)), box.width, self._press)
        return prose

    def _begin_figure(self, alt: str, box: Box) -> Element:
        element = self._root.add("Figure")
        element.alt = alt
        element.box = (box.left, self._y(box.bottom), box.right, self._y(box.top))
        self._sheet.begin(element)
        return element

    def _stroke(self, path: str, colour: str, thickness: float, dash: str) -> None:
        ink = fill(colour).replace("rg", "RG")
        self._artifact(f"q {ink} {number(thickness)} w [{dash}] 0 d {path} S Q")

    def _artifact(self, command: str) -> None:
        self._sheet.artifact(command)

    def _rectangle(self, box: Box) -> str:
        return f"{number(box.left)} {number(self._y(box.bottom))} {number(box.width)} {number(box.height)} re"

    def _y(self, top: float) -> float:
        return self._sheet.size[1] - top
