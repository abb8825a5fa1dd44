"""Our own check of bytes, fonts and limits finds what page-validation lets through."""

import io
from collections.abc import Callable
from functools import cache
from typing import Any

import pikepdf
import pytest

from facilitator.export.pdf import pdf_bytes
from tests.export.lasting import byte_complaints, lasting_complaints
from tests.export.reading import document
from tests.export.test_accessible import EVERY_BLOCK


@cache
def whole() -> bytes:
    return pdf_bytes(document(*EVERY_BLOCK))


def fonts(file: pikepdf.Pdf) -> list[Any]:
    return [
        thing
        for thing in file.objects
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Subtype") == "/Type0"
    ]


def link(file: pikepdf.Pdf) -> Any:
    return next(sheet.obj.Annots[0] for sheet in file.pages if "/Annots" in sheet.obj)


def meaning(file: pikepdf.Pdf, to: bytes) -> None:
    for font in fonts(file):
        table = font.ToUnicode.read_bytes()
        start = table.index(b"beginbfchar") + len(b"beginbfchar\n<0000> ")
        end = table.index(b"\n", start)
        font.ToUnicode.write(table[:start] + b"<" + to + b">" + table[end:])


def means_zero(file: pikepdf.Pdf) -> None:
    meaning(file, b"0000")


def means_a_byte_order_mark(file: pikepdf.Pdf) -> None:
    meaning(file, b"feff")


def means_something_private(file: pikepdf.Pdf) -> None:
    meaning(file, b"e001")


def wider_than_its_glyphs(file: pikepdf.Pdf) -> None:
    for font in fonts(file):
        inner = font.DescendantFonts[0]
        inner.W = pikepdf.Array([0, pikepdf.Array([333] * 3_000)])


def not_embedded(file: pikepdf.Pdf) -> None:
    del fonts(file)[0].DescendantFonts[0].FontDescriptor.FontFile2


def shows_the_sign_for_nothing(file: pikepdf.Pdf) -> None:
    content = file.pages[0].Contents
    first = next(iter(file.pages[0].obj.Resources.Font.keys())).encode()
    content.write(content.read_bytes() + b"\n/Artifact BMC BT " + first + b" 9 Tf <0000> Tj ET EMC")


def of_another_title(file: pikepdf.Pdf) -> None:
    file.docinfo["/Title"] = "En anden"


def of_another_time(file: pikepdf.Pdf) -> None:
    file.docinfo["/CreationDate"] = "D:19990101000000Z"


def without_suspicion(file: pikepdf.Pdf) -> None:
    file.Root.MarkInfo.Suspects = True


def without_shown_title(file: pikepdf.Pdf) -> None:
    file.Root.ViewerPreferences.DisplayDocTitle = False


def that_acts_by_itself(file: pikepdf.Pdf) -> None:
    file.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def with_an_unprinted_link(file: pikepdf.Pdf) -> None:
    link(file).F = 2


def with_a_silent_link(file: pikepdf.Pdf) -> None:
    del link(file).Contents


def in_the_order_of_rows(file: pikepdf.Pdf) -> None:
    file.pages[0].obj.Tabs = pikepdf.Name.R


def with_transparency(file: pikepdf.Pdf) -> None:
    file.pages[0].obj.Group = pikepdf.Dictionary(S=pikepdf.Name.Transparency)


def that_is_larger_than_any_paper(file: pikepdf.Pdf) -> None:
    file.pages[0].obj.MediaBox = pikepdf.Array([0, 0, 20_000, 20_000])


def with_a_name_too_long(file: pikepdf.Pdf) -> None:
    file.pages[0].obj[pikepdf.Name("/" + "n" * 200)] = True


def with_a_kind_of_its_own(file: pikepdf.Pdf) -> None:
    file.Root.StructTreeRoot.K[0].K[0].S = pikepdf.Name("/Overskrift")


def with_a_profile_of_nothing(file: pikepdf.Pdf) -> None:
    file.Root.OutputIntents[0].DestOutputProfile.write(b"x" * 200)


MUTANTS = (
    means_zero, means_a_byte_order_mark, means_something_private, wider_than_its_glyphs, not_embedded,
    shows_the_sign_for_nothing, of_another_title, of_another_time, without_suspicion, without_shown_title,
    that_acts_by_itself, with_an_unprinted_link, with_a_silent_link, in_the_order_of_rows, with_transparency,
    that_is_larger_than_any_paper, with_a_name_too_long, with_a_kind_of_its_own, with_a_profile_of_nothing,
)  # fmt: skip


def saved(file: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    # Its own words about itself are left as they are.
    file.save(out, fix_metadata_version=False)
    return out.getvalue()


def test_a_file_saved_anew_without_a_fault_is_well() -> None:
    with pikepdf.open(io.BytesIO(whole())) as file:
        again = saved(file)
    assert (lasting_complaints(whole()), lasting_complaints(again)) == ([], [])


@pytest.mark.parametrize("mutate", MUTANTS)
def test_a_fault_is_found(mutate: Callable[[pikepdf.Pdf], None]) -> None:
    with pikepdf.open(io.BytesIO(whole())) as file:
        mutate(file)
        assert lasting_complaints(saved(file)) != []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"\r\nendstream", b"endstream"),
        (b"%PDF-1.7", b"%FDF-1.7"),
        (b"\nendobj", b" endobj"),
        (b"%%EOF", b"%%EOF and more"),
    ],
)
def test_a_fault_in_the_bytes_is_found(old: bytes, new: bytes) -> None:
    assert list(byte_complaints(whole().replace(old, new))) != []
