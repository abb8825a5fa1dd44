"""Hostile cards in a real browser: they are words, and nothing else happens."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from facilitator.link import view as wire
from tests.browser.phone import scan
from tests.door.real import Door, SmallEngine, a_view

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """One door for all of these; each brings its own engine and its own phone."""
    with Door() as started:
        yield started


PAYLOADS = [
    "<script>window.hit = 1</script>",
    "<img src=x onerror='window.hit = 1'>",
    "<svg onload='window.hit = 1'>",
    "<iframe srcdoc='<script>parent.hit = 1</script>'></iframe>",
    "<a href='javascript:window.hit = 1'>tryk</a>",
    "javascript:window.hit=1",
    "</p></li></ul><style>*{display:none}</style>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<base href=//evil.example/>",
    "<form action=//evil.example><input autofocus onfocus='window.hit=1'></form>",
    "{{constructor.constructor('window.hit=1')()}}",
    "${window.hit=1}",
    "'\"><img src=x onerror=window.hit=1>",
    "<math><mtext></table><img src=x onerror=window.hit=1>",
    "<template><script>window.hit=1</script></template>",
    "&lt;script&gt;window.hit=1&lt;/script&gt;",
    "\u202eevil\u202c",
    "__proto__",
    "constructor",
]


def test_cards_full_of_markup_are_shown_as_text_and_the_policy_has_nothing_to_report(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    trouble: list[str] = []
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
    page.add_init_script(
        "window.reports = [];"
        "document.addEventListener('securitypolicyviolation', event => reports.push(event.blockedURI));"
    )
    scan(page, door, engine)
    cards = tuple(
        wire.Card(f"{number:02x}", text, text[:30], language=text[:20])
        for number, text in enumerate(PAYLOADS)
    )
    hostile = PAYLOADS[0]
    types = (
        wire.Type("concern", {"da": PAYLOADS[1]}, PAYLOADS[2]),
        wire.Type("__proto__", {"da": "x"}, "constructor"),
    )

    engine.show(
        a_view(
            revision=2,
            cards=cards,
            message=hostile,
            meeting=wire.Meeting(id="0a", title=hostile, area=hostile),
            now=wire.Now(hostile, hostile, {"da": PAYLOADS[3]}),
            agenda=(wire.Item(hostile, hostile, 5, "now"),),
            actions=(wire.Action(hostile, hostile, hostile, hostile),),
            round=wire.Round("0b", types, (wire.Category(hostile, {"da": hostile}),), ask_category=True),
            next_meeting=hostile,
        )
    )

    expect(page.locator("#cards .text")).to_have_text(PAYLOADS, use_inner_text=False)
    assert page.evaluate("window.hit") is None
    assert page.evaluate("window.reports") == []
    assert trouble == []
    made = "main script, main iframe, main img:not(#area-picture), main a, main style, main link"
    assert page.locator(made).count() == 0


def test_the_policy_would_have_reported_an_inline_style(page: Page, door: Door, engine: SmallEngine) -> None:
    """What the test above relies on: the browser does report."""
    scan(page, door, engine)
    blocked = page.evaluate(
        """() => new Promise(done => {
            document.addEventListener('securitypolicyviolation', event => done(event.effectiveDirective));
            const styled = document.createElement('p');
            styled.setAttribute('style', 'color: red');
            document.body.append(styled); })"""
    )

    assert blocked.startswith("style-src")


def test_markup_cannot_be_set_at_all(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)

    refused = page.evaluate(
        "() => { try { document.body.innerHTML = '<b>'; return ''; } catch (e) { return e.name; } }"
    )

    assert refused == "TypeError"
