"""The opening of the minutes: what, where and when, in a few lines, and how the time went."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from facilitator.export.document import Block, Heading, Paragraph, Row, Run, Table, cell, words
from facilitator.export.entries import origins_if_many, shown_cards
from facilitator.export.wording import Wording
from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.timeline import Slot, agenda, forecast, segments, stretches
from facilitator.meeting.walk import FORMAT as WALK
from facilitator.meeting.words import Phase, SegmentKind

MINUTE_S = 60


def held_from_to(meeting: Meeting) -> tuple[datetime, datetime] | None:
    """Return when the meeting began and ended, or None while it has no closed stretch of time."""
    found = [segment for segment in segments(meeting) if not segment.is_open]
    if not found:
        return None
    # In UTC, so that a night in which the clocks change is no hour too long.
    ends = found[-1].started.astimezone(UTC) + timedelta(seconds=found[-1].seconds)
    return found[0].started.astimezone(UTC), ends


def began(meeting: Meeting) -> datetime | None:
    """Return when the meeting began, or was to begin."""
    held = held_from_to(meeting)
    return held[0] if held else meeting.brief.starts


def title(meeting: Meeting, wording: Wording, now: Now) -> Iterator[Block]:
    """Yield the title, the area, and when and where."""
    brief = meeting.brief
    yield Heading(1, titled(brief.title, title_key(meeting), wording))
    if brief.area:
        yield words(brief.area, look="title_line")
    when_and_where = ", ".join(part for part in (_when(meeting, wording, now), brief.place) if part)
    if when_and_where:
        yield words(when_and_where, look="title_line")
    if brief.rehearsal:
        yield words(wording.say("minutes.rehearsal"), look="lead")
    elif meeting.course.phase is Phase.LIVE:
        yield words(wording.say("minutes.draft"), look="lead")


def title_key(meeting: Meeting) -> str:
    """Return the sentence that says what these are the minutes of."""
    return "minutes.walk.title" if meeting.brief.format == WALK else "minutes.title"


def titled(name: str, key: str, wording: Wording) -> str:
    """Return a title with the meeting's name, or without where it has none."""
    return wording.say(key, title=name) if name else wording.say(f"{key}.untitled")


def _when(meeting: Meeting, wording: Wording, now: Now) -> str:
    """Return the date written out and the times: measured, or else planned."""
    start = began(meeting)
    if start is None:
        return ""
    held = held_from_to(meeting)
    end = held[1] if held and meeting.course.phase is Phase.CLOSED else forecast(meeting, now).ends
    times = wording.clock_range(start, end) if end > start else wording.clock(start)
    return f"{wording.long_date(start)}, {times}"


