"""The rules for prioritising: open, count hands, vote, close, forget."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.changes import Change, added, removed
from facilitator.meeting.commands import (
    AddHands,
    CastVote,
    CloseBallot,
    Command,
    CountHands,
    ForgetVotes,
    OpenBallot,
    RemoveBallot,
)
from facilitator.meeting.decide.rule import Dice, Rule, found, line, must_be_live, must_not_be_closed
from facilitator.meeting.decide.scenes import showing
from facilitator.meeting.ids import BallotId, OptionId
from facilitator.meeting.model import Ballot, Meeting, Now, Option, Scene, Tally, Vote
from facilitator.meeting.model.prioritising import MOST_DOTS, WITH_A_NUMBER
from facilitator.meeting.names import said_in
from facilitator.meeting.refusals import (
    AlreadyThere,
    BallotClosed,
    BallotStillOpen,
    EmptyText,
    InvalidChoice,
    NotReleased,
    TooFewOptions,
    TooLong,
)
from facilitator.meeting.views import Names
from facilitator.meeting.words import BallotKind, CardState, Origin, SceneKind

FEWEST_OPTIONS = 2
MOST_COUNTED = 100_000
PLACE_DIGITS = 4


def open_ballot(meeting: Meeting, command: OpenBallot, _now: Now, dice: Dice) -> Iterable[Change]:
    """Ask the room; only what has been released can be chosen between."""
    must_be_live(meeting)
    if any(ballot.is_open for ballot in meeting.ballots.values()):
        raise BallotStillOpen
    if command.before is not None:
        found(meeting.ballots, command.before)
    spoken = _prepared_words(meeting, command)
    options = (*_card_options(meeting, command, dice), *_text_options(command, spoken, dice))
    if len(options) < FEWEST_OPTIONS:
        raise TooFewOptions
    if not 1 <= command.dots <= MOST_DOTS:
        raise TooLong
    current, question = meeting.course.current, line(command.question)
    ballot = Ballot(
        id=_next_id(meeting, dice),
        item=found(meeting.items, current).id,
        kind=command.kind,
        question=question,
        options=options,
        dots=command.dots if command.kind in WITH_A_NUMBER else 1,
        several=command.several and command.kind is BallotKind.DOTS,
        strong=command.strong,
        before=command.before,
        poll=command.poll,
        questions=spoken.get(question, ()),
    )
    scene = Scene(SceneKind.VOTE, item=ballot.item, ballot=ballot.id)
    return (added(ballot), showing(meeting, scene))


def _next_id(meeting: Meeting, dice: Dice) -> BallotId:
    """Return an id that comes after those of the ballots before.

    A file that is read again lies in the order of its keys: so it tells which vote is the latest. A ballot
    is the facilitator's; ids of what residents send stay random as a whole.
    """
    places = (int(key[:PLACE_DIGITS], 16) for key in meeting.ballots)
    place = min(max(places, default=0) + 1, 16**PLACE_DIGITS - 1)
    return BallotId(f"{place:0{PLACE_DIGITS}x}{dice.new_id()[PLACE_DIGITS:]}")


def _card_options(meeting: Meeting, command: OpenBallot, dice: Dice) -> list[Option]:
    options: list[Option] = []
    for key in dict.fromkeys(command.cards):
        card = found(meeting.cards, key)
        if card.state is not CardState.RELEASED:
            raise NotReleased
        # The text stays the card's alone: what is masked or held back there is gone here, too.
        options.append(Option(OptionId(dice.new_id()), "", card.id))
    return options


def _prepared_words(meeting: Meeting, command: OpenBallot) -> Mapping[str, Names]:
    """Return by the meeting's own words what is said in which languages: by the poll, or the pulse before."""
    if command.poll is None:
        return {}
    poll = found(meeting.polls, command.poll)
    known = [poll.question, *poll.answers]
    earlier = meeting.ballots.get(command.before) if command.before is not None else None
    if earlier is not None:
        known += [earlier.questions, *(option.names for option in earlier.options)]
    return {said_in(names, meeting.brief.language): names for names in known}


def _text_options(command: OpenBallot, spoken: Mapping[str, Names], dice: Dice) -> list[Option]:
    texts = [line(text) for text in command.texts]
    if not all(texts):
        raise EmptyText
    return [
        Option(OptionId(dice.new_id()), text, names=spoken.get(text, ())) for text in dict.fromkeys(texts)
    ]


