"""Cards as the room sees them: an unreleased one has no view."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from facilitator.meeting.area import point_of, square
from facilitator.meeting.cards import cluster_of, is_counted_elsewhere, origins, released, speaking, voices
from facilitator.meeting.ids import BoardId, CardId, ClusterId
from facilitator.meeting.model import AreaPicture, Card, Meeting
from facilitator.meeting.refusals import NotReleased
from facilitator.meeting.views import CardView
from facilitator.meeting.words import CardState


def card_shown(meeting: Meeting, card: CardId | None) -> CardView | None:
    """Return a card by its id as the room sees it, or None when the room may not."""
    found = meeting.cards.get(card) if card is not None else None
    if found is None or found.state is not CardState.RELEASED:
        return None
    return shown(meeting, found)


def shown(meeting: Meeting, card: Card) -> CardView:
    """Return a released card as the room sees it.

    Raises:
        NotReleased: Nobody has released the card, so there is no view of it.
    """
    return _spoken(card, voices(meeting, card), meeting.area)


def _spoken(card: Card, heard: Sequence[Card], area: AreaPicture | None) -> CardView:
    """Return a card with those that it speaks for."""
    if card.state is not CardState.RELEASED:
        raise NotReleased
    place, pin = card.place, point_of(card.place)
    return CardView(
        id=card.id,
        text=card.text,
        type=card.type,
        category=card.category,
        language=card.language,
        edited=card.edited,
        voices=len(heard),
        origins=origins(heard),
        place_name=place.name if place is not None else "",
        pin=pin,
        square=square(area, pin) if area is not None and pin is not None else "",
        time_of_day=card.time_of_day,
        actor=card.actor,
    )


def cards_shown(meeting: Meeting, board: BoardId | None) -> tuple[CardView, ...]:
    """Return the released cards of a board, merged ones under their leader, in random order.

    Asked with every view of the room: the answer for the same cards is remembered.
    """
    return _cards_shown(_Same(meeting), board)


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """A meeting that is equal to another when the very same cards, clusters and picture are in it."""

    meeting: Meeting

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Same)
            and self.meeting.cards is other.meeting.cards
            and self.meeting.clusters is other.meeting.clusters
            and self.meeting.area is other.meeting.area
        )

    def __hash__(self) -> int:
        return hash((id(self.meeting.cards), id(self.meeting.clusters)))


@lru_cache(maxsize=4)
def _cards_shown(same: _Same, board: BoardId | None) -> tuple[CardView, ...]:
    meeting = same.meeting
    clusters = _by_cluster(meeting)
    return tuple(
        _spoken(
            card,
            speaking(card, clusters[card.cluster]) if _leads(meeting, card) else (card,),
            meeting.area,
        )
        for card in released(meeting, board)
        if not card.parked and not is_counted_elsewhere(meeting, card)
    )


def _leads(meeting: Meeting, card: Card) -> bool:
    cluster = cluster_of(meeting, card)
    return cluster is not None and cluster.lead == card.id


def _by_cluster(meeting: Meeting) -> Mapping[ClusterId | None, Sequence[Card]]:
    """Return the cards of every cluster, found in one go."""
    found: dict[ClusterId | None, list[Card]] = {}
    for card in meeting.cards.values():
        if card.cluster is not None:
            found.setdefault(card.cluster, []).append(card)
    return found
