"""What a rehearsal lives from: a copy in a folder that is deleted, a clock of its own, a hall of phones."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from facilitator.app.holding import Held, started
from facilitator.app.planning import new_meeting
from facilitator.app.wished import Wished
from facilitator.engine.doors import DoorPlan
from facilitator.files.resources import resource_text
from facilitator.laptop.addresses import Kind
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.laptop.interfaces import current_addresses
from facilitator.meeting.model import Meeting, Now
from facilitator.paths import MEETING_SUFFIX, Places, meeting_file_name, places_under
from facilitator.rehearsal.clock import PacedClock
from facilitator.rehearsal.copying import rehearsed
from facilitator.rehearsal.lines import Trait, parse_lines
from facilitator.rehearsal.orders import Begin, Report
from facilitator.rehearsal.preparing import prepared
from facilitator.rehearsal.remote import RemoteHall
from facilitator.rehearsal.samples import language_of_sample, sample_evening
from facilitator.rehearsal.verdict import dangers
from facilitator.store.errors import StoreError
from facilitator.store.glance import inspect
from facilitator.store.reader import read_meeting

# The doors are open, and the meeting is about to begin.
BEGINS_IN = timedelta(minutes=2)
HOME_PREFIX = "facilitator-rehearsal-"
# A folder this young may belong to another program that is just making its copy.
YOUNG_S = 60.0


class Trial:
    """Lives until `forget`; after a power cut its file is another one, in the same folder."""

    def __init__(self, wished: Wished, home: Path, clock: PacedClock, hall: RemoteHall, file: Path) -> None:
        self.wished = wished
        self.home = home
        self.clock = clock
        self.hall = hall
        self.file = file
        self.dangerous: dict[str, Trait] = {}
        self._cuts = 0

    @property
    def places(self) -> Places:
        """Keys, copies and all else of the rehearsal: nothing of it comes near the program's own folders."""
        return places_under(self.home)

    def after_cut(self) -> Path:
        """Return where the file lies after a power cut: what was not on the disk is not in it."""
        self._cuts += 1
        return self.home / str(self._cuts) / self.file.name

    def forget(self) -> None:
        """Send everybody home, wait for it, delete all of it; not on the GUI thread. Safe to call twice."""
        self.hall.close()
        shutil.rmtree(self.home, ignore_errors=True)


def begun(wished: Wished, on_report: Callable[[Report], None]) -> Held:
    """Begin a rehearsal; the meeting's own file is read and stays as it is, byte for byte.

    Raises:
        StoreError: It cannot be read; then nothing was begun.
    """
    real = SystemClock()
    meeting = _copied(wished, real.now())
    sample = sample_evening(wished.language) if wished.source is None else None
    home = Path(tempfile.mkdtemp(prefix=_own_prefix()))
    try:
        clock = PacedClock(real.now, _begins(meeting, real.now()), wished.speed)
        hall = RemoteHall(Begin(wished.seed, sample is not None, meeting.brief.language), on_report)
    except BaseException:
        shutil.rmtree(home, ignore_errors=True)
        raise
    trial = Trial(wished, home, clock, hall, home / "0" / meeting_file_name(meeting.brief.title))
    try:
        trial.dangerous = dangers(parse_lines(resource_text("samples", "hall.toml")), sample)
        return held(trial, meeting)
    except BaseException:
        trial.forget()
        raise


def held(trial: Trial, new: Meeting | None = None) -> Held:
    """Take the copy up: as a new file, or as a crash has left it."""
    trial.file.parent.mkdir(parents=True, exist_ok=True)
    # Without a network the hall is on this computer alone; with one, a real phone may join in.
    alone = current_addresses()[0].kind is Kind.LOOPBACK
    door = DoorPlan(host="127.0.0.1", only_loopback=True) if alone else DoorPlan()
    found = started(trial.places, trial.file, trial.clock, door, new)
    return replace(found, is_kept=False, trial=trial)


def _copied(wished: Wished, now: Now) -> Meeting:
    dice = SystemDice()
    if wished.source is not None:
        return rehearsed(read_meeting(wished.source), dice)
    sample = sample_evening(wished.language)
    starts = (now.wall + BEGINS_IN).replace(second=0, microsecond=0)
    new = new_meeting(sample.format, language_of_sample(wished.language))
    return rehearsed(prepared(sample, new, now.zone, dice, starts), dice)


def _begins(meeting: Meeting, now: Now) -> datetime:
    """Return the hall's time at which the rehearsal begins: shortly before the meeting itself."""
    starts = meeting.brief.starts
    return starts - BEGINS_IN if starts is not None else now.wall


def sweep() -> None:
    """Delete what rehearsals have left that were killed with the program."""
    for home in Path(tempfile.gettempdir()).glob(f"{HOME_PREFIX}*"):
        with suppress(OSError):
            if not home.name.startswith(_own_prefix()) and _is_left(home):
                shutil.rmtree(home, ignore_errors=True)


def _own_prefix() -> str:
    return f"{HOME_PREFIX}{os.getpid()}-"


def _is_left(home: Path) -> bool:
    """Return whether a folder is ours, and nobody is at work in it."""
    found = home.lstat()
    if not stat.S_ISDIR(found.st_mode) or (os.name == "posix" and found.st_uid != os.getuid()):
        return False
    is_young = datetime.now(UTC).timestamp() - found.st_mtime < YOUNG_S
    return not is_young and not any(_is_in_use(file) for file in home.glob(f"*/*{MEETING_SUFFIX}"))


def _is_in_use(file: Path) -> bool:
    try:
        inspect(file)
    except StoreError as error:
        return type(error).__name__ == "FileInUse"
    return False
