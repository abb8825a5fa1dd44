"""Clocks for meetings that are played: one that is driven, and one that runs faster than the hall's."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

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


class _Stretch(NamedTuple):
    """A time of one speed: from when on the real clock, with how much passed before."""

    begun: float
    passed_s: float
    speed: float
    booted_s: float


class PacedClock:
    """Runs so many times as fast as the clock it is given, and stands still at speed 0.

    Read from any thread: what a reading needs lies in one value that is replaced whole.
    """

    def __init__(self, clock: Callable[[], Now], start: datetime, speed: float = 1.0) -> None:
        self._clock = clock
        self._start = start
        real = clock()
        self._zone = real.zone
        self._stretch = _Stretch(real.steady, 0.0, speed, 0.0)

    def now(self) -> Now:
        """Return the present moment."""
        stretch = self._stretch
        passed = stretch.passed_s + (self._clock().steady - stretch.begun) * stretch.speed
        return Now(self._start + timedelta(seconds=passed), passed - stretch.booted_s, self._zone)

    @property
    def speed(self) -> float:
        """How many seconds pass in one."""
        return self._stretch.speed

    def run(self, speed: float) -> None:
        """Go on at another speed, from this moment."""
        self._begin(speed, self._stretch.booted_s)

    def reboot(self) -> None:
        """Begin to count anew, as a computer does that was off; the time of day goes on."""
        passed = self._passed_s()
        self._begin(self._stretch.speed, passed)

    def _passed_s(self) -> float:
        stretch = self._stretch
        return stretch.passed_s + (self._clock().steady - stretch.begun) * stretch.speed

    def _begin(self, speed: float, booted_s: float) -> None:
        self._stretch = _Stretch(self._clock().steady, self._passed_s(), speed, booted_s)
