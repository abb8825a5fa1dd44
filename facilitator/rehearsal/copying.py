"""The copy of a meeting that is rehearsed on: the same plan, marked, and nobody's."""

from dataclasses import replace

from facilitator.meeting.dice import Dice
from facilitator.meeting.ids import MeetingId
from facilitator.meeting.model import Meeting
from facilitator.meeting.succession import planned_again
from facilitator.meeting.words import Phase


def rehearsed(meeting: Meeting, dice: Dice) -> Meeting:
    """Return the meeting as it is prepared, to be rehearsed under an id of its own.

    One that has been held already is rehearsed as it was planned, without what people said at it.
    """
    if meeting.course.phase is Phase.PLANNED:
        copy = replace(meeting, id=MeetingId(dice.new_id()))
    else:
        again = planned_again(meeting, meeting.brief.title, dice)
        copy = replace(again, brief=replace(again.brief, starts=meeting.brief.starts))
    return replace(copy, brief=replace(copy.brief, rehearsal=True))
