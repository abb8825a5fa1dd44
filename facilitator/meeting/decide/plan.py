"""The rules for the plan as a whole: another format, several items at once, a board fewer."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.blueprint import meeting_from
from facilitator.meeting.changes import Change, added, removed
from facilitator.meeting.commands import AdoptFormat, Command, PutItem, PutItems, RemoveBoard
from facilitator.meeting.decide.rule import Dice, Rule, found, must_not_be_closed
from facilitator.meeting.decide.setup import put_item
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.refusals import AlreadyStarted, BoardInUse
from facilitator.meeting.words import Phase


def adopt_format(meeting: Meeting, command: AdoptFormat, _now: Now, dice: Dice) -> Iterable[Change]:
    """Replace agenda, boards and categories; what was written on the page of step 1 stays."""
    if meeting.course.phase is not Phase.PLANNED or _holds_anything(meeting):
        raise AlreadyStarted
    brief = meeting.brief
    planned = meeting_from(command.format, command.categories, dice, brief.language)
    new = replace(brief, format=planned.brief.format, influence=brief.influence or planned.brief.influence)
    old = (meeting.polls, meeting.items, meeting.categories, meeting.boards)
    fresh = (planned.boards, planned.categories, planned.items, planned.polls)
    return (
        *(removed(thing) for things in old for thing in things.values()),
        *(added(thing) for things in fresh for thing in things.values()),
        Change(brief, new),
    )


def _holds_anything(meeting: Meeting) -> bool:
    """Return whether something has come in that belongs to the present plan."""
    return any((
        meeting.cards, meeting.ballots, meeting.clusters, meeting.minutes,
        any(one.item is not None for one in meeting.decisions.values()),
        any(one.item is not None for one in meeting.actions.values()),
    ))  # fmt: skip


def put_items(meeting: Meeting, command: PutItems, now: Now, dice: Dice) -> Iterable[Change]:
    """Put each item as if it had been asked for alone."""
    return tuple(change for item in command.items for change in put_item(meeting, PutItem(item), now, dice))


def remove_board(meeting: Meeting, command: RemoveBoard, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Remove a board that no card is on, with its categories; items that filled it fill none."""
    must_not_be_closed(meeting)
    board = found(meeting.boards, command.board)
    opened = meeting.course.round
    if opened is not None and meeting.items[opened.item].board == board.id:
        raise BoardInUse
    if any(card.board == board.id for card in meeting.cards.values()):
        raise BoardInUse
    return (
        *(
            Change(item, replace(item, board=None, collects=False))
            for item in meeting.items.values()
            if item.board == board.id
        ),
        *(removed(one) for one in meeting.categories.values() if one.board == board.id),
        removed(board),
    )


RULES: Mapping[type[Command], Rule] = {
    AdoptFormat: adopt_format,
    PutItems: put_items,
    RemoveBoard: remove_board,
}
