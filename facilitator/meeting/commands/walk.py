"""What can be asked about a safety walk: its stops, and what was found at them."""

from dataclasses import dataclass

from facilitator.meeting.commands.command import Command
from facilitator.meeting.ids import CardId, StopId
from facilitator.meeting.model import WalkStop


@dataclass(frozen=True, slots=True)
class PutStop(Command):
    """Add a stop to the route, or replace the one with its id."""

    stop: WalkStop


@dataclass(frozen=True, slots=True)
class RemoveStop(Command):
    """Take a stop off the route; what was found there stays, without stop."""

    stop: StopId


@dataclass(frozen=True, slots=True)
class FindAt(Command):
    """Say at which stop of the walk something was found."""

    card: CardId
    stop: StopId | None


@dataclass(frozen=True, slots=True)
class Rank(Command):
    """Say how urgent a finding is; 1 is the most urgent."""

    card: CardId
    priority: int | None
