"""Prioritising in a real browser: dots, choices, scales, slips; one vote per phone, joined to no other."""

import hashlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from facilitator.link import view as wire
from facilitator.link.codes import Code
from facilitator.link.contents import Vote
from tests.browser.phone import kept_on, left_on, scan, scanned, write_and_send
from tests.door.real import Door, SmallEngine, a_view

pytestmark = pytest.mark.browser

POLL, OTHER_POLL = "aa" * 16, "bb" * 16
TEXTS = ("Lys på stien", "Klub om fredagen", "الإضاءة ضعيفة")


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """One door for all of these; each brings its own engine and its own phone."""
    with Door() as started:
        yield started


def a_ballot(**changes: Any) -> wire.Ballot:
    fields: dict[str, Any] = {
        "id": POLL,
        "kind": "dots",
        "question": "Hvad er vigtigst?",
        "options": tuple(wire.Choice(f"0{at}", text) for at, text in enumerate(TEXTS, start=1)),
        "dots": 3,
        "several": True,
        "open": True,
    }
    return wire.Ballot(**(fields | changes))


def counted(*dots: int, **changes: Any) -> wire.Ballot:
    options = tuple(
        wire.Choice(f"0{at}", text, number)
        for at, (text, number) in enumerate(zip(TEXTS, dots, strict=True), 1)
    )
    return a_ballot(options=options, open=False, voters=18, **changes)


@pytest.fixture
def ask(page: Page, door: Door, engine: SmallEngine) -> Callable[[wire.Ballot], None]:
    """Return a way to open a ballot on a phone that has scanned the wall."""

    def asked(ballot: wire.Ballot) -> None:
        engine.show(a_view(revision=2, round=None, ballot=ballot))
        page.goto(scanned(door, engine))
        expect(page.locator("#result" if not ballot.open else "#vote")).to_be_visible()

    return asked


def votes(engine: SmallEngine) -> list[Vote]:
    return [content for content in engine.seen.contents if isinstance(content, Vote)]


def is_received(page: Page) -> None:
    expect(page.locator("#vote-status[data-kind=received]")).to_be_visible(timeout=90_000)


def more(page: Page, text: str, times: int = 1) -> None:
    row = page.locator(".choice", has_text=text)
    for _ in range(times):
        row.get_by_role("button", name="En prik mere").click()


def test_dots_are_given_several_to_one_and_those_left_are_shown(
    page: Page, engine: SmallEngine, ask: Callable[[wire.Ballot], None]
) -> None:
    ask(a_ballot())
    expect(page.locator("#question")).to_have_text("Hvad er vigtigst?")
    expect(page.locator("#vote-options .letter")).to_have_text(["A", "B", "C"])
    expect(page.locator("#vote-help")).to_contain_text("Én stemme pr. telefon")
    more(page, TEXTS[0], 2)
    expect(page.locator("#vote-left")).to_have_text("1 tilbage")
    more(page, TEXTS[2])
    more(page, TEXTS[1])
    expect(page.locator("#vote-error")).to_have_text("Du har ikke flere. Tag en væk først.")
    page.locator("#vote-send").click()
    is_received(page)

    (vote,) = votes(engine)
    assert (vote.poll, vote.choice, vote.slip) == (POLL, {"01": 2, "03": 1}, None)


@pytest.mark.parametrize(
    ("ballot", "clicks", "choice"),
    [
        (a_ballot(several=False), (0, 2), {"01": 1, "03": 1}),
        (a_ballot(kind="single", several=False, dots=1), (0, 2), {"03": 1}),
        (a_ballot(kind="multiple", several=False, dots=2), (0, 1, 2), {"01": 1, "02": 1}),
        (a_ballot(kind="scale", several=False, dots=1), (1,), {"02": 1}),
        (a_ballot(kind="pulse", several=False, dots=1), (2,), {"03": 1}),
    ],
)
def test_every_kind_of_ballot_is_answered_by_tapping_what_one_means(
    page: Page,
    engine: SmallEngine,
    ask: Callable[[wire.Ballot], None],
    ballot: wire.Ballot,
    clicks: tuple[int, ...],
    choice: dict[str, int],
) -> None:
    ask(ballot)
    for at in clicks:
        page.locator(".choice").nth(at).click()
    page.locator("#vote-send").click()
    is_received(page)

    assert [vote.choice for vote in votes(engine)] == [choice]


def test_a_vote_can_be_changed_and_taken_back_under_the_same_ballot_id(
    page: Page, engine: SmallEngine, ask: Callable[[wire.Ballot], None]
) -> None:
    ask(a_ballot(kind="multiple", several=False))
    page.locator(".choice").nth(0).click()
    page.locator("#vote-send").click()
    is_received(page)
    page.locator(".choice").nth(1).click()
    expect(page.locator("#vote-send")).to_have_text("Ret stemmen")
    page.locator("#vote-send").click()
    engine.wait_for(lambda seen: len(seen.contents) == 2)
    is_received(page)
    for at in (0, 1):
        page.locator(".choice").nth(at).click()
    page.locator("#vote-send").click()
    engine.wait_for(lambda seen: len(seen.contents) == 3)

    assert [vote.choice for vote in votes(engine)] == [{"01": 1}, {"01": 1, "02": 1}, {}]
    assert len({vote.ballot for vote in votes(engine)}) == 1


