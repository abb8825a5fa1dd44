"""What a printed paper needs beyond the meeting itself: handed in for one printing, and kept nowhere."""

from enum import StrEnum
from typing import Final, Literal

import msgspec

from facilitator.meeting.model import Meeting

LANGUAGES: Final = ("da", "en", "ar", "tr", "so", "fa", "ur", "pl", "uk")
"""The languages that an invitation can be printed in."""


class Join(msgspec.Struct, frozen=True):
    """How a phone gets in: the text of the QR code, the address to type, and the wall code."""

    url: str
    typed: str
    wall_code: str


class Wifi(msgspec.Struct, frozen=True):
    """The hall's network as it is typed in for the poster."""

    name: str
    password: str = ""
    hidden: bool = False


class PassCard(msgspec.Struct, frozen=True):
    """A code for a scribe or a helper, and where it will be handed out."""

    kind: Literal["scribe", "helper"]
    code: str
    label: str = ""


class Extras(msgspec.Struct, frozen=True):
    """All of it; what is not given is left out of the papers, or left to be written by hand."""

    join: Join | None = None
    wifi: Wifi | None = None
    link: str = ""
    """Where an invitation leads; without it the code puts the meeting into the calendar."""
    languages: tuple[str, ...] = ("da",)
    names: tuple[tuple[str, str], ...] = ()
    """Pairs of a name and a role for name cards: printed, never stored."""
    slips: int = 0
    """How many paper slips for each question; 0 means as many as people are expected."""
    tables: int = 0
    door_slips: tuple[str, ...] = ()
    passes: tuple[PassCard, ...] = ()


class Need(StrEnum):
    """What a paper cannot be made without."""

    WAY_IN = "way_in"
    PICTURE = "picture"
    STOPS = "stops"
    QUESTION = "question"
    DOOR_SLIPS = "door_slips"
    PASSES = "passes"


def is_met(need: Need, meeting: Meeting, extras: Extras) -> bool:
    """Return whether what a paper needs is there."""
    found: dict[Need, bool] = {
        Need.WAY_IN: extras.join is not None or extras.wifi is not None,
        Need.PICTURE: meeting.area is not None and bool(meeting.area.image),
        Need.STOPS: bool(meeting.stops),
        Need.QUESTION: any(item.collects and not item.skipped for item in meeting.items.values()),
        Need.DOOR_SLIPS: bool(extras.door_slips),
        Need.PASSES: bool(extras.passes) and extras.join is not None,
    }
    return found[need]
