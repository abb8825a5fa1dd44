"""CPR and telephone numbers, told apart from dates, times, prices and house numbers."""

import re
from collections.abc import Iterator
from itertools import pairwise

from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.numerals import digit_view

_CPR = re.compile(
    r"(?<![\d.,])(?P<day>[0-7]\d)(?P<a>[ .\-/]?)(?P<month>[01]\d)(?P<b>[ .\-/]?)(?P<year>\d\d)"
    r"(?P<gap>[^\w\n]{0,3})(?P<serial>\d{4}|\d\d[ ]\d\d)(?!\d|[.,]\d)"
)
_CPR_WRITTEN = re.compile(r"(?<![\d.,/-])\d{6}-\d{4}(?![\d/-])")
_CPR_SPACED = re.compile(r"(?<!\d)(?<!\d )\d(?:[ .\-]\d){9}(?![ ]?\d)")
_CPR_CUE = re.compile(r"cpr|person\s?n(?:umme)?r|personnummer|cp-?nr", re.IGNORECASE)

_RUN = re.compile(r"(?<![\d.,])\d(?:[ .\-/)]{0,3}\d){7}(?!\d)(?!\.\d|,\d)")
_FOREIGN = re.compile(r"(?<!\w)(?:\+|00)(?!45)[1-9]\d{0,2}(?:[ .\-/()]{0,2}\d){7,11}(?!\d)")
_DANISH = re.compile(r"(?:\+|(?<!\d)00) ?45\)?[ .\-]{0,2}\d(?:[ .\-/]{0,3}\d){7}(?!\d)")
_INTERRUPTED = re.compile(
    r"(?<!\d)(?:\d\d[ ]){1,2}\d\d[ ]?(?:,? ?(?:og|siger jeg|så|og så)[ ,]*){1,3}\d\d(?:[ ]\d\d){0,2}(?!\d)",
    re.IGNORECASE,
)
_PHONE_CUE = re.compile(
    r"(?:tlf|telefon|mobil|\bringe?r?\b|sms|nummer|\bnr\b|kontakt|mobilepay|mobile ?pay|whats ?app|fat i"
    r"|fange|fanges"
    r"|\bbox\b|signal|viber|☎|📞|📱|swipp)\D{0,28}$",
    re.IGNORECASE,
)
_LIST_CUE = re.compile(
    r"(?:blok(?:ke|kene|ken)?|numrene|numre|husnumre|opgang(?:e|ene)?|linjer?(?:ne)?|bus(?:ser|serne)?|uger?(?:ne)?"
    r"|sal|side(?:rne)?|bord(?:e|ene)?|indgang(?:e|ene)?|kl|klokken|tog(?:et|ene)?|år(?:ene|et)?|punkt(?:erne)?|rute"
    r"|cvr|ean|p-nr|sag(?:s?nummer|en)?|regning(?:en|s)?|faktura\w*|ordre\w*|vare\w*|konto\w*|kunde\w*|journal\w*|afsnit|paragraf|§|mellem|fra|afgang(?:e|ene)?|zoner?|rum(?:mene)?"
    r"|lejlighederne|husene|garage(?:r|rne)?|perioden)[. :]{0,3}(?:nr\.? ?)?$",
    re.IGNORECASE,
)
_NUMBER_LIST = re.compile(r"\bnr[. :]{0,3}$", re.IGNORECASE)
_UNIT_AFTER = re.compile(
    r"\s{0,2}(?:kr\b|kroner|,-|mio|m2|m²|km|kwh|%|procent|personer|biler|husstande|eller \d|euro|€|stk"
    r"|mand\b|unge\b"
    r"|cykler|mere\b|gange\b|børn\b|træer|pladser)",
    re.IGNORECASE,
)
_PUBLIC_NEAR = re.compile(
    r"politi|kommune|livslinie|livslinje|vagt|boligforening|boligkontor|boligselskab|ejendomskontor|hotline|linien"
    r"|linjen|borgerservice|rådgivning|døgn|telefonen\b|skadeservice|falck",
    re.IGNORECASE,
)
# 70 and 80 numbers belong to organisations, never to a person.
_SERVICE = ("70", "80")
_THOUSANDS = re.compile(r"\d{1,3}(?:[. ]\d{3}){2,}")
_YEAR_PAIR = re.compile(r"(?:19|20)\d\d[ \-/]{1,3}(?:19|20)\d\d")
_DATE = re.compile(
    r"(\d{1,2})([ .\-/])(\d{1,2})\2((?:19|20)\d\d)"
    r"|((?:19|20)\d\d)([ .\-/]?)(\d\d)\6(\d\d)|(\d\d)(\d\d)((?:19|20)\d\d)"
)
_TIMES = re.compile(r"([01]?\d|2[0-4])[.: ]?([0-5]\d)[ \-–/]{1,3}([01]\d|2[0-4])[.: ]?([0-5]\d)")
# Which groupings people write: 8 · 4 4 · 2 2 2 2 · 2 3 3 · 3 2 3 · 3 3 2 · 2 6 · eight single digits.
_GROUPINGS = frozenset({"8", "44", "2222", "233", "323", "332", "26", "224", "422", "242", "11111111"})
EIGHT = 8
CPR_DIGITS = 10
NEAR = 40
LATEST_HOUR = 24


