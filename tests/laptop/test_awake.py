"""Staying awake: granted by a real bus, told when refused, taken again when lost, given back."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from facilitator.laptop.awake import Granted, NobodyToAsk, Wakefulness, Why
from facilitator.laptop.awake_elsewhere import CommandKeeper, WindowsKeeper
from facilitator.laptop.awake_linux import BusKeeper
from facilitator.laptop.motion import desktop_says, mac_says

WHY = "Borgermøde i gang"
NOWHERE = "unix:path=/nowhere/at/all"
DESKTOP = Path(__file__).with_name("desktop.py")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")


@dataclass
class Bus:
    """A bus of this test alone, and the desktop on it."""

    address: str
    notes: Path
    _processes: list[subprocess.Popen[str]] = field(default_factory=list)

    def desktop(self, *services: str) -> subprocess.Popen[str]:
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.address}
        process = subprocess.Popen(
            [sys.executable, str(DESKTOP), str(self.notes), *services],
            stdout=subprocess.PIPE, text=True, env=environment,
        )  # fmt: skip
        self._processes.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    def noted(self) -> list[list[object]]:
        if not self.notes.exists():
            return []
        return [json.loads(line) for line in self.notes.read_text().splitlines()]

    def close(self) -> None:
        for process in self._processes:
            process.kill()
            process.wait()
            assert process.stdout is not None
            process.stdout.close()


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    program = shutil.which("dbus-daemon")
    assert program, "script/test installs dbus-daemon; run the tests through it"
    # Straight in the folder for passing things: the path of a socket has little room.
    at = "--address=unix:path={}/bus"
    with tempfile.TemporaryDirectory() as short, subprocess.Popen(
        [program, "--session", "--nofork", "--nosyslog", "--print-address", at.format(short)],
        stdout=subprocess.PIPE, text=True,
    ) as daemon:  # fmt: skip
        assert daemon.stdout is not None
        made = Bus(daemon.stdout.readline().strip(), tmp_path / "notes")
        yield made
        made.close()
        daemon.kill()


@contextlib.contextmanager
def holding(bus: Bus, system: str | None = None) -> Iterator[BusKeeper]:
    keeper = BusKeeper(bus.address, bus.address if system is None else system)
    try:
        yield keeper
    finally:
        keeper.release()


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


@on_linux
def test_the_portal_keeps_sleep_and_screen_away_and_is_told_when_it_is_over(bus: Bus) -> None:
    bus.desktop("portal", "login", "saver")
    with holding(bus) as keeper:
        assert keeper.take(WHY) == Granted(sleep=True, screen=True)
        assert keeper.is_held()
    until(lambda: ["portal", "Close"] in bus.noted())
    # Suspending (4) and being idle (8); nobody else is asked.
    assert bus.noted()[0] == ["portal", "Inhibit", "", 12]
    assert {note[0] for note in bus.noted()} == {"portal"}


@on_linux
def test_without_a_portal_login_manager_and_screen_saver_are_asked(bus: Bus) -> None:
    bus.desktop("login", "saver")
    with holding(bus) as keeper:
        assert keeper.take(WHY) == Granted(sleep=True, screen=True)
        assert keeper.is_held()
        assert ["login", "Inhibit", "sleep:idle", "Facilitator", WHY, "block"] in bus.noted()
        assert ["login", "let go"] not in bus.noted()
    until(lambda: ["login", "let go"] in bus.noted())
    assert ["saver", "UnInhibit", 7] in bus.noted()


@on_linux
def test_a_portal_that_refuses_is_not_the_end(bus: Bus) -> None:
    bus.desktop("portal-no", "login")
    with holding(bus) as keeper:
        assert keeper.take(WHY) == Granted(sleep=True, screen=False)


@on_linux
def test_a_screen_saver_alone_is_not_enough_and_that_is_told(bus: Bus) -> None:
    bus.desktop("saver")
    with holding(bus) as keeper:
        assert keeper.take(WHY) == Granted(sleep=False, screen=True, why_not=Why.REFUSED)


@on_linux
def test_a_desktop_that_says_no_to_everything_is_told_as_a_refusal(bus: Bus) -> None:
    bus.desktop("portal-no", "login-no", "saver-no")
    with holding(bus) as keeper:
        assert keeper.take(WHY) == Granted(why_not=Why.REFUSED)
        assert not keeper.is_held()


@on_linux
def test_a_machine_without_a_bus_has_nobody_to_ask() -> None:
    assert BusKeeper(NOWHERE, NOWHERE).take(WHY) == Granted(why_not=Why.NO_SERVICE)


@on_linux
def test_a_machine_whose_session_has_no_bus_asks_the_login_manager(bus: Bus) -> None:
    bus.desktop("login")
    keeper = BusKeeper(NOWHERE, bus.address)
    assert keeper.take(WHY) == Granted(sleep=True)
    keeper.release()


@on_linux
def test_a_promise_dies_with_who_gave_it_and_is_asked_for_again(bus: Bus) -> None:
    first = bus.desktop("portal")
    with holding(bus) as keeper:
        awake = Wakefulness(keeper, WHY)
        assert awake.follow(wanted=True) == Granted(sleep=True, screen=True)
        first.kill()
        first.wait()
        until(lambda: not keeper.is_held())
        bus.desktop("portal")
        assert awake.follow(wanted=True) == Granted(sleep=True, screen=True)
        assert keeper.is_held()
    assert [note[1] for note in bus.noted()] == ["Inhibit", "Inhibit", "Close"]


@on_linux
def test_asking_ten_times_holds_once(bus: Bus) -> None:
    bus.desktop("portal")
    with holding(bus) as keeper:
        awake = Wakefulness(keeper, WHY)
        for _ in range(10):
            awake.follow(wanted=True)
        assert awake.follow(wanted=False) is None
        assert awake.follow(wanted=False) is None
    assert [note[1] for note in bus.noted()] == ["Inhibit", "Close"]


def test_windows_is_asked_for_system_and_display_and_let_go() -> None:
    asked: list[int] = []

    def set_state(state: int) -> int:
        asked.append(state)
        return 1

    keeper = WindowsKeeper(set_state)
    assert keeper.take(WHY) == Granted(sleep=True, screen=True)
    keeper.release()
    keeper.release()
    assert asked == [0x8000_0003, 0x8000_0000]


def test_windows_that_says_no_is_told() -> None:
    assert WindowsKeeper(lambda _state: 0).take(WHY) == Granted(why_not=Why.REFUSED)


def test_a_command_that_keeps_awake_runs_as_long_as_it_is_wished_and_is_started_again() -> None:
    command = (sys.executable, "-c", "import sys, time; assert int(sys.argv[1]) > 1; time.sleep(600)")
    keeper = CommandKeeper(command)
    awake = Wakefulness(keeper, WHY)
    assert awake.follow(wanted=True) == Granted(sleep=True, screen=True)
    assert keeper.is_held()
    process = keeper._process
    assert process is not None
    process.kill()
    process.wait()
    assert not keeper.is_held()
    awake.follow(wanted=True)
    assert keeper.is_held()
    awake.follow(wanted=False)
    assert not keeper.is_held()


def test_a_command_that_is_not_there_is_told() -> None:
    assert CommandKeeper(("/no/such/command",)).take(WHY) == Granted(why_not=Why.NO_SERVICE)


def test_an_unknown_system_is_asked_nothing() -> None:
    nobody = NobodyToAsk()
    assert nobody.take(WHY) == Granted(why_not=Why.NO_SERVICE)
    assert not nobody.is_held()


@on_linux
def test_a_desktop_without_animations_wants_less_motion_and_a_silent_one_has_no_wish(bus: Bus) -> None:
    assert not desktop_says(bus.address)
    bus.desktop("portal")
    assert desktop_says(bus.address)
    assert not desktop_says(NOWHERE)


def test_a_mac_says_it_by_a_command() -> None:
    assert mac_says((sys.executable, "-c", "print(1)"))
    assert not mac_says((sys.executable, "-c", "print(0)"))
    assert not mac_says(("/nowhere/at/all",))
