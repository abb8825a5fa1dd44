"""The rules for preparing a meeting: brief, agenda, boards, categories."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.changes import Change, added, removed
from facilitator.meeting.commands import (
    Command,
    MoveItem,
    PutBoard,
    PutCategory,
    PutItem,
    RemoveCategory,
    RemoveItem,
    SetBrief,
)
from facilitator.meeting.decide.rule import (
    Dice,
    Rule,
    found,
    line,
    must_not_be_closed,
    named,
    names,
    page,
    titled,
)
from facilitator.meeting.ids import BoardId
from facilitator.meeting.model import AgendaItem, Ballot, Brief, Card, Meeting, Now, Segment
from facilitator.meeting.refusals import AlreadyThere, ItemBegun, NoSuchThing, TooLong
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import CardType, Phase

LONGEST_ITEM_S = 12 * 3600
MOST_PEOPLE = 100_000
# Characters in the name of a colour, of a shape, of a category of the default set.
SIGN = 40


def set_brief(meeting: Meeting, command: SetBrief, now: Now, _dice: Dice) -> Iterable[Change]:
    """Write the brief; what it came from stays, and the announced start once the meeting has begun.

    Until then the hall's zone is that of the computer on which the start is typed in.
    """
    old, new = meeting.brief, replace(clean_brief(command.brief), zone=now.zone_name or meeting.brief.zone)
    if meeting.course.phase is not Phase.PLANNED:
        new = replace(new, starts=old.starts, zone=old.zone)
    kept = replace(new, format=old.format, rehearsal=old.rehearsal, previous=old.previous)
    return (Change(old, kept),)


def clean_brief(brief: Brief) -> Brief:
    """Return a brief with every text made harmless and its number of people possible."""
    if brief.participants is not None and not 0 <= brief.participants <= MOST_PEOPLE:
        raise TooLong
    return replace(
        brief,
        title=line(brief.title),
        area=line(brief.area),
        purpose=page(brief.purpose),
        challenge=page(brief.challenge),
        target_group=page(brief.target_group),
        influence=page(brief.influence),
        format=line(brief.format),
        organiser=line(brief.organiser),
        facilitator=line(brief.facilitator),
        scribe=line(brief.scribe),
        speakers=tuple(filter(None, map(line, brief.speakers))),
        roles=tuple(
            (role, who) for pair in brief.roles for role, who in [(line(pair[0]), line(pair[1]))] if role
        ),
        place=line(brief.place),
        follow_up=page(brief.follow_up),
        contact=line(brief.contact),
        language=line(brief.language, 8) or "da",
    )


def put_item(meeting: Meeting, command: PutItem, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add or replace an item; before the meeting what is planned is what is allotted.

    Once the meeting has begun the plan stands: a new item lies ahead and has no planned minutes.
    """
    must_not_be_closed(meeting)
    old = meeting.items.get(command.item.id)
    new = clean_item(command.item)
    if new.board is not None and new.board not in meeting.boards:
        raise NoSuchThing
    if old is not None:
        new = replace(new, position=old.position, skipped=old.skipped)
    if meeting.course.phase is Phase.PLANNED:
        return (Change(old, replace(new, allotted_s=new.planned_s)),)
    if old is None:
        must_lie_ahead(meeting, new)
        return (added(replace(new, planned_s=0, skipped=False)),)
    return (Change(old, replace(new, planned_s=old.planned_s, board=_kept_board(meeting, old, new))),)


def _kept_board(meeting: Meeting, old: AgendaItem, new: AgendaItem) -> BoardId | None:
    """Return the board of an item; while notes come in for it, it is not left without one."""
    opened = meeting.course.round
    return new.board or (old.board if opened is not None and opened.item == old.id else None)


def must_lie_ahead(meeting: Meeting, item: AgendaItem) -> None:
    """Refuse what lies before the running item.

    Raises:
        MeetingClosed, ItemBegun: It is too late to change the item.
    """
    must_not_be_closed(meeting)
    current = meeting.course.current
    if current is not None and item.position < meeting.items[current].position:
        raise ItemBegun


