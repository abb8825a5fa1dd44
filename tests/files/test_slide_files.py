"""A presenter's PDF is read by a process of its own, which may die without taking anything along."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator.files.slide_reader import PIXELS_AT_MOST
from facilitator.files.slides import NoSlide, SlideFile, SlidePicture, SlideTrouble
from tests.pdfs import COLOURS, deck, locked


@pytest.fixture
def slides(tmp_path: Path) -> Iterator[SlideFile]:
    made = SlideFile(deck(tmp_path / "oplæg.pdf"))
    yield made
    made.close()


def colour(picture: SlidePicture) -> str:
    """Return the colour in the middle."""
    place = picture.stride * (picture.height // 2) + 4 * (picture.width // 2)
    blue, green, red = picture.pixels[place : place + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"


def test_pages_are_counted_and_each_is_its_own_picture(slides: SlideFile) -> None:
    assert slides.pages == len(COLOURS)
    assert [colour(slides.page(number, 192, 108)) for number in range(slides.pages)] == list(COLOURS)


def test_a_page_fills_the_screen_it_is_made_for_and_keeps_its_form(slides: SlideFile, tmp_path: Path) -> None:
    wide = slides.page(0, 1920, 1080)
    assert (wide.width, wide.height) == (1920, 1080)
    narrow = slides.page(0, 1024, 768)
    assert (narrow.width, narrow.height) == (1024, 576)


def test_a_page_beyond_the_last_is_the_last(slides: SlideFile) -> None:
    assert colour(slides.page(99, 96, 54)) == COLOURS[-1]
    assert colour(slides.page(-3, 96, 54)) == COLOURS[0]


def test_a_page_of_enormous_size_is_made_no_larger_than_any_screen(tmp_path: Path) -> None:
    huge = SlideFile(deck(tmp_path / "stor.pdf", ("#a01010",), size=(14_400, 14_400)))
    picture = huge.page(0, 100_000, 100_000)
    huge.close()
    # Sides are rounded up to whole pixels.
    assert picture.width * picture.height <= PIXELS_AT_MOST + picture.width + picture.height + 1


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7\n%%EOF", b"\x00" * 4096, b"%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj"]
)
def test_a_file_that_is_no_pdf_is_told_as_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "noget.pdf"
    path.write_bytes(content)
    with pytest.raises(NoSlide) as refused:
        SlideFile(path)
    assert refused.value.trouble is SlideTrouble.DAMAGED


def test_a_locked_file_is_told_as_locked(tmp_path: Path) -> None:
    with pytest.raises(NoSlide) as refused:
        SlideFile(locked(tmp_path / "låst.pdf"))
    assert refused.value.trouble is SlideTrouble.LOCKED


def test_a_file_that_is_gone_is_told_as_gone(tmp_path: Path) -> None:
    with pytest.raises(NoSlide) as refused:
        SlideFile(tmp_path / "væk.pdf")
    assert refused.value.trouble is SlideTrouble.GONE


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_a_reader_that_dies_is_told_and_closing_it_is_still_fine(slides: SlideFile) -> None:
    os.kill(slides._process.pid, signal.SIGKILL)
    slides._process.wait()
    with pytest.raises(NoSlide) as refused:
        slides.page(0, 96, 54)
    assert refused.value.trouble is SlideTrouble.FAILED


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_a_reader_that_hangs_is_ended_and_told(tmp_path: Path) -> None:
    slides = SlideFile(deck(tmp_path / "oplæg.pdf"))
    os.kill(slides._process.pid, signal.SIGSTOP)
    slides._within_s = 0.2
    with pytest.raises(NoSlide) as refused:
        slides.page(0, 96, 54)
    assert refused.value.trouble is SlideTrouble.FAILED
    slides.close()
    assert slides._process.poll() is not None
