"""Hostile words in a real browser, in every place where somebody's words stand: nothing happens."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Dialog, Page, expect

from facilitator.link import address
from facilitator.link import view as wire
from tests.browser.corpus import PAYLOADS
from tests.browser.phone import scan, scanned
from tests.door.real import Door, SmallEngine, a_view

pytestmark = pytest.mark.browser

# Places of which a view has one each; the corpus goes through them a handful at a time.
SINGLES = 6


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """One door for all of these; each brings its own engine and its own phone."""
    with Door(push_every_s=0.01) as started:
        yield started


class Watched:
    """A page on which nothing may happen."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.trouble: list[str] = []
        page.on("pageerror", lambda error: self.trouble.append(str(error)))
        page.on("dialog", self._on_dialog)
        page.on(
            "framenavigated", lambda frame: self.trouble.append(frame.url) if frame.parent_frame else None
        )
        page.on(
            "console",
            lambda message: self.trouble.append(message.text) if message.type == "error" else None,
        )
        page.add_init_script(
            "window.reports = [];"
            "document.addEventListener('securitypolicyviolation', event => reports.push(event.blockedURI));"
        )

    def _on_dialog(self, dialog: Dialog) -> None:
        self.trouble.append(dialog.message)
        dialog.dismiss()

    def is_calm(self) -> None:
        made = "main script, main iframe, main a, main style, main link, main object, main embed"
        assert self.page.evaluate("window.hit") is None
        assert self.page.evaluate("window.reports") == []
        assert self.trouble == []
        assert self.page.locator(made).count() == 0
        assert self.page.evaluate("Object.prototype.x") is None


def one_by_one(**changes: Any) -> Iterator[wire.RoomView]:
    """Return views whose single places hold one payload after another."""
    for start in range(0, len(PAYLOADS), SINGLES):
        title, question, message, area, upcoming, ballot = (PAYLOADS * 2)[start : start + SINGLES]
        yield a_view(
            revision=10 + start,
            meeting=wire.Meeting(id="0a", title=title, area=area),
            now=wire.Now(question, question, {"da": question}),
            message=message,
            next_meeting=upcoming,
            ballot=wire.Ballot(
                "aa", "single", ballot, (wire.Choice("01", ballot),), 1, several=False, open=True
            ),
            area=wire.Area("ab", area, area, 8, 6, (wire.Spot(area, 0.1, 0.1),)),
            **changes,
        )


def test_there_are_three_hundred_of_them() -> None:
    assert len(PAYLOADS) >= 300


