"""What a new meeting is to be made of, as the start screen asks for it."""

from dataclasses import dataclass
from pathlib import Path

from facilitator.meeting.words import PurposeClass


@dataclass(frozen=True, slots=True)
class NewWish:
    """A shipped format by its id, an own one by its file, or an earlier meeting by its file."""

    title: str = ""
    area: str = ""
    format: str = ""
    own: Path | None = None
    earlier: Path | None = None
    follows_up: bool = False
    """Open actions come along from the earlier meeting, and are the first thing that is shown."""
    language: str = ""
    """What the hall speaks, if not what new meetings usually are made in."""
    people: int | None = None
    minutes: int | None = None
    """How many are expected and how long it may last, where somebody has said so."""
    purpose: PurposeClass | None = None
    found: str = ""
    """What the item with a walk's findings is called, where they come along."""


@dataclass(frozen=True, slots=True)
class Described:
    """What is said of a choice before it is made."""

    name: str
    about: str = ""
    facts: str = ""
    reasons: tuple[tuple[bool, str], ...] = ()
    """Whether it speaks for the choice, and the sentence."""
    agenda: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()
