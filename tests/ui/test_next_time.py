"""The next meeting as people type it, read the same in both places where it is asked for."""

from datetime import datetime

import pytest

from facilitator.meeting.follow_up import next_start
from facilitator.meeting.model import Closing
from facilitator.ui.console.outcome.next_time import next_said, with_next
from tests.meeting.test_follow_up import WISH
from tests.meetings import HALL, at
from tests.ui.conftest import Room

NOW = at(0)


@pytest.mark.parametrize(
    ("typed", "local", "words"),
    [
        ("11 March 2027", "2027-03-11 19:00", ""),
        ("Thursday 11 March 2027 at 19:05 in the hall", "2027-03-11 19:05", "Thursday in the hall"),
        ("torsdag den 8. februar kl. 19.05 i Fælleshuset", "2027-02-08 19:05", "torsdag den i Fælleshuset"),
        ("4/3/2027 18.30, Nordhuset", "2027-03-04 18:30", "Nordhuset"),
        ("4/3/2027", "2027-03-04 19:00", ""),
        ("til foråret kl. 19.05", "", "til foråret kl. 19.05"),
        ("", "", ""),
    ],
)
def test_a_day_and_an_hour_are_found_in_what_was_typed(typed: str, local: str, words: str) -> None:
    read = with_next(Closing(), typed, NOW)
    told = f"{read.next_meeting.astimezone(HALL):%Y-%m-%d %H:%M}" if read.next_meeting else ""
    assert (told, read.next_words) == (local, words)
    assert with_next(read, next_said(read, NOW), NOW) == read


def test_the_day_typed_at_the_end_of_the_evening_is_the_follow_ups(room: Room) -> None:
    room.begin()
    room.press("6", ctrl=True)
    closing = room.console.closing
    room.until(closing.isVisible)
    closing.next_words.setFocus()
    room.until(closing.next_words.hasFocus)
    room.type("11 March 2027 at 18:30")
    room.press("Tab")
    agreed = datetime(2027, 3, 11, 18, 30, tzinfo=room.desk.now().zone)
    room.until(lambda: room.meeting.closing.next_meeting == agreed)
    assert next_start(room.meeting, WISH) == agreed
    # Leaving the field once more changes nothing, and what is shown is what was read.
    assert closing.next_words.text() == "11/3/2027 kl. 18.30"
    closing.next_words.setFocus()
    room.press("Tab")
    room.settle()
    assert room.meeting.closing.next_meeting == agreed
