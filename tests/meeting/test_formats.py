"""The twelve formats, and what happens to a format that somebody wrote by hand."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.meeting.formats import Format, PeopleRange, Trouble, TroubleKind, parse_format
from facilitator.meeting.words import BoardView, CardType, ItemKind, PurposeClass
from tests import hostile

FORMATS = Path(__file__).parents[2] / "resources" / "formats"

# Read from the table of domain.md: number of minutes, and the minutes of each item.
DOMAIN = {
    "dialog": (120, [10, 15, 10, 5, 20, 20, 10, 15, 5, 10], PeopleRange(30, 120)),
    "orientering": (90, [10, 15, 15, 15, 15, 15, 5], PeopleRange(1, 650)),
    "cafe": (150, [10, 10, 20, 5, 20, 5, 20, 15, 25, 10, 10], PeopleRange(16, 150)),
    "fremtid": (240, [15, 45, 10, 60, 30, 60, 20], PeopleRange(10, 30)),
    "openspace": (300, [60, 50, 10, 50, 40, 50, 10, 30], PeopleRange(10, 1000)),
    "baal": (90, [10, 10, 25, 10, 25, 10], PeopleRange(10, 40)),
    "salon": (120, [15, 10, 10, 25, 10, 25, 15, 10], PeopleRange(6, None)),
    "panel": (90, [5, 20, 50, 10, 5], PeopleRange(20, None)),
    "vandring": (150, [20, 75, 40, 15], PeopleRange(5, 25)),
    "stationer": (120, [20, 15, 15, 45, 15, 10], PeopleRange(20, None)),
    "tema": (150, [20, 30, 30, 10, 45, 15], PeopleRange(20, None)),
    "fokus": (150, [10, 15, 80, 10, 20, 15], PeopleRange(30, 70)),
}

SMALL = """\
id = "own"
name.da = "Vores møde"
purpose = "dialog"
minutes = 30

[[board]]
id = "all"
name.da = "Alt"
view = "type"

[[item]]
minutes = 20
kind = "collect"
title.da = "Alle skriver"
board = "all"

