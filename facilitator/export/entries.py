"""What the room has seen, in the order of the minutes: by category, then by text, never by arrival."""

from collections.abc import Iterable
from dataclasses import dataclass

from facilitator.export.wording import Wording, alphabetical
from facilitator.meeting.cards import origins, released, voices
from facilitator.meeting.model import Card, Category, Meeting
from facilitator.meeting.room import FEWEST_VOTES
from facilitator.meeting.words import CardState, Origin


@dataclass(frozen=True, slots=True)
class Subject:
    """A category with its released cards; categories of the same name on several boards are one."""

    name: str
    colour: str
    cards: tuple[Card, ...]

    @property
    def voices(self) -> int:
        """How many cards there are; merged ones count each for itself."""
        return len(self.cards)


def subjects(meeting: Meeting, wording: Wording) -> tuple[Subject, ...]:
    """Return the categories that have released cards, in the order of the boards."""
    groups: dict[str, list[Card]] = {}
    for card in shown_cards(meeting):
        groups.setdefault(_key(_category(meeting, card)), []).append(card)
    found: list[Subject] = []
    for category in (*_ordered(meeting), None):
        cards = groups.pop(_key(category), [])
        if cards:
            name, colour = wording.category(category), category.colour if category else ""
            found.append(Subject(name, colour, by_text(cards)))
    return tuple(found)


def shown_cards(meeting: Meeting) -> tuple[Card, ...]:
    """Return every released card: nothing else may ever reach paper."""
    return tuple(card for card in released(meeting) if card.state is CardState.RELEASED)


def by_text(cards: Iterable[Card]) -> tuple[Card, ...]:
    """Return cards in alphabetical order; equal texts follow their random keys, so order tells nothing."""
    return tuple(sorted(cards, key=lambda card: (alphabetical(card.text), card.text, card.type, card.id)))


def heard(meeting: Meeting, card: Card) -> int:
    """Return how many say the same as a card, as far as the room has seen them."""
    return sum(1 for other in voices(meeting, card) if other.state is CardState.RELEASED)


def origins_if_many(cards: tuple[Card, ...]) -> tuple[tuple[Origin, int], ...] | None:
    """Return where cards came from, or None when so few would point at somebody."""
    return origins(cards) if len(cards) >= FEWEST_VOTES else None


def tellable(found: tuple[Subject, ...]) -> frozenset[str]:
    """Return the names of the categories whose origins may be told.

    Few cards would point at somebody; and what is left out must not be worked out from the total,
    so those left out are together as many as that, too.
    """
    smallest_first = sorted(found, key=lambda subject: (subject.voices, subject.name))
    left_out = 0
    kept = list(smallest_first)
    for subject in smallest_first:
        if subject.voices >= FEWEST_VOTES and (left_out == 0 or left_out >= FEWEST_VOTES):
            break
        left_out += subject.voices
        kept.remove(subject)
    return frozenset(subject.name for subject in kept)


def _category(meeting: Meeting, card: Card) -> Category | None:
    return meeting.categories.get(card.category) if card.category is not None else None


def _key(category: Category | None) -> str:
    if category is None:
        return ""
    return category.base or repr(category.names)


def _ordered(meeting: Meeting) -> list[Category]:
    places = {board.id: board.position for board in meeting.boards.values()}
    return sorted(
        meeting.categories.values(),
        key=lambda category: (places.get(category.board, 0.0), category.position, category.id),
    )
