"""The process that reads a picture of the area: whatever the file does to its reader, the meeting goes on.

It takes one order on its standard input (a line, then the bytes that it names), answers in the same way,
and ends. What comes out is drawn anew: place, camera, comments and scripts of the file stay behind.
"""

import contextlib
import io
import sys
from pathlib import Path
from typing import Any, Final

import msgspec
import pypdfium2
from PIL import Image, ImageOps

from facilitator.files.slide_reader import limit_memory
from facilitator.meeting.area import Frame

# A camera of 100 million pixels is real; a few kilobytes that unpack to gigabytes are an attack.
PIXELS_AT_MOST: Final = 120_000_000
FILE_AT_MOST: Final = 256 * 1024 * 1024
PAGE_PIXELS_AT_MOST: Final = 40_000_000
# Fine enough for a sheet of A1 on the wall, light enough for a hall of phones.
LONGEST: Final = 2560
BYTES_AT_MOST: Final = 1_500_000
SMALLEST: Final = 16
_QUALITIES: Final = (88, 80, 70, 60)
_ORIENTATION: Final = 0x0112


class Order(msgspec.Struct, frozen=True):
    """A file, or `size` bytes that follow; which page of it, counted from 0, and what of that is kept."""

    path: str = ""
    size: int = 0
    page: int = 0
    turns: int = 0
    cut: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)


class Answer(msgspec.Struct, frozen=True):
    """What follows: `size` bytes of a picture, or none."""

    width: int = 0
    height: int = 0
    pages: int = 1
    size: int = 0
    trouble: str = ""


class Trouble(Exception):
    """There is no picture to be had; the word says why."""


def run() -> int:
    """Obey the one order."""
    limit_memory()
    given = sys.stdin.buffer
    order = msgspec.json.decode(given.readline(), type=Order)
    try:
        picture, pages = _opened(order, given.read(order.size))
        picture, content = _encoded(picture)
        answer = Answer(picture.width, picture.height, pages, len(content))
    except Trouble as trouble:
        answer, content = Answer(trouble=str(trouble)), b""
    except MemoryError:
        answer, content = Answer(trouble="too_large"), b""
    sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n" + content)
    sys.stdout.buffer.flush()
    return 0


def _opened(order: Order, sent: bytes) -> tuple[Image.Image, int]:
    """Return what is kept of the picture, in plain colours, no larger than it is needed."""
    content = _read(Path(order.path)) if order.path else sent
    frame = Frame(order.turns, *order.cut)
    if content[:3] == b"\xff\xd8\xff" or content[:8] == b"\x89PNG\r\n\x1a\n":
        picture, pages = _photo(content, frame), 1
    elif b"%PDF-" in content[:1024]:
        picture, pages = _page(content, order.page, frame)
    else:
        raise Trouble("unknown" if content else "damaged")
    kept = _framed(picture, frame)
    kept.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    if min(kept.size) < SMALLEST:
        raise Trouble("too_small")
    return kept, pages


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise Trouble("gone")
        if path.stat().st_size > FILE_AT_MOST:
            raise Trouble("too_large")
        return path.read_bytes()
    except OSError:
        raise Trouble("gone") from None


