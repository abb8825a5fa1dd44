"""Clocks for meetings that are played: one that is driven, and one that runs faster than the hall's."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo

from facilitator.meeting.model import Now


class DrivenClock:
    """Stands still until it is driven on; read from any thread, driven by one."""

    def __init__(self, start: datetime, zone: tzinfo) -> None:
        self._start = start
        self._zone = zone
        self._passed_s = 0.0

    def now(self) -> Now:
        """Return the present moment."""
        passed = self._passed_s
        return Now(self._start + timedelta(seconds=passed), passed, self._zone)

    def drive_on(self, seconds: float) -> None:
        """Let time pass, all at once."""
        self._passed_s += seconds


class FastClock:
    """Runs `speed` times as fast as the clock it is given."""

    def __init__(self, clock: Callable[[], Now], start: datetime, speed: float) -> None:
        self._clock = clock
        self._start = start
        self._speed = speed
        self._begun = clock()

    def now(self) -> Now:
        """Return the present moment."""
        real = self._clock()
        passed = (real.steady - self._begun.steady) * self._speed
        return Now(self._start + timedelta(seconds=passed), passed, real.zone)
