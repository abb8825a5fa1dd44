"""Played clocks go as they are driven, and never of themselves."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from facilitator.meeting.model import Now
from facilitator.rehearsal.clock import DrivenClock, PacedClock

START = datetime(2026, 9, 17, 17, 0, tzinfo=UTC)
HALL = ZoneInfo("Europe/Copenhagen")


def test_a_driven_clock_stands_still_until_it_is_driven_on() -> None:
    clock = DrivenClock(START, HALL)
    before = clock.now()
    clock.drive_on(90)

    assert (before, clock.now()) == (
        Now(START, 0.0, HALL),
        Now(START + timedelta(seconds=90), 90.0, HALL),
    )


def test_a_fast_clock_multiplies_what_has_passed_and_keeps_wall_and_steady_together() -> None:
    real = DrivenClock(START, HALL)
    clock = PacedClock(real.now, START + timedelta(days=1), speed=20)
    real.drive_on(3)

    assert clock.now() == Now(START + timedelta(days=1, seconds=60), 60.0, HALL)


def test_a_paced_clock_can_be_stopped_made_faster_and_rebooted_and_the_time_of_day_goes_on() -> None:
    real = DrivenClock(START, HALL)
    clock = PacedClock(real.now, START)
    real.drive_on(10)
    clock.run(0)
    real.drive_on(100)
    clock.run(5)
    real.drive_on(4)
    clock.reboot()
    real.drive_on(1)

    assert clock.now() == Now(START + timedelta(seconds=35), 5.0, HALL)
