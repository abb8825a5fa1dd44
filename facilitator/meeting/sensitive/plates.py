"""Number plates, of here and from abroad, as they are written, told and chosen."""

import re
from collections.abc import Iterator

from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.numerals import DigitView
from facilitator.meeting.sensitive.surroundings import before, digits_of, in_figures
from facilitator.meeting.sensitive.word_list import words

_PLATE = re.compile(
    r"(?<![\w-])(?P<letters>[A-Za-z]{2})[ .\-]{0,2}(?P<digits>\d\d[ .\-]?\d{3}|\d{3}[ ]\d\d)(?![\w.,-]*\d)"
)
_PLATE_CUE = re.compile(
    r"n[uo]m+e?re? ?pl[aå]+de|nr\.? ?plade|\bpladen?\b|reg\.? ?n(?:umme)?r|\breg\b|indreg"
)
_CUED_PLATE = re.compile(
    r"(?:nummer ?pladen?|nr\.? ?pladen?|\bpladen?|reg\.? ?n(?:umme)?r)\W{0,3}"
    r"(?:(?:er|var|vist|med|hedder|nok|noget med)\W{1,3}){0,3}"
    r"(?P<plate>[a-zæøå]{1,3}[ .\-]?[a-z]{0,2}[ .\-]?"
    r"(?:\d{2,3}(?:[ .]?\d{1,3}){0,2}|\d(?:[ .\-]\d){3,4}))(?!\w)",
)
# Mopeds and trailers have four digits; only beside their own word do these mean anything.
_SHORT_PLATE = re.compile(r"(?<!\w)(?P<plate>[A-Za-z]{2} ?\d\d ?\d\d)(?!\w)")
_SMALL_VEHICLE = re.compile(r"knallert|scooter|trailer|moped|campingvogn|traktor")
_PLATE_BEFORE = re.compile(
    r"\b(?P<plate>[a-z]{2,3} ?\d{3}|[a-z]{1,3}[ -][a-z]{1,2}[ -]?\d{2,4}) (?:på|som) (?:nummer)?pladen",
)
# Owners may choose what stands on theirs: "ønskeplade LARS 01", "pladen T4X1".
_CHOSEN_PLATE = re.compile(
    r"(?i:ønske(?:numre|nummer)?pladen?|n[uo]m+e?re? ?pl[aå]+den?|nr\.? ?pladen?|\bpladen)\W{0,3}"
    r"(?i:(?:er|med|hedder|siger|der|hvor|på|den|står|stod|lyder|som|har|teksten|bare|noget)\W{1,3}){0,5}"
    r"(?P<plate>(?=[A-ZÆØÅ]*\d|[A-ZÆØÅ]{3})[A-ZÆØÅ0-9]{2,7}(?: \d{1,4})?)(?!\w)"
)
# `"LILLEP1" på nummerpladen`
_CHOSEN_BEFORE = re.compile(
    r"(?<!\w)(?P<plate>(?=[A-ZÆØÅ]{2})[A-ZÆØÅ0-9]{2,7}( \d{1,4})?)\W{0,2} (?i:på|som) (?i:nummer)?(?i:pladen)"
)
# Nobody writes a word, a word and five figures so.
_SPELT_PLATE = re.compile(r"(?<!\w)(?P<plate>(?!a b)[a-hj-np-z] [a-hj-np-z](?: \d){5})(?![ ]?\w?\d)")
# "c m 4 4 1 0 9 er nummerpladen"
_SPACED_PLATE = re.compile(r"(?<!\w)(?P<plate>[a-z][ .\-]?[a-z],?(?:[ .,\-]{0,2}\d){5})(?![ ]?\w?\d)")
# "bv 30 8 8 4" where it was "Bv tredive otte otte fire"
_TWO_AND_FIVE = re.compile(
    r"(?<!\w)(?P<plate>(?P<letters>[a-z]{2}),? \d{1,3}(?:[ ,\-]{1,2}\d{1,3}){1,4})(?![ ]?\w?\d)"
)
PLATE_DIGITS = 5
# "bogstaver D og V, tal 3 3 9 0 1"
_TOLD_PLATE = re.compile(
    r"(?:bogstav(?:er|erne)?|plade(?:n)?|nummer|reg)\W{0,3}(?:(?:er|står der|hedder)\W{1,3})?"
    r"(?P<plate>[a-z]\W{1,3}(?:og |så )?[a-z]\W{1,3}(?:(?:og|så|tal|tallene|så tallene|cifrene)\W{1,3}){0,3}"
    r"\d(?:[ ,.\-]{0,3}\d){4})(?!\d)",
)
# From abroad: "WGM 4582K", "HH-AB 1234", "ABC 12D"; only beside a vehicle.
_FOREIGN_PLATE = re.compile(
    r"(?<![\w-])(?P<plate>(?:[A-Z]{3}[ \-]?\d{2,5}[A-Z]{0,2}|[A-Z]{2}[ \-]?\d{3,5}[A-Z]{1,2}"
    r"|[A-Z]{1,3}[ \-][A-Z]{1,2}[ ]?\d{2,4}"
    r"|[A-Z]{1,2}[ \-]?\d{2,3}[ \-]?[A-Z]{2,3}|[A-Z]{3}[ ]?\d\d[A-Z]"
    r"|[A-Z]{2,3} (?=[A-Z]?\d)(?=\w?\w*\d\w*\d)[A-Z\d]{4,5}))(?![\w-])"
)
_PART_OF_PLATE = re.compile(
    r"\b(?P<plate>(?:starter|begynder|slutter|ender) (?:med|på) (?:[a-z]{2}|\d{2,5})"
    r"(?: og (?:slutter|ender)(?: på| med)? \d{2,5})?)(?!\w)",
)
_ANY_VEHICLE = re.compile(
    r"\b(?:bil(?:en|er|ist)?|vare(?:bil|vogn)(?:en)?|lastbil(?:en)?|vogn(?:en)?|taxa(?:en)?|knallert(?:en)?"
    r"|motorcykel|kassevogn(?:en)?|nummerplade\w*|autocamper|trailer(?:en)?|parker\w{1,4}|golf|polo|bmw|audi|mercedes|opel|toyota|ford|skoda|volvo|citroen"
    r"|peugeot|renault|fiat|kia|seat|passat|mazda|tesla|car|van|auto|samochód|araba)\b",
)
# Norms and units that look like the two letters of a plate.
_NO_PLATES = words("ds en kr nr kl is iso")
_NO_FOREIGN_PLATES = _NO_PLATES | words("bmw vw kia mg suv el ev dk ca km br bus linje rute e85 co2")
# So do these, unless they stand in capitals before two and three digits.
_MOSTLY_NO_PLATES = words("dn dk km mm st tv eu dr bo hk kw mv no")
# In small letters these are Danish words before a number.
_SMALL_WORDS = words(
    """
    af at bi ca da de du er et få ja jo nu og om op os pa på så ti til to th mf ud up vi ad gå må se ni
    cv id vw pr
    """
)


