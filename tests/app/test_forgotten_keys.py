"""The key of a meeting that nobody closed does not lie there for ever."""

import secrets
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from facilitator.app import shelving
from facilitator.engine.sealing import draw, keep
from facilitator.laptop.clock import SystemClock
from facilitator.meeting.changes import apply
from facilitator.meeting.commands import Command, StartMeeting
from facilitator.meeting.decide import decide
from facilitator.paths import places_under
from facilitator.settings import Settings
from facilitator.store.meeting_file import create
from tests.meetings import SeededDice, dialog_meeting


@pytest.mark.parametrize(
    ("commands", "days", "is_kept"),
    [((StartMeeting(),), 3, False), ((StartMeeting(),), 1, True), ((), 60, True)],
    ids=["never closed", "yesterday", "planned"],
)
def test_only_a_meeting_that_was_begun_and_forgotten_loses_its_key(
    tmp_path: Path, commands: tuple[Command, ...], days: int, is_kept: bool
) -> None:
    places, meeting, now = places_under(tmp_path), dialog_meeting(), SystemClock().now()
    then = replace(now, wall=now.wall - timedelta(days=days))
    for command in commands:
        meeting = apply(meeting, decide(meeting, command, then, SeededDice()))
    places.meetings.mkdir(parents=True)
    create(places.meetings / "aften.borgermoede", meeting).close()
    key = places.keys / f"{meeting.id}.key"
    keep(key, draw(secrets.token_bytes))

    shelving.look(places, Settings(), "da")

    assert key.exists() is is_kept
