"""Meeting formats and default sets, parsed from the text of their TOML files."""

import re
from dataclasses import dataclass, replace
from datetime import time

from facilitator.meeting.format_polls import FormatPoll, numbered_anew, parse_poll
from facilitator.meeting.handwritten import Handwritten, Sort, Table, Trouble, TroubleKind, read
from facilitator.meeting.sets import CategoryEntry, category_entry
from facilitator.meeting.views import Names
from facilitator.meeting.words import BoardView, CardType, ItemKind, PurposeClass

__all__ = [
    "Format",
    "FormatBoard",
    "FormatItem",
    "PeopleRange",
    "Trouble",
    "TroubleKind",
    "parse_format",
]

COLLECTING = frozenset({ItemKind.WRITING, ItemKind.COLLECT, ItemKind.MAP})
LONGEST_ITEM_MIN, LONGEST_MEETING_MIN = 480, 1_440
MOST_PEOPLE = 10_000
DOORS_OPEN_MIN = 15
MOST_QUESTION_CHARACTERS = 500
_CLOCK_TIME = re.compile(r"([01]?[0-9]|2[0-3])[.:]([0-5][0-9])")

_FORMAT_FIELDS = (
    "id",
    "order",
    "name",
    "about",
    "influence",
    "minutes",
    "doors_open",
    "purpose",
    "people",
    "tables",
    "projector",
    "collection",
    "follow_up_months",
)
_BOARD_FIELDS = (
    "id",
    "name",
    "view",
    "types",
    "categories",
    "ask_category",
    "ask_place",
    "locked_after_item",
    "without_categories",
)
_CATEGORY_FIELDS = ("id", "name", "colour", "shape", "icon")
_ITEM_FIELDS = (
    "title",
    "minutes",
    "kind",
    "board",
    "question",
    "notes",
    "collects",
    "locked",
    "question_minutes",
    "answer_minutes",
    "presenter",
    "fixed",
    "buffer",
)


@dataclass(frozen=True, slots=True)
class PeopleRange:
    """How many people something is for; `most` is None where there is no limit."""

    least: int
    most: int | None

    def holds(self, people: int) -> bool:
        """Tell whether `people` fit."""
        return self.least <= people and (self.most is None or people <= self.most)


@dataclass(frozen=True, slots=True)
class FormatBoard:
    """A board that a format sets up; without categories of its own it gets the whole default set."""

    id: str
    names: Names
    view: BoardView
    types: tuple[CardType, ...]
    categories: tuple[str, ...]
    ask_category: bool
    ask_place: bool
    locked_after_item: bool
    """True where the board closes with the item that fills it (Fremtidsværksted's phases)."""
    without_categories: bool = False
    """True where there are none at all, not even those of the default set."""


