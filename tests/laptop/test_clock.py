"""The clock says what the meeting needs of it: UTC on the wall, a steady reading, the hall's zone."""

from datetime import UTC, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from facilitator.laptop.clock import SystemClock, local_zone, steady_s

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def test_the_wall_is_read_in_utc_and_the_steady_clock_never_goes_back() -> None:
    clock = SystemClock(COPENHAGEN)

    first, second = clock.now(), clock.now()

    assert first.wall.tzinfo is UTC
    assert first.zone is COPENHAGEN
    assert second.steady >= first.steady > 0


def test_the_steady_clock_counts_the_time_asleep() -> None:
    up_s = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])

    assert steady_s() == pytest.approx(up_s, abs=1.0)


def test_the_zone_of_the_machine_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Atlantic/Faroe")

    assert local_zone() == ZoneInfo("Atlantic/Faroe")


def _lost() -> tzinfo:
    raise LookupError


def _nameless() -> tzinfo:
    return timezone(timedelta(hours=1))


@pytest.mark.parametrize("ask", [_lost, _nameless])
def test_a_machine_that_names_no_zone_is_taken_to_be_in_denmark(ask: object) -> None:
    assert local_zone(ask) == COPENHAGEN  # type: ignore[arg-type]  # one of the two above


def test_a_zone_that_does_not_exist_is_no_reason_to_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Middle/Earth")

    assert local_zone() == COPENHAGEN
