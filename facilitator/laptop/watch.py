"""One look at everything on the laptop that could end an evening: sleep, power, disk."""

from dataclasses import dataclass
from pathlib import Path

from facilitator.laptop.awake import Granted, Wakefulness
from facilitator.laptop.disk import Room, free_bytes, room
from facilitator.laptop.power import Charge, Supply, current_charge, supply


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look has found. `granted` is None while nobody wishes to stay awake."""

    granted: Granted | None = None
    charge: Charge | None = None
    supply: Supply = Supply.MAINS
    free: int | None = None
    """Bytes; None where the disk could not be asked."""
    room: Room = Room.PLENTY


def look(awake: Wakefulness, file: Path, *, is_live: bool) -> Seen:
    """Look once, and hold or let go of sleep; blocks for some seconds at worst."""
    granted = awake.follow(wanted=is_live)
    charge = current_charge()
    free = _free(file)
    return Seen(
        granted=granted,
        charge=charge,
        supply=supply(charge),
        free=free,
        room=room(free) if free is not None else Room.PLENTY,
    )


def _free(file: Path) -> int | None:
    try:
        return free_bytes(file)
    except OSError:
        return None
