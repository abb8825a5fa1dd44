"""Rules of PDF/A-2 and PDF/UA-1 that veraPDF checks and page-validation does not: bytes, fonts, limits."""

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf
from fontTools.ttLib import TTFont

from tests.export.content import steps

LONGEST_NAME, LONGEST_STRING, DEEPEST_STATE = 127, 32_767, 28
SMALLEST_PAGE, LARGEST_PAGE = 3, 14_400
PRINT, HIDDEN, NO_VIEW = 4, 2, 32
STANDARD = {
    "Document", "Part", "Sect", "Div", "Caption", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl",
    "LBody", "Table", "THead", "TBody", "TFoot", "TR", "TH", "TD", "Span", "Link", "Figure", "Form", "Note",
    "Quote", "BlockQuote", "TOC", "TOCI", "Reference", "Code",
}  # fmt: skip
MEANINGLESS = {0x0000, 0xFEFF, 0xFFFE}
_BLANKS = set(" \u00a0\u00ad\u200b\u200c\u200d\u202f\u2009")


def lasting_complaints(pdf: bytes) -> list[str]:
    """Return what would stop the file from being read, spoken or copied in fifty years."""
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return [
            *byte_complaints(pdf), *_catalog(file), *_metadata(file), *_objects(file),
            *_pages(file), *_structure(file), *_text(file),
        ]  # fmt: skip


def byte_complaints(pdf: bytes) -> Iterator[str]:
    """Yield what is wrong with the file before anybody reads it as a PDF."""
    first, second = pdf.split(b"\n", 2)[:2]
    if not re.fullmatch(rb"%PDF-1\.[0-7]\r?", first):
        yield "no header"
    if second[:1] != b"%" or sum(byte > 127 for byte in second[1:5]) < 4:
        yield "nothing says that the file is binary"
    if not re.search(rb"%%EOF[\r\n]{0,2}$", pdf):
        yield "something follows the end"
    for found in re.finditer(rb"/Length (\d+)[^>]*?>>\s*stream\r?\n", pdf):
        after = pdf[found.end() + int(found[1]) :][:12]
        if not re.match(rb"\r?\nendstream|\rendstream", after):
            yield f"a stream's length is wrong at byte {found.start()}"
    for found in re.finditer(rb"[^\r\n]endobj|endobj[^\r\n]|\d obj[^\r\n]", pdf):
        yield f"an object begins or ends within a line at byte {found.start()}"


def _catalog(file: pikepdf.Pdf) -> Iterator[str]:
    root: Any = file.Root
    if not str(root.get("/Lang", "")):
        yield "no language"
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "the title is not shown"
    marked: Any = root.get("/MarkInfo", {})
    if marked.get("/Marked") is not True or marked.get("/Suspects", False):
        yield "the marks are not vouched for"
    if any(key in root for key in ("/AA", "/OpenAction", "/AcroForm", "/OCProperties")):
        yield "the file does something by itself"
    if len(file.trailer.get("/ID", [])) != 2 or "/Encrypt" in file.trailer:
        yield "no identity, or a lock"
    (intent,) = root.get("/OutputIntents", [None]) or [None]
    profile = intent.DestOutputProfile.read_bytes() if intent is not None else b""
    if (profile[12:16], profile[16:20]) not in {(b"mntr", b"RGB "), (b"prtr", b"RGB ")} or profile[8] > 4:
        yield "no profile for the colours"


def _metadata(file: pikepdf.Pdf) -> Iterator[str]:
    if "/Filter" in file.Root.Metadata:
        yield "metadata that a search cannot read"
    info = file.docinfo
    with file.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
        same = {
            "/Title": told.get("dc:title"), "/Subject": told.get("dc:description"),
            "/Author": (told.get("dc:creator") or [None])[0], "/Producer": told.get("pdf:Producer"),
            "/Creator": told.get("xmp:CreatorTool"),
            "/CreationDate": told.get("xmp:CreateDate"), "/ModDate": told.get("xmp:ModifyDate"),
        }  # fmt: skip
        parts = (told.get("pdfaid:part"), told.get("pdfaid:conformance"), told.get("pdfuaid:part"))
    if parts != ("2", "A", "1"):
        yield f"says it keeps {parts}"
    for key, value in same.items():
        here, there = str(info.get(key, "")), str(value or "")
        if (_digits(here) != _digits(there)) if "Date" in key else here != there:
            yield f"{key} and its twin in the metadata differ"


def _digits(moment: str) -> str:
    return re.sub(r"\D", "", moment.replace("Z", "0000"))


