"""The faces that a document used, embedded: only the glyphs drawn, with what each of them means."""

import hashlib
import struct
from typing import Any, Final

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from facilitator.export.pdf.setting.faces import Face, face
from facilitator.export.pdf.setting.leftwards import FIRST_UNSEEN, unseen_glyph
from facilitator.export.pdf.writing.objects import Stream

# Tables that matter for setting a text, and no longer for drawing glyphs by number.
_UNNEEDED: Final = ("GSUB", "GPOS", "GDEF", "DSIG", "STAT", "gasp", "name", "meta")
_MAPPINGS_A_BLOCK = 100
_SYMBOLIC = 4


def font_object(document: Any, name: str, meaning: dict[int, str]) -> Any:
    """Return a reference to the font dictionary of a face, registered with the document."""
    of = face(name)
    unseen = [code for code in meaning if code >= FIRST_UNSEEN]
    glyphs = sorted({0, *meaning}.difference(unseen).union([unseen_glyph(of)] if unseen else []))
    program = _subset(of, glyphs)
    tagged = f"{_tag(program)}+{name}"
    descendant = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("CIDFontType2"),
            "BaseFont": pdfdoc.PDFName(tagged),
            "CIDSystemInfo": pdfdoc.PDFDictionary(
                {
                    "Registry": pdfdoc.PDFString("Adobe"),
                    "Ordering": pdfdoc.PDFString("Identity"),
                    "Supplement": 0,
                }
            ),
            "CIDToGIDMap": _glyph_numbers(document, of, glyphs, unseen),
            "DW": 0,
            "W": _widths(of, glyphs, unseen),
            "FontDescriptor": document.Reference(_descriptor(document, of, tagged, program)),
        }
    )
    return document.Reference(
        pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(tagged),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(Stream(_to_unicode(meaning).encode("ascii"))),
            }
        )
    )


def _subset(of: Face, glyphs: list[int]) -> bytes:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _UNNEEDED)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    data: bytes = hb.subset(of.raw, wanted).blob.data
    return data


def _tag(program: bytes) -> str:
    digest = hashlib.sha256(program).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _descriptor(document: Any, of: Face, tagged: str, program: bytes) -> Any:
    left, bottom, right, top = _box(of)
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": pdfdoc.PDFName(tagged),
            "Flags": _SYMBOLIC,
            "FontBBox": pdfdoc.PDFArray([round(side * of.scale) for side in (left, bottom, right, top)]),
            "ItalicAngle": -10 if "Italic" in of.name else 0,
            "Ascent": round(of.ascent),
            "Descent": round(of.descent),
            "CapHeight": round(of.ascent * 0.68),
            "StemV": 120 if "Bold" in of.name else 80,
            "FontFile2": document.Reference(Stream(program, {"Length1": len(program)})),
        }
    )


def _box(of: Face) -> tuple[int, int, int, int]:
    head = of.raw.reference_table("head").data
    found: tuple[int, int, int, int] = struct.unpack(">hhhh", head[36:44])
    return found


def _glyph_numbers(document: Any, of: Face, glyphs: list[int], unseen: list[int]) -> Any:
    """Return which glyph each number draws: itself, but for the unseen signs."""
    if not unseen:
        return pdfdoc.PDFName("Identity")
    numbers = [0] * (max(unseen) + 1)
    for glyph in glyphs:
        numbers[glyph] = glyph
    for sign in unseen:
        numbers[sign] = unseen_glyph(of)
    return document.Reference(Stream(struct.pack(f">{len(numbers)}H", *numbers)))


def _widths(of: Face, glyphs: list[int], unseen: list[int]) -> Any:
    """Return the widths of the glyphs and unseen signs, in runs of neighbours."""
    advances = {glyph: of.advance(glyph) for glyph in glyphs}
    if unseen:
        advances |= dict.fromkeys(unseen, of.advance(unseen_glyph(of)))
    numbers = sorted(advances)
    found: list[Any] = []
    start = 0
    for place in range(1, len(numbers) + 1):
        if place == len(numbers) or numbers[place] != numbers[place - 1] + 1:
            run = numbers[start:place]
            found += [run[0], pdfdoc.PDFArray([advances[number] for number in run])]
            start = place
    return pdfdoc.PDFArray(found)


def _to_unicode(meaning: dict[int, str]) -> str:
    """Return the table by which glyphs are copied out as text, beyond U+FFFF and for glyph 0 alike."""
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <ffff>",
        "endcodespacerange",
    ]
    mapped = sorted(meaning.items())
    for start in range(0, len(mapped), _MAPPINGS_A_BLOCK):
        block = mapped[start : start + _MAPPINGS_A_BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{glyph:04x}> <{text.encode('utf-16-be').hex()}>" for glyph, text in block]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)
