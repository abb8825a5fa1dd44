"""The first start as a volunteer meets it: every step can be skipped, and the sample is a click away."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.app.program import Program
from facilitator.files.places import find_places
from facilitator.files.settings_file import read_settings
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import Phase
from facilitator.settings import Settings
from facilitator.ui.settings.welcome import STEPS, Welcome
from facilitator.ui.start.wish import NewWish

WAIT_MS = 60_000


@dataclass
class Hand:
    """A mouse that counts, and clicks only what can be seen."""

    bot: QtBot
    clicks: list[str] = field(default_factory=list)

    def click(self, button: QWidget) -> None:
        self.bot.waitUntil(button.isVisible, timeout=WAIT_MS)
        self.clicks.append(button.accessibleName())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    made = Program(find_places(os.environ), Settings(port=18_000 + os.getpid() % 2_000))
    made.window.resize(1366, 740)
    made.window.show()
    made.begin(None, demo=False, seed=1)
    yield made
    made.close()


def welcome(program: Program, bot: QtBot) -> Welcome:
    bot.waitUntil(lambda: program.window.start.is_welcoming, timeout=WAIT_MS)
    found = program.window.start.findChild(Welcome)
    assert isinstance(found, Welcome)
    return found


def button_named(root: QWidget, name: str) -> QPushButton:
    found = [one for one in root.findChildren(QPushButton) if one.accessibleName() == name]
    return next(one for one in found if one.isVisibleTo(root))


def test_a_first_time_volunteer_is_in_the_running_sample_after_three_clicks_at_most(
    program: Program, qtbot: QtBot
) -> None:
    hand = Hand(qtbot)
    welcome(program, qtbot)
    hand.click(program.window.start.demo)
    qtbot.waitUntil(lambda: program.evening is not None, timeout=WAIT_MS)
    # The page in front says how to begin, whether that is preparation or console.
    in_front = program.window.page
    assert in_front is not None
    hand.click(button_named(in_front, program.desk.words.t("action.start")))
    qtbot.waitUntil(lambda: program.desk.snapshot.meeting.course.phase is Phase.LIVE, timeout=WAIT_MS)
    assert program.window.page is program.window.console
    assert len(hand.clicks) <= 3, hand.clicks


def test_enter_goes_through_the_first_start_and_changes_nothing_but_that_it_was_seen(
    program: Program, qtbot: QtBot
) -> None:
    page, before = welcome(program, qtbot), program.settings
    for place in range(len(STEPS)):
        qtbot.waitUntil(lambda at=place: page.place == at, timeout=WAIT_MS)  # type: ignore[misc]  # bound now
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Return)
    assert not program.window.start.is_welcoming
    assert program.settings == msgspec.structs.replace(before, welcomed=True)


def test_every_step_can_be_skipped_and_then_nothing_has_changed(program: Program, qtbot: QtBot) -> None:
    hand, page = Hand(qtbot), welcome(program, qtbot)
    before = program.settings
    for _ in STEPS[:-1]:
        hand.click(page.skip)
    hand.click(page.next)
    qtbot.waitUntil(lambda: not program.window.start.is_welcoming, timeout=WAIT_MS)
    assert program.settings.welcomed
    assert (program.settings.venues, program.settings.keys) == (before.venues, before.keys)
    assert program.settings.language == before.language


def test_a_new_meeting_shows_its_language_and_another_can_be_chosen(program: Program, qtbot: QtBot) -> None:
    hand, page = Hand(qtbot), welcome(program, qtbot)
    hand.click(page.done)
    start = program.window.start
    hand.click(start.new)
    new = start.new_page
    assert new.language.currentData() == "da"
    new.language.setCurrentIndex(new.language.findData("en"))
    hand.click(new.make)
    qtbot.waitUntil(lambda: program.evening is not None, timeout=WAIT_MS)
    assert program.desk.snapshot.meeting.brief.language == "en"


def test_who_chooses_english_at_the_first_start_gets_an_english_meeting(
    program: Program, qtbot: QtBot
) -> None:
    hand, page = Hand(qtbot), welcome(program, qtbot)
    hand.click(next(one for one in page.findChildren(QRadioButton) if one.text() == "English"))
    hand.click(page.done)
    program.open_wish(NewWish("Safety in Elm Court", "Elm Court", "dialog"))
    qtbot.waitUntil(lambda: program.evening is not None, timeout=WAIT_MS)
    meeting = program.desk.snapshot.meeting
    assert (meeting.brief.language, program.desk.words.language) == ("en", "en")
    assert [item.title for item in agenda(meeting)][:3] == [
        "Welcome, purpose, house rules, what happens to your input",
        "Talk: figures and facts",
        "Questions for clarification",
    ]


def test_a_hall_named_at_the_first_start_is_kept_with_its_network_and_picture(
    program: Program, qtbot: QtBot
) -> None:
    page = welcome(program, qtbot)
    page._show(STEPS.index("venue"))
    QTest.keyClicks(page.venue.name, "Kulturhuset")
    QTest.keyClicks(page.venue.wifi_name, "Salen")
    page.venue.margin.setValue(4)
    page.venue.dimming.setValue(20)
    Hand(qtbot).click(page.next)
    (venue,) = program.settings.venues
    assert (venue.name, venue.wifi_name, venue.margin_percent, venue.dimming_percent) == (
        "Kulturhuset", "Salen", 4, 20,
    )  # fmt: skip
    assert program.settings.venue == "Kulturhuset"
    qtbot.waitUntil(
        lambda: read_settings(program.places.settings_file).settings.venues == (venue,), timeout=WAIT_MS
    )


def test_the_settings_are_a_click_away_from_the_start_and_come_back_to_it(
    program: Program, qtbot: QtBot
) -> None:
    Hand(qtbot).click(program.window.start.settings)
    settings = program.window.settings
    assert settings is not None
    seen: list[QWidget | None] = [program.window.page]
    QTest.keyClick(settings, Qt.Key.Key_Escape)
    seen.append(program.window.page)
    assert seen == [settings, program.window.start]
