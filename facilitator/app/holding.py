"""How a meeting is taken up: its engine built and started, on a file, on a new meeting or on the sample."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.engine.doors import DoorPlan
from facilitator.engine.engine import Engine, EnginePlan
from facilitator.files.resources import resource_text
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.blueprint import meeting_from
from facilitator.meeting.follow_up import FollowUp, follow_up
from facilitator.meeting.formats import parse_format
from facilitator.meeting.model import Meeting
from facilitator.meeting.sets import parse_categories, parse_types
from facilitator.paths import MEETING_SUFFIX, Places, meeting_file_name
from facilitator.settings import Settings

if TYPE_CHECKING:
    from facilitator.rehearsal.hall import Hall

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

    def close(self) -> None:
        """Send simulated phones home, then end door and engine; the engine closes the file."""
        if self.hall is not None:
            self.hall.close()
        self.engine.close()


def on_file(places: Places, settings: Settings, path: Path) -> Held:
    """Take up a meeting from its file; whether it can be is told by the engine's `ready`."""
    return _held(places, settings, path, None)


def on_new(places: Places, settings: Settings, wish: tuple[str, str, str, str]) -> Held:
    """Make a meeting: format, title, area, language of the hall."""
    format_name, title, area, language = wish
    meeting = new_meeting(format_name, language)
    brief = replace(meeting.brief, title=title or meeting.brief.title, area=area)
    folder = Path(settings.meetings_folder) if settings.meetings_folder else places.meetings
    path = _free_name(folder, brief.title)
    return _held(places, settings, path, replace(meeting, brief=brief))


def on_follow_up(places: Places, settings: Settings, wish: tuple[Meeting, FollowUp, str]) -> Held:
    """Make the meeting that follows another: what it follows, how, and the name of its file."""
    previous, how, name = wish
    folder = Path(settings.meetings_folder) if settings.meetings_folder else places.meetings
    meeting = follow_up(previous, how, SystemDice())
    return _held(places, settings, _free_name(folder, name), meeting)


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
    meeting = prepared(sample, new_meeting(sample.format, "da"), now.zone, starts)
    meeting = replace(meeting, brief=replace(meeting.brief, rehearsal=True))
    held = _held(places, settings, home / meeting_file_name(sample.meeting.title), meeting, is_kept=False)
    hall = Hall(sample, held.engine, seed)
    held.engine.ready.add_done_callback(lambda ready: hall.start() if ready.exception() is None else None)
    return replace(held, hall=hall)


def new_meeting(format_name: str, language: str) -> Meeting:
    """Return a fresh meeting of a shipped format."""
    found, _ = parse_format(resource_text("formats", f"{format_name}.toml"))
    categories, _ = parse_categories(resource_text("sets", "categories.toml"))
    if found is None:
        raise ValueError(format_name)
    return meeting_from(found, categories, SystemDice(), language)


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
    engine.start()
    return Held(engine, clock, path, is_kept)


def _free_name(folder: Path, title: str) -> Path:
    """Return a name in the folder that no other meeting has."""
    wanted = folder / meeting_file_name(title)
    number = 2
    while wanted.exists():
        wanted = folder / f"{meeting_file_name(title).removesuffix(MEETING_SUFFIX)} {number}{MEETING_SUFFIX}"
        number += 1
    return wanted
