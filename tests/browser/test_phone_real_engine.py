"""Phones, scribes and slips with the real engine behind the door: what is sent is in the meeting, once."""

import secrets
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from facilitator.engine.doors import LOOPBACK, DoorPlan
from facilitator.engine.engine import Engine, EnginePlan
from facilitator.engine.snapshot import Happened, Outcome, Snapshot
from facilitator.files.resources import resource_text
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.link import address
from facilitator.meeting.commands import CloseBallot, Command, GoTo, OpenBallot, PutArea, StartMeeting
from facilitator.meeting.model import AreaPicture, Ballot, Meeting
from facilitator.meeting.sets import parse_types
from facilitator.meeting.words import BallotKind, ItemKind, Origin
from tests.browser.phone import says, write_and_send
from tests.browser.test_phone_place import png
from tests.meetings import dialog_meeting

pytestmark = pytest.mark.browser

SOON_S = 60.0


class Evening:
    """A real engine with a real door, somebody at the console, and a way to wait for the meeting."""

    def __init__(self, folder: Path, new: Meeting | None = None) -> None:
        self.engine = Engine(
            EnginePlan(
                file=folder / "møde.borgermoede",
                clock=SystemClock().now,
                dice=SystemDice(),
                random_bytes=secrets.token_bytes,
                keys=folder / "keys",
                backups=folder / "backups",
                types=parse_types(resource_text("sets", "types.toml"))[0],
                door=DoorPlan(host=LOOPBACK, only_loopback=True),
                new=new or dialog_meeting(),
            )
        )
        self.engine.start()
        self.engine.ready.result(SOON_S)
        self.until(lambda snapshot: snapshot.door.state == "open" and snapshot.door.join is not None)

    @property
    def meeting(self) -> Meeting:
        return self.engine.snapshot.meeting

    @property
    def wall(self) -> str:
        join = self.engine.snapshot.door.join
        assert join is not None
        return join.url

    @property
    def ballot(self) -> Ballot:
        return next(ballot for ballot in self.meeting.ballots.values() if ballot.is_open)

    def until(self, condition: Callable[[Snapshot], bool]) -> None:
        seen: Future[None] = Future()

        def look(happened: Happened) -> None:
            if condition(happened.snapshot) and not seen.done():
                seen.set_result(None)

        stop = self.engine.watch(look)
        if not condition(self.engine.snapshot):
            seen.result(SOON_S)
        stop()

    def do(self, command: Command) -> None:
        outcome: Outcome = self.engine.send(command).result(SOON_S)
        assert outcome.is_done, outcome

    def collect(self) -> None:
        """Begin, and go to the first item that collects from phones."""
        self.do(StartMeeting())
        writing = next(one for one in self.meeting.items.values() if one.kind is ItemKind.WRITING)
        self.do(GoTo(writing.id))

    def code(self, kind: Literal["scribe", "helper"]) -> str:
        self.engine.hand_out(kind, "bord 4").result(SOON_S)
        return self.engine.snapshot.passes[-1].code


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Evening]:
    begun = Evening(tmp_path)
    yield begun
    begun.engine.close()


def has_chosen(option: str, snapshot: Snapshot) -> bool:
    return [one.choice for one in snapshot.meeting.votes.values()] == [((option, 1),)]


def vote(page: Page, at: int) -> None:
    page.locator(".choice").nth(at).click()
    page.locator("#vote-send").click()


def test_a_phone_writes_with_a_place_and_votes_and_changes_its_vote(page: Page, evening: Evening) -> None:
    evening.do(PutArea(AreaPicture("Egeparken", "Seks blokke", 80, 60, image=png(80, 60))))
    evening.collect()
    page.goto(evening.wall)
    page.get_by_text("Utrygt sted", exact=True).click()
    page.locator("#spot").select_option(label="Felt A1")
    write_and_send(page, "Mørkt bag blok 7", "Bekymring")
    says(page, "received")
    (card,) = evening.meeting.cards.values()
    assert card.place is not None
    assert (card.text, card.origin, card.place.x, card.place.y) == (
        "Mørkt bag blok 7",
        Origin.PHONE,
        0.063,
        0.083,
    )

    evening.do(OpenBallot("Hvad først?", texts=("Lys", "Klub"), kind=BallotKind.SINGLE))
    vote(page, 0)
    evening.until(lambda snapshot: len(snapshot.meeting.votes) == 1)
    expect(page.locator("#vote-status[data-kind=received]")).to_be_visible()
    first = evening.meeting.votes
    vote(page, 1)
    evening.until(lambda snapshot: snapshot.meeting.votes != first)

    (only,) = evening.meeting.votes.values()
    assert only.choice == ((evening.ballot.options[1].id, 1),)


