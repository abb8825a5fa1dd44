"""The rules for the course of a meeting: start, next, pause, minutes, writing rounds, end."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

from facilitator.meeting.cards import in_steps
from facilitator.meeting.changes import Change, added
from facilitator.meeting.commands import (
    AddMinutes,
    CloseCollection,
    CloseMeeting,
    Command,
    GoTo,
    LockItem,
    MoveEnd,
    Next,
    NotePhones,
    OpenCollection,
    Pause,
    Previous,
    Redistribute,
    Resume,
    Shorten,
    SkipItem,
    StartMeeting,
    StepClock,
    TakeUpClock,
)
from facilitator.meeting.decide.rule import Dice, Rule, found, must_be_live
from facilitator.meeting.decide.scenes import changed_over, in_sight, opening_scene, showing
from facilitator.meeting.decide.setup import LONGEST_ITEM_S, must_lie_ahead
from facilitator.meeting.ids import ItemId, RoundId
from facilitator.meeting.mixing import let_in
from facilitator.meeting.model import (
    AgendaItem,
    Attendance,
    Brief,
    Course,
    Meeting,
    Now,
    Round,
    Scene,
    Segment,
    SpeakerQueue,
)
from facilitator.meeting.redistribution import shared
from facilitator.meeting.refusals import (
    AlreadyStarted,
    AlreadyThere,
    BallotStillOpen,
    EmptyAgenda,
    ItemBegun,
    MeetingClosed,
    NoFurtherItem,
    NotCollecting,
    TooLong,
)
from facilitator.meeting.timeline import (
    absorbed,
    agenda,
    chosen_plan_start,
    clock,
    elapsed,
    forecast,
    is_paused,
    length,
    open_segment,
    segments,
)
from facilitator.meeting.words import Phase, SceneKind, SegmentKind


def start(meeting: Meeting, _command: StartMeeting, now: Now, dice: Dice) -> Iterable[Change]:
    """Begin with the first item that is not skipped."""
    if meeting.course.phase is Phase.CLOSED:
        raise MeetingClosed
    if meeting.course.phase is Phase.LIVE:
        raise AlreadyStarted
    items = [item for item in agenda(meeting) if not item.skipped]
    if not items:
        raise EmptyAgenda
    course = replace(
        meeting.course,
        phase=Phase.LIVE,
        plan_starts=chosen_plan_start(meeting.brief.starts, now),
    )
    return (*_in_hall(meeting.brief, now), *_entered(meeting, course, items[0], now, dice))


def _in_hall(brief: Brief, now: Now) -> tuple[Change, ...]:
    """Return the change by which a meeting remembers the zone that it is held in."""
    held = replace(brief, zone=now.zone_name or brief.zone)
    return () if held == brief else (Change(brief, held),)


def go_on(meeting: Meeting, command: Next, now: Now, dice: Dice) -> Iterable[Change]:
    """Go on to the next item that is not skipped."""
    return _beside(meeting, command.leaving, now, dice, forwards=True)


def go_back(meeting: Meeting, command: Previous, now: Now, dice: Dice) -> Iterable[Change]:
    """Go back to the item before that is not skipped."""
    return _beside(meeting, command.leaving, now, dice, forwards=False)


def go_to(meeting: Meeting, command: GoTo, now: Now, dice: Dice) -> Iterable[Change]:
    """Go on with a certain item."""
    must_be_live(meeting)
    item = found(meeting.items, command.item)
    if item.id == meeting.course.current:
        raise AlreadyThere
    taken_in = replace(item, skipped=False)
    changes = tuple(_entered(meeting, meeting.course, taken_in, now, dice))
    return (Change(item, taken_in), *changes) if item.skipped else changes


def _beside(meeting: Meeting, leaving: ItemId, now: Now, dice: Dice, *, forwards: bool) -> Iterable[Change]:
    must_be_live(meeting)
    if leaving != meeting.course.current:
        raise AlreadyThere
    items = [one for one in agenda(meeting) if not one.skipped or one.id == leaving]
    place = [one.id for one in items].index(leaving) + (1 if forwards else -1)
    if not 0 <= place < len(items):
        raise NoFurtherItem
    return _entered(meeting, meeting.course, items[place], now, dice)


def _entered(meeting: Meeting, course: Course, item: AgendaItem, now: Now, dice: Dice) -> tuple[Change, ...]:
    """Return the changes by which `item` becomes the running one."""
    opened = Round(RoundId(dice.new_id()), item.id) if item.collects and item.board else None
    new = replace(course, current=item.id, round=opened)
    return (
        Change(meeting.course, new),
        *_buffer_used(replace(meeting, course=course), item, now),
        *_segment_switched(meeting, item.id, SegmentKind.RUN, now),
        *let_in(meeting),
        showing(meeting, opening_scene(meeting, item)),
    )


def _buffer_used(meeting: Meeting, item: AgendaItem, now: Now) -> tuple[Change, ...]:
    """Return the change by which a buffer that begins late keeps only what the delay has left of it."""
    if not item.buffer or elapsed(meeting, item.id, now):
        return ()
    slot = next(slot for slot in forecast(meeting, now).slots if slot.item == item.id)
    left = int(absorbed(item.allotted_s, slot.planned_start, now.wall))
    return (Change(item, replace(item, allotted_s=left)),)


def _segment_switched(meeting: Meeting, item: ItemId, kind: SegmentKind, now: Now) -> tuple[Change, ...]:
    """Return the changes that end the open stretch of time and begin another."""
    number = max(meeting.segments, default=0) + 1
    new = Segment(number, item, kind, started=now.wall, anchor=now.steady)
    return (*_segment_ended(meeting, now), added(new))


def _segment_ended(meeting: Meeting, now: Now) -> tuple[Change, ...]:
    old = open_segment(meeting)
    if old is None:
        return ()
    ended = replace(old, seconds=length(old, now), is_open=False, anchor=None)
    return (Change(old, ended),)


def pause(meeting: Meeting, _command: Pause, now: Now, _dice: Dice) -> Iterable[Change]:
    """Stop the clock of the running item."""
    must_be_live(meeting)
    if is_paused(meeting) or meeting.course.current is None:
        raise AlreadyThere
    return _segment_switched(meeting, meeting.course.current, SegmentKind.PAUSE, now)


def resume(meeting: Meeting, _command: Resume, now: Now, _dice: Dice) -> Iterable[Change]:
    """Let the clock of the running item go on."""
    must_be_live(meeting)
    if not is_paused(meeting) or meeting.course.current is None:
        raise AlreadyThere
    return _segment_switched(meeting, meeting.course.current, SegmentKind.RUN, now)


def add_minutes(meeting: Meeting, command: AddMinutes, now: Now, _dice: Dice) -> Iterable[Change]:
    """Give an item minutes or take them; the running one never less than it has used."""
    item = found(meeting.items, command.item or meeting.course.current)
    must_lie_ahead(meeting, item)
    running = clock(meeting, now)
    used = running.elapsed_s if running is not None and running.item == item.id else 0.0
    wanted = item.allotted_s + command.minutes * 60
    if command.minutes < 0:
        wanted = max(wanted, min(item.allotted_s, int(-(-used // 60)) * 60))
    if wanted == item.allotted_s or not 0 <= wanted <= LONGEST_ITEM_S:
        raise TooLong
    return (Change(item, _allotted(meeting, item, wanted)),)


def _allotted(meeting: Meeting, item: AgendaItem, seconds: int) -> AgendaItem:
    """Return an item with other minutes; before the meeting this is the plan itself."""
    if meeting.course.phase is Phase.PLANNED:
        return replace(item, planned_s=seconds, allotted_s=seconds)
    return replace(item, allotted_s=seconds)


def skip(meeting: Meeting, command: SkipItem, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Leave an item out that lies ahead, or take it in again."""
    item = found(meeting.items, command.item)
    must_lie_ahead(meeting, item)
    if item.id == meeting.course.current:
        raise ItemBegun
    if item.skipped == command.skip:
        raise AlreadyThere
    return (Change(item, replace(item, skipped=command.skip)),)


