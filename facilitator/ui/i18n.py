"""The console's words in the facilitator's language, switched while the program runs."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from facilitator.files.resources import resource_text
from facilitator.meeting.names import said_in
from facilitator.texts import Catalogue, NoSuchSentence, Texts, read_catalogue

LANGUAGES = ("da", "en")

__all__ = ["LANGUAGES", "NoSuchSentence", "Words", "console_catalogue", "console_texts"]


def console_catalogue(language: str) -> Catalogue:
    """Return every sentence of the windows: those of the evening, and those of what comes before it."""
    evening = read_catalogue(resource_text("ui", f"{language}.json"))
    return {**evening, **read_catalogue(resource_text("ui", "before", f"{language}.json"))}


def console_texts(language: str) -> Texts:
    """Return the sentences of the windows; read without what the first frame does not need."""
    return Texts(console_catalogue(language), language)


class Words(QObject):
    """Says what the catalogue holds, and says it again when the language is switched."""

    changed = Signal()

    def __init__(self, language: str = "da", load: Callable[[str], Texts] = console_texts) -> None:
        super().__init__()
        self._load = load
        self._texts = load(language)
        self._said: list[tuple[QObject, Callable[[str], Any], str, dict[str, Any]]] = []

    @property
    def language(self) -> str:
        return self._texts.language

    def t(self, key: str, **fields: Any) -> str:
        """Return the sentence in the present language."""
        return self._texts.say(key, **fields)

    def has(self, key: str) -> bool:
        return key in self._texts

    def name(self, names: tuple[tuple[str, str], ...]) -> str:
        """Return a text that exists in several languages, in ours or else in its first."""
        return said_in(names, self.language)

    def put(self, owner: QObject, setter: Callable[[str], Any], key: str, **fields: Any) -> None:
        """Say it through `setter` now and after each switch, as long as `owner` lives."""
        self._said.append((owner, setter, key, fields))
        setter(self.t(key, **fields))

    def prune(self) -> None:
        """Forget views that are gone."""
        self._said = [entry for entry in self._said if isValid(entry[0])]

    def switch(self, language: str) -> None:
        """Say everything in another language."""
        if language == self.language:
            return
        self._texts = self._load(language)
        self.say_again()
        self.changed.emit()

    def say_again(self) -> None:
        """Say everything anew: the language is another, or the keys that a tooltip names."""
        self.prune()
        for _, setter, key, fields in self._said:
            setter(self.t(key, **fields))
