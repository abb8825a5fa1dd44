"""How the command line speaks: one clear line for people, JSON lines for programs."""

import locale
import sys
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from facilitator.files.catalogues import texts
from facilitator.texts import Texts

LANGUAGES = ("da", "en")
# Where POSIX systems say which language is wanted, the weightiest first.
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def wanted_language(environment: Mapping[str, str], chosen: str) -> str:
    """Return the language of this environment; where it names none, the one chosen in the settings."""
    named = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    if not named and sys.platform == "win32":
        named = locale.getlocale()[0] or ""
    if named.casefold().startswith(("da", "danish")):
        return "da"
    if not named or named.split(".")[0] in {"C", "POSIX"}:
        return chosen
    return "en"


class Speech:
    """Sentences go to standard error, answers to standard output; neither ever to the other."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.texts: Texts = texts(language, "cli", "troubles")
        for stream in (sys.stdout, sys.stderr):
            # A terminal that lacks a letter shows a question mark; it does not stop the program.
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")

    def tell(self, key: str, **fields: Any) -> None:
        """Say something to the person at the terminal."""
        self.line(self.texts.say(key, **fields))

    def explain(self, error: BaseException) -> None:
        """Say what stood in the way."""
        self.line(self.texts.explain(error))

    def line(self, sentence: str) -> None:
        """Say a sentence, in one line whatever stands in it."""
        print(" ".join(sentence.split()), file=sys.stderr, flush=True)

    def drawing(self, lines: Iterable[str]) -> None:
        """Draw something for the person at the terminal, as it is."""
        print("\n".join(lines), file=sys.stderr, flush=True)

    def answer(self, value: object) -> None:
        """Give a program its answer: one line of JSON in UTF-8, whatever the terminal speaks."""
        sys.stdout.flush()
        sys.stdout.buffer.write(msgspec.json.encode(value) + b"\n")
        sys.stdout.buffer.flush()
