"""Nothing of a number or address is left in the suggestion, however it is spaced, spelt or set."""

import re
import unicodedata
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from facilitator.meeting.sensitive import Kind, look

SEPARATORS = st.sampled_from([" ", "  ", "-", " - ", ".", "/", "·", "\u00a0", "\u200b", "\u2009"])
SCRIPTS = st.sampled_from(["0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])
UNITS = ("nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni")
TEENS = ("ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten")
TENS = ("tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems")


def written(digits: str, groups: tuple[int, ...], separator: str, script: str) -> str:
    """Return digits in groups, in the digits of a script."""
    ends = [sum(groups[: at + 1]) for at in range(len(groups))]
    cut = [digits[end - size : end] for end, size in zip(ends, groups, strict=True)]
    return separator.join(cut).translate(str.maketrans("0123456789", script))


def digits_in(text: str) -> str:
    return "".join(str(unicodedata.decimal(letter)) for letter in text if letter.isdecimal())


def spoken(pair: int) -> str:
    """Return two digits as they are read out."""
    if pair < len(UNITS) + len(TEENS):
        return TEENS[pair - len(UNITS)]
    unit, ten = UNITS[pair % 10], TENS[pair // 10 - 2]
    return f"{unit}og{ten}" if pair % 10 else ten


@given(
    st.integers(21_000_000, 69_999_999).filter(lambda number: str(number)[4:6] not in {"19", "20"}),
    st.sampled_from([(8,), (4, 4), (2, 2, 2, 2), (3, 3, 2), (3, 2, 3), (2, 6), (1,) * 8]),
    SEPARATORS,
    SCRIPTS,
)
def test_no_digit_of_a_telephone_number_is_left(
    number: int, groups: tuple[int, ...], separator: str, script: str
) -> None:
    found = look(f"ring til mig på {written(str(number), groups, separator, script)} tak")
    assert Kind.PHONE in found.kinds
    assert digits_in(found.masked) == ""


@given(
    st.dates(date(1930, 1, 1), date(1999, 12, 28)),
    st.integers(1_000, 9_999),
    st.sampled_from([(6, 4), (10,), (2, 2, 2, 4), (2,) * 5, (1,) * 10]),
    SEPARATORS,
    SCRIPTS,
)
def test_no_digit_of_a_cpr_number_is_left(
    born: date, last: int, groups: tuple[int, ...], separator: str, script: str
) -> None:
    number = written(f"{born:%d%m%y}{last:04d}", groups, separator, script)
    found = look(f"Mit cpr er {number} tak")
    assert Kind.CPR in found.kinds
    assert digits_in(found.masked) == ""


@given(
    st.sampled_from(["hanne.b", "lone_k72", "ali-hassan", "x.y.z"]),
    st.sampled_from(["@", " @ ", "＠", "(at)", " [at] ", " snabel-a ", " SNABEL A "]),
    st.sampled_from(["gmail", "firma-x", "hotmail"]),
    st.sampled_from([".", ". ", " punktum ", "(dot)"]),
)
def test_no_name_of_a_mail_address_is_left(name: str, at: str, host: str, dot: str) -> None:
    found = look(f"skriv til {name}{at}{host}{dot}dk tak")
    assert Kind.EMAIL in found.kinds
    assert name not in found.masked


@given(
    st.integers(32, 99),
    st.lists(st.integers(10, 99), min_size=3, max_size=3, unique=True),
    st.sampled_from([" ", ", ", " - "]),
)
def test_no_numeral_of_a_telephone_number_in_words_is_left(first: int, others: list[int], joint: str) -> None:
    numerals = [spoken(pair) for pair in (first, *others)]
    found = look(f"mit nummer er {joint.join(numerals)} tak")
    assert Kind.PHONE in found.kinds
    assert not any(re.search(rf"\b{numeral}\b", found.masked) for numeral in numerals)
