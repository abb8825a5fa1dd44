"""Which address goes on the wall: a table of halls, and what this machine really has."""

from ipaddress import IPv4Address

import pytest

from facilitator.laptop.addresses import (
    Address,
    Interface,
    Kind,
    elsewhere,
    has_tunnel_out,
    is_usable,
    ranked,
)
from facilitator.laptop.interfaces import current_addresses, current_interfaces, wireless_ports

LOOPBACK = Interface("lo", IPv4Address("127.0.0.1"), 8)


def interface(
    name: str, ip: str, prefix: int = 24, *, out: bool = False, up: bool = True, wireless: bool | None = None
) -> Interface:
    return Interface(name, IPv4Address(ip), prefix, up, wireless, out)


HALLS = {
    "a laptop on the hall's Wi-Fi": (
        [LOOPBACK, interface("wlp3s0", "192.168.1.20", out=True)],
        ["192.168.1.20"],
    ),
    "own router on the cable, the guest Wi-Fi with a way out": (
        [interface("eth0", "192.168.8.2"), interface("wlan0", "10.20.0.7", 16, out=True)],
        ["10.20.0.7", "192.168.8.2"],
    ),
    "the cable has the way out": (
        [interface("wlan0", "192.168.8.20"), interface("enp0s1", "10.0.0.5", out=True)],
        ["10.0.0.5", "192.168.8.20"],
    ),
    "an own router without internet": (
        [interface("eth0", "192.168.8.2"), interface("wlan0", "192.168.9.2")],
        ["192.168.9.2", "192.168.8.2"],
    ),
    "Windows names, its hotspot and a virtual switch": (
        [
            interface("vEthernet (WSL (Hyper-V firewall))", "172.28.16.1", 20),
            interface("Local Area Connection* 10", "192.168.137.1"),
            interface("Wi-Fi", "192.168.1.33", out=True),
            interface("Loopback Pseudo-Interface 1", "127.0.0.1", 8),
        ],
        ["192.168.1.33", "192.168.137.1"],
    ),
    "a real network before a shared phone": (
        [interface("wlan0", "172.20.10.3", 28), interface("wlan1", "192.168.0.4")],
        ["192.168.0.4", "172.20.10.3"],
    ),
    "containers and a VPN that takes the way out": (
        [
            interface("docker0", "172.17.0.1", 16),
            interface("br-3f2a", "172.18.0.1", 16),
            interface("veth12ab", "172.19.0.1"),
            interface("virbr0", "192.168.122.1"),
            interface("tun0", "10.8.0.2", out=True),
            interface("wg0", "10.9.0.2"),
            interface("wlan0", "192.168.1.5"),
        ],
        ["192.168.1.5"],
    ),
    "a Hyper-V switch that took over the cable": (
        [interface("vEthernet (External)", "192.168.1.9", out=True)],
        ["192.168.1.9"],
    ),
    "Wi-Fi that got no address": ([interface("wlan0", "169.254.10.1", 16)], ["127.0.0.1"]),
    "a cable that is out": ([interface("eth0", "192.168.1.9", up=False)], ["127.0.0.1"]),
    "Tailscale under an odd name": ([interface("Ethernet 3", "100.90.1.2", 32)], ["127.0.0.1"]),
    "a mobile operator's own range": ([interface("wwan0", "100.72.3.4", out=True)], ["127.0.0.1"]),
    "Windows' own VPN and a second cable card": (
        [
            interface("OpenVPN TAP-Windows6", "10.8.0.6", out=True),
            interface("Ethernet 2", "192.168.1.9"),
            interface("VirtualBox Host-Only Network", "192.168.56.1"),
            interface("Bluetooth Network Connection", "169.254.7.7", 16),
        ],
        ["192.168.1.9"],
    ),
    "a Mac on Wi-Fi with a VPN, a virtual machine and AirDrop": (
        [
            interface("utun4", "10.5.0.2", 32, out=True),
            interface("vmnet8", "172.16.88.1"),
            interface("awdl0", "169.254.9.9", 16),
            interface("en0", "192.168.86.22", wireless=True),
        ],
        ["192.168.86.22"],
    ),
    "a Mac that shares its cable": (
        [interface("en5", "10.0.0.8", out=True), interface("bridge100", "192.168.2.1")],
        ["10.0.0.8", "192.168.2.1"],
    ),
    "a laptop that is the hotspot and nothing else": (
        [interface("wlp2s0", "10.42.0.1"), interface("docker0", "172.17.0.1", 16)],
        ["10.42.0.1"],
    ),
    "nothing at all": ([LOOPBACK], ["127.0.0.1"]),
}


