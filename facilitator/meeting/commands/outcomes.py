"""What can be asked about decisions, actions and the minutes."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from facilitator.meeting.commands.command import Command
from facilitator.meeting.ids import ActionId, DecisionId, ItemId
from facilitator.meeting.model import Action, Closing, Decision, ItemMinutes


@dataclass(frozen=True, slots=True)
class PutDecision(Command):
    """Add a decision, or replace the one with its id, together with the action that carries it out."""

    decision: Decision
    carried_out: Action | None = None
    """Who, when, first step, how far; what is to be done, and under which item, the decision says itself."""


@dataclass(frozen=True, slots=True)
class RemoveDecision(Command):
    """Drop a decision, and the action that carries it out."""

    decision: DecisionId


@dataclass(frozen=True, slots=True)
class PutAction(Command):
    """Add an action, or replace the one with its id."""

    action: Action


@dataclass(frozen=True, slots=True)
class RemoveAction(Command):
    """Drop an action."""

    action: ActionId


@dataclass(frozen=True, slots=True)
class WriteMinutes(Command):
    """Write the referent's text for an item."""

    minutes: ItemMinutes


@dataclass(frozen=True, slots=True)
class WriteClosing(Command):
    """Write what the meeting leaves behind as a whole."""

    closing: Closing


@dataclass(frozen=True, slots=True)
class ApproveMinutes(Command):
    """Freeze the minutes as they are: the document model, and the day of the approval."""

    document: bytes
    day: date


@dataclass(frozen=True, slots=True)
class AddConclusion(Command):
    """A scribe's conclusion for an item, added to what is written there."""

    undoable: ClassVar[bool] = False
    item: ItemId
    text: str
