"""Printed codes open what they are for, and nothing after they are revoked."""

import base64
import hashlib
import secrets
from collections.abc import Iterator

import pytest
from nacl.bindings import crypto_box, crypto_scalarmult_base

from facilitator.engine.desk import Desk, Sealed
from facilitator.engine.engine import EnginePlan
from facilitator.engine.filekeeping import FileKeeping
from facilitator.engine.guesses import MANY, WITHIN_S
from facilitator.engine.passes import TooManyPasses, with_pass, with_slips, without_pass
from facilitator.engine.sealing import RoomSecrets, draw
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.link.codes import Code
from facilitator.link.contents import Conclusion, Content, Count, Note, Slip, Vote, write
from facilitator.link.envelope import join
from facilitator.meeting.changes import apply
from facilitator.meeting.commands import OpenBallot, StartMeeting
from facilitator.meeting.decide import decide
from facilitator.meeting.words import CardState, Origin


def rid() -> str:
    return base64.urlsafe_b64encode(secrets.token_bytes(16)).decode().rstrip("=")


def sealed(content: Content, to: RoomSecrets) -> bytes:
    private, nonce = secrets.token_bytes(32), secrets.token_bytes(24)
    box = crypto_box(write(content), nonce, to.public_key, private)
    return join(crypto_scalarmult_base(private), nonce, box)


class Hall:
    """A desk on a real file, with what it answers."""

    def __init__(self, plan: EnginePlan) -> None:
        clock, dice = SystemClock().now, SystemDice()
        self.keeping = FileKeeping.opened(plan.file, plan.new, plan.backups, clock)
        self.desk = Desk(self.keeping, self.keeping.load(), clock, dice)
        self.desk.secrets = draw(secrets.token_bytes)
        self._clock, self._dice = clock, dice
        self.do(StartMeeting())

    def do(self, command: StartMeeting | OpenBallot) -> None:
        changes = decide(self.desk.meeting, command, self._clock(), self._dice)
        self.keeping.record(changes, ())
        self.desk.meeting = apply(self.desk.meeting, changes)

    @property
    def secrets(self) -> RoomSecrets:
        assert self.desk.secrets is not None
        return self.desk.secrets

    def send(self, content: Content) -> Code:
        return self.send_counted(content)[0]

    def send_counted(self, content: Content) -> tuple[Code, list[str]]:
        answers: list[Code] = []
        counted: list[str] = []
        phone = Sealed(sealed(content, self.secrets), answers.append, counted.append)
        self.desk.handle([phone]).answer()
        (answer,) = answers
        return answer, counted


@pytest.fixture
def hall(plan: EnginePlan) -> Iterator[Hall]:
    found = Hall(plan)
    yield found
    found.keeping.close()


def given(hall: Hall, label: str = "bord 4") -> str:
    hall.desk.secrets, made = with_pass(hall.secrets, "scribe", label, secrets.token_bytes)
    return made.code


def a_slip(hall: Hall, code: str) -> Slip:
    return Slip(rid(), hall.secrets.room_key, code, "paper", "concern", "Der er mørkt", table=4)


def test_a_scribes_slip_enters_the_queue_with_its_table(hall: Hall) -> None:
    assert hall.send(a_slip(hall, given(hall))) is Code.RECEIVED
    (card,) = hall.desk.meeting.cards.values()
    assert (card.origin, card.table, card.state) == (Origin.PAPER, 4, CardState.QUEUED)


def test_without_a_code_or_with_a_revoked_one_a_slip_is_refused_and_changes_nothing(hall: Hall) -> None:
    code = given(hall)
    hall.desk.secrets = without_pass(hall.secrets, code)
    before = hall.desk.meeting
    answers = [hall.send(a_slip(hall, code)), hall.send(a_slip(hall, "23456789"))]
    assert answers == [Code.WRONG_ROOM, Code.WRONG_ROOM]
    assert hall.desk.meeting == before


def test_two_scribes_conclusions_stand_below_each_other(hall: Hall) -> None:
    code, item = given(hall), next(iter(hall.desk.meeting.items))
    for text in ("Lys på stien.", "Klubben åbner."):
        hall.send(Conclusion(rid(), hall.secrets.room_key, code, item, text))
    assert hall.desk.meeting.minutes[item].conclusion == "Lys på stien.\nKlubben åbner."


