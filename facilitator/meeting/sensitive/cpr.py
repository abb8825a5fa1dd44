"""CPR numbers, told apart from dates with a time behind them."""

import re
from collections.abc import Iterator

from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.surroundings import LATEST_HOUR, UNIT_AFTER, before, digits_of, is_listed

_CPR = re.compile(
    r"(?<![\d.,])(?P<day>[0-7]\d)(?P<a>[ .\-/]?)(?P<month>[01]\d)(?P<b>[ .\-/]?)(?P<year>\d\d)"
    r"(?P<gap>(?:[^\w\n]|_){0,3}(?:(?<=[ \-])x)?)(?P<serial>\d{4}|\d\d[ ]\d\d)(?!\d|[.,]\d)"
)
_CPR_WRITTEN = re.compile(r"(?<![\d.,/-])\d{6}-\d{4}(?![\d/-])")
_CPR_SPACED = re.compile(r"(?<!\d)(?<!\d )\d(?:[ .\-]{1,3}\d){9}(?![ ]?\d)")
# Beside its own word it may be cut in any way.
_TEN_ANYHOW = re.compile(r"(?<![\d.,])\d(?:[ .\-/·•–—_x*]{0,3}\d){9}(?!\d)")
_CPR_CUE = re.compile(
    r"cpr|person\s?n(?:umme)?r|cp-?nr|sygesikring|sygsikring|gule? kort|sundhedskort"
    r"|id-?(?:number|nummer|nr)"
)
# What is said between the birthday and its four digits.
_FILLED = (
    r"[^\w\n]{1,4}(?:(?:og|så|med|de|fire|4|sidste|er|cifre|tal|mine|til slut|efterfulgt af|streg|bindestreg"
    r"|tankestreg|skråstreg|mellemrum|minus)[ :,]{1,2}){0,6}"
)
_CPR_DASHED = re.compile(
    r"(?<![\d.,])(?P<day>[0-7]\d)(?P<month>[01]\d)\d\d ?(?:binde|tanke|skrå)?(?:streg|mellemrum|minus) ?"
    r"(?:\d{4}|\d\d \d\d|\d \d \d \d)(?!\d)",
)
# Beside a birthday or "de sidste fire" the date may be written in any way.
_CPR_TOLD = re.compile(
    rf"(?<![\d.,])(?P<day>[0-7]?\d)(?:[ .\-/]{{1,3}}| i | den ){{1,2}}(?P<month>[01]?\d)"
    rf"(?:[ .\-/]{{1,3}}| i ){{1,2}}(?:19|20)?\d\d{_FILLED}"
    r"(?:\d{4}|\d\d ?\d\d|\d \d \d \d)(?!\d)",
)
# "010149 de sidste fire er 2204"
_CPR_FOLLOWED = re.compile(
    r"(?<![\d.,])(?P<day>[0-7]\d)(?P<month>[01]\d)\d\d[ ,.:;(\-]{1,3}"
    r"(?:(?:og|med|de|så|er|sidste|fire|4|cifre|tal|mine)[ :,]{1,2}){1,6}"
    r"(?:\d{4}|\d\d \d\d|\d \d \d \d)(?!\d)",
)
# "0 8 0 5 4 1 og de sidste fire er 1 9 3 2"
_CPR_SPELT = re.compile(
    rf"(?<!\d)[0-7][ .\-]{{1,3}}\d[ .\-]{{1,3}}[01](?:[ .\-]{{1,3}}\d){{3}}{_FILLED}"
    r"(?:\d{4}|\d\d \d\d|\d \d \d \d)(?!\d)",
)
# "den 7. juli 56 - 4321"
_CPR_MONTH = re.compile(
    r"(?<!\d)(?P<day>[0-7]?\d)\.? ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.? ?"
    r"(?:19|20)?\d\d[^\w\n]{1,4}(?:(?:og|med|de|er|sidste|fire|4|cifre)[ :,]{1,2}){0,6}"
    r"(?:\d{4}|\d\d \d\d|\d \d \d \d)(?!\d)",
)
# "231184 kl 2076", "260988 og så 2514": where no birthday is spoken of, the rest is neither year nor time.
_CPR_UNSAID = re.compile(
    r"(?<![\d.,/-])(?P<day>[0-7]\d)(?P<a>[ .\-/]?)(?P<month>[01]\d)(?P=a)(?P<year>\d\d)"
    r"[^\w\n]{1,4}(?:(?:kl|nr|og|så|med|der(?:efter)?|tallet|tal)[ .:,]{1,2}){1,3}"
    r"(?P<serial>\d{4}|\d\d \d\d|\d \d \d \d)(?![.,]?\d)"
)
_MONTH_UNSAID = re.compile(
    r"(?<!\d)(?P<day>[0-3]?\d)\.? ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.? ?"
    r"(?P<year>\d\d)[ ,\-–/]{1,3}(?P<serial>\d{4}|\d\d \d\d)(?![.,]?\d)"
)
# Who leaves out the four digits has told the birthday all the same.
_CPR_CROSSED = re.compile(r"(?<![\d.,/-])(?P<day>[0-7]\d)(?P<month>[01]\d)\d\d[ \-]?(?:x{4}|\*{4}|\?{4})")
_BIRTH_CUE = re.compile(rf"{_CPR_CUE.pattern}|person\s?n|født|foedt|fødsel|sidste (?:fire|4)|fire sidste")


