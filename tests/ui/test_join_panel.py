"""The join check's panel looks when it comes to the front, and a phone that has come turns its line green."""

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.laptop.join_check import Finding, Verdict
from facilitator.ui.parts import Plain
from tests.ui.conftest import Room


def finding(room: Room, check: str) -> Finding:
    return next(one for one in room.preparation.check.findings if one.check == check)


def looked(room: Room) -> None:
    room.window.show_preparation()
    room.preparation.show_tab(2)
    room.bot.waitUntil(lambda: bool(room.preparation.check.findings), timeout=30_000)


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FACILITATOR_HOME", str(tmp_path / "home"))


def test_the_panel_tells_what_the_doctor_tells(room: Room) -> None:
    looked(room)

    assert len(room.preparation.check.findings) == 11
    shown = " ".join(part.text() for part in room.preparation.check.findChildren(Plain))
    assert "Sikkerhedskopier: mappen kan bruges." in shown
    assert finding(room, "loopback").verdict is Verdict.OPEN


def test_the_hall_s_depth_says_at_once_how_large_the_code_must_be(room: Room) -> None:
    looked(room)
    check = room.preparation.check
    check._picture.setValue(250)
    check._depth.setValue(10)
    assert finding(room, "code").verdict is Verdict.GOOD

    check._depth.setValue(20)
    assert finding(room, "code").verdict is Verdict.WARN


def test_a_phone_from_the_hall_turns_its_line_green(room: Room) -> None:
    looked(room)
    assert finding(room, "phone").verdict is Verdict.OPEN

    upkeep = room.engine._upkeep
    assert upkeep is not None
    upkeep._doorside.status = replace(upkeep._doorside.status, foreign_seen=True)
    room.engine._on_loop(lambda one: one._on_status())
    room.until(lambda: finding(room, "phone").verdict is Verdict.GOOD)
