"""Help inside the program: a page for each step in both languages, opened at what belongs to the page."""

import re

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from facilitator.files.guides import guides
from facilitator.settings import Settings
from facilitator.ui.actions import ACTIONS, KeyMap
from facilitator.ui.i18n import LANGUAGES, console_catalogue
from facilitator.ui.settings.welcome import Welcome
from tests.ui.conftest import Room

STEPS = ["decide", "recruit", "prepare", "run", "follow"]


def shape(language: str) -> list[tuple[str, int, list[int]]]:
    return [(one.id, one.step, [len(part.lines) for part in one.parts]) for one in guides(language)]


def test_there_is_a_page_for_each_of_the_five_steps_in_both_languages() -> None:
    assert [(one.id, one.step) for one in guides("da")] == list(zip(STEPS, range(1, 6), strict=True))
    assert shape("da") == shape("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_and_key_that_the_help_names_exists(language: str) -> None:
    catalogue, actions = console_catalogue(language), {one.id for one in ACTIONS}
    texts = [
        text for one in guides(language) for text in (one.lead, *(t for p in one.parts for t in p.lines))
    ]
    named = {name for text in texts for name in re.findall(r"\{([^}]*)\}", text)}
    lost = [
        one for one in named if (one[4:] not in actions if one.startswith("key:") else one not in catalogue)
    ]
    assert named
    assert lost == []


def opened(room: Room) -> str:
    room.press("F1")
    assert room.window.help is not None
    assert room.window.page is room.window.help
    return room.window.help.topic


def test_f1_opens_the_page_of_the_step_that_one_is_at_and_escape_returns(room: Room) -> None:
    seen: list[str] = []
    behind: list[QWidget | None] = []
    room.window.show_preparation()
    for tab in (1, 0):
        room.preparation.show_tab(tab)
        room.preparation.begin()
        seen.append(opened(room))
        room.press("Esc")
        behind.append(room.window.page)
    room.window.show_minutes()
    seen.append(opened(room))
    room.press("F1")
    behind.append(room.window.page)
    assert seen == ["decide", "prepare", "follow"]
    assert behind == [room.preparation, room.preparation, room.window.minutes]


def test_on_the_console_f1_shows_the_keys_and_the_arrows_lead_to_the_steps(room: Room) -> None:
    room.begin()
    assert opened(room) == "keys"
    room.press("Up")
    assert room.window.help is not None
    assert room.window.help.topic == "follow"
    assert "Opsamling" in room.window.help.text()


def test_the_help_speaks_the_language_of_the_windows_and_leads_to_its_step(room: Room) -> None:
    room.window.show_preparation()
    opened(room)
    assert room.window.help is not None
    room.desk.words.switch("en")
    room.window.help.show_topic("decide")
    assert "“New meeting”" in room.window.help.text()
    assert "{" not in room.window.help.text()
    room.window.help.go.click()
    assert room.window.page is room.preparation
    assert room.preparation.topic == "decide"


def test_the_button_on_the_start_page_opens_the_help_and_escape_returns_there(room: Room) -> None:
    room.window.show_start()
    room.window.start.help.click()
    seen: list[QWidget | None] = [room.window.page]
    assert room.window.help is not None
    assert room.window.help.topic == "decide"
    room.press("Esc")
    seen.append(room.window.page)
    assert seen == [room.window.help, room.window.start]


def test_the_first_start_names_the_keys_that_are_mapped(room: Room) -> None:
    page = Welcome(room.desk, Settings())
    room.bot.addWidget(page)
    room.desk.remap(KeyMap(own={"undo": "Ctrl+Shift+Y"}))
    assert any("Ctrl+Shift+Y" in one.text() for one in page.findChildren(QLabel))
    assert not any("Ctrl+Z" in one.text() for one in page.findChildren(QLabel))
