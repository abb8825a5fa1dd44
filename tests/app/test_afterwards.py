"""A meeting from its end on: papers by themselves, approved, followed up, deleted without a trace."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.app.program import Program
from facilitator.app.register import read_promises
from facilitator.export.approval import frozen_minutes
from facilitator.export.document import Heading, thaw
from facilitator.files.places import find_places
from facilitator.laptop.clock import clock_of
from facilitator.meeting.commands import (
    AddCard,
    CloseMeeting,
    Command,
    Hold,
    MaskCard,
    Next,
    PutAction,
    SetBrief,
    StartMeeting,
)
from facilitator.meeting.ids import ActionId
from facilitator.meeting.model import Action, Meeting
from facilitator.meeting.words import ActionStatus, CardType, HoldReason, Origin, Phase, SceneKind
from facilitator.paths import MEETING_SUFFIX, Places
from facilitator.settings import Settings
from facilitator.store import erasing
from facilitator.ui.sentences import date_stamp
from facilitator.ui.start.wish import NewWish
from tests.meetings import dialog_meeting

WAIT_MS = 120_000
TITLE, SECRET = "Tryghed i Særbyen", "hemmeligheden om kælderen"
SHOWN = "Mørkt ved porten"
LASTING = {
    "det-sagde-i.docx", "det-sagde-i.pdf", "frister.ics", "handleplan.docx", "handleplan.pdf",
    "handlinger.csv", "referat.docx", "referat.pdf",
}  # fmt: skip
LIGHT = Action(ActionId("a" * 32), 1.0, "Lys på stien", "Kommunen", status=ActionStatus.UNDER_WAY)


class Run:
    """The program with one meeting in it."""

    def __init__(self, bot: QtBot, program: Program) -> None:
        self.bot = bot
        self.program = program

    @property
    def meeting(self) -> Meeting:
        return self.program.desk.snapshot.meeting

    def until(self, holds: Callable[[], bool]) -> None:
        self.bot.waitUntil(holds, timeout=WAIT_MS)

    def do(self, command: Command) -> None:
        before = self.program.desk.snapshot.revision
        self.program.desk.send(command)
        self.until(lambda: self.program.desk.snapshot.revision > before)

    def open(self) -> None:
        self.program.open_wish(NewWish(TITLE, "", "dialog"))
        self.until(lambda: self.program.evening is not None)

    def begin(self) -> None:
        self.open()
        self.do(StartMeeting())

    def hold(self) -> None:
        """Hold a meeting with a promise and a card that the room never saw, and wait for its papers."""
        program = self.program
        self.begin()
        while self.meeting.course.round is None:
            assert self.meeting.course.current is not None
            self.do(Next(self.meeting.course.current))
        self.do(AddCard(SECRET, CardType.CONCERN, Origin.PAPER))
        self.do(AddCard(SHOWN, CardType.CONCERN, Origin.PAPER, release=True))
        self.do(PutAction(LIGHT))
        assert program.evening is not None
        with self.bot.waitSignal(program.evening.making.papers.ended, timeout=WAIT_MS):
            self.do(CloseMeeting())

    def approve(self) -> None:
        assert self.program.window.minutes is not None
        self.program.window.minutes.finish.approve_asked.emit()
        self.until(lambda: self.meeting.approved is not None)


@pytest.fixture
def places() -> Places:
    return find_places(os.environ)


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, places: Places) -> Iterator[Run]:
    program = Program(places, Settings(port=20_000 + os.getpid() % 2_000))
    program.window.show()
    program.begin(None, demo=False, seed=1)
    yield Run(qtbot, program)
    program.close()


def holding(home: Path, words: str) -> list[str]:
    """Return everything below the folder whose content or name tells the words."""
    found = []
    for path in home.rglob("*"):
        told = words.encode() in path.read_bytes() if path.is_file() else False
        if told or words in path.name:
            found.append(str(path.relative_to(home)))
    return sorted(found)


def test_the_papers_lie_under_the_day_that_the_minutes_tell(run: Run, tmp_path: Path) -> None:
    run.open()
    run.do(SetBrief(replace(run.meeting.brief, starts=datetime(2041, 3, 1, 18, tzinfo=UTC))))
    assert run.program.evening is not None
    own = run.program.evening.making._own_folder
    assert own(tmp_path).name == f"2041-03-01 {TITLE}"
    run.do(StartMeeting())
    assert run.meeting.course.current is not None
    run.do(Next(run.meeting.course.current))
    now = run.program.desk.now()
    assert own(tmp_path).name == f"{date_stamp(now.wall, now.zone)} {TITLE}"


def test_closing_leaves_every_standard_paper_beside_the_meeting(run: Run, places: Places) -> None:
    run.hold()
    (folder,) = [path for path in places.meetings.iterdir() if path.is_dir()]
    assert {
        "referat.pdf",
        "referat.docx",
        "handleplan.pdf",
        "kort.csv",
        "borgermoede.xlsx",
        "frister.ics",
    } <= {path.name for path in folder.iterdir()}
    run.do(PutAction(Action(ActionId("b" * 32), 2.0, "Klub")))
    assert run.meeting.course.phase is Phase.CLOSED
    shown = next(card.id for card in run.meeting.cards.values() if card.text == SHOWN)
    run.do(Hold(shown, HoldReason.PERSONAL))
    page = run.program.window.minutes
    assert page is not None
    old = run.program.desk.words.t("papers.old", folder=folder.name)
    run.until(lambda: page.finish.news.told.text() == old)


def test_papers_that_cannot_be_noted_for_deletion_are_not_made(run: Run, places: Places) -> None:
    run.begin()
    # Where the note of this meeting's papers belongs something else lies.
    (places.backups / f"{run.meeting.id}.papers.json" / "i vejen").mkdir(parents=True)
    run.do(CloseMeeting())
    page = run.program.window.minutes
    assert page is not None
    said = run.program.desk.words.t("export.running")
    run.until(lambda: page.finish.news.told.text() not in {"", said})
    assert list(places.meetings.glob("*/*")) == []
    assert page.finish.news.told.text() != run.program.desk.words.t("export.done")


def test_approving_freezes_what_was_released_and_makes_the_final_papers(run: Run, places: Places) -> None:
    run.hold()
    assert approved_line(places) == []
    assert run.program.evening is not None
    # Nobody has to ask: the final papers take the place of the drafts.
    with run.bot.waitSignal(run.program.evening.making.papers.ended, timeout=WAIT_MS):
        run.approve()
    assert names(places) == LASTING | {"kort.csv", "stemmer.csv", "borgermoede.xlsx", "moede.json"}
    assert len(approved_line(places)) == 1
    assert run.meeting.approved is not None
    document = thaw(run.meeting.approved.document)
    assert isinstance(document.blocks[0], Heading)
    assert SECRET.encode() not in run.meeting.approved.document
    page = run.program.window.minutes
    assert page is not None
    words, finish = run.program.desk.words, page.finish
    run.program.window.show_minutes()
    page.places.setCurrentRow(page.places.count() - 1)
    assert finish.approve.isHidden()
    assert page.lacks.item(0).text() == words.t("lack.approved")
    shown = next(card.id for card in run.meeting.cards.values() if card.text == SHOWN)
    run.do(MaskCard(shown, "[…]"))
    run.until(lambda: finish.is_changed)
    assert finish.approve.text() == words.t("finish.approve.again")
    assert words.t("finish.erase.again") in finish.erased.text()
    assert SHOWN.encode() in run.meeting.approved.document
    old = run.meeting.approved
    finish.approve.click()
    run.until(lambda: run.meeting.approved is not old and not finish.is_changed)
    assert SHOWN.encode() not in run.meeting.approved.document
    assert finish.approve.isHidden()


def test_after_erasing_only_the_meetings_approved_papers_are_left(
    run: Run, places: Places, own_home: Path
) -> None:
    run.hold()
    assert holding(own_home, SECRET) != []
    run.approve()
    assert run.program.window.minutes is not None
    assert run.program.evening is not None
    papers = run.program.evening.making.papers
    # Asked for again just before: none of them may be written afterwards.
    run.program.evening.making.make(places.meetings)
    run.until(lambda: papers.is_busy)
    run.program.window.minutes.finish.erase_asked.emit()
    run.until(lambda: run.meeting.cards == {})
    # What was stopped is made after all, of what is left.
    run.until(lambda: names(places) == LASTING and not papers.is_busy)
    assert holding(own_home, SECRET) == []


def names(places: Places) -> set[str]:
    """Return what lies in the meeting's folder of papers."""
    (folder,) = [path for path in places.meetings.iterdir() if path.is_dir()]
    return {path.name for path in folder.iterdir() if not path.name.startswith(".")}


