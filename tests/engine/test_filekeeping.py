"""What goes wrong with a copy is no reason to stop a meeting."""

from pathlib import Path
from random import Random

import pytest

from facilitator.engine.engine import EnginePlan
from facilitator.engine.filekeeping import FileKeeping
from facilitator.meeting.changes import added
from facilitator.meeting.model import Meeting
from facilitator.store import copying
from tests.store.meetings import card


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])


def copied(keeping: FileKeeping, meeting: Meeting, plan: EnginePlan) -> None:
    """Begin a copy as at the end of a round, and let the clock tick until it has been dealt with."""
    keeping.end_round(meeting)
    while keeping._file.is_copying:
        keeping.tick(meeting, plan.clock())


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
