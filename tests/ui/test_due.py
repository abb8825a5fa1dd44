"""Dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.ui.console.outcome.due import due_of, due_words

TODAY = date(2023, 11, 23)


@pytest.mark.parametrize(
    ("typed", "due", "words"),
    [
        ("1/12", date(2023, 12, 1), ""),
        ("1/11", date(2024, 11, 1), ""),
        ("1. november", date(2024, 11, 1), ""),
        ("23.11.", date(2023, 11, 23), ""),
        ("1.12.2024", date(2024, 12, 1), ""),
        ("1/12-24", date(2024, 12, 1), ""),
        ("2024-02-08", date(2024, 2, 8), ""),
        ("8 February 2024", date(2024, 2, 8), ""),
        ("prøveperiode fra 1. oktober", date(2024, 10, 1), "prøveperiode fra"),
        ("uge 42", None, "uge 42"),
        ("31/2", None, "31/2"),
        ("", None, ""),
    ],
)
def test_a_date_is_found_in_what_is_typed(typed: str, due: date | None, words: str) -> None:
    assert due_of(typed, TODAY) == (due, words)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(["", "prøveperiode", "uge"]))
def test_what_stands_in_the_field_is_read_back(due: date, words: str) -> None:
    assert due_of(due_words(due, words), TODAY) == (due, words)


@given(st.text(max_size=60))
def test_whatever_is_typed_gives_a_date_or_words(typed: str) -> None:
    due, words = due_of(typed, TODAY)
    assert due is None or isinstance(due, date)
    assert isinstance(words, str)
