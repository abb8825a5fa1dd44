"""What time it is: on the wall, on a clock that nobody sets, and in which zone the hall lies."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.words import Phase

HOME_ZONE = "Europe/Copenhagen"


class SystemClock:
    """The clocks of this machine; the zone is asked for once, at construction, or that of a hall."""

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone if zone is not None else local_zone()

    def now(self) -> Now:
        """Return the present moment."""
        return Now(wall=datetime.now(UTC), steady=steady_s(), zone=self._zone)

    def keep_to(self, meeting: Meeting) -> None:
        """Go by the zone of the hall where a meeting was begun, wherever this machine is now."""
        if meeting.course.phase is not Phase.PLANNED:
            self._zone = hall_zone(meeting) or self._zone


def clock_of(meeting: Meeting) -> SystemClock:
    """Return a clock that goes by the zone of a meeting's hall; by this machine's where none is known."""
    return SystemClock(hall_zone(meeting))


def hall_zone(meeting: Meeting) -> tzinfo | None:
    """Return the zone that a meeting's file names, if there is such a zone."""
    try:
        return ZoneInfo(meeting.brief.zone) if meeting.brief.zone else None
    except (LookupError, OSError, ValueError):
        # A name from a stranger's file, or from a newer list of zones than this machine's.
        return None


def local_zone(ask: Callable[[], tzinfo] | None = None) -> tzinfo:
    """Return the zone this machine is set to, or Denmark's when it does not say one that has a name.

    A nameless zone is a fixed offset: it would be wrong after the change to or from summer time.
    """
    try:
        found = (ask or _ask_system)()
    except (LookupError, OSError, ValueError):
        return ZoneInfo(HOME_ZONE)
    if isinstance(found, ZoneInfo) and found.key:
        return found
    return ZoneInfo(HOME_ZONE)


def _ask_system() -> tzinfo:
    # Babel knows Windows' names for zones as well.
    from babel.localtime import get_localzone

    try:
        return get_localzone()
    except ZoneInfoNotFoundError as error:
        raise LookupError("no such zone") from error


if sys.platform == "linux":

    def steady_s() -> float:
        """Return seconds of a clock that nobody sets and that goes on while the laptop sleeps."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)

elif sys.platform == "win32":
    import ctypes

    _ticks = ctypes.windll.kernel32.GetTickCount64
    _ticks.restype = ctypes.c_ulonglong

    def steady_s() -> float:
        """Return seconds of a clock that nobody sets and that goes on while the laptop sleeps."""
        return int(_ticks()) / 1000

else:

    def steady_s() -> float:
        """Return seconds of a clock that nobody sets and that goes on while the laptop sleeps."""
        # macOS: CLOCK_MONOTONIC counts sleep; time.monotonic() does not.
        return time.clock_gettime(time.CLOCK_MONOTONIC)
