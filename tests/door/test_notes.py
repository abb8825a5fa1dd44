"""An envelope's way through the door: to the engine as it came, and its answer back to the phone."""

import concurrent.futures
import http.client

import pytest

from facilitator.link import messages
from facilitator.link.codes import Code, answer_body, read_answer
from facilitator.link.envelope import ENVELOPE_BYTES
from tests.door.real import LOOPBACK, TOKEN, Door, SmallEngine, a_note, a_view, dial, open_envelope, sealed


def test_a_sealed_note_reaches_the_engine_and_is_received(door: Door, engine: SmallEngine) -> None:
    note = a_note()
    with door.client() as client:
        answer = client.post("/note", content=sealed(engine.public_key, note), headers=door.headers())

    assert (answer.status_code, read_answer(answer.content)) == (200, Code.RECEIVED)
    assert engine.seen.contents == [note]


@pytest.mark.parametrize(
    "code", [code for code in Code if code not in (Code.TOO_FAST, Code.NO_TOKEN, Code.BUSY)]
)
def test_what_the_engine_answers_comes_with_200_and_one_size(door: Door, code: Code) -> None:
    with SmallEngine(door, decide=lambda _: code) as engine, door.client() as client:
        answer = client.post("/note", content=sealed(engine.public_key, a_note()), headers=door.headers())

    assert (answer.status_code, answer.content) == (200, answer_body(code))


def test_busy_is_503_and_says_when_to_come_again(door: Door) -> None:
    with SmallEngine(door, decide=lambda _: Code.BUSY) as engine, door.client() as client:
        answer = client.post("/note", content=sealed(engine.public_key, a_note()), headers=door.headers())

    assert (answer.status_code, answer.content) == (503, answer_body(Code.BUSY))
    assert 2 <= int(answer.headers["retry-after"]) <= 6


@pytest.mark.parametrize(
    "filling", [b"\x00", b"\xff", b"<script>alert(1)</script>", b"'; DROP TABLE card; --", b"\r\n\r\nGET /"]
)
def test_hostile_bytes_are_passed_on_as_they_are_and_stay_unreadable(
    door: Door, engine: SmallEngine, filling: bytes
) -> None:
    envelope = (filling * ENVELOPE_BYTES)[:ENVELOPE_BYTES]
    with door.client() as client:
        answer = client.post("/note", content=envelope, headers=door.headers())

    assert (read_answer(answer.content), engine.seen.envelopes) == (Code.UNREADABLE, [envelope])


@pytest.mark.parametrize("size", [0, 1, ENVELOPE_BYTES - 1, ENVELOPE_BYTES + 1, 4096])
def test_an_envelope_of_another_size_is_refused_at_the_door(
    door: Door, engine: SmallEngine, size: int
) -> None:
    with door.client() as client:
        answer = client.post("/note", content=bytes(size), headers=door.headers())

    assert (answer.status_code, answer.content) == (400, answer_body(Code.UNREADABLE))
    assert engine.seen.envelopes == []


def test_an_envelope_for_another_meeting_cannot_be_opened(door: Door, engine: SmallEngine) -> None:
    with SmallEngine(door) as other:
        envelope = sealed(engine.public_key, a_note())

        assert open_envelope(other.key, envelope) is None


def test_without_an_engine_pages_are_served_and_notes_are_told_to_wait(door: Door) -> None:
    with door.client() as client:
        page, view = client.get("/"), client.get("/view")
        answer = client.post("/note", content=bytes(ENVELOPE_BYTES), headers=door.headers())

    assert (page.status_code, view.json()) == (200, None)
    assert (answer.status_code, read_answer(answer.content)) == (503, Code.BUSY)


def test_the_last_view_is_still_served_when_the_engine_has_gone(door: Door) -> None:
    with SmallEngine(door, view=a_view(revision=7)) as engine:
        engine.wait_for(lambda seen: bool(seen.phones))
        with door.client() as client:
            while client.get("/view").json() is None:
                pass

    with door.client() as client:
        assert client.get("/view").json()["revision"] == 7


