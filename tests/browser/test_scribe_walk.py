"""A safety walk on a tablet: the network away from the first stop to the last, and a form for everybody."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from facilitator.link import address
from facilitator.meeting.commands import PutStop, StartMeeting
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import WalkStop
from facilitator.meeting.walk import FORMAT
from facilitator.meeting.words import Origin
from tests.browser.phone import kept_on, left_on, traces_of
from tests.browser.test_phone_accessible import found_by_axe
from tests.browser.test_phone_real_engine import Evening
from tests.meetings import dialog_meeting

pytestmark = pytest.mark.browser

# The page tries again at ever longer intervals, and at once when the browser says that the line is back.
BACK_WITHIN_MS = 90_000
STOPS = tuple(
    WalkStop(StopId(f"{number:032x}"), float(number), f"Sted nummer {number}") for number in range(1, 9)
)


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Evening]:
    planned = dialog_meeting()
    begun = Evening(tmp_path, replace(planned, brief=replace(planned.brief, format=FORMAT)))
    yield begun
    begun.engine.close()


def said_at(stop: WalkStop) -> str:
    return f"Buskene ved {stop.name} skjuler stien"


def set_out(page: Page, evening: Evening) -> None:
    for stop in STOPS:
        evening.do(PutStop(stop))
    code = evening.code("scribe")
    evening.do(StartMeeting())
    page.goto(address.scribe_address(evening.wall, code))
    expect(page.locator("#stop-form")).to_be_visible()
    # The door may have been told of the last stop after it gave the page out.
    expect(page.locator(f"#stop option[value='{STOPS[-1].id}']")).to_be_attached()


def record(page: Page, stop: WalkStop, kept: int) -> None:
    page.locator("#stop").select_option(stop.id)
    page.get_by_text("Utrygt sted", exact=True).last.click()
    page.locator("#stop-text").fill(said_at(stop))
    page.locator("#stop-form .send").click()
    # The field is empty again when the finding lies sealed on the tablet.
    expect(page.locator("#stop-text")).to_have_value("")
    expect(page.locator("#status[data-kind=kept]")).to_be_visible()
    assert len(kept_on(page)["queue"]) == kept


def test_a_whole_walk_without_network_arrives_once_when_the_network_is_back(
    phone: BrowserContext,
    page: Page,
    evening: Evening,
) -> None:
    set_out(page, evening)
    phone.set_offline(True)
    for kept, stop in enumerate(STOPS, start=1):
        record(page, stop, kept)
    assert evening.meeting.cards == {}
    left = left_on(page).encode()
    assert [trace for stop in STOPS for trace in traces_of(said_at(stop)) if trace in left] == []

    phone.set_offline(False)
    all_sent = f"Modtaget – {len(STOPS)} sendt herfra"
    expect(page.locator("#status")).to_have_text(all_sent, timeout=BACK_WITHIN_MS)
    evening.until(lambda snapshot: len(snapshot.meeting.cards) >= len(STOPS))
    assert kept_on(page)["queue"] == []
    assert sorted((card.stop or "", card.text, card.origin) for card in evening.meeting.cards.values()) == [
        (stop.id, said_at(stop), Origin.WALK) for stop in STOPS
    ]


def test_the_form_of_a_stop_can_be_used_by_everybody(
    page: Page,
    evening: Evening,
) -> None:
    set_out(page, evening)
    assert found_by_axe(page) == []
    page.locator("#stop-form .send").click()
    expect(page.locator("#stop-type-error")).to_be_visible()
    assert found_by_axe(page) == []
