"""A phone from outside this computer, in a network namespace of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import pytest

from tests.door.real import Door, SmallEngine

_FETCH = """
import sys, http.client
try:
    connection = http.client.HTTPConnection(sys.argv[1], int(sys.argv[2]), timeout=30)
    connection.request("GET", "/view", headers={"Host": sys.argv[3]})
    print(connection.getresponse().status)
except OSError as error:
    print(type(error).__name__)
"""

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(
        shutil.which("ip") is None or not hasattr(os, "geteuid") or os.geteuid() != 0,
        reason="network namespaces need Linux and root",
    ),
]


@dataclass(frozen=True)
class Hall:
    """A second computer on a network of two."""

    name: str
    laptop: str

    def fetch(self, port: int, host: str) -> str:
        command = [
            "ip",
            "netns",
            "exec",
            self.name,
            sys.executable,
            "-c",
            _FETCH,
            self.laptop,
            str(port),
            host,
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
        return done.stdout.strip()


@pytest.fixture(scope="module")
def hall() -> Iterator[Hall]:
    number = os.getpid() % 60_000
    name, here, there = f"hall{number}", f"vh{number}", f"vp{number}"
    net = f"10.{200 + number % 50}.{number // 50 % 250}"
    commands = [
        f"ip netns add {name}",
        f"ip link add {here} type veth peer name {there} netns {name}",
        f"ip addr add {net}.1/24 dev {here}",
        f"ip link set {here} up",
        f"ip -n {name} addr add {net}.2/24 dev {there}",
        f"ip -n {name} link set {there} up",
    ]
    try:
        for command in commands:
            subprocess.run(command.split(), check=True, capture_output=True)
        yield Hall(name, f"{net}.1")
    finally:
        subprocess.run(["ip", "link", "del", here], check=False, capture_output=True)
        subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)


def test_the_first_foreign_phone_is_told_to_the_engine_and_our_own_visit_is_not(hall: Hall) -> None:
    with Door(host="0.0.0.0") as door, SmallEngine(door) as engine:  # noqa: S104 - the hall's phones
        assert httpx.get(f"http://{hall.laptop}:{door.port}/view").status_code == 200
        assert httpx.get(f"{door.origin}/view").status_code == 200
        engine.wait_for(lambda seen: bool(seen.phones))
        before = engine.seen.phones[-1].foreign

        assert hall.fetch(door.port, f"{hall.laptop}:{door.port}") == "200"
        engine.wait_for(lambda seen: seen.phones[-1].foreign)

    assert not before


def test_from_the_hall_only_the_participants_port_answers_and_only_to_its_own_name(hall: Hall) -> None:
    with Door(host="0.0.0.0") as door:  # noqa: S104 - the hall's phones
        assert hall.fetch(door.port, f"evil.example:{door.port}") == "421"
        assert hall.fetch(door.port, f"127.0.0.1:{door.port}") == "421"
        assert hall.fetch(door.started.link_port, "x") == "ConnectionRefusedError"
