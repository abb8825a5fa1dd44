"""What the room may see, in every phase: released content and nothing else, the same for everybody."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from facilitator.meeting.commands import (
    AddCard,
    Answer,
    CloseCollection,
    CloseMeeting,
    Command,
    Describe,
    EditCard,
    Hold,
    Merge,
    NameCluster,
    OpenCollection,
    Park,
    Pause,
    PutAction,
    PutArea,
    Release,
    SetBrief,
    SetCategory,
    Show,
    ShowCorner,
    SkipItem,
    StartMeeting,
    WriteMinutes,
)
from facilitator.meeting.ids import ActionId
from facilitator.meeting.model import Action, AreaPicture, ItemMinutes, Place, Scene
from facilitator.meeting.refusals import NotReleased
from facilitator.meeting.room import room_view
from facilitator.meeting.shown import shown
from facilitator.meeting.timeline import agenda
from facilitator.meeting.views import CardView, RoomView, RoundView
from facilitator.meeting.words import CardType, HoldReason, Origin, Phase, SceneKind
from tests.meetings import Evening, at


def view(evening: Evening) -> RoomView:
    return room_view(evening.meeting, evening.now)


def test_before_the_meeting_the_room_sees_the_plan_and_sends_nothing() -> None:
    evening = Evening()
    evening.do(SetBrief(replace(evening.meeting.brief, title="Tryghed", contact="Kommunen")))
    told = view(evening)
    assert (told.phase, told.now, told.round, told.ends, told.cards) == (Phase.PLANNED, None, None, None, ())
    assert (told.title, told.contact, told.picture.scene) == ("Tryghed", "Kommunen", SceneKind.WELCOME)
    assert {row.state for row in told.agenda} == {"next"}


def test_the_agenda_before_the_meeting_counts_from_the_announced_time() -> None:
    evening = Evening()
    announced = at(20 * 3600).wall
    evening.do(SetBrief(replace(evening.meeting.brief, starts=announced)))
    assert view(evening).agenda[0].start == announced


def test_while_live_the_room_sees_what_runs_and_what_comes() -> None:
    evening = Evening().collecting()
    item = evening.meeting.items[evening.running]
    evening.wait(2)
    told = view(evening)
    assert told.now is not None
    assert (told.now.item, told.now.title, told.now.paused) == (item.id, item.title, False)
    assert told.now.ends == evening.now.wall + timedelta(seconds=item.allotted_s - 120)
    assert told.ends is not None
    states = [row.state for row in told.agenda]
    assert states == ["done"] * states.index("now") + ["now"] + ["next"] * (
        len(states) - states.index("now") - 1
    )


def test_an_item_that_runs_over_has_ended_when_its_time_was_up() -> None:
    evening = Evening().collecting()
    up = evening.now.wall + timedelta(seconds=evening.meeting.items[evening.running].allotted_s)
    evening.wait(60)
    running = view(evening).now
    assert running is not None
    assert running.ends == up


def test_a_pause_is_told() -> None:
    evening = Evening().collecting()
    evening.do(Pause())
    running = view(evening).now
    assert running is not None
    assert running.paused


def test_a_phone_is_told_the_round_and_what_its_board_asks() -> None:
    evening = Evening().collecting()
    opened = evening.meeting.course.round
    assert opened is not None
    board = evening.meeting.boards[evening.meeting.items[opened.item].board or ""]  # type: ignore[index]  # one without would fail here
    told = view(evening).round
    assert told is not None
    assert told == RoundView(opened.id, board.types, told.categories, board.ask_category, board.ask_place)
    assert {one.id for one in told.categories} == {
        one.id for one in evening.meeting.categories.values() if one.board == board.id
    }
    evening.do(CloseCollection())
    assert view(evening).round is None
    evening.do(OpenCollection())
    assert view(evening).round is not None


def test_after_the_meeting_the_room_sees_thanks_and_what_was_promised() -> None:
    evening = Evening().collecting()
    evening.slip("Lys", release=True)
    evening.do(PutAction(Action(ActionId("a" * 32), 0.0, "Lys på stien", owner="Driften")))
    evening.do(CloseMeeting())
    told = view(evening)
    assert (told.phase, told.now, told.round, told.ends, told.cards) == (Phase.CLOSED, None, None, None, ())
    assert (told.picture.scene, told.shows_qr_corner) == (SceneKind.THANKS, False)
    assert [(one.what, one.owner) for one in told.actions] == [("Lys på stien", "Driften")]


def test_a_released_card_is_shown_with_what_the_room_may_know_of_it() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys")
    evening.do(Describe(card, Place("Stien", 0.5, 0.0), reasons="mørkt", proposal="lampe", table=4))
    evening.do(EditCard(card, "Mere lys"))
    evening.do(Answer(card, "Kommer"))
    evening.do(Release((card,)))
    assert view(evening).cards == (
        CardView(
            card,
            "Mere lys",
            CardType.IDEA,
            None,
            None,
            edited=True,
            voices=1,
            origins=((Origin.PAPER, 1),),
            place_name="Stien",
            pin=(0.5, 0.0),
            time_of_day=None,
            actor=None,
        ),
    )


def hidden_words(evening: Evening) -> list[str]:
    """Fill a meeting with words that nobody may see, in every field that is the facilitator's own."""
    secrets = [f"hemmelig{number}" for number in range(12)]
    waits, queued, held, note, question, reason, answer, table, minutes, original, title, plan = secrets
    evening.notes(waits)
    evening.slip(queued)
    card = evening.slip(held)
    evening.do(Hold(card, HoldReason.TONE))
    shown_card = evening.slip(original, release=True)
    evening.do(EditCard(shown_card, "Lys"))
    other = evening.slip("Stier", release=True)
    evening.do(Describe(shown_card, reasons=reason, proposal=question, affected=table, translation=note))
    evening.do(Answer(shown_card, answer))
    evening.do(Merge((other,), shown_card))
    cluster = evening.card(shown_card).cluster
    assert cluster is not None
    evening.do(NameCluster(cluster, title))
    evening.do(WriteMinutes(ItemMinutes(evening.running, minutes)))
    item = evening.meeting.items[evening.running]
    planned = replace(item, notes=plan)
    evening.meeting = replace(evening.meeting, items={**evening.meeting.items, item.id: planned})
    return secrets


