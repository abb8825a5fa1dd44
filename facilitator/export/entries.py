"""What the room has seen, in the order of the minutes: by category, then by text, never by arrival."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from facilitator.export.wording import Wording, alphabetical
from facilitator.meeting.area import point_of, square
from facilitator.meeting.cards import origins, released, voices
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Ballot, Card, Category, Meeting, Projector
from facilitator.meeting.results import FEWEST_VOTES, is_counting
from facilitator.meeting.views import Names
from facilitator.meeting.words import CardState, Origin


@dataclass(frozen=True, slots=True)
class Subject:
    """A category with its released cards; categories of the same name on several boards are one."""

    name: str
    colour: str
    cards: tuple[Card, ...]
    heard: tuple[Card, ...]
    """These, and those that were merged into one of them without being shown by themselves."""
    names: Names = ()
    """What it is called, by language; nothing for what is in no category."""

    @property
    def voices(self) -> int:
        """How many there are; merged ones count each for itself, as on the wall."""
        return len(self.heard)


def subjects(meeting: Meeting, wording: Wording) -> tuple[Subject, ...]:
    """Return the categories that have released cards, in the order of the boards."""
    groups: dict[str, list[Card]] = {}
    merged: dict[str, list[Card]] = {}
    for card in shown_cards(meeting):
        key = _key(_category(meeting, card))
        groups.setdefault(key, []).append(card)
        merged.setdefault(key, []).extend(_unseen(meeting, card))
    found: list[Subject] = []
    for category in (*_ordered(meeting), None):
        cards = groups.pop(_key(category), [])
        if cards:
            name, colour = wording.category(category), category.colour if category else ""
            heard = (*cards, *merged[_key(category)])
            found.append(Subject(name, colour, by_text(cards), heard, category.names if category else ()))
    return tuple(found)


def _unseen(meeting: Meeting, card: Card) -> tuple[Card, ...]:
    """Return what was merged into a card and never shown by itself: its voice counts all the same."""
    if card.cluster is None:
        return ()
    return tuple(one for one in voices(meeting, card) if one.state is not CardState.RELEASED)


def shown_cards(meeting: Meeting) -> tuple[Card, ...]:
    """Return every released card: nothing else may ever reach paper."""
    return tuple(card for card in released(meeting) if card.state is CardState.RELEASED)


def place_said(meeting: Meeting, card: Card) -> str:
    """Return where a card is about in words: the place's name, and its square of the picture."""
    name, point = card.place.name if card.place is not None else "", point_of(card.place)
    if meeting.area is None or point is None:
        return name
    at = square(meeting.area, point)
    return f"{name} ({at})" if name else at


def by_text(cards: Iterable[Card]) -> tuple[Card, ...]:
    """Return cards in alphabetical order; equal texts follow their random keys, so order tells nothing."""
    return tuple(sorted(cards, key=lambda card: (alphabetical(card.text), card.text, card.type, card.id)))


def heard(meeting: Meeting, card: Card) -> int:
    """Return how many say the same as a card, as the room has seen it."""
    return len(voices(meeting, card))


def presentable(meeting: Meeting) -> Meeting:
    """Return the meeting as it may leave the engine: released texts, and no vote, draft or original.

    What is merged under a released card but was never shown by itself keeps its voice and nothing else.
    """
    return replace(
        meeting,
        cards={card.id: _presentable(card) for card in meeting.cards.values() if _leaves(card)},
        votes={},
        projector=Projector(),
        ballots={ballot.id: _presentable_ballot(meeting, ballot) for ballot in meeting.ballots.values()},
    )


def _presentable_ballot(meeting: Meeting, ballot: Ballot) -> Ballot:
    """Return a ballot without the words of a card that has been held back since it was put to the vote.

    One whose close can still be taken back is open on paper: two sums, made before and after one further
    vote, would tell that vote.
    """
    if is_counting(meeting, ballot):
        ballot = replace(ballot, is_open=True, tallies=(), voters=())
    return replace(
        ballot,
        options=tuple(
            option if option.card is None or _is_released(meeting, option.card) else replace(option, text="")
            for option in ballot.options
        ),
    )


def _is_released(meeting: Meeting, card: CardId) -> bool:
    found = meeting.cards.get(card)
    return found is not None and found.state is CardState.RELEASED


def _leaves(card: Card) -> bool:
    return card.state is CardState.RELEASED or (card.cluster is not None and card.state is not CardState.HELD)


def _presentable(card: Card) -> Card:
    if card.state is CardState.RELEASED:
        return replace(card, original=None)
    return Card(
        id=card.id,
        item=card.item,
        board=card.board,
        text="",
        type=card.type,
        state=card.state,
        origin=card.origin,
        cluster=card.cluster,
        # Where its leader lies, or its voice would be lost on the way to paper.
        parked=card.parked,
    )


def origins_if_many(cards: Sequence[Card]) -> tuple[tuple[Origin, int], ...] | None:
    """Return where cards came from, or None when a small number would point at somebody."""
    return origins(cards) if cards and _is_many(cards) else None


def tellable(found: Sequence[Subject]) -> frozenset[str]:
    """Return the names of the categories whose origins may be told.

    A small number would point at somebody; and what is left out must not be worked out from the
    total either, so those left out are together as many as that, too.
    """
    kept = sorted((one for one in found if _is_many(one.heard)), key=lambda one: (one.voices, one.name))
    while kept and not _is_many([card for one in found if one not in kept for card in one.heard]):
        kept.pop(0)
    return frozenset(one.name for one in kept)


def _is_many(cards: Sequence[Card]) -> bool:
    """Return whether every origin among the cards has enough of them to be told."""
    return all(count >= FEWEST_VOTES for _, count in origins(cards))


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
