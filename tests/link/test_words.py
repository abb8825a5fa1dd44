"""Codes, addresses, messages and views come back as they were sent."""

import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.link import address, codes, messages, starting
from facilitator.link import view as wire
from facilitator.link.codes import Code
from facilitator.link.messages import BadMessage


@pytest.mark.parametrize("code", list(Code))
def test_every_answer_has_one_size_and_is_read_back(code: Code) -> None:
    body = codes.answer_body(code)

    assert (len(body), codes.read_answer(body)) == (64, code)


@pytest.mark.parametrize("body", [b"", b"<html>", b" " * 64, b'{"code":"hello"}'.ljust(64), bytes(64)])
def test_a_captive_portals_page_is_no_answer(body: bytes) -> None:
    assert codes.read_answer(body) is None


def test_the_join_address_is_upper_case_and_holds_key_and_fingerprint() -> None:
    found = address.join_address("192.168.1.20", 8017, "A" * 16, bytes(32))

    assert found == f"HTTP://192.168.1.20:8017/#{'A' * 16}{address.fingerprint(bytes(32))}"
    assert address.read_fragment(found.split("#")[1]) == ("A" * 16, address.fingerprint(bytes(32)), "")


def test_a_printed_card_adds_its_own_code_to_what_stands_on_the_wall() -> None:
    wall = address.join_address("192.168.1.20", 8017, "A" * 16, bytes(32))
    helper, scribe = address.helper_address(wall, "2345ABCD"), address.scribe_address(wall, "2345ABCD")

    assert scribe.startswith("HTTP://192.168.1.20:8017/scribe#")
    for found in (helper, scribe):
        fragment = address.read_fragment(found.split("#")[1])
        assert fragment == ("A" * 16, address.fingerprint(bytes(32)), "2345ABCD")


def test_the_typed_address_leaves_out_the_port_that_browsers_know() -> None:
    assert address.typed_address("192.168.1.20", 80) == "HTTP://192.168.1.20/"


@pytest.mark.parametrize("fragment", ["", "A" * 31, "A" * 33, "0" * 32, "A" * 16 + "-" + "A" * 15])
def test_a_fragment_of_somebody_else_says_nothing(fragment: str) -> None:
    assert address.read_fragment(fragment) is None


@given(st.binary(min_size=10, max_size=10))
def test_room_keys_are_sixteen_letters_that_contents_accept(secret: bytes) -> None:
    assert address.read_fragment(address.new_room_key(lambda count: secret[:count]) + "A" * 16) is not None


@given(st.randoms())
def test_wall_codes_have_six_letters_without_look_alikes(dice: random.Random) -> None:
    code = address.new_wall_code(dice.randbytes)

    assert len(code) == 6
    assert set(code) <= set(address.WALL_CODE_ALPHABET)
    assert not set(code) & set("01OIL")


@pytest.mark.parametrize(
    "message",
    [
        messages.Hello("token"),
        messages.Room(bytes(32), ("da", "en"), "0a"),
        messages.View(3, b'{"v":1}'),
        messages.View(3, b'{"v":1}', {"da": b"{}"}),
        messages.Picture("image/png", b"..."),
        messages.Receipts(((1, "received"), (2, "empty"))),
        messages.Receipts(((1, "received"),), ((1, "votes"),)),
        messages.Limits(new_tokens=False),
        messages.Names(("192.168.1.20",)),
    ],
)
def test_what_the_engine_says_arrives(message: messages.FromEngine) -> None:
    assert messages.read_from_engine(messages.encode(message)) == message


@pytest.mark.parametrize(
    "message",
    [
        messages.Welcome(1, 8017),
        messages.Envelopes(((7, bytes(2120)),)),
        messages.Phones(12, foreign=True),
    ],
)
def test_what_the_door_says_arrives(message: messages.FromDoor) -> None:
    assert messages.read_from_door(messages.encode(message)) == message


@given(st.binary(max_size=200))
def test_no_bytes_make_the_message_readers_fail_otherwise(data: bytes) -> None:
    for read in (messages.read_from_engine, messages.read_from_door):
        with pytest.raises(BadMessage):
            read(data)


def test_the_start_line_and_its_answer_come_back() -> None:
    start = starting.Start(token="t" * 32, port=8017, names=("192.168.1.20",))
    started = starting.Started(port=8017, link_port=40000)

    assert starting.read_start(starting.write_line(start)) == start
    assert starting.read_started(starting.write_line(started)) == started


def test_a_view_comes_back() -> None:
    view = wire.RoomView(
        revision=12,
        meeting=wire.Meeting(id="0a", title="Tryghed"),
        phase="live",
        now=wire.Now("Stille skrivning", "writing", {"da": "Hvad bekymrer?"}, "2026-11-23T19:20:00Z"),
        round=wire.Round("0b", (wire.Type("concern", {"da": "Bekymring"}, "concern"),)),
        cards=(wire.Card("0c", "الإضاءة ضعيفة", "concern", language="ar"),),
    )

    assert wire.decode(wire.encode(view)) == view


def test_a_view_of_another_version_is_refused() -> None:
    with pytest.raises(msgspec.DecodeError):
        wire.decode(b'{"v":2,"revision":1,"meeting":{"id":"0a","title":""},"phase":"live"}')
