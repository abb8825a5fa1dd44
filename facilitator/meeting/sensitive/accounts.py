"""Bank accounts and cards: where somebody's money is."""

import re
from collections.abc import Iterator

from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.surroundings import digits_of
from facilitator.meeting.sensitive.word_list import words

# Country, two check digits, in some countries four letters, and then digits, however they are spaced.
_IBAN = re.compile(r"(?<!\w)[a-z]{2} ?\d\d ?(?:[a-z]{4} ?)?\d(?:[ \-.]?\d){9,25}(?!\w)")
_COUNTRIES = words("dk se no de fi pl gb nl fr es it ro lt lv ee ua tr at be ch ie pt hu cz bg gr is fo")
_FEWEST_IN_IBAN = 12
_REGISTERED = re.compile(
    r"\breg(?:istrerings)?\.?[ -]?(?:n(?:umme)?r\.?)?\W{0,3}(?:er )?\d{4}"
    r"(?:\W{1,4}(?:og |kt?o|konto|kontonummer|kontonr|acc)?\W{0,3}(?:n(?:umme)?r\.?)?\W{0,3}(?:er )?"
    r"\d(?:[ .]?\d){4,11})?(?!\d)",
)
_ACCOUNT = re.compile(
    r"\b(?:bank)?konto(?:en|nr|nummer|nummeret)?\b[^\d\n]{0,24}"
    r"(?P<number>\d{4}[ \-./]{0,3}\d(?:[ .]?\d){5,11})(?!\d)",
)
_DIGIT = re.compile(r"\d")
_CARD = re.compile(r"(?<![\d.,])\d{4}(?P<gap>[ \-]?)\d{4}(?P=gap)\d{4}(?P=gap)\d{4}(?!\d)")


def accounts(text: str) -> Iterator[Flag]:
    """Yield the numbers of accounts and cards in a text in small letters."""
    if _DIGIT.search(text) is None:
        return
    for match in _IBAN.finditer(text):
        if match[0][:2] in _COUNTRIES and len(digits_of(match[0])) >= _FEWEST_IN_IBAN:
            yield _flag(match.start(), match.end())
    for match in _REGISTERED.finditer(text):
        yield _flag(match.start(), match.end())
    for match in _ACCOUNT.finditer(text):
        yield _flag(match.start("number"), match.end("number"))
    for match in _CARD.finditer(text):
        yield _flag(match.start(), match.end())


def _flag(start: int, end: int) -> Flag:
    return Flag(start, end, Kind.ACCOUNT, Reason.ACCOUNT_NUMBER)