def numbers(text: str) -> list[Flag]:
    """Return the CPR and telephone numbers of `text`."""
    flags: list[Flag] = []
    view = digit_view(text)
    if any(character.isdecimal() for character in text):
        flags += _cpr(text)
        taken = [(flag.start, flag.end) for flag in flags]
        flags += (flag for flag in _phones(text) if not _overlaps(flag, taken))
    if view is not None and view.text != text:
        taken = [(flag.start, flag.end) for flag in flags]
        digits = view.text.replace(",", " ")
        found = [*_cpr(digits), *_phones(digits, in_words=True)]
        moved = [Flag(*view.span(flag.start, flag.end), flag.kind, Reason.NUMBER_IN_WORDS) for flag in found]
        flags += (flag for flag in moved if not _overlaps(flag, taken))
    return flags


def _overlaps(flag: Flag, spans: list[tuple[int, int]]) -> bool:
    return any(flag.start < end and start < flag.end for start, end in spans)


def _cpr(text: str) -> Iterator[Flag]:
    cued = _CPR_CUE.search(text) is not None
    for match in _CPR.finditer(text):
        if _is_birth_date(match["day"], match["month"]) and (cued or _is_written_as_cpr(match, text)):
            yield Flag(match.start(), match.end(), Kind.CPR, Reason.BIRTH_DATE_AND_FOUR_DIGITS)
    for match in _CPR_WRITTEN.finditer(text):
        if cued or not _LIST_CUE.search(text[max(0, match.start() - NEAR) : match.start()]):
            yield Flag(match.start(), match.end(), Kind.CPR, Reason.BIRTH_DATE_AND_FOUR_DIGITS)
    for match in _CPR_SPACED.finditer(text):
        digits = _digits(match[0])
        if _is_birth_date(digits[:2], digits[2:4]):
            yield Flag(match.start(), match.end(), Kind.CPR, Reason.BIRTH_DATE_AND_FOUR_DIGITS)


def _is_birth_date(day: str, month: str) -> bool:
    """Days of administrative numbers are 60 higher."""
    return 1 <= int(day) % 60 <= 31 and 1 <= int(month) <= 12


def _is_written_as_cpr(match: re.Match[str], text: str) -> bool:
    """A date with a time after it (12.03.24 19.00) looks alike; so does a price."""
    if _UNIT_AFTER.match(text, match.end()) or _LIST_CUE.search(
        text[max(0, match.start() - NEAR) : match.start()]
    ):
        return False
    if not match["a"] and not match["b"]:
        return True
    serial = _digits(match["serial"])
    is_time = int(serial[:2]) < LATEST_HOUR and serial[2:] in {"00", "15", "30", "45"}
    return not is_time or match["gap"] == "-"


