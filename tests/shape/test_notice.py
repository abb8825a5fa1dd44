"""Every file that came from others is named with its licence, and is the one that was checked."""

import hashlib
import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "resources" / "fonts"

DANISH = "æøåÆØÅéüöä"
POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯʼ’"
TURKISH = "çğıİöşüÇĞÖŞÜâîû"
SOMALI = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'’"
SIGNS = "0123456789.,:;!?()[]/&%+-–—…“”„‘’»«·×•€≥≤−°№\u00a0"
ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي٠١٢٣٤٥٦٧٨٩،؛؟ًٌٍَُِّْ"
FARSI = "پچژکگی۰۱۲۳۴۵۶۷۸۹\u200c"
URDU = "ٹڈڑںھہےۓۂ۔"


def named() -> dict[str, str]:
    """Return path and SHA-256 of every file that NOTICE names."""
    lines = re.findall(
        r"^([0-9a-f]{64}) {2}(\S+)$", (ROOT / "NOTICE").read_text(encoding="utf-8"), re.MULTILINE
    )
    return {path: digest for digest, path in lines}


def test_every_named_file_is_the_one_that_was_checked() -> None:
    found = {path: hashlib.sha256((ROOT / path).read_bytes()).hexdigest() for path in named()}
    assert found == named()


def test_every_font_and_every_borrowed_script_is_named() -> None:
    vendor = ROOT / "resources" / "door" / "vendor"
    folders = (FONTS, vendor, ROOT / "tests" / "browser" / "vendor")
    shipped = {path.relative_to(ROOT).as_posix() for folder in folders for path in folder.iterdir()}
    assert shipped == set(named())


@pytest.mark.parametrize("font", sorted(FONTS.glob("*.ttf")), ids=lambda font: font.stem)
def test_every_font_is_static_and_can_be_embedded(font: Path) -> None:
    with TTFont(font) as opened:
        assert "fvar" not in opened
        assert "glyf" in opened
        # 0 is "installable": paper and pages may carry it.
        assert opened["OS/2"].fsType == 0


@pytest.mark.parametrize("font", sorted(FONTS.glob("IBMPlexSans-*.ttf")), ids=lambda font: font.stem)
def test_latin_and_cyrillic_letters_are_drawn(font: Path) -> None:
    with TTFont(font) as opened:
        drawn = opened.getBestCmap()
    assert [
        letter
        for letter in DANISH + POLISH + UKRAINIAN + TURKISH + SOMALI + SIGNS
        if ord(letter) not in drawn
    ] == []


@pytest.mark.parametrize("font", sorted(FONTS.glob("Vazirmatn-*.ttf")), ids=lambda font: font.stem)
def test_arabic_persian_and_urdu_letters_are_drawn(font: Path) -> None:
    with TTFont(font) as opened:
        drawn = opened.getBestCmap()
    assert [letter for letter in ARABIC + FARSI + URDU if ord(letter) not in drawn] == []
