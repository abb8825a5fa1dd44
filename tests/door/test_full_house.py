"""A house filled by one person: what they hold back gives way to the next phone."""

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from facilitator.link import messages
from tests.door.real import Door, SmallEngine
from tests.door.sockets import connect, get, read_all, status, talk

SEATS = 3


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """A small house; each test brings its own engine, and leaves it empty."""
    with Door(streams=SEATS) as started:
        yield started


class Listening:
    """A phone's live stream, seen from the wire."""

    def __init__(self, door: Door, token: str = "") -> None:
        self.line = connect(door)
        self.line.sendall(get(door, f"/live?lang=da&token={token}"))
        self.status = status(self.line.recv(100))

    def ended(self) -> bool:
        """Wait until the door ends it."""
        return read_all(self.line) is not None


Listen = Callable[[str], Listening]


@pytest.fixture
def listen(door: Door, engine: SmallEngine) -> Iterator[Listen]:
    """Let somebody listen with a token; all hang up in the end."""
    with ExitStack() as stack:

        def begun(token: str) -> Listening:
            one = Listening(door, token)
            stack.enter_context(one.line)
            return one

        yield begun
    engine.wait_for(lambda seen: seen.active == 0)


def test_who_has_no_token_gives_way_to_who_has_one(door: Door, listen: Listen) -> None:
    strangers = [listen(token) for token in ("", "nonsense", "x" * 43)]
    phones = [listen(door.token()) for _ in range(SEATS)]

    assert [one.status for one in (*strangers, *phones)] == [200] * 2 * SEATS
    assert all(one.ended() for one in strangers)
    assert listen("").status == 503


def test_one_token_fills_no_house(door: Door, listen: Listen) -> None:
    token = door.token()
    greedy = [listen(token) for _ in range(SEATS)]

    assert listen(door.token()).status == 200
    assert greedy[0].ended()


def test_a_phone_that_comes_back_takes_its_own_old_place(door: Door, listen: Listen) -> None:
    tokens = [door.token() for _ in range(SEATS)]
    sitting = [listen(token) for token in tokens]

    assert [one.status for one in (listen(tokens[1]), listen(door.token()))] == [200, 503]
    assert sitting[1].ended()


def test_two_windows_of_one_phone_are_one_phone(door: Door, engine: SmallEngine, listen: Listen) -> None:
    token = door.token()
    for one in (token, token, ""):
        listen(one)

    engine.wait_for(lambda seen: seen.active == 2)


def test_who_does_not_read_makes_room_for_who_speaks() -> None:
    """The picture is larger than what the system keeps for a reader: each of them holds a connection."""
    with (
        Door(connections=20, write_bytes_at_least=0) as door,
        SmallEngine(door) as engine,
        door.client() as client,
    ):
        engine.say(messages.Picture("image/png", os.urandom(1_000_000)))
        while client.get("/area").status_code != 200:
            pass
        with ExitStack() as stack:
            for _ in range(20):
                lazy = stack.enter_context(connect(door))
                lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                lazy.sendall(get(door, "/area"))
                assert lazy.recv(100)
            answers = [status(talk(door, get(door))) for _ in range(30)]

    assert answers == [200] * 30
