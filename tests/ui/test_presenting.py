"""Oplæg: a real PDF on the big screen, turned by clicker, and back to where the meeting was."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from facilitator.app.chosen_slides import ChosenSlides
from facilitator.files.slides import SlideTrouble
from facilitator.meeting.cards import queue
from facilitator.meeting.commands import AddCard, Blank, Freeze, MaskCard, Release, SetBrief, Show
from facilitator.meeting.model import Scene
from facilitator.meeting.words import CardType, Origin, SceneKind
from facilitator.settings import Settings
from facilitator.ui.audience.description import badge, describe
from facilitator.ui.audience.pictures import render
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.audience.window import AudienceKey
from facilitator.ui.parts import ElidedButton
from facilitator.ui.stage import Stage
from facilitator.ui.theme import LIGHT
from tests.pdfs import COLOURS, deck, locked
from tests.ui.conftest import Room


class Hall:
    """A console with its big screen and a presenter's file."""

    def __init__(self, room: Room, file: Path) -> None:
        self.room = room
        self.file = file
        self.stage = Stage(room.desk, room.window, Settings(), LIGHT)
        self.strip = room.console.screen_panel.slides
        self.chosen = ChosenSlides(self.stage, room.window, self.strip)

    @property
    def state(self) -> AudienceState:
        assert self.stage.window.state is not None
        return self.stage.window.state

    def colour(self) -> str:
        """Return the colour in the middle of what the hall sees."""
        image = render(self.state, QSize(320, 180))
        return str(image.pixelColor(160, 90).name())

    def shows(self, colour: str) -> bool:
        return self.colour() == colour

    def open(self) -> None:
        self.chosen._on_chosen(str(self.file))
        self.room.until(lambda: self.room.meeting.projector.is_aside)
        self.room.until(lambda: self.colour() == COLOURS[0])


@pytest.fixture
def hall(room: Room, tmp_path: Path) -> Iterator[Hall]:
    room.begin()
    made = Hall(room, deck(tmp_path / "oplæg.pdf"))
    yield made
    made.chosen.close()
    made.stage.close()
    made.stage.thumbnail.deleteLater()


def test_a_chosen_file_is_on_the_big_screen_and_says_where_it_is(hall: Hall) -> None:
    hall.open()
    assert hall.strip.isVisible()
    assert describe(hall.state) == "Oplæg, side 1 af 4"
    assert badge(hall.state, is_out=True) == ""


def test_the_clicker_turns_slides_and_leaves_the_agenda_where_it_is(hall: Hall) -> None:
    hall.open()
    current = hall.room.meeting.course.current
    for colour in (*COLOURS[1:], COLOURS[-1]):
        hall.room.press("PgDown")
        hall.room.until(partial(hall.shows, colour))
    hall.room.press("PgUp")
    hall.room.until(lambda: hall.colour() == COLOURS[-2])
    hall.stage.window.asked.emit(AudienceKey.PREVIOUS)
    hall.room.until(lambda: hall.colour() == COLOURS[-3])
    hall.room.settle()
    assert hall.room.meeting.course.current == current


def test_o_returns_to_the_scene_and_o_again_to_the_same_page(hall: Hall) -> None:
    hall.room.do(Show(Scene(SceneKind.AGENDA)))
    hall.open()
    hall.room.press("PgDown")
    hall.room.until(lambda: hall.colour() == COLOURS[1])
    hall.room.press("O")
    hall.room.until(lambda: hall.state.slide is None)
    assert hall.state.picture.scene is SceneKind.AGENDA
    hall.room.press("O")
    hall.room.until(lambda: hall.colour() == COLOURS[1])


