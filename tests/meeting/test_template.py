"""A meeting saved as a template comes back as the same plan, whatever was typed into it."""

import tomllib
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.meeting.blueprint import meeting_from
from facilitator.meeting.format_text import format_text
from facilitator.meeting.formats import Format, Trouble, TroubleKind, parse_format
from facilitator.meeting.handwritten import MOST_DOTS, MOST_NESTED, Sort
from facilitator.meeting.ids import BoardId, CategoryId, ItemId
from facilitator.meeting.model import AgendaItem, Board, Category, Meeting
from facilitator.meeting.sets import CategorySet, Shape, parse_categories
from facilitator.meeting.template import TemplateHead, template_id, template_of
from facilitator.meeting.text import normalise_line
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import BoardView, CardType, ItemKind
from tests import hostile
from tests.meetings import RESOURCES, Evening, SeededDice, dialog_meeting

DEFAULT, _ = parse_categories((RESOURCES / "sets/categories.toml").read_text("utf-8"))
SHIPPED = sorted((RESOURCES / "formats").glob("*.toml"))
HEAD = TemplateHead("vores", "Vores møde", "Til afdelingsmøder.\nMed kaffe.")


def dialog() -> Format:
    found, _ = parse_format((RESOURCES / "formats/dialog.toml").read_text("utf-8"))
    assert found is not None
    return found


def saved(meeting: Meeting) -> Format:
    return template_of(meeting, HEAD, dialog(), DEFAULT)


def read_back(format_: Format) -> Format:
    """Return what is read from the format's own text; nothing of it may be lost."""
    found, troubles = parse_format(format_text(format_))
    assert [one for one in troubles if one.kind is not TroubleKind.NO_NEXT_STEPS] == []
    assert found is not None
    return found


texts = st.text(max_size=600) | hostile.nasty_text()
titles = texts.map(lambda text: normalise_line(text) or "Punkt")
others = st.lists(st.tuples(st.sampled_from(["en", "ar", "xx", "de-CH"]), texts), max_size=2)
# The rules of a meeting leave nothing without a name.
names = st.builds(lambda first, rest: (("da", first), *rest), titles, others)


kinds = st.sampled_from(ItemKind)


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    """Any plan that can be typed: boards, categories changed and new, items of every kind."""
    meeting = dialog_meeting()
    boards = {key: replace(board, names=draw(names)) for key, board in meeting.boards.items()}
    extra = Board(BoardId("e" * 32), 9.0, draw(names), draw(st.sampled_from(BoardView)), (CardType.IDEA,))
    boards[extra.id] = extra
    categories = dict(draw(st.sampled_from([meeting.categories, {}])))
    for number in range(draw(st.integers(0, 3))):
        key = CategoryId(f"{number:032x}")
        shape = draw(st.sampled_from([*Shape, "blob"]))
        base = draw(st.sampled_from(["", "lighting", "nothing"]))
        colour = draw(st.sampled_from(["#AABBCC", "red", ""]))
        board = draw(st.sampled_from(sorted(boards)))
        categories[key] = Category(key, board, float(number), draw(names), colour, shape, base)
    items = {}
    for number in range(draw(st.integers(1, 6))):
        key_ = ItemId(f"{number:032x}")
        items[key_] = AgendaItem(
            key_, float(number), draw(titles), draw(kinds), draw(st.integers(0, 43_200)), 0,
            presenter=draw(texts), question=draw(names), notes=draw(texts),
            board=draw(st.none() | st.sampled_from(sorted(boards))), collects=draw(st.booleans()),
            locked=draw(st.booleans()), buffer=draw(st.booleans()), fixed=draw(st.none() | st.times()),
        )  # fmt: skip
    brief = replace(meeting.brief, influence=draw(texts), language=draw(st.sampled_from(["da", "en"])))
    return replace(meeting, brief=brief, boards=boards, categories=categories, items=items)


@given(meetings())
def test_meeting_to_text_to_format_gives_an_equal_format(meeting: Meeting) -> None:
    made = saved(meeting)
    assert read_back(made) == made


@given(meetings())
def test_the_text_is_honest_toml(meeting: Meeting) -> None:
    assert tomllib.loads(format_text(saved(meeting)))["id"] == "vores"


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_formats_that_ship_survive_being_written(path: Path) -> None:
    found, _ = parse_format(path.read_text("utf-8"))
    assert found is not None
    assert read_back(found) == found


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_meeting_of_a_format_saved_again_has_the_same_plan(path: Path) -> None:
    found, _ = parse_format(path.read_text("utf-8"))
    assert found is not None
    first = meeting_from(found, DEFAULT, SeededDice(1), "da")
    again = meeting_from(read_back(template_of(first, HEAD, found, DEFAULT)), DEFAULT, SeededDice(1), "da")
    assert again.items == first.items
    assert again.boards == first.boards
    assert again.categories == first.categories


