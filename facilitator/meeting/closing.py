"""The last minutes of a meeting: what mattered most to the room, and who will do something about it."""

from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.meeting.cards import is_counted_elsewhere, released, together, voices
from facilitator.meeting.ids import ActionId, CardId
from facilitator.meeting.model import Ballot, Card, Meeting
from facilitator.meeting.results import ballot_view
from facilitator.meeting.words import BallotKind, CardType

# More than this nobody can promise in the last ten minutes.
TOP = 5
_RANKING = frozenset({BallotKind.DOTS, BallotKind.SINGLE, BallotKind.MULTIPLE})
# What calls for somebody to act; strengths and offers of help are kept, not acted on.
_CALLING = frozenset({CardType.CONCERN, CardType.IDEA, CardType.WEAKNESS, CardType.UNSAFE})


@dataclass(frozen=True, slots=True)
class Topic:
    """One of the things that mattered most; `dots` is None where nothing was voted on."""

    text: str
    card: CardId | None
    dots: int | None
    voices: int
    action: ActionId | None
    """What has been promised about it, if anything has."""


def top_topics(meeting: Meeting, most: int = TOP) -> tuple[Topic, ...]:
    """Return what the room put first: by its last vote, or else by how many said the same."""
    return voted_topics(meeting, most) or tuple(_most_voices(meeting))[:most]


def voted_topics(meeting: Meeting, most: int = TOP) -> tuple[Topic, ...]:
    """Return what the last vote put first; nothing where no result may be told."""
    ballot = _last_ranking(meeting)
    if ballot is None:
        return ()
    card_of = {option.id: option.card for option in ballot.options}
    told = sorted(ballot_view(meeting, ballot).options, key=lambda one: -(one.dots or 0))
    return tuple(
        _topic(meeting, option.text, card_of.get(option.id), option.dots) for option in told if option.dots
    )[:most]


def without_promise(meeting: Meeting) -> tuple[Topic, ...]:
    """Return what the vote put first and nobody has promised to do anything about."""
    return tuple(
        topic for topic in voted_topics(meeting) if topic.action is None and not _is_parked(meeting, topic)
    )


def parking_lot(meeting: Meeting) -> tuple[Card, ...]:
    """Return what is put aside for later, by text."""
    parked = (card for card in released(meeting) if card.parked and not is_counted_elsewhere(meeting, card))
    return tuple(sorted(parked, key=lambda card: (card.text.casefold(), card.id)))


def _is_parked(meeting: Meeting, topic: Topic) -> bool:
    card = meeting.cards.get(topic.card) if topic.card is not None else None
    return card is not None and card.parked


def _last_ranking(meeting: Meeting) -> Ballot | None:
    """Return the ballot of the latest item whose result may be told."""
    told = [
        ballot
        for ballot in meeting.ballots.values()
        if ballot.kind in _RANKING and ballot_view(meeting, ballot).voters is not None
    ]
    return max(told, key=lambda ballot: (_position(meeting, ballot), ballot.id), default=None)


def _position(meeting: Meeting, ballot: Ballot) -> float:
    item = meeting.items.get(ballot.item)
    return item.position if item is not None else -1.0


def _most_voices(meeting: Meeting) -> Iterator[Topic]:
    calling = [
        card
        for card in released(meeting)
        if card.type in _CALLING and not card.parked and not is_counted_elsewhere(meeting, card)
    ]
    for card in sorted(calling, key=lambda one: (-len(voices(meeting, one)), one.text.casefold(), one.id)):
        yield _topic(meeting, card.text, card.id, None)


def _topic(meeting: Meeting, text: str, card: CardId | None, dots: int | None) -> Topic:
    found = meeting.cards.get(card) if card is not None else None
    count = len(voices(meeting, found)) if found is not None else 0
    return Topic(text, card, dots, count, _promise(meeting, text, found))


def _promise(meeting: Meeting, text: str, card: Card | None) -> ActionId | None:
    """Return the action that is about a card or one that it speaks for, or that says the same."""
    about = {one.id for one in together(meeting, card)} if card is not None else set()
    actions = sorted(meeting.actions.values(), key=lambda one: (one.position, one.id))
    for action in actions:
        if about & set(action.cards) or action.what == text:
            return action.id
    return None
