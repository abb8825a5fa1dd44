"""Whether the laptop hangs on the mains, and how long its battery lasts."""

from dataclasses import dataclass
from enum import StrEnum

import psutil

# An evening has two hours; warn while there is time to find a cable and a socket.
LOW_PERCENT, LOW_MINUTES = 40, 60
CRITICAL_PERCENT, CRITICAL_MINUTES = 15, 15
# A reading of a battery that has just lost its cable is often nonsense.
_LONGEST_MINUTES = 48 * 60


class Supply(StrEnum):
    """How the laptop is fed."""

    MAINS = "mains"
    BATTERY = "battery"
    LOW = "low"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True)
class Charge:
    """What the battery says: `minutes` is None where it cannot tell."""

    percent: int
    is_plugged: bool
    minutes: int | None = None


def supply(charge: Charge | None) -> Supply:
    """Return what a reading means for the evening; a machine without a battery hangs on the mains."""
    if charge is None or charge.is_plugged:
        return Supply.MAINS
    if _under(charge, CRITICAL_PERCENT, CRITICAL_MINUTES):
        return Supply.CRITICAL
    return Supply.LOW if _under(charge, LOW_PERCENT, LOW_MINUTES) else Supply.BATTERY


def _under(charge: Charge, percent: int, minutes: int) -> bool:
    return charge.percent < percent or (charge.minutes is not None and charge.minutes < minutes)


def current_charge() -> Charge | None:
    """Return what the battery says now, or None where there is none."""
    try:
        found = psutil.sensors_battery()
    except (OSError, ValueError, AttributeError):
        # A system without such a sensor, or with one that speaks nonsense.
        return None
    if found is None:
        return None
    minutes = int(found.secsleft) // 60
    is_told = 0 <= minutes <= _LONGEST_MINUTES
    return Charge(round(found.percent), found.power_plugged is not False, minutes if is_told else None)
