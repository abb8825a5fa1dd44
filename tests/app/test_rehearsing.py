"""A rehearsal is the real meeting with invented phones, marked everywhere, and leaves nothing behind."""

import hashlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.app.program import Program
from facilitator.app.trial import HOME_PREFIX, sweep
from facilitator.app.wished import Wished
from facilitator.files.places import find_places, make_places
from facilitator.meeting.commands import GoTo
from facilitator.meeting.model import Meeting
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import Origin, Phase
from facilitator.paths import MEETING_SUFFIX, Places
from facilitator.rehearsal.remote import RemoteHall
from facilitator.settings import Settings
from facilitator.store.making import make
from tests.meetings import dialog_meeting

WAIT_MS = 120_000


@pytest.fixture
def places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Places:
    found = find_places(os.environ)
    make_places(found)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return found


@pytest.fixture
def file(places: Places) -> Path:
    path = places.meetings / f"Tryghed{MEETING_SUFFIX}"
    make(path, dialog_meeting())
    return path


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, places: Places) -> Iterator[Program]:
    made = Program(places, Settings(welcomed=True))
    made.window.show()
    made.begin(None, demo=False, seed=1)
    qtbot.waitUntil(lambda: made.window.start.library.shelf.folder == places.meetings, timeout=WAIT_MS)
    yield made
    made.close()


@pytest.fixture
def slow_goodbye(monkeypatch: pytest.MonkeyPatch, program: Program) -> Iterator[threading.Event]:
    """Let the hall go home only when this is set."""
    may_go = threading.Event()
    close = RemoteHall.close

    def hangs(hall: RemoteHall) -> None:
        may_go.wait(WAIT_MS / 1000)
        close(hall)

    monkeypatch.setattr(RemoteHall, "close", hangs)
    yield may_go
    may_go.set()


def kept(places: Places) -> dict[str, str]:
    """Return every file of the program by its content; the list of meetings may be looked at meanwhile."""
    files = [one for root in {places.data, places.meetings} for one in root.rglob("*") if one.is_file()]
    return {str(one): hashlib.sha256(one.read_bytes()).hexdigest() for one in files}


def meeting_of(program: Program) -> Meeting:
    return program.desk.snapshot.meeting


def phone_cards(program: Program) -> int:
    return sum(card.origin is Origin.PHONE for card in meeting_of(program).cards.values())


def collect(qtbot: QtBot, program: Program) -> None:
    """Bring a rehearsal to its first writing round, as fast as it goes."""
    qtbot.waitUntil(lambda: program.evening is not None, timeout=WAIT_MS)
    program.rehearsing.run(20.0)
    program.desk.act_by_id("start")
    qtbot.waitUntil(lambda: meeting_of(program).course.phase is Phase.LIVE, timeout=WAIT_MS)
    program.desk.send(GoTo(next(item.id for item in agenda(meeting_of(program)) if item.collects)))


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=WAIT_MS)


def test_the_meeting_is_rehearsed_through_a_power_cut_and_nothing_of_it_stays(
    qtbot: QtBot, program: Program, places: Places, file: Path, tmp_path: Path, slow_goodbye: threading.Event
) -> None:
    before = kept(places)
    program.rehearsing.ask(Wished(file, phones=8))
    collect(qtbot, program)
    until(qtbot, lambda: phone_cards(program) >= 3)
    evening = program.evening
    assert evening is not None
    until(qtbot, lambda: evening.stage.window.windowTitle().startswith("PRØVE"))
    assert program.window.windowTitle() == "PRØVE – Dialogmøde om tryghed – Facilitator"
    assert program.rehearsing.bar.isVisible()

    program.desk.act_by_id("rehearsal.cut")
    until(qtbot, program.window.start.resume.isVisible)
    assert program.rehearsing.bar.isVisible()
    program.window.start.resume.click()
    until(qtbot, lambda: program.evening is not None)
    assert meeting_of(program).course.phase is Phase.LIVE
    assert meeting_of(program).brief.rehearsal
    settled = lambda: (  # noqa: E731 - said once
        (heard := program.rehearsing.report) is not None
        and heard.coming is None
        and heard.sent == heard.received + heard.refused > 0
        and phone_cards(program) == heard.received
    )
    until(qtbot, settled)
    assert program.rehearsing.bar.said[1].startswith("Intet tabt, intet dobbelt")

    program.rehearsing.end()
    assert program.evening is None
    # How it went stays until it is put away.
    bar = program.rehearsing.bar
    assert "Strømmen var væk én gang." in bar.said[0]
    assert bar.said[1].startswith("Intet tabt, intet dobbelt")
    assert not bar.end.isVisible()
    bar.away.click()
    assert not bar.isVisible()
    # The window goes on while the hall still hangs in the door.
    assert len(list(tmp_path.glob(f"{HOME_PREFIX}*"))) == 1
    slow_goodbye.set()
    until(qtbot, lambda: list(tmp_path.glob(f"{HOME_PREFIX}*")) == [])
    assert {name: one for name, one in kept(places).items() if not name.endswith("library.json")} == before


def test_a_rehearsal_begun_in_preparation_leads_back_to_it(
    qtbot: QtBot, program: Program, file: Path
) -> None:
    program.open_file(file)
    until(qtbot, lambda: program.evening is not None)
    program.desk.act_by_id("rehearse")
    until(qtbot, lambda: program.rehearsing.is_on)
    assert meeting_of(program).id != dialog_meeting().id
    program.desk.act_by_id("rehearsal.end")
    until(qtbot, lambda: program.evening is not None and program.evening.file == file)
    assert program.window.page is program.window.preparation
    assert not meeting_of(program).brief.rehearsal


def test_what_a_killed_rehearsal_left_is_swept_and_one_at_work_is_not(
    qtbot: QtBot, program: Program, file: Path, tmp_path: Path
) -> None:
    left, young = (tmp_path / f"{HOME_PREFIX}{name}" for name in ("left", "young"))
    for home in (left, young):
        (home / "0").mkdir(parents=True)
        make(home / "0" / f"Tryghed{MEETING_SUFFIX}", dialog_meeting())
    os.utime(left, (1, 1))
    program.rehearsing.ask(Wished(file, phones=5))
    until(qtbot, lambda: program.rehearsing.is_on)
    sweep()

    assert not left.exists()
    assert young.exists()
    assert len(list(tmp_path.glob(f"{HOME_PREFIX}{os.getpid()}-*"))) == 1
