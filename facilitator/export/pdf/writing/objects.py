"""PDF objects that reportlab does not have, in the form in which it writes objects."""

import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from reportlab.pdfbase import pdfdoc

from facilitator.export.pdf.writing.structure import Annotated, Element, Marked


class Stream(pdfdoc.PDFStream):
    """A stream with the line end before `endstream` that PDF/A asks for."""

    def __init__(
        self, content: bytes, entries: Mapping[str, Any] | None = None, *, packed: bool = True
    ) -> None:
        dictionary = pdfdoc.PDFDictionary(dict(entries or {}))
        if packed:
            content = zlib.compress(content, 6)
            dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")
        super().__init__(dictionary, content)

    def format(self, document: Any) -> bytes:
        """Write the dictionary, then the content as it is."""
        dictionary = pdfdoc.PDFDictionary(dict(self.dictionary.dict))
        dictionary["Length"] = len(self.content)
        head: bytes = dictionary.format(document)
        content: bytes = self.content
        # Both signs: after a content that happens to end in a carriage return, a line feed alone would be
        # read together with it as one line end, and the length would be wrong by one.
        return head + b"\nstream\n" + content + b"\r\nendstream"


class Info(pdfdoc.PDFObject):
    """The document's card; every line of it stands in the XMP as well."""

    def __init__(self, entries: Mapping[str, str], moment: datetime) -> None:
        self._entries = dict(entries)
        self._moment = moment
        self.invariant = 1

    def digest(self, signature: Any) -> None:
        """Let the file's id depend on what is written here."""
        for text in self._entries.values():
            signature.update(text.encode())

    def format(self, document: Any) -> bytes:
        """Write the card."""
        card = pdfdoc.PDFDictionary(
            {key: pdfdoc.PDFString(text) for key, text in self._entries.items() if text}
        )
        for key in ("CreationDate", "ModDate"):
            card[key] = pdfdoc.PDFString(pdf_date(self._moment))
        written: bytes = card.format(document)
        return written


def pdf_date(moment: datetime) -> str:
    """Return an aware time as PDF writes it."""
    minutes = round((moment.utcoffset().total_seconds() if moment.utcoffset() else 0) / 60)  # type: ignore[union-attr]  # asked just before
    sign = "-" if minutes < 0 else "+"
    hours, minutes = divmod(abs(minutes), 60)
    return f"D:{moment:%Y%m%d%H%M%S}{sign}{hours:02d}'{minutes:02d}'"


class Node(pdfdoc.PDFObject):
    """A structure element; `nodes` and `pages` tell where its parent, children and pages are."""

    def __init__(self, element: Element, tree: "Tree") -> None:
        self._element = element
        self._tree = tree

    def format(self, document: Any) -> bytes:
        """Write the element."""
        element, tree = self._element, self._tree
        parent = tree.root if element.parent is None else tree.nodes[element.parent]
        parts = [f"/Type /StructElem /S /{element.tag} /P {_text(parent, document)}"]
        page = next((kid.page for kid in element.kids if isinstance(kid, Marked)), None)
        if page is not None:
            parts.append(f"/Pg {_text(tree.pages[page], document)}")
        if element.kids:
            kids = " ".join(self._kid(kid, page, document) for kid in element.kids)
            parts.append(f"/K [{kids}]")
        parts += self._described(document)
        return f"<<{' '.join(parts)}>>".encode("latin-1")

    def _kid(self, kid: Element | Marked | Annotated, page: int | None, document: Any) -> str:
        if isinstance(kid, Element):
            return _text(self._tree.nodes[kid], document)
        where = _text(self._tree.pages[kid.page], document)
        if isinstance(kid, Annotated):
            return (
                f"<</Type /OBJR /Pg {where} /Obj {_text(self._tree.annotations[kid.annotation], document)}>>"
            )
        if kid.page == page:
            return str(kid.mark)
        return f"<</Type /MCR /Pg {where} /MCID {kid.mark}>>"

    def _described(self, document: Any) -> list[str]:
        element = self._element
        parts: list[str] = []
        if element.language:
            parts.append(f"/Lang {_text(pdfdoc.PDFString(element.language), document)}")
        if element.alt is not None:
            parts.append(f"/Alt {_text(pdfdoc.PDFString(element.alt), document)}")
        if element.actual is not None:
            parts.append(f"/ActualText {_text(pdfdoc.PDFString(element.actual), document)}")
        if element.scope:
            parts.append(f"/A <</O /Table /Scope /{element.scope}>>")
        if element.numbering:
            parts.append(f"/A <</O /List /ListNumbering /{element.numbering}>>")
        if element.box:
            box = " ".join(f"{side:.2f}" for side in element.box)
            parts.append(f"/A <</O /Layout /Placement /Block /BBox [{box}]>>")
        return parts


class Tree:
    """Where everything is that structure elements point at."""

    def __init__(self, root: Any, pages: list[Any]) -> None:
        self.root = root
        self.pages = pages
        self.nodes: dict[Element, Any] = {}
        self.annotations: list[Any] = []


def _text(thing: Any, document: Any) -> str:
    written: bytes = pdfdoc.format(thing, document)
    return written.decode("latin-1")
