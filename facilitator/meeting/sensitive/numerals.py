"""Numbers that were written in words, read as digits, with the way back to the letters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from facilitator.meeting.sensitive.near_numerals import NearNumerals
from facilitator.meeting.sensitive.word_list import words

_UNITS = {
    "nul": 0, "en": 1, "et": 1, "én": 1, "ét": 1, "een": 1, "to": 2, "tre": 3, "fire": 4, "fir": 4, "fem": 5,
    "seks": 6, "sex": 6, "syv": 7, "otte": 8, "ni": 9,
}  # fmt: skip
_TEENS = {
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16,
    "sytten": 17, "atten": 18, "nitten": 19,
}  # fmt: skip
# As they stand on banknotes, and as Norwegians and Swedes say them.
_OLD_TENS = {
    "toti": 20, "treti": 30, "tretti": 30, "firti": 40, "førti": 40, "femti": 50, "seksti": 60, "syvti": 70,
    "sytti": 70, "otti": 80, "otteti": 80, "åtti": 80, "niti": 90, "nitti": 90, "tjue": 20, "tjugo": 20,
}  # fmt: skip
_TENS = _OLD_TENS | {
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
} | {f"{ten}{unit}": high + low for ten, high in _TENS.items() for unit, low in _UNITS.items() if low}
NUMERALS: dict[str, str] = (
    {word: str(number) for word, number in _UNITS.items()}
    | {f"nul{word}": f"0{number}" for word, number in _UNITS.items()}
    | {word: f"{number:02d}" for listed in (_TEENS, _TENS, _COMPOUNDS) for word, number in listed.items()}
)
# As they are spoken and mis-spelt: "tovtyve", "fir'ogtrds", "nieofirs", "halfjers", "femtien".
_SLOPPY_UNITS = (
    *(("een|en|et|in|jen", 1), ("to+[uvw]?|tå", 2), ("tre+", 3), ("fi+re?|fyr", 4), ("fe+m|fæm", 5)),
    *(("seks|sex|sæks", 6), ("sy[vw]|søv|sju", 7), ("otte?|åt+e?|ot", 8), ("nie?|nij", 9)),
)
_SLOPPY_TENS = (
    *(("ty[vw]e?|tye", 20), ("tre?d+[ie]?[vw]e?|tredve", 30), ("f[yø]r+e?(?:tyve)?", 40)),
    *(("hal?v?tre?d?s", 50), ("tre?d?s|træs", 60), ("hal?v?fj?e?r+d?s", 70), ("fi+rs|fyrs", 80)),
    ("hal?v?fe?ms", 90),
)
_SLOPPY_TEENS = (
    *(("tie?", 10), ("el+ev[en]?|elv[ae]", 11), ("to[lv]+e?", 12), ("tret+[ei]n|træt+en", 13)),
    *(("fj?ort+[ei]n", 14), ("femt(?:ie|e|i)n", 15), ("s[ea]js?t+[ei]n|seksten|sæjsten", 16)),
    *(("syt+[ei]n|søt+en", 17), ("at+[ei]n", 18), ("nit+[ei]n", 19)),
)
_SLOPPY = re.compile(
    "(?:(?P<unit>{})(?:og|o|å|of|ov|u|a)?)?(?P<ten>{})|(?P<teen>{})".format(
        *(
            "|".join(f"(?:{spelt})" for spelt, _ in table)
            for table in (_SLOPPY_UNITS, _SLOPPY_TENS, _SLOPPY_TEENS)
        )
    )
)
_SHORTEST_SLOPPY, _LONGEST_SLOPPY = 3, 22
# No numeral begins with another letter, however it is spelt.
_BEGINNINGS = frozenset("aefhijnostå")
_AND = frozenset({"og", "å", "o", "aa"})
_SPOKEN_UNITS = _UNITS | {
    "tow": 2,
    "tov": 2,
    "fir": 4,
    "fæm": 5,
    "søv": 7,
    "syw": 7,
    "ot": 8,
    "åt": 8,
    "nij": 9,
}
_SPOKEN_TENS = _TENS | {"tyv": 20, "tyw": 20, "tredv": 30, "førre": 40, "fyr": 40, "trds": 60}
# Days and months of a birthday: "fjortende i tredje".
_ORDINALS = {
    "første": 1, "anden": 2, "tredje": 3, "tredie": 3, "fjerde": 4, "femte": 5, "sjette": 6, "syvende": 7,
    "ottende": 8, "niende": 9, "tiende": 10, "ellevte": 11, "tolvte": 12, "trettende": 13, "fjortende": 14,
    "femtende": 15, "sekstende": 16, "syttende": 17, "attende": 18, "nittende": 19, "tyvende": 20,
    "tredivte": 30,
} | {f"{unit}ogtyvende": 20 + low for unit, low in _UNITS.items() if low}  # fmt: skip
_MONTHS = words("januar februar marts april maj juni juli august september oktober november december")
FEWEST_NUMERALS = 3
# "femogtredive seks hundrede og tolv"
FEWEST_DIGITS = 5
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FIGURES = re.compile(r"\d+")


def numeral(word: str) -> str | None:
    """Return the digits of a numeral in small letters, also of one written as it is spoken."""
    exact = NUMERALS.get(word)
    if exact is not None or word[0] not in _BEGINNINGS or not _SHORTEST_SLOPPY < len(word) <= _LONGEST_SLOPPY:
        return exact
    match = _SLOPPY.fullmatch(word.replace("'", "").replace("’", ""))
    if match is None:
        return None
    teen, ten, unit = match["teen"], match["ten"], match["unit"]
    if teen is not None:
        return f"{_value(teen, _SLOPPY_TEENS):02d}"
    return f"{_value(ten, _SLOPPY_TENS) + (_value(unit, _SLOPPY_UNITS) if unit else 0):02d}"


def _value(spelt: str, table: tuple[tuple[str, int], ...]) -> int:
    return next(value for pattern, value in table if re.fullmatch(pattern, spelt))


@dataclass(frozen=True, slots=True)
class DigitView:
    """A text in which numerals are digits; `origin` says where each of its characters came from."""

    text: str
    origin: list[int]
    numerals: int
    """How many of them there were."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of this text stands in the original."""
        return self.origin[start], self.origin[end]


