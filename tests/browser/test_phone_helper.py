"""One phone for several writers: a helper's code, and an empty form for each of them."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from facilitator.link import address
from facilitator.link import view as wire
from facilitator.link.codes import Code
from facilitator.link.contents import Content, Note
from tests.browser.phone import kept_on, says, scan, scanned, write_and_send
from tests.door.real import Door, SmallEngine, a_view

pytestmark = pytest.mark.browser

CODE = "2345ABCD"


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    with Door() as started:
        yield started


def test_each_writer_finds_the_form_empty(page: Page, door: Door, engine: SmallEngine) -> None:
    page.goto(address.helper_address(scanned(door, engine), CODE))
    expect(page.locator("#helper-on")).to_be_visible()
    for text in ("Mørkt", "Glat"):
        write_and_send(page, text)
        says(page, "received")
        expect(page.locator("#form")).to_be_hidden()
        page.get_by_role("button", name="Skriv for den næste").click()
        expect(page.locator("#text")).to_have_value("")
        expect(page.locator("#type-buttons input:checked")).to_have_count(0)
        expect(page.locator("#status")).to_be_empty()

    notes = [content for content in engine.seen.contents if isinstance(content, Note)]
    assert [(note.text, note.helper) for note in notes] == [("Mørkt", CODE), ("Glat", CODE)]


def test_a_helper_types_the_code_in_and_stops_again(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)
    page.get_by_text("Skriver du for andre?").click()
    page.locator("#helper").fill("2345 abcd")
    page.keyboard.press("Enter")
    expect(page.locator("#helper-on")).to_be_visible()
    assert kept_on(page)["helper"] == CODE
    page.get_by_text("Skriver du for andre?").click()
    page.locator("#helper-off").click()

    expect(page.locator("#helper-on")).to_be_hidden()
    assert "helper" not in kept_on(page)


def test_a_code_that_is_not_valid_is_told_and_the_text_waits(page: Page, door: Door) -> None:
    def no_helpers(content: Content) -> Code:
        return Code.WRONG_ROOM if isinstance(content, Note) and content.helper else Code.RECEIVED

    with SmallEngine(door, decide=no_helpers) as engine:
        page.goto(address.helper_address(scanned(door, engine), CODE))
        write_and_send(page, "Mørkt")
        says(page, "refused")
        expect(page.locator("#status")).to_contain_text("Hjælperkoden gælder ikke")
        expect(page.locator("#text")).to_have_value("Mørkt")
        page.locator("#send").click()
        says(page, "received")


def test_nobody_sees_what_the_one_before_has_chosen(page: Page, door: Door) -> None:
    options = (wire.Choice("01", "Lys"), wire.Choice("02", "Klub"))
    ballot = wire.Ballot("aa", "single", "Hvad?", options, 1, several=False, open=True)
    with SmallEngine(door, view=a_view(revision=2, round=None, ballot=ballot)) as engine:
        page.goto(address.helper_address(scanned(door, engine), CODE))
        page.locator(".choice").first.click()
        page.locator("#vote-send").click()
        expect(page.locator("#vote-status[data-kind=received]")).to_be_visible()
        page.locator("#next").click()

        expect(page.locator("#vote-options input:checked")).to_have_count(0)
        expect(page.locator("#vote-options .chosen")).to_have_count(0)
        expect(page.locator("#vote-status")).to_be_empty()
        # What nobody has chosen takes back no vote.
        page.locator("#vote-send").click()
        expect(page.locator("#vote-error")).to_contain_text("Vælg noget")
        assert len(engine.seen.contents) == 1


def test_twenty_notes_in_a_row_come_through_with_a_helpers_code(page: Page, door: Door) -> None:
    def as_the_engine_counts(content: Content) -> str | None:
        return "helper" if isinstance(content, Note) and content.helper else None

    with SmallEngine(door, allowance=as_the_engine_counts) as engine:  # type: ignore[arg-type]  # two of three words
        page.goto(address.helper_address(scanned(door, engine), CODE))
        for number in range(8):
            write_and_send(page, f"Indlæg {number}")
            says(page, "received")
            page.locator("#next").click()

        assert len(engine.seen.contents) == 8
