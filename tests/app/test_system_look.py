"""What the laptop is set to holds in both windows, also when it is changed while a meeting is open."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.app import system_look
from facilitator.app.program import Program
from facilitator.files.places import find_places
from facilitator.settings import Settings
from facilitator.ui.theme import CONTRAST, DARK, LIGHT, theme_named


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication) -> Iterator[Program]:
    made = Program(find_places(os.environ), Settings(theme="system"))
    yield made
    made.close()


def laptop(monkeypatch: pytest.MonkeyPatch, **is_set_to: bool) -> None:
    """Set the laptop: a screen of its own has no such settings, so the question to it is answered here."""
    monkeypatch.setattr(
        "facilitator.app.program.wished_theme", lambda choice: theme_named(choice, **is_set_to)
    )


def test_dark_and_contrast_are_followed_while_the_program_runs_and_a_choice_of_ones_own_stays(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = QGuiApplication.styleHints()
    laptop(monkeypatch, system_is_dark=True)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert program.desk.theme is DARK
    laptop(monkeypatch, system_wants_contrast=True)
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert program.desk.theme is CONTRAST
    program.change(theme="light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert program.desk.theme is LIGHT


def test_a_laptop_that_wants_less_motion_is_listened_to(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_look, "wants_less_motion", lambda: True)
    assert not program.in_effect.reduced_motion
    program.system_look.ask(program.jobs)
    qtbot.waitUntil(lambda: program.in_effect.reduced_motion, timeout=30_000)
    assert not program.settings.reduced_motion