def digit_view(text: str) -> DigitView | None:
    """Return the text, which is in small letters, with numerals as digits; None where they make no number."""
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
    spans = list(_spans(words))
    figures = len(_FIGURES.findall(text)) if spans else 0
    if len(spans) + figures >= FEWEST_BESIDE:
        spans = _with_slips(text, words, spans)
    is_enough = (
        len(spans) + figures >= FEWEST_NUMERALS or sum(len(digits) for *_, digits in spans) >= FEWEST_DIGITS
    )
    return _viewed(text, spans) if spans and is_enough else None


_HUNDREDS = frozenset({"hundrede", "hundred", "hundrede'"})
# A word with a slip is only taken for a numeral where another one, or a figure, stands right beside it.
FEWEST_BESIDE, GAP = 2, 3
_NEAR = NearNumerals(_UNITS, _TEENS, _TENS)


def _with_slips(
    text: str, words: list[tuple[str, int, int]], spans: list[tuple[int, int, str]]
) -> list[tuple[int, int, str]]:
    """Return the numerals together with those between and beside them that are written with a slip."""
    found = {span[0]: span for span in spans}
    for turn in (words, words[::-1]):
        edges = {end for _, end, _ in found.values()} | set(found)
        for word, start, end in turn:
            if word[0] not in _BEGINNINGS or len(word) <= _SHORTEST_SLOPPY or start in found:
                continue
            if not _is_beside(text, start, end, edges):
                continue
            digits = _NEAR.read(word)
            if digits is not None and not any(first <= start < last for first, last, _ in found.values()):
                found[start] = (start, end, digits)
                edges |= {start, end}
    return sorted(found.values())


def _is_beside(text: str, start: int, end: int, edges: set[int]) -> bool:
    """Tell whether a numeral or a figure stands right before or behind, with no word between."""
    for gap in range(GAP + 1):
        before, behind = start - gap, end + gap
        if before in edges or behind in edges:
            return True
        if text[before - 1 : before].isdecimal() or text[behind : behind + 1].isdecimal():
            return True
        if gap == GAP or (text[before - 1 : before].isalpha() and text[behind : behind + 1].isalpha()):
            return False
    return False


def _spans(words: list[tuple[str, int, int]]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and digits of each numeral; "to og tyve" is one."""
    at = 0
    while at < len(words):
        word, start, end = words[at]
        three = words[at : at + 3]
        head = _hundreds_of(words, at)
        if head is not None:
            last, hundreds = _with_rest(words, *head)
            yield start, words[last][2], hundreds
            at = last + 1
            continue
        if len(three) == 3 and three[1][0] in _AND and word in _SPOKEN_UNITS and three[2][0] in _SPOKEN_TENS:
            yield start, three[2][2], f"{_SPOKEN_UNITS[word] + _SPOKEN_TENS[three[2][0]]:02d}"
            at += 3
            continue
        if word == "nul" and len(three) > 1 and three[1][0] in _UNITS:
            yield start, three[1][2], f"0{_UNITS[three[1][0]]}"
            at += 2
            continue
        digits = numeral(word) or _ordinal(words, at)
        if digits is not None:
            yield start, end, digits
        at += 1


def _hundreds_of(words: list[tuple[str, int, int]], at: int) -> tuple[int, str] | None:
    """Return the last word and the hundreds of "seks hundrede", "nitten hundrede" and "nittenhundrede"."""
    word = words[at][0]
    if at + 1 < len(words) and words[at + 1][0] in _HUNDREDS and (word in _UNITS or word in _TEENS):
        return at + 1, NUMERALS[word]
    before = next((word.removesuffix(each) for each in _HUNDREDS if word.endswith(each)), "")
    return (at, NUMERALS[before]) if before in _UNITS or before in _TEENS else None


def _with_rest(words: list[tuple[str, int, int]], at: int, hundreds: str) -> tuple[int, str]:
    """Return the last word and the digits of "seks hundrede og tolv" and "nittenhundrede firs"."""
    rest = at + 1
    if rest < len(words) and words[rest][0] in _AND:
        rest += 1
    below = numeral(words[rest][0]) if rest < len(words) else None
    if below is None or not below.isdecimal():
        return at, f"{hundreds}00"
    return rest, f"{hundreds}{below:0>2}"


def _ordinal(words: list[tuple[str, int, int]], at: int) -> str | None:
    """Tell "fjortende i tredje" of a birthday from "tredje sal": a second one or an "i" stands beside it."""
    word = words[at][0]
    if word not in _ORDINALS:
        return None
    near = [each[0] for each in words[max(0, at - 2) : at + 3] if each[0] != word]
    is_day = any(each in _ORDINALS or each in _MONTHS for each in near)
    return f"{_ORDINALS[word]:02d}" if is_day else None


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
    return DigitView("".join(pieces), origin, len(spans))
