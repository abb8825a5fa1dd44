"""Documents as Word files: real headings, lists, table headers and languages, for those who edit on."""

import io
import zipfile
from datetime import UTC, datetime
from typing import Any, Final

import docx
from docx.enum.section import WD_ORIENT
from docx.shared import Mm

from facilitator.export.document import (
    Block,
    Document,
    Figure,
    Heading,
    List,
    PageBreak,
    Paragraph,
    Run,
    Table,
    words,
)
from facilitator.export.plain import printable
from facilitator.export.word.parts import LANGUAGES, Maker, element
from facilitator.export.word.pictures import picture_of
from facilitator.export.word.styles import STYLE_OF_LOOK, dress, heading_style

NO_TIME: Final = datetime(2000, 1, 1, tzinfo=UTC)
# Every entry of the file bears this time, so that the same document gives the same bytes.
ENTRY_TIME: Final = (1980, 1, 1, 0, 0, 0)
SIDE, TOP, BOTTOM = Mm(22), Mm(20), Mm(22)
SHORT, LONG = Mm(210), Mm(297)


def docx_bytes(document: Document) -> bytes:
    """Return the document as a DOCX file."""
    file = docx.Document()
    _leave_out_thumbnail(file)
    dress(file, LANGUAGES.get(document.language, document.language))
    _describe(file, document)
    _set_page(file, document)
    maker = Maker(file, document.language)
    width = (LONG if document.landscape else SHORT) - 2 * SIDE
    for block in document.blocks:
        _add(maker, block, width)
    _foot(maker, document)
    out = io.BytesIO()
    file.save(out)
    return _same_each_time(out.getvalue())


def _leave_out_thumbnail(file: Any) -> None:
    """Take out the template's preview: a photo of somebody else's page, with its own Exif block."""
    links = file.part.package.rels
    for key in [key for key, link in links.items() if link.reltype.endswith("/thumbnail")]:
        del links[key]


def _describe(file: Any, document: Document) -> None:
    card, moment = file.core_properties, document.created or NO_TIME
    card.title, card.author = printable(document.title)[:255], printable(document.author)[:255]
    card.subject, card.language = printable(document.subject)[:255], document.language
    card.comments, card.keywords, card.last_modified_by = "", printable(document.keywords)[:255], card.author
    card.created = card.modified = moment.astimezone(UTC).replace(tzinfo=None)


def _set_page(file: Any, document: Document) -> None:
    section = file.sections[0]
    section.page_width, section.page_height = (LONG, SHORT) if document.landscape else (SHORT, LONG)
    section.orientation = WD_ORIENT.LANDSCAPE if document.landscape else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = SIDE
    section.top_margin, section.bottom_margin = TOP, BOTTOM


def _add(maker: Maker, block: Block, width: int) -> None:
    if isinstance(block, Heading):
        maker.add(
            maker.paragraph(
                Paragraph((Run(block.text),), language=block.language), heading_style(block.level)
            )
        )
    elif isinstance(block, Paragraph):
        maker.add(maker.paragraph(block, STYLE_OF_LOOK[block.look]))
    elif isinstance(block, List):
        _add_list(maker, block)
    elif isinstance(block, Table):
        maker.add_table(block, width)
    elif isinstance(block, Figure):
        _add_figure(maker, block, width)
    elif isinstance(block, PageBreak):
        maker.add_page_break()


def _add_list(maker: Maker, block: List) -> None:
    numbering = maker.new_numbering() if block.ordered else None
    style = "List Number" if block.ordered else "List Bullet"
    for item in block.items:
        for place, body in enumerate(item.body):
            if place == 0:
                maker.add(maker.paragraph(body, style, numbering))
            else:
                maker.add(maker.paragraph(body, "List Continue"))


def _add_figure(maker: Maker, block: Figure, width: int) -> None:
    picture = picture_of(block.drawing)
    if picture is None:
        maker.add(maker.paragraph(words(block.alt), STYLE_OF_LOOK["body"]))
        return
    maker.file.add_picture(io.BytesIO(picture), width=int(width * block.width))
    shape = maker.file.inline_shapes[-1]._inline.docPr  # noqa: SLF001 - the library has no way to describe a picture
    shape.set("descr", printable(block.alt))
    shape.set("title", "")


def _foot(maker: Maker, document: Document) -> None:
    """Write title and page number under every page."""
    foot = maker.file.sections[0].footer.paragraphs[0]
    foot.style = maker.file.styles["Footer"]
    foot.add_run(printable(document.footer or document.title) + " · ")
    before, _, rest = document.page_of.partition("{page}")
    between, _, after = rest.partition("{pages}")
    for text, field in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
        if text:
            foot.add_run(text)
        if field:
            counted = element("w:fldSimple", instr=field)
            shown = element("w:r")
            shown.append(element("w:t"))
            shown[0].text = "1"
            counted.append(shown)
            foot._p.append(counted)  # noqa: SLF001 - the library has no way to write a field


def _same_each_time(content: bytes) -> bytes:
    """Return the same file without the time at which its parts were packed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            fresh = zipfile.ZipInfo(entry.filename, ENTRY_TIME)
            fresh.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(fresh, old.read(entry.filename))
    return out.getvalue()
