"""A document laid out on pages."""

from collections.abc import Sequence

from facilitator.export.direction import base_level
from facilitator.export.document import (
    Align,
    Block,
    Document,
    Figure,
    Heading,
    List,
    Paragraph,
    Picture,
    Run,
    Table,
    words,
)
from facilitator.export.pdf import style
from facilitator.export.pdf.figures import LaidFigure
from facilitator.export.pdf.flow import Flow, Laid, LaidProse, run_through
from facilitator.export.pdf.lists import LaidList
from facilitator.export.pdf.prose import Press, draw, set_text
from facilitator.export.pdf.setting.ink import Ink
from facilitator.export.pdf.sheet import Sheet, rule
from facilitator.export.pdf.tables import LaidTable
from facilitator.export.pdf.writing.file import Book
from facilitator.export.pdf.writing.structure import Element
from facilitator.export.pictures import opened

# The share of the line that the footer's title may take.
FOOTER_SHARE = 0.75


def laid_out(document: Document) -> Book:
    """Return the pages of a document, drawn."""
    root = Element("Document", language=document.language)
    book = Book(document, [], root, Ink())
    lay(document, Press(book.ink, document.unprintable, document.language, document.scale), root, book.sheets)
    return book


def lay(document: Document, press: Press, root: Element, sheets: list[Sheet]) -> None:
    """Draw a document on new pages after those that there are; what it says goes under `root`."""
    first = len(sheets)
    size = (style.A4[1], style.A4[0]) if document.landscape else style.A4
    flow = Flow(press, root, size, sheets)
    flow.turn()
    run_through(flow, _laid(document, flow))
    _number(document, flow, first)


def _laid(document: Document, flow: Flow) -> list[Laid]:
    return [_one(block, flow) for block in _without_skips(document.blocks) if not _is_hollow(block)]


def _is_hollow(block: Block) -> bool:
    """Return whether a list or table has nothing in it: an element that holds nothing is none (PDF/UA-1)."""
    return (isinstance(block, List) and not block.items) or (isinstance(block, Table) and not block.rows)


def _without_skips(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with no heading more than one level under the last."""
    found: list[Block] = []
    level = 0
    for block in blocks:
        if isinstance(block, Heading):
            level = min(block.level, level + 1)
            found.append(Heading(level, block.text, block.language))
        else:
            found.append(block)
    return found


def _one(block: Block, flow: Flow) -> Laid:
    if isinstance(block, Heading):
        return _heading(block, flow)
    if isinstance(block, Paragraph):
        look = style.LOOKS[block.look]
        prose = set_text(block, look, flow.width, flow.press)
        return LaidProse(
            prose, "P", look.before, look.after, keep_with_next=block.keep_with_next or block.look == "label"
        )
    if isinstance(block, List):
        return LaidList(block, flow.width, flow.press)
    if isinstance(block, Table):
        return LaidTable(block, flow.width, flow.press)
    if isinstance(block, Figure):
        return _figure(block, flow)
    return _NewPage()


def _figure(block: Figure, flow: Flow) -> Laid:
    """Return the figure; where its picture cannot be opened, its description stands alone."""
    if isinstance(block.drawing, Picture) and opened(block.drawing.image) is None:
        return _one(words(f"{flow.press.unprintable} {block.alt}"), flow)
    return LaidFigure(block, flow.width, flow.full)


def _heading(block: Heading, flow: Flow) -> LaidProse:
    look = style.HEADINGS[min(block.level, max(style.HEADINGS))]
    prose = set_text(Paragraph((Run(block.text),), language=block.language), look, flow.width, flow.press)
    tag = f"H{min(block.level, 6)}"
    return LaidProse(
        prose, tag, look.before, look.after, keep_with_next=True, level=block.level, title=block.text
    )


class _NewPage:
    """Where a new page begins."""

    before = 0.0
    after = 0.0
    keep_with_next = False

    def least(self) -> float:
        return 0.0

    def place(self, flow: Flow) -> None:
        if not flow.at_top:
            flow.turn()


def _number(document: Document, flow: Flow, first: int) -> None:
    """Write title and page number under every page; they are no part of what is read aloud."""
    pages = len(flow.sheets) - first
    for sheet in flow.sheets[first:]:
        told = document.page_of.format(page=sheet.place - first + 1, pages=pages)
        sheet.commands.append("/Artifact <</Type /Pagination /Subtype /Footer>> BDC")
        sheet.commands.append(rule(style.RULE, flow.left, style.FOOTER_Y + 14, flow.width))
        _footer(flow, sheet.place, document.footer or document.title, end=False)
        _footer(flow, sheet.place, told, end=True)
        sheet.commands.append("EMC")


def _footer(flow: Flow, place: int, text: str, *, end: bool) -> None:
    width = flow.width * (1 - FOOTER_SHARE if end else FOOTER_SHARE)
    left = flow.left + (flow.width * FOOTER_SHARE if end else 0)
    # The title on the left and the number on the right, whichever way their letters run.
    align: Align = "end" if end != bool(base_level(text)) else "start"
    paragraph = Paragraph((Run(text),), align=align)
    prose = set_text(paragraph, style.FOOTER, width, flow.press)
    prose.lines = prose.lines[:1]
    draw(flow.press, flow.sheets[place], prose, None, (left, style.FOOTER_Y + 10, width))
