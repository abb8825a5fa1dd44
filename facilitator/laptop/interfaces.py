"""What this machine says of its network interfaces."""

import socket
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address
from pathlib import Path

import psutil

from facilitator.laptop.addresses import Address, Interface, is_usable, may_reach_phones, ranked

# A documentation address (RFC 5737): asked for a route to it, the system names our own address; a
# datagram socket sends nothing by being connected.
_FAR_AWAY = ("203.0.113.1", 9)


def current_addresses(preferred: str = "") -> tuple[Address, ...]:
    """Return the addresses that phones can reach now, best first; see `addresses.ranked`."""
    return ranked(current_interfaces(), preferred)


def current_interfaces() -> tuple[Interface, ...]:
    """Return every IPv4 address of this machine."""
    way_out = _address_towards_the_world()
    states = psutil.net_if_stats()
    return tuple(
        Interface(
            name=name,
            ip=IPv4Address(found.address),
            prefix=_prefix(found.netmask),
            is_up=name in states and states[name].isup,
            is_wireless=_is_wireless(name),
            has_default_route=found.address == way_out,
            is_point_to_point=found.ptp is not None,
        )
        for name, addresses in psutil.net_if_addrs().items()
        for found in addresses
        if found.family == socket.AF_INET
    )


def speaks_only_ipv6(interfaces: Iterable[Interface]) -> bool:
    """Return whether this machine is on a network that phones are on, but that has no addresses of ours."""
    if any(is_usable(one) for one in interfaces):
        return False
    states = psutil.net_if_stats()
    return any(
        IPv6Address(found.address.partition("%")[0]).is_global
        for name, addresses in psutil.net_if_addrs().items()
        for found in addresses
        if found.family == socket.AF_INET6 and may_reach_phones(name) and name in states and states[name].isup
    )


def _address_towards_the_world() -> str | None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(_FAR_AWAY)
        except OSError:
            return None
        return str(asked.getsockname()[0])


def _prefix(netmask: str | None) -> int:
    try:
        return IPv4Network(f"0.0.0.0/{netmask}").prefixlen if netmask else 24
    except ValueError:
        return 24


if sys.platform == "linux":

    def _is_wireless(name: str) -> bool | None:
        folder = Path("/sys/class/net") / name
        return (folder / "wireless").exists() or (folder / "phy80211").exists()

elif sys.platform == "darwin":

    def _is_wireless(name: str) -> bool | None:
        found = _mac_wireless()
        return name in found if found else None

else:

    def _is_wireless(name: str) -> bool | None:  # noqa: ARG001  # Windows' names say it well enough
        return None


@cache
def _mac_wireless() -> frozenset[str]:
    """Return the names of Wi-Fi interfaces on a Mac, where en0 may be either."""
    try:
        told = subprocess.run(
            ["/usr/sbin/networksetup", "-listallhardwareports"],
            capture_output=True, text=True, timeout=3, check=False,
        ).stdout  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    return wireless_ports(told)


def wireless_ports(told: str) -> frozenset[str]:
    """Return the devices that `networksetup -listallhardwareports` calls Wi-Fi."""
    port, found = "", set()
    for line in told.splitlines():
        word, _, said = line.partition(": ")
        if word == "Hardware Port":
            port = said.strip()
        elif word == "Device" and port in ("Wi-Fi", "AirPort"):
            found.add(said.strip())
    return frozenset(found)
