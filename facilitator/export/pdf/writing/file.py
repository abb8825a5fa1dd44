"""Finished pages as a file: reportlab's canvas with the structure tree, fonts and metadata it lacks."""

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from facilitator.export.document import Document
from facilitator.export.pdf.setting.ink import Ink
from facilitator.export.pdf.sheet import LinkArea, Sheet
from facilitator.export.pdf.writing.fonts import font_object
from facilitator.export.pdf.writing.metadata import PRODUCER, xmp
from facilitator.export.pdf.writing.objects import Info, Node, Stream, Tree
from facilitator.export.pdf.writing.structure import Element, elements
from facilitator.export.pictures import flattened, opened
from facilitator.export.plain import printable
from facilitator.files.resources import resource_bytes

# A document that knows no time of its own still gives the same bytes twice.
NO_TIME: Final = datetime(2000, 1, 1, tzinfo=UTC)
_PAGE_KEYS: Final = ("StructParents", "Tabs")
_CATALOG_KEYS: Final = ("OutputIntents",)


class NoPicture(ValueError):
    """A picture was laid out that cannot be opened: we were wrong."""


@dataclass(frozen=True, slots=True)
class Book:
    """All that goes into a file."""

    document: Document
    sheets: list[Sheet]
    root: Element
    ink: Ink


class _Shell(Canvas):
    """reportlab's canvas without the Helvetica that it puts on every page."""

    def _make_preamble(self) -> None:
        self._preamble = ""


def file_bytes(book: Book) -> bytes:
    """Return the whole file."""
    canvas = _Shell(
        io.BytesIO(),
        pageCompression=0,
        invariant=1,
        pdfVersion=(1, 7),
        lang=book.document.language,
    )
    # reportlab offers no public way to the page and catalog objects; a contract test watches this one.
    document: Any = vars(canvas)["_doc"]
    tree = _tree(document, book)
    for place, sheet in enumerate(book.sheets):
        canvas.setPageSize(sheet.size)
        _bookmark(canvas, sheet)
        canvas.showPage()
        _finish_page(document, sheet, place)
    _annotate(document, tree, book)
    _write_tree(document, tree, book)
    book.ink.finish()
    fonts = document.idToObject[pdfdoc.BasicFonts]
    for name, called in book.ink.names().items():
        fonts[called] = font_object(document, name, book.ink.meanings[name])
    _write_catalog(document, book)
    written: bytes = canvas.getpdfdata()  # type: ignore[no-untyped-call]  # the stubs are silent here
    return written


def _tree(document: Any, book: Book) -> Tree:
    root = document.Reference(pdfdoc.PDFDictionary({}), "StructTreeRoot")
    pages = [pdfdoc.PDFObjectReference(f"Page{place + 1}") for place in range(len(book.sheets))]
    tree = Tree(root, pages)
    for element in elements(book.root):
        tree.nodes[element] = document.Reference(Node(element, tree))
    return tree


def _bookmark(canvas: Canvas, sheet: Sheet) -> None:
    for number, (title, level, top) in enumerate(sheet.bookmarks):
        key = f"b{sheet.place}.{number}"
        canvas.bookmarkPage(key, fit="XYZ", left=0, top=round(top, 2), zoom=0)
        canvas.addOutlineEntry(printable(title), key, level=level - 1)


def _finish_page(document: Any, sheet: Sheet, place: int) -> None:
    page = document.Pages.pages[-1]
    page.__NoDefault__ = (*page.__NoDefault__, *_PAGE_KEYS)
    content = "\n".join(sheet.commands).encode("ascii")
    document.updateSignature(content)
    page.Contents = Stream(content)
    page.StructParents = place
    page.Tabs = pdfdoc.PDFName("S")
    if sheet.images:
        page.XObjects = pdfdoc.PDFDictionary(
            {name: document.Reference(_image(image)) for name, image in sheet.images.items()}
        )


def _image(data: bytes) -> Stream:
    found = opened(data)
    if found is None:
        raise NoPicture
    entries = {
        "Type": pdfdoc.PDFName("XObject"),
        "Subtype": pdfdoc.PDFName("Image"),
        "Width": found.width,
        "Height": found.height,
        "BitsPerComponent": 8,
        "ColorSpace": pdfdoc.PDFName("DeviceRGB"),
    }
    if found.format == "JPEG" and found.mode == "RGB":
        return Stream(data, {**entries, "Filter": pdfdoc.PDFName("DCTDecode")}, packed=False)
    return Stream(flattened(found).tobytes(), entries)


def _annotate(document: Any, tree: Tree, book: Book) -> None:
    """Write the links of every page; each knows its place in the parent tree."""
    number = len(book.sheets)
    for sheet, page in zip(book.sheets, document.Pages.pages, strict=True):
        found = []
        for area, _ in sheet.links:
            found.append(document.Reference(_annotation(area, number)))
            number += 1
        tree.annotations += found
        if found:
            page.Annots = pdfdoc.PDFArray(found)


def _annotation(area: LinkArea, number: int) -> Any:
    action = {
        "Type": pdfdoc.PDFName("Action"),
        "S": pdfdoc.PDFName("URI"),
        "URI": pdfdoc.PDFString(area.address),
    }
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Annot"),
            "Subtype": pdfdoc.PDFName("Link"),
            "Rect": pdfdoc.PDFArray([round(side, 2) for side in area.rectangle]),
            "Border": pdfdoc.PDFArray([0, 0, 0]),
            "F": 4,
            "Contents": pdfdoc.PDFString(area.words),
            "A": pdfdoc.PDFDictionary(action),
            "StructParent": number,
        }
    )


def _write_tree(document: Any, tree: Tree, book: Book) -> None:
    numbers: list[Any] = []
    for place, sheet in enumerate(book.sheets):
        numbers += [place, pdfdoc.PDFArray([tree.nodes[element] for element in sheet.marks])]
    owners = [element for sheet in book.sheets for _, element in sheet.links]
    for number, element in enumerate(owners, start=len(book.sheets)):
        numbers += [number, tree.nodes[element]]
    parents = pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})
    root = document.idToObject["StructTreeRoot"]
    root["Type"] = pdfdoc.PDFName("StructTreeRoot")
    root["K"] = pdfdoc.PDFArray([tree.nodes[book.root]])
    root["ParentTree"] = document.Reference(parents)
    root["ParentTreeNextKey"] = len(book.sheets) + len(owners)


def _write_catalog(document: Any, book: Book) -> None:
    about = book.document
    moment = about.created or NO_TIME
    title, author, subject = (
        printable(text).replace("\n", " ") for text in (about.title, about.author, about.subject)
    )
    card = {"Title": title, "Author": author, "Subject": subject, "Producer": PRODUCER, "Creator": PRODUCER}
    document.info = Info(card, moment)
    catalog = document.Catalog
    catalog.__NoDefault__ = (*catalog.__NoDefault__, *_CATALOG_KEYS)
    catalog.StructTreeRoot = document.idToObject["StructTreeRoot"]
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
    catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
    catalog.Metadata = Stream(
        xmp(title, author, subject, about.language, moment),
        {"Type": pdfdoc.PDFName("Metadata"), "Subtype": pdfdoc.PDFName("XML")},
        packed=False,
    )
    catalog.OutputIntents = pdfdoc.PDFArray([_output_intent(document)])


def _output_intent(document: Any) -> Any:
    profile = document.Reference(Stream(resource_bytes("colour", "sRGB.icc"), {"N": 3}))
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": profile,
        }
    )
