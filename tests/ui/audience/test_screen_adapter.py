"""Real screens coming and going: Qt's offscreen pair, and plugs pulled on a real X server."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PLAY = Path(__file__).with_name("screen_play.py")
NEEDS_X = pytest.mark.skipif(
    not (shutil.which("xvfb-run") and shutil.which("xrandr")), reason="needs xvfb-run and xrandr"
)
LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768}
PROJECTOR = {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080}
NEXT_TO_EACH_OTHER = [1366, 0, 1920, 1080]
GONE = [0, 0, 0, 0]

# A thousand events take a minute or two on a quiet machine, and several beside other work.
LONGEST_S = 900


def played(command: list[str], platform: str) -> list[dict[str, Any]]:
    """Play in a process of its own; return what it told."""
    environment = {**os.environ, "QT_QPA_PLATFORM": platform}
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=LONGEST_S, check=False
    )
    assert done.returncode == 0, done.stderr
    told: list[dict[str, Any]] = json.loads(done.stdout.strip().splitlines()[-1])
    return told


def offscreen(mode: str, folder: Path, screens: list[dict[str, Any]]) -> list[dict[str, Any]]:
    rest = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": [{**screen, **rest} for screen in screens]}))
    return played([sys.executable, str(PLAY), mode], f"offscreen:configfile={file}")


def on_x(*arguments: str) -> list[dict[str, Any]]:
    # Without -noreset the server forgets its monitors when the first client leaves.
    server = ["xvfb-run", "-a", "-s", "-screen 0 3286x1080x24 +extension RANDR -noreset"]
    return played([*server, sys.executable, str(PLAY), *arguments], "xcb")


def test_the_window_goes_to_the_other_screen_and_away_again(tmp_path: Path) -> None:
    shown, unwanted, covered = offscreen("offscreen", tmp_path, [LAPTOP, PROJECTOR])
    assert (shown["act"], shown["screen"], shown["rect"]) == ("show", "projector", NEXT_TO_EACH_OTHER)
    assert not shown["covers"]
    # The wall had the keys for a moment, the console has them again.
    assert shown["keys"] == ["audience", "console"]
    assert (unwanted["act"], unwanted["reason"]) == ("away", "not_wanted")
    assert (covered["reason"], covered["rect"]) == ("would_cover_console", GONE)


def test_a_mirrored_pair_is_recognised_and_the_queue_stays_covered(tmp_path: Path) -> None:
    told = offscreen("offscreen", tmp_path, [LAPTOP, {**LAPTOP, "name": "projector"}])[0]
    assert told == {"act": "away", "reason": "mirrored", "covers": True, "screen": None, "rect": GONE}


def test_one_screen_shows_nothing_and_covers_the_queue(tmp_path: Path) -> None:
    told = offscreen("offscreen", tmp_path, [LAPTOP])[0]
    assert told == {"act": "away", "reason": "one_screen", "covers": True, "screen": None, "rect": GONE}


def test_both_windows_can_change_places(tmp_path: Path) -> None:
    told, console = offscreen("swapped", tmp_path, [LAPTOP, PROJECTOR])
    assert (told["screen"], console["console"]) == ("laptop", "projector")


@NEEDS_X
def test_a_pulled_plug_hides_the_window_and_the_same_screen_brings_it_back() -> None:
    found, lost, back, lost_2, smaller, lost_3, mirrored, lost_4, again, watched = on_x("hotplug")
    assert watched == {"leaks": [], "looked": True}
    assert [one["rect"] for one in (found, back, again)] == [NEXT_TO_EACH_OTHER] * 3
    assert smaller["rect"] == [1366, 0, 1280, 720]
    assert {(one["reason"], one["covers"]) for one in (lost, lost_2, lost_3, lost_4)} == {("lost", True)}
    assert (mirrored["reason"], mirrored["covers"]) == ("mirrored", True)


@NEEDS_X
def test_without_the_adapter_the_window_stays_and_the_canary_is_seen_on_the_laptop() -> None:
    before, lost, mirrored = on_x("careless")
    assert before == {"leaks": []}
    assert lost == {"visible": True, "screen": "L"}
    assert mirrored == {"leaks": ["audience on the laptop"]}


@NEEDS_X
@pytest.mark.campaign
def test_no_frame_of_a_thousand_screen_events_leaks() -> None:
    told = on_x("storm", "1000", "7")[0]
    assert told["leaks"] == []
    assert told["events"] == 1000
