"""The room view on its way to phones: it changes only when there is something new to read."""

import pytest

from facilitator.engine import wire
from facilitator.link import view as wire_view
from facilitator.meeting.commands import Command, Pause
from facilitator.meeting.room import room_view
from facilitator.meeting.sets import parse_types
from tests.meetings import RESOURCES, Evening

TYPES, _ = parse_types((RESOURCES / "sets/types.toml").read_text("utf-8"))


def body(evening: Evening) -> bytes:
    return wire_view.encode(wire.told(room_view(evening.meeting, evening.now), TYPES, 1))


@pytest.mark.parametrize(
    ("waits", "command", "most"),
    [(0, None, 0), (0, Pause(), 2), (90, None, 2)],
    ids=["running", "paused", "over"],
)
def test_a_minute_in_which_nothing_happens_sends_phones_next_to_nothing(
    waits: int, command: Command | None, most: int
) -> None:
    evening = Evening().collecting()
    evening.wait(waits)
    if command is not None:
        evening.do(command)
    bodies = []
    for _ in range(60):
        evening.seconds += 1
        bodies.append(body(evening))
    assert len(set(bodies)) - 1 <= most
