"""What a phone keeps stays: beside other tabs, on a full disk, after sleep, when its clock is put right."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from facilitator.link import view as wire
from facilitator.link.contents import Note, Vote
from tests.browser.phone import kept_on, says, scan, write_and_send
from tests.door.real import Door, SmallEngine, a_view

pytestmark = pytest.mark.browser

OPTIONS = (wire.Choice("01", "Lys"), wire.Choice("02", "Klub"))
BALLOT = wire.Ballot("aa", "single", "Hvad?", OPTIONS, 1, several=False, open=True)
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; 0"
DAY_AHEAD = "{ const now = Date.now.bind(Date); Date.now = () => now() + 24 * 3600 * 1000; } 0"
UNTIL_AFTER = """hour => new Promise(done => {
    const until = () => JSON.parse(localStorage.facilitator || "{}").until;
    const look = () => until() > hour ? done() : setTimeout(look, 50);
    look();
})"""
LISTEN = """{ window.told = [];
    const status = document.getElementById('status');
    new MutationObserver(() => told.push(status.textContent)).observe(status, {childList: true}); } 0"""


def keep_two(first: Page, second: Page) -> None:
    """Write two notes that cannot leave the phone yet."""
    write_and_send(first, "Den første")
    says(first, "kept")
    write_and_send(second, "Den anden")
    expect(second.locator("#text")).to_have_value("")


def has_both(engine: SmallEngine) -> bool:
    engine.wait_for(lambda seen: len({one.rid for one in seen.contents if one}) == 2)
    notes = {one.rid: one.text for one in engine.seen.contents if isinstance(one, Note)}
    return sorted(notes.values()) == ["Den anden", "Den første"]


def test_two_tabs_of_one_phone_have_one_vote_and_forget_nothing_of_each_other(
    phone: BrowserContext, page: Page, door: Door, engine: SmallEngine
) -> None:
    view = a_view(revision=2, ballot=BALLOT)
    engine.show(view)
    scan(page, door, engine)
    other = phone.new_page()
    scan(other, door, engine)
    for tab in (page, other):
        tab.locator(".choice").first.click()
        tab.locator("#vote-send").click()
        expect(tab.locator("#vote-status[data-kind=received]")).to_be_visible()
    votes = [one for one in engine.seen.contents if isinstance(one, Vote)]
    assert len(votes) == 2
    assert len({one.ballot for one in votes}) == 1

    other.locator("#language").select_option("en")
    expect(other.locator("#vote-status")).to_have_text("Your vote has been received")
    door.kill()
    write_and_send(page, "Den første")
    says(page, "kept")
    # Keeps what it has itself, and that is not all.
    other.locator("#language").select_option("da")
    write_and_send(page, "Den anden")
    expect(page.locator("#text")).to_have_value("")
    assert len(kept_on(page)["queue"]) == 2
    with Door(port=door.port) as back, SmallEngine(back, key=engine.key, view=view) as again:
        assert has_both(again)


def test_a_full_phone_keeps_every_note_in_memory(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)
    expect(page.locator("#line[data-state=open]")).to_be_visible()
    assert kept_on(page)["room"]
    page.evaluate(FULL)
    door.kill()
    keep_two(page, page)
    expect(page.locator("#unkept")).to_be_visible()
    with Door(port=door.port) as back, SmallEngine(back, key=engine.key) as again:
        assert has_both(again)


def test_who_wakes_up_with_a_note_is_not_told_to_write_it_again(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    page.clock.install()
    scan(page, door, engine)
    door.kill()
    write_and_send(page)
    says(page, "kept")
    page.evaluate(LISTEN)
    with Door(port=door.port) as back, SmallEngine(back, key=engine.key):
        # As a phone that slept: no timer has run meanwhile.
        page.clock.fast_forward(120_000)
        page.clock.resume()
        says(page, "received")

    assert "Modtaget" in page.evaluate("told")
    assert [one for one in page.evaluate("told") if "skriv igen" in one] == []


def test_a_phone_whose_clock_is_put_right_goes_on_with_what_it_has(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    expect(page.locator("#line[data-state=open]")).to_be_visible()
    page.locator("#text").fill("Halvt skrevet")
    before = kept_on(page)["until"]
    page.evaluate(DAY_AHEAD)
    # From the meeting's clock the phone learns that its own was set.
    page.evaluate(UNTIL_AFTER, before + 20)

    expect(page.locator("#text")).to_have_value("Halvt skrevet")
    page.get_by_text("Bekymring", exact=True).click()
    page.locator("#send").click()
    says(page, "received")