def facts(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield the fact box; functions and organisations, no names of participants."""
    brief = meeting.brief
    told = (
        ("organiser", brief.organiser),
        ("facilitator", brief.facilitator),
        ("scribe", brief.scribe),
        ("speakers", wording.listed(brief.speakers)),
        ("participants", _participants(meeting, wording)),
        ("phones", _phones(meeting, wording)),
        ("form", wording.say(f"purpose_class.{brief.purpose_class}")),
        ("next", next_meeting(meeting, wording)),
        ("follow_up", brief.follow_up),
        ("contact", brief.contact),
    )
    rows = tuple(Row((cell(wording.say(f"minutes.fact.{name}")), cell(text))) for name, text in told if text)
    yield Table((), rows, (1.1, 3), row_headers=True, boxed=True)


def _participants(meeting: Meeting, wording: Wording) -> str:
    """Return how many came, or that they were only expected: a guess is no fact."""
    came, expected = meeting.closing.came, meeting.brief.participants
    if came:
        return str(came)
    return wording.say("minutes.fact.participants.expected", count=expected) if expected else ""


def _phones(meeting: Meeting, wording: Wording) -> str:
    count = meeting.attendance.phones
    return wording.say("minutes.fact.phones.at_least", count=count) if count else ""


def next_meeting(meeting: Meeting, wording: Wording) -> str:
    """Return when the next meeting is: date and time, words, or both where the words leave the day open."""
    moment, said = meeting.closing.next_meeting, meeting.closing.next_words
    if moment is None:
        return said
    is_translated = wording.language != meeting.brief.language
    if not is_translated and re.search(rf"\b{moment.astimezone(wording.zone).day}\b", said):
        return said
    told = f"{wording.long_date(moment)}, {wording.clock(moment)}"
    return f"{told}, {said}" if said and not is_translated else told


def summary(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield what the referent wrote, and the numbers of the evening."""
    yield Heading(2, wording.say("minutes.summary"))
    yield from texts(meeting.closing.summary, lead=True)
    shown = shown_cards(meeting)
    told = []
    if shown:
        where_from = origins_if_many(shown)
        origins = (
            wording.say("minutes.summary.origins", origins=wording.origins(where_from)) if where_from else ""
        )
        told.append(
            wording.say("minutes.summary.numbers", entries=wording.entries(len(shown)), origins=origins)
        )
    if meeting.actions:
        told.append(wording.say("minutes.summary.actions", count=len(meeting.actions)))
    if told:
        yield words(" ".join(told))


def texts(text: str, *, lead: bool = False) -> Iterator[Paragraph]:
    """Yield a paragraph for every line that is not empty."""
    for line in text.split("\n"):
        if line.strip():
            yield words(line.strip(), look="lead" if lead else "body")


def purpose_and_programme(meeting: Meeting, wording: Wording, now: Now) -> Iterator[Block]:
    """Yield why the meeting was held, and its programme with planned and measured times."""
    yield Heading(2, wording.say("minutes.purpose"))
    for name in ("purpose", "challenge", "target_group", "influence"):
        text: str = getattr(meeting.brief, name)
        if text:
            label = wording.say(f"minutes.purpose.{name}")
            yield Paragraph((Run(f"{label}: ", strong=True), Run(text)))
    if not meeting.items:
        return
    told = forecast(meeting, now)
    slots = {slot.item: slot for slot in told.slots}
    names = ("item", "planned", "actual", "minutes", "treatment")
    yield Table(
        header=tuple(cell(wording.say(f"minutes.programme.{name}")) for name in names),
        rows=tuple(_row(meeting, slots[item.id], wording, now) for item in agenda(meeting)),
        widths=(4.2, 1.9, 1.9, 1.3, 1.6),
        caption=wording.say("minutes.programme.caption"),
        row_headers=True,
    )
    if meeting.course.phase is Phase.CLOSED:
        yield words(_punctuality(told.ends, told.behind_s, wording))


def _row(meeting: Meeting, slot: Slot, wording: Wording, now: Now) -> Row:
    item = meeting.items[slot.item]
    planned = f"{wording.time(slot.planned_start)}–{wording.time(slot.planned_end)}"
    written = meeting.minutes.get(slot.item)
    spent = _minutes(meeting, slot.item)
    went = _actual(meeting, slot, wording, now)
    minutes = wording.say("minutes.programme.minutes.of", actual=spent, planned=item.planned_s // MINUTE_S)
    return Row(
        (
            cell(item.title),
            cell(planned),
            cell(went),
            cell(minutes if slot.state == "done" else str(item.planned_s // MINUTE_S)),
            cell(wording.say(f"treatment.{written.treatment}") if written else ""),
        )
    )


def _actual(meeting: Meeting, slot: Slot, wording: Wording, now: Now) -> str:
    """Return when an item took place; one that was returned to tells each of its stretches."""
    if slot.state == "skipped":
        return wording.say("minutes.programme.skipped")
    if slot.state == "done":
        ran = stretches(meeting, slot.item, now)
        return ", ".join(f"{wording.time(start)}–{wording.time(end)}" for start, end in ran)
    return wording.say("export.none")


def _minutes(meeting: Meeting, item: ItemId) -> int:
    """Return the whole minutes for which the clock of an item ran."""
    seconds = sum(
        segment.seconds
        for segment in meeting.segments.values()
        if segment.item == item and segment.kind is SegmentKind.RUN and not segment.is_open
    )
    return round(seconds / MINUTE_S)


def _punctuality(ends: datetime, behind_s: float, wording: Wording) -> str:
    minutes = round(behind_s / MINUTE_S)
    if minutes == 0:
        return wording.say("minutes.programme.on_time", clock=wording.clock(ends))
    key = "late" if minutes > 0 else "early"
    return wording.say(f"minutes.programme.{key}", count=abs(minutes), clock=wording.clock(ends))


def talks(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield what the referent wrote under each item of the agenda."""
    found = [item for item in agenda(meeting) if _is_told(meeting, item.id)]
    if not found:
        return
    yield Heading(2, wording.say("minutes.talks"))
    for item in found:
        written = meeting.minutes[item.id]
        yield Heading(3, item.title)
        if item.presenter:
            by = wording.say("minutes.talks.by", presenter=item.presenter)
            yield Paragraph((Run(by),), look="small", keep_with_next=True)
        yield from texts(written.main_points)
        if written.conclusion:
            label = Run(wording.say("minutes.talks.conclusion"), strong=True)
            yield Paragraph((label, Run(written.conclusion)))


def _is_told(meeting: Meeting, item: ItemId) -> bool:
    written = meeting.minutes.get(item)
    return written is not None and bool(written.main_points or written.conclusion)