def approved_line(places: Places) -> list[str]:
    """Return where the minutes' document says that they are approved."""
    (document,) = places.meetings.glob("*/referat.docx")
    with ZipFile(document) as opened:
        return re.findall("Godkendt [^<]*", opened.read("word/document.xml").decode())


def deleted(run: Run, places: Places) -> None:
    assert run.program.window.minutes is not None
    run.program.window.minutes.finish.delete_asked.emit()
    run.until(lambda: not list(places.meetings.glob(f"*{MEETING_SUFFIX}")))
    run.until(lambda: run.program.settings.recent == ())
    run.program.close()


def test_a_deleted_meeting_is_found_nowhere_in_the_whole_home(
    run: Run, places: Places, own_home: Path
) -> None:
    run.hold()
    run.approve()
    key = run.meeting.id
    deleted(run, places)
    assert holding(own_home, TITLE) == holding(own_home, SECRET) == holding(own_home, key) == []


def test_with_papers_and_copies_left_alone_the_search_finds_them(
    run: Run, places: Places, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.hold()
    monkeypatch.setattr(erasing, "remove_files", lambda *_: ())
    deleted(run, places)
    found = holding(own_home, SECRET) + holding(own_home, TITLE)
    assert any("backups" in one for one in found)
    assert any(one.startswith("meetings") for one in found)


def test_the_follow_up_opens_with_last_times_promises(run: Run, places: Places) -> None:
    run.hold()
    before = run.meeting
    assert run.program.window.minutes is not None
    run.program.window.minutes.finish.follow_up_asked.emit()
    run.until(lambda: run.program.evening is not None and run.meeting.id != before.id)
    new = run.meeting
    assert (new.brief.title, new.brief.previous) == (f"Opfølgning: {TITLE}", before.id)
    assert new.course.phase is Phase.PLANNED
    assert [(one.what, one.status, one.carried) for one in new.actions.values()] == [
        ("Lys på stien", ActionStatus.UNDER_WAY, True)
    ]
    run.do(StartMeeting())
    assert run.meeting.projector.scene.kind is SceneKind.PROMISES
    names = [" ".join(path.name.split()) for path in places.meetings.glob(f"*{MEETING_SUFFIX}")]
    assert f"Opfølgning {TITLE}{MEETING_SUFFIX}" in names


def test_a_meeting_that_is_begun_and_closed_before_the_windows_hear_of_it_gets_its_papers(run: Run) -> None:
    program = run.program
    program.open_wish(NewWish(TITLE, "", "dialog"))
    run.until(lambda: program.evening is not None)
    assert program.evening is not None
    with run.bot.waitSignal(program.evening.making.papers.ended, timeout=WAIT_MS):
        program.desk.send(StartMeeting())
        program.desk.send(CloseMeeting())
        # The windows hear nothing while their thread stands here.
        while run.meeting.course.phase is not Phase.CLOSED:
            pass


def test_the_register_reads_closed_meetings_and_the_open_one(run: Run, places: Places) -> None:
    run.hold()
    found = read_promises(places.meetings, places.library_index, None)
    assert found == ()  # The open meeting is in use, and told of by the engine instead.
    run.program.leave()
    found = read_promises(places.meetings, places.library_index, None)
    assert [(one.action.what, one.title) for one in found] == [("Lys på stien", TITLE)]
    run.program.desk.act_by_id("register")
    assert run.program.window.register is not None
    page = run.program.window.register
    run.until(lambda: [one.action.what for one in page.chosen()] == ["Lys på stien"])
    assert run.program.window.page is page


@pytest.mark.parametrize("language", ["xx", "", "../../en", "a" * 300])
def test_a_meeting_in_a_language_that_we_lack_can_be_approved(language: str) -> None:
    meeting = dialog_meeting()
    meeting = replace(meeting, brief=replace(meeting.brief, language=language))

    assert thaw(frozen_minutes(meeting, clock_of(meeting).now())).blocks
