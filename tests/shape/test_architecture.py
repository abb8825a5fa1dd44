"""ARCHITECTURE.md names every room that stands, on its own floor, and only those."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "facilitator"
TEXT = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")


def floors_told() -> dict[str, int]:
    """Return the floor that the table gives each room."""
    rows = re.findall(r"^\| (\d) \| ([^|]+) \|", TEXT, re.MULTILINE)
    return {
        room.removesuffix("/"): int(floor)
        for floor, rooms in rows
        for room in re.findall(r"`([^`]+)`", rooms)
    }


def floors_checked() -> dict[str, int]:
    """Return the floor on which the contract puts each room."""
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    (contract,) = (each for each in tools["importlinter"]["contracts"] if each["id"] == "floors")
    levels = [[name.strip("() ") for name in line.split("|")] for line in contract["layers"]]
    # The sixth floor has an order of its own: __main__ over cli over app.
    ground_up = levels[::-1]
    return {name: min(floor, 6) for floor, names in enumerate(ground_up, start=1) for name in names}


def rooms_standing() -> set[str]:
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    return packages | {path.name for path in PACKAGE.glob("*.py")} - {"__init__.py"}


def test_every_room_that_stands_is_named_and_no_other() -> None:
    assert set(floors_told()) == rooms_standing()


def test_every_room_is_on_the_floor_that_the_contract_gives_it() -> None:
    told = {room.removesuffix(".py"): floor for room, floor in floors_told().items()}
    checked = floors_checked()
    assert {room: checked.get(room) for room in told} == told


def test_every_room_named_in_passing_exists() -> None:
    inner = set(re.findall(r"`((?:[a-z_]+/)+)`", TEXT))
    known = [PACKAGE, ROOT]
    assert [name for name in sorted(inner) if not any((base / name).is_dir() for base in known)] == []


def test_it_stays_two_screens_long() -> None:
    assert len(TEXT.splitlines()) <= 110
