"""The sample evening that ships with the program, in each language that the program itself speaks."""

from typing import Final

from facilitator.files.resources import resource_text
from facilitator.rehearsal.sample import Sample, parse_sample

_NAMES: Final = {"da": "dialog", "en": "dialog.en"}
DANISH: Final = "da"


def language_of_sample(wanted: str) -> str:
    """Return the language in which the evening is played for somebody who wants this one."""
    return wanted if wanted in _NAMES else DANISH


def sample_evening(language: str) -> Sample:
    """Return the sample evening in a language; Danish where it has not been written."""
    name = _NAMES[language_of_sample(language)]
    return parse_sample(resource_text("samples", f"{name}.toml"))
