"""A sample walk as it is written down: the route, what is found, what is agreed about it."""

from datetime import date
from typing import Literal

import msgspec
from msgspec import Struct

from facilitator.files.resources import resource_bytes
from facilitator.meeting.dice import Dice
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import AreaPicture, WalkStop
from facilitator.meeting.words import ActionStatus, Actor, Horizon, TimeOfDay
from facilitator.rehearsal.sample import Area, BadSample, Head


class Role(Struct, frozen=True, forbid_unknown_fields=True):
    """Who does what on the way; a function, no name."""

    role: str
    who: str


class Stop(Struct, frozen=True, forbid_unknown_fields=True):
    """A stop of the route."""

    name: str
    x: float | None = None
    y: float | None = None
    notes: str = ""


class Found(Struct, frozen=True, forbid_unknown_fields=True):
    """What was found, and what was agreed about it where somebody is named to act."""

    text: str
    type: Literal["unsafe", "pleasant"]
    stop: int | None = None
    place: str = ""
    phone: bool = False
    reasons: str = ""
    time: TimeOfDay | None = None
    affected: str = ""
    proposal: str = ""
    actor: Actor | None = None
    horizon: Horizon | None = None
    priority: int | None = None
    deadline: str = ""
    owner: str = ""
    due: date | None = None
    due_words: str = ""
    first_step: str = ""
    status: ActionStatus = ActionStatus.DISCUSSED


class Ending(Struct, frozen=True, forbid_unknown_fields=True):
    """What the walk leaves behind as a whole."""

    summary: str = ""
    how_we_go_on: str = ""


class SampleWalk(Struct, frozen=True, forbid_unknown_fields=True):
    """A walk from its meeting over the map to who does what."""

    meeting: Head
    stops: tuple[Stop, ...] = msgspec.field(name="stop")
    found: tuple[Found, ...] = msgspec.field(name="finding")
    area: Area | None = None
    roles: tuple[Role, ...] = msgspec.field(name="role", default=())
    closing: Ending = Ending()


def parse_walk(text: str) -> SampleWalk:
    """Return the walk in a TOML text.

    Raises:
        BadSample: A line is wrong, or a stop is named that is not on the route.
    """
    try:
        sample = msgspec.toml.decode(text, type=SampleWalk)
    except msgspec.DecodeError as error:
        raise BadSample(str(error)) from None
    if any(one.stop is not None and not 1 <= one.stop <= len(sample.stops) for one in sample.found):
        raise BadSample("a stop is named that is not on the route")
    return sample


def area_of(sample: SampleWalk) -> AreaPicture | None:
    """Return the picture that the route lies on, if the walk has one."""
    told = sample.area
    if told is None:
        return None
    image = resource_bytes("samples", told.picture)
    return AreaPicture(
        told.name, told.description, told.width, told.height, told.columns, told.rows, image=image
    )


def stops_of(sample: SampleWalk, dice: Dice) -> tuple[WalkStop, ...]:
    """Return the route."""
    return tuple(
        WalkStop(StopId(dice.new_id()), float(at), one.name, one.x, one.y, one.notes)
        for at, one in enumerate(sample.stops)
    )
