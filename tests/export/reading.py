"""What can be read back out of a PDF, by the tools that people and machines use."""

import re
import subprocess
from pathlib import Path

import pypdfium2

from facilitator.export.document import Block, Document, Heading
from facilitator.export.pdf import pdf_bytes

_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def document(*blocks: Block, language: str = "da") -> Document:
    """Return a document with a title and these blocks."""
    return Document(
        title="Prøve",
        author="Foreningen",
        language=language,
        subject="Emne",
        blocks=(Heading(1, "Prøve"), *blocks),
        page_of="Side {page} af {pages}",
        unprintable="[kan ikke vises]",
    )


def copied(pdf: bytes) -> str:
    """Return what a browser copies out of all pages (pdfium), soft hyphens closed up."""
    with pypdfium2.PdfDocument(pdf) as file:
        pages = []
        for page in file:
            text = page.get_textpage()
            pages.append(text.get_text_range())
            text.close()
            page.close()
    return plain("\n".join(pages))


def printed(pdf: bytes, folder: Path) -> str:
    """Return what pdftotext reads."""
    return _tool(["pdftotext", str(_kept(pdf, folder)), "-"])


def read_aloud(pdf: bytes, folder: Path) -> str:
    """Return the structure tree with its text (pdfinfo -struct-text)."""
    return _tool(["pdfinfo", "-struct-text", str(_kept(pdf, folder))])


def plain(text: str) -> str:
    """Return text without direction marks, and with hyphenated words and lines joined."""
    text = _DIRECTIONS.sub("", text).replace("\r\n", "\n").replace("\ufffe", "\u00ad")
    return re.sub(r"\s+", " ", text.replace("\u00ad\n", "").replace("\u00ad", ""))


def squeezed(text: str) -> str:
    """Return text without blanks: how a line was broken does not matter."""
    return re.sub(r"\s+", "", text)


def text_of(*blocks: Block) -> str:
    """Return what is copied out of a document with these blocks."""
    return copied(pdf_bytes(document(*blocks)))


def _kept(pdf: bytes, folder: Path) -> Path:
    path = folder / "read.pdf"
    path.write_bytes(pdf)
    return path


def _tool(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, check=True)
    return _DIRECTIONS.sub("", done.stdout.decode())
