"""Where lines may end: never between a number and its word, in long words where the language allows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.ui.audience.drawing.breaking import SOFT_HYPHEN, breakable, shown, tied


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("efter kl. 17.", "efter kl.\u00a017."),
        ("bag blok 7 og", "bag blok\u00a07 og"),
        ("torsdag den 1. februar 2024", "torsdag den\u00a01.\u00a0februar 2024"),
        ("Der er mørkt", "Der er mørkt"),
    ],
)
def test_a_number_stays_with_its_word(text: str, expected: str) -> None:
    assert tied(text) == expected


def test_long_danish_words_are_broken_between_their_parts() -> None:
    assert breakable("fællesspisningen", "da").split(SOFT_HYPHEN) == ["fæl", "les", "spis", "nin", "gen"]


def test_short_words_and_other_scripts_are_left_alone() -> None:
    assert breakable("lys på stien", "da") == "lys på stien"
    assert breakable("الإضاءة ضعيفة", "ar") == "الإضاءة ضعيفة"


@given(st.text(), st.sampled_from(["da", "en", "ar", "xx", None]))
def test_breaking_and_tying_lose_no_letter(text: str, language: str | None) -> None:
    plain = text.replace(SOFT_HYPHEN, "")
    assert breakable(plain, language).replace(SOFT_HYPHEN, "") == plain
    assert tied(plain).replace("\u00a0", " ") == plain.replace("\u00a0", " ")


def test_a_hyphen_is_drawn_only_where_a_line_ends() -> None:
    assert shown(f"fæl{SOFT_HYPHEN}les{SOFT_HYPHEN}") == "fælles-"
    assert shown(f"spis{SOFT_HYPHEN}ningen ") == "spisningen"