def test_the_ballot_id_is_made_of_the_phones_secret_and_two_ballots_have_nothing_in_common(
    page: Page, engine: SmallEngine, ask: Callable[[wire.Ballot], None]
) -> None:
    for poll in (POLL, OTHER_POLL):
        ask(a_ballot(id=poll, kind="single", several=False, dots=1))
        page.locator(".choice").first.click()
        page.locator("#vote-send").click()
        is_received(page)

    secret = page.evaluate(
        "Array.from(atob(JSON.parse(localStorage.facilitator).secret), c => c.charCodeAt(0))"
    )
    expected = [
        hashlib.sha512(bytes(secret) + bytes.fromhex(poll)).digest()[:16].hex() for poll in (POLL, OTHER_POLL)
    ]
    assert len(secret) == 32
    assert [vote.ballot for vote in votes(engine)] == expected


def test_another_phone_has_another_secret(
    chromium_phone: Callable[[], Page], door: Door, engine: SmallEngine
) -> None:
    engine.show(a_view(revision=2, round=None, ballot=a_ballot(kind="single", several=False, dots=1)))
    for _ in range(2):
        page = chromium_phone()
        page.goto(scanned(door, engine))
        page.locator(".choice").first.click()
        page.locator("#vote-send").click()
        is_received(page)

    assert len({vote.ballot for vote in votes(engine)}) == 2


def test_nothing_of_a_choice_stays_on_the_phone(
    page: Page, door: Door, engine: SmallEngine, ask: Callable[[wire.Ballot], None]
) -> None:
    ask(a_ballot(kind="single", several=False, dots=1))
    page.locator(".choice").nth(1).click()
    page.locator("#vote-send").click()
    is_received(page)

    left = left_on(page)
    assert [trace for trace in (TEXTS[1], POLL, '"02"', votes(engine)[0].ballot) if trace in left] == []
    assert kept_on(page)["queue"] == []


def test_a_vote_without_a_choice_is_not_sent(
    page: Page, engine: SmallEngine, ask: Callable[[wire.Ballot], None]
) -> None:
    ask(a_ballot())
    page.locator("#vote-send").click()

    expect(page.locator("#vote-error")).to_have_text("Vælg noget, før du stemmer.")
    assert engine.seen.envelopes == []


def test_in_the_strong_mode_the_code_of_the_door_slip_makes_the_ballot(
    page: Page, engine: SmallEngine, ask: Callable[[wire.Ballot], None]
) -> None:
    ask(a_ballot(kind="single", several=False, dots=1, strong=True))
    expect(page.locator("#vote-help")).to_contain_text("Én stemme pr. seddel")
    page.locator(".choice").first.click()
    page.locator("#vote-send").click()
    expect(page.locator("#vote-error")).to_contain_text("8 tegn")
    page.locator("#slip").fill("2345-abcd")
    page.locator("#vote-send").click()
    is_received(page)

    (vote,) = votes(engine)
    digest = hashlib.sha512(b"2345ABCD" + bytes.fromhex(POLL)).digest()
    assert (vote.slip, vote.ballot) == ("2345ABCD", digest[:16].hex())


def test_a_wrong_slip_is_told_and_can_be_typed_again(page: Page, door: Door) -> None:
    def only_that_slip(content: object) -> Code:
        good = isinstance(content, Vote) and content.slip == "2345ABCD"
        return Code.RECEIVED if good else Code.WRONG_ROOM

    with SmallEngine(door, decide=only_that_slip) as engine:
        ballot = a_ballot(kind="single", several=False, dots=1, strong=True)
        engine.show(a_view(revision=2, round=None, ballot=ballot))
        page.goto(scanned(door, engine))
        page.locator(".choice").first.click()
        page.locator("#slip").fill("22222222")
        page.locator("#vote-send").click()
        expect(page.locator("#vote-error")).to_contain_text("sedlen passer ikke")
        page.locator("#slip").fill("2345abcd")
        page.locator("#vote-send").click()
        is_received(page)


def test_a_vote_that_comes_too_late_is_told(page: Page, door: Door) -> None:
    with SmallEngine(door, decide=lambda _: Code.ROUND_OVER) as engine:
        engine.show(a_view(revision=2, round=None, ballot=a_ballot(kind="single", several=False, dots=1)))
        page.goto(scanned(door, engine))
        page.locator(".choice").first.click()
        page.locator("#vote-send").click()

        expect(page.locator("#vote-status[data-kind=refused]")).to_contain_text("Afstemningen er lukket")


