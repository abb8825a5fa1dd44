"""What can be asked about the plan as a whole, while it is being prepared."""

from dataclasses import dataclass

from facilitator.meeting.commands.command import Command
from facilitator.meeting.formats import Format
from facilitator.meeting.ids import BoardId
from facilitator.meeting.model import AgendaItem
from facilitator.meeting.sets import CategorySet


@dataclass(frozen=True, slots=True)
class AdoptFormat(Command):
    """Take agenda, boards and categories from a format, in place of those that are there."""

    format: Format
    categories: CategorySet


@dataclass(frozen=True, slots=True)
class PutItems(Command):
    """Put several agenda items at once, so that one undo takes them back."""

    items: tuple[AgendaItem, ...]


@dataclass(frozen=True, slots=True)
class RemoveBoard(Command):
    """Remove a board that no card is on, with its categories; items that filled it fill none."""

    board: BoardId
