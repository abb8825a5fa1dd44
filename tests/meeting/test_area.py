"""The picture of the area: its squares, and that blurring a home leaves nothing of where it is."""

from dataclasses import replace

import pytest

from facilitator.meeting.area import Counted, Frame, counts, spread, square, typed
from facilitator.meeting.commands import (
    AddCard,
    CloseMeeting,
    Describe,
    Freeze,
    PutArea,
    PutStop,
    ReceiveNote,
    Show,
)
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import AreaPicture, Place, Scene, WalkStop
from facilitator.meeting.refusals import AlreadyThere
from facilitator.meeting.room import room_view
from facilitator.meeting.words import Actor, CardType, Origin, SceneKind
from tests.meetings import Evening

PLAN = AreaPicture("Elmehaven", "Set fra oven", 800, 600)
HOME = Place("", 0.2671, 0.5203)
# C4 of eight times six squares.
MIDDLE = (2.5 / 8, 3.5 / 6)


def with_picture(*, blurs: bool = False) -> Evening:
    evening = Evening().collecting()
    evening.do(PutArea(replace(PLAN, blur_homes=blurs)))
    return evening


def pin(evening: Evening, place: Place, *, release: bool = True) -> Place | None:
    changes = evening.do(AddCard("Mørkt", CardType.UNSAFE, Origin.PAPER, place=place, release=release))
    return evening.card(changes[0].after.id).place  # type: ignore[union-attr,arg-type]  # the new card


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("c4", Place("", *MIDDLE)),
        (" 4 C ", Place("", *MIDDLE)),
        ("C4 ved tunnelen", Place("ved tunnelen", *MIDDLE)),
        ("C4: tunnelen", Place("tunnelen", *MIDDLE)),
        ("Tunnelen", Place("Tunnelen")),
        ("Z9", Place("Z9")),
        ("C40", Place("C40")),
        ("b7a", Place("b7a")),
        ("  ", None),
    ],
)
def test_a_square_is_typed_as_it_stands_on_the_sheet(said: str, place: Place | None) -> None:
    assert typed(PLAN, said) == place


def test_without_a_picture_a_square_is_a_name() -> None:
    assert typed(None, "C4") == Place("C4")


@pytest.mark.parametrize(("point", "name"), [((0, 0), "A1"), ((1, 1), "H6"), (MIDDLE, "C4")])
def test_every_point_lies_in_a_square(point: tuple[float, float], name: str) -> None:
    assert square(PLAN, point) == name


def test_what_lies_in_each_square_is_counted_by_mood() -> None:
    pins = [(MIDDLE, CardType.UNSAFE), (MIDDLE, CardType.STRENGTH), ((0.0, 0.0), CardType.IDEA)]
    assert counts(PLAN, pins) == {"A1": Counted(other=1), "C4": Counted(unsafe=1, pleasant=1)}


def test_pins_on_each_other_are_set_out_so_that_each_is_seen() -> None:
    told = spread([MIDDLE] * 40, (0.02, 0.02))
    assert told[0] == MIDDLE
    assert len({(round(x, 4), round(y, 4)) for x, y in told}) == 40


@pytest.mark.parametrize("place", [HOME, Place("Opgangen", 0.26, 0.66)])
def test_where_homes_are_blurred_a_point_never_gets_in(place: Place) -> None:
    assert pin(with_picture(blurs=True), place) == Place(place.name, *MIDDLE)


def test_a_phones_point_and_a_corrected_one_are_blurred_too() -> None:
    evening = with_picture(blurs=True)
    opened = evening.meeting.course.round
    assert opened is not None
    changes = evening.do(ReceiveNote(opened.id, "Her bor jeg", CardType.UNSAFE, place=HOME))
    card = evening.slip("Mørkt")
    evening.do(Describe(card, place=HOME))
    places = [evening.card(changes[0].after.id).place, evening.card(card).place]  # type: ignore[union-attr,arg-type]  # a card came of it
    assert places == [Place("", *MIDDLE)] * 2


def test_choosing_to_blur_moves_every_point_whoever_may_see_it_and_undo_brings_none_back() -> None:
    evening = with_picture()
    pin(evening, HOME)
    pin(evening, HOME, release=False)
    described = evening.do(Describe(evening.slip("Mørkt"), place=HOME))
    changes = evening.do(PutArea(replace(PLAN, blur_homes=True)))
    assert "0.2671" not in repr(evening.meeting.cards)
    evening.take_back(changes)
    assert evening.meeting.area == PLAN
    assert "0.2671" not in repr(evening.meeting.cards)
    assert evening.refusal_to_take_back(described) is not None


