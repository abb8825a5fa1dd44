"""Nothing is lost on the way: doors that die, lines that freeze, phones that sleep or may not store."""

import base64
import signal

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from facilitator.link.codes import Code
from facilitator.link.contents import Note
from tests.browser.phone import TEXT, kept_on, left_on, says, scan, scanned, traces_of, write_and_send
from tests.door.real import Door, SmallEngine, a_view, open_envelope

pytestmark = pytest.mark.browser


def test_a_note_written_while_the_door_is_down_is_sealed_on_the_phone_and_sent_once_it_is_back(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    door.kill()
    write_and_send(page)
    says(page, "kept")

    expect(page.locator("#status")).to_have_text("Gemt på telefonen – sendes igen")
    queue = kept_on(page)["queue"]
    assert [trace for trace in traces_of(TEXT) if trace in left_on(page).encode()] == []
    with Door(port=door.port) as back, SmallEngine(back, key=engine.key) as again:
        says(page, "received")
        expect(page.locator("#line[data-state=open]")).to_be_visible(timeout=30_000)

        assert [base64.b64decode(sealed) for sealed in queue] == again.seen.envelopes
        note = open_envelope(engine.key, again.seen.envelopes[0])
        assert isinstance(note, Note)
        assert note.text == TEXT
        assert kept_on(page)["queue"] == []


def test_a_door_that_dies_before_its_first_word_on_the_line_has_not_moved(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    page.route("**/live*", lambda route: route.abort())
    scan(page, door, engine)
    door.kill()
    write_and_send(page)
    says(page, "kept")


def test_a_page_that_has_just_been_opened_says_that_it_connects_not_that_the_line_is_lost(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    # As long as one second has passed, however long a busy machine takes.
    page.add_init_script(
        """performance.now = () => 1000;
        window.said = [];
        addEventListener('DOMContentLoaded', () => {
            const line = document.getElementById('line');
            new MutationObserver(() => window.said.push([line.dataset.state, line.textContent]))
                .observe(line, { attributes: true, childList: true, subtree: true });
        });"""
    )
    scan(page, door, engine)
    expect(page.locator("#line[data-state=open]")).to_be_visible()

    said = page.evaluate("window.said")
    assert ["opening", "Forbinder …"] in said
    assert said[-1] == ["open", "Forbundet"]
    assert {state for state, _ in said} == {"opening", "open"}


def test_a_kept_note_survives_closing_the_page(
    phone: BrowserContext, page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    door.kill()
    write_and_send(page)
    says(page, "kept")
    page.close()

    with Door(port=door.port) as back, SmallEngine(back, key=engine.key) as again:
        anew = phone.new_page()
        anew.route("**/note", lambda _: None)
        anew.goto(back.origin)
        # Nobody has answered yet: what waits is told from the beginning.
        says(anew, "kept")
        anew.unroute("**/note")
        anew.reload()
        says(anew, "received")
        again.wait_for(lambda seen: bool(seen.contents))

    # Both pages may have sent it: it is the same note, and a meeting takes it once.
    notes = [note for note in again.seen.contents if isinstance(note, Note)]
    assert len(notes) == len(again.seen.contents)
    assert {note.rid for note in notes} == {notes[0].rid}
    assert notes[0].text == TEXT


def test_a_new_scan_sees_the_form_at_once_and_forgets_neither_note_nor_language(
    phone: BrowserContext, page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    page.locator("#language").select_option("en")
    expect(page.locator("#send")).to_have_text("Send anonymously")
    door.kill()
    write_and_send(page, kind="Concern")
    says(page, "kept")
    page.close()

    with Door(port=door.port) as back, SmallEngine(back, key=engine.key) as again:
        anew = phone.new_page()
        anew.goto(scanned(back, again))
        again.wait_for(lambda seen: len(seen.contents) == 1)
        expect(anew.locator("#send")).to_have_text("Send anonymously")

    note = again.seen.contents[0]
    assert isinstance(note, Note)
    assert note.text == TEXT


def test_an_older_browser_fetches_the_looks(page: Page, door: Door, engine: SmallEngine) -> None:
    page.add_init_script("CSSStyleSheet.prototype.replaceSync = undefined")

    scan(page, door, engine)

    expect(page.locator("#send")).to_have_css("display", "block")


def test_an_answer_lost_on_the_way_brings_the_same_envelope_again(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    def vanish_once(note: object) -> Code:
        if len(engine.seen.envelopes) == 1:
            engine.link.socket.close()
        return Code.RECEIVED

    engine.decide = vanish_once
    scan(page, door, engine)
    write_and_send(page)
    engine.join(timeout=60)
    with SmallEngine(door, key=engine.key) as again:
        says(page, "received")

        assert again.seen.envelopes == engine.seen.envelopes


def test_while_the_laptop_says_busy_the_page_says_kept(page: Page, door: Door) -> None:
    answers = iter([Code.BUSY, Code.BUSY, Code.RECEIVED])
    with SmallEngine(door, decide=lambda _: next(answers)) as engine:
        scan(page, door, engine)
        write_and_send(page)
        says(page, "kept")
        says(page, "received")

        assert len({note.rid for note in engine.seen.contents if isinstance(note, Note)}) == 1


def test_more_notes_than_the_door_takes_at_once_wait_on_the_phone(page: Page) -> None:
    with Door(note_every_s=1) as door, SmallEngine(door) as engine:
        scan(page, door, engine)
        for number in range(5):
            write_and_send(page, f"Indlæg {number}")
            expect(page.locator("#text")).to_have_value("")
        engine.wait_for(lambda seen: len(seen.contents) == 5)

        assert sorted(note.text for note in engine.seen.contents if isinstance(note, Note)) == [
            f"Indlæg {number}" for number in range(5)
        ]


def test_a_new_door_that_knows_no_old_token_costs_no_note(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    door.kill()
    with Door(port=door.port) as back, SmallEngine(back, key=engine.key) as again:
        expect(page.locator("#line[data-state=open]")).to_be_visible(timeout=30_000)
        write_and_send(page)
        says(page, "received")

        assert len(again.seen.contents) == 1


def test_a_frozen_line_is_told_within_seconds_and_comes_back_by_itself(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    expect(page.locator("#line[data-state=open]")).to_be_visible()
    door.process.send_signal(signal.SIGSTOP)
    try:
        expect(page.locator("#line[data-state=lost]")).to_be_visible(timeout=30_000)
        expect(page.locator("#line-words")).to_have_text("Ingen forbindelse – prøver igen")
    finally:
        door.process.send_signal(signal.SIGCONT)

    with SmallEngine(door, key=engine.key):
        expect(page.locator("#line[data-state=open]")).to_be_visible(timeout=30_000)


@pytest.mark.parametrize("event", ["pageshow", "online", "visibilitychange"])
def test_a_phone_that_wakes_up_catches_up_by_itself(
    page: Page, door: Door, engine: SmallEngine, event: str
) -> None:
    scan(page, door, engine)
    # As a sleeping phone: the line is cut, and the last beat is long ago.
    page.evaluate("window.dispatchEvent(new Event('pagehide'))")
    page.evaluate("{ const now = performance.now.bind(performance); performance.now = () => now() + 60000; }")
    engine.show(a_view(revision=2, message="Vi går i gang igen"))

    target = "document" if event == "visibilitychange" else "window"
    page.evaluate(f"{target}.dispatchEvent(new PageTransitionEvent('{event}', {{ persisted: true }}))")

    expect(page.locator("#message")).to_have_text("Vi går i gang igen")


@pytest.mark.parametrize(
    "blocked",
    [
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'No'); } });",
    ],
)
def test_a_phone_that_may_not_store_says_so_and_still_sends(
    page: Page, door: Door, engine: SmallEngine, blocked: str
) -> None:
    page.add_init_script(blocked)
    scan(page, door, engine)

    expect(page.locator("#unkept")).to_contain_text("kan ikke gemme")
    write_and_send(page)
    says(page, "received")


def test_a_captive_portals_page_is_not_taken_for_a_receipt(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    page.route("**/note", lambda route: route.fulfill(status=200, body="<html>Log ind på gæstenettet</html>"))
    write_and_send(page)
    says(page, "kept")

    page.unroute("**/note")
    says(page, "received")


def test_without_an_engine_the_page_waits_and_opens_by_itself(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    address = scanned(door, engine)
    engine.close()
    with Door() as later:
        page.goto(address.replace(str(door.port), str(later.port)))
        expect(page.locator("#notice-title")).to_have_text("Forbinder …")
        with SmallEngine(later, key=engine.key):
            expect(page.locator("#form")).to_be_visible(timeout=30_000)


def test_what_is_older_than_twelve_hours_is_removed(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)
    # Before the page's own scripts: the page that is left may be keeping something until its end.
    page.add_init_script(
        """if (location.protocol === 'http:') {
               const kept = JSON.parse(localStorage.facilitator);
               kept.until -= 14; localStorage.facilitator = JSON.stringify(kept); }"""
    )
    page.goto("about:blank")
    page.goto(door.origin)

    expect(page.locator("#code-form")).to_be_visible()
