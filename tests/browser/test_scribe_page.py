"""The scribe's page in a real browser: slips, conclusions and counts go in sealed; nothing comes out."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from facilitator.link import address
from facilitator.link import view as wire
from facilitator.link.codes import Code
from facilitator.link.contents import Conclusion, Content, Count, Finding, NotePlace, Slip
from tests.browser.phone import ROOM, Wire, kept_on, left_on, traces_of
from tests.door.real import Door, SmallEngine, a_view

pytestmark = pytest.mark.browser

CODE = "2345ABCD"
TEXT = "Knallerter kører stærkt hen over legepladsen"


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """One door for all of these; each brings its own engine and its own device."""
    with Door() as started:
        yield started


def hall_view(**changes: Any) -> wire.RoomView:
    asked = a_view().round
    assert asked is not None
    board = wire.Round(
        "", asked.types, (wire.Category("0c", {"da": "Trafik"}),), ask_category=True, ask_place=True
    )
    agenda = (
        wire.Item("Velkomst", "welcome", 10, "done", "01"),
        wire.Item("Bordrunde", "dialog", 20, "now", "02"),
    )
    fields: dict[str, Any] = {"revision": 2, "round": None, "board": board, "agenda": agenda}
    return a_view(**(fields | changes))


def card(door: Door, engine: SmallEngine) -> str:
    """Return the address on a scribe's printed card."""
    return address.scribe_address(f"{door.origin}/#{ROOM}{address.fingerprint(engine.public_key)}", CODE)


def sit_down(page: Page, door: Door, engine: SmallEngine, **changes: Any) -> None:
    engine.show(hall_view(**changes))
    page.goto(card(door, engine))
    expect(page.locator("#desk")).to_be_visible()


def is_received(page: Page) -> None:
    expect(page.locator("#status[data-kind=received]")).to_be_visible()


def test_a_heap_of_slips_keeps_its_table_and_its_kind(page: Page, door: Door, engine: SmallEngine) -> None:
    sit_down(page, door, engine)
    page.locator("#table").fill("4")
    page.get_by_text("Idé eller ønske", exact=True).click()
    page.locator("#category").select_option("0c")
    for text in (TEXT, "Lavere buske"):
        page.locator("#text").fill(text)
        page.locator("#send").click()
        expect(page.locator("#text")).to_have_value("")
        is_received(page)
    expect(page.locator("#status")).to_have_text("Modtaget – 2 sendt herfra")

    slips = [content for content in engine.seen.contents if isinstance(content, Slip)]
    assert [(one.text, one.table, one.type, one.cat, one.origin) for one in slips] == [
        (text, 4, "idea", "0c", "paper") for text in (TEXT, "Lavere buske")
    ]
    assert {(one.scribe, one.room) for one in slips} == {(CODE, ROOM)}
    expect(page.locator("#text")).to_be_focused()


def test_what_was_said_aloud_comes_with_a_place(page: Page, door: Door, engine: SmallEngine) -> None:
    sit_down(page, door, engine, area=wire.Area("0a", "Egeparken", "", 8, 6))
    page.get_by_text("Sagt højt", exact=True).click()
    page.get_by_text("Bekymring", exact=True).click()
    page.locator("#spot").select_option(label="Felt B2")
    page.locator("#text").fill(TEXT)
    page.locator("#send").click()
    is_received(page)

    (slip,) = engine.seen.contents
    assert isinstance(slip, Slip)
    assert (slip.origin, slip.table, slip.place) == ("spoken", None, NotePlace(x=0.188, y=0.25))


