"""Phones that stop reading, a thousand of them: the door neither keeps their words nor waits for ever."""

import os
import socket
import time
from contextlib import ExitStack

import psutil
import pytest

from facilitator.link import messages
from facilitator.link import view as wire
from tests.door.real import Door, SmallEngine, a_view
from tests.door.sockets import connect, get

pytestmark = pytest.mark.campaign

READERS = 1000
# A view as large as many cards make it, and what a thousand copies of it would come to.
CARDS, LETTERS = 60, 480
MOST_MB = 100


def large_view(number: int) -> wire.RoomView:
    cards = tuple(wire.Card(f"{one:02x}", os.urandom(LETTERS // 2).hex(), "idea") for one in range(CARDS))
    return a_view(revision=number, cards=cards)


def lazy_reader(door: Door) -> socket.socket:
    found = connect(door)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    found.sendall(get(door, "/live"))
    return found


def test_a_thousand_readers_that_take_nothing_are_let_go_and_cost_little() -> None:
    with (
        Door(write_s=2.0, push_every_s=0.1, push_bytes_per_s=1e12) as door,
        SmallEngine(door, view=large_view(1)) as engine,
        ExitStack() as stack,
    ):
        process = psutil.Process(door.process.pid)
        for _ in range(READERS):
            stack.enter_context(lazy_reader(door))
        engine.wait_for(lambda seen: seen.active == READERS)
        revision, most = 1, 0
        while engine.seen.active:
            revision += 1
            engine.show(large_view(revision))
            most = max(most, process.memory_info().rss >> 20)
        assert most <= MOST_MB


def test_a_slow_reader_of_a_large_picture_gets_all_of_it() -> None:
    picture = os.urandom(400_000)
    with Door(write_s=2.0) as door, SmallEngine(door) as engine, connect(door) as slow:
        engine.say(messages.Picture("image/png", picture))
        with door.client() as client:
            while client.get("/area").content != picture:
                time.sleep(0.01)
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        slow.sendall(get(door, "/area"))
        got = b""
        while not got.endswith(picture[-100:]):
            # A poor line: it takes longer than two deadlines, and something is read in each.
            time.sleep(0.025)
            piece = slow.recv(8192)
            assert piece
            got += piece
        assert got.endswith(picture)
