"""A plan cut or stretched to the minutes that there are, before anybody has been told of it."""

from collections.abc import Sequence
from dataclasses import replace

from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import AgendaItem, Meeting
from facilitator.meeting.redistribution import MINUTE_S, proportional
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ItemKind

# People say times in fives; finer only where there are too few minutes for that.
_FIVE = 5


def fitted(planned: Meeting, minutes: int) -> Meeting:
    """Return a meeting that has not begun with its plan in so many minutes.

    Locked items, breaks and buffers keep what they have; the others share the rest in proportion, at least
    a minute each. A plan that cannot be so short is as short as it can be.
    """
    items = agenda(planned)
    open_items = [item for item in items if _may_change(item)]
    if not open_items:
        return planned
    held_s = sum(item.planned_s for item in items if not _may_change(item))
    given = _shared(open_items, max(len(open_items), minutes - held_s // MINUTE_S))
    changed = {
        key: replace(planned.items[key], planned_s=seconds, allotted_s=seconds)
        for key, seconds in given.items()
    }
    return replace(planned, items={**planned.items, **changed})


def _may_change(item: AgendaItem) -> bool:
    return not (item.locked or item.buffer or item.kind is ItemKind.BREAK) and item.planned_s > 0


def _shared(items: Sequence[AgendaItem], minutes: int) -> dict[ItemId, int]:
    fives, rest = divmod(minutes, _FIVE)
    if fives < len(items):
        return proportional(items, minutes)
    given = proportional(items, fives, unit_s=_FIVE * MINUTE_S)
    longest = max(given, key=lambda key: given[key])
    return {**given, longest: given[longest] + rest * MINUTE_S}
