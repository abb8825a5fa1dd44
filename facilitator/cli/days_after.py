"""What a played evening leaves for the days after: the register of promises, the meeting that follows."""

from pathlib import Path

from facilitator.cli.papers import tell_papers
from facilitator.cli.speech import Speech
from facilitator.export.papers import SECOND, Paper, papers_for
from facilitator.export.process import RegisterJob
from facilitator.files.catalogues import texts
from facilitator.meeting.dice import Dice
from facilitator.meeting.follow_up import FollowUp, follow_up
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.register import promises
from facilitator.meeting.room import room_view
from facilitator.meeting.words import SceneKind
from facilitator.rehearsal.play import Shot
from facilitator.store.making import make

FOLDER = "opfoelgning"


def all_papers(meeting: Meeting) -> tuple[Paper, ...]:
    """Return the usual papers, with the notice board's sheet in every language that it can speak."""
    return papers_for(meeting, SECOND)


def leave_register(meeting: Meeting, file: Path, now: Now, language: str, speech: Speech) -> int:
    """Leave the register of promises beside the meeting's file."""
    job = RegisterJob(promises([(str(file), meeting)]), now, file.parent, language)
    job.start()
    return tell_papers(job.results(), file.parent, speech)


def leave_follow_up(meeting: Meeting, file: Path, now: Now, dice: Dice, language: str) -> Shot:
    """Leave the meeting that follows as a file; return its first picture: last time's promises.

    Raises:
        StoreError: It cannot be written.
    """
    heading = texts(language, "cli").say("cli.demo.follow_up")
    wish = FollowUp(heading, now.zone, now.wall.astimezone(now.zone).date())
    after = follow_up(meeting, wish, dice)
    make(file, after)
    return Shot(SceneKind.PROMISES.value, room_view(after, now), None)
