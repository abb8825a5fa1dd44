"""How the time that is left is shared over the items that are still to come."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import AgendaItem, Meeting, Now
from facilitator.meeting.refusals import NothingToShare
from facilitator.meeting.timeline import Slot, agenda, elapsed, fixed_start, forecast

MINUTE_S = 60


def shared(meeting: Meeting, now: Now) -> dict[ItemId, int]:
    """Return new allotted seconds for the coming unlocked items, so that the plan's end is met.

    Items before a fixed one are shortened when it would begin late, never stretched; those after
    the last fixed item are shortened or stretched. Whole minutes, at least one each, in proportion
    to what they have; locked items, buffers and what has begun keep what they have.

    Raises:
        NothingToShare: No coming item may give or take a minute.
    """
    told = forecast(meeting, now)
    slots = {slot.item: slot for slot in told.slots}
    coming = [item for item in agenda(meeting) if slots[item.id].state == "next"]
    given: dict[ItemId, int] = {}
    for group, limit in _groups(coming, slots, told.planned_ends, now):
        is_last = group[-1] is coming[-1]
        given |= _fitted(_with(meeting, given), group, (limit, is_last), now)
    if all(meeting.items[key].allotted_s == seconds for key, seconds in given.items()):
        raise NothingToShare
    return given


def _with(meeting: Meeting, given: Mapping[ItemId, int]) -> Meeting:
    changed = {key: replace(meeting.items[key], allotted_s=seconds) for key, seconds in given.items()}
    return replace(meeting, items={**meeting.items, **changed})


def _groups(
    coming: Sequence[AgendaItem],
    slots: Mapping[ItemId, Slot],
    ends: datetime,
    now: Now,
) -> Iterator[tuple[list[AgendaItem], datetime]]:
    """Yield the coming items cut before each fixed one, each group with the moment it must end."""
    group: list[AgendaItem] = []
    for item in coming:
        fixed = fixed_start(item, slots[item.id].planned_start, now)
        if fixed is not None and group:
            yield group, fixed
            group = []
        group.append(item)
    if group:
        yield group, ends


def _fitted(
    meeting: Meeting, group: Sequence[AgendaItem], goal: tuple[datetime, bool], now: Now
) -> dict[ItemId, int]:
    """Return whole minutes for a group so that it ends at a moment; only the last may be stretched."""
    limit, may_stretch = goal
    open_items = [item for item in group if _is_open(meeting, item, now)]
    ends = next(slot.end for slot in forecast(meeting, now).slots if slot.item == group[-1].id)
    late_s = (ends - limit).total_seconds()
    if not open_items or (late_s <= 0 and not may_stretch):
        return {}
    wanted_s = sum(item.allotted_s for item in open_items) - late_s
    return proportional(open_items, max(len(open_items), int(wanted_s // MINUTE_S)))


def _is_open(meeting: Meeting, item: AgendaItem, now: Now) -> bool:
    """Return whether an item's minutes may change; one that was given none stays without."""
    has_begun = elapsed(meeting, item.id, now) > 0
    return not (item.locked or item.buffer or has_begun) and item.allotted_s > 0


def proportional(items: Sequence[AgendaItem], minutes: int, unit_s: int = MINUTE_S) -> dict[ItemId, int]:
    """Share whole minutes (or other units) in proportion (largest remainder), at least one for each item."""
    have = sum(item.allotted_s for item in items)
    exact = [minutes * item.allotted_s / have for item in items]
    given = [max(1, int(share)) for share in exact]
    by_need = sorted(range(len(items)), key=lambda place: given[place] - exact[place])
    place = 0
    while sum(given) < minutes:
        given[by_need[place % len(items)]] += 1
        place += 1
    while sum(given) > minutes:
        largest = max(range(len(items)), key=lambda at: (given[at] - exact[at], given[at]))
        if given[largest] <= 1:
            largest = max(range(len(items)), key=lambda at: given[at])
        given[largest] -= 1
    return {item.id: count * unit_s for item, count in zip(items, given, strict=True)}
