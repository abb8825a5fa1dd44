"""Each step against a flood is one action, its banner has the way back, and few phones are warned of."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from facilitator.engine.snapshot import DoorStatus
from facilitator.ui.console.flood import FloodBanner
from facilitator.ui.console.status_line import is_small_hall
from tests.ui.conftest import Room


def door(room: Room) -> DoorStatus:
    return room.engine.snapshot.door


def button(room: Room, text: str) -> QPushButton:
    banner = room.console.findChild(FloodBanner)
    assert banner is not None
    return next(one for one in banner.findChildren(QPushButton) if one.text() == text)


def test_no_new_phones_and_back_again(room: Room) -> None:
    room.begin()
    room.desk.act_by_id("flood.tokens")
    room.until(lambda: not door(room).new_tokens)
    back = button(room, "Luk nye telefoner ind")
    room.until(back.isVisible)
    assert door(room).takes_notes

    back.click()
    room.until(lambda: door(room).new_tokens)
    room.until(lambda: not back.isVisible())


def test_slips_only_and_back_again(room: Room) -> None:
    room.begin()
    room.desk.act_by_id("flood.slips")
    room.until(lambda: not door(room).takes_notes)
    back = button(room, "Åbn for telefoner")
    room.until(back.isVisible)

    back.click()
    room.until(lambda: door(room).takes_notes)


def test_another_code_on_the_wall_and_the_one_before_again(room: Room) -> None:
    room.begin()
    room.desk.act_by_id("flood.key")
    room.until(lambda: door(room).can_return_key)
    back = button(room, "Den forrige kode igen")
    room.until(back.isVisible)

    back.click()
    room.until(lambda: not door(room).can_return_key)


def test_the_facilitator_is_told_when_somebody_tries_codes(room: Room) -> None:
    room.begin()
    banner = room.console.findChild(FloodBanner)
    assert banner is not None
    said: list[tuple[str, str]] = []
    banner.said.connect(lambda text, how: said.append((text, how)))

    banner.redraw(replace(door(room), is_guessed_at=True))
    banner.redraw(door(room))

    assert [how for _, how in said] == ["warn", "plain"]
    assert "trykte koder" in said[0][0]
    assert said[1][0] == ""


def test_each_step_against_a_flood_stands_on_a_line_of_its_own(room: Room) -> None:
    room.begin()
    banner = room.console.findChild(FloodBanner)
    assert banner is not None
    banner.redraw(replace(door(room), new_tokens=False, takes_notes=False))
    assert [line.split(";")[0].split(":")[0] for line in banner.text.splitlines()] == [
        "Nye telefoner lukkes ikke ind",
        "Kun papirsedler",
    ]


def test_a_flood_is_told_and_its_first_step_is_one_button(room: Room) -> None:
    room.begin()
    banner = room.console.findChild(FloodBanner)
    assert banner is not None
    banner.redraw(replace(door(room), is_flooded=True))
    assert "flere sedler" in banner.text
    stop = button(room, "Luk for nye telefoner")
    assert stop.isVisible()

    stop.click()
    room.until(lambda: not door(room).new_tokens)
    room.until(lambda: not stop.isVisible())


def test_few_phones_are_warned_of_while_the_meeting_collects(room: Room) -> None:
    room.begin()
    snapshot = room.engine.snapshot

    assert is_small_hall(replace(snapshot, door=DoorStatus(state="open", phones=5)))
    assert not is_small_hall(replace(snapshot, door=DoorStatus(state="open", phones=10)))
    assert not is_small_hall(replace(snapshot, door=DoorStatus(state="off", phones=0)))
