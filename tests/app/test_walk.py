"""A walk in the program itself: closed, it has its follow-up; its findings open the next meeting."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.app.program import Program
from facilitator.files.places import find_places
from facilitator.meeting.commands import (
    CloseMeeting,
    Next,
    PutAction,
    PutStop,
    RecordFinding,
    StartMeeting,
)
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import Meeting, WalkStop
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import SceneKind
from facilitator.settings import Settings
from facilitator.store.errors import StoreError
from facilitator.store.reader import read_meeting
from facilitator.ui.start.wish import NewWish
from tests.app.test_afterwards import LIGHT, Run

TITLE = "Vandring i Særbyen"
STOP = WalkStop(StopId("1" * 32), 0.0, "Tunnelen")


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication) -> Iterator[Run]:
    program = Program(find_places(os.environ), Settings(port=22_000 + os.getpid() % 2_000))
    program.window.show()
    program.begin(None, demo=False, seed=1)
    yield Run(qtbot, program)
    program.close()


def walked(run: Run) -> Path:
    """Walk to one stop and close; return the walk's file."""
    run.program.open_wish(NewWish(TITLE, "", "vandring"))
    run.until(lambda: run.program.evening is not None)
    run.do(PutStop(STOP))
    run.do(StartMeeting())
    assert run.meeting.course.current is not None
    run.do(Next(run.meeting.course.current))
    run.do(RecordFinding("Mørkt", stop=STOP.id, release=True))
    evening = run.program.evening
    assert evening is not None
    run.do(CloseMeeting())
    return evening.file


def follow_ups(folder: Path, walk: Path) -> list[Meeting]:
    found = []
    for path in folder.glob("*.borgermoede"):
        if path != walk:
            try:
                found.append(read_meeting(path))
            except StoreError:
                continue
    return found


def test_the_follow_up_is_there_and_gets_what_is_agreed_afterwards(run: Run) -> None:
    walk = walked(run)
    key = run.meeting.id
    run.until(lambda: len(follow_ups(walk.parent, walk)) == 1)
    (made,) = follow_ups(walk.parent, walk)
    assert (made.brief.previous, made.projector.scene.kind) == (key, SceneKind.PROMISES)
    assert made.actions == {}
    run.do(PutAction(LIGHT))
    run.program.leave()
    run.until(lambda: [list(one.actions) for one in follow_ups(walk.parent, walk)] == [[LIGHT.id]])


def test_the_next_meeting_begins_with_what_was_found(run: Run) -> None:
    walk = walked(run)
    run.program.leave()
    run.until(lambda: run.program.evening is None)
    wish = NewWish("Nyt møde", "", "dialog", earlier=walk, follows_up=True, found="Det fandt vi")
    run.program.open_wish(wish)
    run.until(lambda: run.program.evening is not None)
    assert agenda(run.meeting)[0].title == "Det fandt vi"
    assert [card.text for card in run.meeting.cards.values()] == ["Mørkt"]
    assert run.meeting.projector.scene.kind is SceneKind.BOARD
