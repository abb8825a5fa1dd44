"""The rules for polls: what is prepared belongs to an item, and is never voted in itself."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.changes import Change, removed
from facilitator.meeting.commands import Command, PutPoll, RemovePoll
from facilitator.meeting.decide.rule import Dice, Rule, found, line, must_not_be_closed
from facilitator.meeting.model import Meeting, Now, Poll
from facilitator.meeting.model.prioritising import MOST_ANSWERS, MOST_DOTS
from facilitator.meeting.refusals import TooLong
from facilitator.meeting.views import Names
from facilitator.meeting.words import BallotKind


def put_poll(meeting: Meeting, command: PutPoll, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add or replace a poll, before or in the meeting; a ballot that it was opened as stays as it is."""
    must_not_be_closed(meeting)
    new = clean_poll(command.poll)
    found(meeting.items, new.item)
    if new.again is not None:
        found(meeting.items, new.again)
    return (Change(meeting.polls.get(new.id), new),)


def clean_poll(poll: Poll) -> Poll:
    """Return a poll with every text made harmless; only a pulse is asked again, and elsewhere.

    Raises:
        TooLong: It has more dots or answers than a vote can have.
    """
    answers = tuple(filter(None, map(short, poll.answers)))
    if not 1 <= poll.dots <= MOST_DOTS or len(answers) > MOST_ANSWERS:
        raise TooLong
    is_asked_again = poll.kind is BallotKind.PULSE and poll.again != poll.item
    return replace(
        poll, question=short(poll.question), answers=answers, again=poll.again if is_asked_again else None
    )


def short(texts: Names) -> Names:
    """Return texts in several languages, each as long as a vote can show it."""
    cleaned = ((line(code, 8), line(text)) for code, text in texts)
    return tuple((code, text) for code, text in cleaned if code and text)


def remove_poll(meeting: Meeting, command: RemovePoll, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Drop a poll."""
    must_not_be_closed(meeting)
    return (removed(found(meeting.polls, command.poll)),)


RULES: Mapping[type[Command], Rule] = {
    PutPoll: put_poll,
    RemovePoll: remove_poll,
}
