"""The sample walk played at high speed, without a display, and what it leaves in a folder."""

import asyncio
import secrets
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from facilitator.cli import days_after
from facilitator.cli.exits import DONE, WORLD_SAYS_NO
from facilitator.cli.headless import HALL, LANGUAGE, SeededDice, make_room
from facilitator.cli.hosting import LOOPBACK, EngineHost, Hosting, held, new_meeting
from facilitator.cli.painting import Look, paint
from facilitator.cli.papers import leave_figures, make_papers, tell_papers
from facilitator.cli.printing import FOLDER, print_beside
from facilitator.cli.speech import Speech
from facilitator.engine.engine import Engine
from facilitator.engine.snapshot import Join
from facilitator.files.catalogues import texts
from facilitator.files.resources import resource_text
from facilitator.meeting.bringing import Heading, with_findings
from facilitator.meeting.model import AreaPicture, Meeting, Now
from facilitator.meeting.room import room_view
from facilitator.meeting.succession import next_meeting
from facilitator.meeting.walk import FORMAT, released_findings, route
from facilitator.paths import MEETING_SUFFIX, places_under
from facilitator.rehearsal.clock import DrivenClock
from facilitator.rehearsal.phone import Phone, open_web, scanned
from facilitator.rehearsal.play import Shot
from facilitator.rehearsal.preparing import at_hall, brief_of
from facilitator.rehearsal.walk_sample import SampleWalk, parse_walk
from facilitator.rehearsal.walking import Passing, Tablet, Walk, prepared
from facilitator.store.making import make
from facilitator.store.reader import read_meeting

NEXT_FOLDER, NEXT_FORMAT = "naeste-moede", "dialog"


@dataclass(frozen=True, slots=True)
class Walked:
    """A played walk: what the room saw, how a tablet got in, and when it was over."""

    shots: Sequence[Shot]
    join: Join
    ended: Now


def play_walk_into(folder: Path, seed: int, speech: Speech) -> int:
    """Play the sample walk and leave its papers, pictures, file, follow-up and the next meeting."""
    begun = time.monotonic()
    sample = parse_walk(resource_text("samples", "vandring.toml"))
    title = sample.meeting.title
    file = folder / f"{title}{MEETING_SUFFIX}"
    if not make_room(file, title, speech):
        return WORLD_SAYS_NO
    speech.tell("cli.demo.walking", title=title, count=len(sample.stops))
    walked = play_walk(file, sample, seed)
    walk = read_meeting(file)
    papers = tell_papers(make_papers(walk, walked.ended, folder), folder, speech)
    pack = tell_papers(print_beside(walk, walked.ended, walked.join, folder), folder / FOLDER, speech)
    has_pictures = _paint(walked, walked.shots, walk.area, folder / "scener", speech)
    after = folder / days_after.FOLDER
    first = days_after.leave_follow_up(walk, after, walked.ended, SeededDice(seed + 2))
    has_pictures &= _paint(walked, (first,), walk.area, after, speech)
    following = _leave_next(walk, folder, walked.ended, seed)
    has_pictures &= _paint(walked, (following,), walk.area, folder / NEXT_FOLDER, speech)
    figures = _figures(walk, sample, seed, time.monotonic() - begun)
    leave_figures(figures, folder, speech)
    is_whole = figures["findings"] == len(sample.found)
    return DONE if papers == pack == DONE and has_pictures and is_whole else WORLD_SAYS_NO


def play_walk(file: Path, sample: SampleWalk, seed: int) -> Walked:
    """Hold the sample walk in a new file, with a tablet over real HTTP."""
    dice = SeededDice(seed)
    starts = at_hall(sample.meeting.starts, HALL)
    clock = DrivenClock(starts, HALL)
    fresh = new_meeting(FORMAT, dice, LANGUAGE)
    meeting = prepared(sample, fresh, brief_of(sample.meeting, fresh.brief, starts), dice)
    with tempfile.TemporaryDirectory(prefix="facilitator-demo-") as home:
        hosting = Hosting(file, places_under(Path(home)), meeting, LOOPBACK, clock=clock.now, dice=dice)
        with held(hosting) as engine:
            return asyncio.run(_walk(engine, sample, clock, seed))


async def _walk(engine: Engine, sample: SampleWalk, clock: DrivenClock, seed: int) -> Walked:
    host = EngineHost(engine)

    async def pass_time(seconds: float) -> None:
        clock.drive_on(seconds)

    try:
        join = await host.way_in()
        await asyncio.wrap_future(engine.hand_out("scribe", ""))
        code = host.snapshot.passes[0].code
        async with open_web() as web:
            way_in = scanned(join.url)
            phone = Phone(web, way_in, Random(seed), secrets.token_bytes)
            await phone.arrive()
            tablet = Tablet(phone, way_in.room, code, secrets.token_bytes)
            walk = Walk(sample, host, tablet, Passing(clock.now, pass_time), SeededDice(seed + 1))
            await walk.play()
        return Walked(tuple(walk.shots), join, clock.now())
    finally:
        host.leave()


def _leave_next(walk: Meeting, folder: Path, now: Now, seed: int) -> Shot:
    """Leave the meeting that the findings open, as a file; return the first picture of it."""
    dice = SeededDice(seed + 3)
    names = tuple((one, texts(one, "audience").say("walk.board")) for one in ("da", "en"))
    heading = Heading(texts(LANGUAGE, "cli").say("cli.demo.found"), names)
    planned = next_meeting(walk, new_meeting(NEXT_FORMAT, dice, LANGUAGE), walk.brief.area)
    meeting = with_findings(walk, planned, heading, dice)
    make(_room_for(folder / NEXT_FOLDER / f"{walk.brief.area}{MEETING_SUFFIX}"), meeting)
    view = room_view(meeting, now)
    return Shot(view.picture.scene.value, view, None)


def _room_for(file: Path) -> Path:
    """Return a path in a folder of its own, with nothing of an earlier run there."""
    file.parent.mkdir(exist_ok=True)
    file.unlink(missing_ok=True)
    return file


def _figures(walk: Meeting, sample: SampleWalk, seed: int, seconds: float) -> dict[str, object]:
    found = released_findings(walk)
    return {
        "format": FORMAT,
        "seed": seed,
        "seconds": round(seconds, 1),
        "stops": len(route(walk)),
        "findings": len(found),
        "from_tablet": sum(one.phone for one in sample.found),
        "unsafe": sum(card.type == "unsafe" for card in found),
        "pleasant": sum(card.type == "pleasant" for card in found),
        "actions": len(walk.actions),
    }


def _paint(
    walked: Walked, shots: Sequence[Shot], area: AreaPicture | None, pictures: Path, speech: Speech
) -> bool:
    """Paint scenes without the code in their corner: nobody joins a walk from the wall."""
    without_corner = [replace(shot, view=replace(shot.view, shows_qr_corner=False)) for shot in shots]
    return paint(without_corner, walked.join, Look(HALL, LANGUAGE, area), pictures, speech)
