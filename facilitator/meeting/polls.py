"""Polls as they are asked for: which is next, what it becomes when it is opened, what it still lacks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from facilitator.meeting.commands import OpenBallot
from facilitator.meeting.dice import Dice
from facilitator.meeting.ids import ItemId, PollId
from facilitator.meeting.model import Ballot, Meeting, Poll
from facilitator.meeting.model.prioritising import IN_WORDS, MANY_ANSWERS
from facilitator.meeting.names import said_in
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import BallotKind, ItemKind

FEWEST_ANSWERS = 2


class PollMistake(StrEnum):
    """What stands in the way of a poll when it is to be opened."""

    NO_QUESTION = "no_question"
    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    TWICE = "twice"
    AGAIN_FIRST = "again_first"


def polls_at(meeting: Meeting, item: ItemId | None) -> tuple[Poll, ...]:
    """Return the polls of an item, and the pulses that are asked again in it, in their order."""
    found = (poll for poll in meeting.polls.values() if item is not None and item in (poll.item, poll.again))
    return tuple(sorted(found, key=_place))


def ordered_polls(meeting: Meeting) -> tuple[Poll, ...]:
    """Return all polls in the order of the agenda, each once."""
    places = {item.id: place for place, item in enumerate(agenda(meeting))}
    return tuple(sorted(meeting.polls.values(), key=lambda poll: (places.get(poll.item, -1), *_place(poll))))


def offered(meeting: Meeting) -> tuple[Poll, ...]:
    """Return what can be opened now: the running item's polls first, then those of other items."""
    here = polls_at(meeting, meeting.course.current)
    return (*here, *(poll for poll in ordered_polls(meeting) if poll not in here))


def next_poll(meeting: Meeting) -> Poll | None:
    """Return the first poll of the running item that has not been asked in it yet."""
    current = meeting.course.current
    asked = {ballot.poll for ballot in meeting.ballots.values() if ballot.item == current}
    return next((poll for poll in polls_at(meeting, current) if poll.id not in asked), None)


def asked_before(meeting: Meeting, poll: Poll) -> Ballot | None:
    """Return the closed ballot that a pulse is set against: the first time that it was asked."""
    if poll.kind is not BallotKind.PULSE:
        return None
    closed = [one for one in meeting.ballots.values() if one.poll == poll.id and not one.is_open]
    return next((one for one in closed if one.before is None and one.kind is poll.kind), None)


def opening(meeting: Meeting, poll: Poll) -> OpenBallot:
    """Return the command that opens a poll; where it has no answers of its own, cards are still to be named.

    A pulse that is asked again asks in the words of the first time, whatever was changed since.
    """
    earlier, language = asked_before(meeting, poll), meeting.brief.language
    question, texts = question_of(meeting, poll), [said_in(names, language) for names in poll.answers]
    if earlier is not None:
        question, texts = earlier.question, [option.text for option in earlier.options]
    return OpenBallot(
        question=question,
        texts=tuple(texts),
        kind=poll.kind,
        dots=poll.dots,
        several=poll.several,
        strong=poll.strong,
        before=earlier.id if earlier is not None else None,
        poll=poll.id,
    )


def question_of(meeting: Meeting, poll: Poll) -> str:
    """Return what a poll asks; where it says nothing itself, what its item of prioritising asks."""
    return said_in(poll.question, meeting.brief.language) or asked_by(meeting, poll.item)


def asked_by(meeting: Meeting, key: ItemId | None) -> str:
    """Return what the run sheet asks where it prioritises; what a round of notes asks is another matter."""
    item = meeting.items.get(key) if key is not None else None
    if item is None or item.kind is not ItemKind.PRIORITISE:
        return ""
    return said_in(item.question, meeting.brief.language)


def mistakes(meeting: Meeting, poll: Poll) -> Iterator[PollMistake]:
    """Yield what a poll still lacks."""
    if not question_of(meeting, poll):
        yield PollMistake.NO_QUESTION
    texts = [said_in(names, meeting.brief.language) for names in poll.answers]
    if len(texts) < FEWEST_ANSWERS and (texts or poll.kind in IN_WORDS):
        yield PollMistake.TOO_FEW
    if len(texts) > MANY_ANSWERS:
        yield PollMistake.TOO_MANY
    if len({text.casefold() for text in texts}) < len(texts):
        yield PollMistake.TWICE
    if poll.again is not None and not _comes_later(meeting, poll.again, poll.item):
        yield PollMistake.AGAIN_FIRST


def taken_along(polls: Iterable[Poll], items: Mapping[ItemId, ItemId], dice: Dice) -> dict[PollId, Poll]:
    """Return polls under new ids, for a meeting whose items were made from these."""
    made = (
        replace(poll, id=PollId(dice.new_id()), item=items[poll.item], again=_of(items, poll.again))
        for poll in polls
        if poll.item in items
    )
    return {poll.id: poll for poll in made}


def _of(items: Mapping[ItemId, ItemId], again: ItemId | None) -> ItemId | None:
    return items.get(again) if again is not None else None


def _comes_later(meeting: Meeting, later: ItemId, earlier: ItemId) -> bool:
    order = [item.id for item in agenda(meeting)]
    return later in order and earlier in order and order.index(later) > order.index(earlier)


def _place(poll: Poll) -> tuple[float, str]:
    return poll.position, poll.id
