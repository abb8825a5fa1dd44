"""What has been asked is seen ahead as the meeting will decide it, once or twice over."""

from dataclasses import replace

from facilitator.meeting.area import Frame
from facilitator.meeting.changes import apply
from facilitator.meeting.commands import (
    Command,
    MoveItem,
    PutArea,
    PutItem,
    RemoveItem,
    SetBrief,
    StartMeeting,
)
from facilitator.meeting.decide import decide
from facilitator.meeting.foreseen import can_be_foreseen, foreseen
from facilitator.meeting.ids import BoardId
from facilitator.meeting.model import AreaPicture, Meeting
from facilitator.meeting.timeline import agenda
from tests.meetings import SeededDice, at, dialog_meeting

PICTURE = AreaPicture("Kortet", "", 100, 80, 8, 6)


def asked_of(meeting: Meeting) -> tuple[Command, ...]:
    first, second, *_ = agenda(meeting)
    return (
        SetBrief(replace(meeting.brief, title="  Tryghed   i Vangen ")),
        PutItem(replace(first, presenter="Amina")),
        MoveItem(first.id, None),
        RemoveItem(second.id),
        PutArea(PICTURE),
    )


def obeyed(meeting: Meeting, commands: tuple[Command, ...]) -> Meeting:
    for command in commands:
        meeting = apply(meeting, decide(meeting, command, at(0), SeededDice()))
    return meeting


def test_it_is_what_the_meeting_becomes_however_much_of_it_is_obeyed_already() -> None:
    meeting = dialog_meeting()
    asked = asked_of(meeting)
    becomes = obeyed(meeting, asked)
    assert becomes.brief.title == "Tryghed i Vangen"
    assert foreseen(meeting, asked, at(0)) == becomes
    for answered in range(len(asked) + 1):
        assert foreseen(becomes, asked[answered:], at(0)) == becomes


def test_what_will_be_refused_changes_nothing_and_what_follows_is_still_seen() -> None:
    meeting = dialog_meeting()
    first = agenda(meeting)[0]
    refused = PutItem(replace(first, board=BoardId("f" * 32)))
    kept = PutItem(replace(first, presenter="Amina"))
    assert foreseen(meeting, (refused,), at(0)) is meeting
    assert foreseen(meeting, (refused, kept), at(0)).items[first.id].presenter == "Amina"


def test_what_adds_up_or_needs_chance_is_not_foreseen() -> None:
    meeting = dialog_meeting()
    turned = PutArea(PICTURE, Frame(1))
    assert not can_be_foreseen(turned)
    assert foreseen(meeting, (StartMeeting(), turned), at(0)) is meeting
