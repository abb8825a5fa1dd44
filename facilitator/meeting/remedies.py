"""What can be done about a run sheet's warnings, as commands that a person may give."""

from dataclasses import dataclass, replace

from facilitator.meeting.commands import Command, PutItem, PutItems
from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import AgendaItem, Meeting
from facilitator.meeting.run_sheet import MINUTE_S, Doubt, SheetWarning, in_a_row
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ItemKind

BREAK_MIN, CLOSING_MIN = 10, 10
SHORTEST_MIN = 5


@dataclass(frozen=True, slots=True)
class NewItem:
    """The id and title for an item that a remedy may add."""

    id: ItemId
    title: str

    def of(self, kind: ItemKind, minutes: int, position: float) -> AgendaItem:
        seconds = minutes * MINUTE_S
        return AgendaItem(
            self.id, position, self.title, kind, seconds, seconds, locked=kind is ItemKind.CLOSING
        )


# Which kind of item a remedy may add; the other doubts add none.
ADDED = {
    Doubt.NO_BREAK: ItemKind.BREAK,
    Doubt.NO_NEXT_STEPS: ItemKind.CLOSING,
    Doubt.LONG_TALK: ItemKind.QUESTIONS,
}


def remedy(meeting: Meeting, warning: SheetWarning, new: NewItem) -> Command | None:
    """Return the command that mends what is warned of, or None where only a person can."""
    match warning.doubt:
        case Doubt.NO_BREAK:
            return _break_in(meeting, warning, new)
        case Doubt.NO_NEXT_STEPS:
            last = max((item.position for item in meeting.items.values()), default=0.0)
            return PutItem(new.of(ItemKind.CLOSING, CLOSING_MIN, last + 1.0))
        case Doubt.AFTER_CLOSING:
            return _shortened(meeting, warning.minutes)
        case Doubt.LONG_TALK:
            return _questions_for(meeting, warning, new)
        case _:
            return None


def _place(meeting: Meeting, key: ItemId | None) -> int | None:
    places = [place for place, item in enumerate(agenda(meeting)) if item.id == key]
    return places[0] if places else None


def _behind(items: tuple[AgendaItem, ...], place: int) -> float:
    """Return a position right behind an item."""
    here = items[place].position
    return (here + items[place + 1].position) / 2 if place + 1 < len(items) else here + 1.0


def _break_in(meeting: Meeting, warning: SheetWarning, new: NewItem) -> Command | None:
    """Put a break behind the item whose end is nearest to the middle of the stretch."""
    items, first = agenda(meeting), _place(meeting, warning.item)
    if first is None:
        return None
    used, nearest = 0, {}
    for place in range(first, len(items) - 1):
        if items[place].kind is ItemKind.BREAK:
            break
        used += items[place].planned_s
        nearest[place] = abs(2 * used - warning.minutes * MINUTE_S)
    if not nearest:
        return None
    place = min(nearest, key=lambda at: nearest[at])
    return PutItem(new.of(ItemKind.BREAK, BREAK_MIN, _behind(items, place)))


def _questions_for(meeting: Meeting, warning: SheetWarning, new: NewItem) -> Command | None:
    """Give the questions after a talk as many minutes as the talk has."""
    items, place = agenda(meeting), _place(meeting, warning.item)
    if place is None:
        return None
    place += len(in_a_row(items, place, ItemKind.TALK))
    if place == len(items) or items[place].kind is not ItemKind.QUESTIONS:
        return PutItem(new.of(ItemKind.QUESTIONS, warning.minutes, _behind(items, place - 1)))
    lacking_s = (warning.minutes - warning.other) * MINUTE_S
    return PutItem(_lasting(items[place], items[place].planned_s + lacking_s))


def _shortened(meeting: Meeting, minutes: int) -> Command | None:
    """Take minutes from the longest items that may give some, one at a time."""
    given = {item.id: item.planned_s // MINUTE_S for item in agenda(meeting) if _may_give(item)}
    for _ in range(minutes):
        longest = max(given, key=lambda key: given[key], default=None)
        if longest is None or given[longest] <= SHORTEST_MIN:
            return None
        given[longest] -= 1
    shorter = (_lasting(meeting.items[key], left * MINUTE_S) for key, left in given.items())
    return PutItems(tuple(item for item in shorter if item != meeting.items[item.id]))


def _lasting(item: AgendaItem, seconds: int) -> AgendaItem:
    return replace(item, planned_s=seconds, allotted_s=seconds)


def _may_give(item: AgendaItem) -> bool:
    is_fair = item.kind not in {ItemKind.BREAK, ItemKind.CLOSING}
    return is_fair and not item.locked and item.planned_s > SHORTEST_MIN * MINUTE_S