def test_a_changed_category_becomes_the_templates_own_and_others_stay_the_programs() -> None:
    meeting = dialog_meeting()
    changed = next(one for one in meeting.categories.values() if one.base == "lighting")
    meeting = replace(
        meeting, categories={**meeting.categories, changed.id: replace(changed, names=(("da", "Lys"),))}
    )
    made = saved(meeting)
    assert [(one.id, one.names) for one in made.categories] == [("lighting_2", (("da", "Lys"),))]
    board = next(one for one in made.boards if "lighting_2" in one.categories)
    assert "planting" in board.categories


def test_a_board_without_categories_stays_without() -> None:
    meeting = replace(dialog_meeting(), categories={})
    again = meeting_from(read_back(saved(meeting)), DEFAULT, SeededDice(1), "da")
    assert again.categories == {}


def test_own_categories_and_fixed_times_come_into_the_meeting() -> None:
    text = """
id = "eget"
name.da = "Eget"
purpose = "dialog"
[[board]]
id = "b"
name.da = "Tavle"
view = "category"
types = ["idea"]
categories = ["cykler", "lighting"]
[[category]]
id = "cykler"
name.da = "Cykler"
colour = "#aa3300"
shape = "star"
[[item]]
minutes = 20
kind = "talk"
title.da = "Oplæg"
presenter = "SSP"
fixed = "19:30"
buffer = true
[[item]]
minutes = 5
kind = "closing"
title.da = "Tak"
"""
    found, troubles = parse_format(text)
    assert troubles == ()
    assert found is not None
    meeting = meeting_from(found, DEFAULT, SeededDice(1), "da")
    own, base = sorted(meeting.categories.values(), key=lambda one: one.position)
    assert (own.names, own.colour, own.base, base.base) == ((("da", "Cykler"),), "#aa3300", "", "lighting")
    talk = agenda(meeting)[0]
    assert (talk.presenter, talk.fixed, talk.buffer) == ("SSP", time(19, 30), True)


def test_a_time_that_is_none_is_told_with_its_line() -> None:
    text = format_text(dialog()).replace('kind = "talk"', 'kind = "talk"\nfixed = "25.99"', 1)
    line = text[: text.index("fixed = ")].count("\n") + 1
    found, troubles = parse_format(text)
    assert troubles == (Trouble(TroubleKind.WRONG_SORT, line, "item.fixed", "'25.99'", Sort.CLOCK),)
    assert found is not None
    assert found == dialog()


@pytest.mark.parametrize(
    "notes", ["." * (MOST_DOTS * 2), "[" * (MOST_NESTED * 2), "{" * 200, "'''\n[[item]]", 'a"""b', "\\"]
)
def test_notes_that_look_like_an_attack_are_only_notes(notes: str) -> None:
    meeting = dialog_meeting()
    first = agenda(meeting)[0]
    meeting = replace(meeting, items={**meeting.items, first.id: replace(first, notes=notes)})
    made = saved(meeting)
    assert read_back(made).items[0].notes == (("da", notes),)


def test_nothing_that_anybody_wrote_or_decided_is_in_a_template() -> None:
    evening = Evening().collecting()
    evening.slip("Kortets hemmelige tekst", release=True)
    assert "hemmelige" not in format_text(saved(evening.meeting))


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("Tryghed i Tilst", (), "tryghed_i_tilst"),
        ("Ærø på nye måder", (), "aeroe_paa_nye_maader"),
        ("Tryghed i Tilst", ("tryghed_i_tilst",), "tryghed_i_tilst_2"),
        ("2023", (), "skabelon"),
        ("../../etc/passwd", (), "etc_passwd"),
        ("الإضاءة", (), "skabelon"),
        ("a" * 60, ("a" * 40,), "a" * 38 + "_2"),
    ],
)
def test_a_template_is_called_by_a_word_that_is_a_file_name_everywhere(
    name: str, taken: tuple[str, ...], expected: str
) -> None:
    assert template_id(name, taken) == expected


@given(st.text(max_size=80))
def test_every_name_gives_an_id_that_is_read_back(name: str) -> None:
    found, _ = parse_format(format_text(replace(dialog(), id=template_id(name, ()))))
    assert found is not None
    assert found.id == template_id(name, ())


def test_the_empty_default_set_makes_all_categories_the_templates_own() -> None:
    made = template_of(dialog_meeting(), HEAD, None, CategorySet(()))
    assert read_back(made) == made
    assert len(made.categories) > 10
