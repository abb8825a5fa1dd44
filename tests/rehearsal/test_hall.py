"""Simulated phones write what fits the meeting, vote as the page does, and go home when told."""

import asyncio
import math
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import msgspec
import pytest

from facilitator.cli.hosting import LOOPBACK, EngineHost, Hosting, held, new_meeting
from facilitator.engine.engine import Engine
from facilitator.files.resources import resource_text
from facilitator.laptop.dice import SystemDice
from facilitator.link import view as wire
from facilitator.meeting.commands import GoTo, OpenBallot, StartMeeting
from facilitator.meeting.model import Card, Meeting
from facilitator.meeting.sensitive import look
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import CardType, Origin
from facilitator.paths import places_under
from facilitator.rehearsal.hall import Hall, Repertoire
from facilitator.rehearsal.lines import (
    DANGEROUS,
    TESTS,
    Pool,
    Script,
    Trait,
    parse_lines,
    spoken_by,
    trait_of,
)
from facilitator.rehearsal.pace import Pace
from facilitator.rehearsal.phone import open_web, scanned
from facilitator.rehearsal.process import category_names, hall_lines
from facilitator.rehearsal.samples import sample_evening
from facilitator.rehearsal.voting import marked

LINES = parse_lines(resource_text("samples", "hall.toml"))


def asking(*types: CardType) -> wire.RoomView:
    """The room while notes of these types are asked for."""
    asked = tuple(wire.Type(kind, {"en": kind}) for kind in types)
    return wire.RoomView(1, wire.Meeting("01", "Safety"), "live", round=wire.Round("02", asked))


@contextmanager
def meeting_at(tmp_path: Path) -> Iterator[Engine]:
    new = new_meeting("dialog", SystemDice(), "da")
    with held(Hosting(tmp_path / "moede.borgermoede", places_under(tmp_path), new, LOOPBACK)) as engine:
        yield engine


async def collecting(host: EngineHost) -> None:
    await host.do(StartMeeting())
    await host.do(GoTo(next(item.id for item in agenda(host.meeting) if item.collects)))


async def an_evening(engine: Engine) -> Hall:
    """Let twelve people write in one round and vote once; return the hall when everybody has gone home."""
    host = EngineHost(engine)
    way_in = scanned((await host.way_in()).url)
    async with open_web() as web:
        words = Repertoire(Pool(LINES, Random(1)), category_names())
        hall = Hall(web, words, Pace(math.inf), Random(1), secrets.token_bytes)
        await hall.enter(way_in, 12)
        await collecting(host)
        assert host.meeting.course.round is not None
        await hall.done(host.meeting.course.round.id)
        await host.do(OpenBallot("Hvad først?", texts=("Lys", "Klub", "Bump"), dots=3))
        await hall.done(next(iter(host.meeting.ballots)))
        await hall.leave()
    host.leave()
    return hall


def from_phones(meeting: Meeting) -> list[Card]:
    return [card for card in meeting.cards.values() if card.origin is Origin.PHONE]


def test_people_write_what_the_item_asks_for_and_vote_once_each(tmp_path: Path) -> None:
    with meeting_at(tmp_path) as engine:
        hall = asyncio.run(an_evening(engine))
        meeting = engine.snapshot.meeting
    cards = from_phones(meeting)
    opened = next(item for item in agenda(meeting) if item.collects)
    board = meeting.boards[opened.board] if opened.board is not None else None

    assert board is not None
    assert {card.type for card in cards} <= set(board.types)
    assert len(cards) == hall.heard.received == hall.heard.sent
    assert {Trait.DOUBLE, Trait.NUMBER, Trait.FOREIGN} <= set(hall.heard.traits)
    assert 0 < len(meeting.votes) == hall.heard.votes <= 12


def test_the_guard_flags_every_line_that_is_marked_as_a_danger() -> None:
    flagged = {line.text for line in LINES if look(line.text).flags}

    assert {line.text for line in LINES if line.trait in DANGEROUS} <= flagged


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_hall_that_speaks_like_the_program_has_an_ordinary_line_for_every_type_and_every_test(
    language: str,
) -> None:
    said = {(line.type, trait_of(line, language)) for line in LINES}

    assert {(kind, Trait.PLAIN) for kind in CardType} <= said
    assert {(CardType.CONCERN, test) for test in TESTS} <= said
    assert spoken_by(LINES, language) == language


def test_an_english_hall_speaks_english_but_for_its_notes_in_other_languages() -> None:
    said = hall_lines("en", Random(1)).of_round(asking(*CardType), 60)

    assert {one.trait for one in said} >= {*TESTS, Trait.SLIP}
    assert {one.line.language for one in said if one.trait is not Trait.FOREIGN} == {"en"}
    assert "en" not in {one.line.language for one in said if one.trait is Trait.FOREIGN}


def test_a_hall_with_too_few_lines_of_its_own_speaks_danish() -> None:
    assert spoken_by(LINES, "ar") == "da"


def test_the_lines_have_categories_that_are_known() -> None:
    assert {line.category for line in LINES if line.category} <= set(category_names())


@pytest.mark.parametrize("kind", ["dots", "single", "multiple", "scale", "pulse"])
@pytest.mark.parametrize("several", [True, False])
def test_a_phone_chooses_only_what_the_page_would_let_it(kind: str, *, several: bool) -> None:
    options = tuple(wire.Choice(f"0{place}", "x") for place in range(4))
    ballot = wire.Ballot("aa", kind, "?", options, 3, several, open=True)  # type: ignore[arg-type]  # kinds by name
    most = {"dots": 3, "multiple": 4}.get(kind, 1)
    for seed in range(30):
        choice = marked(ballot, Random(seed))
        assert set(choice) <= {option.id for option in options}
        assert 1 <= sum(choice.values()) <= most
        assert several or max(choice.values()) == 1


def test_a_sample_finds_its_contributions_though_items_before_were_skipped() -> None:
    script = Script(sample_evening("da"), Random(1))
    items = tuple(wire.Item(f"Punkt {at}", "talk", 10, "next", id=f"{at:02d}") for at in range(1, 11))
    view = wire.RoomView(1, wire.Meeting("01", "Tryghed"), "live", agenda=items)
    script.see(view)
    here = msgspec.structs.replace(items[3], state="now")
    jumped = msgspec.structs.replace(view, agenda=(items[0], here, *items[4:]))
    script.see(jumped)

    assert len(script.of_round(jumped, 24)) > 20