def plates(text: str, small: str, told: DigitView | None) -> list[Flag]:
    """Return the number plates in `text`; `small` has it in small letters, `told` with numerals as digits."""
    has_digits = _DIGIT.search(small) is not None
    if not has_digits and told is None and "plade" not in small and _PLATE_CUE.search(small) is None:
        return []
    found = _found(text, small, has_digits=has_digits)
    if told is not None:
        found.update(_in_words(told))
    figures = in_figures(text)
    if figures != text:
        found |= _found(figures, in_figures(small), has_digits=has_digits)
    return [Flag(start, end, Kind.PLATE, Reason.NUMBER_PLATE) for start, end in sorted(found)]


def _in_words(told: DigitView) -> Iterator[tuple[int, int]]:
    """Yield the plates whose figures are words: "bogstaverne B og R og så treogtres fem fyrre"."""
    is_vehicle = _ANY_VEHICLE.search(told.text) is not None or _PLATE_CUE.search(told.text) is not None
    for pattern in (_TOLD_PLATE, *((_SPACED_PLATE,) if is_vehicle else ())):
        yield from (told.span(*match.span("plate")) for match in pattern.finditer(told.text))
    for match in _TWO_AND_FIVE.finditer(told.text):
        if len(digits_of(match["plate"])) == PLATE_DIGITS and _may_be_plate(match["letters"]):
            yield told.span(*match.span("plate"))


