"""The meeting that a form makes by itself once it is over: a walk's follow-up, half a year on."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from facilitator.files.format_files import shipped_formats
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.follow_up import FollowUp, carried, follow_up, next_start
from facilitator.meeting.model import Meeting
from facilitator.meeting.words import Phase
from facilitator.paths import meeting_file_name
from facilitator.store.errors import StoreError
from facilitator.store.making import make
from facilitator.store.meeting_file import fold
from facilitator.store.reader import read_meeting
from facilitator.store.reading import has_log
from facilitator.store.shelf import free_path


@dataclass(frozen=True, slots=True)
class Left:
    """The meeting that was made, or brought up to date: its file, and when it begins."""

    file: Path
    starts: datetime | None
    is_new: bool


def months_of(meeting: Meeting) -> int | None:
    """Return after how many months this form follows itself up, or None when it does not.

    A follow-up with nothing left open is the last one.
    """
    found = next((one for one in shipped_formats() if one.id == meeting.brief.format), None)
    months = found.follow_up_months if found is not None else None
    if meeting.brief.previous is not None and not carried(meeting):
        return None
    return months


def leave_follow_up(previous: Meeting, wish: FollowUp, folder: Path, name: str) -> Left:
    """Make the follow-up, or bring the one that is there and not yet held up to date.

    Raises:
        StoreError: It cannot be read or written.
        OSError: It cannot be replaced.
    """
    known = known_follow_up(previous, folder, name)
    if known is None:
        meeting = follow_up(previous, wish, SystemDice())
        path = free_path(folder, name)
        make(path, meeting)
        return Left(path, meeting.brief.starts, is_new=True)
    path, meeting = known
    if has_log(path):
        # What a crash left in its log would be played over the file that takes its place.
        fold(path)
    newer = brought_up_to_date(previous, meeting, wish)
    if newer != meeting:
        fresh = path.with_name(f".{path.name}")
        fresh.unlink(missing_ok=True)
        make(fresh, newer)
        fresh.replace(path)
    return Left(path, newer.brief.starts, is_new=False)


def renew_follow_up(previous: Meeting, wish: FollowUp, folder: Path, name: str) -> None:
    """Bring the follow-up up to date if there still is one; whoever has deleted it wants none.

    Raises:
        StoreError, OSError: As `leave_follow_up`.
    """
    if known_follow_up(previous, folder, name) is not None:
        leave_follow_up(previous, wish, folder, name)


def known_follow_up(previous: Meeting, folder: Path, name: str) -> tuple[Path, Meeting] | None:
    """Return the follow-up of a meeting that lies in the folder under its name and is still to be held."""
    stem = Path(meeting_file_name(name)).stem
    for path in sorted(folder.glob("*" + Path(meeting_file_name(name)).suffix)):
        if not path.stem.startswith(stem):
            continue
        try:
            meeting = read_meeting(path)
        except StoreError:
            continue
        if meeting.brief.previous == previous.id and meeting.course.phase is Phase.PLANNED:
            return path, meeting
    return None


def brought_up_to_date(previous: Meeting, later: Meeting, wish: FollowUp) -> Meeting:
    """Return a follow-up with the promises as they stand now; what was prepared for it stays."""
    own = {key: action for key, action in later.actions.items() if not action.carried}
    promised = {action.id: action for action in carried(previous)}
    agreed = previous.closing.next_meeting
    starts = agreed if agreed is not None else later.brief.starts or next_start(previous, wish)
    return replace(later, brief=replace(later.brief, starts=starts), actions={**promised, **own})