def test_a_conclusion_goes_to_its_item_the_running_one_first(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    sit_down(page, door, engine)
    page.get_by_text("Konklusion", exact=True).first.click()
    page.locator("#conclusion").fill("Lys på stien inden efterårsferien.")
    page.locator("#conclusion-form .send").click()
    is_received(page)

    (conclusion,) = engine.seen.contents
    assert isinstance(conclusion, Conclusion)
    assert (conclusion.item, conclusion.text) == ("02", "Lys på stien inden efterårsferien.")


def test_paper_dots_and_hands_are_counted_by_option_and_the_fields_are_empty_again(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    options = (wire.Choice("01", "Lys"), wire.Choice("02", "Klub"))
    sit_down(
        page,
        door,
        engine,
        ballot=wire.Ballot("aa", "dots", "Hvad først?", options, 3, several=True, open=True),
    )
    page.get_by_text("Optælling", exact=True).click()
    page.get_by_text("Hænder", exact=True).click()
    # Called as on the big screen: hands are counted for A, for B.
    expect(page.locator("label[for=count-02]")).to_have_text("B Klub")
    page.locator("#count-01").fill("12")
    page.locator("#count-form .send").click()
    expect(page.locator("#count-error")).to_contain_text("hvor mange der har stemt")
    page.locator("#count-voters").fill("9")
    page.locator("#count-form .send").click()
    is_received(page)

    (count,) = engine.seen.contents
    assert isinstance(count, Count)
    assert (count.poll, count.origin, count.dots, count.voters) == ("aa", "spoken", {"01": 12}, 9)
    expect(page.locator("#count-01")).to_have_value("")

    # Once it is closed there is nothing left to count.
    closed = wire.Ballot("aa", "dots", "Hvad først?", options, 3, several=True, open=False)
    engine.show(a_view(revision=3, ballot=closed))
    expect(page.locator("#no-ballot")).to_be_visible()
    expect(page.locator("#count-fields")).to_be_hidden()


def test_neither_wire_nor_device_holds_a_slip_and_the_code_is_never_sent(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    listener = Wire(page)
    sit_down(page, door, engine)
    page.get_by_text("Bekymring", exact=True).click()
    page.locator("#text").fill(TEXT)
    page.locator("#send").click()
    is_received(page)

    seen, left = listener.everything(), left_on(page).encode()
    assert [len(body) for body in listener.posts()] == [2120]
    assert [trace for trace in traces_of(TEXT) if trace in seen or trace in left] == []
    assert CODE.encode() not in seen
    assert page.url == f"{door.origin}/scribe"


def test_a_typed_address_asks_for_wall_code_and_own_code(page: Page, door: Door, engine: SmallEngine) -> None:
    engine.show(hall_view())
    page.goto(f"{door.origin}/scribe")
    page.locator("#code").fill("2bcd3e")
    page.locator("#code-form .send").click()
    page.locator("#pass").fill("2345")
    page.locator("#pass-form .send").click()
    expect(page.locator("#pass-error")).to_contain_text("8 tegn")
    page.locator("#pass").fill("2345-abcd")
    page.locator("#pass-form .send").click()
    expect(page.locator("#desk")).to_be_visible()

    assert (kept_on(page)["room"], kept_on(page)["scribe"]) == ("2BCD3E", CODE)


def test_who_types_the_cards_code_first_is_asked_for_the_walls_next(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    engine.show(hall_view())
    page.goto(f"{door.origin}/scribe")
    page.locator("#code").fill("2345 abcd")
    page.locator("#code-form .send").click()
    expect(page.locator("#code-error")).to_contain_text("koden fra væggen")
    expect(page.locator("#code")).to_have_value("")
    page.locator("#code").fill("2bcd3e")
    page.locator("#code-form .send").click()
    expect(page.locator("#desk")).to_be_visible()

    assert (kept_on(page)["room"], kept_on(page)["scribe"]) == ("2BCD3E", CODE)


def test_a_revoked_code_is_told_and_the_text_is_still_there(page: Page, door: Door) -> None:
    def only_another(content: Content) -> Code:
        return Code.RECEIVED if isinstance(content, Slip) and content.scribe != CODE else Code.WRONG_ROOM

    with SmallEngine(door, decide=only_another) as engine:
        sit_down(page, door, engine)
        page.get_by_text("Bekymring", exact=True).click()
        page.locator("#text").fill(TEXT)
        page.locator("#send").click()
        expect(page.locator("#pass-error")).to_contain_text("gælder ikke")
        page.locator("#pass").fill("99999999")
        page.keyboard.press("Enter")
        expect(page.locator("#text")).to_have_value(TEXT)
        page.locator("#send").click()
        is_received(page)


def test_the_code_can_be_forgotten(page: Page, door: Door, engine: SmallEngine) -> None:
    sit_down(page, door, engine)
    page.locator("#leave").click()

    expect(page.locator("#pass-form")).to_be_visible()
    assert "scribe" not in kept_on(page)


def test_a_slip_written_while_the_door_is_down_is_sent_once_it_is_back(
    page: Page, engine: SmallEngine
) -> None:
    door = Door()
    with SmallEngine(door, key=engine.key) as first:
        sit_down(page, door, first)
        door.kill()
    page.get_by_text("Bekymring", exact=True).click()
    page.locator("#text").fill(TEXT)
    page.locator("#send").click()
    expect(page.locator("#status[data-kind=kept]")).to_be_visible()

    with Door(port=door.port) as back, SmallEngine(back, key=engine.key, view=hall_view()) as again:
        expect(page.locator("#status[data-kind=received]")).to_be_visible(timeout=90_000)
        assert [content.text for content in again.seen.contents if isinstance(content, Slip)] == [TEXT]


def test_the_page_speaks_danish_and_english_and_no_language_that_it_has_not(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    sit_down(page, door, engine)
    expect(page.locator("#language option")).to_have_text(["Dansk", "English"])
    page.locator("#language").select_option("en")

    expect(page.locator("h1")).to_have_text("Type in for the room")
    expect(page.locator("#type-buttons")).to_contain_text("Concern")


def test_a_stop_of_the_walk_is_recorded_in_the_fields_of_the_sheet(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    sit_down(
        page, door, engine, stops=(wire.Stop("0a", 1, "Parkeringspladsen"), wire.Stop("0b", 2, "Tunnelen"))
    )
    expect(page.locator("#stop-form")).to_be_visible()
    expect(page.locator("#stop")).to_have_value("0a")
    expect(page.locator("#stop-place-field")).to_be_hidden()
    page.locator("#stop").select_option("0b")
    page.locator("#stop-form .send").click()
    expect(page.locator("#stop-type-error")).to_have_text("Vælg først, om stedet er utrygt eller rart.")
    page.get_by_text("Utrygt sted", exact=True).last.click()
    for name, said in (("text", "Mørk tunnel"), ("reasons", "Lampen er gået"), ("proposal", "Ny lampe"),
                       ("affected", "Dem fra stationen"), ("deadline", "uge 42")):  # fmt: skip
        page.locator(f"#stop-{name}").fill(said)
    for name, value in (
        ("time", "evening"),
        ("actor", "municipality"),
        ("horizon", "now"),
        ("priority", "1"),
    ):
        page.locator(f"#stop-{name}").select_option(value)
    page.locator("#stop-form .send").click()
    is_received(page)

    (found,) = [one for one in engine.seen.contents if isinstance(one, Finding)]
    assert found == Finding(
        found.rid, ROOM, CODE, "unsafe", "Mørk tunnel", "0b", None, "Lampen er gået", "evening",
        "Dem fra stationen", "Ny lampe", "municipality", "now", 1, "uge 42",
    )  # fmt: skip
    expect(page.locator("#stop")).to_have_value("0b")
    expect(page.locator("#stop-text")).to_have_value("")
    assert not [one for one in traces_of("Mørk tunnel") if one in left_on(page).encode()]
