"""The network test of the first start: real sockets, without a phone."""

import socket

from facilitator.laptop.own_reach import Reach, own_reach


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as one:
        return int(one.getsockname()[1])


def test_a_free_port_answers_and_is_free_again() -> None:
    port = free_port()
    assert [own_reach("127.0.0.1", port) for _ in range(2)] == [Reach.OPEN, Reach.OPEN]


def test_a_port_that_another_program_holds_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        assert own_reach("127.0.0.1", other.getsockname()[1]) is Reach.TAKEN


def test_an_address_that_is_not_ours_is_told() -> None:
    assert own_reach("203.0.113.7", free_port()) is not Reach.OPEN