def _objects(file: pikepdf.Pdf) -> Iterator[str]:
    for thing in file.objects:
        if isinstance(thing, pikepdf.Stream):
            filters: Any = thing.get("/Filter", [])
            named = [str(one) for one in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
            if set(named) & {"/LZWDecode", "/Crypt"} or "/F" in thing:
                yield "a stream that is packed in a forbidden way, or lies elsewhere"
            if thing.get("/Interpolate", False) or "/SMask" in thing or "/OPI" in thing:
                yield "a picture that is smoothed or transparent"
        if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            yield from _values(thing)


def _values(thing: Any) -> Iterator[str]:
    for key in thing.keys():  # noqa: SIM118 - pikepdf's dictionaries are no mappings
        value = thing[key]
        if len(str(key)) - 1 > LONGEST_NAME:
            yield "a name that is too long"
        if isinstance(value, pikepdf.String) and len(bytes(value)) > LONGEST_STRING:
            yield "a text that is too long"


def _pages(file: pikepdf.Pdf) -> Iterator[str]:
    for place, sheet in enumerate(file.pages):
        box = [float(side) for side in sheet.mediabox]
        if not all(SMALLEST_PAGE <= side <= LARGEST_PAGE for side in (box[2] - box[0], box[3] - box[1])):
            yield f"page {place}: too small or too large"
        if sheet.obj.get("/Tabs") != "/S":
            yield f"page {place}: the keyboard does not follow the structure"
        if "/Group" in sheet.obj or "/ExtGState" in sheet.obj.Resources:
            yield f"page {place}: transparency"
        for annotation in sheet.obj.get("/Annots", []):
            flags = int(annotation.get("/F", 0))
            if not flags & PRINT or flags & (HIDDEN | NO_VIEW) or annotation.Subtype != "/Link":
                yield f"page {place}: an annotation that is not printed"
            if not str(annotation.get("/Contents", "")).strip():
                yield f"page {place}: a link that says nothing"


def _structure(file: pikepdf.Pdf) -> Iterator[str]:
    roles: Any = file.Root.StructTreeRoot.get("/RoleMap", {})
    level = 0
    for element in _in_order(file.Root.StructTreeRoot):
        kind = str(roles.get(element.S, element.S))[1:]
        if kind not in STANDARD:
            yield f"{kind} is no kind of element"
        if re.fullmatch("H[1-6]", kind):
            if int(kind[1]) > level + 1:
                yield f"{kind} after level {level}"
            level = int(kind[1])
        if kind in {"Figure", "Formula"} and not (element.get("/Alt") or element.get("/ActualText")):
            yield "a picture that says nothing"


def _in_order(element: Any) -> Iterator[Any]:
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _in_order(kid)


def _text(file: pikepdf.Pdf) -> Iterator[str]:
    shown: dict[Any, set[int]] = {}
    fonts: dict[Any, Any] = {}
    for place, sheet in enumerate(file.pages):
        depth, current = 0, None
        for operator, operands in steps(sheet):
            depth += (operator == "q") - (operator == "Q")
            if depth > DEEPEST_STATE or operator in {"BI", "INLINE IMAGE"}:
                yield f"page {place}: too deep, or a picture inside the text"
            if operator == "Tf":
                font = sheet.obj.Resources.Font[str(operands[0])]
                current = font.objgen
                fonts[current] = font
            elif operator in {"Tj", "TJ"} and current is not None:
                shown.setdefault(current, set()).update(_codes(operands[0]))
    for key, codes in shown.items():
        yield from _font(fonts[key], codes)


def _codes(operand: Any) -> Iterator[int]:
    for part in operand if isinstance(operand, pikepdf.Array) else [operand]:
        if isinstance(part, pikepdf.String):
            raw = bytes(part)
            yield from (int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2))


def _font(font: Any, codes: set[int]) -> Iterator[str]:
    name, (inner,) = str(font.BaseFont)[1:], font.DescendantFonts
    if "/FontFile2" not in inner.get("/FontDescriptor", {}):
        yield f"{name} is not embedded"
        return
    program = TTFont(io.BytesIO(inner.FontDescriptor.FontFile2.read_bytes()))
    scale, advances = 1000 / program["head"].unitsPerEm, program["hmtx"].metrics
    order, outlines, widths = program.getGlyphOrder(), program["glyf"], _widths(inner)
    meaning = _meanings(font.ToUnicode.read_bytes().decode("ascii")) if "/ToUnicode" in font else {}
    for code in sorted(codes):
        glyph = _glyph(inner, code)
        if not 0 < glyph < len(order):
            yield f"{name}: {code} shows the sign for nothing"
            continue
        if abs(widths.get(code, int(inner.get("/DW", 1000))) - advances[order[glyph]][0] * scale) > 1:
            yield f"{name}: {code} is not as wide as its glyph"
        text = meaning.get(code, "")
        if not text or any(ord(sign) in MEANINGLESS or _is_private(sign) for sign in text):
            yield f"{name}: {code} means nothing"
        elif not set(text) <= _BLANKS and outlines[order[glyph]].numberOfContours == 0:
            yield f"{name}: {code} is drawn as nothing"


def _is_private(sign: str) -> bool:
    code = ord(sign)
    return 0xE000 <= code <= 0xF8FF or code >= 0xF0000


def _glyph(inner: Any, code: int) -> int:
    told = inner.get("/CIDToGIDMap", pikepdf.Name.Identity)
    if not isinstance(told, pikepdf.Stream):
        return code
    raw = told.read_bytes()
    return int.from_bytes(raw[2 * code : 2 * code + 2], "big")


def _widths(inner: Any) -> dict[int, float]:
    told, found = list(inner.get("/W", [])), dict[int, float]()
    for first, run in zip(told[::2], told[1::2], strict=True):
        found |= {int(first) + at: float(width) for at, width in enumerate(run)}
    return found


def _meanings(table: str) -> dict[int, str]:
    pairs = re.findall(r"^<([0-9a-f]{4})> <([0-9a-f]*)>$", table, re.MULTILINE)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}
