"""How types and categories look, read once from the sets that ship with the program."""

from dataclasses import dataclass
from functools import cache

from facilitator.files.resources import resource_text
from facilitator.meeting.sets import TypeSet, parse_types
from facilitator.meeting.views import CardView, CategoryView, Names
from facilitator.meeting.words import CardType

OTHER_COLOUR, OTHER_SHAPE = "#4a5560", "square"


@dataclass(frozen=True, slots=True)
class Look:
    """A colour, a shape and the words that say the same."""

    colour: str
    shape: str
    names: Names


@cache
def type_look(of: CardType) -> Look:
    """Return how a type of card looks; its name is short ("Styrke", not what follows the colon)."""
    entry = _types().entry(of)
    if entry is None:
        return Look(OTHER_COLOUR, OTHER_SHAPE, (("en", of.value),))
    names = tuple((language, name.split(":")[0]) for language, name in entry.names)
    return Look(entry.colour, entry.shape, names)


def category_look(category: CategoryView) -> Look:
    """Return how a category looks, whatever the facilitator left out."""
    return Look(category.colour or OTHER_COLOUR, category.shape or OTHER_SHAPE, category.names)


def category_of(card: CardView, categories: tuple[CategoryView, ...]) -> CategoryView | None:
    return next((one for one in categories if one.id == card.category), None)


@cache
def _types() -> TypeSet:
    found, _ = parse_types(resource_text("sets", "types.toml"))
    return found
