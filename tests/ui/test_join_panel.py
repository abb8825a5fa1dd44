"""The join check's panel looks when it comes to the front, and a phone that has come turns its line green."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from facilitator.engine.snapshot import Join
from facilitator.laptop.join_check import Finding, Verdict
from facilitator.settings import Settings
from facilitator.ui.parts import Plain
from facilitator.ui.preparation import join_check
from tests.laptop.test_join_check import GOOD
from tests.ui.conftest import Room


def finding(room: Room, check: str) -> Finding:
    return next(one for one in room.preparation.check.findings if one.check == check)


def looked(room: Room) -> None:
    room.window.show_preparation()
    room.preparation.show_tab(2)
    room.bot.waitUntil(lambda: bool(room.preparation.check.findings), timeout=30_000)


JOIN = Join(f"HTTP://192.168.1.20:8080/#{'A' * 32}", "192.168.1.20:8080", "K7M4QP")


def tell(room: Room, **fields: Any) -> None:
    """Let the door be otherwise."""
    upkeep = room.engine._upkeep
    assert upkeep is not None
    upkeep._doorside.status = replace(upkeep._doorside.status, **fields)
    room.engine._on_loop(lambda one: one._on_status())


def pixels(part: QWidget) -> Image.Image:
    plain = part.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    size, stride = (plain.width(), plain.height()), plain.bytesPerLine()
    return Image.frombytes("L", size, bytes(plain.constBits()), "raw", "L", stride)


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


def test_beside_the_network_s_code_the_page_s_own_is_smaller(room: Room) -> None:
    room.preparation.check.follow(Settings(wifi_name="Borgerhus"))
    looked(room)
    room.preparation.check._picture.setValue(300)

    assert finding(room, "code").fields["has"] == 96


def test_a_phone_from_the_hall_turns_its_line_green(room: Room) -> None:
    looked(room)
    assert finding(room, "phone").verdict is Verdict.OPEN

    tell(room, foreign_seen=True)
    room.until(lambda: finding(room, "phone").verdict is Verdict.GOOD)


def test_an_open_door_shows_its_code_and_what_to_do_when_no_phone_comes_in(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A hall with a network, wherever this is run; real ones are looked at in tests/laptop.
    waiting = replace(GOOD, door=replace(GOOD.door, phone=None, is_waiting=True))
    monkeypatch.setattr(join_check, "look_at", lambda *_facts, **_more: waiting)
    looked(room)
    check = room.preparation.check
    assert not check._code.isVisible()

    tell(room, state="open", join=JOIN)
    room.until(check._code.isVisible)

    assert finding(room, "phone").reason == "waiting"
    assert [one.text for one in zxingcpp.read_barcodes(pixels(check._code))] == [JOIN.url]
    assert "klientisolering" in " ".join(part.text() for part in check.findChildren(Plain))