def test_a_frozen_wall_shows_the_blurred_point_at_once() -> None:
    evening = with_picture()
    pin(evening, HOME)
    evening.do(Show(Scene(SceneKind.MAP)))
    evening.do(Freeze(freeze=True))
    evening.do(PutArea(replace(PLAN, blur_homes=True)))
    board = room_view(evening.meeting, evening.now).picture.board
    assert board is not None
    assert [(card.pin, card.square) for card in board.cards] == [(MIDDLE, "C4")]


def test_a_point_that_is_a_known_place_has_its_name() -> None:
    evening = with_picture(blurs=True)
    evening.do(PutStop(WalkStop(StopId("5" * 32), 0.0, "Tunnelen", 0.3111, 0.5222)))
    assert pin(evening, Place("", 0.311, 0.522)) == Place("Tunnelen", *MIDDLE)


def test_turning_and_cutting_takes_pins_and_places_along_and_can_be_taken_back() -> None:
    evening = with_picture()
    kept, cut = Place("", 0.75, 0.25), Place("Skolen", 0.1, 0.9)
    pin(evening, kept)
    pin(evening, cut)
    evening.do(PutStop(WalkStop(StopId("5" * 32), 0.0, "Tunnelen", 0.75, 0.25)))
    before = evening.meeting
    changes = evening.do(PutArea(replace(PLAN, width=300, height=800), Frame(1, 0.5, 0.5, 1.0, 1.0)))
    stop = evening.meeting.stops[StopId("5" * 32)]
    places = {card.place for card in evening.meeting.cards.values()}
    assert places == {Place("", 0.5, 0.5), Place("Skolen")}
    assert (stop.x, stop.y) == (0.5, 0.5)
    evening.take_back(changes)
    assert evening.meeting == before


@pytest.mark.parametrize("turns", range(4))
def test_two_frames_after_each_other_are_one(turns: int) -> None:
    first, second = Frame(1, 0.1, 0.2, 0.9, 0.8), Frame(turns, 0.2, 0.1, 0.7, 0.9)
    point = (0.45, 0.55)
    step = first.point(point)
    assert step is not None
    assert first.then(second).point(point) == pytest.approx(second.point(step))


def test_a_frame_with_nothing_in_it_is_refused() -> None:
    with pytest.raises(ValueError, match="Frame"):
        Frame(0, 0.5, 0.0, 0.5, 1.0)


def test_the_same_picture_again_changes_nothing() -> None:
    assert with_picture().refusal(PutArea(PLAN)) is AlreadyThere


def test_a_slip_comes_with_reasons_who_can_act_and_a_proposal() -> None:
    evening = with_picture()
    asked = AddCard(
        "Tunnelen", CardType.UNSAFE, Origin.SPOKEN, actor=Actor.MUNICIPALITY,
        reasons="Ingen kan se én", proposal="Lys",
    )  # fmt: skip
    card = evening.card(evening.do(asked)[0].after.id)  # type: ignore[union-attr,arg-type]  # the new card
    assert (card.actor, card.reasons, card.proposal) == (Actor.MUNICIPALITY, "Ingen kan se én", "Lys")


def test_the_picture_may_be_mended_after_the_meeting() -> None:
    evening = with_picture()
    evening.do(CloseMeeting())
    evening.do(PutArea(replace(PLAN, blur_homes=True)))
    assert evening.meeting.area == replace(PLAN, blur_homes=True)


def test_a_picture_that_is_turned_blurs_as_it_did() -> None:
    evening = with_picture(blurs=True)
    evening.do(PutArea(replace(PLAN, width=600, height=800, blur_homes=False), Frame(1, 0.0, 0.0, 1.0, 1.0)))
    assert evening.meeting.area is not None
    assert evening.meeting.area.blur_homes


def test_what_is_taken_back_after_homes_were_blurred_brings_no_exact_point_back() -> None:
    evening = with_picture()
    pin(evening, HOME)
    (card,) = evening.meeting.cards
    moved = evening.do(Describe(card))
    evening.do(PutArea(replace(PLAN, blur_homes=True)))
    evening.take_back(moved)
    assert evening.card(card).place == Place("", *MIDDLE)


def test_turning_a_picture_whose_homes_were_blurred_before_is_taken_back_whole() -> None:
    evening = with_picture(blurs=True)
    pin(evening, HOME)
    before = evening.meeting
    turned = evening.do(PutArea(replace(PLAN, width=600, height=800), Frame(1)))
    assert evening.meeting.cards != before.cards
    evening.take_back(turned)
    assert (evening.meeting.area, evening.meeting.cards) == (before.area, before.cards)
