"""The meeting that follows a meeting: the same people, the same plan, and last time's promises first."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from facilitator.meeting.decide.rule import LINE
from facilitator.meeting.dice import Dice
from facilitator.meeting.ids import BoardId, CategoryId, ItemId, MeetingId, StopId
from facilitator.meeting.model import (
    Action,
    AgendaItem,
    Board,
    Brief,
    Meeting,
    Projector,
    Scene,
)
from facilitator.meeting.polls import taken_along
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ActionStatus, ItemKind, SceneKind

# Long enough for something to have happened, short enough to be remembered (Kolding's walks).
MONTHS_ON = 6
PROMISES_S = 10 * 60
TITLE = "{title}"
_MONTHS_A_YEAR, _WEEK, _HALF_WEEK = 12, 7, 3


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What a follow-up needs beside the meeting that it follows."""

    heading: str
    """What the item with last time's promises is called."""
    zone: tzinfo
    today: date
    months: int = MONTHS_ON
    title: str = TITLE
    """What the follow-up is called, with the title of what it follows in its place."""


def follow_up(previous: Meeting, wish: FollowUp, dice: Dice) -> Meeting:
    """Return the meeting that follows: brief and plan as they were, open promises carried, nothing said yet.

    A promise keeps its id, so that its status can be followed from meeting to meeting.
    """
    boards = {key: replace(one, id=BoardId(dice.new_id())) for key, one in previous.boards.items()}
    categories = [
        replace(one, id=CategoryId(dice.new_id()), board=boards[one.board].id)
        for one in previous.categories.values()
    ]
    stops = [replace(one, id=StopId(dice.new_id())) for one in previous.stops.values()]
    first, renewed = _promises(wish, dice), _items(previous, wish, boards, dice)
    return Meeting(
        id=MeetingId(dice.new_id()),
        brief=_brief(previous, wish),
        projector=Projector(Scene(SceneKind.PROMISES)),
        area=previous.area,
        items={item.id: item for item in (first, *renewed.values())},
        boards={board.id: board for board in boards.values()},
        categories={category.id: category for category in categories},
        actions={action.id: action for action in carried(previous)},
        stops={stop.id: stop for stop in stops},
        polls=taken_along(previous.polls.values(), {key: item.id for key, item in renewed.items()}, dice),
    )


def carried(previous: Meeting) -> tuple[Action, ...]:
    """Return the promises that are not kept yet, as the next meeting begins with them."""
    still_open = (one for one in ordered_actions(previous) if one.status is not ActionStatus.RUNNING)
    return tuple(replace(action, item=None, cards=(), carried=True) for action in still_open)


def _brief(previous: Meeting, wish: FollowUp) -> Brief:
    old = previous.brief
    return replace(
        old,
        title=next_title(previous, wish),
        starts=next_start(previous, wish),
        participants=None,
        rehearsal=False,
        previous=previous.id,
    )


def next_title(previous: Meeting, wish: FollowUp) -> str:
    """Return what the follow-up is called; the follow-up of a follow-up is called what that was called."""
    old = previous.brief.title
    before, _, after = wish.title.partition(TITLE)
    named = f"{before}{old}{after}"
    return old if not old or (old.startswith(before) and old.endswith(after)) else named[:LINE]


def next_start(previous: Meeting, wish: FollowUp) -> datetime | None:
    """Return when the follow-up begins: as agreed, else some months on, same weekday and hour."""
    if previous.closing.next_meeting is not None:
        return previous.closing.next_meeting
    starts = previous.brief.starts
    if starts is None:
        return None
    local = starts.astimezone(wish.zone)
    day = _same_weekday(months_after(local.date(), wish.months), local.weekday())
    if day <= wish.today:
        # An old meeting is followed up from now on, not in the past.
        day = _same_weekday(months_after(wish.today, 1), local.weekday())
    return datetime.combine(day, local.timetz().replace(tzinfo=None), wish.zone).astimezone(UTC)


def months_after(day: date, months: int) -> date:
    """Return the same day some months on, or the month's last where there is no such day."""
    at = day.year * _MONTHS_A_YEAR + day.month - 1 + months
    year, month = divmod(at, _MONTHS_A_YEAR)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _same_weekday(day: date, weekday: int) -> date:
    """Return the nearest day that is this day of the week."""
    away = (weekday - day.weekday()) % _WEEK
    return day + timedelta(days=away if away <= _HALF_WEEK else away - _WEEK)


def _promises(wish: FollowUp, dice: Dice) -> AgendaItem:
    return AgendaItem(
        ItemId(dice.new_id()), 0.0, wish.heading, ItemKind.TALK, planned_s=PROMISES_S, allotted_s=PROMISES_S
    )


def _items(
    previous: Meeting, wish: FollowUp, boards: Mapping[BoardId, Board], dice: Dice
) -> dict[ItemId, AgendaItem]:
    """Return the items under the ids of those that they were made from."""
    return {
        item.id: replace(
            item,
            id=ItemId(dice.new_id()),
            position=float(at),
            allotted_s=item.planned_s,
            board=boards[item.board].id if item.board is not None else None,
            fixed=None,
            skipped=False,
        )
        for at, item in enumerate(_without_promises(previous, wish), start=1)
    }


def _without_promises(previous: Meeting, wish: FollowUp) -> list[AgendaItem]:
    """Return the plan that was followed, without the promises that itself began with."""
    items = list(agenda(previous))
    if previous.brief.previous is not None and items and items[0].title == wish.heading:
        return items[1:]
    return items
