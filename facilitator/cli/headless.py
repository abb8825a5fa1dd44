"""The sample meeting played at high speed, without a display, and what it leaves in a folder."""

import asyncio
import secrets
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from facilitator.cli import days_after
from facilitator.cli.exits import DONE, WORLD_SAYS_NO
from facilitator.cli.hosting import LOOPBACK, EngineHost, Hosting, held, new_meeting
from facilitator.cli.painting import Look, paint
from facilitator.cli.papers import leave_figures, make_papers, tell_papers
from facilitator.cli.printing import FOLDER, print_beside
from facilitator.cli.speech import Speech
from facilitator.engine.engine import Engine
from facilitator.engine.snapshot import Join
from facilitator.meeting.model import Meeting, Now
from facilitator.paths import MEETING_SUFFIX, places_under
from facilitator.rehearsal.clock import DrivenClock
from facilitator.rehearsal.crowd import Crowd
from facilitator.rehearsal.phone import open_web, scanned
from facilitator.rehearsal.play import Course, Evening, Shot
from facilitator.rehearsal.preparing import at_hall, prepared
from facilitator.rehearsal.sample import Sample
from facilitator.rehearsal.samples import DANISH, sample_evening
from facilitator.rehearsal.summary import summed_up
from facilitator.store.errors import StoreError
from facilitator.store.glance import inspect
from facilitator.store.reader import read_meeting

# The evening has a place; the same seed gives the same minutes wherever it is played.
HALL = ZoneInfo("Europe/Copenhagen")
LANGUAGE = DANISH


class SeededDice:
    """Ids that are the same for the same seed: for played meetings only."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def new_id(self) -> str:
        """Return 128 bits as 32 hex digits."""
        return f"{self._random.getrandbits(128):032x}"


@dataclass(frozen=True, slots=True)
class Played:
    """A played evening: what was said and seen, who took part, how they got in, and when it was over."""

    evening: Evening
    crowd: Crowd
    join: Join
    ended: Now
    shots: Sequence[Shot]
    """What the room saw."""


def play_into(folder: Path, language: str, seed: int, speech: Speech) -> int:
    """Play the sample meeting in a language; leave its papers, pictures, file and figures in `folder`."""
    begun = time.monotonic()
    sample = sample_evening(language)
    file = folder / f"{sample.meeting.title}{MEETING_SUFFIX}"
    if not make_room(file, sample.meeting.title, speech):
        return WORLD_SAYS_NO
    speech.tell("cli.demo.playing", title=sample.meeting.title, count=sample.meeting.phones)
    played = _play(file, sample, seed, language)
    meeting = read_meeting(file)
    wanted = days_after.all_papers(meeting)
    papers = tell_papers(make_papers(meeting, played.ended, folder, wanted), folder, speech)
    approved = days_after.leave_approved(meeting, folder, played.ended, speech)
    register = days_after.leave_register(meeting, file, played.ended, language, speech)
    pack = tell_papers(print_beside(meeting, played.ended, played.join, folder), folder / FOLDER, speech)
    has_pictures = paint(played.shots, played.join, _look(meeting), folder / "scener", speech)
    has_pictures &= _follow_up(meeting, file, played, seed, speech)
    seconds = time.monotonic() - begun
    summary = summed_up(meeting, played.evening.said, played.crowd, seconds=seconds, seed=seed)
    leave_figures(summary, folder, speech)
    speech.tell(
        "cli.demo.done",
        seconds=round(seconds),
        sent=summary.cards_sent,
        lost=summary.lost,
        doubled=summary.doubled,
        released=summary.released,
        held=summary.held,
        folder=folder,
    )
    is_well = (
        papers == approved == register == pack == DONE
        and has_pictures
        and summary.lost == summary.doubled == 0
    )
    return DONE if is_well else WORLD_SAYS_NO


def _follow_up(meeting: Meeting, file: Path, played: Played, seed: int, speech: Speech) -> bool:
    """Leave the meeting that follows, in a folder of its own, with what its hall will see first."""
    folder = file.parent / days_after.FOLDER
    first = days_after.leave_follow_up(meeting, folder, played.ended, SeededDice(seed + 2))
    return paint((first,), played.join, _look(meeting), folder, speech)


def make_room(file: Path, title: str, speech: Speech) -> bool:
    """Remove what an earlier demo left under this name; a file of somebody's own is not touched."""
    if not file.exists():
        return True
    try:
        is_ours = inspect(file).title == title
    except StoreError:
        is_ours = False
    if not is_ours:
        speech.tell("cli.demo.own_file", file=file)
        return False
    file.unlink()
    return True


def _play(file: Path, sample: Sample, seed: int, language: str = LANGUAGE) -> Played:
    ids = SeededDice(seed)
    clock = DrivenClock(at_hall(sample.meeting.starts, HALL), HALL)
    meeting = prepared(sample, new_meeting(sample.format, ids, language), HALL, ids)
    with tempfile.TemporaryDirectory(prefix="facilitator-demo-") as home:
        hosting = Hosting(file, places_under(Path(home)), meeting, LOOPBACK, clock=clock.now, dice=ids)
        with held(hosting) as engine:
            return asyncio.run(_evening(engine, sample, clock, seed))


async def _evening(engine: Engine, sample: Sample, clock: DrivenClock, seed: int) -> Played:
    host = EngineHost(engine)
    dice = Random(seed)

    async def pass_time(seconds: float) -> None:
        clock.drive_on(seconds)

    try:
        join = await host.way_in()
        async with open_web() as web:
            crowd = Crowd(web, scanned(join.url), sample.meeting.phones, dice, secrets.token_bytes)
            evening = Evening(
                sample, host, crowd, Course(clock.now, pass_time, Random(seed), SeededDice(seed + 1))
            )
            await evening.play()
        return Played(evening, crowd, join, clock.now(), evening.shots)
    finally:
        host.leave()


def _look(meeting: Meeting) -> Look:
    return Look(HALL, meeting.brief.language, meeting.area)
