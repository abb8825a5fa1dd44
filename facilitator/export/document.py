"""What a document says, whatever it will be printed as: a small tree of headings, paragraphs and tables.

Every writer says the same, because it is given nothing but this tree. Texts are plain: no writer may
read markup into them.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Literal

import msgspec

Look = Literal["body", "lead", "small", "label", "title_line"]
"""How a paragraph is meant: running text, the opening lines, an aside, a label, the line under the title."""

Align = Literal["start", "end", "centre"]


class Run(msgspec.Struct, frozen=True):
    """A stretch of text in one language and one emphasis; `link` makes it lead somewhere."""

    text: str
    strong: bool = False
    emphasis: bool = False
    language: str | None = None
    link: str = ""


class Paragraph(msgspec.Struct, frozen=True, tag="paragraph"):
    """Running text; `language` is None where it is the document's."""

    runs: tuple[Run, ...]
    look: Look = "body"
    language: str | None = None
    align: Align = "start"
    keep_with_next: bool = False


class Heading(msgspec.Struct, frozen=True, tag="heading"):
    """A heading; level 1 is the document's title."""

    level: int
    text: str
    language: str | None = None


class Item(msgspec.Struct, frozen=True):
    """One point of a list."""

    body: tuple[Paragraph, ...]


class List(msgspec.Struct, frozen=True, tag="list"):
    """Points, numbered or not."""

    items: tuple[Item, ...]
    ordered: bool = False


class Cell(msgspec.Struct, frozen=True):
    """A field of a table; `share` (0..1) asks for a bar of that length beside the words."""

    body: tuple[Paragraph, ...]
    share: float | None = None


class Row(msgspec.Struct, frozen=True):
    """A row of a table; `accent` is a colour that helps the eye and says nothing by itself."""

    cells: tuple[Cell, ...]
    accent: str = ""


class Table(msgspec.Struct, frozen=True, tag="table"):
    """Rows under a header. `widths` are shares of the width; `row_headers` makes first cells headers.

    A table without a header has its row headers alone (a fact box).
    """

    header: tuple[Cell, ...]
    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    caption: str = ""
    row_headers: bool = False
    boxed: bool = False
    row_height: float = 0.0
    """The least height of a row in points, where somebody will write on paper."""


class Pin(msgspec.Struct, frozen=True):
    """A numbered mark on a picture, in shares of its width and height from the top left."""

    number: str
    x: float
    y: float
    colour: str = "#17395c"
    shape: str = "circle"


class Picture(msgspec.Struct, frozen=True, tag="picture"):
    """A photograph or plan with marks and an optional grid."""

    image: bytes
    width: int
    height: int
    pins: tuple[Pin, ...] = ()
    columns: int = 0
    rows: int = 0


class Code(msgspec.Struct, frozen=True, tag="code"):
    """A QR code of this text."""

    text: str


class Figure(msgspec.Struct, frozen=True, tag="figure"):
    """A drawing, and what it shows in words."""

    alt: str
    drawing: Picture | Code
    width: float = 1.0
    """The share of the text's width that it takes."""


class PageBreak(msgspec.Struct, frozen=True, tag="page_break"):
    """What follows begins on a new page."""


Block = Heading | Paragraph | List | Table | Figure | PageBreak


class Gist(msgspec.Struct, frozen=True):
    """What was talked about and chosen, in numbers."""

    subjects: tuple[tuple[tuple[tuple[str, str], ...], int], ...] = ()
    """The names of each category, by language, and its voices; in the order of the boards."""
    loose: int = 0
    """Voices without a category."""
    types: tuple[tuple[str, int], ...] = ()
    chosen: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    """What was written at the meeting beside its own language."""


class Document(msgspec.Struct, frozen=True):
    """A whole document; `created` is the meeting's own time: the same meeting gives the same bytes."""

    title: str
    author: str
    language: str
    subject: str
    blocks: tuple[Block, ...]
    landscape: bool = False
    page_of: str = "{page} / {pages}"
    footer: str = ""
    unprintable: str = "[?]"
    created: datetime | None = None
    keywords: str = ""
    scale: float = 1.0
    """How large the type is, against that of the minutes: larger on a notice board."""
    gist: Gist | None = None
    """Kept with approved minutes: what the notice board is made of once the raw data are deleted."""


def words(text: str, *, language: str | None = None, strong: bool = False, look: Look = "body") -> Paragraph:
    """Return a paragraph of one run."""
    return Paragraph((Run(text, strong=strong),), look=look, language=language)


def cell(text: str, *, language: str | None = None, strong: bool = False, align: Align = "start") -> Cell:
    """Return a field of one paragraph; no text makes an empty field."""
    if not text:
        return Cell(())
    return Cell((Paragraph((Run(text, strong=strong),), language=language, align=align),))


def paragraphs(block: Block) -> Iterator[Paragraph]:
    """Yield every paragraph of a block in reading order; headings and figures have none."""
    if isinstance(block, Paragraph):
        yield block
    elif isinstance(block, List):
        for item in block.items:
            yield from item.body
    elif isinstance(block, Table):
        for row in (block.header, *(row.cells for row in block.rows)):
            for field in row:
                yield from field.body


def said(paragraph: Paragraph) -> str:
    """Return the words of a paragraph."""
    return "".join(run.text for run in paragraph.runs)


def freeze(document: Document) -> bytes:
    """Return the document as it is kept once the minutes are approved."""
    return msgspec.json.encode(document)


def thaw(kept: bytes) -> Document:
    """Return the document that `freeze` kept.

    Raises:
        msgspec.ValidationError: This is no document of ours.
    """
    return msgspec.json.decode(kept, type=Document)
