"""How each thing of a meeting becomes rows, and rows become the thing again."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Table

from facilitator.meeting.changes import MEMBERS, SINGLES, Change, Thing, current
from facilitator.meeting.ids import ItemId, RoundId
from facilitator.meeting.model import (
    Action,
    AgendaItem,
    ApprovedMinutes,
    AreaPicture,
    Attendance,
    Ballot,
    Board,
    Brief,
    Card,
    Category,
    Closing,
    Cluster,
    Course,
    Decision,
    ItemMinutes,
    Meeting,
    Moderation,
    Place,
    Poll,
    Projector,
    Round,
    Segment,
    SpeakerQueue,
    Vote,
    WalkStop,
)
from facilitator.store import tables

Row = dict[str, Any]

# Things that a file never holds: they would tell who was there.
NEVER_STORED: frozenset[type[Thing]] = frozenset({SpeakerQueue})

# Things that a meeting may be without.
OPTIONAL: frozenset[type[Thing]] = frozenset({AreaPicture, ApprovedMinutes})


def _same(row: Row) -> Row:
    return row


@dataclass(frozen=True, slots=True)
class Form:
    """The table of one kind of thing; `split` and `join` serve the few whose columns are not its fields."""

    kind: type[Thing]
    table: Table
    split: Callable[[Any], Row] = lambda _thing: {}
    join: Callable[[Row], Row] = _same
    beside: tuple[Table, str] | None = None
    """A second table for one heavy field."""

    @property
    def is_single(self) -> bool:
        """Whether a meeting has one of it."""
        return self.kind in SINGLES

    def rows(self, thing: Thing) -> list[tuple[Table, Row]]:
        """Return the row of `thing` in each of its tables."""
        special = self.split(thing)
        row = {
            name: special[name] if name in special else getattr(thing, name) for name in _fields(self.table)
        }
        found = [(self.table, self._keyed(row))]
        if self.beside is not None:
            table, field = self.beside
            found.append((table, self._keyed({field: getattr(thing, field)})))
        return found

    def thing(self, row: Row) -> Thing:
        """Return the thing that `row` (of all its tables) describes."""
        row.pop("one", None)
        return self.kind(**self.join(row))

    def _keyed(self, row: Row) -> Row:
        return {"one": 1, **row} if self.is_single else row


@cache
def _fields(table: Table) -> tuple[str, ...]:
    return tuple(column.key for column in table.c if column.key != "one")


def _card_row(card: Card) -> Row:
    place = card.place
    if place is None:
        return {"place_name": None, "place_x": None, "place_y": None}
    return {"place_name": place.name, "place_x": place.x, "place_y": place.y}


def _card_fields(row: Row) -> Row:
    name, x, y = row.pop("place_name"), row.pop("place_x"), row.pop("place_y")
    row["place"] = None if name is None else Place(name, x, y)
    return row


def _course_row(course: Course) -> Row:
    found = course.round
    return {
        "round": None if found is None else found.id,
        "round_item": None if found is None else found.item,
    }


def _course_fields(row: Row) -> Row:
    item = row.pop("round_item")
    row["round"] = None if row["round"] is None else Round(RoundId(row["round"]), ItemId(item))
    return row


FORMS: Mapping[type[Thing], Form] = {
    form.kind: form
    for form in (
        Form(Brief, tables.brief_table),
        Form(Course, tables.course_table, _course_row, _course_fields),
        Form(Attendance, tables.attendance_table),
        Form(Projector, tables.projector_table),
        Form(Closing, tables.closing_table),
        Form(Moderation, tables.moderation_table),
        Form(AreaPicture, tables.area_table, beside=(tables.image_table, "image")),
        Form(AgendaItem, tables.item_table),
        Form(Segment, tables.segment_table),
        Form(Board, tables.board_table),
        Form(Category, tables.category_table),
        Form(Card, tables.card_table, _card_row, _card_fields),
        Form(Cluster, tables.cluster_table),
        Form(Poll, tables.poll_table),
        Form(Ballot, tables.ballot_table),
        Form(Vote, tables.vote_table),
        Form(Decision, tables.decision_table),
        Form(Action, tables.action_table),
        Form(ItemMinutes, tables.minutes_table),
        Form(WalkStop, tables.stop_table),
        Form(ApprovedMinutes, tables.approved_table),
    )
}


def things(meeting: Meeting) -> Iterator[Thing]:
    """Yield everything that `meeting` is made of."""
    for kind, name in SINGLES.items():
        found = getattr(meeting, name)
        if found is not None and kind not in NEVER_STORED:
            yield found
    for name in MEMBERS.values():
        yield from getattr(meeting, name).values()


def lies_in(meeting: Meeting, change: Change) -> bool:
    """Return whether `meeting`, as its file tells it, has the thing as `change` leaves it."""
    if change.kind in NEVER_STORED:
        return True
    now, after = current(meeting, change.thing), change.after
    if now is None or after is None:
        return now is after
    rows = FORMS[change.kind].rows
    return rows(now) == rows(after)
