"""What can be asked about the speaker list; nothing of it is ever stored."""

from dataclasses import dataclass

from facilitator.meeting.commands.command import Command
from facilitator.meeting.ids import SpeakerId


@dataclass(frozen=True, slots=True)
class AddSpeaker(Command):
    """Put somebody on the list, by a handle; who speaks for the first time comes before the others."""

    handle: str
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class RemoveSpeaker(Command):
    """Take somebody off the list."""

    speaker: SpeakerId


@dataclass(frozen=True, slots=True)
class MoveSpeaker(Command):
    """Move somebody in front of another, or to the end."""

    speaker: SpeakerId
    before: SpeakerId | None


@dataclass(frozen=True, slots=True)
class GiveFloor(Command):
    """Let somebody speak now: the first on the list, or one chosen."""

    speaker: SpeakerId | None = None


@dataclass(frozen=True, slots=True)
class EndSpeech(Command):
    """Nobody speaks any more."""


@dataclass(frozen=True, slots=True)
class LimitSpeech(Command):
    """Say how long a speaker has, in seconds."""

    seconds: int
