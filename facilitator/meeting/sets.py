"""The default sets of types and categories: their names, colours, shapes, icons and order of keys."""

from dataclasses import dataclass
from enum import StrEnum

from facilitator.meeting.handwritten import Sort, Table, Trouble, TroubleKind, read
from facilitator.meeting.views import Names
from facilitator.meeting.words import CardType

COLOUR_CHARACTERS = 7


class Shape(StrEnum):
    """What tells two colours apart for those who cannot."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    STAR = "star"
    HEXAGON = "hexagon"
    PENTAGON = "pentagon"
    CROSS = "cross"
    DROP = "drop"
    ARROW = "arrow"
    HEART = "heart"
    RING = "ring"


@dataclass(frozen=True, slots=True)
class TypeEntry:
    """How one type of card looks; `key` is the digit that chooses it, `icon` the word for its picture."""

    type: CardType
    names: Names
    colour: str
    shape: Shape
    icon: str
    key: int


@dataclass(frozen=True, slots=True)
class CategoryEntry:
    """How one category looks; `icon` is the word for its picture."""

    id: str
    names: Names
    colour: str
    shape: Shape
    icon: str


@dataclass(frozen=True, slots=True)
class TypeSet:
    """Types in the order of their keys."""

    entries: tuple[TypeEntry, ...]

    def entry(self, of: CardType) -> TypeEntry | None:
        """Return how the type looks."""
        return next((entry for entry in self.entries if entry.type is of), None)


@dataclass(frozen=True, slots=True)
class CategorySet:
    """Categories in the order in which they are offered."""

    entries: tuple[CategoryEntry, ...]

    def entry(self, of: str) -> CategoryEntry | None:
        """Return how the category looks."""
        return next((entry for entry in self.entries if entry.id == of), None)


def parse_types(text: str) -> tuple[TypeSet, tuple[Trouble, ...]]:
    """Return the set of types in `text` as far as it can be used, and what could not be."""
    file = read(text)
    file.know_only(("type",))
    entries: dict[CardType, TypeEntry] = {}
    for table in file.named("type"):
        table.know_only(("id", "name", "colour", "shape", "icon", "key"))
        kind = table.word("id", CardType)
        if kind in entries:
            table.refuse(TroubleKind.TWICE, "id", kind)
        elif kind is not None:
            entries[kind] = _type_entry(table, kind, len(entries) + 1)
    ordered = tuple(sorted(entries.values(), key=lambda entry: entry.key))
    return TypeSet(ordered), tuple(file.troubles)


def parse_categories(text: str) -> tuple[CategorySet, tuple[Trouble, ...]]:
    """Return the set of categories in `text` as far as it can be used, and what could not be."""
    file = read(text)
    file.know_only(("category",))
    entries: dict[str, CategoryEntry] = {}
    for table in file.named("category"):
        table.know_only(("id", "name", "colour", "shape", "icon"))
        identifier = table.identifier("id")
        if identifier in entries:
            table.refuse(TroubleKind.TWICE, "id", identifier)
        elif identifier is not None:
            entries[identifier] = category_entry(table, identifier)
    return CategorySet(tuple(entries.values())), tuple(file.troubles)


def _type_entry(table: Table, kind: CardType, place: int) -> TypeEntry:
    return TypeEntry(
        type=kind,
        names=table.names("name"),
        colour=_colour(table),
        shape=table.word("shape", Shape) or Shape.CIRCLE,
        icon=table.line_of_text("icon"),
        key=table.whole("key", 1, 9) or place,
    )


def category_entry(table: Table, identifier: str) -> CategoryEntry:
    """Return how the category in a table looks; what cannot be read of it is grey and round."""
    return CategoryEntry(
        id=identifier,
        names=table.names("name"),
        colour=_colour(table),
        shape=table.word("shape", Shape) or Shape.CIRCLE,
        icon=table.line_of_text("icon"),
    )


def _colour(table: Table) -> str:
    value = table.line_of_text("colour").lower()
    if len(value) == COLOUR_CHARACTERS and value[0] == "#" and set(value[1:]) <= set("0123456789abcdef"):
        return value
    table.refuse(TroubleKind.WRONG_SORT, "colour", value, Sort.COLOUR)
    return "#666666"
