"""PDF files as presenters bring them, and as they should not be."""

from pathlib import Path

import pikepdf
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

# A page of one colour is told from the others by any of its pixels.
COLOURS = ("#a01010", "#10a010", "#1010a0", "#a0a010")


def deck(path: Path, colours: tuple[str, ...] = COLOURS, size: tuple[float, float] = (960, 540)) -> Path:
    """Write slides of one colour each."""
    canvas = Canvas(str(path), pagesize=size)
    for colour in colours:
        canvas.setFillColor(HexColor(colour))
        canvas.rect(-1, -1, size[0] + 2, size[1] + 2, fill=1, stroke=0)
        canvas.showPage()
    canvas.save()
    return path


def locked(path: Path) -> Path:
    """Write slides that need a password to be seen."""
    deck(path)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="ejer", user="bruger"))
    return path
