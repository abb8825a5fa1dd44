"""Our own check of what a file says of itself finds what neither page-validation nor the other checks do."""

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest

from tests.export.declaring import declaring_complaints
from tests.export.test_accessible import elements
from tests.export.test_lasting import fonts, link, saved, whole

Mutation = Callable[[pikepdf.Pdf], None]


def told(old: bytes, new: bytes) -> Mutation:
    def mutate(file: pikepdf.Pdf) -> None:
        found = file.Root.Metadata.read_bytes()
        assert old in found
        file.Root.Metadata.write(found.replace(old, new))

    return mutate


def drawn(extra: bytes) -> Mutation:
    def mutate(file: pikepdf.Pdf) -> None:
        content = file.pages[0].Contents
        content.write(content.read_bytes() + b"\n/Artifact BMC " + extra + b" EMC")

    return mutate


def with_another_parent(file: pikepdf.Pdf) -> None:
    elements(file, "P")[0].P = file.Root.StructTreeRoot


def with_an_unnumbered_list(file: pikepdf.Pdf) -> None:
    del elements(file, "L")[0].A


def with_numbers_out_of_order(file: pikepdf.Pdf) -> None:
    numbers: Any = file.Root.StructTreeRoot.ParentTree.Nums
    pairs = [numbers[at] for at in range(len(numbers))]
    file.Root.StructTreeRoot.ParentTree.Nums = pikepdf.Array([*pairs[2:], *pairs[:2]])


def with_a_number_that_is_taken(file: pikepdf.Pdf) -> None:
    file.Root.StructTreeRoot.ParentTreeNextKey = 0


def with_an_empty_description(file: pikepdf.Pdf) -> None:
    elements(file, "Figure")[0].Alt = "\ue000"


def with_a_lost_bookmark(file: pikepdf.Pdf) -> None:
    file.Root.Outlines.First.Dest = pikepdf.Array([None, pikepdf.Name.Fit])


def that_launches(file: pikepdf.Pdf) -> None:
    link(file).A = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="/bin/sh")


def with_a_foreign_address(file: pikepdf.Pdf) -> None:
    link(file).A.URI = pikepdf.String("https://møde.example".encode())


def with_a_hidden_file(file: pikepdf.Pdf) -> None:
    file.Root.Extra = file.make_indirect(pikepdf.Dictionary(EF=pikepdf.Dictionary()))


def with_a_font_of_another_name(file: pikepdf.Pdf) -> None:
    fonts(file)[0].BaseFont = pikepdf.Name("/Andet")


def with_a_font_half_described(file: pikepdf.Pdf) -> None:
    del fonts(file)[0].DescendantFonts[0].FontDescriptor.CapHeight


def with_a_font_of_another_length(file: pikepdf.Pdf) -> None:
    fonts(file)[0].DescendantFonts[0].FontDescriptor.FontFile2.Length1 = 7


def with_codes_that_lead_nowhere(file: pikepdf.Pdf) -> None:
    del fonts(file)[0].DescendantFonts[0].CIDToGIDMap


def with_a_font_that_is_not_there(file: pikepdf.Pdf) -> None:
    file.Root.Extra = file.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
    )


MUTANTS = (
    with_another_parent, with_an_unnumbered_list, with_numbers_out_of_order, with_a_number_that_is_taken,
    with_an_empty_description, with_a_lost_bookmark, that_launches, with_a_foreign_address,
    with_a_hidden_file, with_a_font_of_another_name, with_a_font_half_described,
    with_a_font_of_another_length, with_codes_that_lead_nowhere, with_a_font_that_is_not_there,
    drawn(b"0 0 0 1 k 0 0 9 9 re f"), drawn(b"/DeviceRGB cs 0 0 9 9 re f"), drawn(b"/Perceptual ri"),
    drawn(b"99999 0 m 0 0 l S"),
    told(b'id="W5M0MpCehiHzreSzNTczkc9d"', b'id="W5M0MpCehiHzreSzNTczkc9d" encoding="UTF-8"'),
    told(b"<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/", b"<pdfaSchema:namespaceURI>x"),
    told(b"dc:title>", b"dc:rights>"),
)  # fmt: skip


def test_the_file_itself_says_everything() -> None:
    with pikepdf.open(io.BytesIO(whole())) as file:
        assert declaring_complaints(file) == []


@pytest.mark.parametrize("mutate", MUTANTS)
def test_what_is_said_wrongly_is_found(mutate: Mutation) -> None:
    with pikepdf.open(io.BytesIO(whole())) as file:
        mutate(file)
        with pikepdf.open(io.BytesIO(saved(file))) as again:
            assert declaring_complaints(again) != []
