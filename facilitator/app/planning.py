"""A new meeting out of what was wished for: a format that ships, an own one, or an earlier meeting."""

from dataclasses import replace
from pathlib import Path

from facilitator.files.catalogues import texts
from facilitator.files.follow_up_words import follow_up_wish
from facilitator.files.format_files import NoFormat, default_categories, read_format
from facilitator.files.resources import resource_text
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.blueprint import meeting_from
from facilitator.meeting.bringing import Heading, with_findings
from facilitator.meeting.fitting import fitted
from facilitator.meeting.follow_up import follow_up
from facilitator.meeting.formats import Format, parse_format
from facilitator.meeting.model import Meeting
from facilitator.meeting.succession import next_meeting, planned_again
from facilitator.settings import Settings
from facilitator.store.reader import read_meeting
from facilitator.ui.start.wish import NewWish


def wished(wish: NewWish, language: str) -> Meeting:
    """Return the meeting that is wished for, in the language of the hall.

    Raises:
        StoreError: The earlier meeting cannot be read.
        NoFormat: Nothing of the own format can be used.
        OSError: It is not there any more.
    """
    if wish.earlier is not None:
        return _titled(_after(read_meeting(wish.earlier), wish), wish)
    found = _own(wish.own) if wish.own is not None else shipped(wish.format)
    return _as_asked(_titled(meeting_from(found, default_categories(), SystemDice(), language), wish), wish)


def in_hall(meeting: Meeting, settings: Settings) -> Meeting:
    """Return a new meeting with what is known of the hall: its clock, and that people meet there."""
    shows = replace(meeting.projector, shows_overtime=settings.overtime_on_projector)
    brief = replace(meeting.brief, place=meeting.brief.place or settings.venue)
    return replace(meeting, brief=brief, projector=shows)


def new_meeting(format_name: str, language: str) -> Meeting:
    """Return a fresh meeting of a shipped format."""
    return meeting_from(shipped(format_name), default_categories(), SystemDice(), language)


def shipped(name: str) -> Format:
    """Return a format that ships with the program.

    Raises:
        ValueError: There is none of this name: we were wrong.
    """
    found, _ = parse_format(resource_text("formats", f"{name}.toml"))
    if found is None:
        raise ValueError(name)
    return found


def _own(path: Path) -> Format:
    read = read_format(path)
    if read.format is None:
        raise NoFormat(path, read.troubles[0].line if read.troubles else 0)
    return read.format


def _after(earlier: Meeting, wish: NewWish) -> Meeting:
    dice = SystemDice()
    if not wish.follows_up:
        return planned_again(earlier, wish.title, dice)
    if wish.format:
        after = next_meeting(earlier, new_meeting(wish.format, earlier.brief.language), wish.title)
        return with_findings(earlier, after, _heading(wish), dice) if wish.found else after
    return follow_up(earlier, follow_up_wish(earlier, SystemClock().now()), dice)


def _heading(wish: NewWish) -> Heading:
    names = tuple((one, texts(one, "audience").say("walk.board")) for one in ("da", "en"))
    return Heading(wish.found, names)


def _as_asked(meeting: Meeting, wish: NewWish) -> Meeting:
    """Return a new meeting with what was said of it when its form was chosen."""
    brief = replace(
        meeting.brief,
        participants=wish.people or meeting.brief.participants,
        purpose_class=wish.purpose or meeting.brief.purpose_class,
    )
    made = replace(meeting, brief=brief)
    return fitted(made, wish.minutes) if wish.minutes else made


def _titled(meeting: Meeting, wish: NewWish) -> Meeting:
    brief = meeting.brief
    return replace(
        meeting, brief=replace(brief, title=wish.title or brief.title, area=wish.area or brief.area)
    )