def test_the_dots_of_two_tables_add_up_and_a_repeated_envelope_counts_once(hall: Hall) -> None:
    code = given(hall)
    hall.do(OpenBallot("Hvad først?", texts=("Lys", "Bænke")))
    (ballot,) = hall.desk.meeting.ballots.values()
    dots = {str(ballot.options[0].id): 7}
    first = Count(rid(), hall.secrets.room_key, code, ballot.id, "paper", dots, 4)
    for content in (first, first, Count(rid(), hall.secrets.room_key, code, ballot.id, "paper", dots, 3)):
        assert hall.send(content) is Code.RECEIVED
    (counted,) = hall.desk.meeting.ballots.values()
    assert [tally.dots for tally in counted.tallies] == [14]
    assert counted.voters == ((Origin.PAPER, 7),)


def vote(hall: Hall, slip: str | None, ballot_id: str) -> Vote:
    (ballot,) = hall.desk.meeting.ballots.values()
    choice = {str(ballot.options[0].id): 1}
    return Vote(rid(), hall.secrets.room_key, ballot.id, ballot_id, choice, slip)


def test_in_the_strong_mode_each_door_slip_is_one_vote(hall: Hall) -> None:
    hall.desk.secrets = with_slips(hall.secrets, 2, secrets.token_bytes)
    hall.do(OpenBallot("Hvad først?", texts=("Lys", "Bænke"), strong=True))
    (ballot,) = hall.desk.meeting.ballots.values()
    slip = hall.secrets.slips[0]
    own = hashlib.sha512(slip.encode() + bytes.fromhex(ballot.id)).digest()[:16].hex()
    answers = [
        hall.send(vote(hall, None, own)),
        hall.send(vote(hall, "23456789", own)),
        hall.send(vote(hall, slip, "f" * 32)),
        hall.send(vote(hall, slip, own)),
        hall.send(vote(hall, slip, own)),
    ]
    assert answers == [Code.WRONG_ROOM] * 3 + [Code.RECEIVED] * 2
    assert list(hall.desk.meeting.votes) == [own]


def test_no_more_codes_are_drawn_than_a_hall_has_people() -> None:
    fresh = draw(secrets.token_bytes)
    with pytest.raises(TooManyPasses):
        with_slips(fresh, 3_001, secrets.token_bytes)
    slips = with_slips(fresh, 500, secrets.token_bytes).slips
    assert len(set(slips)) == 500
    assert list(slips) == sorted(slips)


def test_a_helpers_note_counts_as_a_helpers_and_a_scribes_slip_as_a_scribes(hall: Hall) -> None:
    scribe = given(hall)
    hall.desk.secrets, helper = with_pass(hall.secrets, "helper", "indgangen", secrets.token_bytes)
    note = Note(rid(), hall.secrets.room_key, "0b", "concern", "Mørkt", helper=helper.code)

    assert hall.send_counted(a_slip(hall, scribe)) == (Code.RECEIVED, ["scribe"])
    assert hall.send_counted(note) == (Code.ROUND_OVER, ["helper"])


def test_a_helpers_code_that_was_never_handed_out_or_is_a_scribes_is_refused(hall: Hall) -> None:
    for code in ("23456789", given(hall)):
        note = Note(rid(), hall.secrets.room_key, "0b", "concern", "Mørkt", helper=code)
        assert hall.send_counted(note) == (Code.WRONG_ROOM, [])


def test_a_vote_counts_as_a_vote_and_an_ordinary_note_as_nothing_else(hall: Hall) -> None:
    hall.do(OpenBallot("Hvad først?", texts=("Lys", "Bænke")))

    assert hall.send_counted(vote(hall, None, "f" * 32)) == (Code.RECEIVED, ["votes"])
    assert hall.send_counted(Note(rid(), hall.secrets.room_key, "0b", "concern", "Mørkt"))[1] == []


def test_an_envelope_caught_from_the_air_and_sent_again_does_not_tell_what_it_is(hall: Hall) -> None:
    hall.do(OpenBallot("Hvad først?", texts=("Lys", "Bænke")))
    cast = vote(hall, None, "f" * 32)
    hall.send(cast)

    assert hall.send_counted(cast) == (Code.RECEIVED, [])


def test_who_tries_code_after_code_is_noticed_and_honest_mistakes_are_not(hall: Hall) -> None:
    given(hall)
    guesses = hall.desk.guesses
    for number in range(MANY):
        assert not guesses.are_many(hall._clock().steady)
        assert hall.send(a_slip(hall, f"2345{number + 2222:04}".replace("0", "A").replace("1", "B"))) is (
            Code.WRONG_ROOM
        )
    now = hall._clock().steady
    assert guesses.are_many(now)
    assert not guesses.are_many(now + WITHIN_S)
