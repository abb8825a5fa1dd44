"""Of a closed ballot only sums are left in file, log and copies, however the program ended."""

import secrets
from pathlib import Path

import pytest

from facilitator.engine.engine import Engine, EnginePlan
from facilitator.engine.upkeep import Upkeep
from facilitator.meeting.commands import (
    CastVote,
    CloseBallot,
    CloseMeeting,
    Command,
    ForgetVotes,
    OpenBallot,
    StartMeeting,
)
from facilitator.meeting.decide import decide
from facilitator.meeting.ids import VoteId
from facilitator.meeting.model import Ballot
from facilitator.store.meeting_file import open_file
from tests.engine.conftest import Opened

SOON_S = 60
VOTES = tuple(secrets.token_hex(16) for _ in range(6))


def do(engine: Engine, *commands: Command) -> None:
    for command in commands:
        outcome = engine.send(command).result(SOON_S)
        assert outcome.is_done, outcome


def voted(engine: Engine) -> Ballot:
    """Let six phones vote, and copy the file with their votes in it."""
    do(engine, StartMeeting(), OpenBallot("Hvad først?", texts=("Lys", "Klub")))
    (ballot,) = engine.snapshot.meeting.ballots.values()
    do(engine, *(CastVote(ballot.id, VoteId(key), ((ballot.options[0].id, 1),)) for key in VOTES))
    engine.back_up().result(SOON_S)
    return ballot


def holding_votes(folder: Path) -> list[str]:
    """Return the files in which one can read who voted as whom."""
    keys = [bytes.fromhex(key) for key in VOTES]
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.name for path in found if any(key in path.read_bytes() for key in keys))


@pytest.mark.parametrize("last", [(), (CloseMeeting(),)], ids=["live", "closed"])
def test_a_program_that_ends_at_once_after_a_close_leaves_sums_only(
    opened: Opened, plan: EnginePlan, tmp_path: Path, last: tuple[Command, ...]
) -> None:
    engine = opened(new=plan.new)
    ballot = voted(engine)
    assert len(holding_votes(tmp_path)) >= 2
    do(engine, CloseBallot(ballot.id), *last)
    engine.close()
    assert holding_votes(tmp_path) == []


def test_without_forgetting_at_the_end_the_votes_are_found(
    opened: Opened, plan: EnginePlan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = opened(new=plan.new)
    ballot = voted(engine)
    do(engine, CloseBallot(ballot.id))
    monkeypatch.setattr(Upkeep, "_forget_what_is_final", lambda _upkeep: None)
    engine.close()
    assert holding_votes(tmp_path) != []


@pytest.mark.parametrize("is_forgotten", [False, True], ids=["before", "between file and copies"])
def test_a_program_that_was_killed_while_it_forgot_finishes_that_when_it_is_opened(
    opened: Opened, plan: EnginePlan, tmp_path: Path, *, is_forgotten: bool
) -> None:
    engine = opened(new=plan.new)
    ballot = voted(engine)
    do(engine, CloseBallot(ballot.id))
    lying = tmp_path / "lying" / "møde.borgermoede"
    lying.parent.mkdir()
    engine.cut(lying).result(SOON_S)
    if is_forgotten:
        forgotten_in(lying, ballot, plan)
    assert holding_votes(plan.backups) != []

    again = opened(file=lying)
    assert again.ready.result(SOON_S).meeting.votes == {}
    assert holding_votes(plan.backups) == holding_votes(lying.parent) == []


def forgotten_in(file: Path, ballot: Ballot, plan: EnginePlan) -> None:
    """Forget the votes in the file alone: the kill came before the copies."""
    opened = open_file(file)
    opened.record(decide(opened.load(), ForgetVotes(ballot.id), plan.clock(), plan.dice))
    opened.close()
