"""What we lean on inside reportlab is still there: a new version that moves it must fail here, and loudly."""

import io
from typing import Any

import reportlab
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from facilitator.export.pdf.writing.objects import Stream


def a_canvas() -> Any:
    canvas = Canvas(io.BytesIO(), invariant=1)
    canvas.showPage()
    return canvas


def test_the_version_is_the_one_that_was_read() -> None:
    assert reportlab.__version__.startswith("5.1.")


def test_a_canvas_has_its_document_and_the_document_its_parts() -> None:
    document: Any = vars(a_canvas())["_doc"]
    assert type(document).__name__ == "PDFDocument"
    assert isinstance(document.Catalog, pdfdoc.PDFCatalog)
    assert isinstance(document.Pages.pages[-1], pdfdoc.PDFPage)
    assert pdfdoc.BasicFonts in document.idToObject


def test_pages_and_catalog_write_the_keys_that_their_lists_name() -> None:
    canvas = a_canvas()
    document = vars(canvas)["_doc"]
    page = document.Pages.pages[-1]
    page.__NoDefault__ = (*page.__NoDefault__, "StructParents")
    page.StructParents = 7
    catalog = document.Catalog
    catalog.__NoDefault__ = (*catalog.__NoDefault__, "OutputIntents")
    catalog.OutputIntents = pdfdoc.PDFArray([])
    written = canvas.getpdfdata()
    assert b"/StructParents 7" in written
    assert b"/OutputIntents" in written


def test_a_page_keeps_the_stream_that_it_is_given() -> None:
    canvas = a_canvas()
    page = vars(canvas)["_doc"].Pages.pages[-1]
    page.Contents = Stream(b"q Q", packed=False)
    assert b"stream\nq Q\r\nendstream" in canvas.getpdfdata()


def test_pages_are_named_by_their_number() -> None:
    canvas = a_canvas()
    document = vars(canvas)["_doc"]
    assert document.thisPageName() == "Page2"
    assert "Page1" in document.idToObject


def test_a_page_without_a_preamble_has_no_font() -> None:
    class Bare(Canvas):
        def _make_preamble(self) -> None:
            self._preamble = ""

    canvas: Any = Bare(io.BytesIO(), invariant=1)
    canvas.showPage()
    assert b"Helvetica" not in canvas.getpdfdata()


def test_a_content_that_ends_in_a_carriage_return_keeps_its_length() -> None:
    # A reader takes one line end before `endstream` away: a line feed alone would take two signs.
    written = Stream(b"ends in \r", packed=False).format(pdfdoc.PDFDocument())
    content = written.partition(b"stream\n")[2].removesuffix(b"endstream").removesuffix(b"\r\n")
    assert b"/Length 9" in written
    assert content == b"ends in \r"
