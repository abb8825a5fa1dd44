"""Text to modules, read back by a camera's own decoder."""

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from facilitator import qr

SCALE = 4


def painted(matrix: qr.Matrix) -> Image.Image:
    """Paint the runs as the windows and the posters do."""
    picture = Image.new("L", (matrix.side * SCALE, matrix.side * SCALE), 255)
    brush = ImageDraw.Draw(picture)
    for run in matrix.runs():
        left, top = (run.column + qr.QUIET_ZONE) * SCALE, (run.row + qr.QUIET_ZONE) * SCALE
        brush.rectangle((left, top, left + run.length * SCALE - 1, top + SCALE - 1), fill=0)
    return picture


def read(matrix: qr.Matrix) -> str:
    (found,) = zxingcpp.read_barcodes(painted(matrix))
    return found.text


@pytest.mark.parametrize("level", ["L", "M", "Q", "H"])
@pytest.mark.parametrize(
    "text",
    [
        "HTTP://192.168.1.20:8080/",
        "http://192.168.1.20:8080/#ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
        "Torsdag den 23. november kl. 19.00 i Søparkens fælleshus",
        "0123456789" * 12,
        "A1b2C3d4" * 40,
    ],
)
def test_a_phone_reads_what_was_written(text: str, level: qr.Level) -> None:
    assert read(qr.matrix(text, level)) == text


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=120))
def test_every_plain_text_is_read_back(text: str) -> None:
    assert read(qr.matrix(text)) == text


def test_capitals_take_fewer_modules_than_small_letters() -> None:
    address = "http://192.168.178.112:8080/abcd"
    assert (qr.matrix(address).size, qr.matrix(address.upper()).size) == (29, 25)


def test_mixed_text_is_cut_where_it_saves_modules() -> None:
    # Uncut, as bytes, this needs 33 modules.
    address = "HTTP://10.0.0.5:8080/#" + "ABCDEFGHIJKLMNOP" * 2
    assert qr.matrix(address).size == 29


def test_a_text_beyond_the_largest_code_is_refused() -> None:
    with pytest.raises(qr.TooLongForCode):
        qr.matrix("æ" * 2000)


def test_the_largest_text_is_not_refused() -> None:
    assert qr.matrix("A" * 4296, "L").size == 177


def test_runs_cover_exactly_the_dark_modules() -> None:
    matrix = qr.matrix("HTTP://10.0.0.5/")
    covered = {
        (run.row, column) for run in matrix.runs() for column in range(run.column, run.column + run.length)
    }
    dark = {(y, x) for y, row in enumerate(matrix.rows) for x, is_dark in enumerate(row) if is_dark}
    assert covered == dark


def test_no_two_runs_of_a_row_touch() -> None:
    ends = {(run.row, run.column + run.length) for run in qr.matrix("HTTP://10.0.0.5/").runs()}
    assert not ends & {(run.row, run.column) for run in qr.matrix("HTTP://10.0.0.5/").runs()}


def test_a_network_is_written_as_phones_expect_it() -> None:
    assert qr.wifi_text("Borgerhus", "kom ind") == "WIFI:T:WPA;S:Borgerhus;P:kom ind;;"


def test_signs_with_a_meaning_are_escaped() -> None:
    assert qr.wifi_text('a\\b;c,d"e:f', "1;2") == r"WIFI:T:WPA;S:a\\b\;c\,d\"e\:f;P:1\;2;;"


def test_a_network_without_a_password_says_so() -> None:
    assert qr.wifi_text("Åbent", "", hidden=True) == "WIFI:T:nopass;S:Åbent;H:true;;"
