"""Which sentences ship with the program, and in which languages."""

from __future__ import annotations

from functools import cache

from facilitator.files.resources import resource, resource_text
from facilitator.texts import Entry, PluralRule, Texts, read_catalogue

OTHERWISE = "en"


@cache
def texts(language: str, *parts: str) -> Texts:
    """Return the sentences of some parts (`cli`, `troubles`, `export`, …) in a language.

    Raises:
        ResourceMissing: There is no such part in that language.
    """
    catalogue: dict[str, Entry] = {}
    for part in parts:
        catalogue.update(read_catalogue(resource_text("texts", language, f"{part}.json")))
    return Texts(catalogue, language, _plural_rule(language))


@cache
def hall_texts(language: str) -> Texts:
    """Return what the big screen says in the meeting's language, or in English where we lack it.

    Languages beside the program's own have what the hall reads only; the rest of it is for the facilitator,
    and said in the facilitator's language.
    """
    if language not in hall_languages():
        return texts(OTHERWISE, "audience")
    if language in languages():
        return texts(language, "audience")
    catalogue = dict(read_catalogue(resource_text("texts", OTHERWISE, "audience.json")))
    catalogue.update(read_catalogue(resource_text("hall", f"{language}.json")))
    return Texts(catalogue, language, _plural_rule(language))


def hall_languages() -> tuple[str, ...]:
    """Return the languages in which the big screen speaks."""
    own = (path.stem for path in resource("hall").iterdir() if path.suffix == ".json")
    return tuple(sorted({*own, *languages()}))


def _plural_rule(language: str) -> PluralRule:
    """Return how the language counts; Babel takes a moment to load, so it is asked at the first number."""

    def category(count: int) -> str:
        from babel import Locale

        return Locale.parse(language).plural_form(count)

    return category


def spoken(language: str) -> str:
    """Return the language that a meeting's own sentences are said in: its own, or English where we lack it.

    A meeting of another program, or of a later version, may be in any language; its own texts stay in it.
    """
    return language if language in languages() else OTHERWISE


def languages() -> tuple[str, ...]:
    """Return the languages in which the program has sentences."""
    return tuple(sorted(folder.name for folder in resource("texts").iterdir() if folder.is_dir()))
