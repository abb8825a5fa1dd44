"""The minutes of a safety walk, in the order in which it is walked and followed up."""

from collections.abc import Iterator
from dataclasses import replace

from facilitator.export.document import Block, words
from facilitator.export.sections import appendix, opening, outcome, voices, votes, walk
from facilitator.export.wording import Wording
from facilitator.meeting.follow_up import FollowUp, next_start
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.walk import is_finding
from facilitator.meeting.words import CardType


def blocks(meeting: Meeting, now: Now, wording: Wording) -> Iterator[Block]:
    """Yield the sections; what a walk has none of (votes, questions) is not told to be lacking."""
    yield from opening.title(meeting, wording, now)
    yield from opening.facts(meeting, wording)
    yield from opening.summary(meeting, wording)
    yield from opening.purpose_and_programme(meeting, wording, now)
    yield from walk.carried_over(meeting, wording)
    yield from walk.the_route(meeting, wording)
    yield from walk.each_stop(meeting, wording)
    yield from walk.side_by_side(meeting, wording)
    yield from walk.conditions(meeting, wording)
    yield from opening.talks(meeting, wording)
    yield from _said_beside(meeting, wording)
    yield from outcome.outcome(meeting, wording)
    yield from outcome.parking(meeting, wording)
    yield from outcome.onwards(meeting, wording)
    yield from _follow_up(meeting, wording)
    yield from appendix.method(meeting, wording, "minutes.walk.method")


def _said_beside(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield what was said over the map and when gathering up, where anything was."""
    others = {key: card for key, card in meeting.cards.items() if not is_finding(card) and card.stop is None}
    rest = replace(meeting, cards=others)
    if others:
        yield from voices.voices(rest, wording)
    if meeting.ballots:
        yield from votes.votes(meeting, wording)
    if any(card.type is CardType.QUESTION for card in others.values()):
        yield from outcome.questions(rest, wording)


def _follow_up(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield when every condition is looked at again, unless another day was agreed."""
    began = opening.began(meeting)
    if began is None or meeting.closing.next_meeting is not None or not meeting.actions:
        return
    wish = FollowUp("", wording.zone, began.astimezone(wording.zone).date())
    starts = next_start(meeting, wish)
    if starts is not None:
        yield words(wording.say("minutes.walk.follow_up", date=wording.long_date(starts)))
