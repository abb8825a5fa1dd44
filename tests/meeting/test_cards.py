"""Contributions: how they come in, are mixed, shown, held back, edited, masked and parked."""

from dataclasses import replace

import pytest

from facilitator.meeting.cards import (
    queue,
    released,
    waiting_count,
)
from facilitator.meeting.commands import (
    AddCard,
    CloseCollection,
    CloseMeeting,
    Command,
    Describe,
    GoTo,
    OpenCollection,
    ReceiveNote,
    ShowWaiting,
)
from facilitator.meeting.ids import CategoryId, ItemId, RoundId
from facilitator.meeting.model import Card, Moderation, Place
from facilitator.meeting.refusals import (
    EmptyText,
    MeetingClosed,
    NoSuchThing,
    NotCollecting,
    NothingWaiting,
    RoundOver,
    TooLong,
)
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import (
    CardState,
    CardType,
    Moderated,
    Origin,
    TimeOfDay,
)
from tests.meeting.contributions import a_category, opened, states
from tests.meetings import Evening

# --- how notes come in, and are mixed ---


def test_a_note_becomes_a_card_that_says_nothing_of_who_wrote_it_or_when() -> None:
    evening = Evening().collecting()
    item = evening.meeting.items[evening.running]
    category = a_category(evening)
    note = ReceiveNote(
        opened(evening),
        "  Der er mørkt\u200b på stien ",
        CardType.CONCERN,
        category,
        Place("Stien", 0.5, 0.25),
        TimeOfDay.EVENING,
    )
    evening.do(note)
    (card,) = evening.meeting.cards.values()
    assert item.board is not None
    assert card == Card(
        card.id,
        item.id,
        item.board,
        "Der er mørkt på stien",
        CardType.CONCERN,
        CardState.WAITING,
        Origin.PHONE,
        category=category,
        place=Place("Stien", 0.5, 0.25),
        time_of_day=TimeOfDay.EVENING,
    )


def test_four_notes_wait_and_the_fifth_lets_them_all_in() -> None:
    evening = Evening().collecting()
    evening.notes("a", "b", "c", "d")
    assert states(evening) == {CardState.WAITING: 4}
    evening.notes("e")
    assert states(evening) == {CardState.QUEUED: 5}
    evening.notes("f")
    assert states(evening) == {CardState.QUEUED: 5, CardState.WAITING: 1}


def test_the_queue_tells_no_order_of_arrival() -> None:
    evening = Evening().collecting()
    cards = evening.notes(*(f"note {number}" for number in range(20)))
    shown = [card.id for card in queue(evening.meeting)]
    assert shown == sorted(cards)
    assert shown != list(cards)


@pytest.mark.parametrize("how", ["next", "close", "vis nu", "end"])
def test_the_end_of_the_round_or_the_word_vis_nu_lets_the_waiting_in(how: str) -> None:
    evening = Evening().collecting()
    evening.notes("a", "b")
    commands: dict[str, Command] = {
        "next": GoTo(agenda(evening.meeting)[-1].id),
        "close": CloseCollection(),
        "vis nu": ShowWaiting(),
        "end": CloseMeeting(),
    }
    evening.do(commands[how])
    assert states(evening) == {CardState.QUEUED: 2}


def test_a_lone_note_waits_for_the_word() -> None:
    evening = Evening().collecting()
    assert evening.refusal(ShowWaiting()) is NothingWaiting
    evening.notes("a")
    assert waiting_count(evening.meeting) == 1
    evening.do(ShowWaiting())
    assert waiting_count(evening.meeting) == 0


def test_a_note_of_another_round_comes_too_late() -> None:
    evening = Evening().collecting()
    old = opened(evening)
    evening.do(CloseCollection())
    assert evening.refusal(ReceiveNote(old, "a", CardType.IDEA)) is RoundOver
    evening.do(OpenCollection())
    assert evening.refusal(ReceiveNote(old, "a", CardType.IDEA)) is RoundOver
    assert evening.notes("a")


def test_before_and_after_the_meeting_nothing_is_collected() -> None:
    evening = Evening()
    note = ReceiveNote(RoundId("1" * 32), "a", CardType.IDEA)
    assert evening.refusal(note) is NotCollecting
    evening.collecting().do(CloseMeeting())
    assert evening.refusal(note) is MeetingClosed


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u2060", "\u0301"])
def test_a_note_in_which_nothing_can_be_read_is_refused(text: str) -> None:
    evening = Evening().collecting()
    assert evening.refusal(ReceiveNote(opened(evening), text, CardType.IDEA)) is EmptyText


