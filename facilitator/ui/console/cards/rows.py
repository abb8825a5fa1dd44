"""Contributions as rows for the console's lists: what is folded, grouped, and said of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from facilitator.meeting.cards import (
    cluster_of,
    fingerprint,
    held,
    is_counted_elsewhere,
    members,
    origins,
    queue,
    voices,
)
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import AreaPicture, Card, Category, Meeting
from facilitator.meeting.words import CardState, CardType, Origin
from facilitator.ui.audience.looks import OTHER_COLOUR, OTHER_SHAPE, type_look
from facilitator.ui.console.cards.guarding import kinds, known_kinds, notes, said
from facilitator.ui.console.cards.placing import where
from facilitator.ui.i18n import Words

# A new card costs its row about 40 µs, and the window must not be held by a burst.
AT_ONCE = 60

Sign = tuple[str, str, str]
"""A word with its shape and colour."""


@dataclass(frozen=True, slots=True)
class CardRow:
    """One row: a card, or the heading of a group when `card` is None."""

    card: CardId | None
    text: str
    type: Sign = ("", "", "")
    category: Sign | None = None
    about: tuple[str, ...] = ()
    """Origin, table, language, edited, parked … in words."""
    count: int = 1
    folded: tuple[CardId, ...] = ()
    marked: bool = False
    noted: str = ""
    """Every word that is released with it, where that is more than its text."""
    spoken: str = ""
    hay: str = ""
    """What is said, in small letters: what one types to find is looked for here."""

    @property
    def whole(self) -> str:
        """Every word that the guard looks at."""
        return self.noted or self.text


class _Made(NamedTuple):
    """A row, and all that it was made of."""

    card: Card
    category: Category | None
    area: AreaPicture | None
    language: str
    same: tuple[str, str]
    """What two cards have in common that say the same on the same board."""
    row: CardRow


class RowMemo:
    """Rows as they were made last: a card that is the same thing as before has the same row.

    Cards are immutable, so sameness is told without looking into them; what a card says of others
    (its cluster) is made anew each time.
    """

    def __init__(self) -> None:
        self._made: dict[CardId, _Made] = {}

    @property
    def is_empty(self) -> bool:
        """No card has been made a row of yet."""
        return not self._made

    def knows(self, card: Card) -> bool:
        """Return whether a card has been shown before, perhaps with other words."""
        return card.id in self._made

    def same(self, card: Card) -> tuple[str, str] | None:
        """Return what a card has in common with its duplicates, if it has been shown as it is."""
        known = self._made.get(card.id)
        return known.same if known is not None and known.card is card else None

    def row(self, meeting: Meeting, card: Card, words: Words, marked: CardId | None) -> CardRow:
        """Return the row of a card."""
        return self.told(meeting, card, words, marked).row

    def told(self, meeting: Meeting, card: Card, words: Words, marked: CardId | None) -> _Made:
        """Return the row of a card, with what it has in common with its duplicates."""
        category = meeting.categories.get(card.category) if card.category is not None else None
        known = self._made.get(card.id)
        if (
            known is not None
            and known.card is card
            and card.cluster is None
            and known.category is category
            and known.area is meeting.area
            and known.row.marked is (card.id == marked)
            and known.language == words.language
        ):
            return known
        same = known.same if known is not None and known.card is card else (card.board, _print(said(card)))
        row = card_row(meeting, card, words, marked)
        made = self._made[card.id] = _Made(card, category, meeting.area, words.language, same, row)
        return made


def in_shares(meeting: Meeting, memo: RowMemo) -> tuple[tuple[Card, ...], bool]:
    """Return the queue without what of a burst is made rows of later, and whether that is all of it.

    A queue that is seen for the first time is made in one go: a meeting has been opened.
    """
    cards = queue(meeting)
    if memo.is_empty:
        return cards, True
    unknown = [card.id for card in cards if not memo.knows(card)]
    later = set(unknown[AT_ONCE:])
    return (tuple(card for card in cards if card.id not in later) if later else cards), not later


def queue_rows(
    meeting: Meeting, cards: Iterable[Card], words: Words, memo: RowMemo, marked: CardId | None = None
) -> tuple[CardRow, ...]:
    """Return these cards of the queue in their order, duplicates folded into the first of them."""
    first: dict[tuple[str, str], CardRow] = {}
    for card in cards:
        if card.cluster is not None and _is_told_by_lead(meeting, card):
            continue
        made = memo.told(meeting, card, words, marked)
        known = first.get(made.same)
        first[made.same] = made.row if known is None else _folded(known, card)
    return tuple(row if row.count == 1 else _with_count_spoken(row, words) for row in first.values())


def queue_count(meeting: Meeting, memo: RowMemo) -> int:
    """Return how many rows the queue has; what has not been shown yet is taken for nobody's duplicate."""
    told: set[tuple[str, str]] = set()
    fresh = 0
    for card in meeting.cards.values():
        if card.state is not CardState.QUEUED or (
            card.cluster is not None and _is_told_by_lead(meeting, card)
        ):
            continue
        same = memo.same(card)
        if same is None:
            fresh += 1
        else:
            told.add(same)
    return len(told) + fresh


