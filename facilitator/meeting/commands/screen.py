"""What can be asked about the big screen."""

from dataclasses import dataclass

from facilitator.meeting.commands.command import Command
from facilitator.meeting.model import Scene


@dataclass(frozen=True, slots=True)
class Show(Command):
    """Show a scene."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Blank(Command):
    """Blank the screen, or show it again."""

    blank: bool


@dataclass(frozen=True, slots=True)
class Freeze(Command):
    """Let the room keep the present picture, or follow again."""

    freeze: bool


@dataclass(frozen=True, slots=True)
class StepAside(Command):
    """Make room for the presenter's own slides, or come back."""

    aside: bool


@dataclass(frozen=True, slots=True)
class ShowCorner(Command):
    """Show the QR corner for late arrivals, or not."""

    corner: bool


@dataclass(frozen=True, slots=True)
class ShowOvertime(Command):
    """Let the room see overtime, or not."""

    overtime: bool