def test_what_a_phone_says_of_an_older_board_is_made_to_fit() -> None:
    evening = Evening().collecting()
    board = evening.meeting.boards[evening.meeting.items[evening.running].board or ""]  # type: ignore[index]  # as it runs, it has one
    evening.meeting = replace(
        evening.meeting,
        boards={**evening.meeting.boards, board.id: replace(board, types=(CardType.IDEA,))},
    )
    note = ReceiveNote(
        opened(evening), "a", CardType.CONCERN, CategoryId("9" * 32), Place("", 2.0, float("nan"))
    )
    evening.do(note)
    (card,) = evening.meeting.cards.values()
    assert (card.type, card.category, card.place) == (CardType.IDEA, None, None)


def test_a_category_of_another_board_is_none_here() -> None:
    evening = Evening().collecting()
    board = evening.meeting.items[evening.running].board
    foreign = next(one.id for one in evening.meeting.categories.values() if one.board != board)
    evening.do(ReceiveNote(opened(evening), "a", CardType.CONCERN, foreign))
    assert [card.category for card in evening.meeting.cards.values()] == [None]


# --- slips and spoken words ---


def test_a_slip_enters_the_queue_at_once_with_its_table() -> None:
    evening = Evening().collecting()
    evening.notes("a")
    evening.do(AddCard("Lys", CardType.IDEA, Origin.PAPER, table=4))
    assert [(card.text, card.table, card.origin) for card in queue(evening.meeting)] == [
        ("Lys", 4, Origin.PAPER)
    ]
    assert waiting_count(evening.meeting) == 1


def test_a_slip_is_written_under_the_item_that_runs_or_the_last_with_a_board() -> None:
    evening = Evening().collecting()
    here = evening.running
    while evening.meeting.items[evening.running].board is not None:
        evening.next()
    assert evening.card(evening.slip("Lys")).item != evening.running
    first = evening.do(AddCard("Lys", CardType.IDEA, Origin.SPOKEN, item=here))
    (card,) = (change.after for change in first)
    assert isinstance(card, Card)
    assert (card.item, card.board) == (here, evening.meeting.items[here].board)


def test_a_slip_released_at_once_is_counted_as_released() -> None:
    evening = Evening().collecting()
    evening.slip("Lys", release=True)
    assert [card.text for card in released(evening.meeting)] == ["Lys"]
    assert evening.meeting.moderation == Moderation(((Moderated.RELEASED, None, 1),))


def test_only_slips_and_spoken_words_have_a_table() -> None:
    evening = Evening().collecting()
    (note,) = evening.notes("a")
    evening.do(ShowWaiting())
    evening.do(AddCard("Lys", CardType.UNSAFE, Origin.WALK, table=4))
    evening.do(Describe(note, table=4, reasons="mørkt"))
    assert [card.table for card in evening.meeting.cards.values()] == [None, None]


@pytest.mark.parametrize("table", [0, -1, 1000])
def test_an_impossible_table_is_refused(table: int) -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys")
    assert evening.refusal(AddCard("a", CardType.IDEA, Origin.PAPER, table=table)) is TooLong
    assert evening.refusal(Describe(card, table=table)) is TooLong


def test_nobody_types_in_a_note_as_if_a_phone_had_sent_it() -> None:
    evening = Evening().collecting()
    assert evening.refusal(AddCard("a", CardType.IDEA, Origin.PHONE)) is NoSuchThing


def test_a_slip_for_an_item_that_is_not_on_the_agenda_is_refused() -> None:
    evening = Evening().collecting()
    slip = AddCard("a", CardType.IDEA, Origin.PAPER, item=ItemId("f" * 32))
    assert evening.refusal(slip) is NoSuchThing


def test_a_meeting_without_boards_has_no_place_for_slips() -> None:
    evening = Evening()
    items = {key: replace(item, board=None) for key, item in evening.meeting.items.items()}
    evening.meeting = replace(evening.meeting, items=items)
    assert evening.refusal(AddCard("a", CardType.IDEA, Origin.PAPER)) is NotCollecting


def test_after_the_meeting_no_slip_is_typed_in() -> None:
    evening = Evening().collecting()
    evening.do(CloseMeeting())
    assert evening.refusal(AddCard("a", CardType.IDEA, Origin.PAPER)) is MeetingClosed


# --- shown and held back ---
