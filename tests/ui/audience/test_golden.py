"""Scenes look as a person has seen and approved them, give or take how a system smooths its letters.

After a wanted change run this module with FACILITATOR_GOLDEN=write, and look at every picture.
"""

import os
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from facilitator.ui.audience.pictures import render, save_picture
from facilitator.ui.theme import CONTRAST, DARK, LIGHT, Theme
from tests.ui.audience import pictures_of as make

pytestmark = pytest.mark.usefixtures("qapp")

GOLDEN = Path(__file__).with_name("golden")
SIZES = {"wide": QSize(640, 360), "narrow": QSize(512, 384)}
# Every scene in the light theme and both forms; the other themes by their two most different scenes.
CASES = [(name, "light", form) for name in sorted(make.every_scene()) for form in SIZES] + [
    (name, theme, "wide") for name in ("board-category", "question") for theme in ("dark", "contrast")
]
THEMES: dict[str, Theme] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
# Greys out of 255: on the whole picture, and where it differs most after blurring letters' edges away.
MEAN_AT_MOST, PATCH_AT_MOST = 1.5, 40
PATCHES = (40, 24)


@pytest.mark.parametrize(("name", "theme", "form"), CASES, ids=["-".join(case) for case in CASES])
def test_a_scene_looks_as_it_was_approved(name: str, theme: str, form: str) -> None:
    image = render(make.every_scene()[name], SIZES[form], 1.0, THEMES[theme])
    path = GOLDEN / f"{name}-{theme}-{form}.png"
    if os.environ.get("FACILITATOR_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        save_picture(image, path)
    assert path.exists(), "no approved picture: see this module's first lines"
    mean, patch = difference(as_picture(image), Image.open(path).convert("RGB"))
    assert mean <= MEAN_AT_MOST
    assert patch <= PATCH_AT_MOST


def test_a_scene_that_lacks_its_clock_is_told_from_the_approved_one() -> None:
    state = make.every_scene()["agenda"]
    other = make.state(state.picture, clock=None)
    shown = as_picture(render(other, SIZES["wide"]))
    _, patch = difference(shown, as_picture(render(state, SIZES["wide"])))
    assert patch > PATCH_AT_MOST


def as_picture(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (plain.width(), plain.height()), plain.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", stride)


def difference(one: Image.Image, other: Image.Image) -> tuple[float, int]:
    """Return by how much two pictures differ: on the mean, and in the patch where they differ most."""
    apart = ImageChops.difference(one, other).convert("L")
    mean = ImageStat.Stat(apart).mean[0]
    return mean, max(apart.resize(PATCHES, Image.Resampling.BOX).tobytes())
