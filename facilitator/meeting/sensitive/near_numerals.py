"""Numerals with a slip in them, of older days, and of years: "ellve", "niti", "nittenhundredeogfirs"."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from facilitator.meeting.sensitive.word_list import words

SHORTEST, LONGEST = 4, 26
# Everyday words that are one letter away from a numeral; found among the thirty thousand commonest ones.
_NO_NUMERALS = words(
    """
    aften arten athen atter enkeltes faire fare fars felten femte festen fibre fiks file fine firm
    first five fjorden fore freestyle frie fyrer færre ført førte natten niki ofte oste otto saks
    seas sekt selvstyre skytten sutten theatre told tolk toni tori torv toto tredie tredje tree trek
    trends trey trods true trues tyde type tyre tyven tæve tøve årti hundrede fyret femmer nier
    ottere
    """
)
# "eogtyve": that a numeral stands there is enough, whichever it is.
_FIRST_LETTERS = {"e": 1, "t": 2, "f": 4, "s": 6, "o": 8, "n": 9}
LONGEST_UNIT = 6
_JOINT = re.compile(r"og|o|å|a|u|ov|of|en")
_HUNDREDS = re.compile(r"h[uo]n+d?r[eæ]d?e?(?:og|å|o)?")


class NearNumerals:
    """The numerals of a table, also with one letter too many, missing, wrong or exchanged."""

    def __init__(self, units: Mapping[str, int], teens: Mapping[str, int], tens: Mapping[str, int]) -> None:
        self._units = {word: value for word, value in units.items() if value}
        self._tens = dict(tens)
        self._beheaded = {ten[1:]: value for ten, value in tens.items()}
        plain = {word: f"{value}" for word, value in units.items() if len(word) >= SHORTEST}
        plain |= {word: f"{value:02d}" for word, value in (*teens.items(), *tens.items())}
        self._plain = plain
        self._by_shorter: dict[str, list[str]] = {}
        for word in sorted({*plain, *units}):
            for shorter in set(_shortened(word)):
                self._by_shorter.setdefault(shorter, []).append(word)
        self._values = {**{word: f"{value}" for word, value in units.items()}, **plain}
        self.read = lru_cache(4096)(self._read)

    def _read(self, word: str) -> str | None:
        """Return the digits of what is probably a numeral; whoever asks knows that others stand beside it."""
        if not SHORTEST <= len(word) <= LONGEST or word in _NO_NUMERALS:
            return None
        return self._year(word) or self._compound(word) or self._near(word, self._plain)

    def _near(self, word: str, among: Mapping[str, object]) -> str | None:
        for shorter in _shortened(word):
            for meant in self._by_shorter.get(shorter, ()):
                if meant in among and _is_one_slip(word, meant):
                    return self._values[meant]
        return None

    def _compound(self, word: str) -> str | None:
        """Return what "fempgtyve" and "treogfrs" mean: a slip in either half is forgiven."""
        unit, joint, ten = word.partition("og")
        if joint and ten in self._tens and unit[:1] in _FIRST_LETTERS and len(unit) < LONGEST_UNIT:
            return f"{self._tens[ten] + _FIRST_LETTERS[unit[:1]]:02d}"
        if joint and unit in self._units and ten in self._beheaded:
            return f"{self._beheaded[ten] + self._units[unit]:02d}"
        return self._cut(word)

    def _cut(self, word: str) -> str | None:
        for cut in range(2, len(word) - 2):
            unit = self._part(word[:cut], self._units)
            if unit is None:
                continue
            joint = _JOINT.match(word, cut)
            for start in {cut, joint.end() if joint else cut, min(cut + 2, len(word))}:
                ten = self._part(word[start:], self._tens)
                if ten is not None and (start > cut or word[cut:] in self._tens):
                    return f"{int(ten) + int(unit):02d}"
        return None

    def _part(self, word: str, among: Mapping[str, int]) -> str | None:
        if word in among:
            return str(among[word])
        return self._near(word, among) if len(word) >= SHORTEST - 1 else None

    def _year(self, word: str) -> str | None:
        """Return what "nittenhundredeogfirs" and "tohundrede" mean."""
        match = _HUNDREDS.search(word)
        if match is None or not match.start():
            return None
        before, behind = word[: match.start()], word[match.end() :]
        hundreds = self._values.get(before) or self._near(before, self._plain)
        rest = (self._values.get(behind) or self._read(behind)) if behind else "00"
        return f"{hundreds}{rest:0>2}" if hundreds is not None and rest is not None else None


def _shortened(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _is_one_slip(written: str, meant: str) -> bool:
    """Tell one letter too many, missing, wrong, or exchanged; the first one is right."""
    if written[0] != meant[0]:
        return False
    at = 0
    while at < min(len(written), len(meant)) and written[at] == meant[at]:
        at += 1
    rest, goal = written[at:], meant[at:]
    if rest[1:] == goal[1:] or rest[1:] == goal or rest == goal[1:]:
        return True
    return rest[:2] == goal[1::-1] and rest[2:] == goal[2:]
