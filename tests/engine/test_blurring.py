"""Once homes are blurred, no file that the program keeps tells where they are."""

import struct
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.engine.engine import EnginePlan
from facilitator.engine.filekeeping import FileKeeping
from facilitator.meeting.commands import AddCard, Command, PutArea, StartMeeting
from facilitator.meeting.model import AreaPicture, Place
from facilitator.meeting.words import CardType, Origin
from tests.engine.conftest import Opened
from tests.meetings import dialog_meeting

PLAN = AreaPicture("Elmehaven", "", 800, 600)
HOME = Place("", 0.267131, 0.520377)
# As SQLite writes a number with a fraction.
BYTES = struct.pack(">d", 0.267131)


def files_that_tell(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.rglob("*") if one.is_file() and BYTES in one.read_bytes())


def pinned_then_blurred(opened: Opened) -> None:
    engine = opened(dialog_meeting())
    asked: tuple[Command, ...] = (
        StartMeeting(),
        PutArea(PLAN),
        AddCard("Her bor jeg", CardType.UNSAFE, Origin.PAPER, place=HOME),
    )
    for command in asked:
        engine.send(command).result(10)
    engine.back_up().result(10)
    assert engine.send(PutArea(replace(PLAN, blur_homes=True))).result(10).refusal is None
    engine.send(StartMeeting()).result(10)


def test_neither_file_nor_log_nor_copy_tells_a_blurred_point(opened: Opened, plan: EnginePlan) -> None:
    pinned_then_blurred(opened)
    assert files_that_tell(plan.file.parent) == []


def test_without_that_rule_log_and_copy_would_tell(
    opened: Opened, plan: EnginePlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FileKeeping, "forget_everywhere", lambda _keeping, _meeting: None)
    pinned_then_blurred(opened)
    assert len(files_that_tell(plan.file.parent)) > 1
