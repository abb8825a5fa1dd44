"""Real cuts: the wire down for seconds and minutes, packets lost, the laptop frozen, its address gone."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from facilitator.link import view as wire
from facilitator.link.contents import Note, Vote
from tests.browser.conftest import CHROMIUM_ARGUMENTS, chromium_path
from tests.browser.cuts import Hall, hall
from tests.browser.phone import TEXT, kept_on, left_on, says, scan, traces_of, write_and_send
from tests.door.real import Door, SmallEngine, a_view

pytestmark = pytest.mark.browser

needs_root = pytest.mark.skipif(
    shutil.which("ip") is None or shutil.which("nft") is None or os.geteuid() != 0,
    reason="network namespaces need Linux and root",
)


@pytest.fixture(scope="module")
def network() -> Iterator[Hall]:
    with hall() as built:
        yield built


@pytest.fixture(scope="module")
def browser_in_the_hall(
    playwright_driver: Playwright, network: Hall, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    program: Path = network.browser(chromium_path(), tmp_path_factory.mktemp("hall"))
    browser = playwright_driver.chromium.launch(executable_path=str(program), args=CHROMIUM_ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture
def far_page(browser_in_the_hall: Browser) -> Iterator[Page]:
    """A phone that reaches the laptop over the wire only."""
    context = browser_in_the_hall.new_context(locale="da-DK", has_touch=True, is_mobile=True)
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()


@pytest.fixture
def far_door() -> Iterator[Door]:
    with Door(host="0.0.0.0") as started:  # noqa: S104 - the phone is on another network
        yield started


@pytest.fixture
def far_engine(far_door: Door) -> Iterator[SmallEngine]:
    with SmallEngine(far_door) as dialled:
        yield dialled


# Of a hundred connections through a net that loses every fifth packet one is made after half a minute only:
# its first packet or the answer to it was lost five times, and each pause is twice the one before.
LATE_MS = 100_000


def arrive(page: Page, network: Hall, door: Door, engine: SmallEngine) -> None:
    page.goto(network.scanned(door, engine), timeout=LATE_MS)
    expect(page.locator("#form")).to_be_visible(timeout=LATE_MS)
    expect(page.locator("#line[data-state=open]")).to_be_visible(timeout=LATE_MS)


def texts(engine: SmallEngine) -> list[str]:
    """Return what a meeting would hold: each request id once."""
    notes = {one.rid: one.text for one in engine.seen.contents if isinstance(one, Note)}
    return sorted(notes.values())


def _write_while_the_wire_is_down(
    page: Page, network: Hall, door: Door, engine: SmallEngine, milliseconds: int
) -> None:
    arrive(page, network, door, engine)
    network.cut()
    try:
        write_and_send(page)
        says(page, "kept")
        expect(page.locator("#line[data-state=lost]")).to_be_visible(timeout=30_000)
        assert [trace for trace in traces_of(TEXT) if trace in left_on(page).encode()] == []
        page.wait_for_timeout(milliseconds)
    finally:
        network.mend()
    expect(page.locator("#line[data-state=open]")).to_be_visible(timeout=60_000)
    expect(page.locator("#status[data-kind=received]")).to_be_visible(timeout=60_000)

    assert texts(engine) == [TEXT]
    assert kept_on(page)["queue"] == []


@needs_root
@pytest.mark.faults
def test_a_note_written_while_the_wire_is_down_for_eight_seconds_arrives_once(
    far_page: Page, network: Hall, far_door: Door, far_engine: SmallEngine
) -> None:
    _write_while_the_wire_is_down(far_page, network, far_door, far_engine, 8_000)


@needs_root
@pytest.mark.faults
@pytest.mark.campaign
@pytest.mark.timeout(900)
def test_a_note_written_while_the_wire_is_down_for_five_minutes_arrives_once(
    far_page: Page, network: Hall, far_door: Door, far_engine: SmallEngine
) -> None:
    _write_while_the_wire_is_down(far_page, network, far_door, far_engine, 300_000)


@needs_root
@pytest.mark.faults
@pytest.mark.timeout(600)
def test_with_every_fifth_packet_lost_everything_arrives_once(far_page: Page, network: Hall) -> None:
    # What is sent again because its answer was lost counts as a note, and would have to wait otherwise.
    with Door(host="0.0.0.0", note_burst=20) as door, SmallEngine(door) as engine:  # noqa: S104 - another network
        network.lose(20)
        try:
            arrive(far_page, network, door, engine)
            for number in range(3):
                write_and_send(far_page, f"Indlæg {number}")
                expect(far_page.locator("#text")).to_have_value("", timeout=LATE_MS)
            expect(far_page.locator("#status[data-kind=received]")).to_be_visible(timeout=LATE_MS)
            engine.wait_for(lambda seen: len({one.rid for one in seen.contents if one}) == 3)
        finally:
            lost = network.lose_nothing()

        assert lost > 0
        assert texts(engine) == ["Indlæg 0", "Indlæg 1", "Indlæg 2"]


@needs_root
@pytest.mark.faults
@pytest.mark.campaign
def test_what_the_room_did_meanwhile_is_there_when_the_wire_is_back(
    far_page: Page, network: Hall, far_door: Door, far_engine: SmallEngine
) -> None:
    arrive(far_page, network, far_door, far_engine)
    network.cut()
    try:
        expect(far_page.locator("#line[data-state=lost]")).to_be_visible(timeout=30_000)
        far_engine.show(a_view(revision=2, message="Vi går i gang igen"))
    finally:
        network.mend()

    expect(far_page.locator("#message")).to_have_text("Vi går i gang igen", timeout=60_000)


def test_a_laptop_that_is_frozen_and_goes_on_has_the_note_once(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    expect(page.locator("#line[data-state=open]")).to_be_visible()
    door.process.send_signal(signal.SIGSTOP)
    try:
        write_and_send(page)
        says(page, "kept")
        expect(page.locator("#text")).to_have_value("")
    finally:
        door.process.send_signal(signal.SIGCONT)

    with SmallEngine(door, key=engine.key) as again:
        says(page, "received")
        both = [*engine.seen.contents, *again.seen.contents]
        assert {one.text for one in both if isinstance(one, Note)} == {TEXT}
        assert len({one.rid for one in both if one}) == 1


def test_killed_and_started_again_the_door_gets_votes_and_notes_once(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    options = (wire.Choice("01", "Lys"), wire.Choice("02", "Klub"))
    view = a_view(
        revision=2, ballot=wire.Ballot("aa", "single", "Hvad?", options, 1, several=False, open=True)
    )
    engine.show(view)
    scan(page, door, engine)
    door.kill()
    page.locator(".choice").first.click()
    page.locator("#vote-send").click()
    expect(page.locator("#vote-status[data-kind=kept]")).to_be_visible()
    write_and_send(page)
    says(page, "kept")

    with Door(port=door.port) as back, SmallEngine(back, key=engine.key, view=view) as again:
        again.wait_for(lambda seen: len(seen.contents) == 2)
        says(page, "received")
        expect(page.locator("#vote-status[data-kind=received]")).to_be_visible()
        assert [type(one) for one in again.seen.contents] == [Vote, Note]


def test_when_the_laptop_has_another_address_the_old_page_says_so_honestly(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    page.clock.install()
    scan(page, door, engine)
    door.kill()
    write_and_send(page)
    says(page, "kept")

    with Door() as elsewhere, SmallEngine(elsewhere, key=engine.key) as again:
        page.clock.run_for(35_000)
        says(page, "refused")
        expect(page.locator("#status")).to_contain_text("Ikke modtaget – scan den nye kode")
        # Scanned anew, it is a page of its own, and the note is written again.
        page.goto("about:blank")
        scan(page, elsewhere, again)
        write_and_send(page)
        page.clock.run_for(2_000)
        says(page, "received")
        assert texts(again) == [TEXT]


def test_a_page_that_is_left_open_for_twelve_hours_forgets_everything(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    page.clock.install()
    scan(page, door, engine)
    # The laptop has gone home; whose clock has run for twelve hours, or was set, no one can say any more.
    door.kill()
    page.evaluate(
        "{ const now = Date.now.bind(Date); const late = 12 * 3600 * 1000; Date.now = () => now() + late; } 0"
    )
    page.clock.run_for(40_000)

    expect(page.locator("#form")).to_be_hidden()
    assert "room" not in kept_on(page)


IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
ANDROID = "Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP1A{}) AppleWebKit/537.36 (KHTML, like Gecko) {} "


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (IPHONE + "Mobile/15E148", "Safari"),
        (IPHONE + "Version/17.5 Mobile/15E148 Safari/604.1", ""),
        (ANDROID.format("; wv", "Version/4.0 Chrome/124.0") + "Mobile Safari/537.36", "almindelige browser"),
        (ANDROID.format("", "Chrome/124.0") + "Mobile Safari/537.36", ""),
    ],
)
def test_a_window_that_closes_by_itself_is_recognised(
    chromium: Browser, door: Door, engine: SmallEngine, agent: str, words: str
) -> None:
    context = chromium.new_context(user_agent=agent, locale="da-DK")
    page = context.new_page()
    scan(page, door, engine)

    hint = page.locator("#browser-hint")
    if words:
        expect(hint).to_contain_text(words)
    else:
        expect(hint).to_be_hidden()
    context.close()
