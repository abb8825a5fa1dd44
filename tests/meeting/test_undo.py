"""Taking back: the inverse of a command, applied to the meeting as it is now."""

import pytest

from facilitator.meeting.changes import apply
from facilitator.meeting.commands import (
    AddCard,
    CastVote,
    CloseBallot,
    CloseCollection,
    CloseMeeting,
    EditCard,
    ForgetVotes,
    GoTo,
    Hold,
    MaskCard,
    Merge,
    OpenBallot,
    OpenCollection,
    Pause,
    Previous,
    PutCategory,
    PutItem,
    ReceiveNote,
    Release,
    RemoveCategory,
    SetCategory,
    Show,
    ShowWaiting,
    SkipItem,
    StartMeeting,
)
from facilitator.meeting.ids import BallotId, CategoryId, ItemId, VoteId
from facilitator.meeting.model import AgendaItem, Category, Meeting, Moderation, Scene
from facilitator.meeting.references import dangling
from facilitator.meeting.refusals import ChangedSince
from facilitator.meeting.timeline import agenda, elapsed, total
from facilitator.meeting.undo import undo, undoing
from facilitator.meeting.words import (
    CardState,
    CardType,
    HoldReason,
    ItemKind,
    Moderated,
    Origin,
    SceneKind,
)
from tests.meetings import Evening


def test_what_nobody_has_touched_since_is_as_it_was_before() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys på stien")
    before = evening.meeting
    evening.take_back(evening.do(EditCard(card, "Mere lys på stien")))
    assert evening.meeting == before


def test_what_has_been_changed_since_is_not_taken_back() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys på stien")
    edited = evening.do(EditCard(card, "Mere lys på stien"))
    evening.do(EditCard(card, "Meget mere lys på stien"))
    assert evening.refusal_to_take_back(edited) is ChangedSince


def test_undo_of_next_books_the_time_to_the_item_returned_to() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    first = evening.running
    evening.wait(4)
    gone_on = evening.next()
    second = evening.running
    evening.wait(3)
    evening.take_back(gone_on)
    evening.wait(1)
    assert evening.running == first
    assert elapsed(evening.meeting, first, evening.now) == 8 * 60
    assert elapsed(evening.meeting, second, evening.now) == 0


def test_undo_of_next_into_a_pause_books_the_time_to_the_pause() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    evening.wait(4)
    evening.do(Pause())
    evening.wait(2)
    gone_on = evening.next()
    evening.wait(3)
    evening.take_back(gone_on)
    assert elapsed(evening.meeting, evening.running, evening.now) == 4 * 60
    assert total(evening.meeting, evening.now) == 9 * 60


def test_undo_of_next_books_all_time_even_when_the_clock_was_set_meanwhile() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    first = evening.running
    gone_on = evening.next()
    evening.wait(2)
    evening.set_clock(minutes=-60)
    evening.wait(2)
    evening.take_back(gone_on)
    assert elapsed(evening.meeting, first, evening.now) == 4 * 60


def test_notes_that_arrived_since_stay_when_next_is_taken_back() -> None:
    evening = Evening().collecting()
    opened = evening.meeting.course.round
    gone_back = evening.do(Previous(evening.running))
    gone_on = evening.next()
    new = evening.notes("a", "b", "c")
    evening.take_back(gone_on)
    evening.take_back(gone_back)
    assert evening.meeting.course.round == opened
    assert set(new) <= set(evening.meeting.cards)
    assert evening.notes("d")


def test_notes_that_were_let_into_the_queue_stay_there() -> None:
    evening = Evening().collecting()
    cards = evening.notes("a", "b")
    evening.take_back(evening.do(CloseCollection()))
    assert evening.meeting.course.round is not None
    assert [evening.card(card).state for card in cards] == [CardState.QUEUED] * 2


def test_letting_notes_in_cannot_be_taken_back() -> None:
    evening = Evening().collecting()
    evening.notes("a", "b")
    assert undoing(evening.do(ShowWaiting())) == ()


def test_the_start_taken_back_leaves_a_meeting_that_has_not_begun() -> None:
    evening = Evening()
    before = evening.meeting
    started = evening.do(StartMeeting())
    evening.wait(5)
    evening.take_back(started)
    assert evening.meeting == before