def test_whoever_waits_when_the_engine_goes_is_told_to_send_again(door: Door) -> None:
    with SmallEngine(door) as engine, concurrent.futures.ThreadPoolExecutor(1) as pool:

        def vanish(_: object) -> Code:
            engine.link.socket.close()
            return Code.RECEIVED

        engine.decide = vanish
        waiting = pool.submit(_post, door, sealed(engine.public_key, a_note()), door.token())

        assert waiting.result(timeout=30) == (503, Code.BUSY)


def test_a_newer_engine_takes_the_older_ones_place(door: Door, engine: SmallEngine) -> None:
    with SmallEngine(door, key=engine.key) as newer:
        envelope = sealed(newer.public_key, a_note())

        assert _post(door, envelope, door.token()) == (200, Code.RECEIVED)
        assert (len(engine.seen.envelopes), len(newer.seen.envelopes)) == (0, 1)
        engine.join(timeout=60)
        assert not engine.is_alive()


def test_who_does_not_know_the_token_learns_nothing(door: Door, engine: SmallEngine) -> None:
    for hello in (
        messages.encode(messages.Hello("wrong")),
        messages.encode(messages.Hello(TOKEN, protocol=2)),
        messages.encode(messages.Limits(open=False)),
        b"rubbish",
    ):
        with dial(door) as stranger:
            stranger.send(hello)
            with pytest.raises(Exception, match="1008"):
                stranger.recv(timeout=60)

    assert _post(door, sealed(engine.public_key, a_note()), door.token()) == (200, Code.RECEIVED)


def test_an_engine_that_talks_nonsense_is_cut_off_and_may_dial_again(door: Door, engine: SmallEngine) -> None:
    engine.link.send(b"nonsense")
    engine.join(timeout=60)

    with SmallEngine(door) as again:
        assert _post(door, sealed(again.public_key, a_note()), door.token()) == (200, Code.RECEIVED)


def test_five_hundred_phones_in_the_same_instant_are_all_received(door: Door, engine: SmallEngine) -> None:
    with door.client() as client:
        tokens = [client.get("/start").headers["x-rate-token"] for _ in range(500)]
    envelope = sealed(engine.public_key, a_note())
    phones = [http.client.HTTPConnection(LOOPBACK, door.port, timeout=60) for _ in tokens]
    for phone, token in zip(phones, tokens, strict=True):
        phone.request("POST", "/note", envelope, door.headers(token))
    answers = {(answer.status, answer.read()) for answer in (phone.getresponse() for phone in phones)}
    for phone in phones:
        phone.close()

    assert answers == {(200, answer_body(Code.RECEIVED))}
    assert len(engine.seen.envelopes) == 500


def test_a_full_queue_says_busy_and_loses_nothing() -> None:
    with Door(queue=3, receipt_s=0.5) as door, dial(door) as engine:
        engine.send(messages.encode(messages.Hello(TOKEN)))
        engine.recv(timeout=60)
        tokens = [door.token() for _ in range(5)]
        with concurrent.futures.ThreadPoolExecutor(5) as pool:
            answers = list(pool.map(lambda token: _post(door, bytes(ENVELOPE_BYTES), token), tokens))

    # Three waited for an engine that never answers, two found no room: all shall send again.
    assert answers == [(503, Code.BUSY)] * 5


def test_the_flood_steps_close_the_door_to_newcomers_and_then_to_all(door: Door, engine: SmallEngine) -> None:
    token = door.token()
    engine.say(messages.Limits(new_tokens=False))
    with door.client() as client:
        while client.get("/start").headers["x-rate-token"]:
            pass
        assert _post(door, sealed(engine.public_key, a_note()), token) == (200, Code.RECEIVED)

    engine.say(messages.Limits(new_tokens=False, open=False))
    engine.say(messages.Names(()))
    while _post(door, sealed(engine.public_key, a_note()), token)[1] is Code.RECEIVED:
        pass

    assert len(engine.seen.envelopes) in (1, 2, 3)


def _post(door: Door, envelope: bytes, token: str) -> tuple[int, Code | None]:
    with door.client() as client:
        answer = client.post("/note", content=envelope, headers=door.headers(token))
    return answer.status_code, read_answer(answer.content)
