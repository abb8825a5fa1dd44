"""What the room is told of a ballot: results, small numbers, one ballot at a time."""

from dataclasses import replace

import pytest

from facilitator.export.entries import presentable
from facilitator.meeting.commands import (
    AddHands,
    CloseBallot,
    CloseMeeting,
    Command,
    CountHands,
    Hold,
    MaskCard,
    NotePhones,
    OpenBallot,
    RemoveBallot,
    Show,
    StartMeeting,
)
from facilitator.meeting.ids import OptionId
from facilitator.meeting.model import Scene, Tally
from facilitator.meeting.references import dangling
from facilitator.meeting.refusals import (
    AlreadyThere,
    BallotStillOpen,
    InvalidChoice,
    NoSuchThing,
    TooLong,
)
from facilitator.meeting.results import (
    ballot_view,
    can_be_worked_out,
    has_more_votes_than_phones,
    may_tell_origins,
    settled,
)
from facilitator.meeting.room import room_view
from facilitator.meeting.words import HoldReason, Origin, SceneKind
from tests.meeting.polls import NOWHERE, Poll
from tests.meetings import Evening


def test_what_is_counted_by_hand_replaces_what_was_counted_before_for_that_origin() -> None:
    poll = Poll()
    poll.evening.do(poll.paper(6, 4, 2))
    poll.evening.do(poll.paper(9, 9, origin=Origin.SPOKEN))
    poll.evening.do(poll.paper(5, 5))
    first = poll.ballot.options[0].id
    assert poll.ballot.tallies == (Tally(first, Origin.SPOKEN, 9), Tally(first, Origin.PAPER, 5))
    assert poll.ballot.voters == ((Origin.PAPER, 5), (Origin.SPOKEN, 9))


def test_nobody_counted_is_no_origin() -> None:
    poll = Poll()
    before = poll.ballot
    poll.evening.do(poll.paper(6, 4, 2))
    poll.evening.do(poll.paper(0))
    assert poll.ballot == before


def test_a_late_heap_of_slips_is_counted_after_closing() -> None:
    poll = Poll()
    poll.votes(5)
    poll.close()
    poll.evening.do(poll.paper(5, 0, 0, 7))
    assert poll.told() == [("Lys", 10), ("Stier", 5), ("Klub", 7)]


def test_what_several_scribes_have_counted_is_added_up() -> None:
    poll = Poll()
    first = poll.ballot.options[0].id
    for voters, dots in ((4, 6), (3, 2)):
        tally = (Tally(first, Origin.PAPER, dots),)
        poll.evening.do(AddHands(poll.ballot.id, Origin.PAPER, tally, voters))
    assert (poll.ballot.tallies, poll.ballot.voters) == (
        (Tally(first, Origin.PAPER, 8),),
        ((Origin.PAPER, 7),),
    )


def test_no_scribe_takes_away_what_another_has_counted() -> None:
    poll = Poll()
    first = poll.ballot.options[0].id
    poll.evening.do(poll.paper(6, 6))
    less = (Tally(first, Origin.PAPER, -1),)
    for taken in (
        AddHands(poll.ballot.id, Origin.PAPER, less, 1),
        AddHands(poll.ballot.id, Origin.PAPER, (), -1),
    ):
        assert poll.evening.refusal(taken) is TooLong


def test_impossible_counts_are_refused() -> None:
    poll = Poll()
    option = poll.ballot.options[0].id
    twice = (Tally(option, Origin.PAPER, 1), Tally(option, Origin.PAPER, 2))
    foreign = (Tally(OptionId("0" * 32), Origin.PAPER, 1),)
    commands: tuple[tuple[Command, type], ...] = (
        (poll.paper(5, 1, origin=Origin.PHONE), InvalidChoice),
        (CountHands(poll.ballot.id, Origin.PAPER, foreign, 5), InvalidChoice),
        (CountHands(poll.ballot.id, Origin.SPOKEN, twice[:1], 5), InvalidChoice),
        (CountHands(poll.ballot.id, Origin.PAPER, twice, 5), InvalidChoice),
        (poll.paper(-1, 1), TooLong),
        (poll.paper(5, -1), TooLong),
        (poll.paper(5, 1_000_000), TooLong),
        (poll.paper(0), AlreadyThere),
        (CountHands(NOWHERE, Origin.PAPER, (), 5), NoSuchThing),
        (CloseBallot(NOWHERE), NoSuchThing),
        (RemoveBallot(NOWHERE), NoSuchThing),
    )
    for command, refusal in commands:
        assert poll.evening.refusal(command) is refusal


