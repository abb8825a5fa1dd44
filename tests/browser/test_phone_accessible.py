"""Everybody can use the page: axe, keyboard, reading order, large text, forced colours, less motion."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from facilitator.engine.doors import LANGUAGES
from facilitator.link import messages
from facilitator.link import view as wire
from tests.browser.phone import scan, scanned
from tests.browser.states import STATES, state
from tests.door.real import Door, SmallEngine, a_view

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text("utf-8")
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """One door for all of these; each brings its own engine and its own phone."""
    with Door(push_every_s=0.02) as started:
        yield started


def found_by_axe(page: Page) -> list[str]:
    """Return what axe finds, best practices included: each with its rule and its places."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    result: dict[str, Any] = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in result["violations"]
        for node in one["nodes"]
    ]


def visit_all(page: Page, door: Door, engine: SmallEngine) -> Iterator[str]:
    """Show one state after another; the last is the meeting's end."""
    engine.say(messages.Picture("image/png", PIXEL))
    page.goto(scanned(door, engine))
    for at, (name, (_, sign)) in enumerate(STATES.items()):
        engine.show(state(name, 10 + at))
        expect(page.locator(sign).first).to_be_visible()
        if name == "form with everything":
            page.locator("#area-open").click()
            page.locator("#privacy-more").click()
            page.locator("#send").click()
        yield name


def phone_speaking(chromium: Browser, language: str, **more: Any) -> BrowserContext:
    context = chromium.new_context(locale=language, viewport={"width": 390, "height": 844}, **more)
    context.set_default_timeout(20_000)
    return context


def _axe_finds_nothing(
    chromium: Browser, door: Door, engine: SmallEngine, language: str, **more: Any
) -> None:
    context = phone_speaking(chromium, language, **more)
    page = context.new_page()
    found = {name: found_by_axe(page) for name in visit_all(page, door, engine)}
    expect(page.locator("html")).to_have_attribute("lang", language)
    page.goto("about:blank")
    page.goto(door.origin)
    engine.show(state("form", 90))
    expect(page.locator("#code-form")).to_be_visible()
    found["code"] = found_by_axe(page)
    context.close()

    assert {name: trouble for name, trouble in found.items() if trouble} == {}


@pytest.mark.parametrize("language", ["da", "ar"])
def test_axe_finds_nothing_in_any_state(
    chromium: Browser, door: Door, engine: SmallEngine, language: str
) -> None:
    _axe_finds_nothing(chromium, door, engine, language)


@pytest.mark.campaign
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_in_any_language_light_and_dark(
    chromium: Browser, door: Door, engine: SmallEngine, language: str, scheme: str
) -> None:
    _axe_finds_nothing(chromium, door, engine, language, color_scheme=scheme)


def test_axe_would_have_found_something(page: Page, door: Door, engine: SmallEngine) -> None:
    """What the tests above rely on: a field without a label does not pass unseen."""
    scan(page, door, engine)
    page.evaluate("document.querySelector('label[for=text]').remove()")

    assert any(one.startswith("label:") for one in found_by_axe(page))


def _sticking_out(page: Page) -> str:
    return str(
        page.evaluate(
            """() => document.documentElement.scrollWidth <= innerWidth ? '' :
            Array.from(document.querySelectorAll('main *, header *'))
                .filter(each => each.getBoundingClientRect().right > innerWidth + 1
                             || each.getBoundingClientRect().left < -1)
                .map(each => each.tagName + '#' + each.id + '.' + each.className).join(' ')"""
        )
    )


@pytest.mark.parametrize("language", ["da", "ar", "uk"])
def test_twice_the_text_on_the_smallest_phone_sticks_out_nowhere(
    chromium: Browser, door: Door, engine: SmallEngine, language: str
) -> None:
    context = phone_speaking(chromium, language)
    page = context.new_page()
    page.set_viewport_size({"width": 320, "height": 640})
    out = {}
    for name in visit_all(page, door, engine):
        page.evaluate("document.documentElement.style.fontSize = '36px'")
        out[name] = _sticking_out(page)
    context.close()

    assert {name: where for name, where in out.items() if where} == {}


