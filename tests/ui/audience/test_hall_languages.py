"""The big screen in the languages that a meeting can have beside the program's own."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize

from facilitator.files.catalogues import hall_languages, hall_texts, languages
from facilitator.meeting.words import SceneKind
from facilitator.ui.audience.description import badge, describe
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.marks import Code, Laid, Panel, Photo, Words
from facilitator.ui.audience.drawing.sheet import stage_for
from facilitator.ui.audience.pictures import render
from facilitator.ui.audience.scenes import lay_out
from tests.ui.audience import pictures_of as make
from tests.ui.audience.test_scenes import FORMS, every_page, faults

pytestmark = pytest.mark.usefixtures("qapp")
OTHERS = [language for language in hall_languages() if language not in languages()]
NARROWEST = FORMS["5:4"]


def words_of(laid: Laid) -> dict[str, Words]:
    found = (mark for mark in laid.marks if isinstance(mark, Words) and mark.text.lines)
    return {" ".join(" ".join(line.text for line in mark.text.lines).split()): mark for mark in found}


def shortened(laid: Laid) -> int:
    return sum(text.endswith("…") for text in words_of(laid))


@pytest.mark.parametrize("language", OTHERS)
def test_every_scene_can_be_read_in_every_language_of_the_hall(language: str) -> None:
    danish = make.every_scene("da")
    complaints = {}
    for name, state in make.every_scene(language).items():
        pages = [] if name.startswith("map") else list(every_page(state, NARROWEST))
        found = [fault for laid in pages for fault in faults(laid, NARROWEST)]
        if pages and shortened(pages[0]) > shortened(lay_out(danish[name], *NARROWEST)):
            found.append("shortened")
        complaints[name] = found
    assert {name: found for name, found in complaints.items() if found} == {}


def test_a_scene_for_readers_from_the_right_begins_there() -> None:
    left, right = (lay_out(make.every_scene(language)["agenda"], 1920, 1080) for language in ("en", "ar"))
    width = stage_for(1920, 1080).width
    heading, turned = words_of(left)["Agenda"], words_of(right)["البرنامج"]
    assert heading.extent.x == pytest.approx(width - turned.extent.right, abs=1)
    corners = [next(mark.box for mark in laid.marks if isinstance(mark, Code)) for laid in (left, right)]
    assert corners[0].x == pytest.approx(width - corners[1].right)
    assert all(mark.bar_at_right for mark in right.marks if isinstance(mark, Panel))


def test_danish_words_on_an_arabic_screen_stay_beside_their_signs() -> None:
    laid = lay_out(make.every_scene("ar")["vote"], 1920, 1080)
    option = words_of(laid)["Lys på stien bag blok 7"]
    assert option.extent.right == pytest.approx(option.box.right, abs=1)


def test_a_picture_of_the_area_is_not_turned_round() -> None:
    english, arabic = (lay_out(make.every_scene(one)["map"], 1920, 1080) for one in ("en", "ar"))
    assert photo_of(english) == photo_of(arabic)


def photo_of(laid: Laid) -> Box:
    return next(mark.box for mark in laid.marks if isinstance(mark, Photo))


def test_the_facilitator_is_told_about_the_screen_in_his_own_language() -> None:
    state = replace(make.every_scene("ar")["agenda"], told=hall_texts("da"))
    assert describe(state) == "På skærmen: Program"
    assert badge(state, is_out=False) == "Vises ikke"
    assert state.say("agenda.title") == "البرنامج"


def test_a_meeting_in_a_language_that_we_lack_is_said_in_english() -> None:
    assert hall_texts("de").say("break.title") == "Break"
    assert lay_out(make.every_scene("de")["break"], 1920, 1080).marks


@pytest.mark.parametrize("language", ["fa", "ur"])
def test_dates_and_scripts_can_be_painted(language: str) -> None:
    image = render(make.every_scene(language)["actions"], QSize(960, 540))
    assert not image.isNull()
    assert make.every_scene(language)["actions"].picture.scene is SceneKind.ACTIONS