@pytest.mark.parametrize("hall", HALLS)
def test_phones_are_sent_to_the_address_they_can_reach(hall: str) -> None:
    interfaces, expected = HALLS[hall]

    assert [address.ip for address in ranked(interfaces)] == expected
    assert ranked(reversed(interfaces)) == ranked(interfaces)


def test_a_second_network_is_named_and_a_second_address_on_the_same_one_is_not() -> None:
    wifi, cable = interface("wlan0", "192.168.1.20", out=True), interface("eth0", "192.168.1.21")
    other, docker = interface("eth1", "192.168.8.2"), interface("docker0", "172.17.0.1", 16)
    first = ranked([wifi])[0]

    assert elsewhere([LOOPBACK, wifi, cable, docker], first) is None
    assert elsewhere([LOOPBACK, wifi, cable, docker, other], first) == other


def test_a_vpn_is_one_that_has_taken_the_way_out() -> None:
    wifi, tunnel = interface("wlan0", "192.168.1.20"), interface("tun0", "10.8.0.2", out=True)

    assert has_tunnel_out([wifi, tunnel])
    assert not has_tunnel_out([interface("wlan0", "192.168.1.20", out=True), interface("tun0", "10.8.0.2")])
    assert not has_tunnel_out([wifi, interface("tun0", "10.8.0.2", out=True, up=False)])


def test_the_interface_that_the_facilitator_chose_comes_first() -> None:
    both = [interface("eth0", "192.168.8.2"), interface("wlan0", "10.20.0.7", 16, out=True)]

    assert [address.interface for address in ranked(both, preferred="eth0")] == ["eth0", "wlan0"]
    assert [address.interface for address in ranked(both, preferred="gone0")] == ["wlan0", "eth0"]


@pytest.mark.parametrize(
    ("name", "ip"),
    [
        ("wlan0", "172.20.10.2"),
        ("wlan0", "192.168.43.1"),
        ("Local Area Connection* 2", "192.168.137.1"),
        ("wlp2s0", "10.42.0.1"),
        ("bridge100", "192.168.2.1"),
    ],
)
def test_a_shared_connection_is_recognised(name: str, ip: str) -> None:
    (address,) = ranked([interface(name, ip, 28)])

    assert address.hotspot


@pytest.mark.parametrize(("name", "ip"), [("eth0", "192.168.2.1"), ("wlan0", "172.20.10.20")])
def test_an_ordinary_network_is_no_shared_connection(name: str, ip: str) -> None:
    (address,) = ranked([interface(name, ip)])

    assert not address.hotspot


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        (interface("en0", "192.168.1.2", wireless=True), Kind.WIFI),
        (interface("en0", "192.168.1.2", wireless=False), Kind.ETHERNET),
        (interface("Trådløs netværksforbindelse", "192.168.1.2"), Kind.WIFI),
        (interface("LAN-forbindelse", "192.168.1.2"), Kind.ETHERNET),
        (interface("LAN-forbindelse* 3", "192.168.137.1"), Kind.WIFI),
        (interface("wlx00c0ca", "192.168.1.2"), Kind.WIFI),
        (interface("br0", "192.168.1.2"), Kind.OTHER),
    ],
)
def test_what_an_address_hangs_on_is_told(found: Interface, kind: Kind) -> None:
    assert ranked([found])[0].kind is kind


def test_without_any_network_the_last_resort_says_so() -> None:
    assert ranked([]) == (Address("127.0.0.1", "", Kind.LOOPBACK, hotspot=False),)


def test_a_point_to_point_link_is_never_offered() -> None:
    assert not is_usable(Interface("x0", IPv4Address("10.1.1.1"), 24, is_point_to_point=True))


def test_the_adapters_of_a_mac_are_told_apart() -> None:
    told = """
Hardware Port: Ethernet Adapter (en4)
Device: en4
Ethernet Address: aa:bb:cc:dd:ee:ff

Hardware Port: Wi-Fi
Device: en0
Ethernet Address: aa:bb:cc:dd:ee:00
"""
    assert wireless_ports(told) == {"en0"}


def test_this_machine_answers_with_addresses_of_its_own() -> None:
    own = {str(found.ip) for found in current_interfaces()}

    assert "127.0.0.1" in own
    assert {address.ip for address in current_addresses()} <= own