def test_of_votes_made_without_a_connection_only_the_newest_is_sent(page: Page, engine: SmallEngine) -> None:
    asked = a_view(revision=2, round=None, ballot=a_ballot(kind="single", several=False, dots=1))
    with Door() as door:
        with SmallEngine(door, key=engine.key) as first:
            first.show(asked)
            page.goto(scanned(door, first))
            expect(page.locator("#vote")).to_be_visible()
        for at in (0, 1, 2):
            page.locator(".choice").nth(at).click()
            page.locator("#vote-send").click()
            expect(page.locator("#vote-status[data-kind=kept]")).to_be_visible()
        assert len(kept_on(page)["queue"]) == 1

        with SmallEngine(door, key=engine.key, view=asked) as again:
            is_received(page)
            assert [vote.choice for vote in votes(again)] == [{"03": 1}]


def test_notes_and_votes_wait_side_by_side(page: Page, door: Door, engine: SmallEngine) -> None:
    engine.show(a_view(revision=2, ballot=a_ballot(kind="single", several=False, dots=1)))
    scan(page, door, engine)
    expect(page.locator("#vote-question")).to_have_text("Hvad er vigtigst?")
    page.locator(".choice").first.click()
    page.locator("#vote-send").click()
    page.get_by_text("Bekymring", exact=True).click()
    page.locator("#text").fill("Mørkt")
    page.locator("#send").click()
    is_received(page)
    expect(page.locator("#status[data-kind=received]")).to_be_visible()

    assert sorted(type(content).__name__ for content in engine.seen.contents) == ["Note", "Vote"]


def test_a_notes_receipt_goes_when_the_room_turns_to_something_else(page: Page, door: Door) -> None:
    turns = iter(
        (
            a_view(revision=2, round=None, ballot=a_ballot()),
            a_view(revision=4, round=wire.Round("0c", (wire.Type("idea", {"da": "Idé"}, "bulb"),))),
            a_view(revision=6, round=None, phase="closed"),
        )
    )

    def turned_meanwhile(_content: object) -> Code:
        engine.show(next(turns))
        return Code.RECEIVED

    with SmallEngine(door, decide=turned_meanwhile) as engine:
        for turn, shown in enumerate(("#vote", "#types[hidden]", "#notice[data-kind=meeting_over]")):
            engine.show(a_view(revision=1 + 2 * turn))
            scan(page, door, engine)
            write_and_send(page)
            engine.wait_for(lambda seen, turn=turn: len(seen.contents) == turn + 1)  # type: ignore[misc]
            expect(page.locator(shown)).to_be_attached()
            expect(page.locator("#status")).to_have_text("")


def test_a_result_is_shown_with_the_most_first_and_without_a_form(
    page: Page, ask: Callable[[wire.Ballot], None]
) -> None:
    ask(counted(7, 31, 12))

    expect(page.locator("#result-note")).to_have_text("18 stemmer")
    expect(page.locator("#results .text")).to_have_text([TEXTS[1], TEXTS[2], TEXTS[0]])
    expect(page.locator("#results b")).to_have_text(["31", "12", "7"])
    expect(page.locator("#vote")).to_be_hidden()


def test_a_pulse_shows_before_beside_after_in_the_order_of_the_scale(
    page: Page, ask: Callable[[wire.Ballot], None]
) -> None:
    ask(counted(2, 7, 11, kind="pulse", before=counted(9, 6, 3, kind="pulse", id=OTHER_POLL)))

    expect(page.locator("#results .text")).to_have_text(list(TEXTS))
    expect(page.locator("#results b")).to_have_text(
        ["Før: 9", "Nu: 2", "Før: 6", "Nu: 7", "Før: 3", "Nu: 11"]
    )


@pytest.mark.parametrize(
    ("counting", "says"),
    [(False, "Tallene vises kun, når der er mindst 5 stemmer."), (True, "Stemmerne tælles op …")],
)
def test_a_closed_ballot_of_too_few_votes_or_still_counted_shows_no_numbers(
    page: Page, ask: Callable[[wire.Ballot], None], *, counting: bool, says: str
) -> None:
    ask(a_ballot(open=False, counting=counting))

    expect(page.locator("#result-note")).to_have_text(says)
    expect(page.locator("#results b")).to_have_count(0)


def test_the_keyboard_alone_gives_dots(
    page: Page, engine: SmallEngine, ask: Callable[[wire.Ballot], None]
) -> None:
    ask(a_ballot())
    page.locator(".step").first.focus()
    for key in ("Tab", "Enter", "Tab", "Tab", "Space", "Tab", "Tab", "Tab", "Enter"):
        page.keyboard.press(key)
    is_received(page)

    assert [vote.choice for vote in votes(engine)] == [{"01": 1, "02": 1}]


@pytest.fixture
def chromium_phone(phone: BrowserContext) -> Iterator[Callable[[], Page]]:
    """Return a way to get phones that share nothing."""
    others: list[BrowserContext] = []

    def fresh() -> Page:
        browser = phone.browser
        assert browser is not None
        others.append(browser.new_context(locale="da-DK"))
        return others[-1].new_page()

    yield fresh
    for context in others:
        context.close()
