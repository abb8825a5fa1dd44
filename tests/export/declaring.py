"""What a file says of itself, as veraPDF asks for it: links, lists, fonts, colours, numbers, metadata."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Any

import pikepdf

from tests.export.content import steps

NUMBERINGS = {"/Disc", "/Circle", "/Square", "/Decimal", "/UpperAlpha", "/LowerAlpha", "/UpperRoman"}
SCOPES = {"/Row", "/Column", "/Both"}
# Painting, placing, text and marks in device colours; all else needs more than one output intent.
OPERATORS = {
    "q", "Q", "cm", "w", "J", "j", "M", "d", "re", "m", "l", "c", "v", "y", "h", "W", "W*", "n", "S", "s",
    "f", "F", "f*", "B", "B*", "b", "b*", "g", "G", "rg", "RG", "BT", "ET", "Tf", "Tc", "Tw", "Tz", "TL",
    "Ts", "Tr", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", '"', "Do", "BMC", "BDC", "EMC",
}  # fmt: skip
LARGEST_NUMBER = 32_767
_RDF, _DC = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}", "http://purl.org/dc/elements/1.1/"
_SCHEMA = "{http://www.aiim.org/pdfa/ns/schema#}"
# Everything else a file may say of itself has to be explained in it.
PREDEFINED = {
    _DC, "http://ns.adobe.com/xap/1.0/", "http://ns.adobe.com/pdf/1.3/", "http://www.aiim.org/pdfa/ns/id/",
    "http://ns.adobe.com/xap/1.0/mm/", "http://www.aiim.org/pdfa/ns/extension/",
}  # fmt: skip
DESCRIPTOR = ("/Flags", "/FontBBox", "/ItalicAngle", "/Ascent", "/Descent", "/CapHeight", "/StemV")


def declaring_complaints(file: pikepdf.Pdf) -> list[str]:
    """Return what the file says wrongly, or does not say, of its parts."""
    root: Any = file.Root.StructTreeRoot
    pages = {sheet.obj.objgen for sheet in file.pages}
    return [
        *_numbers(root), *_elements(root), *_outline(file.Root.get("/Outlines"), pages),
        *(told for thing in file.objects if isinstance(thing, pikepdf.Dictionary) for told in _thing(thing)),
        *(told for place, sheet in enumerate(file.pages) for told in _page(place, sheet, pages)),
        *_metadata(file.Root.Metadata.read_bytes()),
    ]  # fmt: skip


def _numbers(root: Any) -> Iterator[str]:
    keys = [int(key) for key in list(root.ParentTree.Nums)[::2]]
    if keys != sorted(set(keys)):
        yield "a parent tree whose numbers are out of order"
    if int(root.get("/ParentTreeNextKey", -1)) <= max(keys):
        yield "a next number that is taken"


def _elements(holder: Any) -> Iterator[str]:
    kids = holder.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if not isinstance(kid, pikepdf.Dictionary):
            continue
        if "/S" in kid:
            if kid.P.objgen != holder.objgen:
                yield f"{kid.S} that names another parent"
            yield from _attributes(kid, str(kid.S))
            yield from _elements(kid)
        elif str(kid.get("/Type")) not in {"/MCR", "/OBJR"}:
            yield "a piece of content that does not say what it is"


def _attributes(element: Any, kind: str) -> Iterator[str]:
    told = element.get("/A", {})
    if kind == "/LI" and element.K[0].S == "/Lbl":
        numbered = element.P.get("/A", {})
        if numbered.get("/O") != "/List" or str(numbered.get("/ListNumbering")) not in NUMBERINGS:
            yield "a list with labels that does not say how it is numbered"
    if kind == "/TH" and (told.get("/O") != "/Table" or str(told.get("/Scope")) not in SCOPES):
        yield "a header that does not say what for"
    for key in ("/Alt", "/ActualText", "/E"):
        said = str(element.get(key, " "))
        if not said or any((sign < " " and sign != "\n") or "\ue000" <= sign <= "\uf8ff" for sign in said):
            yield f"{key[1:]} with nothing, or with signs that mean nothing"


def _outline(item: Any, pages: set[Any]) -> Iterator[str]:
    kid = item.get("/First") if item is not None else None
    while kid is not None:
        led = kid.get("/Dest", [None])
        if not str(kid.get("/Title", "")).strip() or led[0] is None or led[0].objgen not in pages:
            yield "a bookmark without words, or that leads nowhere"
        yield from _outline(kid, pages)
        kid = kid.get("/Next")


def _thing(thing: Any) -> Iterator[str]:
    if thing.get("/Type") == "/Font" and thing.get("/Subtype") == "/Type0":
        yield from _font(thing)
    elif thing.get("/Type") == "/Font" and thing.get("/Subtype") != "/CIDFontType2":
        yield f"{thing.get('/BaseFont')} of a kind that is not embedded"
    if {"/AA", "/JS", "/EF", "/XFA", "/NeedAppearances", "/Alternates", "/TR", "/HTP"} & set(thing.keys()):
        yield "a part that acts, hides a file or changes how it is drawn"


def _font(font: Any) -> Iterator[str]:
    (inner,) = font.DescendantFonts
    named, told = str(inner.BaseFont), inner.FontDescriptor
    if not re.fullmatch(r"/[A-Z]{6}\+.+", named) or {str(font.BaseFont), str(told.FontName)} != {named}:
        yield f"{named}: called by several names, or not said to be a part"
    if font.Encoding != "/Identity-H" or "/CIDToGIDMap" not in inner or "/ToUnicode" not in font:
        yield f"{named}: codes that lead to no glyph or no letter"
    if any(key not in told for key in DESCRIPTOR) or "/CIDSet" in told:
        yield f"{named}: described in part"
    program = told.get("/FontFile2")
    if program is not None and int(program.get("/Length1", -1)) != len(program.read_bytes()):
        yield f"{named}: a program of another length"


def _page(place: int, sheet: Any, pages: set[Any]) -> Iterator[str]:
    for annotation in sheet.obj.get("/Annots", []):
        act, led = annotation.get("/A", {}), annotation.get("/Dest")
        is_address = act.get("/S") == "/URI" and bytes(act.URI).isascii() and bytes(act.URI)
        if not is_address and (led is None or led[0].objgen not in pages):
            yield f"page {place}: a link that does something else"
    for operator, operands in steps(sheet):
        if operator not in OPERATORS:
            yield f"page {place}: {operator} is not to be used"
        for operand in operands:
            is_number = not isinstance(operand, pikepdf.Object | bool)
            if is_number and abs(operand) > LARGEST_NUMBER:
                yield f"page {place}: a number that is too large"


def _metadata(raw: bytes) -> Iterator[str]:
    head = raw.split(b"?>", 1)[0]
    if b"bytes=" in head or b"encoding=" in head or not raw.rstrip().endswith((b'end="w"?>', b'end="r"?>')):
        yield "metadata in a wrong wrapping"
    tree = ET.fromstring(raw)  # noqa: S314 - our own file
    explained = {found.text or "" for found in tree.iter(f"{_SCHEMA}namespaceURI")}
    for described in tree.iter(f"{_RDF}Description"):
        for told in described:
            home = told.tag[1:].split("}")[0]
            if home not in PREDEFINED | explained:
                yield f"{told.tag} that nothing explains"
    if tree.find(f".//{{{_DC}}}title/{_RDF}Alt/{_RDF}li") is None:
        yield "a title without a language"
