"""Which element may hold which, and what content belongs to: the rules of ISO 32000 that veraPDF asks for."""

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from tests.export.content import steps

LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*")
# What an element may hold, in this order; what is not named here may hold anything.
HOLDS = {
    "Table": r"(Caption )?(THead )?((TBody )+(TFoot )?|(TR )+)(Caption )?",
    "THead": "(TR )+", "TBody": "(TR )+", "TFoot": "(TR )+", "TR": "((TH|TD) )+",
    "L": "(Caption )?((L|LI) )+", "LI": "(Lbl )?LBody ", "TOC": "(Caption )?((TOC|TOCI) )+",
}  # fmt: skip
# What may hold an element.
HELD = {
    "TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"}, "TD": {"TR"}, "THead": {"Table"},
    "TBody": {"Table"}, "TFoot": {"Table"}, "LI": {"L"}, "LBody": {"LI"}, "Lbl": {"LI", "Note"},
    "TOCI": {"TOC"}, "Caption": {"Table", "L", "TOC", "Figure"}, "Document": {"Root"},
}  # fmt: skip
# What paints; a clipping path alone does not.
PAINTING = {
    "Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "EI", "INLINE IMAGE",
}  # fmt: skip


def nesting_complaints(file: pikepdf.Pdf) -> Iterator[str]:
    """Yield what stands in the wrong place: elements in the tree, marks on the pages."""
    root: Any = file.Root.StructTreeRoot
    notes: list[str] = []
    for element, parent in _pairs(root, "Root"):
        kind = str(element.S)[1:]
        yield from _kin(element, kind, parent)
        yield from _words(element, kind)
        if kind == "Table":
            yield from _grid(element)
        if kind == "Note":
            notes.append(str(element.get("/ID", "")))
    if "" in notes or len(set(notes)) < len(notes):
        yield "a note without a name of its own"
    if not LANGUAGE.fullmatch(language := str(file.Root.get("/Lang", ""))):
        yield f"{language!r} is no language"
    for place, sheet in enumerate(file.pages):
        yield from _content(place, sheet)


def _pairs(element: Any, kind: str) -> Iterator[tuple[Any, str]]:
    for kid in _kids(element):
        yield kid, kind
        yield from _pairs(kid, str(kid.S)[1:])


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    return [
        kid
        for kid in (kids if isinstance(kids, pikepdf.Array) else [kids])
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid
    ]


def _kin(element: Any, kind: str, parent: str) -> Iterator[str]:
    kinds = "".join(f"{str(kid.S)[1:]} " for kid in _kids(element))
    if kind in HOLDS and not re.fullmatch(HOLDS[kind], kinds):
        yield f"{kind} holds {kinds.strip() or 'nothing'}"
    if parent not in HELD.get(kind, {parent}):
        yield f"{kind} within {parent}"
    if element.get("/Type") != "/StructElem" or "/P" not in element:
        yield f"{kind} says neither what it is nor where it belongs"
    if not len(element.get("/K", [])) and kind not in {"TD", "TH"}:
        yield f"{kind} holds nothing at all"


def _words(element: Any, kind: str) -> Iterator[str]:
    language = element.get("/Lang")
    if language is not None and not LANGUAGE.fullmatch(str(language)):
        yield f"{kind} in {str(language)!r}, which is no language"
    if kind == "Figure" and not str(element.get("/Alt", "")).strip():
        yield "a picture that says nothing"
    if kind == "Figure" and len(element.get("/A", {}).get("/BBox", [])) != 4:
        yield "a picture that does not say where it is"


def _grid(table: Any) -> Iterator[str]:
    """Yield rows of unequal length, and cells that no header speaks for."""
    rows = [row for kid in _kids(table) for row in ([kid] if kid.S == "/TR" else _kids(kid))]
    rows = [row for row in rows if row.S == "/TR"]
    widths = {sum(int(cell.get("/A", {}).get("/ColSpan", 1)) for cell in _kids(row)) for row in rows}
    if len(widths) != 1:
        yield f"a table with rows of {sorted(widths)} cells"
    cells = [_kids(row) for row in rows]
    above = {at for at, cell in enumerate(cells[0]) if _scope(cell) == "/Column"} if cells else set()
    for row in cells:
        beside = any(_scope(cell) == "/Row" for cell in row)
        if not all(cell.S == "/TH" or beside or at in above for at, cell in enumerate(row)):
            yield "a cell without a header"


def _scope(cell: Any) -> str:
    return str(cell.get("/A", {}).get("/Scope", "")) if cell.S == "/TH" else ""


def _content(place: int, sheet: Any) -> Iterator[str]:
    """Yield what is painted outside all marks, and marks within marks of the other sort."""
    open_marks: list[str] = []
    for operator, operands in steps(sheet):
        if operator in {"BMC", "BDC"}:
            sort = _sort(operands)
            if sort != "plain" and {"artifact", "tagged"} & set(open_marks):
                yield f"page {place}: {sort} content within {open_marks[-1]} content"
            open_marks.append(sort)
        elif operator == "EMC":
            open_marks.pop()
        elif operator in PAINTING and not {"artifact", "tagged"} & set(open_marks):
            yield f"page {place}: {operator} belongs to nothing"
    if open_marks:
        yield f"page {place}: a mark that does not end"


def _sort(operands: list[Any]) -> str:
    if str(operands[0]) == "/Artifact":
        return "artifact"
    told = operands[1] if len(operands) > 1 else {}
    return "tagged" if isinstance(told, pikepdf.Dictionary) and "/MCID" in told else "plain"
