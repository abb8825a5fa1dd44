"""Where the time of a meeting goes, and when it will end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import AgendaItem, Meeting, Now, Segment
from facilitator.meeting.words import Phase, SegmentKind

# Warn early enough to act, but never for more than half of a short item.
WARN_SHARE, WARN_AT_LEAST_S = 0.20, 120.0
DANGER_SHARE, DANGER_AT_LEAST_S = 0.05, 60.0
# Shorter than this nobody talked about an item.
SLIP_S = 30.0
# A plan counts from the announced time unless the meeting begins much too early or late.
EARLY_START_S, LATE_START_S = 30 * 60, 60 * 60


@dataclass(frozen=True, slots=True)
class Slot:
    """When one item was planned, and when it takes place (measured or forecast)."""

    item: ItemId
    planned_start: datetime
    planned_end: datetime
    start: datetime
    end: datetime
    state: str
    """done · now · next · skipped."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """The whole agenda in clock times; `behind_s` is positive when the meeting will end late."""

    slots: tuple[Slot, ...]
    ends: datetime
    planned_ends: datetime
    behind_s: float


@dataclass(frozen=True, slots=True)
class Clock:
    """The running item's clock. `left_s` is negative in overtime."""

    item: ItemId
    allotted_s: float
    elapsed_s: float
    left_s: float
    phase: str
    """calm · warn · danger · over."""
    paused: bool


