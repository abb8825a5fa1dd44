"""An engine on this machine: with its dice and its folders."""

import secrets
from collections.abc import Callable
from pathlib import Path

from facilitator.engine.doors import DoorPlan
from facilitator.engine.engine import Engine, EnginePlan
from facilitator.files.format_files import default_types
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.decide import Dice
from facilitator.meeting.model import Meeting, Now
from facilitator.paths import Places


def engine_here(
    file: Path,
    places: Places,
    clock: Callable[[], Now],
    door: DoorPlan,
    *,
    new: Meeting | None = None,
    dice: Dice | None = None,
) -> Engine:
    """Return an engine for a file, still to be started; only a played evening brings dice of its own."""
    return Engine(
        EnginePlan(
            file=file,
            clock=clock,
            dice=dice or SystemDice(),
            random_bytes=secrets.token_bytes,
            keys=places.keys,
            backups=places.backups,
            types=default_types(),
            door=door,
            new=new,
            reserve=places.reserve,
        )
    )
