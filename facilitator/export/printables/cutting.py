"""Cards to cut apart: several on a page, with marks that say where."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import A4, Box, Plate
from facilitator.export.printables.order import portions

T = TypeVar("T")
CUT = "#8b959e"


def cards(
    language: str, things: Sequence[T], columns: int, rows: int, draw: Callable[[Plate, Box, T], None]
) -> Plates:
    """Return pages of A4 with a card for each thing, row by row."""
    pages = [_page(portion, columns, rows, draw) for portion in portions(things, columns * rows)]
    return Plates(language, A4, pages)


def _page(
    things: Sequence[T], columns: int, rows: int, draw: Callable[[Plate, Box, T], None]
) -> Callable[[Plate], None]:
    def drawn(plate: Plate) -> None:
        width, height = plate.size[0] / columns, plate.size[1] / rows
        for place, thing in enumerate(things):
            box = Box(place % columns * width, place // columns * height, width, height)
            with plate.within("Sect"):
                draw(plate, box, thing)
        _marks(plate, columns, rows)

    return drawn


def _marks(plate: Plate, columns: int, rows: int) -> None:
    width, height = plate.size
    for column in range(1, columns):
        x = width * column / columns
        plate.line((x, 0), (x, height), CUT, 0.5, "3 3")
    for row in range(1, rows):
        y = height * row / rows
        plate.line((0, y), (width, y), CUT, 0.5, "3 3")
