"""Addresses of homes: street and number, floor and side, numbered flats."""

from collections.abc import Iterator

from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.institutions import is_public_place
from facilitator.meeting.sensitive.numerals import NUMERALS
from facilitator.meeting.sensitive.streets import is_cut_in_two, is_street, is_street_word
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import words

HIGHEST_HOUSE, HIGHEST_FLOOR = 999, 30
MOST_STREET_WORDS, LONGEST_SHORTENED = 4, 3

_NUMBER_WORDS = frozenset({"nr", "nummer", "no", "numer", "numre", "husnr", "husnummer"})
_BEFORE_NUMBER = _NUMBER_WORDS | {".", ":"}
# After these a number counts something, or names a time.
_COUNTED = words(
    """
    gange gang timer time minutter minut min meter m km kilometer år dage dag uger uge måneder måned
    personer mennesker unge biler bil børn lamper lampe lygter lygtepæle træer bænke steder sted stk
    procent ud nye gamle store små ekstra flere januar februar marts april maj juni juli august
    september oktober november december jan feb mar apr jun jul aug sep okt nov dec kr kroner indbrud
    cykler huller hul skraldespande fester drenge piger husstande boliger lejligheder knallerter
    scootere butikker etager af knust vinduer bump fartbump skilte kameraer hunde katte rotter par pct
    sække aften aftener nætter søndage plus
    """
)
_SIDES = frozenset({"th", "tv", "mf", "mth", "mtv"})
_FLOOR_WORDS = frozenset(
    {"st", "stuen", "kld", "kælderen", "første", "anden", "tredje", "tredie", "fjerde", "femte", "sjette"}
)
_FLATS = frozenset(
    {
        "lejlighed",
        "lejligheden",
        "lejl",
        "lejlighedsnummer",
        "lejlighednr",
        "værelse",
        "bolig",
        "lejemål",
        "lejemaal",
        "lejlighedsnr",
    }
)
_ROOMS_AFTER = frozenset({"værelser", "værelses", "vær", "rums", "rum", "personer"})


# "Lejemål 23 og 24" is a matter of the house, and no one's home.
_MORE_FOLLOW = frozenset({"og", "til", "-", "–", ",", "eller", "&", "/"})


def addresses(tokens: Tokens, streets: frozenset[str]) -> list[Flag]:
    """Return the addresses of homes in the text; `streets` are the area's own, in small letters."""
    whole = [*_streets(tokens, streets), *_numbered_before(tokens)]
    parts = [
        part
        for part in (*_floors(tokens), *_flats(tokens))
        if not any(first <= part[0] and part[1] <= last for first, last, _ in whole)
    ]
    return [
        Flag(tokens.start[first], tokens.end[last], Kind.ADDRESS, reason)
        for first, last, reason in (*whole, *parts)
    ]


def _streets(tokens: Tokens, streets: frozenset[str]) -> Iterator[tuple[int, int, Reason]]:
    for at in _house_numbers(tokens):
        said = _before_number(tokens, at)
        first = _street_start(tokens, said, streets)
        if first is None and _is_behind_on(tokens, said, at):
            first = said
        if first is None or (tokens.sentence[first] != tokens.sentence[at] and "\n" in tokens.raw[first:at]):
            continue
        number = _with_letter(tokens, at)
        last = _with_floor(tokens, number)
        if _counts_something(tokens, at) or (last == at and _is_road(tokens, said, at)):
            continue
        if last > number or not is_public_place(tokens, first - 1):
            yield first, last, Reason.STREET_AND_NUMBER


