"""What is done with the file in time: receipts forgotten, the order in the log, copies, what is final."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest

from facilitator.engine.desk import Sealed
from facilitator.engine.engine import EnginePlan
from facilitator.engine.filekeeping import (
    BACKUP_EVERY_S,
    FOLD_AT_TICK_FROM_S,
    RECEIPTS_LIVE_S,
    FileKeeping,
    is_open,
)
from facilitator.link.codes import Code
from facilitator.meeting.changes import added
from facilitator.meeting.commands import CloseBallot, CloseCollection, CloseMeeting, OpenBallot, StartMeeting
from facilitator.meeting.model import Meeting, Now
from facilitator.store.reading import has_log
from tests.engine.conftest import Opened
from tests.meetings import Evening, at
from tests.store.meetings import card

SOON_S = 60
RECEIPT = b"r" * 32


class Clock:
    seconds = 0.0

    def now(self) -> Now:
        return at(self.seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def keeping(plan: EnginePlan, clock: Clock) -> Iterator[FileKeeping]:
    found = FileKeeping.opened(plan.file, plan.new, plan.backups, clock.now)
    yield found
    found.close()


def is_copied(keeping: FileKeeping, meeting: Meeting, clock: Clock) -> bool:
    """Let the clock tick once, and as long as a copy is made; return whether there was one."""
    keeping.tick(meeting, clock.now())
    is_copying = keeping._file.is_copying
    while keeping._file.is_copying:
        keeping.tick(meeting, clock.now())
    return is_copying


def noted(keeping: FileKeeping) -> Meeting:
    """Let a note come in, and return the meeting with it."""
    item, board = next((one.id, one.board) for one in keeping.load().items.values() if one.board is not None)
    keeping.record([added(card(Random(1), item=item, board=board))], [RECEIPT])
    keeping.saw_notes()
    keeping.has_changes = True
    return keeping.load()


def test_a_receipt_outlives_its_round_by_half_an_hour_and_not_much_more(
    keeping: FileKeeping, clock: Clock
) -> None:
    meeting = noted(keeping)
    known = []
    for seconds in (0.0, 1.0, RECEIPTS_LIVE_S, RECEIPTS_LIVE_S - 1, 1.0):
        clock.seconds += seconds
        keeping.end_round(meeting)
        known.append(bool(keeping.known_receipts([RECEIPT])))
    assert known == [True, True, True, True, False]


def test_the_order_in_the_log_is_gone_after_some_seconds(
    keeping: FileKeeping, clock: Clock, plan: EnginePlan
) -> None:
    meeting = noted(keeping)
    clock.seconds = FOLD_AT_TICK_FROM_S - 1
    keeping.tick(meeting, clock.now())
    assert has_log(plan.file)
    clock.seconds = FOLD_AT_TICK_FROM_S
    keeping.tick(meeting, clock.now())
    assert not has_log(plan.file)


def test_there_is_a_copy_a_minute_while_things_change(
    keeping: FileKeeping, clock: Clock, plan: EnginePlan
) -> None:
    meeting = noted(keeping)
    clock.seconds = BACKUP_EVERY_S - 1
    assert not is_copied(keeping, meeting, clock)
    clock.seconds = BACKUP_EVERY_S
    assert is_copied(keeping, meeting, clock)
    assert len(list(plan.backups.iterdir())) == 1


def test_an_open_ballot_and_an_open_round_keep_copies_from_telling_an_order() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    assert not is_open(evening.meeting)
    evening.do(OpenBallot("?", texts=("Lys", "Bænke")))
    assert is_open(evening.meeting)
    evening.do(CloseBallot(next(iter(evening.meeting.ballots))))
    while evening.meeting.course.round is None:
        evening.next()
    assert is_open(evening.meeting)


def test_the_end_of_a_round_is_the_files_as_well(
    opened: Opened, plan: EnginePlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[Meeting] = []
    monkeypatch.setattr(FileKeeping, "end_round", lambda _, meeting: ended.append(meeting))
    evening = Evening(plan.new)
    evening.collecting()
    engine = opened(new=replace(evening.meeting))
    assert ended == []
    engine.send(CloseCollection()).result(SOON_S)
    assert [meeting.course.round for meeting in ended] == [None]


def test_a_batch_with_an_envelope_owes_the_file_a_tidy_log(opened: Opened, plan: EnginePlan) -> None:
    engine = opened(new=plan.new)
    engine.ready.result(SOON_S)
    owed: list[bool] = []

    def answer(code: Code) -> None:
        assert code is Code.UNREADABLE
        assert engine._upkeep is not None
        owed.append(engine._upkeep._keeping._unfolded_since is not None)

    engine._on_loop(lambda upkeep: upkeep.put(Sealed(b"", answer)))
    engine.close()
    assert owed == [True]


def test_once_final_a_closed_meeting_cannot_be_taken_back_and_has_no_key(
    opened: Opened, plan: EnginePlan
) -> None:
    engine = opened(new=plan.new)
    engine.send(StartMeeting()).result(SOON_S)
    engine.send(CloseMeeting()).result(SOON_S)
    (key,) = plan.keys.iterdir()
    assert [entry.label for entry in engine.snapshot.undo] == ["CloseMeeting", "StartMeeting"]

    engine._on_loop(lambda upkeep: upkeep._finish_meeting(upkeep._desk.meeting.course))

    engine.back_up().result(SOON_S)
    assert [entry.label for entry in engine.snapshot.undo] == ["StartMeeting"]
    assert not key.exists()