def test_a_key_pressed_on_the_big_screen_does_what_it_does_on_the_console(hall: Hall) -> None:
    hall.stage.open()
    hall.room.window.activateWindow()
    QTest.keyClick(hall.stage.window, Qt.Key.Key_O)
    hall.room.until(lambda: hall.room.meeting.projector.is_aside)
    hall.room.settle()
    QTest.keyClick(hall.stage.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert hall.room.console.cards.tabs.currentWidget() is hall.room.console.closing


def test_the_key_after_one_on_the_big_screen_reaches_the_console(hall: Hall) -> None:
    hall.stage.window.show()
    hall.stage.window.activateWindow()
    hall.room.until(hall.stage.window.isActiveWindow)
    QTest.keyClick(hall.stage.window, Qt.Key.Key_X)
    hall.room.until(hall.room.window.isActiveWindow)


def test_back_at_the_scene_the_clicker_is_the_agendas_again(hall: Hall) -> None:
    hall.open()
    current = hall.room.meeting.course.current
    hall.room.press("O")
    hall.room.until(lambda: not hall.room.meeting.projector.is_aside)
    hall.room.press("PgDown")
    hall.room.until(lambda: hall.room.meeting.course.current != current)


def test_space_stays_the_agendas_while_slides_are_on(hall: Hall) -> None:
    hall.open()
    current = hall.room.meeting.course.current
    hall.room.press("Space")
    hall.room.until(lambda: hall.room.meeting.course.current != current)


def test_a_blanked_screen_is_blank_and_a_frozen_one_keeps_its_page(hall: Hall) -> None:
    hall.open()
    hall.room.do(Blank(blank=True))
    hall.room.until(lambda: hall.colour() not in COLOURS)
    hall.room.do(Blank(blank=False))
    hall.room.until(partial(hall.shows, COLOURS[0]))
    hall.room.do(Freeze(freeze=True))
    hall.room.until(lambda: hall.state.view.is_frozen)
    hall.stage.click(1)
    hall.room.until(lambda: hall.stage.slides.shown is not None and hall.stage.slides.shown.page == 1)
    assert hall.colour() == COLOURS[0]
    hall.room.do(Freeze(freeze=False))
    hall.room.until(lambda: hall.colour() == COLOURS[1])


def test_putting_the_file_away_brings_the_scene_back(hall: Hall) -> None:
    hall.open()
    hall.strip._away.click()
    hall.room.until(lambda: not hall.room.meeting.projector.is_aside)
    assert hall.state.slide is None
    assert not hall.strip.isVisible()


def test_without_a_file_the_big_screen_steps_aside_for_another_program(hall: Hall) -> None:
    hall.room.press("O")
    hall.room.until(lambda: hall.room.meeting.projector.is_aside)
    assert hall.state.slide is None
    assert not hall.stage.screens.wish.wanted
    current = hall.room.meeting.course.current
    hall.room.press("PgDown")
    hall.room.until(lambda: hall.room.meeting.course.current != current)


@pytest.mark.parametrize(("kind", "trouble"), [("locked", SlideTrouble.LOCKED), ("gone", SlideTrouble.GONE)])
def test_a_file_that_cannot_be_shown_is_told_and_the_scene_stays(
    hall: Hall, tmp_path: Path, kind: str, trouble: SlideTrouble
) -> None:
    path = locked(tmp_path / "låst.pdf") if kind == "locked" else tmp_path / "væk.pdf"
    hall.chosen._on_chosen(str(path))
    said = hall.room.desk.words.t(f"slides.trouble.{trouble}")
    hall.room.until(lambda: (said, False, False) in hall.room.told)
    assert not hall.room.meeting.projector.is_aside
    assert hall.state.slide is None


def test_a_file_that_cannot_be_shown_leaves_the_one_that_is_on(hall: Hall, tmp_path: Path) -> None:
    hall.open()
    hall.chosen._on_chosen(str(tmp_path / "væk.pdf"))
    said = hall.room.desk.words.t("slides.trouble.gone")
    hall.room.until(lambda: (said, False, False) in hall.room.told)
    assert hall.colour() == COLOURS[0]


def test_another_screen_gets_pages_of_its_own_size(hall: Hall) -> None:
    hall.open()
    hall.stage.slides.fit(QSize(1024, 768))
    shown = hall.stage.slides
    hall.room.until(lambda: shown.shown is not None and shown.shown.image.size() == QSize(1024, 576))


def test_a_meeting_in_a_language_that_we_lack_is_shown_and_its_old_words_go_from_the_strip(
    hall: Hall,
) -> None:
    room = hall.room
    room.do(SetBrief(replace(room.meeting.brief, language="de")))
    room.until(lambda: hall.stage.window.state is not None and hall.state.language == "de")
    assert hall.state.say("break.title") == "Break"
    assert describe(hall.state).startswith("På skærmen")
    room.do(AddCard("Ring på 20 12 34 56", CardType.CONCERN, Origin.PAPER))
    (card,) = queue(room.meeting)
    room.do(Release((card.id,)))
    room.do(Show(Scene(SceneKind.CARD, card=card.id)))
    room.do(Show(Scene(SceneKind.AGENDA)))
    said = "↶ Ét kort: Ring på 20 12 34 56"
    room.until(lambda: said in back(room))
    room.do(MaskCard(card.id, "Ring på …"))
    room.until(lambda: "↶ Ét kort: Ring på …" in back(room))
    assert said not in back(room)


def back(room: Room) -> list[str]:
    """Return what the strip offers to bring back."""
    strip = room.console.screen_panel.scenes
    return [one._whole for one in strip.findChildren(ElidedButton) if one.isVisible()]
