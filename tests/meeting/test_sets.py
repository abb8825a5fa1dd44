"""The default sets of types and categories."""

from pathlib import Path

from facilitator.meeting.formats import parse_format
from facilitator.meeting.handwritten import TroubleKind
from facilitator.meeting.sets import CategorySet, TypeSet, parse_categories, parse_types
from facilitator.meeting.words import CardType

RESOURCES = Path(__file__).parents[2] / "resources"

# In the order of domain.md.
CATEGORIES = [
    *("lighting", "planting", "cleaning", "vandalism", "traffic", "paths", "cellars", "youth", "noise"),
    *("drugs", "burglary", "harassment", "police", "community", "children", "communication", "other"),
]


def types() -> TypeSet:
    made, troubles = parse_types((RESOURCES / "sets" / "types.toml").read_text(encoding="utf-8"))
    assert troubles == ()
    return made


def categories() -> CategorySet:
    made, troubles = parse_categories((RESOURCES / "sets" / "categories.toml").read_text(encoding="utf-8"))
    assert troubles == ()
    return made


def contrast_with_white(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def test_every_type_has_its_key_in_the_order_of_the_domain() -> None:
    assert [(entry.key, entry.type) for entry in types().entries] == list(enumerate(CardType, start=1))


def test_no_two_types_look_alike_even_without_colour() -> None:
    entries = types().entries
    assert len({entry.shape for entry in entries}) == len(entries)
    assert len({entry.icon for entry in entries}) == len(entries)


def test_categories_are_those_of_the_domain() -> None:
    assert [entry.id for entry in categories().entries] == CATEGORIES


def test_no_two_categories_share_colour_and_shape_or_icon() -> None:
    entries = categories().entries
    assert len({(entry.colour, entry.shape) for entry in entries}) == len(entries)
    assert len({entry.icon for entry in entries}) == len(entries)


def test_white_letters_can_be_read_on_every_colour() -> None:
    colours = {entry.colour for entry in types().entries} | {entry.colour for entry in categories().entries}
    assert [colour for colour in colours if contrast_with_white(colour) < 4.5] == []


def test_every_name_is_there_in_all_nine_languages() -> None:
    names = [entry.names for entry in types().entries] + [entry.names for entry in categories().entries]
    assert {tuple(language for language, _ in each) for each in names} == {
        ("da", "en", "ar", "tr", "so", "fa", "ur", "pl", "uk")
    }


def test_formats_use_known_categories_only() -> None:
    known = set(CATEGORIES)
    for path in (RESOURCES / "formats").iterdir():
        made, _ = parse_format(path.read_text(encoding="utf-8"))
        assert made is not None
        assert {category for board in made.boards for category in board.categories} <= known


def test_an_entry_twice_is_refused_and_the_first_one_stays() -> None:
    made, troubles = parse_categories('[[category]]\nid = "other"\nname = "A"\n' * 2)
    assert [entry.names for entry in made.entries] == [(("da", "A"),)]
    assert TroubleKind.TWICE in {trouble.kind for trouble in troubles}


def test_a_colour_that_is_none_is_refused_with_its_line() -> None:
    made, troubles = parse_types('[[type]]\nid = "idea"\nname = "Idé"\ncolour = "red"\nshape = "star"\n')
    assert [(trouble.line, trouble.field) for trouble in troubles] == [(4, "type.colour")]
    assert made.entry(CardType.IDEA) is not None
    assert made.entry(CardType.CONCERN) is None
