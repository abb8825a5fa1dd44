"""Rate tokens: signed, capped, fair, and forgotten."""

import base64
import random
import secrets
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.door.bounds import Bounds
from facilitator.door.limits import Admission, RateBook
from facilitator.link import messages
from facilitator.link.codes import Code, read_answer
from facilitator.link.envelope import ENVELOPE_BYTES
from facilitator.link.messages import Allowance
from tests.door.real import Door, SmallEngine, a_note, a_view, sealed


class Clock:
    """A clock that goes when told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def book(clock: Clock, **changes: float) -> RateBook:
    return RateBook(replace(Bounds(), **changes), clock, random.Random(1).randbytes)  # type: ignore[arg-type]  # any bound by its name


def token_of(rates: RateBook) -> bytes:
    token = rates.issue()
    assert token
    return token.encode()


def test_three_notes_at_once_then_one_every_twenty_seconds() -> None:
    clock = Clock()
    rates = book(clock)
    token = token_of(rates)

    at_once = [rates.admit(token).code for _ in range(4)]
    clock.now += 20
    later = [rates.admit(token).code for _ in range(2)]

    assert at_once == [None, None, None, Code.TOO_FAST]
    assert later == [None, Code.TOO_FAST]


def test_a_refusal_says_when_to_come_again_and_not_everybody_the_same() -> None:
    rates = book(Clock())
    token = token_of(rates)
    for _ in range(3):
        rates.admit(token)

    waits = {rates.admit(token).retry_after_s for _ in range(50)}

    assert min(waits) >= 20
    assert max(waits) <= 31
    assert len(waits) > 3


def test_phones_do_not_share_their_burst() -> None:
    rates = book(Clock())

    assert [rates.admit(token_of(rates)).code for _ in range(1500)] == [None] * 1500


def test_the_ceiling_holds_for_all_together_and_costs_nobody_a_note() -> None:
    clock = Clock()
    rates = book(clock, ceiling_burst=5, ceiling_per_s=1)
    token = token_of(rates)
    for _ in range(5):
        rates.admit(token_of(rates))

    refused = rates.admit(token)
    clock.now += 10

    assert refused.code is Code.TOO_FAST
    assert [rates.admit(token).code for _ in range(3)] == [None] * 3


def test_the_issue_of_tokens_is_capped_and_can_be_stopped() -> None:
    clock = Clock()
    rates = book(clock, token_burst=2, tokens_per_s=1)
    present = token_of(rates)
    token_of(rates)

    assert rates.issue() is None
    clock.now += 1
    assert rates.issue() is not None
    clock.now += 10
    rates.issuing = False
    assert rates.issue() is None
    assert rates.admit(present).code is None


def test_a_token_is_worth_nothing_after_twelve_hours() -> None:
    clock = Clock()
    rates = book(clock)
    token = token_of(rates)
    clock.now += 13 * 3600

    assert rates.admit(token) == Admission(Code.NO_TOKEN, 1)


def test_a_token_of_another_door_is_worth_nothing() -> None:
    other = RateBook(Bounds(), Clock(), random.Random(2).randbytes)

    assert book(Clock()).admit(token_of(other)).code is Code.NO_TOKEN


def test_a_token_of_the_door_before_is_good_with_its_key_number() -> None:
    dead = RateBook(Bounds(), Clock(), random.Random(2).randbytes, signing=b"s" * 32)
    dead.epoch = 3
    token = token_of(dead)
    new = RateBook(Bounds(), Clock(), random.Random(4).randbytes, signing=b"s" * 32)
    new.epoch = 5

    assert new.admit(token).code is None
    assert new.epoch_of(token) == 3


@given(st.integers(0, 31), st.integers(1, 255))
def test_a_token_changed_anywhere_is_worth_nothing(at: int, change: int) -> None:
    rates = book(Clock())
    token = bytearray(base64.urlsafe_b64decode(token_of(rates) + b"="))
    token[at] ^= change

    assert not rates.is_valid(base64.urlsafe_b64encode(token).rstrip(b"="))


@given(st.binary(max_size=100))
def test_any_bytes_are_no_token(data: bytes) -> None:
    assert not book(Clock()).is_valid(data)


def test_what_is_as_good_as_unused_is_forgotten() -> None:
    clock = Clock()
    rates = book(clock)
    for _ in range(10):
        token = token_of(rates)
        rates.admit(token)
        rates.settle(token, "votes")
    clock.now += 21
    rates.admit(token_of(rates))

    rates.forget_idle()

    assert len(rates._used) == 1
    assert rates._settled == {}


@pytest.mark.parametrize("token", [b"", b"A" * 43, b"x", b"\xc3\xa9" * 20])
def test_a_note_without_a_good_token_is_kept_by_the_phone(
    door: Door, engine: SmallEngine, token: bytes
) -> None:
    headers = {name.encode(): value.encode() for name, value in door.headers("").items()}
    headers[b"X-Rate-Token"] = token
    with door.client() as client:
        answer = client.post("/note", content=bytes(ENVELOPE_BYTES), headers=headers)

    assert (answer.status_code, read_answer(answer.content)) == (403, Code.NO_TOKEN)
    assert engine.seen.envelopes == []


def test_the_fourth_note_in_a_row_gets_429_and_the_engine_never_sees_it(
    door: Door, engine: SmallEngine
) -> None:
    headers = door.headers()
    with door.client() as client:
        answers = [
            client.post("/note", content=sealed(engine.public_key, a_note()), headers=headers)
            for _ in range(4)
        ]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert int(answers[3].headers["retry-after"]) >= 19
    assert len(engine.seen.envelopes) == 3


def test_who_has_a_good_token_is_given_no_second_one(door: Door) -> None:
    with door.client() as client:
        token = client.get("/start").headers["x-rate-token"]
        again = client.get("/start", headers={"X-Rate-Token": token})

    assert "x-rate-token" not in again.headers


def test_votes_have_an_allowance_of_their_own_and_cost_no_note() -> None:
    rates = book(Clock())
    token = token_of(rates)

    votes = 0
    while rates.admit(token).code is None:
        rates.settle(token, "votes")
        votes += 1

    # Ten as votes, and three more that stay counted as notes.
    assert votes == 13


def test_notes_are_not_given_back_by_votes_that_never_came() -> None:
    rates = book(Clock())
    token = token_of(rates)

    for _ in range(10):
        rates.settle(token, "votes")

    assert [rates.admit(token).code for _ in range(4)] == [None, None, None, Code.TOO_FAST]


@pytest.mark.parametrize(("allowance", "burst"), [("helper", 20), ("scribe", 30)])
def test_who_types_for_several_may_send_many_in_a_row(allowance: Allowance, burst: int) -> None:
    rates = book(Clock())
    token = token_of(rates)

    for _ in range(burst):
        assert rates.admit(token).code is None
        rates.settle(token, allowance)

    assert rates.admit(token).code is None


def test_ten_votes_in_a_row_pass_the_door_by_the_same_route_as_notes(door: Door) -> None:
    headers = door.headers()
    with SmallEngine(door, allowance=lambda _: "votes") as engine, door.client() as client:
        answers = [
            client.post("/note", content=sealed(engine.public_key, a_note()), headers=headers)
            for _ in range(14)
        ]

    assert [answer.status_code for answer in answers] == [200] * 13 + [429]


def test_while_the_door_takes_slips_only_a_known_scribe_goes_on(door: Door) -> None:
    known, other = door.headers(), door.headers()
    with SmallEngine(door, allowance=lambda _: "scribe") as engine, door.client() as client:

        def post(headers: dict[str, str]) -> Code | None:
            answer = client.post("/note", content=sealed(engine.public_key, a_note()), headers=headers)
            return read_answer(answer.content)

        before = post(known)
        engine.say(messages.Limits(open=False))
        engine.show(a_view(revision=2))
        while client.get("/view").json()["revision"] < 2:
            pass
        answers = post(known), post(other)

    assert (before, answers) == (Code.RECEIVED, (Code.RECEIVED, Code.NOT_COLLECTING))


def test_a_scribe_goes_on_at_the_door_that_takes_a_dead_ones_place() -> None:
    signing, slips_only = secrets.token_bytes(32), messages.Limits(new_tokens=False, open=False)
    with Door(signing=signing) as dead, SmallEngine(dead, allowance=lambda _: "scribe") as engine:
        other, before = dead.headers(), dead.headers()
        with dead.client() as client:
            answer = client.post("/note", content=sealed(engine.public_key, a_note()), headers=before)
        dead.kill()
    scribe = before | {"X-Rate-Token": answer.headers["x-rate-token"]}
    with (
        Door(signing=signing, limits=slips_only) as door,
        SmallEngine(door) as engine,
        door.client() as client,
    ):
        envelope = sealed(engine.public_key, a_note())
        codes = [
            read_answer(client.post("/note", content=envelope, headers=own | {"Origin": door.origin}).content)
            for own in (scribe, other)
        ]
        given = client.get("/start", headers={"X-Rate-Token": scribe["X-Rate-Token"]}).headers

    assert codes == [Code.RECEIVED, Code.NOT_COLLECTING]
    assert "x-rate-token" not in given
