"""How a meeting is taken up: its engine built and started, on a file, on a new meeting or on the sample."""

from __future__ import annotations

import secrets
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.app.planning import new_meeting, wished
from facilitator.app.shelving import folder_of, lodged
from facilitator.engine.doors import DoorPlan
from facilitator.engine.engine import Engine, EnginePlan
from facilitator.engine.snapshot import Snapshot
from facilitator.files.resources import resource_text
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.laptop.synced import synced_by
from facilitator.meeting.follow_up import FollowUp, follow_up
from facilitator.meeting.model import Meeting
from facilitator.meeting.sets import parse_types
from facilitator.paths import Places, meeting_file_name
from facilitator.settings import Settings
from facilitator.store.lodging import home_of, lodge_new
from facilitator.store.shelf import free_path

if TYPE_CHECKING:
    from facilitator.rehearsal.hall import Hall
    from facilitator.ui.start.wish import NewWish

# People try the sample at once: its doors are open, and it begins in a moment.
SAMPLE_STARTS_IN = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting at work, and what comes and goes with it."""

    engine: Engine
    clock: SystemClock
    file: Path
    is_kept: bool = True
    """False for the sample: nobody wants to find it again."""
    hall: Hall | None = None
    home: Path | None = None
    """Where the file goes back to: its own folder is copied to a cloud."""

    def close(self) -> None:
        """Send simulated phones home, then end door and engine; the engine closes the file."""
        if self.hall is not None:
            self.hall.close()
        self.engine.close()


def on_file(places: Places, settings: Settings, path: Path) -> Held:
    """Take up a meeting from its file; whether it can be is told by the engine's `ready`."""
    return _held(places, settings, lodged(places, path), None)


def on_new(places: Places, settings: Settings, wish: NewWish) -> Held:
    """Make the meeting that is wished for."""
    meeting = wished(wish, settings.audience_language)
    shows = replace(meeting.projector, shows_overtime=settings.overtime_on_projector)
    meeting = replace(meeting, projector=shows)
    return _held(places, settings, _new_file(places, settings, meeting.brief.title), meeting)


def on_follow_up(places: Places, settings: Settings, wish: tuple[Meeting, FollowUp, str]) -> Held:
    """Make the meeting that follows another: what it follows, how, and the name of its file."""
    previous, how, name = wish
    meeting = follow_up(previous, how, SystemDice())
    return _held(places, settings, _new_file(places, settings, name), meeting)


def on_sample(places: Places, settings: Settings, wish: tuple[Path, int]) -> Held:
    """Make the sample meeting in a folder of its own, with a hall full of simulated phones."""
    # Simulated phones and all they stand on: no other meeting waits for them to be read in.
    from facilitator.rehearsal.hall import Hall
    from facilitator.rehearsal.preparing import prepared
    from facilitator.rehearsal.sample import parse_sample

    home, seed = wish
    sample = parse_sample(resource_text("samples", "dialog.toml"))
    clock = SystemClock()
    now = clock.now()
    starts = (now.wall + SAMPLE_STARTS_IN).replace(second=0, microsecond=0)
    meeting = prepared(sample, new_meeting(sample.format, "da"), now.zone, SystemDice(), starts)
    meeting = replace(meeting, brief=replace(meeting.brief, rehearsal=True))
    held = _held(places, settings, home / meeting_file_name(sample.meeting.title), meeting, is_kept=False)
    hall = Hall(sample, held.engine, seed)
    held.engine.ready.add_done_callback(lambda ready: hall.start() if ready.exception() is None else None)
    return replace(held, hall=hall)


def _held(
    places: Places, settings: Settings, path: Path, new: Meeting | None, *, is_kept: bool = True
) -> Held:
    types, _ = parse_types(resource_text("sets", "types.toml"))
    clock = SystemClock()
    engine = Engine(
        EnginePlan(
            file=path,
            clock=clock.now,
            dice=SystemDice(),
            random_bytes=secrets.token_bytes,
            keys=places.keys,
            backups=places.backups,
            types=types,
            door=DoorPlan(port=settings.port if is_kept else 0),
            new=new,
        )
    )
    engine.ready.add_done_callback(partial(_keep_to_hall, engine, clock))
    engine.start()
    return Held(engine, clock, path, is_kept, home=home_of(path) if is_kept else None)


def _keep_to_hall(engine: Engine, clock: SystemClock, ready: Future[Snapshot]) -> None:
    """Let the clock go by the hall's zone before anybody is shown the time."""
    if ready.exception() is None:
        clock.keep_to(engine.snapshot.meeting)


def _new_file(places: Places, settings: Settings, title: str) -> Path:
    """Return a path for a new meeting: in the folder, or here while a cloud copies that one."""
    folder = folder_of(places, settings)
    path = free_path(folder, title)
    return lodge_new(path, places.lodgings) if synced_by(folder) else path