def test_cards_agenda_agreements_types_and_topics_are_words_and_nothing_else(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    watched = Watched(page)
    scan(page, door, engine)
    cards = tuple(
        wire.Card(f"{at:04x}", text, text[:30], language=text[:20], place=text)
        for at, text in enumerate(PAYLOADS)
    )
    types = tuple(wire.Type(text, {"da": text}, text) for text in PAYLOADS[:60])
    topics = tuple(wire.Category(text, {"da": text}) for text in PAYLOADS)

    engine.show(
        a_view(
            revision=2,
            cards=cards,
            agenda=tuple(wire.Item(text, text, 5, "now") for text in PAYLOADS),
            actions=tuple(wire.Action(text, text, text) for text in PAYLOADS),
            round=wire.Round("0b", types, topics, ask_category=True, ask_place=True),
            area=wire.Area("ab", "x", "x", 8, 6, tuple(wire.Spot(text, 0.5, 0.5) for text in PAYLOADS)),
        )
    )

    for places, expected in (
        ("#cards .text", PAYLOADS),
        ("#actions .text", PAYLOADS),
        ("#type-buttons span", PAYLOADS[:60]),
        ("#category option:not(:first-child)", PAYLOADS),
    ):
        # A list may be filled a turn later.
        expect(page.locator(places)).to_have_count(len(expected))
        assert page.locator(places).all_text_contents() == list(expected)
    watched.is_calm()


def test_titles_questions_messages_ballots_and_places_are_words_and_nothing_else(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    watched = Watched(page)
    scan(page, door, engine)
    for view in one_by_one():
        engine.show(view)
        expect(page.locator("#message")).to_have_js_property("textContent", view.message)
        assert page.locator("#question").text_content() == (view.now.title if view.now else "")
        expect(page).to_have_title(view.meeting.title)
    watched.is_calm()


def test_results_and_the_options_of_ballots_are_words_and_nothing_else(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    watched = Watched(page)
    options = tuple(wire.Choice(f"{at:04x}", text, at) for at, text in enumerate(PAYLOADS))
    open_ballot = wire.Ballot("aa", "dots", "Hvad?", options, 3, several=True, open=True)
    engine.show(a_view(revision=2, round=None, ballot=open_ballot))
    page.goto(scanned(door, engine))
    expect(page.locator(".choice > span")).to_have_count(len(PAYLOADS))
    assert page.locator(".choice > span").all_text_contents() == list(PAYLOADS)
    earlier = wire.Ballot("ab", "scale", PAYLOADS[0], options, 1, several=False, open=False, voters=9)
    closed = msgspec.structs.replace(earlier, id="aa", before=earlier)
    engine.show(a_view(revision=3, round=None, ballot=closed))
    expect(page.locator("#results .text")).to_have_count(len(PAYLOADS))

    assert page.locator("#results .text").all_text_contents() == list(PAYLOADS)
    watched.is_calm()


def test_on_the_scribes_page_items_options_stops_and_types_are_words_too(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    watched = Watched(page)
    agenda = tuple(wire.Item(text, "dialog", 5, "next", f"{at:04x}") for at, text in enumerate(PAYLOADS))
    options = tuple(wire.Choice(f"{at:04x}", text) for at, text in enumerate(PAYLOADS))
    ballot = wire.Ballot("aa", "dots", PAYLOADS[0], options, 3, several=True, open=True)
    stops = tuple(wire.Stop(f"{at:04x}", at, text) for at, text in enumerate(PAYLOADS))
    types = tuple(wire.Type(f"t{at}", {"da": text}, text) for at, text in enumerate(PAYLOADS[:60]))
    board = wire.Round("", types, tuple(wire.Category(text, {"da": text}) for text in PAYLOADS), True)
    engine.show(a_view(revision=2, agenda=agenda, ballot=ballot, stops=stops, board=board))
    page.goto(address.scribe_address(scanned(door, engine), "2345ABCD"))

    for places, expected in (
        ("#counts label span", PAYLOADS),
        ("#item option", PAYLOADS),
        ("#stop option:not(:last-child)", [f"{at} · {text}" for at, text in enumerate(PAYLOADS)]),
        ("#type-buttons span", PAYLOADS[:60]),
        ("#category option:not(:first-child)", PAYLOADS),
    ):
        expect(page.locator(places)).to_have_count(len(expected))
        assert page.locator(places).all_text_contents() == list(expected)
    watched.is_calm()


def test_what_is_written_in_the_form_stays_words(page: Page, door: Door, engine: SmallEngine) -> None:
    watched = Watched(page)
    scan(page, door, engine)
    page.get_by_text("Bekymring", exact=True).click()
    page.locator("#text").fill(PAYLOADS[0] + PAYLOADS[50])
    page.locator("#send").click()
    expect(page.locator("#status[data-kind=received]")).to_be_visible()

    watched.is_calm()


def test_the_policy_would_have_reported_an_inline_style(page: Page, door: Door, engine: SmallEngine) -> None:
    """What the tests above rely on: the browser does report."""
    scan(page, door, engine)
    blocked = page.evaluate(
        """() => new Promise(done => {
            document.addEventListener('securitypolicyviolation', event => done(event.effectiveDirective));
            const styled = document.createElement('p');
            styled.setAttribute('style', 'color: red');
            document.body.append(styled); })"""
    )

    assert blocked.startswith("style-src")


def test_without_policy_and_trusted_types_the_corpus_would_have_hit(page: Page) -> None:
    """What the tests above rely on: put in as markup, on a page without our headers, many of these do run."""
    page.goto("about:blank")
    page.on("dialog", lambda dialog: dialog.dismiss())
    page.evaluate(
        """texts => texts.forEach(text => {
            document.body.appendChild(document.createElement('div')).innerHTML = text; })""",
        [one for one in PAYLOADS if "<img" in one and "alert" not in one],
    )

    page.wait_for_function("window.hit === 1")


def test_markup_cannot_be_set_at_all(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)

    refused = page.evaluate(
        "() => { try { document.body.innerHTML = '<b>'; return ''; } catch (e) { return e.name; } }"
    )

    assert refused == "TypeError"
