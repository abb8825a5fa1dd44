"""What can be asked about the course of a meeting: start, next, pause, minutes, end."""

from dataclasses import dataclass
from typing import ClassVar

from facilitator.meeting.commands.command import Command
from facilitator.meeting.ids import ItemId


@dataclass(frozen=True, slots=True)
class StartMeeting(Command):
    """Begin with the first item."""


@dataclass(frozen=True, slots=True)
class Next(Command):
    """Go on to the next item; `leaving` makes a double press harmless."""

    leaving: ItemId


@dataclass(frozen=True, slots=True)
class Previous(Command):
    """Go back to the item before; the time spent so far stays booked where it was spent."""

    leaving: ItemId


@dataclass(frozen=True, slots=True)
class GoTo(Command):
    """Go on with a certain item."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class Pause(Command):
    """Stop the clock of the running item."""


@dataclass(frozen=True, slots=True)
class Resume(Command):
    """Let the clock of the running item go on."""


@dataclass(frozen=True, slots=True)
class AddMinutes(Command):
    """Give an item (the running one by default) minutes, or take them."""

    minutes: int
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class SkipItem(Command):
    """Leave an item out that has not begun, or take it in again."""

    item: ItemId
    skip: bool = True


@dataclass(frozen=True, slots=True)
class LockItem(Command):
    """Protect an item's minutes from redistribution."""

    item: ItemId
    lock: bool = True


@dataclass(frozen=True, slots=True)
class Redistribute(Command):
    """Share what time is left over the unlocked items (fordel resten)."""


@dataclass(frozen=True, slots=True)
class Shorten(Command):
    """Give a coming item exactly so many minutes (forkort punkt …)."""

    item: ItemId
    minutes: int


@dataclass(frozen=True, slots=True)
class MoveEnd(Command):
    """Agree that the meeting ends when the forecast says so (ret sluttid)."""


@dataclass(frozen=True, slots=True)
class CloseCollection(Command):
    """End the writing round while the item goes on."""


@dataclass(frozen=True, slots=True)
class OpenCollection(Command):
    """Open a new writing round on the running item."""


@dataclass(frozen=True, slots=True)
class CloseMeeting(Command):
    """End the meeting."""


@dataclass(frozen=True, slots=True)
class TakeUpClock(Command):
    """After loading: go on with the open segment, counting the time that the program was away."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class StepClock(Command):
    """The wall clock was set: move what was written down by it, so that lengths stay as measured."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class NotePhones(Command):
    """So many phones are on line."""

    undoable: ClassVar[bool] = False
    count: int
