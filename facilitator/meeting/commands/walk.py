"""What can be asked about a safety walk: its stops, and what was found at them."""

from dataclasses import dataclass

from facilitator.meeting.commands.command import Command
from facilitator.meeting.ids import CardId, CategoryId, StopId
from facilitator.meeting.model import WalkStop
from facilitator.meeting.words import Actor, CardType, Horizon, TimeOfDay


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


@dataclass(frozen=True, slots=True)
class MoveStop(Command):
    """Walk to a stop earlier or later; `place` counts from 0."""

    stop: StopId
    place: int


@dataclass(frozen=True, slots=True)
class RecordFinding(Command):
    """Write down what was found at a stop, or correct it; the fields are those of the record sheet."""

    text: str
    type: CardType = CardType.UNSAFE
    stop: StopId | None = None
    place: str = ""
    """Where it was found, when no stop of the route was chosen."""
    category: CategoryId | None = None
    reasons: str = ""
    time_of_day: TimeOfDay | None = None
    affected: str = ""
    proposal: str = ""
    actor: Actor | None = None
    horizon: Horizon | None = None
    priority: int | None = None
    deadline: str = ""
    card: CardId | None = None
    """The finding that is corrected."""
    release: bool = False
