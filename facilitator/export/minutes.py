"""The minutes (referat) of a meeting, in the order in which Danish minutes are read."""

from collections.abc import Iterator
from datetime import datetime

from facilitator.export import walk_minutes
from facilitator.export.document import Block, Document
from facilitator.export.sections import appendix, opening, outcome, places, voices, votes
from facilitator.export.wording import Wording
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.walk import FORMAT as WALK
from facilitator.texts import Texts


def minutes(meeting: Meeting, now: Now, texts: Texts) -> Document:
    """Return the minutes; the same meeting gives the same document, whenever it is asked for.

    `now` matters only while the meeting has not ended, and for the hall's time zone.
    """
    wording = Wording(texts, now.zone)
    date = opening.began(meeting)
    return Document(
        title=opening.titled(meeting.brief.title, opening.title_key(meeting), wording),
        author=meeting.brief.organiser or "Facilitator",
        language=wording.language,
        subject=_subject(date, wording),
        blocks=tuple(_blocks(meeting, now, wording)),
        page_of=wording.say("export.page", page="{page}", pages="{pages}"),
        footer=_footer(meeting, date, wording),
        unprintable=wording.say("export.unprintable"),
        created=made(meeting, now),
    )


def made(meeting: Meeting, now: Now) -> datetime | None:
    """Return the time that a document of this meeting bears: its end, or when it was to begin."""
    held = opening.held_from_to(meeting)
    moment = held[1] if held else meeting.brief.starts
    return moment.astimezone(now.zone).replace(microsecond=0) if moment else None


def _subject(date: datetime | None, wording: Wording) -> str:
    if date is None:
        return wording.say("minutes.subject.undated")
    return wording.say("minutes.subject", date=wording.short_date(date))


def _footer(meeting: Meeting, date: datetime | None, wording: Wording) -> str:
    title = opening.titled(meeting.brief.title, opening.title_key(meeting), wording)
    return f"{title}, {wording.short_date(date)}" if date else title


def _blocks(meeting: Meeting, now: Now, wording: Wording) -> Iterator[Block]:
    if meeting.brief.format == WALK:
        yield from walk_minutes.blocks(meeting, now, wording)
        return
    yield from opening.title(meeting, wording, now)
    yield from opening.facts(meeting, wording)
    yield from opening.summary(meeting, wording)
    yield from opening.purpose_and_programme(meeting, wording, now)
    yield from opening.talks(meeting, wording)
    yield from voices.voices(meeting, wording)
    yield from places.places(meeting, wording)
    yield from votes.votes(meeting, wording)
    yield from outcome.questions(meeting, wording)
    yield from outcome.outcome(meeting, wording)
    yield from outcome.parking(meeting, wording)
    yield from outcome.onwards(meeting, wording)
    yield from appendix.all_cards(meeting, wording)
    yield from appendix.method(meeting, wording)
