"""Drawings as pictures, for formats that cannot draw."""

import io
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from facilitator.export.document import Code, Picture, Pin
from facilitator.export.pictures import flattened, opened
from facilitator.files.resources import resource
from facilitator.qr import QUIET_ZONE, matrix

MODULE_PIXELS: Final = 10
# No picture in a Word file needs more than this to print well over the width of a page.
WIDEST: Final = 1_800
PIN_SHARE, TEXT_SHARE = 0.017, 0.022


def picture_of(drawing: Picture | Code) -> bytes | None:
    """Return a drawing as PNG, or None where its picture cannot be opened."""
    picture = _code(drawing) if isinstance(drawing, Code) else _marked(drawing)
    if picture is None:
        return None
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def _code(code: Code) -> Image.Image:
    found = matrix(code.text, "Q")
    picture = Image.new("1", (found.side * MODULE_PIXELS, found.side * MODULE_PIXELS), 1)
    pen = ImageDraw.Draw(picture)
    for run in found.runs():
        left, top = (QUIET_ZONE + run.column) * MODULE_PIXELS, (QUIET_ZONE + run.row) * MODULE_PIXELS
        pen.rectangle((left, top, left + run.length * MODULE_PIXELS - 1, top + MODULE_PIXELS - 1), fill=0)
    return picture


def _marked(drawing: Picture) -> Image.Image | None:
    found = opened(drawing.image)
    if found is None:
        return None
    picture = flattened(found).copy()
    if picture.width > WIDEST:
        picture = picture.resize((WIDEST, round(picture.height * WIDEST / picture.width)))
    pen = ImageDraw.Draw(picture)
    for column in range(1, drawing.columns):
        x = picture.width * column // drawing.columns
        pen.line((x, 0, x, picture.height), fill="#99a6b3")
    for row in range(1, drawing.rows):
        y = picture.height * row // drawing.rows
        pen.line((0, y, picture.width, y), fill="#99a6b3")
    for pin in drawing.pins:
        _pin(pen, pin, picture.size)
    return picture


def _pin(pen: ImageDraw.ImageDraw, pin: Pin, size: tuple[int, int]) -> None:
    x, y, radius = pin.x * size[0], pin.y * size[1], max(8.0, size[0] * PIN_SHARE)
    box = (x - radius, y - radius, x + radius, y + radius)
    if pin.shape == "hexagon":
        pen.regular_polygon((x, y, radius * 1.15), 6, fill=pin.colour, outline="#ffffff", width=3)
    elif pin.shape == "square":
        pen.rectangle(box, fill=pin.colour, outline="#ffffff", width=3)
    else:
        pen.ellipse(box, fill=pin.colour, outline="#ffffff", width=3)
    face = ImageFont.truetype(
        str(resource("fonts", "IBMPlexSans-Bold.ttf")), max(9, round(size[0] * TEXT_SHARE))
    )
    pen.text((x, y), pin.number, fill="#ffffff", font=face, anchor="mm")
