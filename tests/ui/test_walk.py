"""A walk by keys alone: the route in preparation, what was found on the console, and what is agreed of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.app.planning import shipped
from facilitator.files.format_files import default_categories
from facilitator.files.resources import resource_bytes
from facilitator.meeting.commands import AdoptFormat, PutArea, PutStop, RecordFinding, SetBrief
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import AreaPicture, Card, WalkStop
from facilitator.meeting.walk import findings, route
from facilitator.meeting.words import CardState, CardType, SceneKind
from facilitator.ui.console.status_line import Surroundings
from facilitator.ui.console.walk.panel import WalkPanel
from facilitator.ui.preparation.walk.page import RoutePage
from tests.ui.conftest import Room

IMAGE = resource_bytes("samples", "elmehaven.png")
NAMES = ("Tunnelen", "Legepladsen", "Nyttehaverne")


@pytest.fixture
def walk(room: Room) -> Room:
    """Make a walk with three stops of the meeting that is open."""
    room.do(AdoptFormat(shipped("vandring"), default_categories()))
    for at, name in enumerate(NAMES):
        room.do(PutStop(WalkStop(StopId(f"{at + 1:032x}"), float(at), name)))
    return room


def panel(room: Room) -> WalkPanel:
    return room.console.walk


def prepared(room: Room) -> RoutePage:
    room.window.show_preparation()
    room.preparation.show_walk()
    page = room.preparation.walk
    room.until(lambda: page.list.count() == len(room.meeting.stops))
    page.list.setFocus()
    return page


def found(room: Room) -> tuple[Card, ...]:
    return findings(room.meeting)


def test_what_was_found_is_typed_with_tab_and_enter(walk: Room) -> None:
    walk.begin()
    walk.press("8", ctrl=True)
    walk.until(lambda: walk.focus() is panel(walk).form.lines["text"])
    walk.type("Mørk tunnel")
    walk.press("Tab")
    walk.type("Lampen er gået")
    walk.press("Enter")
    walk.until(lambda: len(found(walk)) == 1)
    (card,) = found(walk)
    told = (card.text, card.reasons, card.type, card.state, card.stop)
    assert told == ("Mørk tunnel", "Lampen er gået", CardType.UNSAFE, CardState.RELEASED, StopId(f"{1:032x}"))
    assert panel(walk).form.lines["text"].text() == ""


def test_what_the_guard_sees_something_in_is_kept_but_not_shown(walk: Room) -> None:
    walk.begin()
    walk.press("8", ctrl=True)
    panel(walk).form.lines["text"].setFocus()
    walk.type("Ring til mig 22 33 44 55")
    walk.press("Enter")
    walk.until(lambda: len(found(walk)) == 1)
    assert found(walk)[0].state is CardState.QUEUED
    assert any(text.startswith("Gemt, men ikke vist") for text, _, _ in walk.told)


def test_a_finding_of_a_tablet_is_covered_while_the_hall_might_see_this_screen(walk: Room) -> None:
    walk.begin()
    walk.do(RecordFinding("Hemmeligt"))
    walk.press("8", ctrl=True)
    walk.until(lambda: panel(walk).sides[0].count() == 1)
    walk.console.surround(Surroundings(projector="", is_covered=True))
    walk.until(lambda: panel(walk).sides[0].count() == 0)


def test_a_stop_is_shown_and_a_finding_becomes_a_promise_with_what_is_known(walk: Room) -> None:
    walk.begin()
    there = StopId(f"{2:032x}")
    walk.do(RecordFinding("Mørkt", stop=there, proposal="Ny lampe", deadline="uge 42", release=True))
    walk.press("8", ctrl=True)
    panel(walk).stops.setFocus()
    walk.press("Down")
    walk.press("Down")
    walk.until(lambda: panel(walk).card() is not None)
    QTest.mouseClick(panel(walk).show_stop, Qt.MouseButton.LeftButton)
    walk.until(lambda: walk.meeting.projector.scene.kind is SceneKind.STOPS)
    assert walk.meeting.projector.scene.stop == there
    QTest.mouseClick(panel(walk).agree, Qt.MouseButton.LeftButton)
    walk.until(lambda: walk.focus() is walk.console.outcome.form.owner)
    walk.type("Driften")
    walk.press("Enter")
    walk.until(lambda: len(walk.meeting.actions) == 1)
    (action,) = walk.meeting.actions.values()
    assert (action.what, action.owner, action.due_words) == (
        "Stop 2, Legepladsen: Ny lampe", "Driften", "uge 42",
    )  # fmt: skip
    assert action.cards == (found(walk)[0].id,)


def test_the_route_is_put_in_order_named_and_placed_by_keys(walk: Room) -> None:
    page = prepared(walk)
    page.list.setCurrentRow(0)
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    walk.until(lambda: route(walk.meeting)[0].name == "Legepladsen")
    walk.do(PutArea(AreaPicture("Området", "", 1600, 1200, image=IMAGE)))
    walk.until(page.square.isEnabled)
    page.square.setFocus()
    walk.type("C4")
    page.view.setFocus()
    walk.until(lambda: walk.meeting.stops[StopId(f"{1:032x}")].x is not None)
    before = walk.meeting.stops[StopId(f"{1:032x}")].x or 0.0
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    walk.until(lambda: (walk.meeting.stops[StopId(f"{1:032x}")].x or 0.0) > before)


def test_a_new_stop_is_ready_to_be_named(walk: Room) -> None:
    page = prepared(walk)
    QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
    walk.until(lambda: walk.focus() is page.name and page.name.selectedText() == "Stop 4")
    walk.type("Boldbanen")
    page.list.setFocus()
    walk.until(lambda: "Boldbanen" in {stop.name for stop in walk.meeting.stops.values()})
    assert [stop.name for stop in route(walk.meeting)][:3] == list(NAMES)


def test_roles_are_kept_in_the_words_of_the_meeting_and_stay_when_the_windows_change_language(
    walk: Room,
) -> None:
    walk.do(SetBrief(replace(walk.meeting.brief, roles=(("Kaffe", "Ida"), ("Keeps the time", "Driften")))))
    page = prepared(walk)
    walk.until(lambda: page.roles["timekeeper"].text() == "Driften")
    walk.desk.words.switch("en")
    page.roles["guide"].setFocus()
    walk.type("Formanden")
    page.list.setFocus()
    walk.until(lambda: len(walk.meeting.brief.roles) == 3)
    assert walk.meeting.brief.roles == (
        ("Kaffe", "Ida"), ("Ruteleder", "Formanden"), ("Holder tiden", "Driften"),
    )  # fmt: skip
    page.redraw(walk.meeting)
    assert (page.roles["guide"].text(), page.roles["timekeeper"].text()) == ("Formanden", "Driften")


def test_another_meeting_has_neither_route_nor_walk(room: Room) -> None:
    tabs = room.console.cards.tabs
    assert not tabs.isTabVisible(tabs.indexOf(panel(room)))
