"""The run sheet before the meeting: clock times, gaps, and what will go wrong in the hall."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from facilitator.meeting.brief import closing_moment
from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import AgendaItem, Meeting, Now
from facilitator.meeting.polls import mistakes, ordered_polls
from facilitator.meeting.timeline import agenda, fixed_start, forecast
from facilitator.meeting.words import ItemKind, Phase

MINUTE_S = 60
# Nobody listens for longer without coffee.
LONGEST_SITTING_MIN = 120
# As long as a break: who has nothing planned for so long gets up.
REST_S = 10 * MINUTE_S
_HALL_SPEAKS = (ItemKind.DIALOG, ItemKind.WRITING, ItemKind.COLLECT, ItemKind.MAP)
# What is planned before this stays below a day, so that clock times are told from the announced start.
_BEFORE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Line:
    """One item with its clock times, the free time before it, and how much its fixed start is missed by."""

    item: ItemId
    start: datetime
    end: datetime
    gap_s: int = 0
    late_s: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole run sheet; without a date the times count from the moment that was asked about."""

    lines: tuple[Line, ...]
    starts: datetime
    ends: datetime
    planned_s: int
    """The sum of what the items have."""
    gaps_s: int
    """The sum of what lies free between them."""
    has_date: bool


class Doubt(StrEnum):
    """What a run sheet can be asked to think over."""

    NO_BREAK = "no_break"
    NO_NEXT_STEPS = "no_next_steps"
    AFTER_CLOSING = "after_closing"
    LONG_TALK = "long_talk"
    LATE_START = "late_start"
    GAP = "gap"
    NO_MINUTES = "no_minutes"
    NO_QUESTION = "no_question"
    POLL_NO_QUESTION = "poll_no_question"
    POLL_TOO_FEW = "poll_too_few"
    POLL_TOO_MANY = "poll_too_many"
    POLL_TWICE = "poll_twice"
    POLL_AGAIN_FIRST = "poll_again_first"


# These spoil the evening; the others are worth a thought.
GRAVE = frozenset({Doubt.NO_NEXT_STEPS, Doubt.AFTER_CLOSING, Doubt.LATE_START})
# Prepared votes are mended where they are prepared.
ABOUT_POLLS = frozenset(doubt for doubt in Doubt if doubt.startswith("poll_"))


@dataclass(frozen=True, slots=True)
class SheetWarning:
    """One doubt: about which item, how many minutes, and (`other`) which minutes those are held against."""

    doubt: Doubt
    item: ItemId | None = None
    minutes: int = 0
    other: int = 0
    moment: datetime | None = None

    @property
    def is_grave(self) -> bool:
        return self.doubt in GRAVE


def run_sheet(meeting: Meeting, now: Now) -> Sheet:
    """Return the agenda in clock times, as planned; the one forecast of the meeting is asked."""
    told = forecast(meeting, _as_announced(meeting, now))
    slots = {slot.item: slot for slot in told.slots}
    lines: list[Line] = []
    before: datetime | None = None
    for item in agenda(meeting):
        start, end = slots[item.id].planned_start, slots[item.id].planned_end
        gap = int((start - before).total_seconds()) if before is not None else 0
        lines.append(Line(item.id, start, end, gap, _missed_s(item, start, now)))
        before = end
    first = lines[0].start if lines else (meeting.brief.starts or now.wall)
    return Sheet(
        lines=tuple(lines),
        starts=first,
        ends=lines[-1].end if lines else first,
        planned_s=sum(item.planned_s for item in meeting.items.values()),
        gaps_s=sum(line.gap_s for line in lines),
        has_date=meeting.brief.starts is not None or meeting.course.phase is not Phase.PLANNED,
    )


def _as_announced(meeting: Meeting, now: Now) -> Now:
    """Return a moment before the announced start: on paper a plan counts from there, even when it is past."""
    starts = meeting.brief.starts
    if meeting.course.phase is not Phase.PLANNED or starts is None:
        return now
    return replace(now, wall=min(now.wall, starts - _BEFORE))


def _missed_s(item: AgendaItem, start: datetime, now: Now) -> int:
    fixed = fixed_start(item, start, now)
    return max(0, int((start - fixed).total_seconds())) if fixed is not None else 0


def doubts(meeting: Meeting, now: Now) -> tuple[SheetWarning, ...]:
    """Return what to think over, the grave ones first and else in the order of the agenda."""
    items, sheet = agenda(meeting), run_sheet(meeting, now)
    found = [
        *_closing(meeting, items, sheet, now),
        *_late(sheet),
        *_sittings(items, sheet),
        *_talks(items),
        *_gaps(sheet),
        *_items(items),
        *_polls(meeting),
    ]
    return tuple(sorted(found, key=lambda one: not one.is_grave))


