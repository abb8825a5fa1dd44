"""Prioritising: what can be chosen, who may vote how often, and what small numbers never tell."""

from dataclasses import replace

import pytest

from facilitator.meeting.commands import (
    CastVote,
    CloseBallot,
    CloseMeeting,
    Command,
    CountHands,
    ForgetVotes,
    Hold,
    MaskCard,
    OpenBallot,
    RemoveBallot,
    Show,
    StartMeeting,
)
from facilitator.meeting.ids import BallotId, CardId, OptionId, VoteId
from facilitator.meeting.model import Ballot, Option, Scene, Tally, Vote
from facilitator.meeting.references import dangling
from facilitator.meeting.refusals import (
    AlreadyThere,
    BallotClosed,
    BallotStillOpen,
    EmptyText,
    InvalidChoice,
    MeetingClosed,
    NoSuchThing,
    NotLive,
    NotReleased,
    TooFewOptions,
    TooLong,
)
from facilitator.meeting.results import ballot_view, has_more_votes_than_phones, may_tell_origins
from facilitator.meeting.room import room_view
from facilitator.meeting.words import BallotKind, HoldReason, Origin, SceneKind
from tests.meetings import Evening

NOWHERE = BallotId("0" * 32)


class Poll:
    """An evening with one ballot of three texts."""

    def __init__(self, kind: BallotKind = BallotKind.DOTS, dots: int = 3, *, several: bool = True) -> None:
        self.evening = Evening().collecting()
        self.evening.do(OpenBallot("Hvad først?", (), ("Lys", "Stier", "Klub"), kind, dots, several))
        self._sent = 0

    @property
    def ballot(self) -> Ballot:
        (found,) = self.evening.meeting.ballots.values()
        return found

    def choice(self, *dots: int) -> tuple[tuple[OptionId, int], ...]:
        return tuple((option.id, count) for option, count in zip(self.ballot.options, dots, strict=False))

    def vote(self, *dots: int, phone: int | None = None) -> CastVote:
        self._sent += 1
        key = VoteId(f"{self._sent if phone is None else phone:032x}")
        return CastVote(self.ballot.id, key, self.choice(*dots))

    def votes(self, count: int) -> None:
        for _ in range(count):
            self.evening.do(self.vote(2, 1))

    def paper(self, voters: int, *dots: int, origin: Origin = Origin.PAPER) -> CountHands:
        tallies = tuple(Tally(option, origin, count) for option, count in self.choice(*dots))
        return CountHands(self.ballot.id, origin, tallies, voters)

    def close(self) -> None:
        self.evening.do(CloseBallot(self.ballot.id))

    def told(self) -> list[tuple[str, int | None]]:
        view = ballot_view(self.evening.meeting, self.ballot)
        return [(option.text, option.dots) for option in view.options]


def test_the_room_is_asked_about_released_cards_and_texts() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys", release=True)
    evening.do(OpenBallot(" Hvad\nførst? ", (card, card), ("Stier", "Stier"), dots=2))
    (ballot,) = evening.meeting.ballots.values()
    options = tuple(replace(option, id=OptionId("")) for option in ballot.options)
    assert options == (Option(OptionId(""), "", card), Option(OptionId(""), "Stier"))
    assert ballot == Ballot(
        ballot.id, evening.running, BallotKind.DOTS, "Hvad først?", ballot.options, dots=2
    )
    assert evening.meeting.projector.scene == Scene(SceneKind.VOTE, item=evening.running, ballot=ballot.id)


def test_what_cannot_be_asked_is_refused() -> None:
    evening = Evening()
    texts = ("Lys", "Stier")
    assert evening.refusal(OpenBallot("?", texts=texts)) is NotLive
    evening.collecting()
    shown, queued = evening.slip("a", release=True), evening.slip("b")
    for command, refusal in (
        (OpenBallot("?", (shown, queued)), NotReleased),
        (OpenBallot("?", (shown, CardId("0" * 32))), NoSuchThing),
        (OpenBallot("?", (shown, shown)), TooFewOptions),
        (OpenBallot("?", (), ("Lys", " Lys ")), TooFewOptions),
        (OpenBallot("?", (), ("Lys", "\u200b")), EmptyText),
        (OpenBallot("?", (), texts, dots=0), TooLong),
        (OpenBallot("?", (), texts, dots=6), TooLong),
    ):
        assert evening.refusal(command) is refusal


@pytest.mark.parametrize(
    ("kind", "dots", "several"),
    [
        (BallotKind.DOTS, 3, True),
        (BallotKind.MULTIPLE, 3, False),
        (BallotKind.SINGLE, 1, False),
        (BallotKind.SCALE, 1, False),
        (BallotKind.PULSE, 1, False),
    ],
)
def test_only_dots_can_be_heaped_and_a_single_choice_is_one(
    kind: BallotKind, dots: int, several: bool
) -> None:
    poll = Poll(kind)
    assert (poll.ballot.dots, poll.ballot.several) == (dots, several)


