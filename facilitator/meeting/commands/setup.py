"""What can be asked while a meeting is being prepared."""

from dataclasses import dataclass

from facilitator.meeting.area import Frame
from facilitator.meeting.commands.command import Command
from facilitator.meeting.ids import CategoryId, ItemId
from facilitator.meeting.model import AgendaItem, AreaPicture, Board, Brief, Category


@dataclass(frozen=True, slots=True)
class SetBrief(Command):
    """Write the page of step 1."""

    brief: Brief


@dataclass(frozen=True, slots=True)
class PutItem(Command):
    """Add an agenda item, or replace the one with its id (its course so far is kept)."""

    item: AgendaItem


@dataclass(frozen=True, slots=True)
class RemoveItem(Command):
    """Take an item that has not begun off the agenda."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class MoveItem(Command):
    """Move an item in front of another, or to the end."""

    item: ItemId
    before: ItemId | None


@dataclass(frozen=True, slots=True)
class PutBoard(Command):
    """Add or replace a board."""

    board: Board


@dataclass(frozen=True, slots=True)
class PutCategory(Command):
    """Add or replace a category."""

    category: Category


@dataclass(frozen=True, slots=True)
class RemoveCategory(Command):
    """Remove a category; its cards stay, without category."""

    category: CategoryId


@dataclass(frozen=True, slots=True)
class PutArea(Command):
    """Set or remove the picture of the area; `frame` says how it came out of the one before, if it did."""

    picture: AreaPicture | None
    frame: Frame | None = None