def clean_item(item: AgendaItem) -> AgendaItem:
    """Return an item with every text made harmless and its minutes possible."""
    if not (0 <= item.planned_s <= LONGEST_ITEM_S and 0 <= item.allotted_s <= LONGEST_ITEM_S):
        raise TooLong
    return replace(
        item,
        title=titled(item.title),
        presenter=line(item.presenter),
        question=names(item.question),
        notes=page(item.notes),
    )


def remove_item(meeting: Meeting, command: RemoveItem, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Take an item off the agenda, with the referent's text and the polls for it.

    Once the meeting has begun the plan stands: an item that was planned is left out instead.
    """
    must_not_be_closed(meeting)
    item = found(meeting.items, command.item)
    if _has_begun(meeting, item):
        raise ItemBegun
    if meeting.course.phase is Phase.LIVE and item.planned_s:
        if item.skipped:
            raise AlreadyThere
        return (Change(item, replace(item, skipped=True)),)
    minutes = meeting.minutes.get(item.id)
    return (
        removed(item),
        *((removed(minutes),) if minutes is not None else ()),
        *_polls_without(meeting, item),
        *(Change(one, replace(one, item=None)) for one in meeting.decisions.values() if one.item == item.id),
        *(Change(one, replace(one, item=None)) for one in meeting.actions.values() if one.item == item.id),
    )


def _polls_without(meeting: Meeting, item: AgendaItem) -> Iterable[Change]:
    """Yield what becomes of polls: an item's own go with it, a pulse asked again there is asked once."""
    for poll in meeting.polls.values():
        if poll.item == item.id:
            yield removed(poll)
        elif poll.again == item.id:
            yield Change(poll, replace(poll, again=None))


def _has_begun(meeting: Meeting, item: AgendaItem) -> bool:
    """Return whether time has been spent on an item, or something has come in under it."""
    by_item: tuple[Iterable[Segment | Card | Ballot], ...] = (
        meeting.segments.values(),
        meeting.cards.values(),
        meeting.ballots.values(),
    )
    return any(thing.item == item.id for things in by_item for thing in things)


def move_item(meeting: Meeting, command: MoveItem, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Move an item that lies ahead in front of another that lies ahead, or to the end."""
    must_not_be_closed(meeting)
    item = found(meeting.items, command.item)
    if command.before == item.id:
        raise AlreadyThere
    others = [one for one in agenda(meeting) if one.id != item.id]
    place = len(others)
    if command.before is not None:
        place = others.index(found(meeting.items, command.before))
    live = meeting.course.current
    must_lie_ahead(meeting, item)
    if live is not None and (item.id == live or live in {one.id for one in others[place:]}):
        raise ItemBegun
    order = [*others[:place], item, *others[place:]]
    if [one.id for one in order] == [one.id for one in agenda(meeting)]:
        raise AlreadyThere
    return tuple(Change(one, replace(one, position=float(at))) for at, one in enumerate(order))


def put_board(meeting: Meeting, command: PutBoard, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add or replace a board; one that names no type of card takes them all."""
    must_not_be_closed(meeting)
    types = tuple(dict.fromkeys(command.board.types)) or tuple(CardType)
    new = replace(command.board, names=named(command.board.names), types=types)
    return (Change(meeting.boards.get(new.id), new),)


def put_category(meeting: Meeting, command: PutCategory, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add or replace a category of a board; it stays on the board that has its cards."""
    must_not_be_closed(meeting)
    old = meeting.categories.get(command.category.id)
    board = found(meeting.boards, old.board if old is not None else command.category.board)
    new = replace(
        command.category,
        board=board.id,
        names=named(command.category.names),
        colour=line(command.category.colour, SIGN),
        shape=line(command.category.shape, SIGN),
        base=line(command.category.base, SIGN),
    )
    return (Change(old, new),)


def remove_category(meeting: Meeting, command: RemoveCategory, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Remove a category; its cards stay, without category."""
    must_not_be_closed(meeting)
    category = found(meeting.categories, command.category)
    freed = (
        Change(card, replace(card, category=None))
        for card in meeting.cards.values()
        if card.category == category.id
    )
    return (*freed, removed(category))


RULES: Mapping[type[Command], Rule] = {
    SetBrief: set_brief,
    PutItem: put_item,
    RemoveItem: remove_item,
    MoveItem: move_item,
    PutBoard: put_board,
    PutCategory: put_category,
    RemoveCategory: remove_category,
}
