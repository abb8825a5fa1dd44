"""Own templates: kept from a run sheet, listed beside the twelve, mended by hand, made into a meeting."""

import os
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator.app.program import Program
from facilitator.files.format_files import own_formats, share_format, take_in_format
from facilitator.files.places import find_places
from facilitator.files.resources import resource_text
from facilitator.meeting.commands import PutItem
from facilitator.meeting.timeline import agenda
from facilitator.settings import Settings
from facilitator.ui.start.new_page import NewPage
from facilitator.ui.start.wish import NewWish

WAIT_MS = 60_000
TITLE = "Vores egen velkomst"


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    made = Program(find_places(os.environ), Settings(port=18_000 + os.getpid() % 2_000, welcomed=True))
    made.window.show()
    made.begin(None, demo=False, seed=1)
    yield made
    made.close()


def keep_as_template(program: Program, qtbot: QtBot, name: str) -> None:
    """Press the button of the run sheet, type a name, and Enter."""
    preparation = program.window.preparation
    assert preparation is not None
    QTest.mouseClick(preparation.sheet.template, Qt.MouseButton.LeftButton)
    strip = preparation.template
    qtbot.waitUntil(strip.isVisible, timeout=WAIT_MS)
    strip.name.selectAll()
    QTest.keyClicks(strip.name, name)
    QTest.keyClick(strip.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(own_formats(program.places.own_formats)), timeout=WAIT_MS)


def listed(page: NewPage) -> list[str]:
    return [page.formats.list.item(at).text() for at in range(page.formats.list.count())]


def choose(page: NewPage, part: str) -> None:
    page.formats.list.setCurrentRow(next(at for at, said in enumerate(listed(page)) if part in said))


def test_a_plan_kept_as_a_template_stands_beside_the_twelve_and_becomes_a_meeting(
    program: Program, qtbot: QtBot
) -> None:
    program.open_wish(NewWish("Panel om trafik", "", "panel"))
    qtbot.waitUntil(lambda: program.evening is not None, timeout=WAIT_MS)
    first = agenda(program.desk.snapshot.meeting)[0]
    program.desk.send(PutItem(replace(first, title=TITLE)))
    qtbot.waitUntil(lambda: agenda(program.desk.snapshot.meeting)[0].title == TITLE, timeout=WAIT_MS)
    keep_as_template(program, qtbot, "Trafikpanel")
    program.desk.act_by_id("start_page")
    start = program.window.start
    start.new.click()
    qtbot.waitUntil(lambda: len(listed(start.new_page)) == 13, timeout=WAIT_MS)
    choose(start.new_page, "Trafikpanel (egen)")
    start.new_page.title.setText("Panel igen")
    start.new_page.make.click()
    qtbot.waitUntil(lambda: program.evening is not None, timeout=WAIT_MS)
    meeting = program.desk.snapshot.meeting
    assert (meeting.brief.title, agenda(meeting)[0].title) == ("Panel igen", TITLE)


def test_a_template_mended_by_hand_names_its_line_and_keeps_the_rest_and_travels_as_a_file(
    program: Program, qtbot: QtBot
) -> None:
    lines = resource_text("formats", "panel.toml").replace("Panel og spørgetime", "Trafikpanel").splitlines()
    broken = next(at for at, line in enumerate(lines) if line.startswith("kind"))
    lines[broken] = "kind = ”velkomst”"
    own = program.places.own_formats / "trafikpanel.toml"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text("\n".join(lines), "utf-8")
    shared = share_format(own, program.places.data)
    taken = take_in_format(shared, program.places.own_formats)
    assert taken.format is not None
    page = program.window.start.new_page
    program.window.start.new.click()
    qtbot.waitUntil(lambda: len(listed(page)) == 14, timeout=WAIT_MS)
    choose(page, "Trafikpanel")
    said = page._troubles.text()
    assert f"Linje {broken + 1} kan ikke læses: kind = ”velkomst”" in said
    assert page.make.isEnabled()
    assert page._agenda.count() > 3