@pytest.mark.parametrize("kind", list(SceneKind))
def test_in_no_scene_does_the_room_see_what_is_the_facilitators_own(kind: SceneKind) -> None:
    evening = Evening().collecting()
    secrets = hidden_words(evening)
    evening.do(Show(Scene(kind, message="Kaffe")))
    told = repr(view(evening))
    assert [word for word in secrets if word in told] == []


def test_there_is_no_view_of_a_card_that_nobody_has_released() -> None:
    evening = Evening().collecting()
    (waits,) = evening.notes("a")
    queued, held = evening.slip("b"), evening.slip("c")
    evening.do(Hold(held, HoldReason.TONE))
    for card in (waits, queued, held):
        with pytest.raises(NotReleased):
            shown(evening.meeting, evening.card(card))


def test_the_order_of_cards_on_the_board_tells_nothing_of_their_arrival() -> None:
    evening = Evening().collecting()
    cards = [evening.slip(f"kort {number}", release=True) for number in range(20)]
    told = [card.id for card in view(evening).cards]
    assert told == sorted(cards)
    assert told != cards


def test_parked_cards_are_not_on_the_board() -> None:
    evening = Evening().collecting()
    card, other = evening.slip("Lys", release=True), evening.slip("Stier", release=True)
    evening.do(Park((card,)))
    assert [one.id for one in view(evening).cards] == [other]


