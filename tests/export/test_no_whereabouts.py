"""Where and with what a picture of the area was taken stands in no paper, table or file of the meeting."""

import io
import zipfile
from pathlib import Path

import pikepdf
import pytest

from facilitator.export.papers import STANDARD, Paper, make
from facilitator.export.printables import make_printable
from facilitator.export.printables.extras import Extras
from facilitator.files import catalogues
from facilitator.files.area_files import read_picture
from facilitator.meeting.model import Meeting
from facilitator.meeting.words import CardState
from tests.export.evening import finished, later, texts, with_area
from tests.files.test_area_files import SECRET, talkative

# The camera's name, and how a JPEG, a PNG and an XMP packet begin to tell where they were.
TELLING = (SECRET, b"Exif\x00", b"eXIf", b"exif:GPS")
PICTURED = (Paper.MINUTES, Paper.MINUTES_WORD)


@pytest.fixture(scope="module")
def pictured(tmp_path_factory: pytest.TempPathFactory) -> Meeting:
    """Return a finished meeting whose picture was loaded from a photo that tells too much."""
    path = talkative(tmp_path_factory.mktemp("foto") / "sted.jpg")
    assert all(mark in path.read_bytes() for mark in (SECRET, b"Exif\x00"))
    meeting = finished()
    pinned = [card.text for card in meeting.cards.values() if card.state is CardState.RELEASED][:3]
    return with_area(meeting, read_picture(path).image, dict.fromkeys(pinned, (0.2, 0.3)))


def inside(content: bytes) -> bytes:
    """Return all that a file holds: a packed one unpacked, a PDF's streams as they lie and as they are."""
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return content + b"".join(packed.read(name) for name in packed.namelist())
    if not content.startswith(b"%PDF"):
        return content
    with pikepdf.open(io.BytesIO(content)) as file:
        streams = [one for one in file.objects if isinstance(one, pikepdf.Stream)]
        raw = [one.read_raw_bytes() for one in streams]
        plain = [one.read_bytes() for one in streams if "/DCTDecode" not in str(one.get("/Filter"))]
    return b"".join((*raw, *plain))


@pytest.mark.parametrize("paper", STANDARD)
def test_no_file_of_the_meeting_tells_where_its_picture_was_taken(paper: Paper, pictured: Meeting) -> None:
    content = make(paper, pictured, later(pictured), texts())
    found = inside(content)
    assert [mark for mark in TELLING if mark in found] == []
    if paper in PICTURED:
        assert len(content) > len(make(paper, finished(), later(pictured), texts()))


def test_the_printed_map_tells_nothing_either(pictured: Meeting) -> None:
    said = catalogues.texts("da", "export", "printables")
    made = make_printable("omraadekort-a3", pictured, later(pictured), Extras(), said)
    assert [mark for mark in TELLING if mark in inside(made)] == []


def test_what_is_searched_is_found(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.write(talkative(tmp_path / "sted.jpg"), "word/media/image1.jpg")
    assert SECRET in inside(packed.getvalue())
