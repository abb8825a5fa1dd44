"""A hall's network of real parts: laptop, phone and access point, each in a network namespace of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

LAPTOP, GATEWAY, PHONE = "192.168.1.20", "192.168.1.1", "192.168.1.77"

NEEDS_NAMESPACES = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("ip", "nft", "bridge"))
    or not hasattr(os, "geteuid")
    or os.geteuid() != 0,
    reason="network namespaces need Linux and root",
)

_FETCH = """
import http.client, sys
try:
    page = http.client.HTTPConnection(*sys.argv[1].split(":"), timeout=0.4)
    page.request("GET", "/")
    print(page.getresponse().status)
except OSError:
    print("nothing")
"""
# What comes from the laptop itself passes, as on every real firewall.
_FIREWALL = """
add table inet wall
add chain inet wall input { type filter hook input priority 0; policy drop; }
add rule inet wall input iif lo accept
add rule inet wall input ct state established,related accept
"""


@dataclass(frozen=True)
class Net:
    """The names of the three namespaces."""

    laptop: str
    phone: str
    air: str

    def isolate(self, *, on: bool) -> None:
        """Let the access point keep its guests apart, as guest networks do."""
        for port in ("laptop", "phone"):
            self._in(self.air, f"bridge link set dev {port} isolated {'on' if on else 'off'}")

    def wall_up(self) -> None:
        """Let the laptop's firewall take nothing from outside."""
        nft = ["ip", "netns", "exec", self.laptop, "nft", "-f", "-"]
        subprocess.run(nft, input=_FIREWALL, text=True, check=True, capture_output=True)

    def wall_down(self) -> None:
        self._in(self.laptop, "nft flush ruleset")

    def give(self, *commands: str) -> None:
        """Run `ip` commands for the laptop's side."""
        for command in commands:
            run(f"ip -n {self.laptop} {command}")

    def share_from_the_phone(self) -> None:
        """Take the laptop off the hall's Wi-Fi and put it on a network that the phone shares."""
        run(f"ip link add ap0 netns {self.phone} type veth peer name wlan1 netns {self.laptop}")
        run(f"ip -n {self.phone} addr add 192.168.43.1/24 dev ap0")
        run(f"ip -n {self.phone} link set ap0 up")
        self.give("link set wlan0 down", "addr add 192.168.43.20/24 dev wlan1", "link set wlan1 up")

    def phone_opens(self, typed: str) -> str:
        """Return the status that the phone gets from there, or `nothing`."""
        command = ["ip", "netns", "exec", self.phone, sys.executable, "-S", "-c", _FETCH, typed]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    def _in(self, name: str, command: str) -> None:
        run(f"ip netns exec {name} {command}")


def run(command: str) -> None:
    subprocess.run(command.split(), check=True, capture_output=True)


@contextmanager
def network() -> Iterator[Net]:
    """Build the three, and take them down again."""
    number = os.getpid()
    net = Net(f"jl{number}", f"jp{number}", f"ja{number}")
    resolving = Path("/etc/netns") / net.laptop
    try:
        for command in _BUILDING.format(net=net).strip().splitlines():
            run(command)
        # The access point says each time that it knows no names, not once a second.
        unlimited = "echo 0 > /proc/sys/net/ipv4/icmp_ratelimit"
        subprocess.run(["ip", "netns", "exec", net.air, "sh", "-c", unlimited], check=True)
        resolving.mkdir(parents=True)
        (resolving / "resolv.conf").write_text(f"nameserver {GATEWAY}\n")
        yield net
    finally:
        for name in (net.laptop, net.phone, net.air):
            subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)
        shutil.rmtree(resolving, ignore_errors=True)


_BUILDING = f"""
ip netns add {{net.laptop}}
ip netns add {{net.phone}}
ip netns add {{net.air}}
ip -n {{net.laptop}} link set lo up
ip -n {{net.air}} link add br0 type bridge
ip -n {{net.air}} addr add {GATEWAY}/24 dev br0
ip -n {{net.air}} link set br0 up
ip link add wlan0 netns {{net.laptop}} type veth peer name laptop netns {{net.air}}
ip link add wlan0 netns {{net.phone}} type veth peer name phone netns {{net.air}}
ip -n {{net.air}} link set laptop master br0 up
ip -n {{net.air}} link set phone master br0 up
ip -n {{net.laptop}} addr add {LAPTOP}/24 dev wlan0
ip -n {{net.laptop}} link set wlan0 up
ip -n {{net.laptop}} route add default via {GATEWAY}
ip -n {{net.phone}} addr add {PHONE}/24 dev wlan0
ip -n {{net.phone}} link set wlan0 up
"""
