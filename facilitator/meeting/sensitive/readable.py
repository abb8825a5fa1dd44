"""A text as a reader sees it, without hidden characters and with plain digits, and the way back."""

import re
import unicodedata
from dataclasses import dataclass

# Danish as it is mostly written, punctuation and emoji included: nothing in it hides anything.
_STRANGE = re.compile(r"[^\n\x20-\x7eÀ-ÖØ-öø-ſ’‘“”–—…»«´€°§½☎\U0001f300-\U0001faff]|[İſ]")
# The only letter that becomes two when it is made small.
_DOTTED = "İ"
_HIDDEN = frozenset({"Cf", "Mn", "Me", "Cc"})


@dataclass(frozen=True, slots=True)
class Readable:
    """The text to look at; `origin` says where each character came from, None if from where it stands."""

    text: str
    origin: list[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of this text stands in the original."""
        return (start, end) if self.origin is None else (self.origin[start], self.origin[end])


def readable(text: str) -> Readable:
    """Return `text` without what no reader sees; full-width and Arabic digits become ours."""
    if _STRANGE.search(text) is None:
        return Readable(text)
    letters: list[str] = []
    origin: list[int] = []
    done = 0
    for strange in _STRANGE.finditer(text):
        letters += text[done : strange.start()]
        origin += range(done, strange.start())
        done = strange.end()
        _read(strange[0], strange.start(), letters, origin)
    letters += text[done:]
    return Readable("".join(letters), [*origin, *range(done, len(text) + 1)])


def _read(strange: str, at: int, letters: list[str], origin: list[int]) -> None:
    """Add what a reader sees of this character: itself in plain, a mark on the letter before, or nothing."""
    if unicodedata.category(strange) in _HIDDEN:
        if letters and unicodedata.combining(strange):
            letters[-1] = _joined(letters[-1], strange)
        return
    letters.append(_plain(strange))
    origin.append(at)


def _joined(letter: str, mark: str) -> str:
    """Return "å" for an "a" with its ring apart; a mark that joins no letter is left out."""
    both = unicodedata.normalize("NFC", letter + mark)
    return both if len(both) == 1 else letter


def _plain(character: str) -> str:
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if character.isspace():
        return character if character == "\n" else " "
    if character == _DOTTED:
        return "I"
    same = unicodedata.normalize("NFKC", character)
    return same if len(same) == 1 else character
