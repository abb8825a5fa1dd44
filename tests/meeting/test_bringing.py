"""What a walk has found opens the next meeting: released findings only, on its map board."""

from dataclasses import replace

from facilitator.meeting.blueprint import meeting_from
from facilitator.meeting.bringing import Heading, with_findings
from facilitator.meeting.cards import voices
from facilitator.meeting.commands import Hold, Merge, NameCluster, RecordFinding, StartMeeting
from facilitator.meeting.formats import parse_format
from facilitator.meeting.ids import CardId, StopId
from facilitator.meeting.model import AreaPicture, Card, Meeting, Place, WalkStop
from facilitator.meeting.references import dangling
from facilitator.meeting.room import room_view
from facilitator.meeting.sets import parse_categories
from facilitator.meeting.succession import next_meeting
from facilitator.meeting.timeline import agenda
from facilitator.meeting.walk import route, stops_view
from facilitator.meeting.words import CardState, CardType, HoldReason, Origin, SceneKind
from tests.meeting.test_walk import walk
from tests.meetings import RESOURCES, Evening, SeededDice, dialog_meeting

HEADING = Heading("Det fandt vi", (("da", "Fra vandringen"), ("en", "From the walk")))


def walked() -> Evening:
    evening, (first, second, _) = walk()
    evening.do(RecordFinding("Mørkt", stop=first, reasons="Ingen lampe", release=True))
    evening.do(RecordFinding("Bænken", CardType.PLEASANT, second, release=True))
    evening.do(RecordFinding("Hemmeligt", stop=second))
    return evening


def opened(planned: Meeting, evening: Evening) -> Meeting:
    after = next_meeting(evening.meeting, planned, "Nyt møde")
    return with_findings(evening.meeting, after, HEADING, SeededDice(9))


def test_the_findings_are_the_first_thing_the_hall_sees() -> None:
    meeting = opened(dialog_meeting(), walked())
    first = agenda(meeting)[0]
    view = room_view(meeting, Evening().now)
    assert (first.title, first.board) == ("Det fandt vi", meeting.projector.scene.board)
    assert view.picture.scene is SceneKind.BOARD
    assert view.picture.board is not None
    assert {card.text for card in view.picture.board.cards} == {"Mørkt", "Bænken"}
    assert dangling(meeting) == frozenset()


def test_with_a_picture_they_lie_on_the_map_and_stay_there_when_the_meeting_begins() -> None:
    evening = walked()
    evening.meeting = replace(evening.meeting, area=AreaPicture("Området", "", 8, 6, image=b"x"))
    after = Evening(opened(dialog_meeting(), evening))
    after.do(StartMeeting())
    picture = room_view(after.meeting, after.now).picture
    assert picture.scene is SceneKind.MAP
    assert picture.board is not None
    assert {card.pin for card in picture.board.cards} == {(0.1, 0.5), (0.2, 0.5)}


def test_nothing_of_them_leads_back_to_the_walk() -> None:
    evening = walked()
    meeting = opened(dialog_meeting(), evening)
    assert {card.origin for card in meeting.cards.values()} == {Origin.WALK}
    assert {card.state for card in meeting.cards.values()} == {CardState.RELEASED}
    assert not set(meeting.cards) & set(evening.meeting.cards)
    assert not set(meeting.stops) & set(evening.meeting.stops)


def test_a_plan_with_a_map_of_its_own_takes_them_on_that_board() -> None:
    found, _ = parse_format((RESOURCES / "formats/vandring.toml").read_text("utf-8"))
    categories, _ = parse_categories((RESOURCES / "sets/categories.toml").read_text("utf-8"))
    assert found is not None
    planned = meeting_from(found, categories, SeededDice(4), "da")
    meeting = opened(planned, walked())
    assert set(meeting.boards) == set(planned.boards)


def test_a_walk_that_found_nothing_changes_nothing() -> None:
    evening, _ = walk()
    planned = dialog_meeting()
    assert with_findings(evening.meeting, planned, HEADING, SeededDice(9)) is planned


def said(meeting: Meeting, text: str) -> Card:
    return next(card for card in meeting.cards.values() if card.text == text)