def _is_told_by_lead(meeting: Meeting, card: Card) -> bool:
    """Return whether a card lies under the leading card of its cluster, shown or still queued."""
    if is_counted_elsewhere(meeting, card):
        return True
    cluster = cluster_of(meeting, card)
    if cluster is None or cluster.lead == card.id:
        return False
    lead = meeting.cards.get(cluster.lead)
    return lead is not None and lead.state is CardState.QUEUED


def _folded(row: CardRow, card: Card) -> CardRow:
    return replace(row, count=row.count + 1, folded=(*row.folded, card.id))


def _with_count_spoken(row: CardRow, words: Words) -> CardRow:
    return replace(row, spoken=f"{row.spoken}, {words.t('card.voices', count=row.count)}")


@lru_cache(maxsize=8192)
def _print(text: str) -> str:
    return fingerprint(text)


def flag_words(row: CardRow, words: Words) -> tuple[str, ...]:
    """Return what the guard sees in a row's text, in words."""
    return tuple(words.t(f"flag.{kind}") for kind in kinds(row.whole)) if row.card is not None else ()


def said_aloud(row: CardRow, words: Words) -> str:
    """Return all that a row tells, for a screen reader."""
    return ", ".join((row.spoken, *flag_words(row, words)))


def held_rows(meeting: Meeting, words: Words, memo: RowMemo) -> tuple[CardRow, ...]:
    """Return what is held back, with the reason."""
    return tuple(memo.row(meeting, card, words, None) for card in held(meeting))


def type_sign(of: CardType, words: Words) -> Sign:
    look_ = type_look(of)
    return (words.name(look_.names), look_.shape, look_.colour)


@lru_cache
def _type_sign(of: CardType, language: str) -> Sign:
    look_ = type_look(of)
    names = dict(look_.names)
    return (names.get(language) or look_.names[0][1], look_.shape, look_.colour)


def category_sign(category: Category, words: Words) -> Sign:
    return (words.name(category.names), category.shape or OTHER_SHAPE, category.colour or OTHER_COLOUR)


def card_row(meeting: Meeting, card: Card, words: Words, marked: CardId | None = None) -> CardRow:
    """Return a card as a row; as leader of a cluster it counts every voice."""
    heard = voices(meeting, card) if card.cluster is not None else (card,)
    category = meeting.categories.get(card.category) if card.category is not None else None
    kind = _type_sign(card.type, words.language)
    about = _about(card, meeting.area, heard, words)
    named = category_sign(category, words) if category is not None else None
    spoken = ", ".join((kind[0], card.text, *([named[0]] if named else []), *about))
    others = members(meeting, card.cluster) if card.cluster is not None else ()
    return CardRow(
        card=card.id,
        text=card.text,
        type=kind,
        category=named,
        about=about,
        count=len(heard),
        folded=tuple(one.id for one in others if one.id != card.id),
        marked=card.id == marked,
        noted=said(card) if notes(card) else "",
        spoken=spoken,
        hay=spoken.casefold(),
    )


def _about(card: Card, area: AreaPicture | None, heard: Sequence[Card], words: Words) -> tuple[str, ...]:
    said = [_origin_words(heard, words)]
    if card.table is not None:
        said.append(words.t("card.table", number=card.table))
    said += [place] if (place := where(area, card.place, words)) else []
    if card.language not in {None, "", words.language}:
        tongue = f"tongue.{card.language}"
        said.append(words.t(tongue) if words.has(tongue) else card.language)
    said += [words.t("card.edited")] if card.edited else []
    said += [words.t("card.parked")] if card.parked else []
    if card.hold_reason is not None:
        said.append(words.t(f"hold.{card.hold_reason}"))
    return tuple(said)


def _origin_words(heard: Sequence[Card], words: Words) -> str:
    """Return one origin's word, or how many voices came from where."""
    if len(heard) == 1:
        return words.t(f"origin.{heard[0].origin}")
    return words.t("card.voices", count=len(heard)) + ": " + _listed(origins(heard), words)


def _listed(counted: Sequence[tuple[Origin, int]], words: Words) -> str:
    return ", ".join(words.t(f"origin.many.{origin}", count=count) for origin, count in counted)


def filtered(rows: Sequence[CardRow], wanted: str, words: Words) -> tuple[CardRow, ...]:
    """Return the rows whose text, type, category or flag holds every word that is looked for."""
    sought = wanted.casefold().split()
    if not sought:
        return tuple(rows)
    first, *more = sought
    return tuple(
        row
        for row in rows
        # Most rows are told by one look at what is said in them.
        if row.card is not None and ((first in row.hay and not more) or _is_found(row, sought, words))
    )


def _is_found(row: CardRow, sought: Sequence[str], words: Words) -> bool:
    told = known_kinds(row.whole)
    if not told:
        return all(word in row.hay for word in sought)
    flags = _flags_told(told, words)
    return all(word in row.hay or word in flags for word in sought)


def _flags_told(told: Sequence[str], words: Words) -> str:
    return " ".join(words.t(f"flag.{kind}") for kind in told).casefold()
