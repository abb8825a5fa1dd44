"""The doctor itself, its code scanned from the terminal, and a real browser as the phone in real networks."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.laptop.networks import LAPTOP, NEEDS_NAMESPACES, Net, network

CHROMIUM = os.environ.get("FACILITATOR_CHROMIUM", "")
WAIT_S, MODULE = 20, 5

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.faults,
    NEEDS_NAMESPACES,
    pytest.mark.skipif(not CHROMIUM, reason="FACILITATOR_CHROMIUM names no browser"),
]


@dataclass(frozen=True)
class Seen:
    """What the doctor said, to people and to programs, and what the phone got."""

    said: str
    reasons: dict[str, str]
    phone: str


@pytest.fixture
def net() -> Iterator[Net]:
    with network() as built:
        yield built


def scanned(lines: list[str]) -> str:
    """Return what a camera reads off the terminal."""
    rows = [[letter in dark for letter in line] for line in lines for dark in (" ▄", " ▀")]
    picture = Image.new("L", (len(rows[0]), len(rows)))
    picture.putdata([0 if is_dark else 255 for row in rows for is_dark in row])
    picture = picture.resize((picture.width * MODULE, picture.height * MODULE), Image.Resampling.NEAREST)
    (found,) = zxingcpp.read_barcodes(picture)
    return found.text


def code_in(told: list[str]) -> list[str]:
    return [line for line in told if line and not line.strip(" █▀▄")]


def look(net: Net, home: Path) -> Seen:
    """Run the doctor on the laptop, and let the phone scan as soon as there is a code."""
    command = [sys.executable, "-m", "facilitator", "--lang", "da", "doctor", "--wait", str(WAIT_S)]
    with subprocess.Popen(
        ["ip", "netns", "exec", net.laptop, *command],
        env={**os.environ, "FACILITATOR_HOME": str(home), "DISPLAY": "", "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    ) as doctor:  # fmt: skip
        assert doctor.stderr is not None
        assert doctor.stdout is not None
        told: list[str] = []
        for line in doctor.stderr:
            told.append(line.rstrip("\n"))
            if "Scan koden" in line:
                break
        phone = browsed(net, scanned(code_in(told)), home)
        rest = doctor.stderr.read()
        checks = json.loads(doctor.stdout.read())["checks"]
    return Seen("\n".join(told) + rest, {one["check"]: one["reason"] for one in checks}, phone)


def browsed(net: Net, url: str, home: Path) -> str:
    """Return the page that the phone shows, or the browser's own word for what is wrong."""
    command = [
        CHROMIUM,
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={home / 'phone'}",
    ]
    command += ["--timeout=8000", "--dump-dom", url]
    done = subprocess.run(
        ["ip", "netns", "exec", net.phone, *command], capture_output=True, text=True, timeout=90, check=False
    )
    return done.stdout + done.stderr


def test_behind_client_isolation_the_phone_gets_nothing_and_the_way_out_is_told(
    net: Net, tmp_path: Path
) -> None:
    net.isolate(on=True)
    seen = look(net, tmp_path)

    assert "<form" not in seen.phone
    assert (seen.reasons["own_address"], seen.reasons["phone"]) == ("fetched", "none")
    assert "klientisolering" in seen.said


def test_sharing_the_phone_s_own_network_tells_isolation_from_a_firewall(net: Net, tmp_path: Path) -> None:
    """The second step of the way out: what it says of the hall and of the laptop is so."""
    net.isolate(on=True)
    net.share_from_the_phone()
    on_the_phone_s_net = look(net, tmp_path)
    net.wall_up()
    behind_a_firewall = look(net, tmp_path)

    assert (on_the_phone_s_net.reasons["phone"], on_the_phone_s_net.reasons["address"]) == ("seen", "hotspot")
    assert "<form" in on_the_phone_s_net.phone
    assert behind_a_firewall.reasons["phone"] == "none"
    assert "administratorrettigheder" in behind_a_firewall.said


def test_in_an_open_network_the_phone_scans_and_is_in(net: Net, tmp_path: Path) -> None:
    seen = look(net, tmp_path)

    assert seen.reasons["phone"] == "seen"
    assert f"{LAPTOP}:" in seen.said
    assert "<form" in seen.phone
