"""What a screen reader is given: a tree whose every part has a name, lists that speak, changes told once."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget

from facilitator.laptop.awake import Granted
from facilitator.laptop.power import Charge, supply
from facilitator.laptop.watch import Seen
from facilitator.meeting.commands import AddCard, AddMinutes, AddSpeaker, GiveFloor, Show
from facilitator.meeting.model import Scene
from facilitator.meeting.timeline import SpeechClock, clock, speech_clock
from facilitator.meeting.words import CardType, Origin, SceneKind
from facilitator.settings import Settings
from facilitator.ui.console import announcing
from facilitator.ui.i18n import console_catalogue
from facilitator.ui.stage import Stage
from facilitator.ui.theme import LIGHT
from tests.ui.conftest import Room

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


class Reader:
    """Stands where a screen reader would, and keeps what it is told."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.told: list[tuple[str, Any]] = []

    def updateAccessibility(self, event: Any) -> None:  # noqa: N802 - Qt's name
        self.told.append((event.message(), event.politeness()))

    def said(self) -> list[str]:
        assert all(how is QAccessible.AnnouncementPoliteness.Polite for _, how in self.told)
        return [text for text, _ in self.told]


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    made = Reader()
    monkeypatch.setattr(announcing, "QAccessible", made)
    return made


def tree(root: Any) -> Iterator[Any]:
    """Walk the tree as a screen reader does."""
    yield root
    for place in range(root.childCount()):
        child = root.child(place)
        if child is not None:
            yield from tree(child)


def interface(widget: QWidget) -> Any:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


@pytest.mark.parametrize("page", ["start", "preparation", "console"])
def test_everything_that_can_have_the_focus_has_a_name_in_the_tree(room: Room, page: str) -> None:
    room.begin()
    room.do(AddCard("Mørk sti", CardType.CONCERN, Origin.PAPER))
    room.do(AddSpeaker("gul jakke", is_first=True))
    getattr(room.window, f"show_{page}")()
    found = [one for one in tree(interface(getattr(room.window, page))) if _takes_focus(one)]
    assert len(found) > 3
    assert [_whose(one) for one in found if not one.text(NAME)] == []


def sentences(language: str) -> set[str]:
    """Return what the windows can say as it stands in the catalogue."""
    return {said for said in console_catalogue(language).values() if isinstance(said, str)}


def test_nothing_danish_is_read_aloud_in_english(room: Room) -> None:
    room.begin()
    room.do(AddCard("Mørk sti", CardType.CONCERN, Origin.PAPER))
    room.desk.words.switch("en")
    titles = {item.title for item in room.meeting.items.values()}
    danish = sentences("da") - sentences("en") - titles
    heard: dict[str, list[str]] = {}
    for page in ("start", "preparation", "minutes", "console"):
        getattr(room.window, f"show_{page}")()
        for tab in "1234567" if page == "console" else "1":
            if page == "console":
                room.press(tab, ctrl=True)
            shown = getattr(room.window, page)
            said = {one.text(form) for one in tree(interface(shown)) for form in (NAME, DESCRIPTION)}
            heard[f"{page} {tab}"] = sorted(said & danish)
    assert {where: said for where, said in heard.items() if said} == {}


def _whose(one: Any) -> str:
    widget = one.object()
    return f"{type(widget).__name__} in {type(widget.parent()).__name__}"


def _takes_focus(one: Any) -> bool:
    if isinstance(one.object(), QScrollArea):
        # It takes keys for scrolling only; what lies in it has names.
        return False
    state = one.state()
    return bool(state.focusable) and not bool(state.invisible) and not bool(state.disabled)


def test_a_list_of_cards_speaks_row_by_row(room: Room) -> None:
    room.begin()
    for text in ("Mørk sti", "Ring til mig på 20 12 34 56"):
        room.do(AddCard(text, CardType.CONCERN, Origin.PAPER))
    # The guard reads beside the window, and what it sees is said as soon as it has read.
    wanted = [
        "Bekymring, Mørk sti, seddel",
        "Bekymring, Ring til mig på 20 12 34 56, seddel, telefonnummer",
    ]
    room.until(lambda: sorted(spoken_rows(room.console.cards.queue.list)) == wanted)


def spoken_rows(widget: QWidget) -> list[str]:
    """Return what a screen reader says of each row of a list."""
    return [one.text(NAME) for one in tree(interface(widget)) if one.role() == QAccessible.Role.ListItem]


def test_the_speaker_list_says_place_handle_and_first_time(room: Room) -> None:
    room.begin()
    room.do(AddSpeaker("bord 4"))
    room.do(AddSpeaker("gul jakke", is_first=True))
    room.press("T")
    wanted = ["1. gul jakke, første gang", "2. bord 4"]
    room.until(lambda: spoken_rows(room.console.speakers.list) == wanted)


def test_big_screen_and_thumbnail_say_what_they_paint(room: Room) -> None:
    room.begin()
    stage = Stage(room.desk, room.window, Settings(), LIGHT)
    room.do(Show(Scene(SceneKind.AGENDA)))
    room.until(lambda: "rogram" in interface(stage.window).text(NAME))
    assert "rogram" in interface(stage.thumbnail).text(NAME)
    stage.close()
    stage.thumbnail.deleteLater()


def test_a_new_phase_of_the_clock_is_told_once_and_no_second_is(room: Room, reader: Reader) -> None:
    room.begin()
    face, meeting, now = room.console.now.clock, room.meeting, room.desk.now()
    running = clock(meeting, now)
    assert running is not None
    for left in (200.0, 199.0, 100.0, 99.0, 40.0, 39.0, -1.0, -2.0):
        phase = "calm" if left > 120 else "warn" if left > 60 else "danger" if left > 0 else "over"
        told = type(running)(
            running.item, running.allotted_s, running.allotted_s - left, left, phase, paused=False
        )
        face.redraw(told)
    assert reader.said() == [
        "1:40 tilbage – snart slut",
        "0:40 tilbage – lige om lidt",
        "+0:01 over tiden",
    ]


def test_a_speakers_time_running_out_is_told(room: Room, reader: Reader) -> None:
    room.begin()
    room.do(AddSpeaker("gul jakke"))
    room.do(GiveFloor())
    told = speech_clock(room.meeting, room.desk.now())
    assert told is not None
    face = room.console.speakers.face
    face.redraw(told, 180)
    face.redraw(SpeechClock("gul jakke", 180.0, -3.0, "over"), 180)
    face.redraw(SpeechClock("gul jakke", 180.0, -4.0, "over"), 180)
    assert reader.said() == ["Taletid: +0:03 over tiden"]


def test_a_trouble_above_the_console_is_told_once(room: Room, reader: Reader) -> None:
    room.begin()
    charge = Charge(9, is_plugged=False)
    seen = Seen(Granted(sleep=True), charge, supply(charge))
    room.console.show_laptop(seen)
    room.console.show_laptop(seen)
    room.do(AddMinutes(1))
    assert reader.said() == ["Batteriet er næsten tomt (9 %). Alt er gemt – sæt strøm til nu."]
