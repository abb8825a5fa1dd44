"""A short walk from preparation to the next meeting, with a tablet over real HTTP."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator.app.following import leave_follow_up, months_of
from facilitator.cli.headless import HALL
from facilitator.cli.walk import Walked, play_walk
from facilitator.export.entries import presentable
from facilitator.export.minutes import minutes
from facilitator.export.pdf import pdf_bytes
from facilitator.files.catalogues import texts
from facilitator.files.resources import resource_text
from facilitator.meeting.bringing import Heading, with_findings
from facilitator.meeting.cards import queue
from facilitator.meeting.follow_up import FollowUp
from facilitator.meeting.model import Meeting
from facilitator.meeting.room import room_view
from facilitator.meeting.succession import next_meeting
from facilitator.meeting.timeline import agenda
from facilitator.meeting.walk import findings, route
from facilitator.meeting.words import CardType, Origin, Phase, SceneKind
from facilitator.rehearsal.walk_sample import SampleWalk, parse_walk
from facilitator.store.making import make
from facilitator.store.reader import read_meeting
from tests.export.reading import copied
from tests.meetings import Evening, SeededDice, dialog_meeting

HEADING = Heading("Det fandt vi på vandringen", (("da", "Fra tryghedsvandringen"),))


@dataclass(frozen=True)
class Told:
    """A walk that has been played, and the file that it left."""

    sample: SampleWalk
    walked: Walked
    walk: Meeting
    file: Path


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Play the sample walk once for all of these."""
    file = tmp_path_factory.mktemp("vandring") / "vandring.borgermoede"
    sample = parse_walk(resource_text("samples", "vandring.toml"))
    walked = play_walk(file, sample, 1)
    return Told(sample, walked, read_meeting(file), file)


def test_everything_that_was_written_down_is_there_once_and_tells_nobody(told: Told) -> None:
    cards = findings(told.walk)
    assert sorted(card.text for card in cards) == sorted(one.text for one in told.sample.found)
    assert {card.origin for card in cards} == {Origin.WALK}
    assert queue(told.walk) == ()
    assert told.walk.course.phase is Phase.CLOSED
    assert [stop.name for stop in route(told.walk)] == [stop.name for stop in told.sample.stops]


def test_what_came_sealed_from_the_tablet_has_every_field(told: Told) -> None:
    sent = next(one for one in told.sample.found if one.phone and one.priority == 1)
    card = next(card for card in findings(told.walk) if card.text == sent.text)
    fields = (card.reasons, card.affected, card.proposal, card.actor, card.horizon, card.deadline)
    assert fields == (
        sent.reasons, sent.affected, sent.proposal, sent.actor, sent.horizon, sent.deadline,
    )  # fmt: skip
    assert (card.place.name if card.place else "", card.priority, card.time_of_day) == (
        told.sample.stops[3].name, 1, sent.time,
    )  # fmt: skip


def test_the_hall_saw_both_sides_of_every_stop(told: Told) -> None:
    shown = [shot.view.picture for shot in told.walked.shots if shot.view.picture.scene is SceneKind.STOPS]
    seen = {
        (stop.number, one.card.type is CardType.PLEASANT, one.card.text)
        for picture in shown
        for stop in picture.stops
        for one in stop.findings
    }
    wanted = {(one.stop, one.type == "pleasant", one.text) for one in told.sample.found if one.stop}
    assert len(shown) == len(told.sample.stops)
    assert seen == wanted


def test_the_minutes_read_back_hold_stops_owners_and_the_day_of_the_follow_up(told: Told) -> None:
    document = minutes(presentable(told.walk), told.walked.ended, texts("da", "export"))
    said = copied(pdf_bytes(document))
    for one in (
        "Referat af tryghedsvandring",
        "Stop for stop",
        "Utrygt og rart side om side",
        "Kommunen, vej og",
    ):
        assert one in said
    for found in told.sample.found:
        assert found.text.split()[0] in said
    assert "onsdag den 7. april 2027" in said


def test_the_follow_up_exists_half_a_year_on(told: Told, tmp_path: Path) -> None:
    now = told.walked.ended
    wish = FollowUp("Siden sidst", HALL, now.wall.astimezone(HALL).date(), months_of(told.walk) or 0)
    left = leave_follow_up(told.walk, wish, tmp_path, "Vandring – opfølgning")
    after = read_meeting(left.file)
    assert left.starts is not None
    assert timedelta(days=170) < left.starts - now.wall < timedelta(days=195)
    assert after.projector.scene.kind is SceneKind.PROMISES
    assert {one.what for one in after.actions.values()} == {one.what for one in told.walk.actions.values()}


def test_the_next_meeting_opens_with_the_findings_on_the_map(told: Told, tmp_path: Path) -> None:
    planned = next_meeting(told.walk, dialog_meeting(), "Borgermøde")
    make(tmp_path / "nyt.borgermoede", with_findings(told.walk, planned, HEADING, SeededDice(7)))
    meeting = read_meeting(tmp_path / "nyt.borgermoede")
    picture = room_view(meeting, Evening().now).picture
    assert picture.scene is SceneKind.MAP
    assert picture.board is not None
    assert {card.text for card in picture.board.cards} == {one.text for one in told.sample.found}
    assert agenda(meeting)[0].title == HEADING.item
