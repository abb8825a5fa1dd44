"""Envelopes that are wrong in any way get a clear answer, and change nothing."""

import asyncio
import base64
import json
import secrets
from collections import Counter
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from nacl.bindings import crypto_box, crypto_box_keypair, crypto_scalarmult_base

from facilitator.link.codes import Code, read_answer
from facilitator.link.envelope import ENVELOPE_BYTES, pad
from facilitator.rehearsal.phone import typed
from facilitator.rehearsal.sealing import Written, content_of, request_id, seal
from tests.live.halls import opened, stored
from tests.live.served import Served

NOTE = Written(type="concern", text="Der er mørkt på stien")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with Served(tmp_path_factory.mktemp("hall") / "moede.borgermoede") as hosting:
        yield hosting


class Forger:
    """Somebody who knows all that a phone knows, and writes what no page would write."""

    def __init__(self, served: Served) -> None:
        self.origin = served.way_in.origin
        self.room = served.way_in.room
        start = httpx.get(f"{self.origin}/start", verify=False)
        self.token = start.headers["x-rate-token"]
        told = start.json()
        self.key = base64.b64decode(told["key"])
        self.round: str = told["view"]["round"]["id"] if told["view"]["round"] else "00"
        self.rid = request_id(secrets.token_bytes)

    def post(self, body: bytes) -> httpx.Response:
        headers = {
            "Origin": self.origin,
            "Content-Type": "application/octet-stream",
            "X-Rate-Token": self.token,
        }
        return httpx.post(f"{self.origin}/note", content=body, headers=headers, verify=False)

    def content(self, **changes: Any) -> bytes:
        fields = json.loads(content_of(NOTE, self.rid, self.room, self.round))
        return json.dumps({**fields, **changes}).encode()

    def sealed(self, content: bytes, key: bytes | None = None) -> bytes:
        return seal(content, key or self.key, secrets.token_bytes)


WRONG_CONTENTS = {
    "no json": b"{",
    "nothing": b"",
    "a list": b"[]",
    "brackets without end": b"[" * 2000,
}
WRONG_FIELDS: dict[str, dict[str, Any]] = {
    "another version": {"v": 2},
    "another kind": {"k": "shout"},
    "an unknown field": {"author": "me"},
    "a number for a text": {"text": 7},
    "no id": {"rid": "short"},
    "a place outside the world": {"place": {"x": 7, "y": 0}},
    "a time that is none": {"time": "yesterday"},
    "a round that is none": {"round": "../../etc"},
}


@pytest.mark.parametrize("size", [0, 1, ENVELOPE_BYTES - 1, ENVELOPE_BYTES + 1, 4096])
def test_an_envelope_of_another_size_is_unreadable_and_changes_nothing(served: Served, size: int) -> None:
    before = served.order("status")
    answer = Forger(served).post(secrets.token_bytes(size))

    assert (answer.status_code, read_answer(answer.content)) == (400, Code.UNREADABLE)
    assert served.order("status") == before


def test_a_body_beyond_the_limit_is_not_even_read(served: Served) -> None:
    before = served.order("status")

    assert Forger(served).post(bytes(100_000)).status_code == 413
    assert served.order("status") == before


def test_random_bytes_and_envelopes_for_another_meeting_are_unreadable(served: Served) -> None:
    before = served.order("status")
    forger = Forger(served)
    others_key, _ = crypto_box_keypair()
    answers = [
        forger.post(secrets.token_bytes(ENVELOPE_BYTES)),
        forger.post(forger.sealed(forger.content(), others_key)),
        forger.post(bytes(ENVELOPE_BYTES)),
    ]

    assert [(one.status_code, read_answer(one.content)) for one in answers] == [(200, Code.UNREADABLE)] * 3
    assert served.order("status") == before


@pytest.mark.parametrize("content", WRONG_CONTENTS.values(), ids=WRONG_CONTENTS)
def test_sealed_nonsense_is_unreadable_and_changes_nothing(served: Served, content: bytes) -> None:
    before = served.order("status")
    forger = Forger(served)

    assert read_answer(forger.post(forger.sealed(content)).content) is Code.UNREADABLE
    assert served.order("status") == before


