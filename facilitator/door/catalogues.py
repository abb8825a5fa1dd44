"""What the phone page says, per language."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec
from msgspec import Struct

from facilitator.files.resources import resource


class Catalogue(Struct, frozen=True, forbid_unknown_fields=True):
    """One language: its own name, its direction, and each text, or one text per CLDR plural category."""

    name: str
    dir: Literal["ltr", "rtl"]
    texts: dict[str, str | dict[Literal["zero", "one", "two", "few", "many", "other"], str]]


# Dari and Iran's own code for Persian; Norwegians read Danish.
_ALSO_READ = {"prs": "fa", "pes": "fa", "nb": "da", "nn": "da", "no": "da"}


@cache
def catalogues() -> dict[str, Catalogue]:
    """Return what the phone page says in every language that ships with the program."""
    return _read("phone")


@cache
def scribe_catalogues() -> dict[str, Catalogue]:
    """Return what the scribe's page says: the phone's words, and its own above them."""
    phone = catalogues()
    return {
        language: Catalogue(own.name, own.dir, {**phone[language].texts, **own.texts})
        for language, own in _read("scribe").items()
    }


def _read(folder: str) -> dict[str, Catalogue]:
    files = sorted(resource(folder).glob("*.json"))
    return {file.stem: msgspec.json.decode(file.read_bytes(), type=Catalogue) for file in files}


def best_language(wanted: str, offered: tuple[str, ...]) -> str:
    """Return the first wanted language that is offered, else the first offered.

    `wanted` is a list as browsers write it, the dearest first: "da-DK,en;q=0.9".
    """
    for tag in wanted.split(","):
        language = tag.partition(";")[0].strip().split("-")[0].lower()
        language = _ALSO_READ.get(language, language)
        if language in offered:
            return language
    return offered[0]
