"""Which of several languages a text is read in: the one rule for phones, big screen and previews."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facilitator.meeting.views import Names


def language_among(written: Iterable[str], *wanted: str) -> str | None:
    """Return the first wanted language that something is written in, else the first it is written in."""
    known = tuple(written)
    return next((one for one in (*wanted, *known) if one in known), None)


def said_in(names: Names, *wanted: str) -> str:
    """Return a text in the first wanted language that it has, else in its first."""
    found = {language: text for language, text in names if text}
    language = language_among(found, *wanted)
    return found[language] if language is not None else ""


def left_behind(text: Names, shipped: Iterable[Names]) -> tuple[str, ...]:
    """Return the languages in which a rewritten text still says what a format says."""
    behind: tuple[str, ...] = ()
    for names in shipped:
        original = dict(names)
        same = tuple(code for code, said in text if original.get(code) == said)
        if same and not any(code in original and original[code] != said for code, said in text):
            return ()
        behind = max(behind, same, key=len)
    return behind
