"""The join check says what is wrong and nothing else, and every fault has a way out in both languages."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

import pytest

from facilitator.files.catalogues import texts
from facilitator.laptop.addresses import Address, Interface, Kind
from facilitator.laptop.awake import Granted, Why
from facilitator.laptop.disk import MEGABYTE
from facilitator.laptop.join_check import DoorSeen, Facts, Finding, Verdict, all_is_well, judged
from facilitator.laptop.join_look import fetches, is_writable
from facilitator.laptop.outside import Outside
from facilitator.laptop.power import Charge

WIFI = Address("192.168.1.20", "wlan0", Kind.WIFI, hotspot=False)
NOW = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
GOOD = Facts(
    screens=2,
    granted=Granted(sleep=True, screen=True),
    charge=None,
    free=50_000 * MEGABYTE,
    address=WIFI,
    has_way_out=True,
    outside=Outside.OPEN,
    other=None,
    has_tunnel=False,
    has_only_ipv6=False,
    door=DoorSeen(loopback=True, own_address=True, typed="192.168.1.20:8080", phone=True),
    depth_m=12.0,
    picture_m=2.5,
    code_share=0.5,
    backups_writable=True,
    backups_synced_by="",
    wall=NOW,
    zone="Europe/Copenhagen",
    program_from=NOW - timedelta(days=30),
)
DOOR = GOOD.door
NOBODY_YET = replace(DOOR, phone=None)
NO_NETWORK = Address("127.0.0.1", "", Kind.LOOPBACK, hotspot=False)
ROUTER = Interface("eth0", IPv4Address("192.168.8.2"), 24)

# What is other than in a good hall; which check says it, how, and why.
TABLE: list[tuple[Mapping[str, Any], str, Verdict, str]] = [
    ({"screens": 1}, "projector", Verdict.WARN, "missing"),
    ({"screens": None}, "projector", Verdict.OPEN, "no_display"),
    ({"granted": Granted(why_not=Why.REFUSED)}, "sleep", Verdict.WARN, "free"),
    ({"charge": Charge(80, is_plugged=False)}, "power", Verdict.WARN, "battery"),
    ({"charge": Charge(5, is_plugged=False)}, "power", Verdict.BAD, "battery"),
    ({"free": 300 * MEGABYTE}, "disk", Verdict.WARN, "low"),
    ({"free": 20 * MEGABYTE}, "disk", Verdict.BAD, "scarce"),
    ({"free": None}, "disk", Verdict.BAD, "unknown"),
    ({"address": replace(WIFI, ip="192.168.137.1", hotspot=True)}, "address", Verdict.WARN, "hotspot"),
    ({"has_way_out": False}, "address", Verdict.WARN, "no_internet"),
    ({"outside": Outside.SILENT}, "address", Verdict.WARN, "no_internet"),
    ({"outside": Outside.FALSE}, "address", Verdict.WARN, "sign_in"),
    ({"outside": Outside.UNKNOWN}, "address", Verdict.GOOD, "found"),
    ({"has_tunnel": True, "has_way_out": False, "door": NOBODY_YET}, "address", Verdict.WARN, "vpn"),
    ({"has_tunnel": True, "has_way_out": False}, "address", Verdict.GOOD, "found"),
    ({"other": ROUTER, "door": NOBODY_YET}, "address", Verdict.WARN, "several"),
    ({"other": ROUTER}, "address", Verdict.GOOD, "found"),
    ({"address": NO_NETWORK}, "address", Verdict.BAD, "none"),
    ({"address": NO_NETWORK, "has_only_ipv6": True}, "address", Verdict.BAD, "only_ipv6"),
    ({"door": DoorSeen(error="port_in_use")}, "loopback", Verdict.BAD, "port_in_use"),
    ({"door": DoorSeen(error="not_allowed")}, "loopback", Verdict.BAD, "no_door"),
    ({"door": replace(DOOR, loopback=False)}, "loopback", Verdict.BAD, "silent"),
    ({"door": replace(DOOR, own_address=False)}, "own_address", Verdict.BAD, "silent"),
    ({"door": replace(DOOR, phone=False)}, "phone", Verdict.BAD, "none"),
    ({"door": NOBODY_YET}, "phone", Verdict.OPEN, "not_tried"),
    ({"door": replace(NOBODY_YET, is_waiting=True)}, "phone", Verdict.OPEN, "waiting"),
    ({"picture_m": 2.3}, "code", Verdict.WARN, "small"),
    ({"picture_m": None}, "code", Verdict.OPEN, "not_measured"),
    ({"backups_writable": False}, "backups", Verdict.BAD, "not_writable"),
    ({"backups_synced_by": "Dropbox"}, "backups", Verdict.WARN, "synced"),
    ({"wall": NOW - timedelta(days=40)}, "clock", Verdict.BAD, "behind"),
    ({"zone": "Etc/UTC"}, "clock", Verdict.WARN, "elsewhere"),
]


def found(facts: Facts, check: str) -> Finding:
    return next(one for one in judged(facts) if one.check == check)


def test_a_good_hall_has_eleven_checks_and_all_are_good() -> None:
    findings = judged(GOOD)

    assert [one.verdict for one in findings] == [Verdict.GOOD] * 11
    assert all_is_well(findings)


@pytest.mark.parametrize(("other", "check", "verdict", "reason"), TABLE)
def test_each_fault_is_told_by_its_own_check(
    other: Mapping[str, Any], check: str, verdict: Verdict, reason: str
) -> None:
    facts = replace(GOOD, **other)
    finding = found(facts, check)

    assert (finding.verdict, finding.reason) == (verdict, reason)
    assert all_is_well(judged(facts)) is (verdict is not Verdict.BAD)


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_finding_has_its_sentence_and_every_fault_its_way_out(language: str) -> None:
    says = texts(language, "doctor")
    facts = [GOOD, *(replace(GOOD, **other) for other, *_ in TABLE)]

    for finding in (one for each in facts for one in judged(each)):
        assert "{" not in says.say(finding.sentence, **finding.fields)
        assert bool(finding.way_out) is (
            finding.verdict in {Verdict.WARN, Verdict.BAD} or finding.reason == "waiting"
        )
        if finding.way_out:
            assert "{" not in says.say(finding.way_out, **finding.fields)


def test_both_languages_know_the_same_sentences() -> None:
    danish, english = (texts(language, "doctor") for language in ("da", "en"))

    assert danish._catalogue.keys() == english._catalogue.keys()


def test_what_phones_need_from_a_hard_network_is_named_in_plain_words() -> None:
    way = texts("da", "doctor").say("doctor.phone.way")

    for named in ("klientisolering", "administratorrettigheder", "Bliv på netværket", "papirsedler"):
        assert named in way


def test_without_a_network_nobody_is_sent_to_scan() -> None:
    alone = replace(GOOD, address=NO_NETWORK, door=NOBODY_YET)

    assert (found(alone, "phone").verdict, found(alone, "phone").reason) == (Verdict.OPEN, "no_network")


def test_a_folder_that_is_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    assert not is_writable(tmp_path / "file")
    assert is_writable(tmp_path / "new")
    assert list((tmp_path / "new").iterdir()) == []


def test_where_nobody_listens_nothing_is_fetched() -> None:
    assert not fetches("127.0.0.1", 9)
