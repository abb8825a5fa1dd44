"""Ballots as the room may know them: results only when closed for good, and only of enough votes."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator.meeting.cards import STEP
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Ballot, Meeting, Tally
from facilitator.meeting.shown import card_shown
from facilitator.meeting.views import BallotView, OptionView
from facilitator.meeting.words import BallotKind, Origin

# Results of fewer votes than this are not shown; origins neither.
FEWEST_VOTES = 5
# Ways of asking whose answers are steps: their order tells something, and nothing wins.
IN_STEPS = frozenset({BallotKind.SCALE, BallotKind.PULSE})


def open_ballot(meeting: Meeting) -> Ballot | None:
    """Return the ballot that is open now; there is one at most."""
    return next((ballot for ballot in meeting.ballots.values() if ballot.is_open), None)


def ballot_view(meeting: Meeting, ballot: Ballot) -> BallotView:
    """Return a ballot as the room may know it: results only when closed and of enough votes."""
    voters = sum(count for _, count in ballot.voters)
    counting = is_counting(meeting, ballot)
    tells = not ballot.is_open and not counting and voters >= FEWEST_VOTES
    options = (
        OptionView(
            id=option.id,
            text=_option_text(meeting, option.card, option.text),
            dots=_dots(ballot, option.id) if tells else None,
            origins=_dots_by_origin(ballot, option.id) if tells else None,
            names=option.names,
        )
        for option in ballot.options
        if option.card is None or card_shown(meeting, option.card) is not None
    )
    return BallotView(
        id=ballot.id,
        kind=ballot.kind,
        question=ballot.question,
        options=tuple(options),
        dots=ballot.dots,
        several=ballot.several,
        is_open=ballot.is_open,
        voters=voters if tells else None,
        strong=ballot.strong,
        before=_earlier(meeting, ballot),
        counting=counting,
        questions=ballot.questions,
    )


def letter(place: int) -> str:
    """Return how a choice is called: A to Z, then numbers, the same on wall, phones and console."""
    letters = 26
    return chr(ord("A") + place) if place < letters else str(place + 1)


def in_order(view: BallotView) -> tuple[OptionView, ...]:
    """Return the choices as they are told of: steps as they follow each other, else most dots first."""
    if view.kind in IN_STEPS:
        return view.options
    return tuple(sorted(view.options, key=lambda option: (-(option.dots or 0), option.text)))


def dots_before(view: BallotView, option: OptionView) -> int | None:
    """Return what the same answer got in the ballot that this one is set against, if that may be told."""
    if view.before is None:
        return None
    return next((one.dots for one in view.before.options if one.text == option.text), None)


def is_counting(meeting: Meeting, ballot: Ballot) -> bool:
    """Return whether a closed ballot can still be opened again, so that nothing may be told of it yet.

    Told before and after one further vote, two sums would tell that vote. The single votes go when
    the time for taking the close back is over.
    """
    if ballot.is_open:
        return False
    return any(vote.ballot == ballot.id for vote in meeting.votes.values())


def settled(meeting: Meeting) -> Meeting:
    """Return a meeting that nobody works in: no close can be taken back, so its single votes are gone."""
    votes = {key: vote for key, vote in meeting.votes.items() if meeting.ballots[vote.ballot].is_open}
    return meeting if len(votes) == len(meeting.votes) else replace(meeting, votes=votes)


def _earlier(meeting: Meeting, ballot: Ballot) -> BallotView | None:
    """Return the closed ballot that this one is set against, itself without a comparison."""
    found = meeting.ballots.get(ballot.before) if ballot.before is not None else None
    if found is None or found.is_open:
        return None
    return ballot_view(meeting, replace(found, before=None))


def has_more_votes_than_phones(meeting: Meeting, ballot: Ballot) -> bool:
    """Return whether more phones have voted than were ever seen on line: the console must say so."""
    cast = sum(1 for vote in meeting.votes.values() if vote.ballot == ballot.id)
    counted = dict(ballot.voters).get(Origin.PHONE, 0)
    return max(cast, counted) >= meeting.attendance.phones + STEP


def can_be_worked_out(meeting: Meeting, ballot: Ballot) -> bool:
    """Return whether few phones vote beside hands or slips: who has counted those can subtract them.

    As true of four phones as of none, so that it does not tell when the first one votes.
    """
    cast = sum(1 for vote in meeting.votes.values() if vote.ballot == ballot.id)
    are_counted = any(count for origin, count in ballot.voters if origin is not Origin.PHONE)
    return are_counted and cast < FEWEST_VOTES and meeting.attendance.phones > 0


def may_tell_origins(ballot: Ballot) -> bool:
    """Return whether every origin that gave a ballot anything has enough votes to be named."""
    voters = dict(ballot.voters)
    given = {origin for origin, count in ballot.voters if count} | {one.origin for one in ballot.tallies}
    return all(voters.get(origin, 0) >= FEWEST_VOTES for origin in given)


def _dots(ballot: Ballot, option: str) -> int:
    return sum(tally.dots for tally in ballot.tallies if tally.option == option)


def _dots_by_origin(ballot: Ballot, option: str) -> tuple[tuple[Origin, int], ...] | None:
    if not may_tell_origins(ballot):
        return None
    found = [tally for tally in ballot.tallies if tally.option == option]
    return tuple((origin, _sum_of(found, origin)) for origin in Origin if _sum_of(found, origin))


def _sum_of(tallies: Sequence[Tally], origin: Origin) -> int:
    return sum(tally.dots for tally in tallies if tally.origin is origin)


def _option_text(meeting: Meeting, card: CardId | None, text: str) -> str:
    found = card_shown(meeting, card)
    return found.text if found is not None else text