def count_hands(meeting: Meeting, command: CountHands, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Set what was counted by hand for one origin, also after closing (a late heap of slips)."""
    ballot = found(meeting.ballots, command.ballot)
    known = {option.id for option in ballot.options}
    counted = [tally for tally in command.tallies if tally.dots]
    if command.origin is Origin.PHONE or any(
        tally.option not in known or tally.origin is not command.origin for tally in counted
    ):
        raise InvalidChoice
    if len({tally.option for tally in counted}) < len(counted):
        raise InvalidChoice
    numbers = (command.voters, *(tally.dots for tally in counted))
    if any(not 0 <= number <= MOST_COUNTED for number in numbers):
        raise TooLong
    others = tuple(tally for tally in ballot.tallies if tally.origin is not command.origin)
    voters = tuple(entry for entry in ballot.voters if entry[0] is not command.origin)
    if command.voters:
        voters = (*voters, (command.origin, command.voters))
    new = replace(ballot, tallies=(*others, *counted), voters=tuple(sorted(voters)))
    if new == ballot:
        raise AlreadyThere
    return (Change(ballot, new),)


def add_hands(meeting: Meeting, command: AddHands, now: Now, dice: Dice) -> Iterable[Change]:
    """Add what a scribe has counted: several tables count at the same time."""
    ballot = found(meeting.ballots, command.ballot)
    if min(command.voters, *(tally.dots for tally in command.tallies), 0) < 0:
        raise TooLong
    sums: Counter[OptionId] = Counter()
    for tally in (*command.tallies, *(one for one in ballot.tallies if one.origin is command.origin)):
        sums[tally.option] += tally.dots
    before = dict(ballot.voters).get(command.origin, 0)
    tallies = tuple(Tally(option, command.origin, dots) for option, dots in sums.items() if dots)
    return count_hands(
        meeting, CountHands(ballot.id, command.origin, tallies, before + command.voters), now, dice
    )


def cast(meeting: Meeting, command: CastVote, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Take a phone's choice; the same phone's earlier one is replaced, or taken back by an empty one."""
    must_not_be_closed(meeting)
    ballot = found(meeting.ballots, command.ballot)
    if not ballot.is_open:
        raise BallotClosed
    choice = tuple(sorted((option, dots) for option, dots in command.choice if dots))
    if not _is_valid(ballot, choice):
        raise InvalidChoice
    old = meeting.votes.get(command.vote)
    if old is not None and old.ballot != ballot.id:
        raise InvalidChoice
    new = Vote(command.vote, ballot.id, choice) if choice else None
    return () if old == new else (Change(old, new),)


def _is_valid(ballot: Ballot, choice: tuple[tuple[OptionId, int], ...]) -> bool:
    known = {option.id for option in ballot.options}
    options = [option for option, _ in choice]
    dots = [count for _, count in choice]
    return (
        len(set(options)) == len(options)
        and known.issuperset(options)
        and all(count >= 1 for count in dots)
        and sum(dots) <= ballot.dots
        and (ballot.several or all(count == 1 for count in dots))
    )


def close_ballot(meeting: Meeting, command: CloseBallot, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Close a ballot: phones' votes become sums; the votes themselves go with `ForgetVotes`."""
    ballot = found(meeting.ballots, command.ballot)
    if not ballot.is_open:
        raise AlreadyThere
    votes = [vote for vote in meeting.votes.values() if vote.ballot == ballot.id]
    sums: Counter[OptionId] = Counter()
    for vote in votes:
        sums.update(dict(vote.choice))
    tallies = tuple(
        Tally(option.id, Origin.PHONE, sums[option.id]) for option in ballot.options if sums[option.id]
    )
    voters = tuple(sorted((*ballot.voters, (Origin.PHONE, len(votes))))) if votes else ballot.voters
    new = replace(ballot, is_open=False, tallies=(*ballot.tallies, *tallies), voters=voters)
    scene = Scene(SceneKind.RESULT, item=ballot.item, ballot=ballot.id)
    return (Change(ballot, new), showing(meeting, scene))


def forget_votes(meeting: Meeting, command: ForgetVotes, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Remove the single votes of a closed ballot."""
    ballot = found(meeting.ballots, command.ballot)
    if ballot.is_open:
        raise BallotStillOpen
    return tuple(removed(vote) for vote in meeting.votes.values() if vote.ballot == ballot.id)


def remove_ballot(meeting: Meeting, command: RemoveBallot, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Drop a ballot with its votes."""
    ballot = found(meeting.ballots, command.ballot)
    votes = (removed(vote) for vote in meeting.votes.values() if vote.ballot == ballot.id)
    others = (one for one in meeting.ballots.values() if one.before == ballot.id)
    return (*votes, *(Change(one, replace(one, before=None)) for one in others), removed(ballot))


RULES: Mapping[type[Command], Rule] = {
    OpenBallot: open_ballot,
    CountHands: count_hands,
    AddHands: add_hands,
    CastVote: cast,
    CloseBallot: close_ballot,
    ForgetVotes: forget_votes,
    RemoveBallot: remove_ballot,
}
