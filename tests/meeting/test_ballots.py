"""Prioritising: what can be chosen, who may vote how often, and what small numbers never tell."""

from dataclasses import replace

import pytest

from facilitator.meeting.commands import (
    CastVote,
    CloseBallot,
    CloseMeeting,
    ForgetVotes,
    OpenBallot,
)
from facilitator.meeting.ids import CardId, OptionId, VoteId
from facilitator.meeting.model import Ballot, Option, Scene, Tally, Vote
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
from facilitator.meeting.words import BallotKind, Origin, SceneKind
from tests.meeting.polls import NOWHERE, Poll
from tests.meetings import Evening


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
    poll.close(for_good=False)
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
    poll.close(for_good=False)
    sums = poll.ballot
    assert poll.evening.refusal(poll.vote(1)) is BallotClosed
    assert poll.evening.refusal(CloseBallot(sums.id)) is AlreadyThere
    poll.evening.do(ForgetVotes(sums.id))
    assert (poll.evening.meeting.votes, poll.ballot) == ({}, sums)


def test_a_meeting_is_not_closed_over_an_open_ballot_and_then_takes_no_vote() -> None:
    poll = Poll()
    vote = poll.vote(1)
    assert poll.evening.refusal(CloseMeeting()) is BallotStillOpen
    poll.close(for_good=False)
    poll.evening.do(CloseMeeting())
    assert poll.evening.refusal(vote) is MeetingClosed


# --- hands and paper ---


def test_a_ballot_lies_after_those_before_it_also_when_the_file_is_read_again() -> None:
    evening = Evening().collecting()
    for question in ("Før", "Midt", "Nu"):
        evening.do(OpenBallot(question, (), ("Lys", "Stier")))
        (opened,) = (one for one in evening.meeting.ballots.values() if one.is_open)
        evening.do(CloseBallot(opened.id))
    by_key = [evening.meeting.ballots[key].question for key in sorted(evening.meeting.ballots)]
    assert by_key == ["Før", "Midt", "Nu"]