def _found(text: str, small: str, *, has_digits: bool) -> set[tuple[int, int]]:
    cued = _PLATE_CUE.search(small) is not None
    found = {*_spoken_of(text, small, cued=cued)}
    if has_digits:
        found.update(
            (match.start(), match.end())
            for match in _PLATE.finditer(text)
            if _is_plate(match, small, cued=cued)
        )
        found.update(match.span("plate") for match in _SPELT_PLATE.finditer(small))
        found.update(_beside_a_vehicle(text, small, cued=cued))
    return found


_DIGIT = re.compile(r"\d")


def _spoken_of(text: str, small: str, *, cued: bool) -> Iterator[tuple[int, int]]:
    """Yield what is only one because a plate is spoken of."""
    if cued or "plade" in small:
        yield from (match.span("plate") for match in _PLATE_BEFORE.finditer(small))
        yield from (match.span("plate") for match in _CHOSEN_PLATE.finditer(text))
        yield from (match.span("plate") for match in _CHOSEN_BEFORE.finditer(text))
    for pattern in (_CUED_PLATE, _PART_OF_PLATE) if cued else ():
        yield from (match.span("plate") for match in pattern.finditer(small))
    if cued or "bogstav" in small:
        yield from (match.span("plate") for match in _TOLD_PLATE.finditer(small))


def _beside_a_vehicle(text: str, small: str, *, cued: bool) -> Iterator[tuple[int, int]]:
    """Yield what is only one because a vehicle, or its plate, is spoken of."""
    is_vehicle = _ANY_VEHICLE.search(small) is not None
    if cued or is_vehicle:
        yield from (match.span("plate") for match in _SPACED_PLATE.finditer(small))
    if _SMALL_VEHICLE.search(small):
        for match in _SHORT_PLATE.finditer(text):
            if _may_be_plate(match["plate"][:2]):
                yield match.span("plate")
    for match in _FOREIGN_PLATE.finditer(text) if is_vehicle else ():
        if re.split(r"[ \-\d]", match["plate"].lower())[0] not in _NO_FOREIGN_PLATES:
            yield match.span("plate")


def _is_plate(match: re.Match[str], small: str, *, cued: bool) -> bool:
    if _may_be_plate(match["letters"], match["digits"]) and (cued or _looks_like_plate(match)):
        return True
    return match[0][2:].isdecimal() and _VEHICLE.search(before(small, match)) is not None


_VEHICLE = re.compile(
    r"\b(?:bil(?:en)?|varebil|varevogn(?:en)?|golf|polo|bmw|audi|mercedes|opel|toyota|ford|skoda|volvo|citroen"
    r"|peugeot|renault|fiat|kia|seat|passat|taxa(?:en)?|trailer(?:en)?)\b[^.!?]{0,20}$",
)


def _may_be_plate(letters: str, digits: str = "") -> bool:
    low = letters.lower()
    if low in _MOSTLY_NO_PLATES and not (letters.isupper() and digits[2:3] in {" ", "."}):
        return False
    return low not in _NO_PLATES and (letters.isupper() or low not in _SMALL_WORDS)


def _looks_like_plate(match: re.Match[str]) -> bool:
    letters, written = match["letters"], match[0]
    return letters.isupper() or letters.islower() or written[2:].isdecimal()
