"""Which sentences ship with the program, and in which languages."""

from __future__ import annotations

from functools import cache

from facilitator.files.resources import resource, resource_text
from facilitator.texts import Entry, Texts, read_catalogue


@cache
def texts(language: str, *parts: str) -> Texts:
    """Return the sentences of some parts (`cli`, `troubles`, `export`, …) in a language.

    Raises:
        ResourceMissing: There is no such part in that language.
    """
    # Babel takes a moment to load, and a process without sentences needs none of it.
    from babel import Locale

    catalogue: dict[str, Entry] = {}
    for part in parts:
        catalogue.update(read_catalogue(resource_text("texts", language, f"{part}.json")))
    return Texts(catalogue, language, Locale.parse(language).plural_form)


def languages() -> tuple[str, ...]:
    """Return the languages in which the program has sentences."""
    return tuple(sorted(folder.name for folder in resource("texts").iterdir() if folder.is_dir()))
