"""The picture of the area in preparation, by keyboard and from real files."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from facilitator.files import area_files
from facilitator.meeting.commands import AddCard, Describe, PutArea
from facilitator.meeting.model import AreaPicture, Card, Place
from facilitator.meeting.words import Actor, CardState, CardType, Origin
from facilitator.ui.preparation.area.cut_frame import CutFrame
from facilitator.ui.preparation.area.page import AreaPage, begins_in
from facilitator.ui.preparation.area.viewport import Viewport
from tests.ui.conftest import Room

# D3 of eight times six squares.
MIDDLE = (3.5 / 8, 2.5 / 6)


def plan(path: Path, size: tuple[int, int] = (800, 600)) -> Path:
    """Write a photo that tells where it was taken."""
    image = Image.effect_noise(size, 60).convert("RGB")
    told = image.getexif()
    told.get_ifd(0x8825).update({1: "N", 2: (56.0, 9.0, 12.3)})
    told[0x010F] = "Hemmeligt-kamera-4711"
    image.save(path, exif=told)
    return path


@pytest.fixture
def page(room: Room, tmp_path: Path) -> AreaPage:
    """Return the page with a picture on it."""
    content = plan(tmp_path / "plan.jpg").read_bytes()
    room.do(PutArea(AreaPicture("Elmehaven", "", 800, 600, image=content)))
    room.window.show_preparation()
    room.preparation.show_tab(4)
    room.settle()
    return room.preparation.area


def card(room: Room) -> Card:
    return next(iter(room.meeting.cards.values()))


def go_to_d3(room: Room, page: AreaPage) -> None:
    page.canvas.setFocus()
    for key in ("Right", "Right", "Right", "Down", "Down"):
        QTest.keyClick(page.canvas, getattr(Qt.Key, f"Key_{key}"))


def test_a_file_becomes_the_picture_and_what_it_told_stays_behind(room: Room, tmp_path: Path) -> None:
    room.window.show_preparation()
    room.preparation.show_tab(4)
    room.preparation.area.load(str(plan(tmp_path / "hemmelig mappe.jpg", (600, 800))))
    room.bot.waitUntil(lambda: room.meeting.area is not None, timeout=30_000)
    area = room.meeting.area
    assert area is not None
    assert (area.width, area.height, area.columns, area.rows) == (600, 800, 6, 8)
    assert b"Exif" not in area.image
    assert b"4711" not in b"".join(one.read_bytes() for one in tmp_path.glob("*.borgermoede*"))
    assert "hemmelig" not in repr(room.meeting)


def test_a_file_that_is_no_picture_is_told_in_words_and_the_old_one_stays(
    room: Room, page: AreaPage, tmp_path: Path
) -> None:
    before = room.meeting.area
    (tmp_path / "plan.png").write_bytes(b"MZ no picture")
    page.load(str(tmp_path / "plan.png"))
    room.bot.waitUntil(lambda: bool(room.told), timeout=30_000)
    assert "hverken JPG, PNG eller PDF" in room.told[-1][0]
    assert room.meeting.area == before


def test_a_pin_is_set_with_arrow_keys_alone(room: Room, page: AreaPage) -> None:
    go_to_d3(room, page)
    assert page.canvas.accessibleDescription() == "Felt D3: 0 utrygge, 0 rare, 0 andre"
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    room.type("Her er rart at sidde")
    page.pins.form.kind.setCurrentIndex(page.pins.form.kind.findData(CardType.PLEASANT))
    room.press("Enter")
    room.until(lambda: bool(room.meeting.cards))
    made = card(room)
    assert (made.place, made.type, made.state) == (
        Place("", *MIDDLE),
        CardType.PLEASANT,
        CardState.RELEASED,
    )
    room.until(lambda: page.pins.list.count() == 1)
    assert page.canvas.accessibleDescription() == "Felt D3: 0 utrygge, 1 rare, 0 andre"


def test_a_slip_names_its_square_and_says_why_who_and_what(room: Room, page: AreaPage) -> None:
    form = page.pins.form
    page.tabs.setCurrentWidget(page.pins)
    form.place.setText("d3 ved bænken")
    form.reasons.setText("Intet lys")
    form.proposal.setText("En lampe")
    form.actor.setCurrentIndex(form.actor.findData(Actor.MUNICIPALITY))
    form.text.setFocus()
    room.type("Mørkt")
    room.press("Enter")
    room.until(lambda: bool(room.meeting.cards))
    made = card(room)
    assert (made.place, made.reasons, made.proposal, made.actor) == (
        Place("ved bænken", *MIDDLE), "Intet lys", "En lampe", Actor.MUNICIPALITY,
    )  # fmt: skip


def test_what_the_guard_doubts_waits_in_the_queue(room: Room, page: AreaPage) -> None:
    page.tabs.setCurrentWidget(page.pins)
    page.pins.form.text.setFocus()
    room.type("Ring til mig på 20 12 34 56")
    room.press("Enter")
    room.until(lambda: bool(room.meeting.cards))
    assert card(room).state is CardState.QUEUED
    assert page.pins.list.count() == 0


def test_only_released_pins_are_on_the_page(room: Room, page: AreaPage) -> None:
    for text, release in (("Synlig", True), ("Skjult", False)):
        room.do(AddCard(text, CardType.UNSAFE, Origin.PAPER, place=Place("", 0.5, 0.5), release=release))
    room.until(lambda: page.pins.list.count() == 1)
    assert [pin.text for pin in page.canvas.shown.pins] == ["Synlig"]


def test_homes_are_blurred_after_a_question_only(room: Room, page: AreaPage) -> None:
    room.do(AddCard("Mørkt", CardType.UNSAFE, Origin.PAPER, place=Place("", 0.4001, 0.4002)))
    page.picture.blur.click()
    assert not room.meeting.area.blur_homes  # type: ignore[union-attr]  # there is one
    page.picture._yes.click()
    room.until(lambda: bool(room.meeting.area and room.meeting.area.blur_homes))
    assert card(room).place == Place("", *MIDDLE)


def test_a_place_gets_its_name_where_the_picture_is_clicked(room: Room, page: AreaPage) -> None:
    page.tabs.setCurrentWidget(page.places)
    page.places.name.setText("Tunnelen")
    middle = page.canvas.view.to_window(MIDDLE)
    where = QPoint(round(middle[0]) + 28, round(middle[1]) + 28)
    QTest.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=where)
    page.places.keep.click()
    room.until(lambda: bool(room.meeting.stops))
    stop = next(iter(room.meeting.stops.values()))
    assert stop.name == "Tunnelen"
    assert (stop.x, stop.y) == pytest.approx(MIDDLE, abs=0.01)


def test_a_picture_is_cut_by_keyboard_and_turned(room: Room, page: AreaPage) -> None:
    page.tools.cut.click()
    QTest.keyClick(page.canvas, Qt.Key.Key_Right)
    QTest.keyClick(page.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.canvas.cut == CutFrame(0.09, 0.08, pytest.approx(0.93), pytest.approx(0.93))  # type: ignore[arg-type]  # approx stands for a number
    page.tools.keep.click()
    room.bot.waitUntil(lambda: room.meeting.area.width == 672, timeout=30_000)  # type: ignore[union-attr]  # it has a picture
    room.settle()
    page.tools.right.click()
    room.bot.waitUntil(lambda: room.meeting.area.height == 672, timeout=30_000)  # type: ignore[union-attr]  # it has a picture
    assert (room.meeting.area.columns, room.meeting.area.rows) == (6, 8)  # type: ignore[union-attr]  # it has a picture


def test_a_slip_is_typed_on_the_console_with_its_square(room: Room, page: AreaPage) -> None:
    room.begin()
    entry = room.console.cards.entry
    entry.place.setText("d3")
    entry.text.setFocus()
    room.type("Mørkt her")
    room.press("Enter")
    room.until(lambda: bool(room.meeting.cards))
    assert card(room).place == Place("", *MIDDLE)
    assert entry.place.text() == ""


def test_where_a_pin_lies_is_seen_before_it_is_released(room: Room, page: AreaPage) -> None:
    room.begin()
    cards = room.console.cards

    def shown(place: Place) -> tuple[str, str]:
        room.do(Describe(card(room).id, place=place))
        row = cards.queue.list.rows.rows[0]
        return ", ".join(row.about), cards.detail.more_text()

    room.do(AddCard("Mørkt her", CardType.UNSAFE, Origin.PAPER))
    exact, asked = shown(Place("", *MIDDLE)), "Er det ved en bolig"
    named = shown(Place("parkhæk", *MIDDLE))
    assert "felt D3" in exact[0]
    assert asked in exact[1]
    assert "felt D3, parkhæk" in named[0]
    assert "Sted: felt D3, parkhæk" in named[1]
    assert asked not in named[1]
    page.picture.blur.click()
    page.picture._yes.click()
    room.until(lambda: bool(room.meeting.area and room.meeting.area.blur_homes))
    assert "felt D3" in (blurred := shown(Place("", *MIDDLE)))[0]
    assert asked not in blurred[1]


def test_what_lies_under_the_pointer_stays_there_while_zooming() -> None:
    view = Viewport((1600, 1200), (800, 600))
    point = view.to_picture((200, 500))
    closer = view.zoomed(4, (200, 500))
    assert closer.to_window(point) == pytest.approx((200, 500))
    assert replace(closer.zoomed(-9), centre=(0.5, 0.5)) == view


def test_the_frame_stays_within_the_picture_and_never_vanishes() -> None:
    frame = CutFrame(0.2, 0.2, 0.8, 0.8)
    assert frame.pulled("left top", 0.9, -0.9) == CutFrame(0.75, 0.0, 0.8, 0.8)
    assert frame.moved(0.9, 0.0).right == 1.0
    assert frame.grip((0.2, 0.5)) == "left"
    assert frame.grip((0.5, 0.5)) == "all"


# Says which process it is, and nothing else ever.
NEVER_ANSWERS = """
import os, pathlib, sys, threading
said = pathlib.Path(sys.argv[1])
(said / "new").write_text(str(os.getpid()))
(said / "new").rename(said / "pid")
threading.Event().wait()
"""


def test_leaving_while_a_picture_is_read_ends_its_reader(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        area_files, "own_program", lambda: (sys.executable, "-c", NEVER_ANSWERS, str(tmp_path))
    )
    loader = room.preparation.area.loader
    loader.load(plan(tmp_path / "plan.jpg"))
    loader.load(tmp_path / "waits behind it.jpg")
    room.bot.waitUntil((tmp_path / "pid").exists, timeout=30_000)
    room.preparation.area.close_page()
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)
    assert [one.name for one in tmp_path.glob("new")] == []


def test_a_file_is_looked_for_in_a_folder_that_is_there(tmp_path: Path) -> None:
    assert begins_in([str(tmp_path / "Pictures"), str(tmp_path)]) == str(tmp_path)
    assert begins_in([str(tmp_path / "Pictures")]) == str(Path.home())
