"""Numbers that were written in words, read as digits, with the way back to the letters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_UNITS = {
    "nul": 0, "en": 1, "et": 1, "én": 1, "ét": 1, "een": 1, "to": 2, "tre": 3, "fire": 4, "fir": 4, "fem": 5,
    "seks": 6, "sex": 6, "syv": 7, "otte": 8, "ni": 9,
}  # fmt: skip
_TEENS = {
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16,
    "sytten": 17, "atten": 18, "nitten": 19,
}  # fmt: skip
_TENS = {
    "tyve": 20, "tredive": 30, "tredve": 30, "fyrre": 40, "fyrretyve": 40, "halvtreds": 50, "halvtres": 50,
    "halvtredsindstyve": 50, "tres": 60, "treds": 60, "tresindstyve": 60, "halvfjerds": 70, "halvfjers": 70,
    "halvfjerdsindstyve": 70, "firs": 80, "firsindstyve": 80, "halvfems": 90, "halvfemsindstyve": 90,
}  # fmt: skip
# "toogtyve", and as it is often spelt: "tootyve", "totyve".
_COMPOUNDS = {
    f"{unit}{joint}{ten}": low + high
    for joint in ("", "o", "og")
    for unit, low in _UNITS.items()
    if low
    for ten, high in _TENS.items()
}
NUMERALS: dict[str, str] = {word: str(number) for word, number in _UNITS.items()} | {
    word: f"{number:02d}" for words in (_TEENS, _TENS, _COMPOUNDS) for word, number in words.items()
}
FEWEST_NUMERALS = 3
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class DigitView:
    """A text in which numerals are digits; `origin` says where each of its characters came from."""

    text: str
    origin: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of this text stands in the original."""
        return self.origin[start], self.origin[end]


def digit_view(text: str) -> DigitView | None:
    """Return the text with numerals as digits, or None where too few stand in it to make a number."""
    low = text.lower()
    if len(low) != len(text):
        return None
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(low)]
    if sum(word in NUMERALS for word, _, _ in words) < FEWEST_NUMERALS:
        return None
    return _viewed(text, list(_spans(words)))


def _spans(words: list[tuple[str, int, int]]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and digits of each numeral; "to og tyve" is one."""
    at = 0
    while at < len(words):
        word, start, end = words[at]
        three = words[at : at + 3]
        if len(three) == 3 and word in _UNITS and three[1][0] == "og" and three[2][0] in _TENS:
            yield start, three[2][2], f"{_UNITS[word] + _TENS[three[2][0]]:02d}"
            at += 3
            continue
        if word == "nul" and len(three) > 1 and three[1][0] in _UNITS:
            yield start, three[1][2], f"0{_UNITS[three[1][0]]}"
            at += 2
            continue
        if word in NUMERALS:
            yield start, end, NUMERALS[word]
        at += 1


def _viewed(text: str, spans: list[tuple[int, int, str]]) -> DigitView:
    pieces: list[str] = []
    origin: list[int] = []
    done = 0
    for start, end, digits in spans:
        pieces += [text[done:start], digits]
        origin += [*range(done, start), *([start] * len(digits))]
        # The digits of one numeral end where its word ends.
        done = end
    pieces.append(text[done:])
    origin += range(done, len(text) + 1)
    return DigitView("".join(pieces), origin)
