"""A safety walk: stops on the picture, findings that name them, urgency."""

from typing import Any

import pytest

from facilitator.meeting.blueprint import meeting_from
from facilitator.meeting.commands import (
    CloseMeeting,
    FindAt,
    Freeze,
    Hold,
    MoveStop,
    PutStop,
    Rank,
    RecordFinding,
    Release,
    RemoveStop,
    Show,
    StartMeeting,
)
from facilitator.meeting.formats import parse_format
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import Card, Place, Scene, WalkStop
from facilitator.meeting.refusals import AlreadyThere, NoSuchThing, TooLong
from facilitator.meeting.room import room_view
from facilitator.meeting.sets import parse_categories
from facilitator.meeting.walk import is_walk, route
from facilitator.meeting.words import (
    Actor,
    CardState,
    CardType,
    HoldReason,
    Horizon,
    Moderated,
    Origin,
    SceneKind,
    TimeOfDay,
)
from tests.meeting.contributions import FLAGGED
from tests.meetings import RESOURCES, Evening, SeededDice, a_card

TUNNEL = WalkStop(StopId("1" * 32), 1.0, "Tunnelen ved stationen", 0.25, 0.5)


def walked() -> Evening:
    evening = Evening()
    card = a_card(7, evening)
    evening.meeting = type(evening.meeting)(
        **{
            name: getattr(evening.meeting, name)
            for name in evening.meeting.__dataclass_fields__
            if name != "cards"
        },
        cards={card.id: card},
    )
    evening.do(PutStop(TUNNEL))
    return evening


def test_a_finding_names_its_stop_and_stays_when_the_stop_goes() -> None:
    evening = walked()
    (card,) = evening.meeting.cards
    evening.do(FindAt(card, TUNNEL.id))
    assert evening.meeting.cards[card].stop == TUNNEL.id
    evening.do(RemoveStop(TUNNEL.id))
    assert evening.meeting.cards[card].stop is None
    assert evening.meeting.stops == {}


def test_a_point_outside_the_picture_is_no_point() -> None:
    evening = walked()
    evening.do(PutStop(WalkStop(TUNNEL.id, 1.0, "Tunnelen", 1.4, 0.5)))
    assert evening.meeting.stops[TUNNEL.id] == WalkStop(TUNNEL.id, 1.0, "Tunnelen")


def test_a_finding_has_an_urgency_or_none() -> None:
    evening = walked()
    (card,) = evening.meeting.cards
    evening.do(Rank(card, 1))
    assert evening.meeting.cards[card].priority == 1
    with pytest.raises(AlreadyThere):
        evening.do(Rank(card, 1))
    with pytest.raises(TooLong):
        evening.do(Rank(card, 0))


def test_a_stop_that_is_not_there_is_refused() -> None:
    evening = walked()
    (card,) = evening.meeting.cards
    with pytest.raises(NoSuchThing):
        evening.do(FindAt(card, StopId("9" * 32)))
    assert evening.meeting.cards[card].stop is None


def walk(stops: int = 3) -> tuple[Evening, list[StopId]]:
    """Return a walk of the shipped format with stops on the picture, gone out to its second item."""
    found, _ = parse_format((RESOURCES / "formats/vandring.toml").read_text("utf-8"))
    categories, _ = parse_categories((RESOURCES / "sets/categories.toml").read_text("utf-8"))
    assert found is not None
    evening = Evening(meeting_from(found, categories, SeededDice(1), "da"))
    keys = [StopId(f"{at + 1:032x}") for at in range(stops)]
    for at, key in enumerate(keys):
        evening.do(PutStop(WalkStop(key, float(at), f"Sted {at + 1}", 0.1 * (at + 1), 0.5)))
    evening.do(StartMeeting())
    evening.next()
    return evening, keys


def recorded(evening: Evening, **fields: Any) -> Card:
    changes = evening.do(RecordFinding(**({"text": "Mørkt"} | fields)))
    return next(one.after for one in changes if isinstance(one.after, Card))


def test_a_finding_has_every_field_of_the_sheet_and_nothing_of_whoever_wrote_it() -> None:
    evening, (first, *_) = walk()
    card = recorded(
        evening, stop=first, reasons="Ingen lampe", affected="Børn", proposal="Lys", priority=2,
        deadline="uge 42", time_of_day=TimeOfDay.NIGHT, actor=Actor.POLICE, horizon=Horizon.LONG,
    )  # fmt: skip
    assert card == Card(
        card.id, card.item, card.board, "Mørkt", CardType.UNSAFE, CardState.QUEUED, Origin.WALK,
        stop=first, place=Place("Sted 1", 0.1, 0.5), reasons="Ingen lampe", affected="Børn",
        proposal="Lys", priority=2, deadline="uge 42", time_of_day=TimeOfDay.NIGHT,
        actor=Actor.POLICE, horizon=Horizon.LONG,
    )  # fmt: skip
    assert evening.meeting.items[card.item].title == "Vandring, 6–8 stop"


def test_while_gathering_up_findings_go_on_the_board_of_the_stops() -> None:
    evening, (first, *_) = walk()
    evening.next()
    card = recorded(evening, stop=first, type=CardType.PLEASANT)
    board = dict(evening.meeting.boards[card.board].names)
    assert board["da"] == "Stop på ruten"