# --- what the room is told ---


def test_while_it_is_open_nothing_tells_how_it_stands() -> None:
    poll = Poll()
    poll.evening.do(poll.paper(6, 6))
    poll.votes(9)
    view = ballot_view(poll.evening.meeting, poll.ballot)
    assert view.voters is None
    assert [(option.dots, option.origins) for option in view.options] == [(None, None)] * 3


@pytest.mark.parametrize(("votes", "tells"), [(4, False), (5, True)])
def test_results_are_told_from_five_votes_on(votes: int, tells: bool) -> None:
    poll = Poll()
    poll.votes(votes)
    poll.close()
    view = ballot_view(poll.evening.meeting, poll.ballot)
    assert (view.voters is not None) is tells
    assert poll.told()[0] == ("Lys", 10 if tells else None)


def test_nothing_is_told_while_a_close_can_be_taken_back_so_that_no_two_sums_tell_a_vote() -> None:
    poll = Poll()
    poll.votes(5)
    seen = []
    for _ in range(2):
        closing = poll.evening.do(CloseBallot(poll.ballot.id))
        seen.append(ballot_view(poll.evening.meeting, poll.ballot))
        poll.evening.take_back(closing)
        poll.votes(1)
    poll.close()
    assert [(view.counting, view.voters, view.options[0].dots) for view in seen] == [(True, None, None)] * 2
    told = ballot_view(poll.evening.meeting, poll.ballot)
    assert (told.counting, told.voters, told.options[0].dots) == (False, 7, 14)


def test_a_meeting_that_ends_while_votes_are_counted_has_its_result_when_nobody_works_in_it() -> None:
    poll = Poll()
    poll.votes(5)
    poll.close(for_good=False)
    # Both ends can be taken back, and a further vote given.
    poll.evening.do(CloseMeeting())
    ended = poll.evening.meeting
    assert [ballot_view(one, poll.ballot).voters for one in (ended, settled(ended))] == [None, 5]


def test_single_votes_of_an_open_ballot_are_there_when_nobody_works_in_the_meeting() -> None:
    poll = Poll()
    poll.votes(2)
    assert settled(poll.evening.meeting) is poll.evening.meeting
    poll.close(for_good=False)
    assert settled(poll.evening.meeting).votes == {}


def test_on_paper_a_ballot_is_open_until_its_close_is_final() -> None:
    poll = Poll()
    poll.votes(5)
    poll.evening.do(poll.paper(6, 6))
    poll.close(for_good=False)
    (drawn,) = presentable(poll.evening.meeting).ballots.values()
    assert (drawn.is_open, drawn.tallies, drawn.voters) == (True, (), ())
    (final,) = presentable(settled(poll.evening.meeting)).ballots.values()
    assert final == poll.ballot


@pytest.mark.parametrize(("paper", "tells"), [(0, True), (4, False), (5, True)])
def test_origins_are_told_only_when_each_has_five(paper: int, tells: bool) -> None:
    poll = Poll()
    poll.votes(6)
    poll.evening.do(poll.paper(paper, paper)) if paper else None
    poll.close()
    assert may_tell_origins(poll.ballot) is tells
    (first, *_) = ballot_view(poll.evening.meeting, poll.ballot).options
    assert (first.origins is not None) is tells


def test_dots_of_an_origin_that_says_no_voters_are_not_told_apart() -> None:
    poll = Poll()
    poll.votes(6)
    poll.evening.do(poll.paper(0, 2))
    poll.close()
    assert not may_tell_origins(poll.ballot)
    assert poll.told()[0] == ("Lys", 14)