def test_the_tab_key_goes_through_the_form_in_the_order_of_reading(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    engine.show(state("form with everything", 2))
    scan(page, door, engine)
    order = []
    page.locator("#language").focus()
    while (now := page.evaluate("document.activeElement.id || document.activeElement.name")) not in order:
        order.append(now)
        page.keyboard.press("Tab")

    assert order[:9] == [
        "language",
        "privacy-more",
        "type",
        "category",
        "text",
        "spot",
        "area-open",
        "place",
        "send",
    ]


def test_a_screen_reader_hears_question_promise_and_fields_in_this_order(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    engine.show(state("form with everything", 2))
    scan(page, door, engine)
    page.wait_for_selector("#line[data-state=open]")
    heard = page.locator("body").aria_snapshot()
    expected = [
        "Forbundet",
        'combobox "Sprog"',
        'heading "Hvad bekymrer dig?" [level=1]',
        "Ingen kan se på skærmen",
        'group "Hvad vil du skrive om?"',
        'radio "Bekymring"',
        'combobox "Emne"',
        'textbox "Skriv her"',
        'group "Hvor er det? (hvis du vil)"',
        'combobox "Sted på områdekortet"',
        'textbox "Stedet med dine ord"',
        'button "Send anonymt"',
    ]

    places = [heard.find(words) for words in expected]
    assert -1 not in places, heard
    assert places == sorted(places), heard


def test_a_screen_reader_hears_what_a_ballot_asks_and_each_button_with_its_option(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    engine.show(state("dots", 2))
    page.goto(scanned(door, engine))
    heard = page.locator("body").aria_snapshot()

    assert 'group "Hvad er vigtigst at gøre noget ved først?"' in heard
    plus = page.get_by_role("button", name="En prik mere").first
    expect(plus).to_have_accessible_description("Lys på stien bag blok 7")


def test_refusals_and_receipts_are_announced(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)

    for place, role in (
        ("status", "status"),
        ("type-error", "alert"),
        ("vote-error", "alert"),
        ("vote-left", "status"),
    ):
        expect(page.locator(f"#{place}")).to_have_attribute("role", role)


def test_in_forced_colours_a_choice_is_still_seen(chromium: Browser, door: Door, engine: SmallEngine) -> None:
    context = phone_speaking(chromium, "da", forced_colors="active")
    page = context.new_page()
    scan(page, door, engine)
    page.get_by_text("Bekymring", exact=True).click()
    edges = page.evaluate(
        "Array.from(document.querySelectorAll('.type input'), each => getComputedStyle(each).borderTopColor)"
    )
    context.close()

    assert edges[0] != edges[1]


@pytest.mark.parametrize(("motion", "moving"), [("reduce", 0), ("no-preference", 1)])
def test_with_less_motion_a_new_card_does_not_move(
    chromium: Browser, door: Door, engine: SmallEngine, motion: str, moving: int
) -> None:
    context = phone_speaking(chromium, "da", reduced_motion=motion)
    page = context.new_page()
    scan(page, door, engine)
    first, second = wire.Card("01", "Lys", "idea"), wire.Card("02", "Klub", "idea")
    engine.show(a_view(revision=2, cards=(first,)))
    expect(page.locator(".card")).to_have_count(1)
    page.evaluate(
        "window.moved = 0; document.addEventListener('animationstart', () => { window.moved += 1; });"
    )
    engine.show(a_view(revision=3, cards=(first, second)))
    expect(page.locator(".card")).to_have_count(2)
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    moved = page.evaluate("window.moved")
    context.close()

    assert moved == moving


def test_who_is_in_a_part_that_goes_is_led_to_what_comes_instead(
    chromium: Browser, door: Door, engine: SmallEngine
) -> None:
    engine.show(a_view(revision=1))
    context = phone_speaking(chromium, "da")
    page = context.new_page()
    page.goto(door.origin)

    page.locator("#code").fill("234567")
    page.locator("#code").press("Enter")
    expect(page.locator("#question")).to_be_focused()
    page.locator("#text").fill("Halvt skrevet")
    engine.show(state("single", 2))
    expect(page.locator("#question")).to_be_focused()
    page.locator("#vote input").first.focus()
    engine.show(state("meeting over", 3))
    expect(page.locator("#notice-title")).to_be_focused()
    context.close()
