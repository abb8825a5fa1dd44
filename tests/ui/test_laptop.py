"""What the laptop says of itself is said in words, above the console when it is grave, and goes again."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from facilitator.engine.snapshot import DoorStatus, Join
from facilitator.laptop.addresses import Address, Kind
from facilitator.laptop.awake import Granted, Why
from facilitator.laptop.disk import MEGABYTE
from facilitator.laptop.disk import Room as DiskRoom
from facilitator.laptop.power import Charge, Supply, supply
from facilitator.laptop.watch import Seen
from facilitator.meeting.words import SceneKind
from facilitator.ui.console import address_watch
from facilitator.ui.console.address_watch import news
from facilitator.ui.console.banners import Banner
from tests.ui.conftest import Room

AWAKE = Seen(granted=Granted(sleep=True, screen=True))


def foot(room: Room) -> list[str]:
    return [one.text() for one in room.console.status.findChildren(QLabel) if one.isVisible()]


def on_battery(percent: int) -> Seen:
    charge = Charge(percent, is_plugged=False)
    return replace(AWAKE, charge=charge, supply=supply(charge))


def test_sleep_that_is_off_is_said_and_sleep_that_is_not_is_said_with_its_reason(room: Room) -> None:
    room.begin()
    room.console.show_laptop(AWAKE)
    assert "Dvale slået fra" in foot(room)
    room.console.show_laptop(Seen(granted=Granted(why_not=Why.REFUSED)))
    assert "△ Kan ikke slå dvale fra – systemet siger nej" in foot(room)
    room.console.show_laptop(Seen())
    assert not any("vale" in said for said in foot(room))


@pytest.mark.parametrize(
    ("percent", "said", "banners"),
    [(80, "Batteri 80 %", 0), (30, "△ Batteri 30 %", 1), (9, "▲ Batteri 9 %", 1)],
)
def test_a_battery_is_said_and_stands_above_the_console_when_it_runs_low(
    room: Room, percent: int, said: str, banners: int
) -> None:
    room.begin()
    room.console.show_laptop(on_battery(percent))
    assert said in foot(room)
    assert len(room.console.banners.said()) == banners
    room.console.show_laptop(replace(AWAKE, charge=Charge(percent, is_plugged=True), supply=Supply.MAINS))
    assert not any("Batteri" in one for one in foot(room))
    assert room.console.banners.said() == ()


def test_a_disk_that_fills_is_said_before_it_is_full(room: Room) -> None:
    room.begin()
    room.console.show_laptop(replace(AWAKE, free=300 * MEGABYTE, room=DiskRoom.LOW))
    assert "△ 300 MB ledig plads" in foot(room)
    assert room.console.banners.said() == ()
    room.console.show_laptop(replace(AWAKE, free=60 * MEGABYTE, room=DiskRoom.SCARCE))
    (banner,) = room.console.banners.said()
    assert "60 MB" in banner


def test_one_trouble_does_not_take_another_ones_words_away(room: Room) -> None:
    room.begin()
    room.console.show_banner("Projektoren er væk", "warn")
    room.console.show_laptop(on_battery(9))
    assert len(room.console.banners.said()) == 2
    room.console.show_banner("")
    (banner,) = room.console.banners.said()
    assert "9 %" in banner


def standing(room: Room) -> list[str]:
    return [one.text for one in room.console.banners.findChildren(Banner) if one.isVisible()]


def test_of_several_troubles_the_gravest_stands_alone_and_a_key_shows_them_all(room: Room) -> None:
    room.begin()
    room.window.resize(1280, 660)
    room.console.show_banner("Projektoren er væk", "warn")
    assert standing(room) == ["Projektoren er væk"]
    room.console.say_resumed()
    room.console.show_laptop(on_battery(9))
    assert len(room.console.banners.said()) == 3
    (alone,) = standing(room)
    assert "9 %" in alone
    room.press("B", ctrl=True)
    assert standing(room) == list(room.console.banners.said())
    room.press("B", ctrl=True)
    assert standing(room) == [alone]


def door(ip: str, kind: Kind = Kind.WIFI) -> DoorStatus:
    return DoorStatus(
        state="open",
        port=8017,
        addresses=(Address(ip, "wlan0", kind, hotspot=False),),
        join=Join(f"HTTP://{ip}:8017/#KEY", f"{ip}:8017", "K7MPQ2"),
    )


@pytest.mark.parametrize(
    ("known", "now", "expected"),
    [
        ("", door("10.0.0.2"), address_watch.SAME),
        ("10.0.0.2:8017", door("10.0.0.2"), address_watch.SAME),
        ("10.0.0.2:8017", DoorStatus(state="lost"), address_watch.SAME),
        ("10.0.0.2:8017", door("10.0.0.3"), address_watch.CHANGED),
        ("10.0.0.2:8017", door("127.0.0.1", Kind.LOOPBACK), address_watch.LOST),
    ],
)
def test_what_has_become_of_the_address_is_told_by_comparing(
    known: str, now: DoorStatus, expected: str
) -> None:
    assert news(known, now) == expected


def test_a_new_address_stands_above_the_console_until_its_code_is_shown(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.begin()
    banner = room.console._address
    banner.redraw(door("10.0.0.2"))
    assert room.console.banners.said() == ()
    banner.redraw(door("127.0.0.1", Kind.LOOPBACK))
    assert "ingen telefon kan nå" in room.console.banners.said()[0]
    banner.redraw(door("10.0.0.3"))
    assert "10.0.0.3:8017" in room.console.banners.said()[0]
    banner.redraw(door("10.0.0.2"))
    assert room.console.banners.said() == ()
    banner.redraw(door("10.0.0.3"))
    banner._show_code.click()
    room.until(lambda: room.meeting.projector.scene.kind is SceneKind.JOIN)
    assert room.console.banners.said() == ()