def test_after_next_and_start_are_taken_back_no_time_has_passed() -> None:
    evening = Evening()
    before = evening.meeting
    started = evening.do(StartMeeting())
    evening.wait(5)
    gone_on = evening.next()
    evening.wait(5)
    evening.set_clock(minutes=3)
    evening.take_back(gone_on)
    evening.take_back(started)
    evening.wait(5)
    assert evening.meeting == before
    assert total(evening.meeting, evening.now) == 0


def test_the_end_taken_back_goes_on_with_the_item_as_if_it_had_never_stopped() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    first = evening.running
    evening.wait(5)
    before = evening.meeting
    ended = evening.do(CloseMeeting())
    evening.wait(2)
    evening.take_back(ended)
    assert evening.meeting == before
    assert elapsed(evening.meeting, first, evening.now) == 7 * 60


def test_a_scene_chosen_since_stays_when_next_is_taken_back() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    first = evening.running
    gone_on = evening.next()
    evening.do(Show(Scene(SceneKind.MESSAGE, message="Kaffe")))
    screen = evening.meeting.projector
    evening.take_back(gone_on)
    assert (evening.running, evening.meeting.projector) == (first, screen)


def test_a_scene_is_not_brought_back_over_one_that_was_chosen_since() -> None:
    evening = Evening()
    shown = evening.do(Show(Scene(SceneKind.JOIN)))
    evening.do(Show(Scene(SceneKind.MESSAGE, message="Kaffe")))
    assert evening.refusal_to_take_back(shown) is ChangedSince


def test_an_item_that_was_taken_in_by_going_to_it_is_skipped_again() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    skipped = agenda(evening.meeting)[2].id
    evening.do(SkipItem(skipped))
    before = evening.meeting
    evening.take_back(evening.do(GoTo(skipped)))
    assert evening.meeting.items == before.items
    assert evening.meeting.course == before.course


def test_a_merge_taken_back_restores_every_card() -> None:
    evening = Evening().collecting()
    cards = [evening.slip(text) for text in ("cykelskur", "cykel skur", "skur til cykler", "cykelskuret")]
    evening.do(Merge((cards[1],), cards[0]))
    evening.do(Merge((cards[3],), cards[2]))
    before = evening.meeting
    evening.take_back(evening.do(Merge((cards[2],), cards[0])))
    assert evening.meeting == before


def test_a_masked_text_comes_back_only_through_undo() -> None:
    evening = Evening().collecting()
    card = evening.slip("Ring til Hansen på 12 34 56 78")
    before = evening.meeting
    masked = evening.do(MaskCard(card, "Ring til […] på […]"))
    assert "Hansen" not in repr(evening.meeting)
    evening.take_back(masked)
    assert evening.meeting == before


def test_counts_go_back_by_what_the_command_added_and_no_more() -> None:
    evening = Evening().collecting()
    first, second = evening.slip("a"), evening.slip("b")
    released = evening.do(Release((first,)))
    evening.do(Release((second,)))
    evening.take_back(released)
    assert evening.meeting.moderation == Moderation(((Moderated.RELEASED, None, 1),))


def test_a_hold_taken_back_does_not_unhold_what_was_edited_since() -> None:
    evening = Evening().collecting()
    card = evening.slip("a", release=True)
    held = evening.do(Hold(card, HoldReason.TONE))
    evening.do(EditCard(card, "b"))
    assert evening.refusal_to_take_back(held) is ChangedSince


def test_votes_go_with_the_ballot_whose_opening_is_taken_back() -> None:
    evening = Evening().collecting()
    opened = evening.do(OpenBallot("?", texts=("Lys", "Bænke")))
    ballot = next(iter(evening.meeting.ballots.values()))
    evening.do(CastVote(ballot.id, VoteId("a" * 32), ((ballot.options[0].id, 1),)))
    evening.take_back(opened)
    assert evening.meeting.ballots == {}
    assert evening.meeting.votes == {}


def voted(evening: Evening) -> BallotId:
    evening.do(OpenBallot("?", texts=("Lys", "Bænke")))
    ballot = next(iter(evening.meeting.ballots.values()))
    for number in range(6):
        vote = VoteId(f"{number:032x}")
        evening.do(CastVote(ballot.id, vote, ((ballot.options[number % 2].id, 1),)))
    return ballot.id


def test_a_ballot_is_opened_again_with_every_vote() -> None:
    evening = Evening().collecting()
    ballot = voted(evening)
    before = evening.meeting
    evening.take_back(evening.do(CloseBallot(ballot)))
    assert evening.meeting == before


