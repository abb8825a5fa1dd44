"""A walk's findings brought to the next meeting: on its map board, and as the first thing that is shown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from facilitator.meeting.dice import Dice
from facilitator.meeting.ids import BoardId, CardId, CategoryId, ItemId, StopId
from facilitator.meeting.model import AgendaItem, Board, Card, Category, Meeting, Projector, Scene
from facilitator.meeting.timeline import agenda
from facilitator.meeting.views import Names
from facilitator.meeting.walk import SIDES, released_findings
from facilitator.meeting.words import BoardView, CardState, CardType, ItemKind, SceneKind

FINDINGS_S = 10 * 60


@dataclass(frozen=True, slots=True)
class Heading:
    """What the item with the findings is called, and their board where the plan has none for places."""

    item: str
    board: Names


def with_findings(walk: Meeting, planned: Meeting, heading: Heading, dice: Dice) -> Meeting:
    """Return the planned meeting with what a walk found: released findings only, under new random keys.

    Nothing of them tells when, in which order or by whom they were written down.
    """
    found = released_findings(walk)
    if not found:
        return planned
    stops = {stop.id: replace(stop, id=StopId(dice.new_id())) for stop in walk.stops.values()}
    board = _map_board(planned) or _own_board(planned, heading, dice)
    item = _first_item(planned, heading, board, dice)
    known = [one for one in planned.categories.values() if one.board == board.id]
    own = [] if board.id in planned.boards else list(_categories(walk, found, board, dice))
    by_base = {_base(one): one.id for one in (*known, *own)}
    cards = [
        replace(
            _bare(card),
            id=CardId(dice.new_id()),
            item=item.id,
            board=board.id,
            stop=stops[card.stop].id if card.stop in stops else None,
            category=_category(walk, card, by_base),
        )
        for card in found
    ]
    area = planned.area or walk.area
    scene = SceneKind.MAP if area is not None and area.image else SceneKind.BOARD
    return replace(
        planned,
        area=area,
        projector=Projector(Scene(scene, item=item.id, board=board.id)),
        items={item.id: item, **planned.items},
        boards={**planned.boards, board.id: board},
        categories={**planned.categories, **{one.id: one for one in own}},
        stops={stop.id: stop for stop in stops.values()},
        cards={card.id: card for card in cards},
    )


def _map_board(planned: Meeting) -> Board | None:
    """Return the board that the plan gathers places on, if it has one that takes both sides."""
    mapping = (item.board for item in agenda(planned) if item.kind is ItemKind.MAP)
    of_map = [planned.boards[board] for board in mapping if board is not None]
    by_place = [board for board in planned.boards.values() if board.view is BoardView.PLACE]
    return next((board for board in (*of_map, *by_place) if set(SIDES) <= set(board.types)), None)


def _own_board(planned: Meeting, heading: Heading, dice: Dice) -> Board:
    first = min((board.position for board in planned.boards.values()), default=0.0)
    return Board(
        id=BoardId(dice.new_id()),
        position=first - 1,
        names=heading.board,
        view=BoardView.PLACE,
        types=(*SIDES, CardType.IDEA),
        ask_place=True,
    )


def _first_item(planned: Meeting, heading: Heading, board: Board, dice: Dice) -> AgendaItem:
    first = min((item.position for item in planned.items.values()), default=0.0)
    return AgendaItem(
        id=ItemId(dice.new_id()),
        position=first - 1,
        title=heading.item,
        kind=ItemKind.MAP,
        planned_s=FINDINGS_S,
        allotted_s=FINDINGS_S,
        board=board.id,
    )


def _bare(card: Card) -> Card:
    """Return a finding as it was shown, without what belongs to the meeting that it comes from."""
    return replace(card, state=CardState.RELEASED, cluster=None, original=None, hold_reason=None, answer="")


def _base(category: Category) -> str:
    return category.base or repr(category.names)


def _category(walk: Meeting, card: Card, known: Mapping[str, CategoryId]) -> CategoryId | None:
    category = walk.categories.get(card.category) if card.category is not None else None
    return known.get(_base(category)) if category is not None else None


def _categories(walk: Meeting, found: tuple[Card, ...], board: Board, dice: Dice) -> Iterator[Category]:
    """Yield the categories that the findings are in, on the board that is made for them."""
    used = {card.category for card in found}
    for category in walk.categories.values():
        if category.id in used:
            yield replace(category, id=CategoryId(dice.new_id()), board=board.id)
