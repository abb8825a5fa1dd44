"""Engines on real files, closed after every test."""

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facilitator.engine.doors import DoorPlan
from facilitator.engine.engine import Engine, EnginePlan
from facilitator.files.resources import resource_text
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.model import Meeting
from facilitator.meeting.sets import parse_types
from tests.meetings import dialog_meeting

Opened = Callable[..., Engine]


@pytest.fixture
def plan(tmp_path: Path) -> EnginePlan:
    """Return the plan of an engine on a new meeting, without a door."""
    return EnginePlan(
        file=tmp_path / "møde.borgermoede",
        clock=SystemClock().now,
        dice=SystemDice(),
        random_bytes=secrets.token_bytes,
        keys=tmp_path / "keys",
        backups=tmp_path / "backups",
        types=parse_types(resource_text("sets", "types.toml"))[0],
        new=dialog_meeting(),
    )


@pytest.fixture
def opened(plan: EnginePlan) -> Iterator[Opened]:
    """Return a way to start engines; all of them are closed at the end."""
    engines: list[Engine] = []

    def start(new: Meeting | None = None, door: DoorPlan | None = None, **fields: object) -> Engine:
        named = {name: getattr(plan, name) for name in plan.__dataclass_fields__}
        engine = Engine(EnginePlan(**{**named, "new": new, "door": door, **fields}))
        engines.append(engine)
        engine.start()
        return engine

    yield start
    for engine in engines:
        engine.close()