def test_a_phone_that_changes_its_mind_has_one_vote() -> None:
    poll = Poll()
    poll.evening.do(poll.vote(3, phone=7))
    poll.evening.do(poll.vote(0, 2, 1, phone=7))
    key = VoteId(f"{7:032x}")
    assert poll.evening.meeting.votes == {
        key: Vote(key, poll.ballot.id, tuple(sorted(poll.choice(0, 2, 1)[1:])))
    }


def test_a_phone_that_takes_back_all_its_dots_has_not_voted() -> None:
    poll = Poll()
    poll.evening.do(poll.vote(3, phone=7))
    poll.evening.do(poll.vote(0, 0, 0, phone=7))
    assert poll.evening.meeting.votes == {}
    poll.evening.do(poll.vote(phone=8))
    assert poll.evening.meeting.votes == {}


@pytest.mark.parametrize(
    ("kind", "several", "dots"),
    [
        (BallotKind.DOTS, True, (4,)),
        (BallotKind.DOTS, True, (2, 2)),
        (BallotKind.DOTS, True, (3, -1)),
        (BallotKind.DOTS, False, (2,)),
        (BallotKind.MULTIPLE, True, (2,)),
        (BallotKind.SINGLE, True, (1, 1)),
        (BallotKind.SCALE, True, (0, 2)),
    ],
)
def test_a_vote_that_asks_for_too_much_is_refused(
    kind: BallotKind, several: bool, dots: tuple[int, ...]
) -> None:
    poll = Poll(kind, several=several)
    assert poll.evening.refusal(poll.vote(*dots)) is InvalidChoice


def test_a_vote_for_what_is_not_offered_is_refused() -> None:
    poll = Poll()
    option = poll.ballot.options[0].id
    for choice in (((OptionId("0" * 32), 1),), ((option, 1), (option, 1))):
        vote = CastVote(poll.ballot.id, VoteId("a" * 32), choice)
        assert poll.evening.refusal(vote) is InvalidChoice
    assert poll.evening.refusal(CastVote(NOWHERE, VoteId("a" * 32), ())) is NoSuchThing


def test_a_vote_id_of_another_ballot_is_refused() -> None:
    poll = Poll()
    first = poll.ballot
    poll.evening.do(poll.vote(1, phone=7))
    poll.close()
    poll.evening.do(OpenBallot("?", texts=("a", "b")))
    other = next(one for key, one in poll.evening.meeting.ballots.items() if key != first.id)
    vote = CastVote(other.id, VoteId(f"{7:032x}"), ((other.options[0].id, 1),))
    assert poll.evening.refusal(vote) is InvalidChoice


def test_closing_makes_sums_of_votes_beside_what_was_typed_in() -> None:
    poll = Poll()
    poll.evening.do(poll.paper(6, 0, 4, 1))
    poll.votes(5)
    before = poll.ballot
    poll.close()
    lights, paths, club = (option.id for option in before.options)
    assert poll.ballot == replace(
        before,
        is_open=False,
        tallies=(
            Tally(paths, Origin.PAPER, 4),
            Tally(club, Origin.PAPER, 1),
            Tally(lights, Origin.PHONE, 10),
            Tally(paths, Origin.PHONE, 5),
        ),
        voters=((Origin.PAPER, 6), (Origin.PHONE, 5)),
    )
    assert poll.evening.meeting.projector.scene.kind is SceneKind.RESULT


def test_one_ballot_is_open_at_a_time() -> None:
    poll = Poll()
    assert poll.evening.refusal(OpenBallot("?", texts=("a", "b"))) is BallotStillOpen


def test_once_closed_no_vote_is_taken_and_the_single_votes_are_forgotten() -> None:
    poll = Poll()
    poll.votes(5)
    assert poll.evening.refusal(ForgetVotes(poll.ballot.id)) is BallotStillOpen
    poll.close()
    sums = poll.ballot
    assert poll.evening.refusal(poll.vote(1)) is BallotClosed
    assert poll.evening.refusal(CloseBallot(sums.id)) is AlreadyThere
    poll.evening.do(ForgetVotes(sums.id))
    assert (poll.evening.meeting.votes, poll.ballot) == ({}, sums)


def test_a_meeting_is_not_closed_over_an_open_ballot_and_then_takes_no_vote() -> None:
    poll = Poll()
    vote = poll.vote(1)
    assert poll.evening.refusal(CloseMeeting()) is BallotStillOpen
    poll.close()
    poll.evening.do(CloseMeeting())
    assert poll.evening.refusal(vote) is MeetingClosed


# --- hands and paper ---


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
