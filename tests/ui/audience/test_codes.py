"""Whether a phone can read the code that the room sees: decoded from the pixels."""

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image, ImageFilter
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from facilitator.laptop.join_look import CODE_SHARE, CODE_SHARE_BESIDE_WIFI
from facilitator.qr import wifi_text
from facilitator.ui.audience.pictures import render
from facilitator.ui.audience.state import JoinShown
from facilitator.ui.theme import CONTRAST, DARK, LIGHT, THEMES, Theme
from tests.ui.audience import pictures_of as make

pytestmark = pytest.mark.usefixtures("qapp")

SIZES = [(1280, 720), (1024, 768), (1920, 1080), (3840, 2160)]
RATIOS = [1.0, 1.25, 1.5]
SCENES_WITH_CODE = sorted(
    {"join", "welcome", "agenda", "question", "question-plain", "writing", "board-category", "board-empty"}
    | {"card", "map", "vote", "result", "speaker", "break", "message", "promises", "actions", "thanks"}
)


def grey(image: QImage) -> Image.Image:
    """Return the pixels as a camera without colour would see them."""
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size, stride = (plain.width(), plain.height()), plain.bytesPerLine()
    return Image.frombytes("L", size, bytes(plain.constBits()), "raw", "L", stride)


def read_codes(image: QImage) -> set[str]:
    return {found.text for found in zxingcpp.read_barcodes(grey(image))}


def tones(pixels: Image.Image, left: int, top: int, right: int, bottom: int) -> set[int]:
    """Return which greys occur in a part of a picture."""
    return set(pixels.crop((left, top, right, bottom)).tobytes())


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_code_of_the_join_scene_is_read_from_its_pixels(
    size: tuple[int, int], ratio: float, theme: Theme
) -> None:
    image = render(make.every_scene()["join"], QSize(*size), ratio, theme)
    assert read_codes(image) == {make.URL}


@pytest.mark.parametrize("name", SCENES_WITH_CODE)
@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_who_comes_late_finds_the_code_on_every_scene(name: str, theme: Theme) -> None:
    image = render(make.every_scene()[name], QSize(1280, 720), 1.0, theme)
    assert read_codes(image) == {make.URL}


def test_with_a_network_there_is_a_code_for_each_step() -> None:
    image = render(make.every_scene()["join-wifi"], QSize(1280, 720))
    assert read_codes(image) == {make.URL, wifi_text("Nordhuset-gæst", "syv-røde-bænke")}


# Every sign that a network's code gives a meaning, and letters of our own.
HARD = JoinShown(make.URL, "192.168.1.20:8017", "K7M4QP", 'Ærø; "Børnehus", 2:\\', r"p;a,s:s\"wørd 100 %")


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)], ids=lambda size: f"{size[0]}")
def test_a_hard_network_is_read_from_the_wall_small_crooked_and_blurred(size: tuple[int, int]) -> None:
    pixels = grey(render(replace(make.every_scene()["join"], join=HARD), QSize(*size)))
    seen = pixels.resize((size[0] * 3 // 8, size[1] * 3 // 8)).filter(ImageFilter.GaussianBlur(0.6))
    found = zxingcpp.read_barcodes(seen.rotate(7, fillcolor=120))

    assert {one.text for one in found} == {make.URL, wifi_text(HARD.wifi_name, HARD.wifi_password)}


@pytest.mark.parametrize("size", SIZES[:3], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("scene", "share"), [("join", CODE_SHARE), ("join-wifi", CODE_SHARE_BESIDE_WIFI)])
def test_the_code_is_as_large_as_the_join_check_reckons(
    scene: str, share: float, size: tuple[int, int]
) -> None:
    found = zxingcpp.read_barcodes(grey(render(make.every_scene()[scene], QSize(*size))))
    (page,) = (one.position for one in found if one.text == make.URL)

    assert page.bottom_left.y - page.top_left.y >= share * size[1] - 1


@pytest.mark.parametrize("ratio", RATIOS)
def test_every_module_is_whole_pixels_so_nothing_is_grey(ratio: float) -> None:
    image = render(make.every_scene()["join"], QSize(1366, 768), ratio)
    pixels = grey(image)
    found = zxingcpp.read_barcodes(pixels)[0].position
    corner, opposite = found.top_left, found.bottom_right
    assert tones(pixels, corner.x, corner.y, opposite.x + 1, opposite.y + 1) == {0, 255}


def test_four_light_modules_surround_the_code_in_a_dark_theme() -> None:
    image = render(make.every_scene()["join"], QSize(1920, 1080), 1.0, DARK)
    pixels = grey(image)
    found = zxingcpp.read_barcodes(pixels)[0].position
    modules = 33
    quiet = 4 * (found.top_right.x - found.top_left.x) // modules
    left, top, right, bottom = found.top_left.x, found.top_left.y, found.top_right.x, found.bottom_left.y
    assert tones(pixels, left - quiet + 2, top, left - 2, bottom) == {255}
    assert tones(pixels, left, top - quiet + 2, right, top - 2) == {255}


def test_a_text_that_no_code_can_hold_leaves_the_scene_standing() -> None:
    state = make.every_scene()["join"]
    too_long = JoinShown(url="x" * 8000, typed="192.168.1.20:8017", wall_code="K7M4QP")
    image = render(replace(state, join=too_long), QSize(640, 360))
    assert read_codes(image) == set()
