"""The room view's wire form: what the door passes on and phones show.

Import the module, not the names: `from facilitator.link import view as wire`, then `wire.Card`.
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec
from msgspec import UNSET, Struct, UnsetType

# One sentence in several languages: {"da": "Bekymring", "en": "Concern"}.
Names = dict[str, str]

Phase = Literal["planned", "live", "closed"]
State = Literal["done", "now", "next"]


class Meeting(Struct, frozen=True):
    """What stands on the first scene."""

    id: str
    title: str
    area: str = ""
    language: str = "da"
    purpose_class: str = ""
    purpose: str = ""
    influence: str = ""
    rehearsal: bool = False
    """Nothing that is written here is meant."""


class Now(Struct, frozen=True):
    """The running agenda item; `ends` is UTC in ISO 8601 with Z, or None while nobody can know."""

    title: str
    kind: str
    question: Names = {}
    ends: str | None = None
    paused: bool = False


class Type(Struct, frozen=True):
    """A type of note; `icon` names one of the page's own pictures."""

    id: str
    names: Names
    icon: str = ""


class Category(Struct, frozen=True):
    id: str
    names: Names


class Round(Struct, frozen=True):
    """The open writing round; a view without one says: nothing is collected just now."""

    id: str
    types: tuple[Type, ...]
    categories: tuple[Category, ...] = ()
    ask_category: bool = False
    ask_place: bool = False


class Spot(Struct, frozen=True):
    """A place on the area picture that has a name; x and y are shares of its width and height."""

    name: str
    x: float
    y: float


class Area(Struct, frozen=True):
    """That there is an area picture, fetched from `/area`; `id` changes with the picture."""

    id: str
    name: str
    description: str
    columns: int
    rows: int
    spots: tuple[Spot, ...] = ()
    blurs: bool = False
    """Whether a phone says the square only, and not the point that was tapped."""


class Stop(Struct, frozen=True):
    """A stop of a walk's route, numbered from 1."""

    id: str
    number: int
    name: str


class Item(Struct, frozen=True):
    """A line of the agenda; `start` is UTC in ISO 8601 with Z, or None before the meeting has a time."""

    title: str
    kind: str
    minutes: int
    state: State
    id: str = ""
    start: str | None = None


class Card(Struct, frozen=True):
    """A released card; the order in the list is random and says nothing about arrival."""

    id: str
    text: str
    type: str
    category: str | None = None
    language: str | None = None
    edited: bool = False
    count: int = 1
    place: str = ""
    """The place in words, with its square of the picture."""
    pin: tuple[float, float] | None = None


class Action(Struct, frozen=True):
    """Who does what by when; words for people, `due` already written out."""

    what: str
    owner: str
    due: str


class Choice(Struct, frozen=True):
    """One choice of a ballot; `dots` only once it is closed with enough votes."""

    id: str
    text: str
    dots: int | None = None
    # In which languages it was prepared: only until a phone's own is chosen, as `text`.
    names: Names | UnsetType = UNSET


class Ballot(Struct, frozen=True):
    """A prioritisation: open for votes, or closed and shown with its result."""

    id: str
    kind: Literal["dots", "single", "multiple", "scale", "pulse"]
    question: str
    options: tuple[Choice, ...]
    dots: int
    several: bool
    open: bool
    strong: bool = False
    voters: int | None = None
    before: Ballot | None = None
    counting: bool = False
    """Just closed, and perhaps opened again: there is no result yet, whatever the number of votes."""
    names: Names | UnsetType = UNSET
    """In which languages the question was prepared: only until a phone's own is chosen, as `question`."""


class RoomView(Struct, frozen=True):
    """All that phones may know about the meeting at one revision."""

    revision: int
    meeting: Meeting
    phase: Phase
    now: Now | None = None
    round: Round | None = None
    agenda: tuple[Item, ...] = ()
    cards: tuple[Card, ...] = ()
    actions: tuple[Action, ...] = ()
    # What a scribe may type now: types and categories of the running board, open round or not.
    board: Round | None = None
    ballot: Ballot | None = None
    area: Area | None = None
    # The route, for those who write down what is found at each stop.
    stops: tuple[Stop, ...] = ()
    message: str = ""
    next_meeting: str = ""
    v: Literal[1] = 1


_encoder: Final = msgspec.json.Encoder()
_decoder: Final = msgspec.json.Decoder(RoomView)


def encode(view: RoomView) -> bytes:
    """Return the body of a View message."""
    return _encoder.encode(view)


def decode(body: bytes) -> RoomView:
    """Return the view in a body; msgspec.DecodeError if it is none."""
    return _decoder.decode(body)