_BIRTHDAY = re.compile(r"fødselsda[gt]|født (?:den |d\.? ?)?\d")
_CENTURIES_WRITTEN = ("19", "20")
# "sidste fire i mit cpr er 1234": half of it is enough for those who know the birthday.
_LAST_ALONE = re.compile(
    r"(?:sidste (?:fire|4)|(?:fire|4) sidste|slutter på|ender på)(?: cifre| tal)?\D{0,30}?"
    r"(?P<four>\d{4}|\d\d \d\d|\d \d \d \d)(?! ?\d)",
)


def cpr_numbers(text: str) -> Iterator[Flag]:
    """Return the CPR numbers of `text`: birthdays with four digits behind them."""
    yield from _in_one_piece(text)
    if _BIRTH_CUE.search(text):
        yield from _beside_a_birthday(text)
    for pattern in (_CPR_UNSAID, _MONTH_UNSAID):
        yield from (_flag(match) for match in pattern.finditer(text) if _is_no_moment(match, text))
    for match in (*_CPR_DASHED.finditer(text), *_CPR_CROSSED.finditer(text)):
        if _is_birth_date(match["day"], match["month"]):
            yield _flag(match)
    for match in _CPR_SPACED.finditer(text):
        digits = digits_of(match[0])
        if _is_birth_date(digits[:2], digits[2:4]):
            yield _flag(match)


def _beside_a_birthday(text: str) -> Iterator[Flag]:
    """Yield what is one only because a birthday or the last four digits are spoken of."""
    for match in _CPR_TOLD.finditer(text):
        if _is_birth_date(match["day"], match["month"]):
            yield _flag(match)
    for match in _TEN_ANYHOW.finditer(text):
        digits = digits_of(match[0])
        if _is_birth_date(digits[:2], digits[2:4]):
            yield _flag(match)
    for pattern in (_CPR_FOLLOWED, _CPR_SPELT, _CPR_MONTH):
        yield from map(_flag, pattern.finditer(text))
    cued = _CPR_CUE.search(text) is not None
    for match in _LAST_ALONE.finditer(text) if cued or _BIRTHDAY.search(text) else ():
        if not cued and match["four"].startswith(_CENTURIES_WRITTEN):
            continue
        yield Flag(match.start("four"), match.end("four"), Kind.CPR, Reason.BIRTH_DATE_AND_FOUR_DIGITS)


def cpr_in_words(digits: str) -> Iterator[Flag]:
    """Return the CPR numbers of a text whose numerals were made digits: "03 05 8 8 08 1 3"."""
    for match in _CPR_TOLD.finditer(digits) if _LAST_FOUR.search(digits) else ():
        if _is_birth_date(match["day"], match["month"]):
            yield _flag(match)
    for match in _TEN_DIGITS.finditer(digits):
        written = digits_of(match[0])
        if len(written) == CPR_DIGITS and _is_birth_date(written[:2], written[2:4]):
            yield _flag(match)


CPR_DIGITS = 10
# "de sidste fire" as it reads when its numeral has become a digit
_LAST_FOUR = re.compile(r"sidste 4|4 sidste|cpr|person\s?n|født|fødsel")
_TEN_DIGITS = re.compile(
    r"(?<![\d.,])\d{1,4}(?:[ \-]{1,3}"
    r"(?:(?:og|så|derefter|til sidst|(?:binde|tanke|skrå)?streg|mellemrum|minus) {1,3}){0,2}\d{1,4}){2,9}"
    r"(?![ ]?\d)"
)


def _flag(match: re.Match[str]) -> Flag:
    return Flag(match.start(), match.end(), Kind.CPR, Reason.BIRTH_DATE_AND_FOUR_DIGITS)


def _in_one_piece(text: str) -> Iterator[Flag]:
    cued = _CPR_CUE.search(text) is not None
    for match in _CPR.finditer(text):
        if _is_birth_date(match["day"], match["month"]) and (cued or _is_written_as_cpr(match, text)):
            yield _flag(match)
    for match in _CPR_WRITTEN.finditer(text):
        if cued or not is_listed(before(text, match)):
            yield _flag(match)


def _is_birth_date(day: str, month: str) -> bool:
    """Days of administrative numbers are 60 higher."""
    return 1 <= int(day) % 60 <= 31 and 1 <= int(month) <= 12


def _is_no_moment(match: re.Match[str], text: str) -> bool:
    """Tell four digits that are no year and, unless the date lies a generation back, no time of day."""
    if UNIT_AFTER.match(text, match.end()) or is_listed(before(text, match)):
        return False
    hour, minute = int(digits_of(match["serial"])[:2]), int(digits_of(match["serial"])[2:])
    is_time = hour <= LATEST_HOUR and minute <= _LATEST_MINUTE
    is_year = hour in _CENTURIES and not (hour == _CENTURIES[-1] and minute > _LATEST_MINUTE)
    return not (is_time or is_year) or (_is_old(match["year"]) and not is_year)


_CENTURIES = (19, 20)
_LATEST_MINUTE = 59
# Nobody calls a meeting for a day in the last century; years up to 49 lie in this one.
_OLDEST_OF_THIS_CENTURY = 49


def _is_old(year: str) -> bool:
    return int(year) > _OLDEST_OF_THIS_CENTURY


def _is_written_as_cpr(match: re.Match[str], text: str) -> bool:
    """A date with a time after it (12.03.24 19.00) looks alike; so does a price."""
    if UNIT_AFTER.match(text, match.end()) or is_listed(before(text, match)):
        return False
    if not match["a"] and not match["b"]:
        return True
    serial = digits_of(match["serial"])
    is_time = int(serial[:2]) < LATEST_HOUR and serial[2:] in {"00", "15", "30", "45"}
    return not is_time or match["gap"] == "-"
