"""One page while it is being drawn: its drawing commands, and which element each part of them belongs to."""

from dataclasses import dataclass, field

from facilitator.export.pdf.writing.structure import Annotated, Element, Marked


def number(value: float) -> str:
    """Return a number as PDF writes it."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))


@dataclass(frozen=True, slots=True)
class LinkArea:
    """A rectangle of a page that leads to an address."""

    rectangle: tuple[float, float, float, float]
    address: str
    words: str


@dataclass(slots=True)
class Sheet:
    """A page; `marks` names the element of every piece of marked content, in their order."""

    place: int
    size: tuple[float, float]
    commands: list[str] = field(default_factory=list)
    marks: list[Element] = field(default_factory=list)
    links: list[tuple[LinkArea, Element]] = field(default_factory=list)
    images: dict[str, bytes] = field(default_factory=dict)
    bookmarks: list[tuple[str, int, float]] = field(default_factory=list)

    def begin(self, element: Element) -> None:
        """Let what follows belong to `element`, until `end`."""
        mark = len(self.marks)
        self.marks.append(element)
        element.kids.append(Marked(self.place, mark))
        self.commands.append(f"/{element.tag} <</MCID {mark}>> BDC")

    def end(self) -> None:
        """End what `begin` began."""
        self.commands.append("EMC")

    def artifact(self, *commands: str, footer: bool = False) -> None:
        """Draw something that means nothing: rules, tints, page numbers, repeated headers."""
        kind = " <</Type /Pagination /Subtype /Footer>> BDC" if footer else " BMC"
        self.commands.append(f"/Artifact{kind}")
        self.commands.extend(commands)
        self.commands.append("EMC")

    def link(self, area: LinkArea, element: Element, annotation: int) -> None:
        """Make a rectangle lead to an address; `element` is the Link that speaks for it."""
        self.links.append((area, element))
        element.kids.append(Annotated(self.place, annotation))


def tint(colour: str, x: float, y: float, width: float, height: float) -> str:
    """Return commands that fill a rectangle."""
    return f"q {fill(colour)} {number(x)} {number(y)} {number(width)} {number(height)} re f Q"


def rule(colour: str, x: float, y: float, width: float, thickness: float = 0.6) -> str:
    """Return commands that draw a horizontal line."""
    return tint(colour, x, y - thickness / 2, width, thickness)


def fill(colour: str) -> str:
    """Return the command that chooses a colour, given as `#rrggbb`."""
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return f"{number(red)} {number(green)} {number(blue)} rg"
