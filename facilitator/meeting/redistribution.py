"""How the time that is left is shared over the items that are still to come."""

from collections.abc import Sequence
from datetime import datetime

from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import AgendaItem, Meeting, Now
from facilitator.meeting.refusals import NothingToShare
from facilitator.meeting.timeline import Slot, agenda, fixed_start, forecast

MINUTE_S = 60
SHORTEST_S = 60


def shared(meeting: Meeting, now: Now) -> dict[ItemId, int]:
    """Return new allotted seconds for the coming unlocked items, so that the plan's end is met.

    Items before a fixed one are shortened when it would begin late, never stretched; those after
    the last fixed item are shortened or stretched. Whole minutes, at least one each, in proportion
    to what they have; locked items and the running one keep what they have.

    Raises:
        NothingToShare: No coming item may give or take a minute.
    """
    told = forecast(meeting, now)
    slots = {slot.item: slot for slot in told.slots}
    coming = [item for item in agenda(meeting) if slots[item.id].state == "next"]
    if not coming:
        raise NothingToShare
    begins = slots[coming[0].id].start
    given: dict[ItemId, int] = {}
    for group, limit in _groups(coming, slots, told.planned_ends, now):
        fixed_first = fixed_start(group[0], slots[group[0].id].planned_start, now)
        begins = max(begins, fixed_first) if fixed_first is not None else begins
        room = (limit - begins).total_seconds()
        is_last = group[-1] is coming[-1]
        new = _fitted(group, room, may_stretch=is_last)
        given.update(new)
        taken = sum(new.get(item.id, item.allotted_s) for item in group)
        begins = max(limit, begins) if not is_last and taken <= room else _after(begins, taken)
    if all(meeting.items[key].allotted_s == seconds for key, seconds in given.items()):
        raise NothingToShare
    return given


def _after(moment: datetime, seconds: float) -> datetime:
    return datetime.fromtimestamp(moment.timestamp() + seconds, moment.tzinfo)


def _groups(
    coming: Sequence[AgendaItem],
    slots: dict[ItemId, Slot],
    ends: datetime,
    now: Now,
) -> list[tuple[list[AgendaItem], datetime]]:
    """Return the coming items cut before each fixed one, each group with the moment it must end."""
    groups: list[tuple[list[AgendaItem], datetime]] = []
    group: list[AgendaItem] = []
    for item in coming:
        fixed = fixed_start(item, slots[item.id].planned_start, now)
        if fixed is not None and group:
            groups.append((group, fixed))
            group = []
        group.append(item)
    groups.append((group, ends))
    return groups


def _fitted(group: Sequence[AgendaItem], room_s: float, *, may_stretch: bool) -> dict[ItemId, int]:
    """Return whole minutes for the unlocked items of a group so that it fills `room_s`."""
    open_items = [item for item in group if not item.locked and not item.buffer]
    kept = sum(item.allotted_s for item in group if item not in open_items)
    have = sum(item.allotted_s for item in open_items)
    want = int(room_s - kept)
    if not open_items or (want >= have and not may_stretch):
        return {}
    minutes = max(len(open_items), want // MINUTE_S)
    return _proportional(open_items, minutes)


def _proportional(items: Sequence[AgendaItem], minutes: int) -> dict[ItemId, int]:
    """Share whole minutes in proportion (largest remainder), at least one for each item."""
    have = sum(item.allotted_s for item in items) or len(items)
    exact = [minutes * (item.allotted_s or 1) / have for item in items]
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
    return {item.id: count * MINUTE_S for item, count in zip(items, given, strict=True)}
