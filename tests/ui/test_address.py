"""The network changes under a running meeting, in a namespace of its own: banner and code follow."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PLAY = Path(__file__).with_name("address_play.py")

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(
        shutil.which("unshare") is None or not hasattr(os, "geteuid") or os.geteuid() != 0,
        reason="network namespaces need Linux and root",
    ),
]


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    done = subprocess.run(
        ["unshare", "--net", sys.executable, str(PLAY)],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_a_laptop_with_its_address_says_nothing_about_it(told: dict[str, Any]) -> None:
    assert told["first"]
    assert told["quiet"] == ""


def test_a_network_that_is_gone_is_told_above_the_console(told: dict[str, Any]) -> None:
    assert "ingen telefon kan nå computeren" in told["lost"]


def test_another_address_is_told_and_stands_in_the_code_on_the_big_screen(told: dict[str, Any]) -> None:
    assert "10.55.0.31:" in told["changed"]
    assert told["code"].startswith("HTTP://10.55.0.31:")


def test_the_old_address_coming_back_ends_it(told: dict[str, Any]) -> None:
    assert told["back"] == ""
