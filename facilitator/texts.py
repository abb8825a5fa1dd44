"""Sentences that are said in more than one place, in the language that was chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import msgspec

# A sentence, or one per plural category (CLDR): {"one": "1 kort", "other": "{count} kort"}.
Entry = str | dict[str, str]
Catalogue = Mapping[str, Entry]
# Which plural category a number has; Danish and English know "one" and "other".
PluralRule = Callable[[int], str]

_TROUBLE: Final = "trouble."
_UNKNOWN: Final = "trouble.unknown"
# What a sentence about trouble may name; never an exception's own message, which could quote a note.
_TOLD_FIELDS: Final = ("path", "version", "reason", "what", "line")


class NoSuchSentence(KeyError):
    """The program asks for a sentence that its catalogue lacks: we were wrong."""


def one_or_other(count: int) -> str:
    """Return the plural category in Danish and English."""
    return "one" if count == 1 else "other"


def read_catalogue(text: bytes | str) -> Catalogue:
    """Return the sentences in a catalogue's JSON.

    Raises:
        msgspec.DecodeError: The shipped file is broken.
    """
    return msgspec.json.decode(text, type=dict[str, str | dict[str, str]])


class Texts:
    """What a catalogue says, with values put in as they are: a brace in somebody's text stays a brace."""

    def __init__(self, catalogue: Catalogue, language: str, plural: PluralRule = one_or_other) -> None:
        self.language = language
        self._catalogue = catalogue
        self._plural = plural

    def __contains__(self, key: str) -> bool:
        return key in self._catalogue

    def say(self, key: str, /, **fields: Any) -> str:
        """Return a sentence; `count` chooses its plural form.

        Raises:
            NoSuchSentence: The catalogue has none under this key.
        """
        entry = self._catalogue.get(key)
        if entry is None:
            raise NoSuchSentence(key)
        if isinstance(entry, dict):
            category = self._plural(int(fields.get("count", 0)))
            entry = entry.get(category) or entry["other"]
        return entry.format(**fields)

    def explain(self, error: BaseException) -> str:
        """Return what happened, what is safe and what to do, for any error by the name of its class.

        A class without a sentence of its own is told as the nearest one that it descends from; what
        nobody foresaw gets the sentence for the unforeseen. No message of an exception is repeated.
        """
        fields = {name: _told(error, name) for name in _TOLD_FIELDS}
        for kind in type(error).__mro__:
            key = f"{_TROUBLE}{kind.__name__}"
            if fields["reason"] and f"{key}.{fields['reason']}" in self:
                return self.say(f"{key}.{fields['reason']}", **fields)
            if key in self:
                return self.say(key, **fields)
        return self.say(_UNKNOWN, what=type(error).__name__)

    def is_foreseen(self, error: BaseException) -> bool:
        """Return whether there is a sentence for this error or for what it descends from."""
        return any(f"{_TROUBLE}{kind.__name__}" in self for kind in type(error).__mro__)


def _told(error: BaseException, name: str) -> str:
    value = getattr(error, name, None)
    if value is None and name == "path":
        value = getattr(error, "filename", None)
    return "" if value is None else str(value)
