"""A number is found however it is told, and what only counts something is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.meeting.sensitive import Kind, look
from tests.guard.test_masks import spoken

JOINTS = st.sampled_from(
    [
        " ",
        ", ",
        " - ",
        "-",
        " / ",
        " punktum ",
        " streg ",
        " og ",
        " så ",
        " mellemrum ",
        " komma ",
        ": ",
        " · ",
    ]
)
CUES = st.sampled_from(
    [
        "ring på ",
        "mit nr er ",
        "tlf. ",
        "telfon: ",
        "mobilen er ",
        "sms til ",
        "min mors nummer: ",
        "fat i mig på ",
    ]
)
# A pair of digits in figures, with a letter that looks like one, in words, or digit by digit.
WAYS = st.sampled_from(["figures", "look-alike", "words", "one by one"])
UNITS = ("nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni")
LOOKALIKES = str.maketrans("015", "oIs")


def told(pair: int, way: str) -> str:
    """Return two digits as somebody may tell them."""
    written = f"{pair:02d}"
    if way == "look-alike" and written[0] not in "015":
        return written.translate(LOOKALIKES)
    if way == "words" and pair >= 10:
        return spoken(pair)
    if way in {"one by one", "words"}:
        return " ".join(UNITS[int(digit)] for digit in written)
    return written


def with_slip(word: str, at: int) -> str:
    """Leave out a letter that is neither the first nor the last of a long word."""
    place = 1 + at % (len(word) - 2) if len(word) >= 6 else len(word)
    return word[:place] + word[place + 1 :]


@given(
    CUES,
    st.integers(31, 69),
    st.lists(st.integers(22, 99), min_size=3, max_size=3),
    st.lists(WAYS, min_size=4, max_size=4),
    JOINTS,
)
def test_a_telephone_is_found_however_it_is_told(
    cue: str, first: int, others: list[int], ways: list[str], joint: str
) -> None:
    pairs = [first, *others]
    if pairs == sorted(set(pairs)):
        pairs.reverse()  # numbers that grow are a list
    number = joint.join(told(pair, way) for pair, way in zip(pairs, ways, strict=True))
    assert Kind.PHONE in look(f"{cue}{number} tak").kinds


@given(st.lists(st.integers(21, 99), min_size=4, max_size=4), st.integers(0, 3), st.integers(0, 20))
def test_one_slip_hides_no_number_in_words(pairs: list[int], which: int, at: int) -> None:
    if pairs == sorted(set(pairs)):
        pairs.reverse()
    numerals = [spoken(pair) for pair in pairs]
    numerals[which] = with_slip(numerals[which], at)
    assert look(f"mit nummer er {' '.join(numerals)} tak").flags != ()


@given(
    st.integers(1, 28),
    st.integers(1, 6),
    st.integers(30, 99),
    st.integers(2100, 9999),
    st.sampled_from(["cpr", "sepernummer", "fødselsdato og fire cifre"]),
)
def test_a_birthday_with_four_digits_is_found(day: int, month: int, year: int, last: int, cue: str) -> None:
    months = ["januar", "februar", "marts", "april", "maj", "juni"]
    for number in (
        f"{day}. {months[month - 1]} 19{year}, {last}",
        f"{day:02d} {month:02d}{year} {str(last)[0]} {str(last)[1:]}",
        f"{day}/{month} {year} og så {' '.join(str(last))}",
    ):
        assert Kind.CPR in look(f"mit {cue} er {number}").kinds


@given(
    st.integers(0, 23), st.integers(0, 59), st.integers(1, 28), st.integers(1, 12), st.integers(2020, 2035)
)
def test_times_and_dates_are_no_numbers_of_anybody(
    hour: int, minute: int, day: int, month: int, year: int
) -> None:
    for text in (
        f"vi mødes {day}/{month} {year} kl {hour}.{minute:02d}",
        f"åbent {hour:02d}.{minute:02d}-{hour:02d}.59 og lukket {day}.{month}.{year}",
        f"den {day}.{month}. til den {day}.{month}. {year}",
    ):
        assert look(text).flags == ()


@given(st.integers(1, 999), st.integers(100, 999), st.integers(100, 999))
def test_sums_scores_and_lists_are_no_telephone(millions: int, thousands: int, rest: int) -> None:
    for text in (
        f"det kostede {millions}.{thousands}.{rest} kr",
        f"budgettet gik fra {thousands} {rest} kr til {millions} mio",
        f"bus {thousands}, {rest} og {millions} kører ikke",
        f"{rest} af {thousands} svarede, og {millions} ved ikke",
    ):
        assert Kind.PHONE not in look(text).kinds
        assert Kind.CPR not in look(text).kinds


@pytest.mark.parametrize(
    "text",
    [
        "tlfnr femti elve treogfirs niti",
        "2S 4B 77 81 er mit nummer",
        "nul syv nul tre seksogtres og fire cifre til: nitten fyrre",
        "Bv tredive otte otte fire spærrer indkørslen",
        "jeg streamer på twitch under nordkystviggo",
        "ole alfahat yahoo punktum dk",
        "lise_bruun hos gmail punktum com",
        "han bor i tolv B på Møllebakken",
        "AABRINKEN 31 STÅR UNDER VAND",
        "Askerød 44, 1 tv",
        "jeg hedder Svend Aage Overballe",
        "Li Xiaomei fra den lille grillbar har samlet navne",
        "min søn har adhd og går i 2.c",
        "min svigersøn har været indlagt på psyk",
    ],
)
def test_what_other_writers_have_told_oddly_is_found(text: str) -> None:
    assert look(text).flags != ()


@pytest.mark.parametrize(
    "text",
    [
        "hr og fru danmark har ikke råd",
        "rene maren i kæret hvor er her koldt",
        "plejehjemmet Lotte har god mad",
        "thomas b thriges gade var grim",
        "Harald Nyborg trækker trafikken ud på ringvejen",
        "vi plukkede karl johan i skoven",
        "stormen de kaldte gudrun væltede tre træer",
        "har ringet 1813 og var nummer 47 i køen",
        "der er kun netto og 7-eleven tilbage",
        "Thy er en nationalpark",
        "Biogas er fint nok",
        "skostørrelse 38 39 41 42",
        "kampen endte 21-18 19-21",
        "min mand er blind så lyskrydset skal bippe",
    ],
)
def test_what_names_nobody_of_the_place_is_left_alone(text: str) -> None:
    assert look(text).flags == ()
