"""Digits one after another, however they are cut and whatever is said between: telephones and CPR numbers.

What is written in one of the usual ways is known by its pattern (`numbers`, `cpr`); this reads the rest.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.institutions import is_of_an_office
from facilitator.meeting.sensitive.surroundings import LATEST_HOUR, NEAR, UNIT_AFTER, is_listed

# Between the groups of one number: marks, and words for marks.
LONGEST_GAP = 48
_MARKS = r"(?:[^\w\n.,]|[.,](?!\d{3}\b)|_|[.,](?=\d))"
_SAID = (
    r"(?:og|så|også|komma|punktum|punkt|prik|(?:binde|tanke|skrå|under)?streg|mellemrum|pause|derefter|dernæst"
    r"|til sidst|igen|minus|kolon|slash|dot|space|stop|så kommer|efterfulgt af|siger jeg|nej)"
)
_GAP = re.compile(rf"(?:[^\w\n]|_){{0,4}}(?:{_SAID}(?:[^\w\n]|_){{0,4}}){{0,3}}")
# Between a birthday and its four digits more is said.
_FILL = (
    r"(?:de|den|i|sidste|fire|4|cifre|tal|tallene|mine|er|med|bagefter|kontrolcifre\w*|kontroltal\w*|løbenummer\w*"
    r"|ender|slutter|på|endelsen|til|nummer|nr|fulgt|af|hvor|dem|cifrene|resten|bag|kl|som|plus|hedder|lyder)"
)
_BIRTH_GAP = re.compile(rf"(?:[^\w\n]|_){{0,4}}(?:(?:{_SAID}|{_FILL})(?:[^\w\n]|_){{1,4}}){{0,7}}")
_GROUP = re.compile(
    r"\d+|(?<![^\W\d_])(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)"
    r"(?:uar|ruar|ts|il|i|ust|tember|ober|ember)?(?![^\W\d_])"
)
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_PHONE_CUE = re.compile(
    r"(?:\bt[ei]?l+e?f\w*|\btlf\w*|telefon(?!tid)\w*|mobi+l\w*|\bmob\b|fastnet\w*|\bringe?r?\b|\brin\b|sms\w*|\bskriv\b"
    r"|besked|nummer|nummeret|numer|nr|lokalnummer|kontakt\w*|fat i|fanges?|træffes|mobile ?pay|whats ?app"
    r"|signal|viber"
    r"|kald|opkald|\bcall\b|\btext\b|\bphone\b|number|☎|📞|📱)\D{0,28}$"
)
_SURE_CUE = re.compile(r"(?:\bt[ei]?l+e?f|\btlf|telf|mobi|sms|\bring)\D{0,20}$")
_CALL_BEHIND = re.compile(
    r"\W{1,3}(?:så )?(?:(?:bare |gerne )?(?:ring|sms|skriv)\b|er mit (?:nummer|tlf|mobil)|på mobilen"
    r"|kald mig|spørg efter"
    r"|hvis i vil ringe)"
)
_CPR_CUE = re.compile(
    r"cpr|c\.?p\.?r\b|[cs]e+[- ]?p[eæ]+[- ]?r|person\s?n|sygesikring|sygsikring|sundhedskort|gule? kort"
    r"|kontrolcif|kontroltal"
    r"|fødsel|\bfødt\b|sidste (?:fire|4)|(?:fire|4) (?:sidste|cifre)|løbenummer|slå mig op"
)
CPR_DIGITS, EIGHT = 10, 8
# A digit may be lost or said twice; a month is counted by its letters, and a century is said too.
_OF_TELEPHONES, _OF_BIRTHS = range(7, 10), range(8, 26)
_FIGURES = re.compile(r"\d+")
CENTURIES = ("19", "20")
FEWEST_TOLD, SOME_TOLD, FOUR_PAIRS = 3, 2, 4
LATEST_MINUTE, NEWEST_YEAR = 59, 49


@dataclass(frozen=True, slots=True)
class Run:
    """Groups of digits that belong together, with where each stands."""

    groups: tuple[str, ...]
    start: int
    end: int

    @property
    def digits(self) -> str:
        return "".join(self.groups)


def runs(text: str, gap: re.Pattern[str], sizes: range, group: re.Pattern[str] = _GROUP) -> Iterator[Run]:
    """Yield the longest runs of two or more groups with such gaps between them and so many digits in all."""
    found: list[re.Match[str]] = []
    last = 0
    for match in group.finditer(text):
        start, end = match.span()
        if found and not _belongs(text, last, start, gap):
            yield from _run(found, sizes)
            found = []
        if found or text[start].isdecimal():
            found.append(match)
            last = end
    if found:
        yield from _run(found, sizes)


def _belongs(text: str, end: int, start: int, gap: re.Pattern[str]) -> bool:
    if start - end == 1 and text[end] in " -":
        return True
    return start - end <= LONGEST_GAP and gap.fullmatch(text, end, start) is not None


def _run(found: list[re.Match[str]], sizes: range) -> Iterator[Run]:
    if len(found) > 1 and sum(each.end() - each.start() for each in found) in sizes:
        groups = (each[0] if each[0].isdecimal() else _month(each[0]) for each in found)
        yield Run(tuple(groups), found[0].start(), found[-1].end())


def _month(word: str) -> str:
    return f"{_MONTHS.index(word[:3]) + 1:02d}"


def telephones(text: str, told: int) -> Iterator[Flag]:
    """Yield the telephone numbers; `told` is how many of the figures were numerals in words."""
    for run in runs(text, _GAP, _OF_TELEPHONES, _FIGURES):
        if _is_telephone(text, run, told):
            yield Flag(run.start, run.end, Kind.PHONE, Reason.EIGHT_DIGITS)


def _is_telephone(text: str, run: Run, told: int) -> bool:
    length = len(run.digits)
    if run.digits[0] == "0":
        return False
    said = text[max(0, run.start - NEAR) : run.start]
    if (is_listed(said) and not _SURE_CUE.search(said)) or UNIT_AFTER.match(text, run.end):
        return False
    if _is_quantity(text, run) or is_of_an_office(text, run.start, run.end):
        return False
    if _PHONE_CUE.search(said) or _CALL_BEHIND.match(text, run.end):
        return not _rises(run.groups)
    has_words = any(map(str.isalpha, text[run.start : run.end]))
    pairs = sum(len(group) == 2 for group in run.groups)
    if told >= SOME_TOLD and pairs == len(run.groups) == FOUR_PAIRS and not _rises(run.groups):
        return "," not in text[run.start : run.end]
    if length != EIGHT or _rises(run.groups):
        return told > FEWEST_TOLD and pairs >= FEWEST_TOLD and not _rises(run.groups)
    return (has_words and pairs >= FEWEST_TOLD) or (
        told >= FEWEST_TOLD and "," not in text[run.start : run.end]
    )


def _is_quantity(text: str, run: Run) -> bool:
    """Tell a sum, years, a date or a span of hours by how it is written."""
    written = text[run.start : run.end]
    if any(len(group) == 4 and group[:2] in CENTURIES for group in run.groups):
        return True
    if re.fullmatch(r"\d{1,3}(?:[. ]\d{3})+(?:,\d\d)?", written) is not None and "." in written:
        return True
    return re.search(r"\d[:.]\d\d ?[-–]|\d ?[-–] ?\d+[:.]\d\d", written) is not None


def _rises(groups: tuple[str, ...]) -> bool:
    """Tell 10 20 30 40 and 12, 14, 19, 23: numbers that grow are a list."""
    numbers = [int(group) for group in groups]
    return len(numbers) > 2 and all(earlier < later for earlier, later in pairwise(numbers))


def birth_numbers(text: str) -> Iterator[Flag]:
    """Yield the CPR numbers: a birthday, however it is told, and four digits behind it."""
    cued = _CPR_CUE.search(text) is not None
    for run in runs(text, _BIRTH_GAP if cued else _GAP, _OF_BIRTHS):
        if not cued and is_listed(text[max(0, run.start - NEAR) : run.start]):
            continue
        told = _is_told(text, run)
        parts = (part for part in _parts(run, text) if _is_birth_number(part.groups, cued=cued, told=told))
        part = next(parts, None)
        if part is not None and not UNIT_AFTER.match(text, part.end):
            yield Flag(part.start, part.end, Kind.CPR, Reason.BIRTH_DATE_AND_FOUR_DIGITS)


def _is_told(text: str, run: Run) -> bool:
    """Tell a month by its name, or a mark by its word, from figures in a row."""
    said = text[run.start : run.end]
    return "streg" in said or any(month in said for month in _MONTHS)


def _parts(run: Run, text: str) -> Iterator[Run]:
    """Yield the run, and without a first or last group ("er fire cifre til: nitten fyrre")."""
    yield run
    ends = [match.span() for match in _GROUP.finditer(text, run.start, run.end)]
    filler = [at for at, group in enumerate(run.groups) if group == "4"]
    for at in filler:
        yield Run(run.groups[:at] + run.groups[at + 1 :], run.start, run.end)
    for first, last in ((1, 0), (0, 1)):
        kept = slice(first, len(ends) - last)
        if len(ends[kept]) > 1:
            yield Run(run.groups[kept], ends[kept][0][0], ends[kept][-1][1])


def _is_birth_number(groups: tuple[str, ...], *, cued: bool, told: bool) -> bool:
    found = [digits for digits in _readings(groups, filled=cued) if _is_birthday_and_four(digits)]
    if found:
        if cued or (told and not all(map(_is_a_day_and_its_hour, found))):
            return True
        if told:
            return False
        sizes = [len(group) for group in groups]
        return not _rises(groups) and sizes != [2] * 5 and max(sizes) < EIGHT and min(sizes) < EIGHT
    return False


def _readings(groups: tuple[str, ...], *, filled: bool) -> Iterator[str]:
    """Yield the digits as they stand, with a day and month of one figure filled, and without a century."""
    padded = tuple(f"{group:0>2}" if at < 2 else group for at, group in enumerate(groups))
    for some in (groups, padded) if filled else (groups,):
        digits = "".join(some)
        if len(digits) == CPR_DIGITS:
            yield digits
        elif len(digits) == CPR_DIGITS + 2 and digits[4:6] in CENTURIES:
            yield digits[:4] + digits[6:]


def _is_a_day_and_its_hour(digits: str) -> bool:
    """Tell "12. maj 24, 1930" from a birthday: a day of this century, and a time of day behind it."""
    return (
        int(digits[4:6]) <= NEWEST_YEAR
        and int(digits[6:8]) <= LATEST_HOUR
        and int(digits[8:]) <= LATEST_MINUTE
    )


def _is_birthday_and_four(digits: str) -> bool:
    return 1 <= int(digits[:2]) % 60 <= 31 and 1 <= int(digits[2:4]) <= 12
