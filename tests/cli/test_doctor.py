"""The doctor opens a real door, knocks at it, and lets a phone in that comes from elsewhere."""

import json
import os
import subprocess
import sys
from pathlib import Path

from facilitator.cli.exits import DONE, WORLD_SAYS_NO
from facilitator.cli.text_code import drawn
from facilitator.qr import QUIET_ZONE, matrix


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "facilitator", "--lang", "da", "doctor", "--port", "0", *arguments],
        env={
            **os.environ,
            "DISPLAY": "",
            "WAYLAND_DISPLAY": "",
            "QT_QPA_PLATFORM": "",
            "FACILITATOR_HOME": str(home),
        },
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )


def test_the_doctor_fetches_its_own_page_and_answers_people_and_programs(tmp_path: Path) -> None:
    done = run(tmp_path)
    told = json.loads(done.stdout)
    by_check = {one["check"]: one["verdict"] for one in told["checks"]}

    assert by_check["loopback"] == "good"
    assert (by_check["projector"], by_check["phone"]) == ("open", "open")
    assert done.returncode == (DONE if told["ok"] else WORLD_SAYS_NO)
    assert "Siden: svarer på denne computer." in done.stderr
    assert "Traceback" not in done.stderr


def test_a_phone_that_never_comes_is_a_fault_with_a_way_out(tmp_path: Path) -> None:
    done = run(tmp_path, "--wait", "1")

    assert done.returncode == WORLD_SAYS_NO
    assert "[FEJL] Telefon" in done.stderr
    assert "klientisolering" in done.stderr
    assert "█" in done.stderr


def test_the_drawn_code_has_every_module_and_its_quiet_zone() -> None:
    code = matrix("HTTP://192.168.1.20:8080/#ABC")
    pixels: list[list[bool]] = []
    for line in drawn(code):
        pixels += [[letter in " ▄" for letter in line], [letter in " ▀" for letter in line]]
    inner = [row[QUIET_ZONE:-QUIET_ZONE] for row in pixels[QUIET_ZONE : QUIET_ZONE + code.size]]

    assert inner == [list(row) for row in code.rows]
    assert not any(any(row) for row in pixels[:QUIET_ZONE])
    assert not any(any(row) for row in pixels[QUIET_ZONE + code.size :])
