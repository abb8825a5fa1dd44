"""What the join check says is true in real networks, built of namespaces, bridges and firewalls."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.laptop.networks import GATEWAY, LAPTOP, NEEDS_NAMESPACES, Net, network

PLAY = Path(__file__).with_name("laptop_play.py")

pytestmark = [pytest.mark.faults, NEEDS_NAMESPACES]

Look = Callable[..., dict[str, str]]


@pytest.fixture(scope="module")
def net() -> Iterator[Net]:
    with network() as built:
        yield built


@pytest.fixture(scope="module")
def look(net: Net) -> Iterator[Look]:
    command = ["ip", "netns", "exec", net.laptop, sys.executable, str(PLAY)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as laptop:
        asking, answers = laptop.stdin, laptop.stdout
        assert asking is not None
        assert answers is not None

        def asked(word: str = "look") -> dict[str, str]:
            asking.write(f"{word}\n")
            asking.flush()
            found: dict[str, str] = json.loads(answers.readline())
            return found

        yield asked
        asking.close()


def network_said(found: dict[str, str]) -> tuple[str, str, str]:
    return found["address"], found["own_address"], found["phone"]


def until(look: Look, check: str, reason: str) -> dict[str, str]:
    """Look until a check says so; the door tells of its guests twice a second."""
    ends = time.monotonic() + 30
    while (found := look())[check] != reason:
        assert time.monotonic() < ends, found
    return found


def test_only_a_phone_shows_who_keeps_it_out_and_another_address_asks_anew(net: Net, look: Look) -> None:
    typed = look()["typed"]
    net.isolate(on=True)
    in_isolation = net.phone_opens(typed), network_said(look())
    net.isolate(on=False)
    net.wall_up()
    behind_a_firewall = net.phone_opens(typed), network_said(look())
    net.wall_down()
    let_in = net.phone_opens(typed)
    after = until(look, "phone", "seen")
    net.give(f"addr del {LAPTOP}/24 dev wlan0", "addr add 192.168.1.21/24 dev wlan0")
    moved = until(look, "phone", "waiting")
    net.give("addr del 192.168.1.21/24 dev wlan0", f"addr add {LAPTOP}/24 dev wlan0")
    net.give(f"route replace default via {GATEWAY}")

    nothing_known = ("nothing", ("no_internet", "fetched", "waiting"))
    assert (in_isolation, behind_a_firewall) == (nothing_known, nothing_known)
    assert (let_in, after["typed"]) == ("200", typed)
    assert moved["typed"].startswith("192.168.1.21:")


def test_a_second_network_is_named_and_the_chosen_one_goes_on_the_wall(net: Net, look: Look) -> None:
    net.give("link add eth0 type bridge", "addr add 192.168.8.2/24 dev eth0", "link set eth0 up")
    net.give("link add in0 type veth peer name in1", "link set in0 master eth0 up", "link set in1 up")
    first, chosen = look(), look("prefer eth0")
    back = look("prefer")
    net.give("link del in0", "link del eth0")

    assert (first["typed"].split(":")[0], first["address"]) == (LAPTOP, "several")
    assert (chosen["typed"].split(":")[0], chosen["address"]) == ("192.168.8.2", "no_internet")
    assert back["typed"] == first["typed"]


def test_a_vpn_is_told_and_not_taken_for_a_network_without_internet(net: Net, look: Look) -> None:
    net.give("link add tun0 type veth peer name out", "link set out up", "addr add 10.8.0.2/24 dev tun0")
    net.give("link set tun0 up", "route add 0.0.0.0/1 dev tun0", "route add 128.0.0.0/1 dev tun0")
    found = look()
    net.give("link del tun0")

    assert (found["typed"].split(":")[0], found["address"]) == (LAPTOP, "vpn")


def test_bridges_of_containers_are_no_network_and_without_one_it_is_said_which_is_missing(
    net: Net, look: Look
) -> None:
    net.give("link add docker0 type bridge", "addr add 172.17.0.1/16 dev docker0", "link set docker0 up")
    net.give(f"addr del {LAPTOP}/24 dev wlan0")
    alone = look()
    net.give("addr add 2a02:aa7::20/64 dev wlan0 nodad")
    modern = look()
    net.give("addr del 2a02:aa7::20/64 dev wlan0", "link del docker0", f"addr add {LAPTOP}/24 dev wlan0")
    net.give(f"route replace default via {GATEWAY}")

    assert network_said(alone) == ("none", "not_tried", "no_network")
    assert network_said(modern) == ("only_ipv6", "not_tried", "no_network")
