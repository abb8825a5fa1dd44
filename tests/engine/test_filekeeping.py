"""What goes wrong with a file or a copy neither stops a meeting nor loses what lies on the disk."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from facilitator.engine import filekeeping
from facilitator.engine.engine import EnginePlan
from facilitator.engine.filekeeping import FOLD_FROM_NOTES, FOLD_FROM_S, FileKeeping
from facilitator.laptop import disk
from facilitator.meeting.changes import Change, added
from facilitator.meeting.model import Meeting, Now
from facilitator.store import copying
from facilitator.store.errors import DiskFull, StoreError, WriteFailed
from facilitator.store.meeting_file import MeetingFile
from facilitator.store.reading import has_log
from tests.engine.conftest import Opened
from tests.store.meetings import card


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])


def copied(keeping: FileKeeping, meeting: Meeting, plan: EnginePlan) -> None:
    """Begin a copy as at the end of a round, and let the clock tick until it has been dealt with."""
    keeping.end_round(meeting)
    while keeping._file.is_copying:
        keeping.tick(meeting, plan.clock())


@pytest.mark.parametrize(
    ("act", "seconds", "notes", "folds"),
    [
        ("between", 2.9, 1, False),
        ("between", 3.0, 1, True),
        ("tick", 3.9, 1, False),
        ("tick", 4.0, 1, True),
        ("between", 0.1, FOLD_FROM_NOTES - 1, False),
        ("between", 0.1, FOLD_FROM_NOTES, True),
    ],
)
def test_the_log_is_folded_when_nobody_waits_after_many_notes_and_within_five_seconds_of_one(
    keeping: FileKeeping, plan: EnginePlan, act: str, seconds: float, notes: int, *, folds: bool
) -> None:
    meeting, begun = keeping.load(), plan.clock()
    keeping._clock = lambda: begun
    log = plan.file.with_name(plan.file.name + "-wal")
    keeping.record([], [RECEIPT])
    keeping.saw_notes(notes)
    now = replace(begun, steady=begun.steady + seconds)
    keeping.between_groups(now) if act == "between" else keeping.tick(meeting, now)
    assert (log.stat().st_size == 0) is folds


def test_a_copy_that_is_damaged_on_its_way_is_owed_and_the_meeting_goes_on(
    plan: EnginePlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping = FileKeeping.opened(plan.file, plan.new, plan.backups, plan.clock)
    meeting = keeping.load()
    with monkeypatch.context() as patched:
        patched.setattr(copying, "to_disk", cut_short)
        copied(keeping, meeting, plan)
    assert list(plan.backups.iterdir()) == []
    assert keeping.has_changes

    item, board = next((one.id, one.board) for one in meeting.items.values() if one.board is not None)
    keeping.record([added(card(Random(1), item=item, board=board))], [b"r" * 32])
    copied(keeping, keeping.load(), plan)

    (copy,) = plan.backups.iterdir()
    assert copy.stat().st_size > 9000
    keeping.close()


RECEIPT = b"r" * 32


@pytest.fixture
def keeping(plan: EnginePlan) -> Iterator[FileKeeping]:
    found = FileKeeping.opened(plan.file, plan.new, plan.backups, plan.clock)
    yield found
    found.close()


def a_note(keeping: FileKeeping, seed: int = 1) -> Change:
    item, board = next((one.id, one.board) for one in keeping.load().items.values() if one.board is not None)
    return added(card(Random(seed), item=item, board=board))


def refuse_once(monkeypatch: pytest.MonkeyPatch, *, after_all: bool) -> None:
    """Let the disk say no to the next batch; `after_all`: and have it, as a log whose fsync failed may."""
    record = MeetingFile.record

    def said_no(file: MeetingFile, *what: object) -> None:
        monkeypatch.setattr(MeetingFile, "record", record)
        if after_all:
            record(file, *what)  # type: ignore[arg-type]  # what was asked for
        file._failed = WriteFailed(file.path, "SQLITE_IOERR_FSYNC")
        raise file._failed

    monkeypatch.setattr(MeetingFile, "record", said_no)


def test_what_lies_on_the_disk_although_that_said_no_was_stored(
    keeping: FileKeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = a_note(keeping)
    refuse_once(monkeypatch, after_all=True)

    keeping.record([note], [RECEIPT])

    assert note.after in keeping.load().cards.values()


def test_what_does_not_lie_on_the_disk_was_not_stored_and_can_be_sent_again(
    keeping: FileKeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = a_note(keeping)
    refuse_once(monkeypatch, after_all=False)

    with pytest.raises(WriteFailed):
        keeping.record([note], [RECEIPT])

    assert keeping.known_receipts([RECEIPT]) == frozenset()
    keeping.record([note], [RECEIPT])
    assert note.after in keeping.load().cards.values()


def test_a_file_that_could_not_be_opened_again_is_tried_at_the_next_wish(
    keeping: FileKeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A drive that was away for a moment comes back; nobody has to start the program anew."""
    note = a_note(keeping)
    refuse_once(monkeypatch, after_all=False)
    with monkeypatch.context() as away:
        away.setattr(filekeeping, "open_file", lambda path, **_: (_ for _ in ()).throw(WriteFailed(path)))
        for _ in range(2):
            with pytest.raises(StoreError):
                keeping.record([note], [RECEIPT])

    assert keeping.known_receipts([RECEIPT]) == frozenset()
    keeping.record([note], [RECEIPT])
    assert note.after in keeping.load().cards.values()


