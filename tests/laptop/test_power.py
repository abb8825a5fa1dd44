"""Battery and mains, read as the system writes them, and what they mean for an evening."""

import sys
from pathlib import Path

import psutil
import pytest

from facilitator.laptop.awake import NobodyToAsk, Wakefulness
from facilitator.laptop.disk import Room
from facilitator.laptop.power import Charge, Supply, current_charge, supply
from facilitator.laptop.watch import look


@pytest.mark.parametrize(
    ("charge", "expected"),
    [
        (None, Supply.MAINS),
        (Charge(5, is_plugged=True), Supply.MAINS),
        (Charge(90, is_plugged=False), Supply.BATTERY),
        (Charge(40, is_plugged=False), Supply.BATTERY),
        (Charge(39, is_plugged=False), Supply.LOW),
        (Charge(90, is_plugged=False, minutes=59), Supply.LOW),
        (Charge(15, is_plugged=False), Supply.LOW),
        (Charge(14, is_plugged=False), Supply.CRITICAL),
        (Charge(80, is_plugged=False, minutes=14), Supply.CRITICAL),
    ],
)
def test_a_battery_is_told_in_steps_and_mains_is_never_a_worry(
    charge: Charge | None, expected: Supply
) -> None:
    assert supply(charge) is expected


@pytest.fixture
def sensors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the kernel tells of batteries."""
    if sys.platform != "linux":
        pytest.skip("the kernel's files are Linux's")
    monkeypatch.setattr(psutil._pslinux, "POWER_SUPPLY_PATH", str(tmp_path))
    return tmp_path


def battery(sensors: Path, *, now: int, full: int, rate: int, status: str, plugged: int) -> None:
    for folder, files in (
        ("BAT0", {"energy_now": now, "energy_full": full, "power_now": rate, "status": status}),
        ("AC0", {"online": plugged}),
    ):
        (sensors / folder).mkdir()
        for name, said in files.items():
            (sensors / folder / name).write_text(f"{said}\n")


def test_a_laptop_on_battery_tells_share_and_time(sensors: Path) -> None:
    battery(sensors, now=20_000_000, full=50_000_000, rate=20_000_000, status="Discharging", plugged=0)
    assert current_charge() == Charge(40, is_plugged=False, minutes=60)


def test_a_laptop_on_mains_is_plugged(sensors: Path) -> None:
    battery(sensors, now=20_000_000, full=50_000_000, rate=1, status="Charging", plugged=1)
    found = current_charge()
    assert found is not None
    assert (found.percent, found.is_plugged, supply(found)) == (40, True, Supply.MAINS)


def test_a_battery_that_cannot_say_how_long_says_how_much(sensors: Path) -> None:
    battery(sensors, now=20_000_000, full=50_000_000, rate=0, status="Discharging", plugged=0)
    assert current_charge() == Charge(40, is_plugged=False)


def test_a_machine_without_a_battery_has_none(sensors: Path) -> None:
    assert current_charge() is None


def test_one_look_tells_all_three(tmp_path: Path) -> None:
    awake = Wakefulness(NobodyToAsk(), "")
    seen = look(awake, tmp_path / "not" / "yet.borgermoede", is_live=True)
    assert seen.granted is not None
    assert not seen.granted.is_enough
    assert seen.free is not None
    assert seen.free > 0
    assert seen.room in set(Room)
    assert look(awake, tmp_path, is_live=False).granted is None
