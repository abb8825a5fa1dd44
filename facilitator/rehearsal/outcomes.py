"""What comes out of a played meeting, as commands: dots, decisions, actions, the closing words."""

from collections.abc import Iterator, Mapping
from datetime import tzinfo

from facilitator.meeting.commands import (
    CloseBallot,
    Command,
    CountHands,
    OpenBallot,
    PutAction,
    PutDecision,
    WriteClosing,
)
from facilitator.meeting.decide import Dice
from facilitator.meeting.ids import ActionId, CardId, DecisionId, ItemId
from facilitator.meeting.model import Action, Closing, Decision, Meeting, Poll, Tally
from facilitator.meeting.words import Origin
from facilitator.rehearsal.preparing import at_hall
from facilitator.rehearsal.sample import Dots, Sample

# From name (in the script) to card (in the meeting).
Cast = Mapping[str, CardId]


def opening(ballot: Dots, poll: Poll | None, cards: Cast) -> OpenBallot:
    """Return the command that asks the room, as it was prepared if it was."""
    return OpenBallot(
        ballot.question,
        cards=tuple(cards[name] for name in ballot.options),
        dots=ballot.dots,
        poll=poll.id if poll is not None else None,
    )


def counting(ballot: Dots, meeting: Meeting, cards: Cast) -> Iterator[Command]:
    """Yield the commands by which paper dots are typed in and the ballot is closed."""
    asked = next(one for one in meeting.ballots.values() if one.is_open)
    options = {option.card: option.id for option in asked.options}
    tallies = tuple(
        Tally(options[cards[name]], Origin.PAPER, count) for name, count in ballot.counted.items()
    )
    yield CountHands(asked.id, Origin.PAPER, tallies, ballot.voters)
    yield CloseBallot(asked.id)


def agreed(sample: Sample, number: int, item: ItemId | None, cards: Cast, ids: Dice) -> Iterator[Command]:
    """Yield what is decided and promised under one item."""
    for place, decided in enumerate(sample.decisions):
        if decided.item == number:
            yield PutDecision(Decision(DecisionId(ids.new_id()), float(place), decided.text, item))
    for place, promise in enumerate(sample.actions):
        if promise.item == number:
            action = Action(
                id=ActionId(ids.new_id()),
                position=float(place),
                what=promise.what,
                owner=promise.owner,
                due=promise.due,
                due_words=promise.due_words,
                first_step=promise.first_step,
                status=promise.status,
                item=item,
                cards=tuple(cards[name] for name in promise.cards),
            )
            yield PutAction(action)


def ending(sample: Sample, zone: tzinfo) -> WriteClosing:
    """Return the command that writes what the meeting leaves behind."""
    told = sample.closing
    again = at_hall(told.next_meeting, zone) if told.next_meeting is not None else None
    return WriteClosing(
        Closing(
            summary=told.summary,
            next_meeting=again,
            next_words=told.next_words,
            how_we_go_on=told.how_we_go_on,
            answers_by=told.answers_by,
        )
    )
