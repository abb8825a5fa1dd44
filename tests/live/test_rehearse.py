"""`facilitator rehearse` walks through a whole meeting, power cut included, and leaves the file as it is."""

import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.meeting.ids import PollId
from facilitator.meeting.model import Meeting, Poll
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import BallotKind, ItemKind
from facilitator.paths import HOME_VARIABLE, MEETING_SUFFIX
from facilitator.store.making import make
from tests.meetings import dialog_meeting


def rehearsed(file: Path, home: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "facilitator", "--lang", "da", "rehearse", str(file), *more],
        env={**os.environ, HOME_VARIABLE: str(home)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / f"Tryghed{MEETING_SUFFIX}"
    make(path, prepared(dialog_meeting()))
    return path


def prepared(meeting: Meeting) -> Meeting:
    """Return a meeting in which a pulse is taken first and last, and what comes first is asked in between."""
    first, *_, last = agenda(meeting)
    weighed = next(one for one in agenda(meeting) if one.kind is ItemKind.PRIORITISE)
    question, answers = (("da", "Hvor tryg er du?"),), ((("da", "Tryg"),), (("da", "Utryg"),))
    pulse = Poll(PollId("1" * 32), first.id, 0.0, BallotKind.PULSE, question, answers, again=last.id)
    dots = Poll(PollId("2" * 32), weighed.id, 0.0, BallotKind.DOTS, (("da", "Hvad først?"),), strong=True)
    return replace(meeting, polls={one.id: one for one in (pulse, dots)})


@pytest.mark.campaign
def test_a_walk_with_a_power_cut_loses_nothing_shows_nothing_dangerous_and_leaves_no_trace(
    file: Path, tmp_path: Path
) -> None:
    before = hashlib.sha256(file.read_bytes()).hexdigest()
    out, home = tmp_path / "ud", tmp_path / "home"
    done = rehearsed(file, home, "--headless", "--out", str(out), "--phones", "12", "--power-cut")

    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert {name: told[name] for name in ("lost", "doubled", "shown", "power_cuts", "phones")} == {
        "lost": 0, "doubled": 0, "shown": 0, "power_cuts": 1, "phones": 12,
    }  # fmt: skip
    assert told["sent"] == told["received"] == told["stored"] > 0
    assert told["held"] > 0
    # They are asked three times, twice for the pulse and once for the dots, and most of them answer.
    assert told["votes"] > 2 * told["phones"]
    assert (out / "referat.pdf").is_file()
    assert hashlib.sha256(file.read_bytes()).hexdigest() == before
    assert sorted(one.name for one in file.parent.iterdir()) == sorted({file.name, "ud"} | _home(home))


def _home(home: Path) -> set[str]:
    """Return the program's folder if there is one; then nothing but folders lies in it."""
    assert [one for one in home.rglob("*") if one.is_file()] == []
    return {home.name} if home.exists() else set()


def test_what_cannot_be_rehearsed_is_told_in_one_line(tmp_path: Path) -> None:
    file = tmp_path / f"brev{MEETING_SUFFIX}"
    file.write_text("Kære alle", encoding="utf-8")
    done = rehearsed(file, tmp_path / "home", "--headless", "--out", str(tmp_path / "ud"))

    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert file.read_text(encoding="utf-8") == "Kære alle"
