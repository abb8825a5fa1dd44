"""A walk's findings brought to the next meeting: on its map board, and as the first thing that is shown."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from facilitator.meeting.cards import cluster_of, voices
from facilitator.meeting.dice import Dice
from facilitator.meeting.ids import BoardId, CardId, CategoryId, ClusterId, ItemId, StopId
from facilitator.meeting.model import (
    AgendaItem,
    Board,
    Card,
    Category,
    Cluster,
    Meeting,
    Place,
    Projector,
    Scene,
    WalkStop,
)
from facilitator.meeting.timeline import agenda
from facilitator.meeting.views import Names
from facilitator.meeting.walk import SIDES, released_findings, route
from facilitator.meeting.words import BoardView, CardState, CardType, ItemKind, SceneKind

FINDINGS_S = 10 * 60


@dataclass(frozen=True, slots=True)
class Heading:
    """What the item with the findings is called, and their board where the plan has none for places."""

    item: str
    board: Names


@dataclass(frozen=True, slots=True)
class _Ground:
    """Where the findings land in the planned meeting."""

    item: AgendaItem
    board: Board
    categories: Mapping[str, CategoryId]
    stops: Mapping[StopId, WalkStop]
    """By their ids on the walk; none where the plan has a picture of its own."""
    on_own_map: bool


def with_findings(walk: Meeting, planned: Meeting, heading: Heading, dice: Dice) -> Meeting:
    """Return the planned meeting with what a walk found: released findings only, under new random keys.

    What was merged into one of them and has been released comes along as its voice. Nothing of them tells
    when, in which order or by whom they were written down.
    """
    found = released_findings(walk)
    if not found:
        return planned
    groups = [_speaking(walk, card) for card in found]
    board = _map_board(planned) or _own_board(planned, heading, dice)
    known = [one for one in planned.categories.values() if one.board == board.id]
    everything = [card for group in groups for card in group]
    own = [] if board.id in planned.boards else list(_categories(walk, everything, board, dice))
    by_base = {_base(one): one.id for one in (*known, *own)}
    on_own_map = planned.area is not None and planned.area != walk.area
    stops = {} if on_own_map else _stops(walk, planned, dice)
    ground = _Ground(_first_item(planned, heading, board, dice), board, by_base, stops, on_own_map)
    cards, clusters = _landed(walk, groups, ground, dice)
    area = planned.area or walk.area
    on_map = area is not None and area.image and not on_own_map
    scene = Scene(SceneKind.MAP if on_map else SceneKind.BOARD, item=ground.item.id, board=board.id)
    return replace(
        planned,
        area=area,
        projector=Projector(scene),
        items={ground.item.id: ground.item, **planned.items},
        boards={**planned.boards, board.id: board},
        categories={**planned.categories, **{one.id: one for one in own}},
        stops={**planned.stops, **{stop.id: stop for stop in stops.values()}},
        clusters={**planned.clusters, **{cluster.id: cluster for cluster in clusters}},
        cards={card.id: card for card in cards},
    )


def _speaking(walk: Meeting, lead: Card) -> tuple[Card, ...]:
    """Return a finding and what it speaks for, as far as that has been released itself."""
    merged = (card for card in voices(walk, lead) if card.id != lead.id)
    return (lead, *(card for card in merged if card.state is CardState.RELEASED))


def _stops(walk: Meeting, planned: Meeting, dice: Dice) -> dict[StopId, WalkStop]:
    """Return the walk's stops anew, after those that the plan may have."""
    last = max((stop.position + 1 for stop in planned.stops.values()), default=0.0)
    return {
        stop.id: replace(stop, id=StopId(dice.new_id()), position=last + at)
        for at, stop in enumerate(route(walk))
    }


def _landed(
    walk: Meeting, groups: Iterable[tuple[Card, ...]], ground: _Ground, dice: Dice
) -> tuple[list[Card], list[Cluster]]:
    """Return the findings as cards of the planned meeting, and what is merged there."""
    cards: list[Card] = []
    clusters: list[Cluster] = []
    for group in groups:
        new = [_at_home(walk, card, ground, dice) for card in group]
        if len(new) > 1:
            old = cluster_of(walk, group[0])
            title = old.title if old is not None else ""
            cluster = Cluster(ClusterId(dice.new_id()), ground.board.id, new[0].id, title)
            new = [replace(card, cluster=cluster.id) for card in new]
            clusters.append(cluster)
        cards += new
    return cards, clusters


def _at_home(walk: Meeting, card: Card, ground: _Ground, dice: Dice) -> Card:
    stop = ground.stops.get(card.stop) if card.stop is not None else None
    return replace(
        _bare(card),
        id=CardId(dice.new_id()),
        item=ground.item.id,
        board=ground.board.id,
        stop=stop.id if stop is not None else None,
        place=_named_only(walk, card) if ground.on_own_map else card.place,
        category=_category(walk, card, ground.categories),
    )


def _named_only(walk: Meeting, card: Card) -> Place | None:
    """Return where a finding is in words: its point belongs to another picture than the plan's."""
    stop = walk.stops.get(card.stop) if card.stop is not None else None
    name = (card.place.name if card.place is not None else "") or (stop.name if stop is not None else "")
    return Place(name) if name else None


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
    return replace(
        card,
        state=CardState.RELEASED,
        cluster=None,
        table=None,
        original=None,
        hold_reason=None,
        answer="",
    )


def _base(category: Category) -> str:
    return category.base or repr(category.names)


def _category(walk: Meeting, card: Card, known: Mapping[str, CategoryId]) -> CategoryId | None:
    category = walk.categories.get(card.category) if card.category is not None else None
    return known.get(_base(category)) if category is not None else None


def _categories(walk: Meeting, found: Iterable[Card], board: Board, dice: Dice) -> Iterator[Category]:
    """Yield the categories that the findings are in, on the board that is made for them."""
    used = {card.category for card in found}
    for category in walk.categories.values():
        if category.id in used:
            yield replace(category, id=CategoryId(dice.new_id()), board=board.id)
