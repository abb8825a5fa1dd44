"""A simulated phone does what the page does, with a real door and a small engine behind it."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Iterator
from random import Random

import pytest

from facilitator.link import contents
from facilitator.link.codes import Code
from facilitator.rehearsal.phone import (
    Answered,
    FalseKey,
    NothingAsked,
    Phone,
    WayIn,
    open_web,
    scanned,
    typed,
)
from facilitator.rehearsal.sealing import Written
from tests.door.real import Door, SmallEngine, a_view

ROOM = "ABCDEFGHIJKLMNOP"
NOTE = Written(type="concern", text="Mørkt på stien", place="blok 7", time="night")


@pytest.fixture
def door() -> Iterator[Door]:
    with Door() as started:
        yield started


def at(door: Door, act: Callable[[Phone], Awaitable[object]], fingerprint: str | None = None) -> object:
    """Let one phone come to the door and do something."""

    async def visit() -> object:
        async with open_web() as web:
            phone = Phone(web, WayIn(door.origin, ROOM, fingerprint), Random(1), secrets.token_bytes)
            await phone.arrive()
            return await act(phone)

    return asyncio.run(visit())


def test_what_is_written_arrives_as_it_was_written(door: Door) -> None:
    with SmallEngine(door) as engine:
        answered = at(door, lambda phone: phone.write(NOTE))
        (content,) = engine.seen.contents

    assert isinstance(answered, Answered)
    assert (answered.code, answered.tries) == (Code.RECEIVED, 1)
    assert isinstance(content, contents.Note)
    assert (content.room, content.round, content.text, content.time) == (ROOM, "0b", NOTE.text, "night")
    assert content.place == contents.NotePlace(name="blok 7")


def test_a_key_that_is_not_the_one_on_the_wall_is_not_sealed_for(door: Door) -> None:
    with SmallEngine(door), pytest.raises(FalseKey):
        at(door, lambda phone: phone.write(NOTE), fingerprint="A" * 16)


def test_a_phone_whose_token_the_door_does_not_know_fetches_a_new_one(door: Door) -> None:
    async def write_with_a_stale_token(phone: Phone) -> Answered:
        phone._token = "x" * 43
        return await phone.write(NOTE)

    with SmallEngine(door):
        answered = at(door, write_with_a_stale_token)

    assert isinstance(answered, Answered)
    assert (answered.code, answered.tries) == (Code.RECEIVED, 1)


@pytest.mark.parametrize("code", [Code.ROUND_OVER, Code.WRONG_ROOM, Code.EMPTY, Code.CLOSED])
def test_a_clear_no_ends_the_trying(door: Door, code: Code) -> None:
    with SmallEngine(door, decide=lambda _: code) as engine:
        answered = at(door, lambda phone: phone.write(NOTE))
        sent = len(engine.seen.envelopes)

    assert isinstance(answered, Answered)
    assert (answered.code, sent) == (code, 1)


def test_without_an_open_round_there_is_nothing_to_write_for(door: Door) -> None:
    with SmallEngine(door, view=a_view(round=None)), pytest.raises(NothingAsked):
        at(door, lambda phone: phone.write(NOTE))


def test_a_phone_that_listens_sees_the_next_round(door: Door) -> None:
    async def listen(phone: Phone) -> str:
        listening = asyncio.create_task(phone.follow())
        try:
            async with asyncio.timeout(20):
                await phone.until_round("0b")
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
        assert phone.view is not None
        return phone.view.meeting.title

    with SmallEngine(door):
        assert at(door, listen) == a_view().meeting.title


def test_a_scanned_code_and_a_typed_address_lead_to_the_same_door() -> None:
    code = scanned(f"HTTP://192.168.1.20:8017/#{ROOM}{'B' * 16}")

    assert code == WayIn("http://192.168.1.20:8017", ROOM, "B" * 16)
    assert typed("192.168.1.20:8017", "K7MQ2X") == WayIn("http://192.168.1.20:8017", "K7MQ2X")
    with pytest.raises(ValueError, match="fragment"):
        scanned("HTTP://192.168.1.20:8017/")
