"""The English that people read has one word for one thing, and writes a time of day as 21:30."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator.meeting.words import Actor

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SAMPLES = ("samples/dialog.en.toml",)
PAPERS = ("texts/en/export.json", "texts/en/printables.json")
CATALOGUES = (
    *(path.relative_to(RESOURCES).as_posix() for path in sorted(RESOURCES.rglob("en.json"))),
    *(path.relative_to(RESOURCES).as_posix() for path in sorted(RESOURCES.glob("texts/en/*.json"))),
    *(path.relative_to(RESOURCES).as_posix() for path in sorted(RESOURCES.glob("formats/*.toml"))),
    *SAMPLES,
)
# docs/glossary.md says what we say instead.
ABANDONED = re.compile(
    r"\bKeep\b|\b(is|are|was|were|been|be|not) kept\b(?! (awake|with))"
    r"|\b[Qq]uiet writing\b|\b[Aa]ction plan\b|\b[Mm]eeting leader\b|\b[Cc]iti[sz]ens?'? meeting\b"
    r"|\b[Aa]rea map\b|\b[Mm]ap of the area\b|\b[Pp]icture of the area\b|\bProgramme\b"
    r"|\b[Ss]cribe\b|\b[Mm]unicipality\b|\b[Hh]ousing organisation\b|\b[Ii]nvented phones?\b|\blong haul\b"
    r"|\b[01]?\d\.[0-5]\d\b(?!\.)|\b2[0-3]\.[0-5]\d\b(?!\.)"
)
ONLY_IN_PAPERS = re.compile(r"\b[Cc]ontributions?\b")


def sentences(found: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text that is English, with the keys that lead to it."""
    if isinstance(found, dict):
        is_in_languages = "da" in found and "en" in found
        for name, value in found.items():
            if not is_in_languages or name == "en":
                yield from sentences(value, f"{key}.{name}")
    elif isinstance(found, list):
        for number, value in enumerate(found):
            yield from sentences(value, f"{key}.{number}")
    elif isinstance(found, str) and found not in set(Actor):
        yield key, found


def read(name: str) -> Any:
    text = (RESOURCES / name).read_text("utf-8")
    return json.loads(text) if name.endswith(".json") else tomllib.loads(text)


@pytest.mark.parametrize("name", CATALOGUES)
def test_a_word_that_was_given_up_stays_away(name: str) -> None:
    refused = [] if name in PAPERS or name in SAMPLES else [ONLY_IN_PAPERS]
    found = [
        (key, said)
        for key, said in sentences(read(name))
        for one in (ABANDONED, *refused)
        if one.search(said)
    ]

    assert found == []


def test_the_catalogues_are_found() -> None:
    assert {"ui/en.json", "ui/before/en.json", "phone/en.json", "help/en.json"} <= set(CATALOGUES)
    assert len(CATALOGUES) > 20