def test_a_card_that_is_held_back_is_no_choice_any_more_and_a_masked_one_shows_its_mask() -> None:
    evening = Evening().collecting()
    cards = [evening.slip(text, release=True) for text in ("Lys", "Hansen", "Klub")]
    evening.do(OpenBallot("?", tuple(cards)))
    evening.do(Hold(cards[0], HoldReason.TONE))
    evening.do(MaskCard(cards[1], "[…]"))
    shown = room_view(evening.meeting, evening.now).picture.ballot
    assert shown is not None
    assert [option.text for option in shown.options] == ["[…]", "Klub"]


def test_a_ballot_is_removed_with_its_votes_and_nothing_names_it_any_more() -> None:
    poll = Poll()
    poll.votes(3)
    poll.close()
    old = poll.ballot
    poll.evening.do(OpenBallot("Og nu?", texts=("a", "b"), before=old.id))
    other = next(one for key, one in poll.evening.meeting.ballots.items() if key != old.id)
    before = poll.evening.meeting
    removed = poll.evening.do(RemoveBallot(old.id))
    assert poll.evening.meeting.ballots == {other.id: replace(other, before=None)}
    assert poll.evening.meeting.votes == {}
    assert dangling(poll.evening.meeting) == frozenset()
    poll.evening.take_back(removed)
    assert poll.evening.meeting == before


def test_the_screen_shows_the_agenda_when_its_ballot_is_gone() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    evening.do(OpenBallot("?", texts=("a", "b")))
    (ballot,) = evening.meeting.ballots
    assert evening.refusal(Show(Scene(SceneKind.RESULT, ballot=ballot))) is BallotStillOpen
    evening.do(RemoveBallot(ballot))
    assert room_view(evening.meeting, evening.now).picture.scene is SceneKind.AGENDA


def test_phones_hear_of_the_open_ballot_whatever_the_screen_shows() -> None:
    poll = Poll()
    poll.evening.do(Show(Scene(SceneKind.AGENDA)))
    view = room_view(poll.evening.meeting, poll.evening.now).ballot
    assert view is not None
    assert (view.id, view.is_open, view.voters) == (poll.ballot.id, True, None)


def test_after_closing_phones_hear_of_the_result_only_while_the_screen_shows_it() -> None:
    poll = Poll()
    poll.votes(5)
    poll.close()
    shown = room_view(poll.evening.meeting, poll.evening.now).ballot
    poll.evening.do(Show(Scene(SceneKind.AGENDA)))
    hidden = room_view(poll.evening.meeting, poll.evening.now).ballot
    assert shown is not None
    assert shown.voters == 5
    assert hidden is None


def test_a_pulse_taken_twice_is_set_against_the_first() -> None:
    poll = Poll()
    poll.votes(5)
    poll.close()
    first = poll.ballot.id
    poll.evening.do(OpenBallot("Efter", texts=("a", "b"), before=first))
    view = room_view(poll.evening.meeting, poll.evening.now).ballot
    assert view is not None
    assert view.before is not None
    assert (view.before.id, view.before.voters) == (first, 5)


def test_more_votes_than_phones_are_noticed() -> None:
    poll = Poll()
    poll.votes(4)
    calm = has_more_votes_than_phones(poll.evening.meeting, poll.ballot)
    poll.votes(5)
    told = has_more_votes_than_phones(poll.evening.meeting, poll.ballot)
    assert (calm, told) == (False, True)


@pytest.mark.parametrize(
    ("seen", "votes", "paper", "warns"),
    [(10, 0, 9, True), (10, 4, 9, True), (10, 5, 9, False), (10, 4, 0, False), (0, 0, 9, False)],
)
def test_few_phones_beside_hands_can_be_worked_out(seen: int, votes: int, paper: int, *, warns: bool) -> None:
    poll = Poll()
    if seen:
        poll.evening.do(NotePhones(seen))
    poll.votes(votes)
    if paper:
        poll.evening.do(poll.paper(paper, paper))
    assert can_be_worked_out(poll.evening.meeting, poll.ballot) is warns