@pytest.mark.parametrize("comes_back_with_a_fault", [False, True])
def test_what_was_stored_after_all_in_a_file_that_went_away_is_as_if_it_had_never_been(
    keeping: FileKeeping,
    monkeypatch: pytest.MonkeyPatch,
    *,
    comes_back_with_a_fault: bool,
) -> None:
    """Everybody was told that it was not stored: they send it again, and the engine does not know it."""
    before, note = keeping.load(), a_note(keeping)
    renamed = Change(before.brief, replace(before.brief, title="Et andet navn"))
    refuse_once(monkeypatch, after_all=True)
    with monkeypatch.context() as away:
        away.setattr(filekeeping, "open_file", lambda path, **_: (_ for _ in ()).throw(WriteFailed(path)))
        with pytest.raises(WriteFailed):
            keeping.record([renamed, note], [RECEIPT])
    if comes_back_with_a_fault:
        with monkeypatch.context() as faulty:
            faulty.setattr(MeetingFile, "take_back", full_again)
            with pytest.raises(StoreError):
                keeping.record([], [b"s" * 32])

    assert keeping.known_receipts([RECEIPT]) == frozenset()
    assert keeping.load() == before
    keeping.record([note], [RECEIPT])
    assert keeping.known_receipts([RECEIPT]) == {RECEIPT}


def full_again(file: MeetingFile, *_what: object) -> None:
    raise DiskFull(file.path, "SQLITE_FULL")


def full(monkeypatch: pytest.MonkeyPatch, what: str, reserve: Path) -> None:
    """Let the disk have no room for something for as long as the reserve lies on it."""
    done: Callable[..., None] = getattr(MeetingFile, what)

    def tried(file: MeetingFile, *more: object) -> None:
        if reserve.exists():
            raise DiskFull(file.path)
        done(file, *more)

    monkeypatch.setattr(MeetingFile, what, tried)


@pytest.fixture
def reserved(plan: EnginePlan, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileKeeping]:
    """Return a file at work, with a small reserve laid beside it."""
    monkeypatch.setattr(disk, "RESERVE_SIZE", 1000)
    reserve = plan.file.with_name("reserve")
    kept = FileKeeping.opened(plan.file, plan.new, plan.backups, plan.clock, reserve)
    kept.lay_reserve()
    assert reserve.exists()
    yield kept
    kept.put_away(kept.load())


def test_on_a_full_disk_the_reserve_is_given_back_and_the_note_is_taken(
    reserved: FileKeeping, plan: EnginePlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    full(monkeypatch, "record", plan.file.with_name("reserve"))
    note = a_note(reserved)

    reserved.record([note], [RECEIPT])

    assert note.after in reserved.load().cards.values()
    assert not plan.file.with_name("reserve").exists()


def test_on_a_full_disk_the_reserve_is_given_back_for_the_order_in_the_log_as_well(
    reserved: FileKeeping, plan: EnginePlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    full(monkeypatch, "checkpoint", plan.file.with_name("reserve"))
    reserved.record([a_note(reserved)], [RECEIPT])
    reserved.saw_notes()
    assert has_log(plan.file)

    reserved.between_groups(later(plan))

    assert not has_log(plan.file)
    assert not plan.file.with_name("reserve").exists()


def test_an_order_that_could_not_be_folded_out_of_the_log_is_tried_again(
    keeping: FileKeeping, plan: EnginePlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping.record([a_note(keeping)], [RECEIPT])
    keeping.saw_notes()
    with monkeypatch.context() as full_disk:
        full(full_disk, "checkpoint", plan.file)
        keeping.between_groups(later(plan))
    assert has_log(plan.file)

    keeping.between_groups(later(plan, 2))

    assert not has_log(plan.file)


def later(plan: EnginePlan, times: int = 1) -> Now:
    """Return a moment when the log is due to be folded, or that many times as late."""
    now = plan.clock()
    return replace(now, steady=now.steady + times * (FOLD_FROM_S + 1))


def test_the_reserve_is_there_while_the_meeting_is_at_work_and_gone_afterwards(
    opened: Opened, plan: EnginePlan
) -> None:
    reserve = plan.file.with_name("reserve")
    engine = opened(new=plan.new, reserve=reserve)
    engine.ready.result(20)
    while not reserve.exists():
        engine.back_up().result(20)
    engine.close()
    assert not reserve.exists()