def _numbered_before(tokens: Tokens) -> Iterator[tuple[int, int, Reason]]:
    """Yield "nr. 9 på Møllebakken": the number first, the street behind it."""
    for at in _house_numbers(tokens):
        said = at - 2 if tokens.low[at - 1] == "." else at - 1
        last = _letter_behind(tokens, at)
        street = last + 2 if tokens.word(last + 1) in {"på", "i"} else last + 1
        if street >= len(tokens) or not tokens.same_sentence(said, street):
            continue
        is_numbered = tokens.word(said) in _NUMBER_WORDS and street == last + 2
        is_at_home = tokens.word(said) in _AT_HOME and not tokens.is_number(street + 1)
        if is_numbered or (is_at_home and (street == last + 2 or tokens.is_capital(street))):
            is_named = is_numbered and tokens.low[street].endswith(_PLACE_ENDS)
            if is_street(tokens, street) or (tokens.is_capital(street) and is_named):
                first = said if is_numbered else at
                yield first, _with_floor(tokens, street), Reason.STREET_AND_NUMBER


_AT_HOME = frozenset({"i", "bor", "boede", "på", "adressen", "adresse"})


def _letter_behind(tokens: Tokens, at: int) -> int:
    """Return the token of "b" in "nr. 7 b på Strandgade", or the number itself."""
    word = tokens.word(at + 1)
    return at + 1 if len(word) == 1 and "a" <= word <= "h" else at


def _is_behind_on(tokens: Tokens, said: int, at: int) -> bool:
    """Tell "på Hyldespjæld 12" and "Askerød 44, 1 tv": one lives on a street, and only homes have sides."""
    low = tokens.low[said]
    if (
        not tokens.is_capital(said)
        or tokens.raw[said].isupper()
        or len(low) < SHORTEST_STREET
        or said != at - 1
    ):
        return False
    if low in _NO_STREETS or low.endswith(_NO_STREET_ENDS) or not tokens.is_number(at):
        return False
    if _with_floor(tokens, at) > at:
        return True
    is_on = tokens.word(said - 1) in {"på", "forbi"} and len(low) > SHORTEST_STREET + 1
    return is_on and tokens.word(at + 1) in {
        "",
        ".",
        ",",
        "!",
        "og",
        "i",
        "hvis",
        "så",
        "kl",
        "a",
        "b",
        "c",
        "d",
    }


_NO_STREET_ENDS = (
    "station",
    "perron",
    "linje",
    "kanal",
    "side",
    "stadion",
    "niveau",
    "skolen",
    "hallen",
    "bussen",
)


_PLACE_ENDS = ("et", "en", "vej", "parken", "gade", "toften", "haven", "lund", "bo", "høj")


def _house_numbers(tokens: Tokens) -> list[int]:
    told = {at for at, low in enumerate(tokens.low) if low in NUMERALS}
    return sorted(at for at in tokens.numbers | told if at and _is_house_number(tokens, at))


def _is_house_number(tokens: Tokens, at: int) -> bool:
    if tokens.is_number(at):
        return len(tokens.raw[at]) <= 3 and 0 < int(tokens.raw[at]) <= HIGHEST_HOUSE
    is_told = (
        len(tokens.low[at]) > 3
        or tokens.low[at - 1] in _NUMBER_WORDS
        or (tokens.low[at - 1] == "." and tokens.word(at - 2) in _NUMBER_WORDS)
        or tokens.word(at + 1) == "hundrede"
    )
    return is_told and tokens.low[at] in NUMERALS


def _before_number(tokens: Tokens, at: int) -> int:
    """Return the token before a number, over "nr." and commas."""
    before = at - 1
    while (
        before > 0
        and (tokens.low[before] in _NUMBER_WORDS or tokens.raw[before] in {".", ",", ":"})
        and at - before < 4
    ):
        before -= 1
    return before


def _street_start(tokens: Tokens, last: int, streets: frozenset[str]) -> int | None:
    """Return where the street that ends at `last` begins, or None where no street does."""
    for length in range(MOST_STREET_WORDS, 0, -1):
        first = last - length + 1
        if first >= 0 and " ".join(tokens.low[first : last + 1]) in streets:
            return first
    if is_street(tokens, last):
        return _first_of_name(tokens, last)
    return last if _is_said_to_live(tokens, last) else None