def lock(meeting: Meeting, command: LockItem, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Protect an item's minutes, or not."""
    item = found(meeting.items, command.item)
    if item.locked == command.lock:
        raise AlreadyThere
    return (Change(item, replace(item, locked=command.lock)),)


def redistribute(meeting: Meeting, _command: Redistribute, now: Now, _dice: Dice) -> Iterable[Change]:
    """Share what is left over the unlocked items."""
    must_be_live(meeting)
    return tuple(
        Change(meeting.items[key], replace(meeting.items[key], allotted_s=seconds))
        for key, seconds in shared(meeting, now).items()
        if meeting.items[key].allotted_s != seconds
    )


def shorten(meeting: Meeting, command: Shorten, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Give a coming item exactly so many minutes."""
    item = found(meeting.items, command.item)
    must_lie_ahead(meeting, item)
    seconds = command.minutes * 60
    if not 0 <= seconds <= LONGEST_ITEM_S:
        raise TooLong
    if seconds == item.allotted_s:
        raise AlreadyThere
    return (Change(item, _allotted(meeting, item, seconds)),)


def move_end(meeting: Meeting, _command: MoveEnd, now: Now, _dice: Dice) -> Iterable[Change]:
    """Agree that the meeting ends when the forecast says so."""
    must_be_live(meeting)
    behind = round(forecast(meeting, now).behind_s / 60) * 60
    if behind == 0:
        raise AlreadyThere
    course = meeting.course
    return (Change(course, replace(course, plan_shift_s=course.plan_shift_s + behind)),)


def close_collection(meeting: Meeting, _command: CloseCollection, _now: Now, _dice: Dice) -> Iterable[Change]:
    """End the writing round; what waits enters the queue."""
    must_be_live(meeting)
    if meeting.course.round is None:
        raise NotCollecting
    return (Change(meeting.course, replace(meeting.course, round=None)), *let_in(meeting))


def open_collection(meeting: Meeting, _command: OpenCollection, _now: Now, dice: Dice) -> Iterable[Change]:
    """Open a new writing round on the running item, if that has a board to fill."""
    must_be_live(meeting)
    if meeting.course.round is not None:
        raise AlreadyThere
    item = found(meeting.items, meeting.course.current)
    if item.board is None:
        raise NotCollecting
    opened = Round(RoundId(dice.new_id()), item.id)
    return (Change(meeting.course, replace(meeting.course, round=opened)),)


def close(meeting: Meeting, _command: CloseMeeting, now: Now, _dice: Dice) -> Iterable[Change]:
    """End the meeting: clock and collection stop, what waits enters the queue.

    A ballot is closed by itself first: its single votes must not outlive the meeting.
    """
    must_be_live(meeting)
    if any(ballot.is_open for ballot in meeting.ballots.values()):
        raise BallotStillOpen
    new = replace(meeting.course, phase=Phase.CLOSED, round=None, current=None)
    return (
        Change(meeting.course, new),
        *_segment_ended(meeting, now),
        *let_in(meeting),
        # Nobody's handle outlives the meeting.
        Change(meeting.speaker_queue, SpeakerQueue(limit_s=meeting.speaker_queue.limit_s)),
        # The room is thanked whatever lay over the scene: nobody comes back to a dark screen to light it.
        Change(meeting.projector, changed_over(in_sight(meeting.projector), Scene(SceneKind.THANKS))),
    )


def take_up_clock(meeting: Meeting, _command: TakeUpClock, now: Now, _dice: Dice) -> Iterable[Change]:
    """Go on with the open segment that was read from a file; the time away is counted."""
    old = open_segment(meeting)
    if old is None or old.anchor is not None:
        raise AlreadyThere
    return _segment_switched(meeting, old.item, old.kind, now)


def step_clock(meeting: Meeting, _command: StepClock, now: Now, _dice: Dice) -> Iterable[Change]:
    """Move what was written down by the wall clock as that was set; every length stays as measured.

    The new time is taken for the right one. An announced start is no reading of the clock: it stays.
    """
    old = open_segment(meeting)
    if old is None:
        raise AlreadyThere
    set_s = (now.wall - old.started).total_seconds() - length(old, now)
    step = timedelta(seconds=round(set_s, 1))
    if not step:
        raise AlreadyThere
    course = meeting.course
    moved = (Change(one, replace(one, started=one.started + step)) for one in segments(meeting))
    if course.plan_starts is None or course.plan_starts == meeting.brief.starts:
        return moved
    return (*moved, Change(course, replace(course, plan_starts=course.plan_starts + step)))


def note_phones(meeting: Meeting, command: NotePhones, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Keep the highest number of phones, in steps."""
    count = in_steps(command.count)
    if count <= meeting.attendance.phones:
        raise AlreadyThere
    return (Change(meeting.attendance, Attendance(count)),)


RULES: Mapping[type[Command], Rule] = {
    StartMeeting: start,
    Next: go_on,
    Previous: go_back,
    GoTo: go_to,
    Pause: pause,
    Resume: resume,
    AddMinutes: add_minutes,
    SkipItem: skip,
    LockItem: lock,
    Redistribute: redistribute,
    Shorten: shorten,
    MoveEnd: move_end,
    CloseCollection: close_collection,
    OpenCollection: open_collection,
    CloseMeeting: close,
    TakeUpClock: take_up_clock,
    StepClock: step_clock,
    NotePhones: note_phones,
}
