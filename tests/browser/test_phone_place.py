"""Where it is: tapped on the picture, chosen from a list, or said in own words; only where it is asked."""

import struct
import zlib
from collections.abc import Iterator

import msgspec
import pytest
from playwright.sync_api import Browser, Page, expect

from facilitator.link import messages
from facilitator.link import view as wire
from facilitator.link.contents import Note, NotePlace
from tests.browser.phone import Wire, says, scan
from tests.browser.states import AREA, TYPES, asked
from tests.door.real import Door, SmallEngine, a_view

pytestmark = pytest.mark.browser


def png(width: int, height: int) -> bytes:
    """Return a grey picture of that size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\xbb" * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    with Door() as started:
        yield started


@pytest.fixture
def engine(door: Door) -> Iterator[SmallEngine]:
    view = a_view(round=asked(types=TYPES[:1], categories=(), ask_place=True), area=AREA)
    with SmallEngine(door, view=view) as dialled:
        dialled.say(messages.Picture("image/png", png(800, 600)))
        yield dialled


def send(page: Page, engine: SmallEngine) -> NotePlace | None:
    before = len(engine.seen.contents)
    page.locator("#text").fill("Mørkt")
    page.locator("#send").click()
    engine.wait_for(lambda seen: len(seen.contents) > before)
    says(page, "received")
    note = engine.seen.contents[-1]
    assert isinstance(note, Note)
    return note.place


def tap(page: Page, x: float, y: float) -> None:
    frame = page.locator("#area-frame")
    box = frame.bounding_box()
    assert box is not None
    frame.click(position={"x": box["width"] * x, "y": box["height"] * y})


def test_what_the_room_has_said_is_seen_on_the_picture_and_in_words(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    said = (
        wire.Card("01", "Mørkt", "unsafe", place="Tunnelen (C6)", pin=(0.28, 0.92)),
        wire.Card("02", "Ro", "pleasant", place="B5", pin=(0.2, 0.7)),
        wire.Card("03", "Uden sted", "idea"),
    )
    engine.show(a_view(round=asked(types=TYPES[:1], categories=(), ask_place=True), area=AREA, cards=said))
    scan(page, door, engine)
    expect(page.locator("#cards .mark")).to_have_text(["Tunnelen (C6)", "B5"])
    page.locator("#area-open").click()
    expect(page.locator("#area-picture")).to_have_js_property("naturalWidth", 800)
    expect(page.locator("#area-grid i")).to_have_count(2)


def test_where_homes_are_blurred_only_the_middle_of_the_square_leaves_the_phone(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    blurred = msgspec.structs.replace(AREA, blurs=True)
    engine.show(a_view(round=asked(types=TYPES[:1], categories=(), ask_place=True), area=blurred))
    scan(page, door, engine)
    page.locator("#area-open").click()
    expect(page.locator("#area-picture")).to_have_js_property("naturalWidth", 800)
    tap(page, 0.7, 0.4)
    place = send(page, engine)

    assert place is not None
    assert (place.x, place.y) == pytest.approx((5.5 / AREA.columns, 2.5 / AREA.rows), abs=0.001)


def test_a_tap_on_the_picture_is_a_point_and_the_list_says_its_square(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    page.locator("#area-open").click()
    expect(page.locator("#area-picture")).to_have_js_property("naturalWidth", 800)
    tap(page, 0.7, 0.4)
    expect(page.locator("#spot option:checked")).to_have_text("Felt F3")
    expect(page.locator("#area-pin")).to_be_visible()
    place = send(page, engine)

    assert place is not None
    assert place.name is None
    assert (place.x, place.y) == pytest.approx((0.7, 0.4), abs=0.02)
    expect(page.locator("#area-pin")).to_be_hidden()
    expect(page.locator("#spot")).to_have_value("")


def test_left_is_left_where_people_read_from_the_right(
    chromium: Browser, door: Door, engine: SmallEngine
) -> None:
    context = chromium.new_context(locale="ar", viewport={"width": 390, "height": 844})
    page = context.new_page()
    scan(page, door, engine)
    page.locator("#area-open").click()
    expect(page.locator("#area-picture")).to_have_js_property("naturalWidth", 800)
    tap(page, 0.1, 0.1)
    expect(page.locator("#spot option:checked")).to_have_text("المربع A1")
    pin, frame = page.locator("#area-pin").bounding_box(), page.locator("#area-frame").bounding_box()
    context.close()

    assert pin is not None
    assert frame is not None
    assert pin["x"] + pin["width"] / 2 == pytest.approx(frame["x"] + 0.1 * frame["width"], abs=5)


def test_the_list_is_the_keyboards_way_to_a_square_or_a_named_place(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    expect(page.locator("#spot option")).to_have_count(1 + 1 + 48)
    page.locator("#spot").select_option(label="Felt H6")
    square = send(page, engine)
    page.locator("#spot").select_option(label="Tunnelen ved stationen")
    page.locator("#place").fill("  bag elevatoren ")
    named = send(page, engine)

    assert square == NotePlace(x=0.938, y=0.917)
    assert named == NotePlace(name="bag elevatoren", x=0.2, y=0.8)


def test_the_picture_is_fetched_only_by_who_wants_to_point(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    listener = Wire(page)
    scan(page, door, engine)
    before = [request.url for request in listener.requests if "/area" in request.url]
    page.locator("#area-open").click()
    expect(page.locator("#area-picture")).to_have_js_property("naturalWidth", 800)
    page.locator("#area-open").click()
    page.locator("#area-open").click()
    after = [request.url.removeprefix(door.origin) for request in listener.requests if "/area" in request.url]

    assert (before, after) == ([], ["/area?ab"])
    expect(page.locator("#area-picture")).to_have_attribute("alt", "Seks blokke om en plæne")


def test_without_a_picture_there_are_words_and_unasked_there_is_nothing(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    engine.show(a_view(revision=2, round=asked(types=TYPES[:1], categories=(), ask_place=True)))
    scan(page, door, engine)
    expect(page.locator("#place")).to_be_visible()
    expect(page.locator("#spot")).to_be_hidden()
    page.locator("#place").fill("Legepladsen")
    said = send(page, engine)
    engine.show(a_view(revision=3, round=asked(types=TYPES[:1], categories=())))
    expect(page.locator("#place-field")).to_be_hidden()

    assert said == NotePlace(name="Legepladsen")
    assert send(page, engine) is None
