"""Pictures of an area out of real files: honest, enormous, damaged, renamed, locked, and too talkative."""

import io
import zlib
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw

from facilitator.files import area_reader
from facilitator.files.area_files import AreaTrouble, NoPicture, read_picture
from facilitator.files.area_reader import BYTES_AT_MOST, LONGEST, Order, Trouble, _encoded, _opened
from facilitator.meeting.area import Frame
from tests.pdfs import COLOURS, deck, locked

GPS, MAKE, ORIENTATION = 0x8825, 0x010F, 0x0112
SECRET = b"Hemmeligt-kamera-4711"


def quarters(size: tuple[int, int] = (400, 200)) -> Image.Image:
    """Return a picture whose four corners are red, green, blue and white."""
    image = Image.new("RGB", size, "#ffffff")
    pen, (width, height) = ImageDraw.Draw(image), size
    pen.rectangle((0, 0, width // 2, height // 2), fill="#ff0000")
    pen.rectangle((width // 2, 0, width, height // 2), fill="#00ff00")
    pen.rectangle((0, height // 2, width // 2, height), fill="#0000ff")
    return image


def corners(image: bytes) -> list[str]:
    """Return the colours of the corners, from the upper left on, as the nearest plain ones."""
    with Image.open(io.BytesIO(image)) as opened:
        picture = opened.convert("RGB")
    width, height = picture.size
    places = [(width // 8, height // 8), (width * 7 // 8, height // 8), (width // 8, height * 7 // 8)]
    names = {(1, 0, 0): "red", (0, 1, 0): "green", (0, 0, 1): "blue", (1, 1, 1): "white"}
    found = []
    for place in (*places, (width * 7 // 8, height * 7 // 8)):
        pixel = picture.getpixel(place)
        assert isinstance(pixel, tuple)
        found.append(names[pixel[0] // 128, pixel[1] // 128, pixel[2] // 128])
    return found


def enormous(path: Path, width: int, height: int, written: int | None = None) -> Path:
    """Write a real PNG of one colour, compressed by hand: cheap to make, costly to unpack."""
    lines = height if written is None else written
    rows = zlib.compressobj(1)
    line = b"\x00" + bytes((width + 7) // 8)
    packed = b"".join(rows.compress(line * 100) for _ in range(lines // 100)) + rows.flush()
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((1, 0, 0, 0, 0))
    chunks = ((b"IHDR", head), (b"IDAT", packed), (b"IEND", b""))
    content = b"\x89PNG\r\n\x1a\n"
    for kind, data in chunks:
        content += len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
    path.write_bytes(content)
    return path


def talkative(path: Path) -> Path:
    """Write a photo that tells where it was taken, with which camera, and that it lies on its side."""
    image = quarters()
    told = image.getexif()
    told[MAKE] = SECRET.decode()
    told[ORIENTATION] = 6
    told.get_ifd(GPS).update({1: "N", 2: (56.0, 9.0, 12.3), 3: "E", 4: (10.0, 7.0, 45.6)})
    image.save(path, exif=told, comment=SECRET)
    assert SECRET in path.read_bytes()
    return path


def trouble(source: Path | bytes, frame: Frame | None = None) -> AreaTrouble:
    with pytest.raises(NoPicture) as refused:
        read_picture(source, frame=frame)
    return refused.value.trouble


def test_a_photo_is_drawn_anew_upright_and_tells_nothing_of_place_or_camera(tmp_path: Path) -> None:
    read = read_picture(talkative(tmp_path / "sted.jpg"))
    with Image.open(io.BytesIO(read.image)) as opened:
        opened.load()
        assert dict(opened.getexif()) == {}
        assert set(opened.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert SECRET not in read.image
    assert (read.width, read.height) == (200, 400)
    assert corners(read.image) == ["blue", "red", "white", "green"]


def test_a_picture_of_a_hundred_million_pixels_is_taken_and_made_small(tmp_path: Path) -> None:
    read = read_picture(enormous(tmp_path / "plan.png", 10_000, 10_000))
    assert (read.width, read.height) == (LONGEST, LONGEST)
    assert len(read.image) <= BYTES_AT_MOST


def test_a_picture_full_of_detail_is_made_smaller_until_phones_can_fetch_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(area_reader, "BYTES_AT_MOST", 40_000)
    picture, content = _encoded(Image.effect_noise((640, 640), 120).convert("RGB"))
    assert len(content) <= 40_000
    assert picture.width == picture.height < 640


def test_what_would_unpack_to_gigabytes_is_refused(tmp_path: Path) -> None:
    assert trouble(enormous(tmp_path / "bombe.png", 60_000, 60_000, 100)) is AreaTrouble.TOO_LARGE


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_a_damaged_file_is_told_as_damaged(tmp_path: Path, form: str) -> None:
    path = tmp_path / "plan"
    quarters((900, 700)).save(path, form)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert trouble(path) is AreaTrouble.DAMAGED


@pytest.mark.parametrize(
    "content", [b"GIF89a" + bytes(50), b"<svg><script/></svg>", b"MZ" + bytes(99), b"plan"]
)
def test_what_is_no_picture_is_told_so_whatever_its_name_says(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "plan.jpg"
    path.write_bytes(content)
    with pytest.raises(Trouble, match="unknown"):
        _opened(Order(str(path)), b"")


def test_a_picture_under_another_name_is_still_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    quarters().save(path, "PNG")
    assert corners(read_picture(path).image) == ["red", "green", "blue", "white"]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_kind_of_pixel_becomes_plain_colour(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "plan"
    image = Image.new(mode, (300, 200), None) if mode == "I;16" else quarters((300, 200)).convert(mode)
    image.save(path, "JPEG" if mode == "CMYK" else "PNG")
    picture, _ = _opened(Order(str(path)), b"")
    assert (picture.mode, picture.size) == ("RGB", (300, 200))


def test_a_page_of_a_pdf_is_a_picture_and_its_pages_are_counted(tmp_path: Path) -> None:
    read = read_picture(deck(tmp_path / "plan.pdf"), page=1)
    with Image.open(io.BytesIO(read.image)) as opened:
        middle = opened.convert("RGB").getpixel((opened.width // 2, opened.height // 2))
    assert read.pages == len(COLOURS)
    assert middle == tuple(bytes.fromhex(COLOURS[1][1:]))


def test_scripts_in_a_pdf_neither_run_nor_come_along(tmp_path: Path) -> None:
    path = deck(tmp_path / "plan.pdf")
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String(SECRET.decode()))
        pdf.Root.OpenAction = pdf.make_indirect(script)
        pdf.save(path)
    assert SECRET not in read_picture(path).image


def test_locked_gone_and_empty_files_are_told_apart(tmp_path: Path) -> None:
    empty = tmp_path / "tom.png"
    empty.write_bytes(b"")
    files = (locked(tmp_path / "låst.pdf"), tmp_path / "væk.png", tmp_path, empty)
    told = [AreaTrouble.LOCKED, AreaTrouble.GONE, AreaTrouble.GONE, AreaTrouble.DAMAGED]
    assert [trouble(file) for file in files] == told


def test_a_picture_is_turned_then_cut(tmp_path: Path) -> None:
    path = tmp_path / "plan.png"
    quarters().save(path)
    read = read_picture(path, frame=Frame(1, 0.0, 0.5, 1.0, 1.0))
    assert (read.width, read.height) == (200, 200)
    assert corners(read.image) == ["white", "green", "white", "green"]


def test_a_kept_picture_is_worked_on_without_its_file(tmp_path: Path) -> None:
    path = tmp_path / "plan.png"
    quarters().save(path)
    kept = read_picture(path).image
    path.unlink()
    assert corners(read_picture(kept, frame=Frame(2)).image) == ["white", "blue", "green", "red"]


def test_a_cut_with_hardly_anything_in_it_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.png"
    quarters().save(path)
    assert trouble(path, Frame(0, 0.0, 0.0, 0.01, 1.0)) is AreaTrouble.TOO_SMALL


def test_a_reader_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "plan.png"
    quarters().save(path)
    with pytest.raises(NoPicture) as refused:
        read_picture(path, within_s=0.01)
    assert refused.value.trouble is AreaTrouble.FAILED