def test_a_ballot_that_is_sums_only_is_not_opened_again() -> None:
    evening = Evening().collecting()
    ballot = voted(evening)
    closed = evening.do(CloseBallot(ballot))
    evening.do(ForgetVotes(ballot))
    assert evening.refusal_to_take_back(closed) is ChangedSince


def test_notes_that_arrived_in_a_new_category_stay_without_it() -> None:
    evening = Evening().collecting()
    opened = evening.meeting.course.round
    assert opened is not None
    board = evening.meeting.items[opened.item].board
    assert board is not None
    new = Category(CategoryId("c" * 32), board, 99.0, (("da", "Cykler"),))
    put = evening.do(PutCategory(new))
    evening.do(ReceiveNote(opened.id, "a", CardType.CONCERN, category=new.id))
    evening.take_back(put)
    (card,) = evening.meeting.cards.values()
    assert card.category is None
    assert dangling(evening.meeting) == frozenset()


def test_an_item_under_which_notes_have_arrived_stays() -> None:
    evening = Evening().collecting()
    old = evening.meeting.items[evening.running]
    new = AgendaItem(
        ItemId("d" * 32), 99.0, "Ekstra", ItemKind.WRITING, 300, 300, board=old.board, collects=True
    )
    put = evening.do(PutItem(new))
    gone = evening.do(GoTo(new.id))
    evening.notes("a")
    evening.take_back(gone)
    assert evening.refusal_to_take_back(put) is ChangedSince


def with_category(evening: Evening) -> CategoryId:
    opened = evening.meeting.course.round
    assert opened is not None
    board = evening.meeting.items[opened.item].board
    category = next(one.id for one in evening.meeting.categories.values() if one.board == board)
    evening.do(ReceiveNote(opened.id, "a", CardType.CONCERN, category=category))
    return category


def test_a_category_comes_back_to_a_note_that_was_let_in_since() -> None:
    evening = Evening().collecting()
    category = with_category(evening)
    gone = evening.do(RemoveCategory(category))
    evening.do(ShowWaiting())
    evening.take_back(gone)
    assert [(card.category, card.state) for card in evening.meeting.cards.values()] == [
        (category, CardState.QUEUED)
    ]


def test_a_card_is_not_put_back_into_a_category_that_is_gone() -> None:
    evening = Evening().collecting()
    category = with_category(evening)
    evening.do(ShowWaiting())
    (card,) = evening.meeting.cards
    taken_out = evening.do(SetCategory((card,), None))
    evening.do(RemoveCategory(category))
    assert evening.refusal_to_take_back(taken_out) is ChangedSince


@pytest.mark.parametrize("opens", [True, False])
def test_collection_opened_or_closed_is_as_it_was(opens: bool) -> None:
    evening = Evening().collecting()
    if opens:
        evening.do(CloseCollection())
    before = evening.meeting.course
    evening.take_back(evening.do(OpenCollection() if opens else CloseCollection()))
    assert evening.meeting.course == before


def test_twenty_commands_taken_back_one_after_another_lead_to_where_they_began() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys")
    before = evening.meeting
    done = [evening.do(EditCard(card, f"Lys {number}")) for number in range(10)]
    done += [evening.do(AddCard(f"{number}", CardType.IDEA, Origin.SPOKEN)) for number in range(10)]
    for changes in reversed(done):
        evening.take_back(changes)
    assert evening.meeting == before


def test_what_is_taken_back_can_be_done_again_by_turning_it() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys", release=True)
    evening.do(Show(Scene(SceneKind.CARD, card=card)))
    back = evening.take_back(evening.do(Hold(card, HoldReason.TONE)))
    again: Meeting = apply(evening.meeting, undo(evening.meeting, undoing(back)))
    assert again.cards[card].state is CardState.HELD


def test_a_round_that_ends_by_being_taken_back_lets_its_notes_into_the_queue() -> None:
    evening = Evening().collecting()
    evening.do(CloseCollection())
    opened = evening.do(OpenCollection())
    cards = evening.notes("a", "b")
    evening.take_back(opened)
    assert [evening.card(card).state for card in cards] == [CardState.QUEUED] * 2
    assert evening.meeting.course.round is None


def test_a_ballot_is_not_opened_again_beside_another() -> None:
    evening = Evening().collecting()
    evening.do(OpenBallot("?", texts=("Lys", "Stier")))
    (first,) = evening.meeting.ballots
    closed = evening.do(CloseBallot(first))
    evening.do(OpenBallot("?", texts=("Lys", "Stier")))
    assert evening.refusal_to_take_back(closed) is ChangedSince
