"""What a played evening leaves for the days after: the register of promises, the meeting that follows."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from facilitator.cli.papers import make_papers, tell_papers
from facilitator.cli.speech import Speech
from facilitator.export.approval import frozen_minutes
from facilitator.export.papers import SECOND, Paper, papers_for
from facilitator.export.process import RegisterJob
from facilitator.files.follow_up_words import follow_up_wish
from facilitator.meeting.dice import Dice
from facilitator.meeting.follow_up import follow_up
from facilitator.meeting.model import ApprovedMinutes, Meeting, Now
from facilitator.meeting.register import promises
from facilitator.meeting.room import room_view
from facilitator.meeting.words import SceneKind
from facilitator.paths import meeting_file_name
from facilitator.rehearsal.play import Shot
from facilitator.store.making import make

FOLDER, APPROVED = "opfoelgning", "godkendt"
# A committee reads the minutes first.
APPROVED_AFTER_DAYS = 7


def all_papers(meeting: Meeting) -> tuple[Paper, ...]:
    """Return the usual papers, with the notice board's sheet in every language that it can speak."""
    return papers_for(meeting, SECOND)


def leave_register(meeting: Meeting, file: Path, now: Now, language: str, speech: Speech) -> int:
    """Leave the register of promises beside the meeting's file."""
    job = RegisterJob(promises([(str(file), meeting)]), now, file.parent, language)
    job.start()
    return tell_papers(job.results(), file.parent, speech)


def leave_approved(meeting: Meeting, folder: Path, now: Now, speech: Speech) -> int:
    """Leave the minutes as they are once somebody has approved them, in a folder of their own."""
    day = now.wall.astimezone(now.zone).date() + timedelta(days=APPROVED_AFTER_DAYS)
    approved = replace(meeting, approved=ApprovedMinutes(frozen_minutes(meeting, now), day))
    there = folder / APPROVED
    there.mkdir(exist_ok=True)
    return tell_papers(make_papers(approved, now, there, (Paper.MINUTES, Paper.MINUTES_WORD)), there, speech)


def leave_follow_up(meeting: Meeting, folder: Path, now: Now, dice: Dice) -> Shot:
    """Leave the meeting that follows as a file; return its first picture: last time's promises.

    Raises:
        StoreError: It cannot be written.
    """
    after = follow_up(meeting, follow_up_wish(meeting, now), dice)
    file = folder / meeting_file_name(after.brief.title)
    file.parent.mkdir(exist_ok=True)
    file.unlink(missing_ok=True)
    make(file, after)
    return Shot(SceneKind.PROMISES.value, room_view(after, now), None)
