"""Several papers of several sizes in one file, each in its own language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from facilitator.export.document import Document
from facilitator.export.pdf.layout import lay
from facilitator.export.pdf.plate import Plate, Size
from facilitator.export.pdf.prose import Press
from facilitator.export.pdf.setting.ink import Ink
from facilitator.export.pdf.sheet import Sheet
from facilitator.export.pdf.writing.file import Book, file_bytes
from facilitator.export.pdf.writing.structure import Element


@dataclass(frozen=True, slots=True)
class Plates:
    """Pages of a fixed layout: of one size, in one language, each drawn by a function of its own."""

    language: str
    size: Size
    pages: Sequence[Callable[[Plate], None]]


Printed = Document | Plates


def bound(about: Document, papers: Sequence[Printed]) -> bytes:
    """Return the papers one after another as one PDF file; `about` says what the file is called."""
    book = Book(about, [], Element("Document", language=about.language), Ink())
    annotations = 0
    for paper in papers:
        part = book.root.add("Part", language=None if paper.language == about.language else paper.language)
        scale = paper.scale if isinstance(paper, Document) else 1.0
        press = Press(book.ink, about.unprintable, paper.language, scale, annotations)
        if isinstance(paper, Document):
            lay(paper, press, part, book.sheets)
        else:
            _draw(paper, press, part, book.sheets)
        annotations = press.annotations
    return file_bytes(book)


def _draw(paper: Plates, press: Press, part: Element, sheets: list[Sheet]) -> None:
    for page in paper.pages:
        sheet = Sheet(len(sheets), paper.size)
        sheets.append(sheet)
        page(Plate(press, sheet, part))
