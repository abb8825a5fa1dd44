"""Our own check of nesting finds an element, a cell or a mark in the wrong place."""

import io
from collections.abc import Callable
from functools import cache
from typing import Any

import pikepdf
import pytest

from facilitator.export.pdf import pdf_bytes
from tests.export.nesting import nesting_complaints
from tests.export.reading import document
from tests.export.test_accessible import EVERY_BLOCK, elements


@cache
def whole() -> bytes:
    return pdf_bytes(document(*EVERY_BLOCK))


def first(file: pikepdf.Pdf, tag: str) -> Any:
    return elements(file, tag)[0]


def renamed(old: str, new: str) -> Callable[[pikepdf.Pdf], None]:
    def mutate(file: pikepdf.Pdf) -> None:
        first(file, old).S = pikepdf.Name(f"/{new}")

    return mutate


def painted(extra: bytes) -> Callable[[pikepdf.Pdf], None]:
    def mutate(file: pikepdf.Pdf) -> None:
        content = file.pages[0].Contents
        content.write(content.read_bytes() + b"\n" + extra)

    return mutate


def without_place(file: pikepdf.Pdf) -> None:
    del first(file, "Figure").A


def without_parent(file: pikepdf.Pdf) -> None:
    del first(file, "P").P


def emptied(file: pikepdf.Pdf) -> None:
    del first(file, "P").K


def with_a_short_row(file: pikepdf.Pdf) -> None:
    row = elements(file, "TR")[-1]
    row.K = pikepdf.Array([row.K[0]])


def with_a_cell_that_no_header_speaks_for(file: pikepdf.Pdf) -> None:
    for header in elements(file, "TH"):
        header.A.Scope = pikepdf.Name.Row
    row = elements(file, "TR")[-1]
    for cell in row.K:
        cell.S = pikepdf.Name.TD


def in_no_language(file: pikepdf.Pdf) -> None:
    file.Root.Lang = "dansk sprog"


def with_a_link_within_an_unnamed_note(file: pikepdf.Pdf) -> None:
    first(file, "Link").S = pikepdf.Name.Note


MUTANTS = {
    "a body outside a list": renamed("LI", "P"),
    "a row outside a table": renamed("THead", "Div"),
    "a label in a paragraph": renamed("Span", "Lbl"),
    "a caption in the middle": renamed("TBody", "Caption"),
    "text outside": painted(b"BT ET 0 0 m 9 9 l S"),
    "tagged within artifact": painted(b"/Artifact BMC /P <</MCID 0>> BDC EMC EMC"),
    "artifact within tagged": painted(b"/P <</MCID 0>> BDC /Artifact BMC EMC EMC"),
    "a mark without end": painted(b"/Artifact BMC"),
    "no place": without_place,
    "no parent": without_parent,
    "nothing in it": emptied,
    "a short row": with_a_short_row,
    "no header": with_a_cell_that_no_header_speaks_for,
    "no language": in_no_language,
    "an unnamed note": with_a_link_within_an_unnamed_note,
}


def test_a_file_without_a_fault_is_well() -> None:
    with pikepdf.open(io.BytesIO(whole())) as file:
        assert list(nesting_complaints(file)) == []


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_thing_in_the_wrong_place_is_found(mutant: str) -> None:
    with pikepdf.open(io.BytesIO(whole())) as file:
        MUTANTS[mutant](file)
        assert list(nesting_complaints(file)) != []
