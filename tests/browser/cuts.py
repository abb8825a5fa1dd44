"""A hall whose network can be cut for real: Chromium in a network namespace, the door outside it."""

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from facilitator.link import address
from tests.browser.phone import ROOM
from tests.door.real import Door, SmallEngine


@dataclass(frozen=True)
class Hall:
    """One wire between the laptop and the phone."""

    name: str
    laptop: str
    wire: str

    def cut(self) -> None:
        run(f"ip link set {self.wire} down")

    def mend(self) -> None:
        run(f"ip link set {self.wire} up")

    def lose(self, percent: int) -> None:
        """Drop so many of a hundred packets, both ways, each by itself."""
        inside = f"ip netns exec {self.name} nft"
        run(f"{inside} add table inet loss")
        for hook in ("input", "output"):
            rule = f"numgen random mod 100 < {percent} counter drop"
            run(f"{inside} add chain inet loss {hook} {{ type filter hook {hook} priority 0; }}")
            run(f"{inside} add rule inet loss {hook} {rule}")

    def lose_nothing(self) -> int:
        """Lose no more packets; returns how many were lost."""
        inside = f"ip netns exec {self.name} nft"
        told = subprocess.run(f"{inside} list table inet loss".split(), check=True, capture_output=True)
        run(f"{inside} delete table inet loss")
        return sum(int(count) for count in re.findall(rb"packets (\d+)", told.stdout))

    def scanned(self, door: Door, engine: SmallEngine) -> str:
        """Return what the code on the wall holds for a phone in this hall."""
        return f"http://{self.laptop}:{door.port}/#{ROOM}{address.fingerprint(engine.public_key)}"

    def browser(self, chromium: str, folder: Path) -> Path:
        """Return a program that starts the browser inside the hall; it is driven through pipes."""
        program = folder / "chromium-in-the-hall"
        program.write_text(f'#!/bin/sh\nexec ip netns exec {self.name} {chromium} "$@"\n')
        program.chmod(0o755)
        return program


def run(command: str) -> None:
    subprocess.run(command.split(), check=True, capture_output=True)


@contextmanager
def hall() -> Iterator[Hall]:
    """Build a hall and take it down again."""
    number = os.getpid() % 60_000
    name, here, there = f"cut{number}", f"ch{number}", f"cp{number}"
    net = f"10.{150 + number % 50}.{number // 50 % 250}"
    try:
        run(f"ip netns add {name}")
        run(f"ip link add {here} type veth peer name {there} netns {name}")
        run(f"ip addr add {net}.1/24 dev {here}")
        run(f"ip link set {here} up")
        run(f"ip -n {name} addr add {net}.2/24 dev {there}")
        run(f"ip -n {name} link set {there} up")
        run(f"ip -n {name} link set lo up")
        yield Hall(name, f"{net}.1", here)
    finally:
        subprocess.run(["ip", "link", "del", here], check=False, capture_output=True)
        subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)
