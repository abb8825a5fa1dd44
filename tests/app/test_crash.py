"""Killed in the middle of a meeting, the program asks, and comes back to where it was."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PLAY = Path(__file__).with_name("crash_play.py")

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's"),
]


@dataclass(frozen=True)
class Crash:
    """What was seen before the kill and after the start."""

    before: dict[str, Any]
    after: dict[str, Any]


@pytest.fixture(scope="module")
def crash(tmp_path_factory: pytest.TempPathFactory) -> Crash:
    home = tmp_path_factory.mktemp("laptop")
    environment = {**os.environ, "FACILITATOR_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, str(PLAY), "first"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as first:
        assert first.stdout is not None
        before = json.loads(first.stdout.readline())
        first.send_signal(signal.SIGKILL)
        first.wait()
    second = subprocess.run(
        [sys.executable, str(PLAY), "second"],
        capture_output=True,
        text=True,
        timeout=180,
        env=environment,
        check=False,
    )
    assert second.returncode == 0, second.stderr
    return Crash(before, json.loads(second.stdout.splitlines()[-1]))


def test_the_start_screen_asks_by_title_item_and_time(crash: Crash) -> None:
    asked = crash.after["asked"]
    assert asked.startswith("Genoptag »Tryghed i Langkærparken« – punkt 3, startet ")
    assert asked.endswith("?")


@pytest.mark.parametrize("what", ["item", "scene", "cards", "actions", "join", "port"])
def test_everything_that_matters_is_where_it_was(crash: Crash, what: str) -> None:
    assert crash.before[what]
    assert crash.after[what] == crash.before[what]
    assert crash.after["is_console"]


def test_the_clock_has_gone_on_meanwhile(crash: Crash) -> None:
    away = crash.after["wall_s"] - crash.before["wall_s"]
    assert crash.after["elapsed_s"] - crash.before["elapsed_s"] == pytest.approx(away, abs=1.0)


def test_what_lived_in_memory_is_empty_and_the_console_says_so(crash: Crash) -> None:
    assert crash.before["undo"] > 0
    assert crash.before["speakers"] == ["gul jakke"]
    assert (crash.after["undo"], crash.after["speakers"]) == (0, [])
    assert any("Fortryd-listen og talerlisten er tomme" in said for said in crash.after["banners"])
    assert not any("talerlisten" in said for said in crash.before["banners"])
