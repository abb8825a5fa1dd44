"""A prepared meeting rehearsed: in windows, or walked through to its end without any."""

import asyncio
import math
import os
import secrets
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import Random

import httpx

from facilitator.cli.exits import DONE, WORLD_SAYS_NO
from facilitator.cli.hosting import LOOPBACK, EngineHost, Hosting, build
from facilitator.cli.painting import Look, paint
from facilitator.cli.papers import leave_figures, make_papers, tell_papers
from facilitator.cli.speech import Speech
from facilitator.cli.windows import has_display
from facilitator.engine.engine import Engine
from facilitator.engine.snapshot import Join
from facilitator.files.resources import resource_text
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.model import Meeting, Now
from facilitator.paths import places_under
from facilitator.rehearsal.clock import DrivenClock, PacedClock
from facilitator.rehearsal.copying import rehearsed
from facilitator.rehearsal.hall import Hall, Repertoire
from facilitator.rehearsal.lines import parse_lines
from facilitator.rehearsal.pace import Pace
from facilitator.rehearsal.phone import open_web, scanned
from facilitator.rehearsal.play import Course, Host
from facilitator.rehearsal.process import category_names, hall_lines
from facilitator.rehearsal.summary import Rehearsed, gone_well
from facilitator.rehearsal.verdict import dangers
from facilitator.rehearsal.walkthrough import Walkthrough
from facilitator.store.reader import read_meeting


def rehearse(asked: Namespace, speech: Speech) -> int:
    """Rehearse a meeting file, which stays as it is.

    Raises:
        StoreError: The file cannot be read now.
    """
    if not asked.headless and has_display(os.environ, sys.platform):
        from facilitator.app import run
        from facilitator.app.wished import Wished

        speed = asked.speed or 1.0
        wished = Wished(asked.file, asked.seed, phones=asked.phones, speed=speed)
        return run(rehearsal=wished, language=asked.lang)
    if asked.out is None:
        speech.tell("cli.rehearse.no_folder")
        return WORLD_SAYS_NO
    meeting = rehearsed(read_meeting(asked.file), SystemDice())
    asked.out.mkdir(parents=True, exist_ok=True)
    speech.tell("cli.rehearse.playing", title=meeting.brief.title, count=asked.phones)
    with tempfile.TemporaryDirectory(prefix="facilitator-rehearsal-") as home:
        return asyncio.run(Rehearsal(meeting, Path(home), asked).play(speech))


class Rehearsal:
    """One walk through a meeting: its engine (two, where the power goes), its hall, its papers."""

    def __init__(self, meeting: Meeting, home: Path, asked: Namespace) -> None:
        self._meeting = meeting
        self._home = home
        self._asked = asked
        self._file = home / "0" / "prøve.borgermoede"
        self._file.parent.mkdir()
        self._clock = _clock(meeting, asked.speed)
        self._engine: Engine | None = None
        self._host: EngineHost | None = None
        self._hall: Hall | None = None
        self._cuts = 0

    async def play(self, speech: Speech) -> int:
        """Walk through it, and leave papers, pictures and figures."""
        begun = time.monotonic()
        try:
            join = await self._open(self._meeting)
            async with open_web() as web:
                walked = await self._walk(web, join)
        finally:
            self._close()
        return self._leave(walked, join, time.monotonic() - begun, speech)

    async def _walk(self, web: httpx.AsyncClient, join: Join) -> Walkthrough:
        asked, host = self._asked, self._host
        lines = hall_lines(self._meeting.brief.language, Random(asked.seed))
        words = Repertoire(lines, category_names())
        pace = Pace(asked.speed or math.inf)
        self._hall = Hall(web, words, pace, Random(asked.seed), secrets.token_bytes)
        assert host is not None  # noqa: S101 - opened a moment ago
        await self._hall.enter(scanned(join.url), asked.phones)
        course = Course(self._clock.now, self._let_pass(), Random(asked.seed), SystemDice())
        walked = Walkthrough(host, self._hall, course, self._cut if asked.power_cut else None)
        await walked.walk()
        await self._hall.leave()
        return walked

    def _let_pass(self) -> Callable[[float], Awaitable[None]]:
        clock, speed = self._clock, self._asked.speed

        async def drive(seconds: float) -> None:
            if isinstance(clock, DrivenClock):
                clock.drive_on(seconds)
            else:
                await asyncio.sleep(seconds / speed)

        return drive

    async def _open(self, new: Meeting | None) -> Join:
        places = places_under(self._home)
        engine = build(Hosting(self._file, places, new, LOOPBACK), self._clock.now)
        engine.start()
        await asyncio.wrap_future(engine.ready)
        self._engine, self._host = engine, EngineHost(engine)
        return await self._host.way_in()

    async def _cut(self) -> Host:
        """Let the power go, and take the meeting up from what lay on the disk."""
        self._cuts += 1
        to = self._home / str(self._cuts) / self._file.name
        engine, host, hall = self._engine, self._host, self._hall
        assert engine is not None and host is not None and hall is not None  # noqa: S101, PT018 - opened before
        host.leave()
        await asyncio.wrap_future(engine.cut(to))
        engine.close()
        self._file = to
        join = await self._open(None)
        await hall.enter(scanned(join.url), self._asked.phones)
        assert self._host is not None  # noqa: S101 - opened in the line above
        return self._host

    def _close(self) -> None:
        if self._host is not None:
            self._host.leave()
        if self._engine is not None:
            self._engine.close()

    def _leave(self, walked: Walkthrough, join: Join, seconds: float, speech: Speech) -> int:
        folder, meeting, ended = self._asked.out, read_meeting(self._file), self._clock.now()
        papers = tell_papers(make_papers(meeting, ended, folder), folder, speech)
        hall = Look(ended.zone, meeting.brief.language, meeting.area)
        has_pictures = paint(walked.shots, join, hall, folder / "scener", speech)
        summary = self._summary(meeting, seconds)
        leave_figures(summary, folder, speech)
        speech.tell(
            "cli.rehearse.done",
            seconds=round(seconds),
            sent=summary.sent,
            lost=summary.lost,
            doubled=summary.doubled,
            released=summary.released,
            held=summary.held,
            folder=folder,
        )
        is_well = papers == DONE and has_pictures and gone_well(summary)
        return DONE if is_well else WORLD_SAYS_NO

    def _summary(self, meeting: Meeting, seconds: float) -> Rehearsed:
        from facilitator.rehearsal.summary import of_rehearsal

        assert self._hall is not None  # noqa: S101 - the walk is over
        dangerous = dangers(parse_lines(resource_text("samples", "hall.toml")))
        return of_rehearsal(
            meeting, self._hall.heard, dangerous, phones=self._asked.phones, cuts=self._cuts, seconds=seconds
        )


def _clock(meeting: Meeting, speed: float | None) -> DrivenClock | PacedClock:
    """Return a clock that begins when the meeting does: driven, or so many times as fast."""
    real = SystemClock()
    now: Now = real.now()
    starts = meeting.brief.starts or now.wall
    return PacedClock(real.now, starts, speed) if speed else DrivenClock(starts, now.zone)
