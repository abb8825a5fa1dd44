"""The live stream: the first view at once, the latest wins, a beat every few seconds, packed once."""

import contextlib
import json
import zlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from facilitator.door.stream import encode
from tests.door.real import Door, SmallEngine, a_view


@contextlib.contextmanager
def listening(door: Door, *, gzip: bool = True) -> Iterator[Iterator[tuple[str, Any]]]:
    headers = {"Accept-Encoding": "gzip" if gzip else "identity"}
    with door.client() as client, client.stream("GET", "/live", headers=headers) as response:
        assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
        assert (response.headers.get("content-encoding") == "gzip") is gzip
        yield _events(response)


def _events(response: httpx.Response) -> Iterator[tuple[str, Any]]:
    name = ""
    for line in response.iter_lines():
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        if line.startswith("data: "):
            yield name, json.loads(line.removeprefix("data: "))


def next_view(events: Iterator[tuple[str, Any]]) -> Any:
    return next(data for name, data in events if name == "view")


@pytest.mark.parametrize("gzip", [True, False])
def test_a_phone_that_comes_sees_the_view_and_then_each_change(
    door: Door, engine: SmallEngine, gzip: bool
) -> None:
    with listening(door, gzip=gzip) as events:
        first = next_view(events)
        engine.show(a_view(revision=2, message="Vi går i gang igen kl. 20.10"))
        second = next_view(events)

    assert (first["revision"], second["revision"]) == (1, 2)
    assert second["message"] == "Vi går i gang igen kl. 20.10"


def test_of_many_changes_only_the_latest_is_sent() -> None:
    with Door(push_every_s=1.0) as door, SmallEngine(door) as engine, listening(door) as events:
        next_view(events)
        for revision in range(2, 60):
            engine.show(a_view(revision=revision))
        seen: list[int] = []
        while not seen or seen[-1] < 59:
            seen.append(next_view(events)["revision"])

    assert len(seen) <= 3


def test_the_beat_goes_on_and_tells_whether_an_engine_is_there() -> None:
    with Door(ping_s=0.6) as door, SmallEngine(door) as engine:
        engine.wait_for(lambda seen: bool(seen.phones))
        with listening(door) as events:
            beats = (data for name, data in events if name == "ping" and data)
            with_engine = next(data for data in beats if data["engine"])
            engine.close()
            without = next(data for data in beats if not data["engine"])

    assert with_engine["t"] <= without["t"]


def test_the_engine_is_told_how_many_listen_and_that_they_are_from_here(
    door: Door, engine: SmallEngine
) -> None:
    with listening(door) as one, listening(door) as other:
        next_view(one)
        next_view(other)
        engine.wait_for(lambda seen: seen.active == 2)
    engine.wait_for(lambda seen: seen.active == 0)

    assert {phones.foreign for phones in engine.seen.phones} == {False}


def test_more_streams_than_the_door_can_feed_are_told_to_come_again() -> None:
    with Door(streams=1) as door, SmallEngine(door), listening(door) as events, door.client() as client:
        next_view(events)
        refused = client.get("/live")

    assert refused.status_code == 503
    assert int(refused.headers["retry-after"]) >= 10


def test_blocks_packed_apart_make_one_stream() -> None:
    packer = zlib.decompressobj(-zlib.MAX_WBITS)
    events = [encode("view", b'{"n":%d}' % number) for number in range(5)]

    assert packer.decompress(b"".join(event.packed for event in events)) == b"".join(
        event.plain for event in events
    )


def test_a_line_break_in_the_data_cannot_make_an_event_of_its_own() -> None:
    assert encode("view", b'{"a":1}\n\nevent: evil\ndata: 1\r').plain.count(b"\n") == 3


def test_the_view_that_is_fetched_is_the_view_that_was_pushed(door: Door, engine: SmallEngine) -> None:
    with listening(door) as events, door.client() as client:
        pushed = next_view(events)

        assert client.get("/view").json() == pushed
        in_danish = client.get("/view?lang=da").json()
        assert client.get("/start?lang=da").json()["view"] == in_danish