[[item]]
minutes = 10
kind = "closing"
title.da = "Næste skridt"
"""


def parsed(identifier: str) -> Format:
    made, troubles = parse_format((FORMATS / f"{identifier}.toml").read_text(encoding="utf-8"))
    assert troubles == ()
    assert made is not None
    return made


def test_there_are_exactly_the_twelve_formats() -> None:
    assert {path.stem for path in FORMATS.iterdir()} == set(DOMAIN)


@pytest.mark.parametrize("identifier", DOMAIN)
def test_minutes_are_those_of_the_domain_and_add_up(identifier: str) -> None:
    made = parsed(identifier)
    minutes, each, people = DOMAIN[identifier]
    assert made.id == identifier
    assert [item.minutes for item in made.items] == each
    assert (made.minutes, sum(each), made.people, made.doors_open) == (minutes, minutes, people, 15)


@pytest.mark.parametrize("identifier", DOMAIN)
def test_every_format_ends_with_next_steps(identifier: str) -> None:
    last = parsed(identifier).items[-1]
    assert last.kind is ItemKind.CLOSING
    assert last.notes


@pytest.mark.parametrize("identifier", DOMAIN)
def test_every_word_for_people_is_there_in_danish_and_english(identifier: str) -> None:
    made = parsed(identifier)
    texts = [made.names, made.about, made.influence]
    texts += [board.names for board in made.boards]
    texts += [item.title for item in made.items]
    texts += [text for item in made.items for text in (item.question, item.notes) if text]
    assert {tuple(language for language, _ in text) for text in texts} == {("da", "en")}


@pytest.mark.parametrize("identifier", DOMAIN)
def test_what_collects_has_a_question_and_a_board_to_fill(identifier: str) -> None:
    made = parsed(identifier)
    boards = {board.id for board in made.boards}
    for item in made.items:
        if item.collects:
            assert item.question
            assert item.board in boards
    used = {item.board for item in made.items if item.collects}
    assert boards == used


def test_a_salon_collects_nothing() -> None:
    made = parsed("salon")
    assert (made.collection, [item for item in made.items if item.collects]) == (False, [])


def test_a_walk_brings_its_follow_up_after_six_months() -> None:
    made = parsed("vandring")
    assert made.follow_up_months == 6
    assert made.boards[0].view is BoardView.PLACE
    assert {CardType.UNSAFE, CardType.PLEASANT} <= set(made.boards[0].types)


def test_the_boards_of_a_future_workshop_lock_with_their_phase() -> None:
    assert all(board.locked_after_item for board in parsed("fremtid").boards)


def test_a_campfire_needs_no_projector() -> None:
    assert parsed("baal").uses_projector is False


def test_only_next_questions_of_the_panel_have_their_minutes() -> None:
    timed = [(item.question_minutes, item.answer_minutes) for item in parsed("panel").items]
    assert [each for each in timed if each != (None, None)] == [(3, 2)]


def test_the_formats_have_an_order_without_gaps() -> None:
    assert sorted(parsed(identifier).order for identifier in DOMAIN) == list(range(1, 13))


def test_a_small_format_by_hand_is_enough() -> None:
    made, troubles = parse_format(SMALL)
    assert troubles == ()
    assert made is not None
    assert made.items[0].collects
    assert made.boards[0].types == tuple(CardType)
    assert made.people == PeopleRange(1, None)


@pytest.mark.parametrize(
    ("wrong", "instead", "expected"),
    [
        ("minutes = 20", 'minutes = "tyve"', (TroubleKind.OUT_OF_RANGE, 12, "item.minutes")),
        ("minutes = 20", "minutes = -20", (TroubleKind.OUT_OF_RANGE, 12, "item.minutes")),
        ("minutes = 20", "minutes = true", (TroubleKind.OUT_OF_RANGE, 12, "item.minutes")),
        ("minutes = 20\n", "", (TroubleKind.MISSING, 11, "item.minutes")),
        ('kind = "collect"', 'kind = "samle"', (TroubleKind.UNKNOWN_WORD, 13, "item.kind")),
        ('board = "all"', 'board = "none"', (TroubleKind.NO_SUCH_BOARD, 15, "item.board")),
        ('view = "type"', 'view = "colour"', (TroubleKind.UNKNOWN_WORD, 9, "board.view")),
        ('view = "type"', 'veiw = "type"', (TroubleKind.UNKNOWN_FIELD, 9, "board.veiw")),
        ('id = "all"', 'id = "../etc"', (TroubleKind.WRONG_SORT, 7, "board.id")),
        ('purpose = "dialog"', 'purpose = "fun"', (TroubleKind.UNKNOWN_WORD, 3, "purpose")),
        ("minutes = 30", "minutes = 45", (TroubleKind.DOES_NOT_SUM, 4, "minutes")),
        ("[[board]]", "[[bord]]", (TroubleKind.UNKNOWN_TABLE, 6, "bord")),
        ('kind = "closing"', 'kind = "break"', (TroubleKind.NO_NEXT_STEPS, 19, "item.kind")),
        ('name.da = "Alt"', "name = 7", (TroubleKind.WRONG_SORT, 8, "board.name")),
        ('title.da = "Alle', 'title.da = Alle "', (TroubleKind.NOT_TOML, 14, "item")),
        ('title.da = "Alle skriver"', 'title.da = """Alle skriver', (TroubleKind.NOT_TOML, 14, "item")),
    ],
)
def test_trouble_names_the_line_and_the_field(
    wrong: str, instead: str, expected: tuple[TroubleKind, int, str]
) -> None:
    assert SMALL.count(wrong) == 1
    _, troubles = parse_format(SMALL.replace(wrong, instead))
    assert expected in [(trouble.kind, trouble.line, trouble.field) for trouble in troubles]
    assert all(str(trouble).startswith("line ") for trouble in troubles)


