"""CPR and telephone numbers, told apart from dates, times, prices and house numbers."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from facilitator.meeting.sensitive.cpr import cpr_in_words, cpr_numbers
from facilitator.meeting.sensitive.digit_runs import birth_numbers, telephones
from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.institutions import is_of_an_office
from facilitator.meeting.sensitive.numerals import FEWEST_NUMERALS, DigitView
from facilitator.meeting.sensitive.surroundings import (
    LATEST_HOUR,
    NEAR,
    UNIT_AFTER,
    before,
    digits_of,
    is_listed,
)

_RUN = re.compile(r"(?<!\d)(?<!\d[.,])\d(?:[ .\-/()·•–—_]{0,4}\d){7}(?!\d)(?!\.\d|,\d)")
# A slip of the thumb between the pairs, believed only beside "ring" and the like.
_SLIPPED = re.compile(r"(?<!\d)\d\d(?:[ .,;:\-_/]{1,2}\d\d){3}(?![.,]?\d)")
_FOREIGN = re.compile(r"(?<!\w)(?:\+|00)(?!45)[1-9]\d{0,2}(?:[ .\-/()]{0,2}\d){7,11}(?!\d)")
# Eight of more numbers in a row are no telephone number.
_MORE_PAIRS = re.compile(r"[ ,]{1,2}\d\d(?=[ ,.]|$)")
_PAIRS_BEFORE = re.compile(r"(?<!\d)\d\d[ ,]{1,2}$")
_DANISH = re.compile(r"(?:\+|(?<!\d)00) ?45\)?[ .\-]{0,2}\d(?:[ .\-/]{0,3}\d){7}(?!\d)")
# "97 12 så 44 og så 08": what is said between the groups, at least once.
_BETWEEN = (
    r"(?:[ ,.\-]{1,3}(?:"
    r"(?:og|så|siger jeg|derefter|dernæst|til sidst|igen|\(?mellemrum\)?|streg|pause)[ ,]{1,2}){0,3})"
)
_INTERRUPTED = re.compile(rf"(?<![\d.,])\d{{1,4}}(?:{_BETWEEN}\d{{1,4}}){{2,7}}(?![\d%]|[.,]\d)")
# Somebody who reads out a number may lose a digit or say one twice.
_MISCOUNTED = re.compile(r"(?<![\d.,])\d{1,4}(?:[ ]{1,2}\d{1,4}){2,8}(?!\d)(?![.,:/\-]\d| ?kr)")
_CALLED = re.compile(r"(?:tlf|telefon(?!tid)|mobil|\bring(?: til)?(?: mig)?|sms|whats ?app)\D{0,16}$")
_CALL_BEHIND = re.compile(r"\W{1,3}(?:ring|sms|er mit (?:nummer|tlf|mobil)|\bwhats ?app)")
_NEARLY_EIGHT = (7, 9)
_PHONE_CUE = re.compile(
    r"(?:tlf|telefon(?!tid)|mobi+l|\bmob\b|fastnet|\bringe?r?\b|sms|nummer|\bnr\b|kontakt|skriv"
    r"|mobilepay|mobile ?pay|whats ?app|fat i|fange|fanges|træffes|mig på"
    # The hall's other languages.
    r"|\bcall\b|\btext\b|\bphone\b|number|numer|telefon|zadzwo|numara|ara(?:yın|yabilir)|رقم|هاتف|اتصل|واتس"
    r"|номер|телефон|дзвон|подзвон|lambar|telefoon|wac\b|شماره|تلفن|زنگ|نمبر|فون|کال"
    r"|\bbox\b|signal|viber|☎|📞|📱|swipp)\D{0,28}$",
)
_NUMBER_LIST = re.compile(r"\bnr[. :]{0,3}$")
_THOUSANDS = re.compile(r"\d{1,3}(?:[. ]\d{3}){2,}")
_YEAR_PAIR = re.compile(r"(?:19|20)\d\d[ \-–—/]{1,3}(?:19|20)\d\d")
_DATE = re.compile(
    r"(\d{1,2})[ .\-/](\d{1,2})[ .\-/]{1,2}((?:19|20)\d\d)"
    r"|((?:19|20)\d\d)([ .\-/]?)(\d\d)\5(\d\d)|(\d\d)(\d\d)((?:19|20)\d\d)"
)
# "21-18 19-21" of a match; nobody cuts a telephone number by both.
_SCORES = re.compile(r"\d\d-\d\d,? +\d\d-\d\d")
_SPAN = re.compile(r"[-–—]")
_TIMES = re.compile(r"([01]?\d|2[0-4])[.: ]?([0-5]\d)[ \-–/]{1,3}([01]\d|2[0-4])[.: ]?([0-5]\d)")
# Which groupings people write: 8 · 4 4 · 2 2 2 2 · 2 3 3 · 3 2 3 · 3 3 2 · 2 6 · eight single digits.
_GROUPINGS = frozenset({"8", "44", "2222", "233", "323", "332", "26", "224", "422", "242", "11111111"})
_DIGIT = re.compile(r"\d")
# Half a CPR number; everything else has more.
FEWEST_DIGITS = 4
EIGHT = 8
_PAIRS = "2222"


def numbers(text: str, view: DigitView | None) -> list[Flag]:
    """Return the CPR and telephone numbers of a text in small letters; in `view` its numerals are digits."""
    flags: list[Flag] = []
    if len(_DIGIT.findall(text)) >= FEWEST_DIGITS:
        _add(flags, cpr_numbers(text))
        _add(flags, birth_numbers(text))
        _add(flags, _phones(text))
        _add(flags, telephones(text, 0))
    if view is not None:
        _add(flags, _in_words(text, view))
    return flags


def _add(flags: list[Flag], more: Iterator[Flag]) -> None:
    """Add the flags that lie beside those that are there."""
    taken = [(flag.start, flag.end) for flag in flags]
    flags += [flag for flag in more if not _overlaps(flag, taken)]


def _in_words(text: str, view: DigitView) -> Iterator[Flag]:
    """Yield the numbers of which at least a part is written in words."""
    digits = view.text.replace(",", " ")
    # Numbers in figures were looked at in the text itself.
    phones = _phones(digits, lambda at, last: any(map(str.isalpha, text[slice(*view.span(at, last))])))
    if view.numerals < FEWEST_NUMERALS:
        phones = (flag for flag in phones if _PHONE_CUE.search(digits, max(0, flag.start - NEAR), flag.start))
    births = (*birth_numbers(view.text), *cpr_numbers(digits), *cpr_in_words(digits))
    taken = [(flag.start, flag.end) for flag in births]
    called = (*phones, *telephones(view.text, view.numerals))
    for flag in (*births, *(flag for flag in called if not _overlaps(flag, taken))):
        start, end = view.span(flag.start, flag.end)
        if any(character.isalpha() for character in text[start:end]):
            yield Flag(start, end, flag.kind, Reason.NUMBER_IN_WORDS)


def _overlaps(flag: Flag, spans: list[tuple[int, int]]) -> bool:
    return any(flag.start < end and start < flag.end for start, end in spans)


def _phones(text: str, is_in_words: Callable[[int, int], bool] | None = None) -> Iterator[Flag]:
    for match in _DANISH.finditer(text):
        yield Flag(match.start(), match.end(), Kind.PHONE, Reason.EIGHT_DIGITS)
    for match in _FOREIGN.finditer(text):
        yield Flag(match.start(), match.end(), Kind.PHONE, Reason.FOREIGN_NUMBER)
    for match in _RUN.finditer(text):
        if is_in_words is not None and not is_in_words(match.start(), match.end()):
            continue
        if _is_phone(match, text, in_words=is_in_words is not None):
            yield Flag(match.start(), match.end(), Kind.PHONE, Reason.EIGHT_DIGITS)
    yield from _odd_ones(text)


def _odd_ones(text: str) -> Iterator[Flag]:
    """Yield the numbers that have a comma or an "og" in them."""
    for match in _SLIPPED.finditer(text):
        said = before(text, match) if "," in match[0] else ""
        if said and _PHONE_CUE.search(said) and not _is_clock_list(match[0], said):
            yield Flag(match.start(), match.end(), Kind.PHONE, Reason.EIGHT_DIGITS)
    for match in _INTERRUPTED.finditer(text):
        if any(map(str.isalpha, match[0])) and _is_interrupted(match, before(text, match), text):
            yield Flag(match.start(), match.end(), Kind.PHONE, Reason.EIGHT_DIGITS)
    for match in _MISCOUNTED.finditer(text):
        said = before(text, match) if len(digits_of(match[0])) in _NEARLY_EIGHT else ""
        if said and _CALLED.search(said) and not _CLOCK.search(said):
            yield Flag(match.start(), match.end(), Kind.PHONE, Reason.EIGHT_DIGITS)


def _is_interrupted(match: re.Match[str], said: str, text: str) -> bool:
    """Tell a number told in pairs; in other groups only beside "ring" and the like."""
    written = match[0]
    if len(digits_of(written)) != EIGHT:
        return False
    if is_listed(said) or _is_clock_list(written, said) or UNIT_AFTER.match(text, match.end()):
        return False
    if _counts_up(written):
        return False
    in_pairs = all(len(group) == 2 for group in re.findall(r"\d+", written))
    return in_pairs or _PHONE_CUE.search(said) is not None


def _is_phone(match: re.Match[str], text: str, *, in_words: bool) -> bool:
    written = match[0]
    said = before(text, match)
    if _is_of_more(match, text, said) or written[0] == "0" or _is_moment(written):
        return False
    if is_of_an_office(text, match.start(), match.end()):
        return False
    if _is_clock_list(written, said) or is_listed(said) or (_NUMBER_LIST.search(said) and _rises(written)):
        return False
    return _PHONE_CUE.search(said) is not None or _is_grouped(match, text, in_words=in_words)


def _is_of_more(match: re.Match[str], text: str, said: str) -> bool:
    """Tell eight digits out of a longer row, and those that count something."""
    is_row = _MORE_PAIRS.match(text, match.end()) or _PAIRS_BEFORE.search(said)
    return bool(is_row or UNIT_AFTER.match(text, match.end()))


def _is_grouped(match: re.Match[str], text: str, *, in_words: bool) -> bool:
    """Tell eight digits that are cut as people cut a telephone number, and no score, sizes or sum."""
    written = match[0]
    if written[0] == "1" and not in_words:
        return False
    grouping = "".join(str(len(group)) for group in re.findall(r"\d+", written))
    if in_words:
        return not _counts_up(written) or len(grouping) == len(_PAIRS)
    if _SCORES.fullmatch(written) or _is_of_sizes(written):
        return False
    is_sum = _THOUSANDS.fullmatch(written) and not _CALL_BEHIND.match(text, match.end())
    return grouping in _GROUPINGS and not _counts_up(written) and not is_sum


def _is_moment(written: str) -> bool:
    """Tell dates, spans of years and spans of hours."""
    if _YEAR_PAIR.fullmatch(written):
        return True
    if _SPAN.search(written) and _TIMES.fullmatch(written) and ("." in written or ":" in written):
        return True
    date = _DATE.fullmatch(written)
    if date is None:
        return False
    parts = [int(part) for part in date.groups() if part and part.isdecimal() and len(part) <= 2]
    return len(parts) == 2 and all(1 <= part <= 31 for part in parts) and min(parts) <= 12


def _is_clock_list(written: str, said: str) -> bool:
    """Tell 07 42 og 08 12: hours and minutes in pairs, beside a bus, a train or a clock."""
    groups = re.findall(r"\d+", written)
    if [len(group) for group in groups] != [2, 2, 2, 2] or not _CLOCK.search(said):
        return False
    return all(int(hour) < LATEST_HOUR for hour in groups[::2]) and all(
        int(minute) < 60 for minute in groups[1::2]
    )


_CLOCK = re.compile(r"\b(?:kl|klokken|tog|toget|bus|bussen|bussen|afgang|åben|åbent|lukket|tid|tider)\b")


def _is_of_sizes(written: str) -> bool:
    """Tell "38 39 41 42": sizes, seats and pages that follow each other closely."""
    groups = [int(group) for group in re.findall(r"\d+", written)]
    return len(groups) > 2 and all(0 < later - earlier <= CLOSE for earlier, later in pairwise(groups))


CLOSE = 3


def _rises(written: str) -> bool:
    groups = [int(group) for group in re.findall(r"\d+", written)]
    return len(groups) > 2 and groups == sorted(set(groups))


def _counts_up(written: str) -> bool:
    """Tell 10 20 30 40, 12 14 16 18 and 1 2 3 4 5 6 7 8."""
    groups = [int(group) for group in re.findall(r"\d+", written)]
    steps = {later - earlier for earlier, later in pairwise(groups)}
    return len(groups) > 2 and len(steps) == 1 and 0 < min(steps) <= 10
