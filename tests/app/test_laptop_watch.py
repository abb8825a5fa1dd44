"""The laptop stays awake exactly as long as a meeting is live, asked by one thread that lives on."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facilitator.app.laptop_watch import LaptopWatch
from facilitator.laptop.awake import Granted, Keeper, NobodyToAsk, Why
from facilitator.laptop.awake_elsewhere import CommandKeeper, WindowsKeeper
from facilitator.laptop.watch import Seen
from facilitator.ui.jobs import Jobs

RUNS_ON = (sys.executable, "-c", "import time; time.sleep(600)")


class Open:
    """A watch with its worker, and what it has told."""

    def __init__(self, keeper: Keeper, folder: Path) -> None:
        self.jobs = Jobs()
        self.owner = QObject()
        self.watch = LaptopWatch(self.jobs, keeper, "møde", folder / "aften.borgermoede", self.owner)
        self.told: list[Seen] = []
        self.watch.seen.connect(self.told.append)

    def granted(self) -> Granted | None:
        return self.told[-1].granted if self.told else None


@pytest.fixture
def opened(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    made = Open(request.param(), tmp_path)
    yield made
    made.watch.close()
    made.jobs.close()


def a_command() -> CommandKeeper:
    return CommandKeeper(RUNS_ON)


@pytest.mark.parametrize("opened", [a_command], indirect=True)
def test_awake_from_start_to_close_and_no_longer(opened: Open, qtbot: QtBot) -> None:
    keeper = opened.watch._awake._keeper
    opened.watch.follow(is_live=False)
    qtbot.waitUntil(lambda: bool(opened.told), timeout=30_000)
    assert opened.granted() is None
    assert not keeper.is_held()
    opened.watch.follow(is_live=True)
    qtbot.waitUntil(lambda: opened.granted() == Granted(sleep=True, screen=True), timeout=30_000)
    assert keeper.is_held()
    opened.watch.follow(is_live=False)
    qtbot.waitUntil(lambda: opened.granted() is None, timeout=30_000)
    assert not keeper.is_held()


@pytest.mark.parametrize("opened", [a_command], indirect=True)
def test_closing_the_meeting_lets_the_laptop_sleep(opened: Open, qtbot: QtBot) -> None:
    keeper = opened.watch._awake._keeper
    opened.watch.follow(is_live=True)
    qtbot.waitUntil(lambda: opened.granted() is not None, timeout=30_000)
    opened.watch.close()
    opened.jobs.close()
    assert not keeper.is_held()


@pytest.mark.parametrize("opened", [NobodyToAsk], indirect=True)
def test_a_system_that_cannot_is_told(opened: Open, qtbot: QtBot) -> None:
    opened.watch.follow(is_live=True)
    qtbot.waitUntil(lambda: opened.granted() == Granted(why_not=Why.NO_SERVICE), timeout=30_000)


def test_every_call_comes_from_one_thread_as_windows_wants_it(qtbot: QtBot, tmp_path: Path) -> None:
    threads: list[int] = []

    def set_state(_state: int) -> int:
        threads.append(threading.get_ident())
        return 1

    opened = Open(WindowsKeeper(set_state), tmp_path)
    opened.watch.follow(is_live=True)
    qtbot.waitUntil(lambda: opened.granted() is not None, timeout=30_000)
    opened.watch.follow(is_live=False)
    qtbot.waitUntil(lambda: opened.granted() is None, timeout=30_000)
    opened.watch.close()
    opened.jobs.close()
    assert len(threads) == 2
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()