def _closing(meeting: Meeting, items: Sequence[AgendaItem], sheet: Sheet, now: Now) -> Iterator[SheetWarning]:
    if not any(item.kind is ItemKind.CLOSING for item in items):
        yield SheetWarning(Doubt.NO_NEXT_STEPS)
    closes = hall_closes(meeting, sheet, now)
    if closes is not None and sheet.ends > closes:
        over = -(-int((sheet.ends - closes).total_seconds()) // MINUTE_S)
        yield SheetWarning(Doubt.AFTER_CLOSING, minutes=over, moment=closes)


def hall_closes(meeting: Meeting, sheet: Sheet, now: Now) -> datetime | None:
    """Return the moment at which the hall closes, if that and the start are known."""
    closes = meeting.brief.hall_closes
    if closes is None or not sheet.has_date:
        return None
    return closing_moment(sheet.starts, closes, now)


def _late(sheet: Sheet) -> Iterator[SheetWarning]:
    """A fixed start that the items before it do not let come true."""
    for line in sheet.lines:
        if line.late_s:
            yield SheetWarning(Doubt.LATE_START, line.item, -(-line.late_s // MINUTE_S), moment=line.start)


def _gaps(sheet: Sheet) -> Iterator[SheetWarning]:
    for line in sheet.lines:
        if line.gap_s:
            yield SheetWarning(Doubt.GAP, line.item, line.gap_s // MINUTE_S, moment=line.start)


def _sittings(items: Sequence[AgendaItem], sheet: Sheet) -> Iterator[SheetWarning]:
    """Stretches without a break; each names the item that the stretch begins with."""
    for stretch in _stretches(items, {line.item: line.gap_s for line in sheet.lines}):
        minutes = _minutes(stretch)
        if minutes >= LONGEST_SITTING_MIN:
            yield SheetWarning(Doubt.NO_BREAK, stretch[0].id, minutes)


def _stretches(items: Sequence[AgendaItem], gaps_s: Mapping[ItemId, int]) -> list[list[AgendaItem]]:
    """Return the items cut at each break, and at free time as long as one."""
    stretches: list[list[AgendaItem]] = [[]]
    for item in items:
        if item.kind is ItemKind.BREAK or gaps_s[item.id] >= REST_S:
            stretches.append([])
        if item.kind is not ItemKind.BREAK:
            stretches[-1].append(item)
    return [stretch for stretch in stretches if stretch]


def _talks(items: Sequence[AgendaItem]) -> Iterator[SheetWarning]:
    """Talks in a row after which the hall has fewer minutes than they took themselves."""
    place = 0
    while place < len(items):
        talks = in_a_row(items, place, ItemKind.TALK)
        questions = in_a_row(items, place + len(talks), ItemKind.QUESTIONS)
        talked, asked = _minutes(talks), _minutes(questions)
        if talked > asked and talked > _answered(items, place + len(talks), questions):
            yield SheetWarning(Doubt.LONG_TALK, talks[0].id, talked, asked)
        place += max(1, len(talks) + len(questions))


def _answered(items: Sequence[AgendaItem], place: int, questions: Sequence[AgendaItem]) -> int:
    """Return the minutes in which the hall answers a talk: with questions and the quiet writing after them.

    Where nobody is asked, tables and boards take the place of questions.
    """
    if questions:
        return _minutes(questions) + _minutes(in_a_row(items, place + len(questions), ItemKind.WRITING))
    return _minutes(in_a_row(items, place, *_HALL_SPEAKS))


def _polls(meeting: Meeting) -> Iterator[SheetWarning]:
    """What prepared votes still lack; two of an item that lack the same are told of once."""
    found = (
        (Doubt(f"poll_{one}"), poll.item)
        for poll in ordered_polls(meeting)
        for one in mistakes(meeting, poll)
    )
    yield from (SheetWarning(doubt, item) for doubt, item in dict.fromkeys(found))


def in_a_row(items: Sequence[AgendaItem], place: int, *kinds: ItemKind) -> list[AgendaItem]:
    row: list[AgendaItem] = []
    while place + len(row) < len(items) and items[place + len(row)].kind in kinds:
        row.append(items[place + len(row)])
    return row


def _minutes(items: Sequence[AgendaItem]) -> int:
    return sum(item.planned_s for item in items) // MINUTE_S


def _items(items: Sequence[AgendaItem]) -> Iterator[SheetWarning]:
    for item in items:
        if not item.planned_s:
            yield SheetWarning(Doubt.NO_MINUTES, item.id)
        if item.collects and not any(text.strip() for _, text in item.question):
            yield SheetWarning(Doubt.NO_QUESTION, item.id)
