"""The program as a person starts it: a new meeting, a meeting taken up again, the sample with its hall."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from facilitator.app.evening import running_note
from facilitator.app.program import Program
from facilitator.files.places import find_places
from facilitator.files.running import Running, read_running, write_running
from facilitator.meeting.commands import Next
from facilitator.meeting.ids import ItemId
from facilitator.meeting.words import Phase
from facilitator.paths import MEETING_SUFFIX, Places
from facilitator.settings import Settings
from facilitator.ui.desk import Desk
from facilitator.ui.start.wish import NewWish
from tests.meetings import Evening

WAIT_MS = 120_000


@pytest.fixture
def places() -> Places:
    return find_places(os.environ)


@pytest.fixture
def started(qtbot: QtBot, qapp: QApplication, places: Places) -> Iterator[Callable[..., Program]]:
    """Return a way to start the program; it is closed at the end."""
    programs: list[Program] = []

    def start(file: Path | None = None, *, demo: bool = False) -> Program:
        program = Program(places, Settings(port=18_000 + os.getpid() % 2_000, welcomed=True))
        programs.append(program)
        program.window.show()
        program.begin(file, demo=demo, seed=1)
        return program

    yield start
    for program in programs:
        program.close()


def has_left(desk: Desk, item: ItemId) -> bool:
    return desk.snapshot.meeting.course.current != item


def opened(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: program.evening is not None, timeout=WAIT_MS)


def test_a_new_meeting_is_made_of_a_format_and_lies_in_a_file(
    qtbot: QtBot, started: Callable[..., Program], places: Places
) -> None:
    program = started()
    program.open_wish(NewWish("Tryghed i Haslev", "Haslev", "cafe"))
    opened(qtbot, program)
    meeting = program.desk.snapshot.meeting
    assert (meeting.brief.title, meeting.brief.area, meeting.brief.format) == (
        "Tryghed i Haslev",
        "Haslev",
        "cafe",
    )
    assert program.window.page is program.window.preparation
    assert program.window.preparation is not None
    assert program.window.preparation.topic == "decide"
    assert [path.name for path in places.meetings.glob(f"*{MEETING_SUFFIX}")] == [
        f"Tryghed i Haslev{MEETING_SUFFIX}"
    ]


def test_a_second_meeting_of_the_same_name_gets_a_file_of_its_own(
    qtbot: QtBot, started: Callable[..., Program], places: Places
) -> None:
    for _ in range(2):
        program = started()
        program.open_wish(NewWish("Panel", "", "panel"))
        opened(qtbot, program)
        program.close()
    assert len(list(places.meetings.glob(f"*{MEETING_SUFFIX}"))) == 2


def test_a_meeting_that_was_live_is_offered_again_and_taken_up_where_it_was(
    qtbot: QtBot, started: Callable[..., Program], places: Places
) -> None:
    first = started()
    first.open_wish(NewWish("Tryghed", "", "dialog"))
    opened(qtbot, first)
    first.desk.act_by_id("start")
    qtbot.waitUntil(lambda: first.desk.snapshot.meeting.course.phase is Phase.LIVE, timeout=WAIT_MS)
    current = first.desk.snapshot.meeting.course.current
    assert current is not None
    first.desk.send(Next(current))
    note = places.data / "running.json"
    qtbot.waitUntil(lambda: (read_running(note) or Running("", "")).number == 2, timeout=WAIT_MS)
    first.close()
    second = started()
    qtbot.waitUntil(second.window.start.resume.isVisible, timeout=WAIT_MS)
    assert "punkt 2" in second.window.start.question()
    second.window.start.resume.click()
    opened(qtbot, second)
    assert second.window.page is second.window.console
    assert second.desk.snapshot.meeting.course.phase is Phase.LIVE


def test_a_file_that_is_no_meeting_is_told_above_the_page_and_left_as_it_was(
    qtbot: QtBot, started: Callable[..., Program], tmp_path: Path
) -> None:
    file = tmp_path / f"brev{MEETING_SUFFIX}"
    file.write_text("Kære alle", encoding="utf-8")
    program = started(file)
    qtbot.waitUntil(program.window.trouble.isVisible, timeout=WAIT_MS)
    assert program.evening is None
    assert not program.window.notices.isVisible()
    qtbot.waitUntil(program.window.start.library.isEnabled, timeout=WAIT_MS)
    assert program.window.start.library.deeds.isEnabled()
    assert file.read_text(encoding="utf-8") == "Kære alle"


def test_the_sample_has_a_hall_that_writes_when_it_is_asked(
    qtbot: QtBot, started: Callable[..., Program]
) -> None:
    program = started(demo=True)
    opened(qtbot, program)
    desk = program.desk
    program.rehearsing.run(20.0)
    desk.act_by_id("start")
    qtbot.waitUntil(lambda: desk.snapshot.meeting.course.phase is Phase.LIVE, timeout=WAIT_MS)
    while desk.snapshot.meeting.course.round is None:
        current = desk.snapshot.meeting.course.current
        assert current is not None
        desk.send(Next(current))
        qtbot.waitUntil(partial(has_left, desk, current), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(desk.snapshot.meeting.cards) >= 5, timeout=WAIT_MS)


def test_leaving_a_meeting_shows_the_start_page_and_another_can_be_opened(
    qtbot: QtBot, started: Callable[..., Program]
) -> None:
    program = started()
    program.open_wish(NewWish("Første", "", "panel"))
    opened(qtbot, program)
    program.desk.act_by_id("start_page")
    assert program.window.page is program.window.start
    library = program.window.start.library
    qtbot.waitUntil(lambda: library.list.isVisible() and bool(library.shelf.rows), timeout=WAIT_MS)
    program.open_wish(NewWish("Anden", "", "panel"))
    # The list of before is no place to be while another is opened, and the notice ends with the opening.
    assert not library.list.isVisible()
    assert "Åbner mødet …" in [one.text() for one in library.findChildren(QLabel) if one.isVisible()]
    assert program.window.notices.isVisible()
    opened(qtbot, program)
    assert not program.window.notices.isVisible()
    assert program.desk.snapshot.meeting.brief.title == "Anden"


def test_the_papers_are_made_in_a_folder_named_after_day_and_subject(
    qtbot: QtBot, started: Callable[..., Program], tmp_path: Path
) -> None:
    program = started()
    program.open_wish(NewWish("Panel", "", "panel"))
    opened(qtbot, program)
    assert program.evening is not None
    with qtbot.waitSignal(program.evening.making.papers.ended, timeout=WAIT_MS) as ended:
        program.evening.making.make(tmp_path)
    troubles, folder = ended.args
    assert troubles == ()
    program.show_folder(folder / "away by now")
    assert not program.window.trouble.isHidden()
    assert str(folder) in " ".join(one.text() for one in program.window.trouble.findChildren(QLabel))
    assert {"referat.pdf", "handleplan.pdf", "kort.csv"} <= {path.name for path in Path(folder).iterdir()}


def test_what_is_noted_of_a_running_meeting_is_no_content(tmp_path: Path) -> None:
    evening = Evening()
    assert running_note(evening.meeting, evening.now, tmp_path) is None
    evening.collecting()
    assert running_note(evening.meeting, evening.now, tmp_path) == Running(
        str(tmp_path), "Dialogmøde om tryghed", 4, "19.00"
    )


def test_a_note_of_a_file_that_is_gone_asks_nothing(tmp_path: Path) -> None:
    note = tmp_path / "running.json"
    write_running(note, Running(str(tmp_path / "væk.borgermoede"), "Væk"))
    assert read_running(note) is None
    write_running(note, None)
    assert not note.exists()
    note.write_bytes(b"{broken")
    assert read_running(note) is None