@dataclass(frozen=True, slots=True)
class FormatItem:
    """One item of a format's agenda; `notes` are for the facilitator's eyes only."""

    title: Names
    minutes: int
    kind: ItemKind
    question: Names = ()
    notes: Names = ()
    board: str | None = None
    collects: bool = False
    locked: bool = False
    question_minutes: int | None = None
    answer_minutes: int | None = None
    presenter: str = ""
    fixed: time | None = None
    """The clock time at which it begins, whatever came before."""
    buffer: bool = False
    polls: tuple[FormatPoll, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A way to hold a meeting, ready to become one."""

    id: str
    order: int
    names: Names
    about: Names
    influence: Names
    """What the participants can usually influence: "det kan I få indflydelse på"."""
    minutes: int
    doors_open: int
    purpose_class: PurposeClass
    people: PeopleRange
    tables: PeopleRange | None
    uses_projector: bool
    collection: bool
    follow_up_months: int | None
    boards: tuple[FormatBoard, ...]
    items: tuple[FormatItem, ...]
    categories: tuple[CategoryEntry, ...] = ()
    """Categories of its own; boards name them like those of the default set, and they come before those."""


def parse_format(text: str) -> tuple[Format | None, tuple[Trouble, ...]]:
    """Return the format in `text` as far as it can be used, and what could not be.

    None comes back only when there is no id or no item left. `minutes` is the sum of what is left.
    """
    file = read(text)
    file.know_only(("board", "category", "item", "poll"))
    file.top.know_only(_FORMAT_FIELDS)
    boards = _boards(file)
    items = _items(file, boards)
    made = _format(file.top, boards, items)
    if made is not None:
        made = replace(made, categories=_own_categories(file))
    return made, tuple(sorted(file.troubles, key=lambda trouble: trouble.line))


def _format(top: Table, boards: tuple[FormatBoard, ...], items: tuple[FormatItem, ...]) -> Format | None:
    identifier = top.identifier("id")
    minutes = sum(item.minutes for item in items)
    planned = top.whole("minutes", 1, LONGEST_MEETING_MIN)
    if planned is not None and planned != minutes:
        top.refuse(TroubleKind.DOES_NOT_SUM, "minutes", minutes, str(planned))
    made = Format(
        id=identifier or "",
        order=top.whole("order", 1, 999) or 999,
        names=top.names("name"),
        about=top.names("about", required=False, prose=True),
        influence=top.names("influence", required=False, prose=True),
        minutes=minutes,
        doors_open=_or(top.whole("doors_open", 0, 120), DOORS_OPEN_MIN),
        purpose_class=top.word("purpose", PurposeClass) or PurposeClass.DIALOG,
        people=_people(top, "people") or PeopleRange(1, None),
        tables=_people(top, "tables"),
        uses_projector=top.flag("projector", default=True),
        collection=top.flag("collection", default=True),
        follow_up_months=top.whole("follow_up_months", 1, 60),
        boards=boards,
        items=items,
    )
    return made if identifier and items else None


def _or(value: int | None, default: int) -> int:
    return default if value is None else value


def _people(top: Table, key: str) -> PeopleRange | None:
    if key not in top.values:
        return None
    inner = top.inner(key)
    least = top.whole_in(inner, "from", 1, MOST_PEOPLE) or 1
    most = top.whole_in(inner, "to", 1, MOST_PEOPLE)
    if most is not None and most < least:
        top.refuse(TroubleKind.OUT_OF_RANGE, key, most, f"{least}–{MOST_PEOPLE}")
        most = None
    return PeopleRange(least, most)


def _boards(file: Handwritten) -> tuple[FormatBoard, ...]:
    boards: dict[str, FormatBoard] = {}
    for table in file.named("board"):
        board = _board(table)
        if board is None:
            continue
        if board.id in boards:
            table.refuse(TroubleKind.TWICE, "id", board.id)
            continue
        boards[board.id] = board
    return tuple(boards.values())


def _board(table: Table) -> FormatBoard | None:
    table.know_only(_BOARD_FIELDS)
    identifier = table.identifier("id")
    if identifier is None:
        return None
    return FormatBoard(
        id=identifier,
        names=table.names("name"),
        view=table.word("view", BoardView) or BoardView.CATEGORY,
        types=table.several("types", CardType) or tuple(CardType),
        categories=table.identifiers("categories"),
        ask_category=table.flag("ask_category", default=False),
        ask_place=table.flag("ask_place", default=False),
        locked_after_item=table.flag("locked_after_item", default=False),
        without_categories=table.flag("without_categories", default=False),
    )


def _own_categories(file: Handwritten) -> tuple[CategoryEntry, ...]:
    entries: dict[str, CategoryEntry] = {}
    for table in file.named("category"):
        table.know_only(_CATEGORY_FIELDS)
        identifier = table.identifier("id")
        if identifier in entries:
            table.refuse(TroubleKind.TWICE, "id", identifier)
        elif identifier is not None:
            entries[identifier] = category_entry(table, identifier)
    return tuple(entries.values())


def _items(file: Handwritten, boards: tuple[FormatBoard, ...]) -> tuple[FormatItem, ...]:
    known = tuple(board.id for board in boards)
    collection = file.top.values.get("collection") is not False
    tables = file.named("item")
    read = [(at, _item(table, known, collection=collection)) for at, table in enumerate(tables, start=1)]
    numbered = [(at, item) for at, item in read if item is not None]
    items = _with_polls(file, numbered)
    if items and items[-1].kind is not ItemKind.CLOSING:
        tables[-1].refuse(TroubleKind.NO_NEXT_STEPS, "kind")
    if not items:
        file.top.refuse(TroubleKind.MISSING, "[[item]]")
    return tuple(items)


def _with_polls(file: Handwritten, items: list[tuple[int, FormatItem]]) -> list[FormatItem]:
    """Return the items, which are numbered as they stand in the file, each with the polls below it."""
    polls: dict[int, list[FormatPoll]] = {}
    at = 0
    for table in file.tables:
        if table.name == "item":
            at += 1
        elif table.name == "poll" and (poll := parse_poll(table)) is not None:
            polls.setdefault(at, []).append(poll)
    places = {number: place for place, (number, _) in enumerate(items, start=1)}
    return [
        replace(item, polls=tuple(numbered_anew(poll, places) for poll in polls.get(number, ())))
        for number, item in items
    ]


def _item(table: Table, boards: tuple[str, ...], *, collection: bool) -> FormatItem | None:
    table.know_only(_ITEM_FIELDS)
    minutes = _minutes(table)
    kind = table.word("kind", ItemKind)
    if minutes is None or kind is None:
        return None
    board = _board_of(table, boards)
    collects = table.flag("collects", default=kind in COLLECTING)
    return FormatItem(
        title=table.names("title"),
        minutes=minutes,
        kind=kind,
        question=table.names("question", required=False, most=MOST_QUESTION_CHARACTERS),
        notes=table.names("notes", required=False, prose=True),
        board=board,
        collects=collects and collection,
        locked=table.flag("locked", default=False),
        question_minutes=table.whole("question_minutes", 1, 60),
        answer_minutes=table.whole("answer_minutes", 1, 60),
        presenter=table.line_of_text("presenter"),
        fixed=_fixed(table),
        buffer=table.flag("buffer", default=False),
    )


def _fixed(table: Table) -> time | None:
    """Return a clock time written "19.30" or "19:30"."""
    text = table.line_of_text("fixed")
    found = _CLOCK_TIME.fullmatch(text)
    if found is not None:
        return time(int(found[1]), int(found[2]))
    if text:
        table.refuse(TroubleKind.WRONG_SORT, "fixed", text, Sort.CLOCK)
    return None


def _minutes(table: Table) -> int | None:
    if "minutes" not in table.values:
        table.refuse(TroubleKind.MISSING, "minutes")
    return table.whole("minutes", 1, LONGEST_ITEM_MIN)


def _board_of(table: Table, boards: tuple[str, ...]) -> str | None:
    board = table.line_of_text("board")
    if not board or board in boards:
        return board or None
    table.refuse(TroubleKind.NO_SUCH_BOARD, "board", board, ", ".join(boards))
    return None
