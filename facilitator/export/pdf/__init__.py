"""Documents as accessible PDF: tagged, with their fonts, the same bytes for the same document."""

from collections.abc import Iterable
from pathlib import Path

from facilitator.export.document import Document
from facilitator.export.pdf.layout import laid_out
from facilitator.export.pdf.writing.file import file_bytes
from facilitator.files.atomic import write_atomic


def pdf_bytes(document: Document) -> bytes:
    """Return the document as a PDF file."""
    return file_bytes(laid_out(document))


def fitting_bytes(shorter_and_shorter: Iterable[Document], pages: int = 1) -> bytes:
    """Return the first document that takes so many pages at most, or else the last, as a PDF file.

    Raises:
        ValueError: There is no document at all.
    """
    book = None
    for document in shorter_and_shorter:
        book = laid_out(document)
        if len(book.sheets) <= pages:
            break
    if book is None:
        raise ValueError("no document to print")
    return file_bytes(book)


def write_pdf(document: Document, path: Path) -> None:
    """Write the document as a PDF file, whole or not at all.

    Raises:
        OSError: It could not be written; what was there before still is.
    """
    write_atomic(path, pdf_bytes(document))