def test_ten_changes_of_a_vote_in_a_row_are_all_taken(page: Page, evening: Evening) -> None:
    evening.collect()
    evening.do(OpenBallot("Hvad først?", texts=("Lys", "Klub"), kind=BallotKind.SINGLE))
    page.goto(evening.wall)
    for at in (0, 1) * 5:
        vote(page, at)
        wanted = evening.ballot.options[at].id
        evening.until(partial(has_chosen, wanted))
        expect(page.locator("#vote-status[data-kind=received]")).to_be_visible()

    assert len(evening.meeting.votes) == 1


def test_a_door_slip_votes_once_whoever_types_it(page: Page, evening: Evening) -> None:
    evening.engine.draw_slips(2).result(SOON_S)
    slip = evening.engine.snapshot.slips[0]
    evening.collect()
    evening.do(OpenBallot("Hvad først?", texts=("Lys", "Klub"), kind=BallotKind.SINGLE, strong=True))
    page.goto(evening.wall)
    page.locator("#slip").fill("22222222")
    vote(page, 0)
    expect(page.locator("#vote-error")).to_contain_text("passer ikke")
    assert evening.meeting.votes == {}
    for at in (0, 1):
        page.locator("#slip").fill(slip.lower())
        vote(page, at)
        expect(page.locator("#vote-status[data-kind=received]")).to_be_visible()
        page.evaluate("localStorage.clear()")
        page.reload()
        page.goto("about:blank")
        page.goto(evening.wall)

    (only,) = evening.meeting.votes.values()
    assert only.choice == ((evening.ballot.options[1].id, 1),)
    evening.do(CloseBallot(evening.ballot.id))
    expect(page.locator("#result-note")).to_have_text("Tallene vises kun, når der er mindst 5 stemmer.")


def test_a_scribe_types_in_slips_conclusions_and_counts_until_the_code_is_revoked(
    page: Page, evening: Evening
) -> None:
    code = evening.code("scribe")
    evening.collect()
    evening.do(OpenBallot("Hvad først?", texts=("Lys", "Klub")))
    page.goto(address.scribe_address(evening.wall, code))
    page.locator("#table").fill("4")
    page.get_by_text("Bekymring", exact=True).click()
    page.locator("#text").fill("Døren til cykelkælderen")
    page.locator("#send").click()
    expect(page.locator("#status")).to_have_text("Modtaget – 1 sendt herfra")
    page.get_by_text("Konklusion", exact=True).first.click()
    page.locator("#conclusion").fill("Lys på stien.")
    page.locator("#conclusion-form .send").click()
    expect(page.locator("#status")).to_have_text("Modtaget – 2 sendt herfra")
    page.get_by_text("Optælling", exact=True).click()
    page.locator("#counts input").first.fill("7")
    page.locator("#count-voters").fill("5")
    page.locator("#count-form .send").click()
    expect(page.locator("#status")).to_have_text("Modtaget – 3 sendt herfra")

    (card,) = evening.meeting.cards.values()
    current = evening.meeting.course.current
    assert current is not None
    assert (card.text, card.table, card.origin) == ("Døren til cykelkælderen", 4, Origin.PAPER)
    assert evening.meeting.minutes[current].conclusion == "Lys på stien."
    assert [one.dots for one in evening.ballot.tallies] == [7]

    evening.engine.revoke(code).result(SOON_S)
    page.locator("#count-voters").fill("5")
    page.locator("#count-form .send").click()
    expect(page.locator("#pass-error")).to_contain_text("gælder ikke")
    assert [one.dots for one in evening.ballot.tallies] == [7]


def test_a_helper_sends_more_than_a_phone_may(page: Page, evening: Evening) -> None:
    code = evening.code("helper")
    evening.collect()
    page.goto(address.helper_address(evening.wall, code))
    for number in range(6):
        write_and_send(page, f"Indlæg {number}")
        says(page, "received")
        page.locator("#next").click()

    assert len(evening.meeting.cards) == 6


def test_an_arabic_phone_has_types_and_topics_in_arabic(page: Page, evening: Evening) -> None:
    evening.collect()
    page.goto(evening.wall)
    page.locator("#language").select_option("ar")

    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("#type-buttons")).to_contain_text("قلق")
    expect(page.locator("#category")).to_contain_text("الإضاءة")
