"""The rules for preparing a meeting: brief, agenda, boards, categories, picture of the area."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.changes import Change, added, current, removed
from facilitator.meeting.commands import (
    Command,
    MoveItem,
    PutArea,
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
    names,
    page,
    titled,
)
from facilitator.meeting.model import AgendaItem, Brief, Meeting, Now
from facilitator.meeting.refusals import AlreadyThere, ItemBegun, NoSuchThing, TooLong
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import Phase

LONGEST_ITEM_S = 12 * 3600


def set_brief(meeting: Meeting, command: SetBrief, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Write the brief; what cannot be changed by typing (format, rehearsal) stays."""
    new = clean_brief(command.brief)
    if meeting.course.phase is not Phase.PLANNED:
        new = replace(new, starts=meeting.brief.starts)
    return (Change(meeting.brief, replace(new, rehearsal=meeting.brief.rehearsal)),)


def clean_brief(brief: Brief) -> Brief:
    """Return a brief with every text made harmless."""
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
        place=line(brief.place),
        follow_up=page(brief.follow_up),
        contact=line(brief.contact),
        language=line(brief.language, 8) or "da",
    )


def put_item(meeting: Meeting, command: PutItem, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add or replace an item; before the meeting what is planned is what is allotted."""
    must_not_be_closed(meeting)
    old = meeting.items.get(command.item.id)
    new = clean_item(command.item)
    if new.board is not None and new.board not in meeting.boards:
        raise NoSuchThing
    if meeting.course.phase is Phase.PLANNED:
        new = replace(new, allotted_s=new.planned_s, skipped=False)
    elif old is not None:
        new = replace(new, planned_s=old.planned_s, skipped=old.skipped)
    return (Change(old, new),)


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
    """Take an item off the agenda, with the referent's text for it."""
    must_not_be_closed(meeting)
    item = found(meeting.items, command.item)
    if _has_begun(meeting, item):
        raise ItemBegun
    minutes = meeting.minutes.get(item.id)
    return (removed(item), *((removed(minutes),) if minutes is not None else ()))


def _has_begun(meeting: Meeting, item: AgendaItem) -> bool:
    return any(segment.item == item.id for segment in meeting.segments.values()) or any(
        card.item == item.id for card in meeting.cards.values()
    )


def move_item(meeting: Meeting, command: MoveItem, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Move an item that lies ahead in front of another that lies ahead, or to the end."""
    must_not_be_closed(meeting)
    item = found(meeting.items, command.item)
    others = [one for one in agenda(meeting) if one.id != item.id]
    place = len(others)
    if command.before is not None:
        place = [one.id for one in others].index(found(meeting.items, command.before).id)
    live = meeting.course.current
    if live is not None and (item.id == live or live in {one.id for one in others[place:]}):
        raise ItemBegun
    order = [*others[:place], item, *others[place:]]
    return tuple(
        Change(one, replace(one, position=float(at)))
        for at, one in enumerate(order)
        if one.position != float(at)
    )


def put_board(meeting: Meeting, command: PutBoard, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add or replace a board."""
    must_not_be_closed(meeting)
    new = replace(command.board, names=names(command.board.names))
    return (Change(meeting.boards.get(new.id), new),)


def put_category(meeting: Meeting, command: PutCategory, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add or replace a category of a board."""
    must_not_be_closed(meeting)
    found(meeting.boards, command.category.board)
    new = replace(command.category, names=names(command.category.names))
    return (Change(meeting.categories.get(new.id), new),)


def remove_category(meeting: Meeting, command: RemoveCategory, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Remove a category; its cards stay, without category."""
    category = found(meeting.categories, command.category)
    freed = (
        Change(card, replace(card, category=None))
        for card in meeting.cards.values()
        if card.category == category.id
    )
    return (*freed, removed(category))


def put_area(meeting: Meeting, command: PutArea, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Set or remove the picture of the area."""
    if command.picture is None:
        if meeting.area is None:
            raise AlreadyThere
        return (removed(meeting.area),)
    picture = replace(
        command.picture,
        name=line(command.picture.name),
        description=page(command.picture.description),
    )
    old = current(meeting, picture)
    return (added(picture) if old is None else Change(old, picture),)


RULES: Mapping[type[Command], Rule] = {
    SetBrief: set_brief,
    PutItem: put_item,
    RemoveItem: remove_item,
    MoveItem: move_item,
    PutBoard: put_board,
    PutCategory: put_category,
    RemoveCategory: remove_category,
    PutArea: put_area,
}
