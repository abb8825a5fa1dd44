"""The speaker list by keys alone, on the big screen, and nowhere on the disk."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.meeting.commands import (
    AddCard,
    AddSpeaker,
    CloseMeeting,
    EndSpeech,
    Freeze,
    GiveFloor,
    Show,
)
from facilitator.meeting.model import Scene
from facilitator.meeting.words import CardState, CardType, Origin, SceneKind
from facilitator.settings import Settings
from facilitator.ui.console.floor.panel import SpeakersPanel
from facilitator.ui.stage import Stage
from facilitator.ui.theme import LIGHT
from tests.ui.conftest import Room

HANDLE = "gul jakke bagest ved vinduet"
SLIP = "Der er helt mørkt på stien bag blok 7."


def panel(room: Room) -> SpeakersPanel:
    return room.console.speakers


def handles(room: Room) -> list[str]:
    return [one.handle for one in room.meeting.speaker_queue.waiting]


def put_on(room: Room, *names: str) -> None:
    for name in names:
        room.do(AddSpeaker(name))


def alt(room: Room, key: Qt.Key) -> None:
    target: Any = room.focus()
    QTest.keyClick(target, key, Qt.KeyboardModifier.AltModifier)


@pytest.fixture
def staged(room: Room) -> Iterator[tuple[Room, Stage]]:
    """Put the big screen beside the console."""
    stage = Stage(room.desk, room.window, Settings(), LIGHT)
    yield room, stage
    stage.close()
    stage.thumbnail.deleteLater()


def test_t_asks_for_a_handle_and_enter_puts_it_on_the_list(room: Room) -> None:
    room.begin()
    room.press("T")
    room.type("bord 4")
    room.press("Enter")
    room.type("gul jakke")
    room.press("Enter")
    room.until(lambda: handles(room) == ["bord 4", "gul jakke"])
    assert panel(room).handle.text() == ""
    assert room.focus() is panel(room).handle


def test_whoever_speaks_for_the_first_time_stands_before_the_others(room: Room) -> None:
    room.begin()
    put_on(room, "bord 4")
    room.press("T")
    room.type("ung mand")
    room.press("Tab")
    room.press("Space")
    room.press("Enter")
    room.until(lambda: handles(room) == ["ung mand", "bord 4"])
    assert not panel(room).is_first.isChecked()
    shown = panel(room).list.rows
    room.until(lambda: "første gang" in str(shown.index(0).data()))
    assert "første gang" not in str(shown.index(1).data())


def test_enter_in_the_list_gives_the_floor_and_releases_no_card(room: Room) -> None:
    room.begin()
    room.do(AddCard(SLIP, CardType.CONCERN, Origin.PAPER))
    put_on(room, "bord 4", "gul jakke")
    room.press("J")
    room.press("T")
    room.press("Esc")
    assert room.focus() is panel(room).list
    room.press("Down")
    room.press("Enter")
    room.until(lambda: room.meeting.speaker_queue.speaking is not None)
    assert handles(room) == ["bord 4"]
    (card,) = room.meeting.cards.values()
    assert card.state is CardState.QUEUED


def test_alt_and_arrows_move_delete_takes_off_and_undo_brings_back(room: Room) -> None:
    room.begin()
    put_on(room, "et", "to", "tre")
    room.press("T")
    room.press("Esc")
    alt(room, Qt.Key.Key_Down)
    room.until(lambda: handles(room) == ["to", "et", "tre"])
    room.settle()
    alt(room, Qt.Key.Key_Down)
    room.until(lambda: handles(room) == ["to", "tre", "et"])
    room.settle()
    alt(room, Qt.Key.Key_Up)
    room.until(lambda: handles(room) == ["to", "et", "tre"])
    room.settle()
    room.press("Del")
    room.until(lambda: handles(room) == ["to", "tre"])
    room.press("Z", ctrl=True)
    room.until(lambda: handles(room) == ["to", "et", "tre"])


def test_g_gives_the_floor_from_the_queue_and_r_takes_it_back(room: Room) -> None:
    room.begin()
    put_on(room, "et", "to")
    strip = room.console.now.floor
    assert strip.isVisible()
    room.press("G")
    room.until(lambda: handles(room) == ["to"])
    room.press("R")
    room.until(lambda: room.meeting.speaker_queue.speaking is None)
    room.press("G")
    room.until(lambda: handles(room) == [])
    room.press("R")
    room.until(lambda: not strip.isVisible())


def test_without_anybody_on_the_list_g_and_r_do_nothing(room: Room) -> None:
    room.begin()
    before = room.meeting
    room.press("G")
    room.press("R")
    room.settle()
    assert room.meeting == before
    assert not room.console.now.floor.isVisible()


def test_the_time_that_is_chosen_is_everybodys(room: Room) -> None:
    room.begin()
    chosen = panel(room).limit
    room.press("T")
    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Home)
    room.until(lambda: room.meeting.speaker_queue.limit_s == chosen.itemData(0))


def test_the_big_screen_has_the_speaker_and_a_frozen_one_keeps_its_own(staged: tuple[Room, Stage]) -> None:
    room, stage = staged
    room.begin()
    put_on(room, "et", "to")
    room.do(Show(Scene(SceneKind.SPEAKER, item=room.meeting.course.current)))
    room.do(GiveFloor())
    room.until(lambda: _shown(stage) == "et")
    room.do(Freeze(freeze=True))
    room.do(GiveFloor())
    room.do(EndSpeech())
    assert _shown(stage) == "et"
    room.do(Freeze(freeze=False))
    room.until(lambda: _shown(stage) is None)


def _shown(stage: Stage) -> str | None:
    state = stage.window.state
    return state.speaker.handle if state is not None and state.speaker is not None else None


def everything_written(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_no_handle_is_in_any_file_or_log_while_the_meeting_is_live_or_closed(
    room: Room, tmp_path: Path, own_home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    room.begin()
    room.do(AddCard(SLIP, CardType.CONCERN, Origin.PAPER))
    room.press("T")
    room.type(HANDLE)
    room.press("Enter")
    room.until(lambda: handles(room) == [HANDLE])
    room.do(GiveFloor())
    room.do(Show(Scene(SceneKind.SPEAKER, item=room.meeting.course.current)))
    room.do(AddSpeaker(HANDLE))
    room.engine.back_up().result(timeout=60)
    live = everything_written(tmp_path) + everything_written(own_home)
    room.do(CloseMeeting())
    room.engine.back_up().result(timeout=60)
    closed = everything_written(tmp_path) + everything_written(own_home)
    room.bridge.close()
    room.engine.close()
    ended = everything_written(tmp_path) + everything_written(own_home)
    for written in (live, closed, ended):
        # What is meant to be kept is found by the same search.
        assert SLIP.encode() in written
        assert HANDLE.encode() not in written
        assert HANDLE.encode("utf-16-le") not in written
    assert HANDLE not in caplog.text


def test_the_model_keeps_qts_rules(room: Room, qtmodeltester: Any) -> None:
    room.begin()
    put_on(room, "et", "to")
    qtmodeltester.check(panel(room).list.rows, force_py=True)
