"""The join check at a terminal: looks round before the meeting, and names each fault's way out."""

import asyncio
import os
import subprocess
import sys
import tempfile
from argparse import Namespace
from dataclasses import dataclass, replace
from pathlib import Path

from facilitator.cli.exits import DONE, WORLD_SAYS_NO
from facilitator.cli.hosting import EngineHost, Hosting, held, new_meeting
from facilitator.cli.speech import Speech
from facilitator.cli.text_code import drawn
from facilitator.cli.windows import has_display
from facilitator.engine.doors import CannotOpen
from facilitator.engine.engine import Engine
from facilitator.engine.snapshot import Join
from facilitator.files.catalogues import texts
from facilitator.files.places import find_places
from facilitator.files.settings_file import read_settings
from facilitator.laptop.dice import SystemDice
from facilitator.laptop.join_check import DoorSeen, Finding, Verdict, all_is_well, judged
from facilitator.laptop.join_look import Hall, door_seen, look_round
from facilitator.link.starting import OTHER
from facilitator.paths import MEETING_SUFFIX, places_under
from facilitator.qr import matrix
from facilitator.texts import Texts

_COUNTS_WITHIN_S = 10.0


def doctor(asked: Namespace, speech: Speech) -> int:
    """Look round; the answer for programs is one line, that for people one line for each check."""
    places = find_places(os.environ)
    settings = read_settings(places.settings_file).settings
    port = asked.port if asked.port is not None else settings.port
    says = texts(speech.language, "doctor")
    door = _door_tried(_Trial(port, settings.interface, asked.wait), speech, says)
    has_wifi = bool(settings.wifi_name)
    hall = Hall(places.meetings, places.backups, settings.interface, asked.depth, asked.picture, has_wifi)
    findings = judged(look_round(hall, _screens(), door))
    for finding in findings:
        _tell(finding, speech, says)
    is_well = all_is_well(findings)
    has_doubts = any(one.verdict is Verdict.WARN for one in findings)
    end = ("doctor.fair" if has_doubts else "doctor.well") if is_well else "doctor.not_well"
    speech.line(says.say(end))
    if any(one.reason == "not_tried" for one in findings if one.check == "phone"):
        speech.line(says.say("doctor.wait"))
    checks = [{"check": one.check, "verdict": one.verdict, "reason": one.reason} for one in findings]
    speech.answer({"ok": is_well, "checks": checks})
    return DONE if is_well else WORLD_SAYS_NO


def _tell(finding: Finding, speech: Speech, says: Texts) -> None:
    mark = says.say(f"doctor.mark.{finding.verdict}")
    speech.line(f"{mark} {says.say(finding.sentence, **finding.fields)}")
    if finding.way_out:
        first, *steps = says.say(finding.way_out, **finding.fields).splitlines()
        speech.drawing([f"     → {first}", *(f"       {step}" for step in steps)])


@dataclass(frozen=True, slots=True)
class _Trial:
    """Where the door is tried, and how long a phone is waited for."""

    port: int
    interface: str
    wait_s: int


def _door_tried(trial: _Trial, speech: Speech, says: Texts) -> DoorSeen:
    """Open a real door for a meeting that nobody will hold, and knock at it."""
    with tempfile.TemporaryDirectory(prefix="facilitator-doctor-") as folder:
        file = Path(folder) / f"prøve{MEETING_SUFFIX}"
        new = new_meeting("dialog", SystemDice(), speech.language)
        try:
            hosting = Hosting(
                file, places_under(Path(folder)), new, port=trial.port, interface=trial.interface
            )
            with held(hosting) as engine:
                return asyncio.run(_knocked(engine, trial.wait_s, speech, says))
        except CannotOpen as error:
            return DoorSeen(error=error.reason)
        except TimeoutError:
            return DoorSeen(error=OTHER)


async def _knocked(engine: Engine, wait_s: int, speech: Speech, says: Texts) -> DoorSeen:
    host = EngineHost(engine)
    try:
        join = await host.way_in()
        ip, _, port = join.typed.rpartition(":")
        found = await asyncio.to_thread(door_seen, ip, int(port))
        # Without a network nobody is sent to scan.
        if wait_s == 0 or found.own_address is None:
            return found
        _invite(join, wait_s, speech, says)
        return replace(found, phone=await _phone_came(host, wait_s))
    finally:
        host.leave()


def _invite(join: Join, wait_s: int, speech: Speech, says: Texts) -> None:
    speech.drawing(drawn(matrix(join.url)))
    speech.line(says.say("doctor.scan", typed=join.typed, seconds=wait_s))


async def _phone_came(host: EngineHost, wait_s: int) -> bool:
    try:
        async with asyncio.timeout(wait_s):
            await host.until(lambda: host.snapshot.door.foreign_seen)
    except TimeoutError:
        return False
    return True


def _screens() -> int | None:
    """Return how many screens there are, None where nobody can say."""
    if not has_display(os.environ, sys.platform):
        return None
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "facilitator"]
    try:
        told = subprocess.run(  # noqa: S603 - our own program
            [*program, "screens"], capture_output=True, text=True, timeout=_COUNTS_WITHIN_S, check=True
        ).stdout
        return int(told)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
