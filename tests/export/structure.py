"""The project's own check of what makes a PDF accessible: every mark leads to its element and back."""

import io
from collections.abc import Iterator
from typing import Any

import page
import pikepdf

from tests.export.content import steps
from tests.export.declaring import declaring_complaints
from tests.export.lasting import lasting_complaints
from tests.export.nesting import nesting_complaints

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)
ROOMY = page.SafetyLimits(max_table_grid_rows=20_000, max_table_grid_cells=200_000)


def complaints(pdf: bytes) -> list[str]:
    """Return what page-validation and our own checks find wrong."""
    found = []
    for profile in PROFILES:
        report = page.validate_pdf_bytes(pdf, profile=profile, limits=ROOMY)
        found += [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    with pikepdf.open(io.BytesIO(pdf)) as file:
        found += [
            *tree_complaints(file),
            *(nesting_complaints(file) if "/StructTreeRoot" in file.Root else []),
        ]
        if not found:
            # What is built soundly is asked what it says of itself; a broken tree could not answer.
            found = declaring_complaints(file)
    return found + lasting_complaints(pdf)


def tree_complaints(file: pikepdf.Pdf) -> Iterator[str]:
    """Yield where pages, parent tree and structure tree do not agree."""
    root = file.Root.get("/StructTreeRoot")
    if root is None or "/ParentTree" not in root:
        yield "no parent tree"
        return
    yield from _header_complaints(file)
    numbers = _numbers(root.ParentTree)
    holders = _holders(root)
    for place, sheet in enumerate(file.pages):
        key = sheet.obj.get("/StructParents")
        if key is None or int(key) not in numbers:
            yield f"page {place}: no place in the parent tree"
            continue
        yield from _page_complaints(place, sheet, list(numbers[int(key)]), holders)
        yield from _link_complaints(place, sheet, numbers)


def _header_complaints(file: pikepdf.Pdf) -> Iterator[str]:
    for thing in file.objects:
        if (
            isinstance(thing, pikepdf.Dictionary)
            and thing.get("/S") == "/TH"
            and "/Scope" not in thing.get("/A", {})
        ):
            yield "a header cell says neither row nor column"


def _page_complaints(place: int, sheet: Any, parents: list[Any], holders: dict[Any, Any]) -> Iterator[str]:
    marks = sorted(_marks(sheet))
    if marks != list(range(len(parents))):
        yield f"page {place}: marks {len(marks)} do not match {len(parents)} parents"
        return
    for mark, parent in enumerate(parents):
        if holders.get((sheet.obj.objgen, mark)) != parent.objgen:
            yield f"page {place}: mark {mark} is held by another element than the parent tree says"


def _link_complaints(place: int, sheet: Any, numbers: dict[int, Any]) -> Iterator[str]:
    for annotation in sheet.obj.get("/Annots", []):
        element = numbers.get(int(annotation.get("/StructParent", -1)))
        if element is None or element.get("/S") != "/Link":
            yield f"page {place}: a link without element"
            continue
        kids = element.K if isinstance(element.K, pikepdf.Array) else [element.K]
        objects = [kid.Obj.objgen for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid]
        if annotation.objgen not in objects:
            yield f"page {place}: a link's element does not hold it"


def _marks(sheet: Any) -> Iterator[int]:
    for operator, operands in steps(sheet):
        if operator != "BDC":
            continue
        properties: Any = operands[1]
        if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties:
            yield int(properties.MCID)


def _numbers(tree: Any) -> dict[int, Any]:
    pairs = list(tree.Nums)
    return {int(key): value for key, value in zip(pairs[::2], pairs[1::2], strict=True)}


def _holders(root: Any) -> dict[Any, Any]:
    """Return which element holds each mark: page and number to element."""
    found: dict[Any, Any] = {}
    waiting = list(root.K)
    while waiting:
        element = waiting.pop()
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
                waiting.append(kid)
            elif isinstance(kid, pikepdf.Dictionary):
                if "/MCID" in kid:
                    found[kid.Pg.objgen, int(kid.MCID)] = element.objgen
            else:
                found[element.Pg.objgen, int(kid)] = element.objgen
    return found