def test_an_item_without_a_board_shows_the_board_that_was_filled_last() -> None:
    evening = Evening().collecting()
    while evening.meeting.items[evening.running].board is not None:
        evening.slip(evening.meeting.items[evening.running].title, release=True)
        evening.next()
    evening.do(Show(Scene(SceneKind.BOARD)))
    told = view(evening)
    assert told.picture.board is not None
    assert told.picture.board.cards == told.cards
    before = [item for item in agenda(evening.meeting) if item.board is not None]
    places = [item.id for item in agenda(evening.meeting)]
    last = [one for one in before if places.index(one.id) < places.index(evening.running)][-1]
    assert {evening.card(card.id).board for card in told.cards} == {last.board}


def test_a_withdrawn_card_leaves_the_board_in_its_place() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys", release=True)
    other = evening.slip("Stier", release=True)
    evening.do(Show(Scene(SceneKind.CARD, card=card)))
    evening.do(Hold(card, HoldReason.TONE))
    told = view(evening).picture
    assert (told.scene, told.card) == (SceneKind.BOARD, None)
    assert told.board is not None
    assert [one.id for one in told.board.cards] == [other]


def test_a_skipped_item_is_not_on_the_rooms_agenda() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    item = agenda(evening.meeting)[2]
    evening.do(SkipItem(item.id))
    assert item.id not in [row.item for row in view(evening).agenda]


def test_promises_and_actions_are_told_apart() -> None:
    evening = Evening()
    evening.do(PutAction(Action(ActionId("a" * 32), 1.0, "Ny")))
    evening.do(PutAction(Action(ActionId("b" * 32), 0.0, "Sidst", carried=True)))
    told = {}
    for kind in (SceneKind.PROMISES, SceneKind.ACTIONS):
        evening.do(Show(Scene(kind)))
        told[kind] = [one.what for one in view(evening).picture.actions]
    assert told == {SceneKind.PROMISES: ["Sidst"], SceneKind.ACTIONS: ["Ny"]}
    assert [one.what for one in view(evening).actions] == ["Sidst", "Ny"]


def test_the_qr_corner_stays_until_it_is_switched_off() -> None:
    evening = Evening()
    assert view(evening).shows_qr_corner
    evening.do(ShowCorner(corner=False))
    assert not view(evening).shows_qr_corner


def test_the_view_is_the_same_for_the_same_state_and_moment() -> None:
    evening = Evening().collecting()
    hidden_words(evening)
    assert view(evening) == view(evening)


def test_a_moment_later_only_times_differ() -> None:
    evening = Evening().collecting()
    evening.slip("Lys", release=True)
    before = view(evening)
    evening.wait(1)
    assert view(evening) == before


@pytest.mark.parametrize("place", range(4))
def test_the_room_is_told_what_it_is_in_every_phase(place: int) -> None:
    evening = Evening()
    steps: tuple[Command, ...] = (
        SetBrief(replace(evening.meeting.brief, influence="Alt", area="Tilst")),
        StartMeeting(),
        PutArea(AreaPicture("Kort", "", 10, 10)),
        CloseMeeting(),
    )
    for command in steps[: place + 1]:
        evening.do(command)
    told = view(evening)
    assert (told.influence, told.area, told.meeting) == ("Alt", "Tilst", evening.meeting.id)
    assert told.picture.has_area is (place >= 2)


def test_a_card_in_a_category_is_told_with_it() -> None:
    evening = Evening().collecting()
    changes = evening.do(AddCard("Lys", CardType.IDEA, Origin.SPOKEN, release=True))
    card = next(change.thing for change in changes if change.before is None)
    board = evening.meeting.items[evening.running].board
    category = next(one for one in evening.meeting.categories.values() if one.board == board)
    evening.do(SetCategory((card.id,), category.id))  # type: ignore[union-attr,arg-type]  # it is a card
    assert view(evening).cards[0].category == category.id


def test_a_meeting_announced_long_ago_counts_from_now() -> None:
    evening = Evening()
    evening.do(SetBrief(replace(evening.meeting.brief, starts=datetime(2020, 1, 1, tzinfo=UTC))))
    assert view(evening).agenda[0].start == evening.now.wall