def merged(evening: Evening) -> Evening:
    """Merge one that was released, one in the queue and one that is held back into the dark place."""
    (first, *_) = evening.meeting.stops
    for text in ("Ingen lygter", "Holdt"):
        evening.do(RecordFinding(text, stop=first, release=True))
    lead = said(evening.meeting, "Mørkt")
    others = [said(evening.meeting, text).id for text in ("Ingen lygter", "Hemmeligt", "Holdt")]
    evening.do(Merge(tuple(others), lead.id))
    cluster = said(evening.meeting, "Mørkt").cluster
    assert cluster is not None
    evening.do(NameCluster(cluster, "Lys"))
    evening.do(Hold(said(evening.meeting, "Holdt").id, HoldReason.PERSONAL))
    return evening


def test_what_was_merged_comes_along_as_a_voice_and_only_if_it_was_released() -> None:
    evening = merged(walked())
    meeting = opened(dialog_meeting(), evening)
    lead = said(meeting, "Mørkt")
    (cluster,) = meeting.clusters.values()
    assert (cluster.lead, cluster.title, cluster.board) == (lead.id, "Lys", lead.board)
    assert {card.text for card in voices(meeting, lead)} == {"Mørkt", "Ingen lygter"}
    assert {card.text for card in meeting.cards.values()} == {"Mørkt", "Ingen lygter", "Bænken"}
    assert {card.text: card.cluster for card in meeting.cards.values()}["Bænken"] is None
    assert not set(meeting.clusters) & set(evening.meeting.clusters)
    assert not set(meeting.cards) & set(evening.meeting.cards)
    assert dangling(meeting) == frozenset()


def test_the_hall_sees_the_leading_card_with_its_voices() -> None:
    view = room_view(opened(dialog_meeting(), merged(walked())), Evening().now)
    assert view.picture.board is not None
    assert {card.text: card.voices for card in view.picture.board.cards} == {"Mørkt": 2, "Bænken": 1}


def test_whose_leader_was_held_back_comes_by_itself() -> None:
    evening = merged(walked())
    evening.do(Hold(said(evening.meeting, "Mørkt").id, HoldReason.PERSONAL))
    meeting = opened(dialog_meeting(), evening)
    assert {card.text for card in meeting.cards.values()} == {"Ingen lygter", "Bænken"}
    assert meeting.clusters == {}


def test_a_plan_with_a_picture_of_its_own_keeps_it_and_the_findings_keep_only_their_places_name() -> None:
    evening = walked()
    evening.meeting = replace(evening.meeting, area=AreaPicture("Vandringen", "", 8, 6, image=b"x"))
    own = AreaPicture("Hallen", "", 8, 6, image=b"y")
    stop = WalkStop(StopId("e" * 32), 0.0, "Indgangen", 0.5, 0.5)
    meeting = opened(replace(dialog_meeting(), area=own, stops={stop.id: stop}), evening)
    assert (meeting.area, dict(meeting.stops)) == (own, {stop.id: stop})
    assert {(card.text, card.place, card.stop) for card in meeting.cards.values()} == {
        ("Mørkt", Place("Sted 1"), None),
        ("Bænken", Place("Sted 2"), None),
    }
    view = room_view(meeting, Evening().now).picture
    assert view.scene is SceneKind.BOARD


def test_stops_that_a_plan_has_on_the_same_picture_stay_before_those_of_the_walk() -> None:
    evening = walked()
    stop = WalkStop(StopId("e" * 32), 4.0, "Indgangen")
    meeting = opened(replace(dialog_meeting(), stops={stop.id: stop}), evening)
    names = [one.name for one in route(evening.meeting)]
    assert [one.name for one in route(meeting)] == ["Indgangen", *names]


def test_a_finding_merged_under_a_card_of_the_halls_is_not_lost() -> None:
    evening = walked()
    dark = said(evening.meeting, "Mørkt")
    lead = replace(dark, id=CardId("c" * 32), text="Lys", origin=Origin.PAPER, stop=None, priority=None)
    evening.meeting = replace(evening.meeting, cards={**evening.meeting.cards, lead.id: lead})
    evening.do(Merge((dark.id,), lead.id))
    assert {one.card.text for stop in stops_view(evening.meeting) for one in stop.findings} == {
        "Mørkt",
        "Bænken",
    }
    assert {card.text for card in opened(dialog_meeting(), evening).cards.values()} == {"Mørkt", "Bænken"}
