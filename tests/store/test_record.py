"""A transaction is there whole or not at all, and nobody uses a file that is not theirs to use."""

import dataclasses
import threading
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from facilitator.meeting import words
from facilitator.meeting.changes import Change, added, removed
from facilitator.meeting.model import Attendance, Meeting, Place
from facilitator.store.errors import BrokenRule, StoreClosed, WrongThread
from facilitator.store.meeting_file import MeetingFile, create
from tests.store.meetings import arrivals, card, small_meeting


@pytest.fixture
def file(tmp_path: Path) -> Any:
    opened = create(tmp_path / "m.borgermoede", small_meeting())
    yield opened
    opened.close()


def assert_refused(file: MeetingFile, changes: list[Change], receipts: tuple[bytes, ...] = ()) -> None:
    before = file.load()
    with pytest.raises(BrokenRule):
        file.record(changes, receipts)
    assert file.load() == before
    assert not file.known_receipts(receipts)
    # The refusal does no harm to what comes after it.
    after = card(Random(77))
    file.record([added(after)])
    assert file.load().cards == {**before.cards, after.id: after}


WRONG: dict[str, Callable[[], Any]] = {
    "on a board that is not there": lambda: card(Random(1), board="00" * 16),
    "of an item that is not there": lambda: card(Random(1), item="00" * 16),
    "in a category that is not there": lambda: card(Random(1), category="00" * 16),
    "with an id that is too short": lambda: card(Random(1), id="abcd"),
    "with an id that is none": lambda: card(Random(1), id="hello"),
    "with a table number from a phone": lambda: card(Random(1), table=4),
    "with an original that was not edited": lambda: card(Random(1), original="før"),
    "with a state that is none": lambda: card(Random(1), state="shown"),
    "with a point outside the picture": lambda: card(Random(1), place=Place("", 1.5, 0.5)),
    "with half a letter": lambda: card(Random(1), "\ud800"),
    "with a number that no file takes": lambda: card(Random(1), origin=words.Origin.PAPER, table=2**70),
    "as an exact number of phones": lambda: Attendance(phones=17),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_must_never_be_false_is_refused_together_with_all_beside_it(
    file: MeetingFile, wrong: str
) -> None:
    good, receipt = next(arrivals(Random(5), 1))
    thing = WRONG[wrong]()
    change = Change(Attendance(), thing) if isinstance(thing, Attendance) else added(thing)

    assert_refused(file, [good, change], (receipt,))


def test_the_same_card_twice_is_refused(file: MeetingFile) -> None:
    (change, _), (other, receipt) = arrivals(Random(5), 2)
    file.record([change])

    assert_refused(file, [other, change], (receipt,))


def test_the_same_receipt_twice_is_refused_with_its_card(file: MeetingFile) -> None:
    (first, receipt), (second, _) = arrivals(Random(5), 2)
    file.record([first], [receipt])

    with pytest.raises(BrokenRule):
        file.record([second], [receipt])

    assert len(file.load().cards) == 1


GHOST = card(Random(3))


@pytest.mark.parametrize("change", [Change(GHOST, dataclasses.replace(GHOST, text="andet")), removed(GHOST)])
def test_a_change_to_a_card_that_the_file_does_not_hold_is_refused(file: MeetingFile, change: Change) -> None:
    assert_refused(file, [change])


def test_a_thing_that_others_name_cannot_go_before_them(file: MeetingFile) -> None:
    board = next(iter(small_meeting().boards.values()))

    assert_refused(file, [removed(board)])


def test_a_whole_meeting_can_be_taken_away_in_any_order(file: MeetingFile) -> None:
    meeting = small_meeting()
    boards = [removed(board) for board in meeting.boards.values()]
    items = [removed(item) for item in meeting.items.values()]

    file.record([*boards, *items])

    assert file.load() == Meeting(meeting.id, meeting.brief)


def test_receipts_live_two_generations(file: MeetingFile) -> None:
    old, new = b"o" * 32, b"n" * 32
    file.record([], [old])
    file.forget_receipts()
    assert file.known_receipts([old]) == {old}

    file.record([], [new])
    file.forget_receipts()

    assert file.known_receipts([old, new]) == {new}


def test_what_is_kept_beside_the_meeting_replaces_what_was_kept(file: MeetingFile) -> None:
    assert file.keepsake("public key") is None
    file.keep("public key", b"\x00first")
    file.keep("public key", b"\x00second")

    assert file.keepsake("public key") == b"\x00second"


USES: dict[str, Callable[[MeetingFile, Path], object]] = {
    "load": lambda file, _: file.load(),
    "record": lambda file, _: file.record([]),
    "known_receipts": lambda file, _: file.known_receipts([b"x" * 32]),
    "holds": lambda file, _: file.holds([]),
    "forget_receipts": lambda file, _: file.forget_receipts(),
    "backup": lambda file, folder: file.backup(folder, is_open=False),
    "keepsake": lambda file, _: file.keepsake("x"),
    "keep": lambda file, _: file.keep("x", b""),
    "checkpoint": lambda file, _: file.checkpoint(),
}


@pytest.mark.parametrize("use", USES)
def test_use_after_close_is_refused(tmp_path: Path, use: str) -> None:
    path = tmp_path / "m.borgermoede"
    file = create(path, small_meeting())
    file.close()
    file.close()
    before = path.read_bytes()

    with pytest.raises(StoreClosed):
        USES[use](file, tmp_path)

    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


ALL_USES: dict[str, Callable[[MeetingFile, Path], object]] = {**USES, "close": lambda file, _: file.close()}


@pytest.mark.parametrize("use", ALL_USES)
def test_use_from_another_thread_is_refused(file: MeetingFile, tmp_path: Path, use: str) -> None:
    told: list[type[BaseException]] = []

    def elsewhere() -> None:
        try:
            ALL_USES[use](file, tmp_path)
        except WrongThread as error:
            told.append(type(error))

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()

    assert told == [WrongThread]
    assert file.load() == small_meeting()
