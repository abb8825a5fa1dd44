"""What a phone is answered, and what it may ask for: each refusal by its own word, each secret asked for."""

import hashlib
import secrets
from dataclasses import replace

import pytest

from facilitator.engine.notes import code_of, command_of, may_send
from facilitator.engine.passes import with_pass, with_slips
from facilitator.engine.sealing import RoomSecrets, draw
from facilitator.link.codes import Code
from facilitator.link.contents import Note, Slip, Vote
from facilitator.meeting import refusals
from facilitator.meeting.commands import AddCard, OpenBallot, ReceiveNote, StartMeeting
from facilitator.meeting.words import CardType
from tests.engine.test_passes import rid
from tests.meetings import Evening

ROUND = "0" * 32
STRANGERS = "2345Z7"


@pytest.fixture(scope="module")
def room() -> RoomSecrets:
    found, _ = with_pass(draw(secrets.token_bytes), "scribe", "bord 4", secrets.token_bytes)
    found, _ = with_pass(found, "helper", "", secrets.token_bytes)
    return with_slips(found, 1, secrets.token_bytes)


def code(room: RoomSecrets, kind: str) -> str:
    return next(one.code for one in room.passes if one.kind == kind)


@pytest.mark.parametrize(
    ("refusal", "told"),
    [
        (refusals.RoundOver, Code.ROUND_OVER),
        (refusals.BallotClosed, Code.ROUND_OVER),
        (refusals.NoSuchThing, Code.ROUND_OVER),
        (refusals.NotCollecting, Code.NOT_COLLECTING),
        (refusals.EmptyText, Code.EMPTY),
        (refusals.MeetingClosed, Code.CLOSED),
        (refusals.InvalidChoice, Code.UNREADABLE),
    ],
)
def test_each_refusal_is_told_by_its_own_word(refusal: type[refusals.Refusal], told: Code) -> None:
    assert code_of(refusal()) is told


def test_a_note_needs_the_word_on_the_wall(room: RoomSecrets) -> None:
    asked = [Note(rid(), word, ROUND, "idea", "Lys") for word in (room.room_key, room.wall_code, STRANGERS)]
    assert [may_send(one, room, {}) for one in asked] == [True, True, False]


def test_a_helper_and_a_scribe_need_the_wall_and_their_code(room: RoomSecrets) -> None:
    helper, scribe = code(room, "helper"), code(room, "scribe")
    asked = [
        (
            Note(rid(), word, ROUND, "idea", "Lys", helper=known),
            Slip(rid(), word, other, "paper", "idea", "Lys"),
        )
        for word, known, other in (
            (room.room_key, helper, scribe),
            (STRANGERS, helper, scribe),
            (room.room_key, scribe, helper),
        )
    ]
    assert [[may_send(one, room, {}) for one in both] for both in asked] == [
        [True] * 2,
        [False] * 2,
        [False] * 2,
    ]


def test_in_the_strong_mode_a_vote_needs_a_drawn_code_and_its_one_id(room: RoomSecrets) -> None:
    evening = Evening()
    evening.do(StartMeeting())
    evening.do(OpenBallot("?", texts=("Lys", "Bænke"), strong=True))
    ballots = evening.meeting.ballots
    (poll,) = ballots

    def vote(slip: str | None, of: str) -> Vote:
        ballot = hashlib.sha512(of.encode() + bytes.fromhex(poll)).digest()[:16].hex()
        return Vote(rid(), room.room_key, poll, ballot, {}, slip)

    drawn, invented = room.slips[0], "23456789"
    asked = [vote(drawn, drawn), vote(invented, invented), vote(drawn, invented), vote(None, drawn)]
    assert [may_send(one, room, ballots) for one in asked] == [True, False, False, False]
    weak = {poll: replace(ballots[poll], strong=False)}
    assert may_send(vote(None, drawn), room, weak)


def test_a_type_that_nobody_knows_becomes_a_concern() -> None:
    note = command_of(Note(rid(), STRANGERS, ROUND, "novelty", "Lys"))
    slip = command_of(Slip(rid(), STRANGERS, "23456789", "paper", "novelty", "Lys"))
    assert isinstance(note, ReceiveNote)
    assert isinstance(slip, AddCard)
    assert (note.type, slip.type) == (CardType.CONCERN, CardType.CONCERN)
