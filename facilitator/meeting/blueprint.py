"""How a format becomes a meeting that can be edited and held."""

from collections.abc import Iterator, Sequence

from facilitator.meeting.dice import Dice
from facilitator.meeting.formats import Format, FormatBoard, FormatItem
from facilitator.meeting.ids import BoardId, CategoryId, ItemId, MeetingId, PollId
from facilitator.meeting.model import AgendaItem, Board, Brief, Category, Meeting, Poll
from facilitator.meeting.names import said_in
from facilitator.meeting.sets import CategoryEntry, CategorySet
from facilitator.meeting.words import ItemKind

MINUTE_S = 60


def meeting_from(format_: Format, categories: CategorySet, dice: Dice, language: str) -> Meeting:
    """Return a new meeting of a format, in a language, with boards, categories and agenda."""
    boards = {
        board.id: _board(board, float(at), dice, collects=format_.collection)
        for at, board in enumerate(format_.boards)
    }
    members = [
        category
        for board in format_.boards
        for category in _categories(board, boards[board.id], (categories, format_.categories), dice)
    ]
    items = [_item(item, float(at), boards, dice, language) for at, item in enumerate(format_.items)]
    brief = Brief(
        title=said_in(format_.names, language),
        influence=said_in(format_.influence, language),
        purpose_class=format_.purpose_class,
        format=format_.id,
        language=language,
    )
    return Meeting(
        id=MeetingId(dice.new_id()),
        brief=brief,
        items={item.id: item for item in items},
        boards={board.id: board for board in boards.values()},
        categories={category.id: category for category in members},
        polls={poll.id: poll for poll in _polls(format_.items, items, dice)},
    )


def _board(board: FormatBoard, position: float, dice: Dice, *, collects: bool) -> Board:
    return Board(
        id=BoardId(dice.new_id()),
        position=position,
        names=board.names,
        view=board.view,
        types=board.types,
        ask_category=board.ask_category and collects,
        ask_place=board.ask_place and collects,
    )


def _categories(
    board: FormatBoard, made: Board, sets: tuple[CategorySet, tuple[CategoryEntry, ...]], dice: Dice
) -> list[Category]:
    """Return a board's categories, its format's own before those of the default set."""
    categories, own = sets
    if board.without_categories:
        return []
    wanted = board.categories or tuple(entry.id for entry in categories.entries)
    mine = {entry.id: entry for entry in own}
    entries = (mine.get(name) or categories.entry(name) for name in wanted)
    return [
        Category(
            id=CategoryId(dice.new_id()),
            board=made.id,
            position=float(at),
            names=entry.names,
            colour=entry.colour,
            shape=entry.shape,
            base=entry.id if categories.entry(entry.id) is not None else "",
        )
        for at, entry in enumerate(entries)
        if entry is not None
    ]


def _polls(planned: Sequence[FormatItem], items: Sequence[AgendaItem], dice: Dice) -> Iterator[Poll]:
    for one, item in zip(planned, items, strict=True):
        for at, poll in enumerate(one.polls):
            again = items[poll.again - 1].id if poll.again is not None and poll.again <= len(items) else None
            yield Poll(
                id=PollId(dice.new_id()),
                item=item.id,
                position=float(at),
                kind=poll.kind,
                question=poll.question,
                answers=poll.answers,
                dots=poll.dots,
                several=poll.several,
                strong=poll.strong,
                again=again,
            )


def _item(
    item: FormatItem, position: float, boards: dict[str, Board], dice: Dice, language: str
) -> AgendaItem:
    board = boards.get(item.board) if item.board is not None else None
    return AgendaItem(
        id=ItemId(dice.new_id()),
        position=position,
        title=said_in(item.title, language),
        kind=item.kind,
        planned_s=item.minutes * MINUTE_S,
        allotted_s=item.minutes * MINUTE_S,
        question=item.question,
        notes=said_in(item.notes, language) if item.notes else "",
        board=board.id if board is not None else None,
        collects=item.collects and board is not None,
        presenter=item.presenter,
        locked=item.locked or item.kind is ItemKind.CLOSING,
        buffer=item.buffer,
        fixed=item.fixed,
    )