def _phones(text: str, *, in_words: bool = False) -> Iterator[Flag]:
    for match in _DANISH.finditer(text):
        yield Flag(match.start(), match.end(), Kind.PHONE, Reason.EIGHT_DIGITS)
    for match in _FOREIGN.finditer(text):
        yield Flag(match.start(), match.end(), Kind.PHONE, Reason.FOREIGN_NUMBER)
    for match in _RUN.finditer(text):
        if _is_phone(match, text, in_words=in_words):
            yield Flag(match.start(), match.end(), Kind.PHONE, Reason.EIGHT_DIGITS)
    for match in _INTERRUPTED.finditer(text):
        before = text[max(0, match.start() - NEAR) : match.start()]
        is_list = _LIST_CUE.search(before) or _is_clock_list(match[0], before)
        if len(_digits(match[0])) == EIGHT and not is_list:
            yield Flag(match.start(), match.end(), Kind.PHONE, Reason.EIGHT_DIGITS)


def _is_phone(match: re.Match[str], text: str, *, in_words: bool) -> bool:
    written = match[0]
    before = text[max(0, match.start() - NEAR) : match.start()]
    if written[0] == "0" or _UNIT_AFTER.match(text, match.end()) or _is_moment(written):
        return False
    if _digits(written)[:2] in _SERVICE and _PUBLIC_NEAR.search(
        text, max(0, match.start() - NEAR), match.end() + NEAR
    ):
        return False
    if (
        _is_clock_list(written, before)
        or _LIST_CUE.search(before)
        or (_NUMBER_LIST.search(before) and _rises(written))
    ):
        return False
    if _PHONE_CUE.search(before):
        return True
    if written[0] == "1" and not in_words:
        return False
    grouping = "".join(str(len(group)) for group in re.findall(r"\d+", written))
    return (
        grouping in _GROUPINGS and (in_words or not _counts_up(written)) and not _THOUSANDS.fullmatch(written)
    )


def _is_moment(written: str) -> bool:
    """Tell dates, spans of years and spans of hours."""
    if _YEAR_PAIR.fullmatch(written):
        return True
    if "-" in written and _TIMES.fullmatch(written) and ("." in written or ":" in written):
        return True
    date = _DATE.fullmatch(written)
    if date is None:
        return False
    parts = [int(part) for part in date.groups() if part and part.isdecimal() and len(part) <= 2]
    return len(parts) == 2 and all(1 <= part <= 31 for part in parts) and min(parts) <= 12


def _is_clock_list(written: str, before: str) -> bool:
    """Tell 07 42 og 08 12: hours and minutes in pairs, beside a bus, a train or a clock."""
    groups = re.findall(r"\d+", written)
    if [len(group) for group in groups] != [2, 2, 2, 2] or not _CLOCK.search(before):
        return False
    return all(int(hour) < LATEST_HOUR for hour in groups[::2]) and all(
        int(minute) < 60 for minute in groups[1::2]
    )


_CLOCK = re.compile(
    r"\b(?:kl|klokken|tog|toget|bus|bussen|bussen|afgang|åben|åbent|lukket|tid|tider)\b", re.IGNORECASE
)


def _rises(written: str) -> bool:
    groups = [int(group) for group in re.findall(r"\d+", written)]
    return len(groups) > 2 and groups == sorted(set(groups))


def _counts_up(written: str) -> bool:
    """Tell 10 20 30 40, 12 14 16 18 and 1 2 3 4 5 6 7 8."""
    groups = [int(group) for group in re.findall(r"\d+", written)]
    steps = {later - earlier for earlier, later in pairwise(groups)}
    return len(groups) > 2 and len(steps) == 1 and 0 < min(steps) <= 10


def _digits(written: str) -> str:
    return "".join(character for character in written if character.isdecimal())
