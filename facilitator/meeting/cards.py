"""Questions about cards: what waits, what is queued, held and shown, and what is merged."""

from collections.abc import Iterable
from typing import Final

from facilitator.meeting.changes import waiting_ids
from facilitator.meeting.ids import BoardId, CardId, ClusterId
from facilitator.meeting.model import Card, Cluster, Meeting
from facilitator.meeting.words import CardState, Origin

# Notes enter the queue in batches of at least so many, so that moment and order tell nothing.
SMALLEST_BATCH = 5
# Counters that people see move in such steps.
STEP = 5
_ORIGINS = tuple(Origin)


def in_state(meeting: Meeting, state: CardState) -> tuple[Card, ...]:
    """Return the cards of a state in the order of their random keys."""
    found = (card for card in meeting.cards.values() if card.state is state)
    return tuple(sorted(found, key=lambda card: card.id))


def waiting(meeting: Meeting) -> tuple[Card, ...]:
    """Return the notes that wait to be mixed; no one may see their texts."""
    return tuple(meeting.cards[key] for key in sorted(waiting_ids(meeting)))


def waiting_count(meeting: Meeting) -> int:
    """Return how many notes wait; at most one less than the smallest batch."""
    return len(waiting_ids(meeting))


def queue(meeting: Meeting) -> tuple[Card, ...]:
    """Return the cards that wait for a decision."""
    return in_state(meeting, CardState.QUEUED)


def held(meeting: Meeting) -> tuple[Card, ...]:
    """Return the cards that are held back."""
    return in_state(meeting, CardState.HELD)


def released(meeting: Meeting, board: BoardId | None = None) -> tuple[Card, ...]:
    """Return what the room may see, of one board or of all."""
    found = in_state(meeting, CardState.RELEASED)
    return tuple(card for card in found if board is None or card.board == board)


def members(meeting: Meeting, cluster: ClusterId) -> tuple[Card, ...]:
    """Return all cards of a cluster, in the order of their random keys."""
    found = (card for card in meeting.cards.values() if card.cluster == cluster)
    return tuple(sorted(found, key=lambda card: card.id))


def is_counted_elsewhere(meeting: Meeting, card: Card) -> bool:
    """Return whether a card is shown under the leading card of its cluster instead of by itself.

    A leader that is held back, or lies elsewhere (board or parking lot), speaks for nobody.
    """
    cluster = cluster_of(meeting, card)
    if cluster is None or cluster.lead == card.id:
        return False
    lead = meeting.cards.get(cluster.lead)
    return lead is not None and lead.state is CardState.RELEASED and lead.parked == card.parked


def cluster_of(meeting: Meeting, card: Card) -> Cluster | None:
    """Return the cluster of a card."""
    return meeting.clusters.get(card.cluster) if card.cluster is not None else None


def voices(meeting: Meeting, card: Card) -> tuple[Card, ...]:
    """Return the cards that a shown card speaks for: itself and, as leader, those merged into it.

    A merged card that has been held back, or lies elsewhere, does not count.
    """
    return speaking(card, together(meeting, card))


def together(meeting: Meeting, card: Card) -> tuple[Card, ...]:
    """Return the cards that go where a card goes: its whole cluster if it leads one, else itself."""
    cluster = cluster_of(meeting, card)
    if cluster is None or cluster.lead != card.id:
        return (card,)
    return members(meeting, cluster.id)


def speaking(lead: Card, cards: Iterable[Card]) -> tuple[Card, ...]:
    """Return those of a cluster's cards that count as voices of their leader."""
    return tuple(
        card
        for card in cards
        if card.id == lead.id or (card.state is not CardState.HELD and card.parked == lead.parked)
    )


def origins(cards: Iterable[Card]) -> tuple[tuple[Origin, int], ...]:
    """Return how many cards came from where, in the order of `Origin`."""
    found = [card.origin for card in cards]
    return tuple((origin, found.count(origin)) for origin in _ORIGINS if origin in found)


def in_steps(count: int) -> int:
    """Return a count rounded down to the steps in which counters move."""
    return count - count % STEP


def sent_count(meeting: Meeting) -> int:
    """Return how many notes have come from phones, in steps."""
    return in_steps(sum(1 for card in meeting.cards.values() if card.origin is Origin.PHONE))


# What Arabic and Persian keyboards write differently and nobody reads differently: yeh, kaf, the digits;
# and the stroke that only makes a word longer.
_ONE_LETTER: Final = {0x064A: "\u06cc", 0x0649: "\u06cc", 0x0643: "\u06a9", 0x0640: None} | {
    zero + digit: str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)
}


def fingerprint(text: str) -> str:
    """Return a form in which texts that say the same letter for letter are equal (duplicates).

    A text without any letter (a row of emoji) is compared sign for sign.
    """
    folded = text.casefold().translate(_ONE_LETTER)
    return "".join(sign for sign in folded if sign.isalnum()) or "".join(folded.split())


def duplicates(meeting: Meeting, card: Card) -> tuple[CardId, ...]:
    """Return other queued or released cards of the board that say the same letter for letter."""
    mark = fingerprint(card.text)
    return tuple(
        other.id
        for other in sorted(meeting.cards.values(), key=lambda other: other.id)
        if other.id != card.id
        and other.board == card.board
        and other.state in {CardState.QUEUED, CardState.RELEASED}
        and fingerprint(other.text) == mark
    )