def test_a_finding_is_corrected_and_says_so() -> None:
    evening, (first, second, _) = walk()
    card = recorded(evening, stop=first, release=True)
    evening.do(RecordFinding("Helt mørkt", stop=second, card=card.id))
    after = evening.card(card.id)
    assert (after.text, after.edited, after.original) == ("Helt mørkt", True, "Mørkt")
    assert (after.stop, after.place) == (second, Place("Sted 2", 0.2, 0.5))
    counts = {kind: count for kind, _, count in evening.meeting.moderation.counts}
    assert counts == {Moderated.RELEASED: 1, Moderated.EDITED: 1}


def test_what_was_found_at_a_stop_goes_along_when_it_is_moved() -> None:
    evening, (first, *_) = walk()
    card = recorded(evening, stop=first)
    evening.do(PutStop(WalkStop(first, 0.0, "Tunnelen", 0.9, 0.9)))
    assert evening.card(card.id).place == Place("Tunnelen", 0.9, 0.9)


def test_the_route_is_put_in_another_order_and_one_undo_takes_it_back() -> None:
    evening, keys = walk()
    changes = evening.do(MoveStop(keys[2], 0))
    assert [one.id for one in route(evening.meeting)] == [keys[2], keys[0], keys[1]]
    evening.take_back(changes)
    assert [one.id for one in route(evening.meeting)] == keys
    assert evening.refusal(MoveStop(keys[0], 0)) is AlreadyThere


def test_a_finding_can_be_written_down_at_home_until_the_raw_data_are_gone() -> None:
    evening, (first, *_) = walk()
    evening.do(CloseMeeting())
    assert recorded(evening, stop=first).state is CardState.QUEUED


def test_the_hall_sees_both_sides_of_a_stop_and_nothing_that_is_not_released() -> None:
    evening, (first, second, _) = walk()
    recorded(evening, text="Mørkt", stop=first, reasons="Ingen lampe", release=True)
    recorded(evening, text="Bænken", type=CardType.PLEASANT, stop=first, release=True)
    recorded(evening, text="Hemmeligt", stop=first)
    recorded(evening, text="Andetsteds", stop=second, release=True)
    evening.do(Show(Scene(SceneKind.STOPS, stop=first)))
    (stop,) = room_view(evening.meeting, evening.now).picture.stops
    told = {(one.card.type, one.card.text, one.reasons) for one in stop.findings}
    assert (stop.number, stop.name) == (1, "Sted 1")
    assert told == {(CardType.UNSAFE, "Mørkt", "Ingen lampe"), (CardType.PLEASANT, "Bænken", "")}


def test_a_finding_that_is_held_back_leaves_a_frozen_screen() -> None:
    evening, (first, *_) = walk()
    card = recorded(evening, stop=first, release=True)
    evening.do(Show(Scene(SceneKind.STOPS)))
    evening.do(Freeze(freeze=True))
    evening.do(Hold(card.id, HoldReason.PERSONAL))
    stops = room_view(evening.meeting, evening.now).picture.stops
    assert [one.findings for one in stops] == [(), (), ()]


def test_of_several_findings_one_with_a_flag_in_its_reasons_stays_in_the_queue() -> None:
    evening, (first, *_) = walk()
    clean = recorded(evening, text="Mørkt", stop=first)
    flagged = recorded(evening, text="Uro", stop=first, reasons="Ring til mig på 22 33 44 55")
    evening.do(Release((clean.id, flagged.id)))
    states = {evening.card(one.id).state for one in (clean,)}, {evening.card(flagged.id).state}
    assert states == ({CardState.RELEASED}, {CardState.QUEUED})


def test_named_places_on_a_picture_are_no_walk() -> None:
    evening = Evening()
    evening.do(PutStop(TUNNEL))
    assert not is_walk(evening.meeting)
    assert room_view(evening.meeting, evening.now).route == ()


def test_what_was_found_elsewhere_stays_there_when_the_stop_is_moved() -> None:
    evening = Evening().collecting()
    evening.do(PutStop(TUNNEL))
    evening.do(RecordFinding("Mørkt", CardType.UNSAFE, place="Ved skolen"))
    evening.do(RecordFinding("Skidt", CardType.UNSAFE, stop=TUNNEL.id))
    elsewhere, here = evening.meeting.cards
    evening.do(FindAt(elsewhere, TUNNEL.id))
    evening.do(PutStop(WalkStop(TUNNEL.id, 1.0, TUNNEL.name, 0.75, 0.5)))
    found = [evening.meeting.cards[card].place for card in (elsewhere, here)]
    assert found == [Place("Ved skolen"), Place(TUNNEL.name, 0.75, 0.5)]


def test_a_finding_that_is_to_be_shown_at_once_waits_when_the_guard_points_at_it() -> None:
    evening = Evening().collecting()
    for text, state in (("Mørkt", CardState.RELEASED), (FLAGGED, CardState.QUEUED)):
        evening.do(RecordFinding(text, CardType.UNSAFE, release=True))
        assert [card.state for card in evening.meeting.cards.values() if card.text == text] == [state]