def agenda(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """Return the items in the order in which they are planned."""
    return tuple(sorted(meeting.items.values(), key=lambda item: (item.position, item.id)))


def segments(meeting: Meeting) -> tuple[Segment, ...]:
    """Return the stretches of time in their order."""
    return tuple(meeting.segments[key] for key in sorted(meeting.segments))


def open_segment(meeting: Meeting) -> Segment | None:
    """Return the stretch of time that is going on."""
    found = segments(meeting)
    return found[-1] if found and found[-1].is_open else None


def length(segment: Segment, now: Now) -> float:
    """Return the seconds of a stretch; without an anchor the wall clock has to do."""
    if not segment.is_open:
        return segment.seconds
    if segment.anchor is not None:
        return max(0.0, now.steady - segment.anchor)
    return max(0.0, (now.wall - segment.started).total_seconds())


def elapsed(meeting: Meeting, item: ItemId, now: Now) -> float:
    """Return the seconds for which the clock of `item` has run, pauses left out."""
    return sum(
        length(segment, now)
        for segment in meeting.segments.values()
        if segment.item == item and segment.kind is SegmentKind.RUN
    )


def total(meeting: Meeting, now: Now) -> float:
    """Return the seconds since the meeting began, pauses included."""
    return sum(length(segment, now) for segment in meeting.segments.values())


def is_paused(meeting: Meeting) -> bool:
    """Return whether the running item is paused."""
    found = open_segment(meeting)
    return found is not None and found.kind is SegmentKind.PAUSE


def clock(meeting: Meeting, now: Now) -> Clock | None:
    """Return the clock of the running item, or None when no item runs."""
    current = meeting.course.current
    if meeting.course.phase is not Phase.LIVE or current is None:
        return None
    item = meeting.items[current]
    used = elapsed(meeting, item.id, now)
    return Clock(
        item=item.id,
        allotted_s=item.allotted_s,
        elapsed_s=used,
        left_s=item.allotted_s - used,
        phase=clock_phase(item.allotted_s, item.allotted_s - used),
        paused=is_paused(meeting),
    )


@dataclass(frozen=True, slots=True)
class SpeechClock:
    """The clock of whoever speaks; `left_s` is negative when the time is up."""

    handle: str
    limit_s: float
    left_s: float
    phase: str
    """calm · warn · danger · over."""


def speech_clock(meeting: Meeting, now: Now) -> SpeechClock | None:
    """Return the clock of whoever speaks, or None while nobody does."""
    queue = meeting.speaker_queue
    if queue.speaking is None:
        return None
    left = queue.limit_s - max(0.0, now.steady - queue.since)
    return SpeechClock(queue.speaking.handle, queue.limit_s, left, clock_phase(queue.limit_s, left))


def clock_phase(allotted_s: float, left_s: float) -> str:
    """Return calm, warn, danger or over (thresholds of interaction.md)."""
    if left_s < 0:
        return "over"
    half = allotted_s / 2
    if left_s <= min(max(allotted_s * DANGER_SHARE, DANGER_AT_LEAST_S), half):
        return "danger"
    if left_s <= min(max(allotted_s * WARN_SHARE, WARN_AT_LEAST_S), half):
        return "warn"
    return "calm"


def counted_down(seconds: float) -> tuple[int, int]:
    """Return minutes and seconds to show while counting down: rounded up, never ':60'."""
    whole = max(0, -int(-seconds // 1))
    return divmod(whole, 60)


def counted_up(seconds: float) -> tuple[int, int]:
    """Return minutes and seconds to show while counting up: rounded down."""
    return divmod(max(0, int(seconds // 1)), 60)


def fixed_start(item: AgendaItem, after: datetime, now: Now) -> datetime | None:
    """Return the fixed start of `item`: that clock time in the hall, nearest to the plan.

    The clock time may lie past midnight or across a change of summer time, so the day is chosen
    that brings it nearest to `after`, the moment from which the plan would let it begin.
    """
    if item.fixed is None:
        return None
    day = after.astimezone(now.zone).date()
    # An hour that comes twice in the night of the change is meant as often as it comes.
    candidates = (
        datetime.combine(day + timedelta(days=shift), item.fixed.replace(fold=fold), now.zone)
        for shift in (-1, 0, 1)
        for fold in (0, 1)
    )
    return min((one.astimezone(after.tzinfo) for one in candidates), key=lambda one: abs(one - after))


def plan_start(meeting: Meeting, now: Now) -> datetime:
    """Return the moment from which the plan counts: while it is prepared the announced one, if any."""
    if meeting.course.plan_starts is not None:
        return meeting.course.plan_starts
    announced = meeting.brief.starts
    if announced is not None and announced > now.wall:
        return announced
    return chosen_plan_start(announced, now)


def chosen_plan_start(announced: datetime | None, now: Now) -> datetime:
    """Return the announced start, or now when there is none or the meeting begins far from it."""
    if announced is None:
        return now.wall
    late = (now.wall - announced).total_seconds()
    return announced if -EARLY_START_S <= late <= LATE_START_S else now.wall


def forecast(meeting: Meeting, now: Now) -> Forecast:
    """Return when each item was planned and takes place, and when the meeting will end.

    Fixed items clamp, buffers absorb; the same function feeds console, projector, phones and
    minutes. For a fixed state it never runs backwards as time goes on.
    """
    items = agenda(meeting)
    planned, planned_ends = _plan(items, plan_start(meeting, now), now)
    planned_ends += timedelta(seconds=meeting.course.plan_shift_s)
    slots = _slots(meeting, items, planned, now)
    told = {"done"} if meeting.course.phase is Phase.CLOSED else {"now", "next"}
    ends = max((slot.end for slot in slots if slot.state in told), default=planned_ends)
    behind = (ends - planned_ends).total_seconds()
    return Forecast(slots=slots, ends=ends, planned_ends=planned_ends, behind_s=behind)


def _plan(
    items: Sequence[AgendaItem], start: datetime, now: Now
) -> tuple[dict[ItemId, tuple[datetime, datetime]], datetime]:
    """Return the planned start and end of each item; a skipped one keeps its planned place."""
    planned: dict[ItemId, tuple[datetime, datetime]] = {}
    moment = start
    for item in items:
        begins = max(moment, fixed_start(item, moment, now) or moment)
        moment = begins + timedelta(seconds=item.planned_s)
        planned[item.id] = (begins, moment)
    return planned, moment


def _slots(
    meeting: Meeting,
    items: Sequence[AgendaItem],
    planned: dict[ItemId, tuple[datetime, datetime]],
    now: Now,
) -> tuple[Slot, ...]:
    measured = _measured(meeting, now)
    live = meeting.course.phase is Phase.LIVE
    closed = meeting.course.phase is Phase.CLOSED
    moment = now.wall if live or closed else max(now.wall, plan_start(meeting, now))
    current = _place_of_current(meeting, items)
    slots: list[Slot] = []
    for place, item in enumerate(items):
        begun = measured.get(item.id)
        if live and place == current:
            moment = now.wall + timedelta(seconds=_left(meeting, item, now))
            start = begun[0] if begun else now.wall
            slots.append(Slot(item.id, *planned[item.id], start, moment, "now"))
        elif (live and place < current) or closed:
            slots.append(_past(item, planned[item.id], begun))
        elif item.skipped:
            slots.append(Slot(item.id, *planned[item.id], moment, moment, "skipped"))
        else:
            slot = _coming(item, planned[item.id], (moment, _left(meeting, item, now)), now)
            moment = slot.end
            slots.append(slot)
    return tuple(slots)


def _past(
    item: AgendaItem,
    planned: tuple[datetime, datetime],
    begun: tuple[datetime, datetime] | None,
) -> Slot:
    """Return the slot of an item that lies behind; one that never began was skipped."""
    if begun is None:
        return Slot(item.id, *planned, *planned, "skipped")
    return Slot(item.id, *planned, *begun, "done")


def _left(meeting: Meeting, item: AgendaItem, now: Now) -> float:
    """Return the seconds that an item has left; one that was gone back from has used some already."""
    return max(0.0, item.allotted_s - elapsed(meeting, item.id, now))


def _coming(
    item: AgendaItem,
    planned: tuple[datetime, datetime],
    given: tuple[datetime, float],
    now: Now,
) -> Slot:
    """Return the slot of an item that is still to come: `given` are a moment and its seconds left."""
    moment, seconds = given
    fixed = fixed_start(item, planned[0], now)
    start = max(moment, fixed) if fixed is not None else moment
    if item.buffer:
        seconds = absorbed(seconds, planned[0], start)
    return Slot(item.id, *planned, start, start + timedelta(seconds=seconds), "next")


def absorbed(seconds: float, planned_start: datetime, start: datetime) -> float:
    """Return what is left of a buffer that begins at `start`: it gives its time to the delay."""
    return max(0.0, seconds - max(0.0, (start - planned_start).total_seconds()))


def _place_of_current(meeting: Meeting, items: Sequence[AgendaItem]) -> int:
    places = [place for place, item in enumerate(items) if item.id == meeting.course.current]
    return places[0] if places else -1


def stretches(meeting: Meeting, item: ItemId, now: Now) -> tuple[tuple[datetime, datetime], ...]:
    """Return from when to when an item ran: one stretch for each time that the meeting came to it.

    A stretch of seconds is a slip of the finger, and is left out where there is a longer one.
    """
    found: list[tuple[datetime, datetime]] = []
    before: ItemId | None = None
    for segment in segments(meeting):
        if segment.item == item:
            end = segment.started + timedelta(seconds=length(segment, now))
            if before == item:
                found[-1] = (found[-1][0], end)
            else:
                found.append((segment.started, end))
        before = segment.item
    longer = tuple(one for one in found if (one[1] - one[0]).total_seconds() >= SLIP_S)
    return longer or tuple(found)


def _measured(meeting: Meeting, now: Now) -> dict[ItemId, tuple[datetime, datetime]]:
    """Return the first start and last end of every item that has begun."""
    found: dict[ItemId, tuple[datetime, datetime]] = {}
    for segment in segments(meeting):
        end = segment.started + timedelta(seconds=length(segment, now))
        first = found.get(segment.item)
        found[segment.item] = (first[0] if first else segment.started, end)
    return found