def _is_said_to_live(tokens: Tokens, at: int) -> bool:
    """After "bor på" a word with a capital and a number is a street, however it is spelt."""
    if not tokens.is_capital(at) or tokens.low[at] in _NO_STREETS or len(tokens.low[at]) < SHORTEST_STREET:
        return False
    near = tokens.low[max(0, at - 3) : at]
    return not _LIVING.isdisjoint(near)


_LIVING = words("bor boede adresse adressen adr adrs flyttet")
SHORTEST_STREET = 4
_NO_STREETS = words(
    """
    blok blokken opgang etape afdeling hus lejlighed stuen bolig boligblok rækkehus indgang værelse nummer
    ungdomsbolig plejehjem danmark zone postnummer gården kvarter
    """
)


def _first_of_name(tokens: Tokens, last: int) -> int:
    first = last
    while first > 0 and last - first < MOST_STREET_WORDS and _belongs_to_name(tokens, first - 1, last):
        first -= 1
    return first


def _belongs_to_name(tokens: Tokens, at: int, last: int) -> bool:
    if tokens.raw[at] == ".":
        return at > 0 and len(tokens.raw[at - 1]) <= LONGEST_SHORTENED and tokens.raw[at - 1].isalpha()
    if not tokens.raw[at][0].isalpha():
        return False
    if tokens.raw[at + 1] == ".":
        return len(tokens.raw[at]) <= LONGEST_SHORTENED  # "Gl. Landevej", "Sdr. Ringvej"
    if tokens.is_capital(at) and tokens.is_capital(last):
        return not tokens.is_first(at) or is_street_word(tokens.low[last])
    return at == last - 1 and (is_street_word(tokens.low[last]) or is_cut_in_two(tokens, last))


def _counts_something(tokens: Tokens, at: int) -> bool:
    after = at + 1
    if tokens.word(after) == ".":
        return tokens.word(after + 1) in _COUNTED or (
            tokens.word(after + 1) in {"og", "til", "eller"}
            and tokens.is_number(after + 2)
            and tokens.word(after + 3) == "."
        )
    if tokens.word(after) in {"/", "%"}:
        return True
    if _is_range(tokens, at):
        return True
    if (
        tokens.word(after) in {"-", "–", ":"}
        and tokens.is_number(after + 1)
        and tokens.word(after + 2) in {".", ":"}
    ):
        return True
    return tokens.word(after) in _COUNTED and tokens.start[after] > tokens.end[at]


def _is_range(tokens: Tokens, at: int) -> bool:
    """Tell "Lærkevej 1-15" and "2 til 20": all the houses of a street are nobody's home."""
    until = at + 2
    if (
        tokens.word(at + 1) not in {"-", "–", "til"}
        or not tokens.is_number(until)
        or not tokens.is_number(at)
    ):
        return False
    return FEWEST_HOUSES <= int(tokens.raw[until]) - int(tokens.raw[at]) <= MOST_HOUSES


# Farther apart they are a house and a flat: "22-301".
FEWEST_HOUSES, MOST_HOUSES = 4, 200


def _is_road(tokens: Tokens, street: int, at: int) -> bool:
    """Tell "Ringvej 3", a road with a number, from the home at "Ringvej 3 a"."""
    return tokens.low[street] in {"ringvej", "ring", "rute"} and tokens.raw[at] in {"1", "2", "3", "4"}


def _with_letter(tokens: Tokens, at: int) -> int:
    if tokens.word(at + 1) == "-" and tokens.is_number(at + 2) and tokens.start[at + 2] == tokens.end[at] + 1:
        return at + 2
    after = tokens.word(at + 1)
    if len(after) == 1 and "a" <= after <= "h" and tokens.same_sentence(at, at + 1):
        touches = tokens.start[at + 1] == tokens.end[at]
        return (
            at + 1
            if touches or tokens.raw[at + 1].isupper() or tokens.word(at + 2) in {"", ".", ",", "\n"}
            else at
        )
    return at


