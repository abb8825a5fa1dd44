"""What is left of a text that participants send."""

import re
import tracemalloc
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.meeting.text import _tidied, normalise, normalise_line, script_language
from tests import hostile

FORBIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
FAKE_BLANKS = "\u034f\u115f\u1160\u2800\u3164\uffa0\ufffc"


def assert_harmless(text: str, *, most_characters: int = 500, most_lines: int = 6) -> None:
    stray = {character for character in text if unicodedata.category(character) in FORBIDDEN} - {
        "\n",
        "\u200c",
        "\u200d",
    }
    assert re.search("(?<![\u0620-\u06ff])\u200c|\u200c(?![\u0620-\u077f])", text) is None
    assert stray == set()
    assert not set(FAKE_BLANKS) & set(text)
    assert len(text) <= most_characters
    assert text == "" or text.count("\n") < most_lines
    assert unicodedata.is_normalized("NFC", text)
    assert text == text.strip()
    text.encode("utf-8")


def marks_in_a_row(text: str) -> int:
    longest = run = 0
    for character in text:
        run = run + 1 if unicodedata.category(character).startswith("M") else 0
        longest = max(longest, run)
    return longest


@given(hostile.nasty_text())
def test_normalising_twice_is_normalising_once(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


def test_a_single_pass_would_leave_work_for_the_next() -> None:
    family = "a👩\u200d👧"
    once = _tidied(family, 3, 6)
    assert _tidied(once, 3, 6) != once
    assert normalise(family, most_characters=3) == "a👩"


@given(hostile.nasty_text(), st.integers(1, 40), st.integers(1, 4))
def test_nothing_forbidden_and_nothing_unbounded_is_left(text: str, characters: int, lines: int) -> None:
    kept = normalise(text, most_characters=characters, most_lines=lines)
    assert_harmless(kept, most_characters=characters, most_lines=lines)
    assert normalise(kept, most_characters=characters, most_lines=lines) == kept
    assert marks_in_a_row(kept) <= 2


@pytest.mark.parametrize("text", hostile.EVERYTHING, ids=range(len(hostile.EVERYTHING)))
def test_every_hostile_text_becomes_harmless(text: str) -> None:
    kept = normalise(text)
    assert_harmless(kept)
    assert marks_in_a_row(kept) <= 2
    assert normalise(kept) == kept


@pytest.mark.parametrize("text", hostile.HONEST)
def test_an_honest_text_stays_as_it_was_written(text: str) -> None:
    assert normalise(text) == unicodedata.normalize("NFC", text)


@given(hostile.nasty_text())
def test_a_line_is_a_line(text: str) -> None:
    line = normalise_line(text)
    assert "\n" not in line
    assert normalise_line(line) == line


def test_fully_vowelled_arabic_keeps_both_marks_of_a_letter() -> None:
    vowelled = "\u0627\u0644\u0633\u0651\u064e\u0644\u064e\u0627\u0645\u064f"
    assert normalise(vowelled) == unicodedata.normalize("NFC", vowelled)


def test_accents_of_a_decomposed_letter_are_composed_before_they_are_counted() -> None:
    assert normalise("\u03b1\u0313\u0301\u0345") == "\u1f84"


def test_halves_of_an_emoji_are_joined_and_a_lone_half_is_replaced() -> None:
    assert normalise("\ud83d\ude00 og \ud83d") == "\U0001f600 og \ufffd"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("ad\u200dgang", "adgang"),
        ("👩\u200d", "👩"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("a\ufe0f", "a"),
        ("1\ufe0f", "1"),
        ("1\ufe0f\u20e3", "1\ufe0f\u20e3"),
        ("1\u200d❤", "1❤"),
    ],
)
def test_joiners_live_inside_emoji_only(text: str, kept: str) -> None:
    assert normalise(text) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("کتاب\u200cها\u200cیم", "کتاب\u200cهایم"),
        ("ب\u064e\u200cه", "ب\u064e\u200cه"),
        ("می\u200c\u200cخواهم", "می\u200cخواهم"),
        ("می\u200c خواهم", "می خواهم"),
        ("می\u200c", "می"),
        ("\u200cمی", "می"),
        ("ad\u200cgang", "adgang"),
        ("20\u200c12", "2012"),
        ("مa\u200cب", "مaب"),
    ],
)
def test_half_spaces_stay_between_letters_that_would_join_and_nowhere_else(text: str, kept: str) -> None:
    assert normalise(text) == kept


@given(st.text(st.sampled_from("بهیراک\u064e\u0654\u200c\u200d\ufe0fa 1\n"), max_size=30), st.integers(1, 12))
def test_of_half_spaces_none_is_left_where_it_could_not_be_seen(text: str, characters: int) -> None:
    kept = normalise(text, most_characters=characters)
    assert_harmless(kept, most_characters=characters)
    assert normalise(kept, most_characters=characters) == kept


def test_lines_too_many_join_the_last_one_so_that_no_word_is_lost() -> None:
    assert normalise("1\n2\n3\n\n4\n5\n6\n7\n8") == "1\n2\n3\n4\n5\n6 7 8"


def test_a_paragraph_is_kept_where_there_is_room() -> None:
    assert normalise("Mørkt.\r\n\r\n\r\n Meget\t  mørkt.") == "Mørkt.\n\nMeget mørkt."


def test_rare_characters_do_not_fill_the_memory() -> None:
    every = "".join(map(chr, (*range(0x3000, 0xD800), *range(0xE000, 0x30000))))
    tracemalloc.start()
    for start in range(0, len(every), 5_000):
        normalise(every[start : start + 5_000])
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 1_000_000


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("الإضاءة ضعيفة قرب الملعب", "ar"),
        ("روشنایی پشت بلوک هفت خیلی کم است", "fa"),
        ("بلاک سات کے پیچھے بہت اندھیرا ہے", "ur"),
        ("سلام", "ar"),
        ("За сьомим блоком темно, їздити страшно", "uk"),
        ("Добре", "uk"),
        ("Это объявление", None),
        ("Der er mørkt på stien", None),
        ("Bloğun arkası karanlık", None),
        ("Vi kalder det \u0645\u0631\u062d\u0628\u0627 i gården", None),
        ("12345 !?", None),
        ("", None),
    ],
)
def test_language_is_guessed_from_letters_only(text: str, language: str | None) -> None:
    assert script_language(text) == language


@given(st.text())
def test_any_text_gets_one_of_the_five_answers(text: str) -> None:
    assert script_language(text) in {"ar", "fa", "ur", "uk", None}


def test_the_short_way_for_ordinary_text_leads_where_the_long_one_does() -> None:
    for code in (*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x250)):
        # A line end in front sends it the long way.
        assert normalise(f"\na{chr(code)} b") == normalise(f"a{chr(code)} b") == f"a{chr(code)} b"
