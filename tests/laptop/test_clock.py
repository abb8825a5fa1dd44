"""The clock says what the meeting needs of it: UTC on the wall, a steady reading, the hall's zone."""

from dataclasses import replace
from datetime import UTC, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from facilitator.laptop.clock import SystemClock, clock_of, local_zone, steady_s
from facilitator.meeting.model import Meeting
from facilitator.meeting.words import Phase
from tests.meetings import dialog_meeting

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


def _held(zone: str, phase: Phase = Phase.CLOSED) -> Meeting:
    meeting = dialog_meeting()
    return replace(
        meeting, brief=replace(meeting.brief, zone=zone), course=replace(meeting.course, phase=phase)
    )


def test_a_meeting_that_was_begun_keeps_its_halls_time_on_a_laptop_elsewhere() -> None:
    clock = SystemClock(ZoneInfo("America/Nuuk"))

    clock.keep_to(_held("Europe/Copenhagen", Phase.PLANNED))
    before = clock.now().zone
    clock.keep_to(_held("Europe/Copenhagen"))

    assert (before, clock.now().zone) == (ZoneInfo("America/Nuuk"), COPENHAGEN)
    assert clock_of(_held("America/Nuuk")).now().zone == ZoneInfo("America/Nuuk")


@pytest.mark.parametrize("zone", ["", "Middle/Earth", "../../etc/passwd", "/etc/passwd", "Europe", "\0"])
def test_what_names_no_zone_leaves_the_machines_own(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Atlantic/Faroe")

    assert clock_of(_held(zone)).now().zone == ZoneInfo("Atlantic/Faroe")


def test_a_zone_that_does_not_exist_is_no_reason_to_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Middle/Earth")

    assert local_zone() == COPENHAGEN
