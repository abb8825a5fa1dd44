"""Codes, passwords and dates of birth: what opens somebody's door, or says who somebody is."""

import re
from collections.abc import Iterator

from facilitator.meeting.sensitive.finding import Flag, Kind, Reason

_SAID = r"[ :=,]{1,3}(?:(?:til|på|for|i|hos) (?:\w+[ ,]){1,3})?(?:er|hedder|lyder|lød|is)?[ :=\"']{0,3}"
# "pinkode 4471", "alarmkoden er 230558": four digits or more; a discount or a fault has a code, too.
_CODE = re.compile(
    r"(?<!\w)(?<!fejl )(?<!rabat )(?<!zip )(?<!post )(?<!sms )"
    r"(?:pin|dør|alarm|adgangs|låse?|nøgleboks|boks|port|entre|mitid|kort)?"
    rf"kode(?:n|r|rne)?{_SAID}(?P<told>\d{{4,8}})(?![\d.,]\d|\d|\w)"
)
_PIN = re.compile(rf"(?<!\w)pin(?:nummer)?{_SAID}(?P<told>\d{{4,6}})(?!\w)")
# A password has letters and digits, or is said to be one of somebody.
_PASSWORD = re.compile(
    rf"(?<!\w)(?:kodeord(?:et)?|password(?:et)?|adgangskode(?:n)?|kode(?:n)?){_SAID}"
    r"(?P<told>(?=[^\W_]*\d)(?=[^\W_]*[^\W\d_]{3})[^\W_]{6,30})(?!\w)"
)
_MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}"
_YEAR = r"(?:19\d\d|20[01]\d)"
_DATE = (
    rf"(?:[0-3]?\d ?[./\- ] ?[01]?\d ?[./\- ] ?(?:{_YEAR}|\d\d)"
    rf"|[0-3]?\d\.? ?{_MONTH}\.? ?{_YEAR}|[0-3]\d[01]\d\d\d)"
)
_BORN = re.compile(
    r"(?<!\w)(?:født(?: den| d\.?)?|f\.|fødselsdag(?: er)?|fødselsdato(?: er)?|fødselsår"
    r"|date of birth(?: is)?|born(?: on)?)"
    rf"[ :,]{{1,3}}(?:er |den )?(?P<told>{_DATE})(?![\d])(?! ?[-.]? ?\d{{4}})"
)
_CUE = re.compile(r"kode|password|pin|født|fødsel|\bf\.|birth|born")
_DIGIT = re.compile(r"\d\d")


def given_away(text: str) -> Iterator[Flag]:
    """Yield the codes and dates of birth of a text in small letters."""
    if _CUE.search(text) is None or _DIGIT.search(text) is None:
        return
    for pattern in (_CODE, _PIN, _PASSWORD):
        for match in pattern.finditer(text):
            yield Flag(match.start("told"), match.end("told"), Kind.ACCOUNT, Reason.OPENING_CODE)
    for match in _BORN.finditer(text):
        yield Flag(match.start("told"), match.end("told"), Kind.CPR, Reason.BIRTH_DATE)