def _photo(content: bytes, frame: Frame) -> Image.Image:
    """Return a picture upright, on white where it was transparent, small enough to work with."""
    Image.MAX_IMAGE_PIXELS = None
    try:
        picture = Image.open(io.BytesIO(content), formats=("JPEG", "PNG"))
        if picture.width * picture.height > PIXELS_AT_MOST:
            raise Trouble("too_large")
        spare = _spare(picture.size, frame)
        if picture.format == "JPEG":
            # The decoder leaves out what is not needed before it takes up memory.
            picture.draft(None, (picture.width // spare, picture.height // spare))
        picture.load()
        orientation = picture.getexif().get(_ORIENTATION)
    except (OSError, ValueError, SyntaxError, ArithmeticError, TypeError):
        raise Trouble("damaged") from None
    plain = _plain(picture, _spare(picture.size, frame))
    if orientation in range(2, 9):
        plain.getexif()[_ORIENTATION] = orientation
        ImageOps.exif_transpose(plain, in_place=True)
    return plain


def _spare(size: tuple[int, int], frame: Frame) -> int:
    """Return by how much a picture can be made smaller before what is kept of it loses anything."""
    share = max(frame.right - frame.left, frame.bottom - frame.top)
    return max(1, int(max(size) * share / LONGEST))


def _plain(picture: Image.Image, spare: int) -> Image.Image:
    if picture.mode in {"P", "PA"}:
        # Numbers of colours have no middle between them.
        picture = picture.convert("RGBA" if "transparency" in picture.info else "RGB")
    elif picture.mode.startswith("I"):
        picture = picture.point(lambda value: value / 256).convert("L")
    elif picture.mode == "1":
        picture = picture.convert("L")
    if spare > 1:
        picture = picture.reduce(spare)
    flat = Image.new("RGB", picture.size, "#ffffff")
    if picture.mode in {"RGBA", "LA"} or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        flat.paste(seen, mask=seen.getchannel("A"))
    else:
        flat.paste(picture.convert("RGB"))
    return flat


def _page(content: bytes, number: int, frame: Frame) -> tuple[Image.Image, int]:
    """Return a page of a PDF as a picture; its scripts are never run, there is no engine for them."""
    document = _document(content)
    try:
        page = document[min(max(number, 0), len(document) - 1)]
        width, height = page.get_size()
        if not (width > 0 and height > 0):
            raise Trouble("damaged")
        share = max(frame.right - frame.left, frame.bottom - frame.top)
        wanted = LONGEST / (max(width, height) * share)
        scale = min(wanted, (PAGE_PIXELS_AT_MOST / (width * height)) ** 0.5)
        return page.render(scale=scale).to_pil().convert("RGB"), len(document)
    except (pypdfium2.PdfiumError, ValueError, OverflowError):
        raise Trouble("damaged") from None


def _document(content: bytes) -> Any:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise Trouble("locked" if "password" in str(error).lower() else "damaged") from None
    with contextlib.suppress(pypdfium2.PdfiumError):
        document.init_forms()
    if not len(document):
        raise Trouble("damaged")
    return document


def _framed(picture: Image.Image, frame: Frame) -> Image.Image:
    turned = picture
    for _ in range(frame.turns % 4):
        turned = turned.transpose(Image.Transpose.ROTATE_270)
    width, height = turned.size
    box = (frame.left * width, frame.top * height, frame.right * width, frame.bottom * height)
    edges = tuple(round(edge) for edge in box)
    # Painted anew, so that nothing that the file said of itself is carried along.
    kept = Image.new("RGB", (max(1, edges[2] - edges[0]), max(1, edges[3] - edges[1])))
    kept.paste(turned, (-edges[0], -edges[1]))
    return kept


def _encoded(picture: Image.Image) -> tuple[Image.Image, bytes]:
    """Return a drawing as PNG, which keeps its lines sharp, and a photo as JPEG; smaller if it must be."""
    if _is_drawing(picture):
        drawn = _saved(picture, "PNG", optimize=True)
        if len(drawn) <= BYTES_AT_MOST:
            return picture, drawn
    while True:
        for quality in _QUALITIES:
            content = _saved(picture, "JPEG", quality=quality, optimize=True)
            if len(content) <= BYTES_AT_MOST:
                return picture, content
        picture = picture.resize((picture.width * 3 // 4, picture.height * 3 // 4), Image.Resampling.LANCZOS)


def _is_drawing(picture: Image.Image) -> bool:
    """Return whether most of a picture is plain: few colours on most of a small likeness of it."""
    small = picture.resize((160, 160), Image.Resampling.NEAREST)
    counted = sorted((count for count, _ in small.getcolors(160 * 160) or ()), reverse=True)
    return sum(counted[:24]) > 160 * 160 * 0.6


def _saved(picture: Image.Image, form: str, **choices: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **choices)
    return out.getvalue()
