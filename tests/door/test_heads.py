"""What a request's head must be, as pure rules."""

from http import HTTPStatus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.door.heads import Head, refusal
from facilitator.door.hosts import Hosts

HOST = b"192.168.1.20:8017"
HOSTS = Hosts(("moede.lokal",)).of(("192.168.1.20", 8017))


def judged(method: bytes = b"POST", target: bytes = b"/note", **fields: bytes) -> HTTPStatus | None:
    usual = {
        "host": HOST,
        "origin": b"http://" + HOST,
        "content_type": b"application/octet-stream",
        "content_length": b"2120",
    }
    named = [
        (name.replace("_", "-").encode(), value) for name, value in (usual | fields).items() if value != b"-"
    ]
    return refusal(Head(method, target, named), HOSTS, 4096)


def test_a_phones_own_note_may_come_in() -> None:
    assert judged() is None


@pytest.mark.parametrize("host", [b"192.168.1.20:8017", b"MOEDE.LOKAL:8017", b" 192.168.1.20:8017 "])
def test_our_own_names_may_stand_in_host(host: bytes) -> None:
    assert judged(b"GET", b"/", host=host, origin=b"-", content_length=b"-") is None


@given(st.binary(max_size=40))
def test_any_other_host_is_misdirected(host: bytes) -> None:
    expected = None if host.strip().lower() in HOSTS else HTTPStatus.MISDIRECTED_REQUEST

    assert judged(b"GET", b"/", host=host, origin=b"-", content_length=b"-") is expected or host == b"-"


@given(st.binary(max_size=40))
def test_any_other_origin_is_forbidden(origin: bytes) -> None:
    if origin.strip().lower() != b"http://" + HOST:
        assert judged(origin=origin) is HTTPStatus.FORBIDDEN


@given(st.binary(max_size=20))
def test_a_length_is_a_small_number_or_refused(length: bytes) -> None:
    digits = length.strip()
    is_small = digits.isdigit() and len(digits) <= 12 and int(digits) <= 4096

    assert (judged(content_length=length) is None) is is_small


def test_an_address_of_six_groups_is_written_in_brackets() -> None:
    hosts = Hosts().of(("fe80::1", 8017))

    assert hosts == {b"[fe80::1]:8017"}


def test_on_the_browsers_own_port_the_port_may_be_left_out() -> None:
    assert Hosts(("moede.lokal",)).of(("10.0.0.1", 80)) == {
        b"10.0.0.1",
        b"10.0.0.1:80",
        b"moede.lokal",
        b"moede.lokal:80",
    }


def test_a_name_with_a_port_of_its_own_stands_for_itself() -> None:
    assert b"moede.lokal:8080" in Hosts(("moede.lokal:8080",)).of(("10.0.0.1", 80))


def test_without_a_local_address_nothing_is_ours() -> None:
    assert Hosts(("moede.lokal",)).of(None) == frozenset()


def test_new_names_take_the_place_of_the_old() -> None:
    hosts = Hosts(("gammel.lokal",))
    hosts.of(("10.0.0.1", 80))

    hosts.rename(("ny.lokal",))

    assert hosts.of(("10.0.0.1", 80)) >= {b"ny.lokal"}
    assert b"gammel.lokal" not in hosts.of(("10.0.0.1", 80))
