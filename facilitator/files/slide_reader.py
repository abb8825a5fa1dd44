"""The process that reads a presenter's PDF: whatever the file does to its reader, the meeting goes on.

It takes one wish per line on its standard input and answers with a line, then the bytes that it names.
"""

import contextlib
import itertools
import sys
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
import pypdfium2

# Enough for any page on a 4K screen; a file that wants more is not a presentation.
MEMORY_AT_MOST = 2 * 1024**3
PIXELS_AT_MOST = 4096 * 4096
BOOKMARKS_AT_MOST = 1_000
_LOCKED, _DAMAGED, _GONE = "locked", "damaged", "gone"


class Wish(msgspec.Struct, frozen=True):
    """A page, counted from 0, as large as fits into so many pixels; `find` is a bookmark that leads to it."""

    page: int = 0
    width: int = 0
    height: int = 0
    find: str = ""


class Answer(msgspec.Struct, frozen=True):
    """What follows: `size` bytes of pixels (blue, green, red, unused), or none."""

    pages: int = 0
    width: int = 0
    height: int = 0
    stride: int = 0
    size: int = 0
    trouble: str = ""
    """"", or why there is no page: locked, damaged, gone."""
    page: int = 0


def run() -> int:
    """Read the path from the first line, answer wishes until there are none."""
    limit_memory()
    wishes, answers = sys.stdin.buffer, sys.stdout.buffer
    path = Path(msgspec.json.decode(wishes.readline(), type=str))
    document, trouble = _opened(path)
    if document is None:
        _say(answers, Answer(trouble=trouble))
        return 0
    _say(answers, Answer(pages=len(document)))
    for line in wishes:
        answer, pixels = _answer(document, msgspec.json.decode(line, type=Wish))
        _say(answers, answer, pixels)
    return 0


def _opened(path: Path) -> tuple[Any, str]:
    if not path.is_file():
        return None, _GONE
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        return None, _LOCKED if "password" in str(error).lower() else _DAMAGED
    except OSError:
        return None, _GONE
    with contextlib.suppress(pypdfium2.PdfiumError):
        # Fields that the presenter filled in are part of the picture.
        document.init_forms()
    return (document, "") if len(document) else (None, _DAMAGED)


def _answer(document: Any, wish: Wish) -> tuple[Answer, bytes]:
    try:
        number = min(max(_found(document, wish.find, wish.page), 0), len(document) - 1)
        page = document[number]
        width, height = page.get_size()
        bitmap = page.render(scale=_scale(width, height, wish), prefer_bgrx=True)
    except (pypdfium2.PdfiumError, MemoryError, ValueError, OverflowError):
        return Answer(pages=len(document), trouble=_DAMAGED), b""
    pixels = bytes(bitmap.buffer)
    found = Answer(len(document), bitmap.width, bitmap.height, bitmap.stride, len(pixels), page=number)
    bitmap.close()
    page.close()
    return found, pixels


def _found(document: Any, title: str, otherwise: int) -> int:
    """Return the page that the bookmark of this title leads to, or another where there is none."""
    wanted = " ".join(title.split())
    if not wanted:
        return otherwise
    for bookmark in itertools.islice(document.get_toc(), BOOKMARKS_AT_MOST):
        if " ".join(bookmark.get_title().split()) == wanted:
            led = bookmark.get_dest()
            return otherwise if led is None or led.get_index() is None else int(led.get_index())
    return otherwise


def _scale(width: float, height: float, wish: Wish) -> float:
    """Return by how much a page of this size in points grows to fill the wish and no more."""
    if not (width > 0 and height > 0):
        raise ValueError(width)
    fitting = min(max(wish.width, 1) / width, max(wish.height, 1) / height)
    most = (PIXELS_AT_MOST / (width * height)) ** 0.5
    return float(min(fitting, most))


def _say(answers: BinaryIO, answer: Answer, pixels: bytes = b"") -> None:
    answers.write(msgspec.json.encode(answer) + b"\n")
    answers.write(pixels)
    answers.flush()


if sys.platform == "win32":

    def limit_memory() -> None:
        """Windows limits processes by jobs only; a reader that wants too much ends by itself."""

else:

    def limit_memory() -> None:
        """Let a file that wants all memory end its reader, and nothing else."""
        import resource

        for what, most in ((resource.RLIMIT_AS, MEMORY_AT_MOST), (resource.RLIMIT_CORE, 0)):
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(what, (most, most))
