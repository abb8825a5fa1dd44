"""Which of the laptop's addresses phones in the hall can reach, the likeliest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address, IPv4Network


class Kind(StrEnum):
    """What an address hangs on."""

    WIFI = "wifi"
    ETHERNET = "ethernet"
    OTHER = "other"
    LOOPBACK = "loopback"


@dataclass(frozen=True, slots=True)
class Interface:
    """One IPv4 address as the system tells of it; `is_wireless` is None where it does not say."""

    name: str
    ip: IPv4Address
    prefix: int
    is_up: bool = True
    is_wireless: bool | None = None
    has_default_route: bool = False
    is_point_to_point: bool = False


@dataclass(frozen=True, slots=True)
class Address:
    """An address to print on the wall.

    `hotspot`: it looks like a phone's or a laptop's shared connection, which takes five to ten devices.
    A loopback address is given only when there is no other: then no phone can come.
    """

    ip: str
    interface: str
    kind: Kind
    hotspot: bool


_NOBODY = Address("127.0.0.1", "", Kind.LOOPBACK, hotspot=False)

# iPhone; Android's Wi-Fi and Wi-Fi Direct; Windows; NetworkManager.
_HOTSPOTS = tuple(
    IPv4Network(range_)
    for range_ in ("172.20.10.0/28", "192.168.43.0/24", "192.168.49.0/24", "192.168.137.0/24", "10.42.0.0/24")
)
# macOS shares its connection on a bridge of its own, in a range that ordinary routers use as well.
_MAC_SHARING, _MAC_BRIDGE = IPv4Network("192.168.2.0/24"), "bridge"
# Tailscale; the range is also used by mobile operators, who let no phone in the hall come back in.
_CARRIER = IPv4Network("100.64.0.0/10")

_VIRTUAL = (
    "docker", "br-", "virbr", "vnet", "vboxnet", "virtualbox", "vmnet", "vmware", "lxc", "lxd",
    "cni", "cali", "flannel", "podman", "kube", "nerdctl", "ifb", "dummy", "anpi", "awdl", "llw",
    "vethernet (wsl", "vethernet (default switch", "vethernet (docker", "vethernet (nat",
)  # fmt: skip
_TUNNELS = (
    "tun", "tap", "utun", "wg", "ppp", "ipsec", "tailscale", "zt", "zerotier", "ham", "hamachi", "nordlynx",
    "proton", "mullvad", "cloudflarewarp", "gpd", "cscotun", "openvpn", "wireguard", "gif", "stf", "sit",
    "teredo", "isatap", "cisco anyconnect", "fortinet", "globalprotect", "expressvpn",
)  # fmt: skip
_WIRELESS = (
    "wl", "wi-fi", "wifi", "wireless", "trådløs", "airport", "ath", "ap0",
    # Windows puts its own hotspot on a nameless twin of the Wi-Fi adapter.
    "local area connection*", "lan-forbindelse*",
)  # fmt: skip
_WIRED = (
    "eth", "en", "em", "ethernet", "local area connection", "lan-forbindelse", "thunderbolt",
    "vethernet", "usb",
)  # fmt: skip


def ranked(interfaces: Iterable[Interface], preferred: str = "") -> tuple[Address, ...]:
    """Return the addresses a phone can reach, best first; the loopback address alone when there is none.

    First the interface that the facilitator chose (`preferred`), then by: a way out of the network, so
    that phones stay; Wi-Fi; Ethernet; a router's network before a shared phone's.
    """
    usable = [interface for interface in interfaces if is_usable(interface)]
    if not usable:
        return (_NOBODY,)
    usable.sort(key=lambda interface: _rank(interface, preferred))
    return tuple(
        Address(str(interface.ip), interface.name, kind_of(interface), is_hotspot(interface))
        for interface in usable
    )


def is_usable(interface: Interface) -> bool:
    """Return whether a phone in the hall might reach this address."""
    ip = interface.ip
    if not interface.is_up or ip.is_loopback or ip.is_link_local or ip.is_unspecified or ip.is_multicast:
        return False
    if interface.is_point_to_point or interface.prefix >= 31 or ip in _CARRIER:  # noqa: PLR2004  # no room for phones
        return False
    return may_reach_phones(interface.name)


def kind_of(interface: Interface) -> Kind:
    """Return what the address hangs on, by what the system says, or else by the interface's name."""
    name = interface.name.casefold()
    if interface.ip.is_loopback:
        return Kind.LOOPBACK
    if interface.is_wireless or (interface.is_wireless is None and name.startswith(_WIRELESS)):
        return Kind.WIFI
    return Kind.ETHERNET if name.startswith(_WIRED) else Kind.OTHER


def is_hotspot(interface: Interface) -> bool:
    """Return whether the network looks like a shared connection of a phone or laptop."""
    if any(interface.ip in network for network in _HOTSPOTS):
        return True
    return interface.name.casefold().startswith(_MAC_BRIDGE) and interface.ip in _MAC_SHARING


def is_tunnel(interface: Interface) -> bool:
    """Return whether this is the computer's end of a VPN."""
    return interface.is_up and interface.name.casefold().startswith(_TUNNELS)


def has_tunnel_out(interfaces: Iterable[Interface]) -> bool:
    """Return whether a VPN has taken the way out of the network, as most do that take all traffic."""
    return any(one.has_default_route and is_tunnel(one) for one in interfaces)


def elsewhere(interfaces: Iterable[Interface], first: Address) -> Interface | None:
    """Return an address on another network than the first, where the hall's phones might be instead."""
    usable = sorted((one for one in interfaces if is_usable(one)), key=lambda one: _rank(one, ""))
    here = [_network(one) for one in usable if str(one.ip) == first.ip]
    return next((one for one in usable if here and _network(one) not in here), None)


def _network(interface: Interface) -> IPv4Network:
    return IPv4Network((interface.ip, interface.prefix), strict=False)


def may_reach_phones(name: str) -> bool:
    """Return whether an interface of that name is one that a hall's phones could be on."""
    name = name.casefold()
    # Windows calls the switch that took over a real card vEthernet, Linux a container's end of a wire veth.
    is_container = name.startswith("veth") and not name.startswith("vethernet")
    return not is_container and not name.startswith((*_VIRTUAL, *_TUNNELS))


_KIND_RANK = {Kind.WIFI: 0, Kind.ETHERNET: 1, Kind.OTHER: 2, Kind.LOOPBACK: 3}


def _rank(interface: Interface, preferred: str) -> tuple[bool, bool, int, bool, str, int]:
    return (
        not preferred or interface.name != preferred,
        not interface.has_default_route,
        _KIND_RANK[kind_of(interface)],
        is_hotspot(interface),
        interface.name,
        int(interface.ip),
    )
