"""How a meeting is taken up: its engine built and started, on a file or on a new meeting."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from facilitator.app.following import known_follow_up, leave_follow_up
from facilitator.app.planning import in_hall, wished
from facilitator.app.shelving import folder_of, lodged
from facilitator.engine.doors import DoorPlan
from facilitator.engine.engine import Engine
from facilitator.engine.here import engine_here
from facilitator.engine.snapshot import Snapshot
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.laptop.synced import synced_by
from facilitator.meeting.follow_up import FollowUp, follow_up
from facilitator.meeting.model import Meeting, Now
from facilitator.paths import Places
from facilitator.settings import Settings
from facilitator.store.lodging import home_of, lodge_new
from facilitator.store.shelf import free_path

if TYPE_CHECKING:
    from facilitator.app.trial import Trial
    from facilitator.ui.start.wish import NewWish


class Clock(Protocol):
    """Where a meeting has its time from: this machine, or a rehearsal's own."""

    def now(self) -> Now: ...


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting at work, and what comes and goes with it."""

    engine: Engine
    clock: Clock
    file: Path
    is_kept: bool = True
    """False for a rehearsal: nobody wants to find it again."""
    trial: Trial | None = None
    """The rehearsal that this is."""
    home: Path | None = None
    """Where the file goes back to: its own folder is copied to a cloud."""
    is_new: bool = False
    """It has just been made: nobody has said yet when, where and why."""

    def close(self) -> None:
        """End door and engine; the engine closes the file."""
        self.engine.close()


def on_file(places: Places, settings: Settings, path: Path) -> Held:
    """Take up a meeting from its file; whether it can be is told by the engine's `ready`."""
    return _held(places, settings, lodged(places, path), None)


def on_new(places: Places, settings: Settings, wish: NewWish) -> Held:
    """Make the meeting that is wished for."""
    meeting = in_hall(wished(wish, wish.language or settings.hall_language), settings)
    return _held(places, settings, _new_file(places, settings, meeting.brief.title), meeting)


def on_follow_up(places: Places, settings: Settings, wish: tuple[Meeting, FollowUp, str]) -> Held:
    """Take up the meeting that follows another: what it follows, how, and the name of its file.

    One that was made by itself is brought up to date; else it is made now.
    """
    previous, how, name = wish
    folder = folder_of(places, settings)
    if known_follow_up(previous, folder, name) is not None:
        return on_file(places, settings, leave_follow_up(previous, how, folder, name).file)
    meeting = follow_up(previous, how, SystemDice())
    return _held(places, settings, _new_file(places, settings, name), meeting)


def _held(places: Places, settings: Settings, path: Path, new: Meeting | None) -> Held:
    clock = SystemClock()
    held = started(places, path, clock, DoorPlan(port=settings.port, interface=settings.interface), new)
    held.engine.ready.add_done_callback(partial(_keep_to_hall, held.engine, clock))
    return replace(held, home=home_of(path), is_new=new is not None)


def started(places: Places, path: Path, clock: Clock, door: DoorPlan, new: Meeting | None) -> Held:
    """Build an engine for a file and start it; whether it can work is told by its `ready`."""
    engine = engine_here(path, places, clock.now, door, new=new)
    engine.start()
    return Held(engine, clock, path)


def _keep_to_hall(engine: Engine, clock: SystemClock, ready: Future[Snapshot]) -> None:
    """Let the clock go by the hall's zone before anybody is shown the time."""
    if ready.exception() is None:
        clock.keep_to(engine.snapshot.meeting)


def _new_file(places: Places, settings: Settings, title: str) -> Path:
    """Return a path for a new meeting: in the folder, or here while a cloud copies that one."""
    folder = folder_of(places, settings)
    path = free_path(folder, title)
    return lodge_new(path, places.lodgings) if synced_by(folder) else path
