"""A board's contributions as rows, under the headings of the way it is looked at."""

from collections.abc import Callable, Iterable, Sequence

from facilitator.meeting.area import point_of, square
from facilitator.meeting.cards import is_counted_elsewhere, released
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Board, Card, Meeting
from facilitator.meeting.room import ordered_categories
from facilitator.meeting.words import Actor, BoardView, CardState, CardType
from facilitator.ui.console.cards.rows import CardRow, RowMemo, Sign, category_sign, type_sign
from facilitator.ui.i18n import Words


def board_rows(
    meeting: Meeting, board: Board, words: Words, memo: RowMemo, marked: CardId | None = None
) -> tuple[CardRow, ...]:
    """Return a board's released cards under the headings of its view, parked ones last."""
    shown = [card for card in released(meeting, board.id) if not is_counted_elsewhere(meeting, card)]
    parked = [card for card in shown if card.parked]
    rows: list[CardRow] = []
    for sign, cards in _groups(meeting, board, [card for card in shown if not card.parked], words):
        rows += _group(sign, [memo.row(meeting, card, words, marked) for card in cards])
    if parked:
        sign = (words.t("board.parked"), "", "")
        rows += _group(sign, [memo.row(meeting, card, words, marked) for card in parked])
    return tuple(rows)


def board_count(meeting: Meeting, board: Board) -> int:
    """Return how many cards a board has, those merged into another one left out."""
    return sum(
        card.state is CardState.RELEASED
        and card.board == board.id
        and not is_counted_elsewhere(meeting, card)
        for card in meeting.cards.values()
    )


def _group(sign: Sign, rows: Sequence[CardRow]) -> list[CardRow]:
    """Return the rows under their heading."""
    heading = CardRow(None, sign[0], type=sign, count=len(rows), spoken=f"{sign[0]}, {len(rows)}")
    return [heading, *rows]


def _groups(
    meeting: Meeting, board: Board, cards: Sequence[Card], words: Words
) -> list[tuple[Sign, list[Card]]]:
    match board.view:
        case BoardView.TYPE:
            return _by(cards, CardType, lambda card: card.type, lambda one: type_sign(one, words))
        case BoardView.ACTOR:
            found = _by(cards, Actor, lambda card: card.actor, lambda one: (words.t(f"actor.{one}"), "", ""))
            return _with_rest(found, [card for card in cards if card.actor is None], "board.no_actor", words)
        case BoardView.PLACE:
            return _by_place(meeting, cards, words)
        case _:
            return _by_category(meeting, board, cards, words)


def _by(
    cards: Sequence[Card],
    order: Iterable[object],
    key: Callable[[Card], object],
    sign: Callable[..., Sign],
) -> list[tuple[Sign, list[Card]]]:
    groups = [(one, [card for card in cards if key(card) == one]) for one in order]
    return [(sign(one), found) for one, found in groups if found]


def _by_category(
    meeting: Meeting, board: Board, cards: Sequence[Card], words: Words
) -> list[tuple[Sign, list[Card]]]:
    found: list[tuple[Sign, list[Card]]] = []
    for category in ordered_categories(meeting, board.id):
        mine = [card for card in cards if card.category == category.id]
        found += [(category_sign(category, words), mine)] if mine else []
    rest = [card for card in cards if card.category not in meeting.categories]
    return _with_rest(found, rest, "board.no_category", words)


def _by_place(meeting: Meeting, cards: Sequence[Card], words: Words) -> list[tuple[Sign, list[Card]]]:
    """Part by the place's name, however it is spelt, or by its square of the picture, as the wall does."""
    places: dict[str, list[Card]] = {}
    for card in cards:
        places.setdefault(place_words(meeting, card).casefold(), []).append(card)
    rest = places.pop("", [])
    found: list[tuple[Sign, list[Card]]] = []
    for _, mine in sorted(places.items()):
        name = min(place_words(meeting, card) for card in mine)
        found.append(((name[:1].upper() + name[1:], "", ""), mine))
    return _with_rest(found, rest, "board.no_place", words)


def place_words(meeting: Meeting, card: Card) -> str:
    """Return the name of a card's place, else its square of the picture, else ""."""
    if card.place is not None and card.place.name:
        return card.place.name
    point = point_of(card.place)
    return square(meeting.area, point) if meeting.area is not None and point is not None else ""


def _with_rest(
    found: list[tuple[Sign, list[Card]]], rest: list[Card], key: str, words: Words
) -> list[tuple[Sign, list[Card]]]:
    return [*found, ((words.t(key), "", ""), rest)] if rest else found
