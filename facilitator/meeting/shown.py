"""Cards as the room sees them: an unreleased one has no view."""

from functools import lru_cache

from facilitator.meeting.cards import is_counted_elsewhere, origins, released, voices
from facilitator.meeting.ids import BoardId, CardId
from facilitator.meeting.model import Card, Meeting
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
    if card.state is not CardState.RELEASED:
        raise NotReleased
    return _spoken(card, (card,) if card.cluster is None else voices(meeting, card))


@lru_cache(maxsize=8192)
def _spoken(card: Card, heard: tuple[Card, ...]) -> CardView:
    """Return a card with those that it speaks for; asked anew with every view of the room."""
    place = card.place
    pinned = place is not None and place.x is not None and place.y is not None
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
        pin=(place.x or 0.0, place.y or 0.0) if pinned and place is not None else None,
        time_of_day=card.time_of_day,
        actor=card.actor,
    )


def cards_shown(meeting: Meeting, board: BoardId | None) -> tuple[CardView, ...]:
    """Return the released cards of a board, merged ones under their leader, in random order."""
    return tuple(
        shown(meeting, card)
        for card in released(meeting, board)
        if not card.parked and not is_counted_elsewhere(meeting, card)
    )