def _with_floor(tokens: Tokens, at: int) -> int:
    """Return the last token of the floor and side that follow a house number, or the number itself."""
    floor = at + 1
    while tokens.word(floor) in {",", "."} and floor - at < 3:
        floor += 1
    side = _side_after(tokens, floor)
    if side is not None:
        return side
    if tokens.word(floor + 1) == "." and tokens.word(floor + 2) == "sal":
        return floor + 2
    return at


def _floors(tokens: Tokens) -> Iterator[tuple[int, int, Reason]]:
    for at in sorted(tokens.numbers.union(at for at, low in enumerate(tokens.low) if low in _FLOOR_WORDS)):
        side = _side_after(tokens, at)
        if side is not None:
            yield _with_block(tokens, at), side, Reason.FLOOR_AND_SIDE


def _with_block(tokens: Tokens, floor: int) -> int:
    """Return where "blok 4, 2. tv" begins: the floor masked alone would leave the block."""
    number = floor - 1
    while number > 0 and tokens.raw[number] in {",", "."} and floor - number < 3:
        number -= 1
    if not (tokens.is_number(number) or len(tokens.word(number)) == 1):
        return floor
    said = number - 2 if tokens.word(number - 1) == "." else number - 1
    is_block = tokens.word(said) in _BLOCKS and tokens.same_sentence(said, floor)
    return said if is_block else floor


_BLOCKS = words("blok blokken opgang opg indgang nr nummer hus lejlighed etape afdeling rækkehus bolig")


def _side_after(tokens: Tokens, floor: int) -> int | None:
    """Return the last token of "2. tv", "st.th", "anden sal til venstre" that begins at `floor`."""
    word = tokens.word(floor)
    is_number = tokens.is_number(floor) and int(word) <= HIGHEST_FLOOR
    if not is_number and word not in _FLOOR_WORDS:
        return None
    at, said_sal = floor + 1, word == "stuen"
    while tokens.word(at) in {".", ",", "sal", "etage"} and at - floor < 5:
        said_sal = said_sal or tokens.word(at) in {".", "sal", "etage"}
        at += 1
    return _side_at(tokens, at, sure=said_sal or word == "st" or _stands_in_address(tokens, floor))


def _stands_in_address(tokens: Tokens, floor: int) -> bool:
    """Without a stop "2 tv" could be two television sets; a house number or letter before it decides."""
    before = floor - 1
    while before > 0 and tokens.raw[before] in {",", "."}:
        before -= 1
    return tokens.is_number(before) or len(tokens.word(before)) == 1


def _side_at(tokens: Tokens, at: int, *, sure: bool) -> int | None:
    word = tokens.word(at)
    if word in _SIDES:
        return at if sure or word != "tv" else None
    if word == "t" and sure and tokens.word(at + 1) == "." and tokens.word(at + 2) in {"h", "v"}:
        return at + 2
    if word == "til" and sure and tokens.word(at + 1) in {"højre", "venstre"}:
        return at + 1
    return None


def _flats(tokens: Tokens) -> Iterator[tuple[int, int, Reason]]:
    for at, low in enumerate(tokens.low):
        if low not in _FLATS and not (low == "dør" and _near_block(tokens, at)):
            continue
        number = at + 1
        while tokens.word(number) in _BEFORE_NUMBER and number - at < 4:
            number += 1
        several = tokens.word(number + 1) in _MORE_FOLLOW and tokens.is_number(number + 2)
        if tokens.is_number(number) and tokens.word(number + 1) not in _ROOMS_AFTER and not several:
            yield at, number, Reason.FLAT_NUMBER


def _near_block(tokens: Tokens, at: int) -> bool:
    return any(word in {"blok", "opgang", "nr", "nummer"} for word in tokens.low[max(0, at - 5) : at])
