"""Dates as people type them: "1/11", "1. november", "uge 42"."""

import re
from datetime import date

_NUMBERS = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{4}|\d{2}))?\.?")
_NAMED = re.compile(r"(\d{1,2})\.?\s+([a-zæøå]+)\.?(?:\s+(\d{4}))?", re.IGNORECASE)
_WRITTEN = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTHS = (
    ("jan",), ("feb",), ("mar",), ("apr",), ("maj", "may"), ("jun",),
    ("jul",), ("aug",), ("sep",), ("okt", "oct"), ("nov",), ("dec",),
)  # fmt: skip
_CENTURY = 2000


def due_of(typed: str, today: date) -> tuple[date | None, str]:
    """Return the date that was typed, and the words that are none ("uge 42", "prøveperiode").

    A day without a year is the next one of that name.
    """
    text = typed.strip()
    for pattern, read in ((_WRITTEN, _written), (_NUMBERS, _numbers), (_NAMED, _named)):
        found = pattern.search(text)
        day = read(found, today) if found is not None else None
        if found is not None and day is not None:
            rest = f"{text[: found.start()]} {text[found.end() :]}".strip(" ,;-–")
            return day, " ".join(rest.split())
    return None, text


def _written(found: re.Match[str], _today: date) -> date | None:
    return _day(int(found[1]), int(found[2]), int(found[3]))


def _numbers(found: re.Match[str], today: date) -> date | None:
    return _coming(int(found[1]), int(found[2]), found[3], today)


def _named(found: re.Match[str], today: date) -> date | None:
    month = next((at for at, names in enumerate(_MONTHS, 1) if found[2].lower().startswith(names)), None)
    return _coming(int(found[1]), month, found[3], today) if month is not None else None


def _coming(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        number = int(year)
        return _day(number if number > 99 else _CENTURY + number, month, day)  # noqa: PLR2004 - two digits
    this = _day(today.year, month, day)
    if this is not None and this < today:
        return _day(today.year + 1, month, day)
    return this


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def due_words(due: date | None, words: str) -> str:
    """Return what stands in the field for a date and its words; `due_of` reads it back."""
    said = f"{due.day}/{due.month}/{due.year}" if due is not None else ""
    return ", ".join(part for part in (said, words) if part)