def test_a_broken_line_costs_itself_and_the_rest_stays_usable() -> None:
    broken = SMALL.replace('title.da = "Alle skriver"', "title.da = Alle skriver")
    made, troubles = parse_format(broken)
    assert made is not None
    assert [(item.minutes, item.kind) for item in made.items] == [
        (20, ItemKind.COLLECT),
        (10, ItemKind.CLOSING),
    ]
    assert {trouble.kind for trouble in troubles} == {TroubleKind.NOT_TOML, TroubleKind.MISSING}


def test_what_is_never_closed_is_blamed_on_its_own_line_and_swallows_nothing_after_it() -> None:
    lines = SMALL.splitlines()
    whole, _ = parse_format(SMALL)
    assert whole is not None
    broken_at = next(at for at, line in enumerate(lines) if line.startswith("view"))
    for broken in ('view = """type', 'view = ["type"', 'view = { x = "type"'):
        found, troubles = parse_format("\n".join((*lines[:broken_at], broken, *lines[broken_at + 1 :])))
        assert found is not None
        assert len(found.items) == len(whole.items)
        assert [one.line for one in troubles if one.kind is TroubleKind.NOT_TOML] == [broken_at + 1]


def test_an_item_without_minutes_is_left_out_and_said_so() -> None:
    made, troubles = parse_format(SMALL.replace("minutes = 20\n", ""))
    assert made is not None
    assert [item.minutes for item in made.items] == [10]
    assert TroubleKind.MISSING in {trouble.kind for trouble in troubles}


def test_without_an_id_or_items_there_is_no_format() -> None:
    assert parse_format(SMALL.replace('id = "own"', ""))[0] is None
    assert parse_format('id = "own"')[0] is None
    assert parse_format("")[0] is None


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000,
        "a = " + "[" * 5_000 + "]" * 5_000,
        "a = " + "{ b = " * 2_000,
        ".".join("a" * 30_000) + " = 1",
        "id = " + "9" * 50_000,
        "x" * 200_000,
        "\x00\x01",
        "id = '''" + "\n[[item]]" * 1_000,
        "[[item]]\n" * 9_000,
        "[item]\n[item]\n[[item.title]]",
        "minutes = 1979-05-27T07:32:00Z",
        "minutes = nan",
    ],
)
def test_hostile_files_are_refused_with_a_word_and_no_crash(text: str) -> None:
    made, troubles = parse_format(text)
    assert made is None
    assert troubles
    assert all(len(str(trouble)) < 400 for trouble in troubles)


@given(hostile.nasty_text())
def test_any_text_at_all_gives_an_answer(text: str) -> None:
    made, troubles = parse_format(text)
    assert made is None
    assert all(isinstance(trouble, Trouble) for trouble in troubles)


@given(hostile.nasty_text(), st.integers(0, len(SMALL)))
def test_a_format_with_anything_typed_into_it_gives_an_answer(text: str, at: int) -> None:
    made, troubles = parse_format(SMALL[:at] + text + SMALL[at:])
    assert made is None or made.purpose_class in PurposeClass
    assert all(trouble.line >= 1 for trouble in troubles)


@pytest.mark.parametrize("text", hostile.SHORT, ids=range(len(hostile.SHORT)))
def test_names_in_a_format_are_harmless_texts(text: str) -> None:
    codes = [ord(character) for character in text[:5_000] if not "\ud800" <= character <= "\udfff"]
    quoted = '"' + "".join(f"\\U{code:08X}" for code in codes) + '"'
    made, _ = parse_format(SMALL.replace('"Vores møde"', quoted))
    assert made is not None
    for _, name in made.names:
        assert name.isprintable() or "\u200d" in name