@pytest.mark.parametrize("changes", WRONG_FIELDS.values(), ids=WRONG_FIELDS)
def test_a_note_with_a_wrong_field_is_unreadable_and_changes_nothing(
    served: Served, changes: dict[str, Any]
) -> None:
    before = served.order("status")
    forger = Forger(served)

    assert read_answer(forger.post(forger.sealed(forger.content(**changes))).content) is Code.UNREADABLE
    assert served.order("status") == before


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"room": "A" * 16}, Code.WRONG_ROOM),
        ({"room": "ABCDEF"}, Code.WRONG_ROOM),
        ({"round": "0" * 32}, Code.ROUND_OVER),
        ({"text": " \n\u200b "}, Code.EMPTY),
    ],
    ids=["wrong room key", "wrong wall code", "another round", "nothing readable"],
)
def test_a_note_that_may_not_come_in_is_told_why_and_changes_nothing(
    served: Served, changes: dict[str, Any], code: Code
) -> None:
    before = served.order("status")
    forger = Forger(served)
    answer = forger.post(forger.sealed(forger.content(**changes)))

    assert (answer.status_code, len(answer.content), read_answer(answer.content)) == (200, 64, code)
    assert served.order("status") == before


def test_padding_may_hide_nothing(served: Served) -> None:
    forger = Forger(served)
    content = forger.content()
    hidden = bytearray(pad(content))
    hidden[-1] = 1
    secret = secrets.token_bytes(32)
    nonce = secrets.token_bytes(24)
    box = crypto_box(bytes(hidden), nonce, forger.key, secret)
    envelope = crypto_scalarmult_base(secret) + nonce + box

    assert read_answer(forger.post(envelope).content) is Code.UNREADABLE


def test_a_stranger_without_a_token_and_a_page_of_another_site_are_refused(served: Served) -> None:
    before = served.order("status")
    forger = Forger(served)
    body = forger.sealed(forger.content())
    no_token = httpx.post(
        f"{forger.origin}/note",
        content=body,
        headers={"Origin": forger.origin, "Content-Type": "application/octet-stream"},
        verify=False,
    )
    elsewhere = httpx.post(
        f"{forger.origin}/note",
        content=body,
        headers={
            "Origin": "http://elsewhere.example",
            "Content-Type": "application/octet-stream",
            "X-Rate-Token": forger.token,
        },
        verify=False,
    )

    assert (no_token.status_code, read_answer(no_token.content)) == (403, Code.NO_TOKEN)
    assert elsewhere.status_code == 403
    assert served.order("status") == before


def test_a_replayed_envelope_is_received_again_and_stored_once(tmp_path: Path) -> None:
    with Served(tmp_path / "moede.borgermoede") as served:
        forger = Forger(served)
        envelope = forger.sealed(forger.content(text="Kun én gang"))
        same_id = forger.sealed(forger.content(text="Samme kvittering, andre ord"))
        answers = [read_answer(forger.post(each).content) for each in (envelope, envelope, same_id)]

    assert answers == [Code.RECEIVED] * 3
    assert stored(served.file) == Counter({"Kun én gang": 1})


def test_the_round_that_is_over_and_the_meeting_that_is_over_take_nothing_more(tmp_path: Path) -> None:
    with Served(tmp_path / "moede.borgermoede") as served:
        early, late, latest = Forger(served), Forger(served), Forger(served)
        served.order("next")
        over = read_answer(early.post(early.sealed(early.content())).content)
        now = Forger(served)
        # Phones are told of the next round a moment after the engine has begun it.
        while now.round == early.round:
            now = Forger(served)
        within = read_answer(now.post(now.sealed(now.content(text="Til tiden"))).content)
        retried = read_answer(late.post(late.sealed(late.content())).content)
        served.order("close")
        closed = read_answer(latest.post(latest.sealed(latest.content())).content)

    assert (over, within, retried, closed) == (Code.ROUND_OVER, Code.RECEIVED, Code.ROUND_OVER, Code.CLOSED)
    assert stored(served.file) == Counter({"Til tiden": 1})


def test_the_wall_code_lets_in_who_has_typed_the_address(tmp_path: Path) -> None:
    async def write(served: Served) -> Code:
        way_in = typed(f"127.0.0.1:{served.port}", served.said["wall_code"])
        async with AsyncExitStack() as stack:
            (phone,) = await opened(stack, way_in, 1)
            return (await phone.write(NOTE)).code

    with Served(tmp_path / "moede.borgermoede") as served:
        assert asyncio.run(write(served)) is Code.RECEIVED
    assert stored(served.file) == Counter({NOTE.text: 1})
