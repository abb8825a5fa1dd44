"""Names that are no person's who is there: of streets, shops, evenings and statues."""

from dataclasses import dataclass

from facilitator.meeting.sensitive.finding import Reason
from facilitator.meeting.sensitive.name_words import ALSO_VERBS, PLACES_AFTER, SHOPS_BEFORE
from facilitator.meeting.sensitive.streets import is_street, is_street_word
from facilitator.meeting.sensitive.tokens import Tokens

MOST_NAME_WORDS = 5


@dataclass(frozen=True, slots=True)
class Name:
    """A name: the tokens from `first` to `last`, and how it was known."""

    first: int
    last: int
    reason: Reason
    genitive: bool = False


def _is_owner(tokens: Tokens, name: Name) -> bool:
    """Tell "Emmas Café", and in small letters "niels juels gade"."""
    after = name.last + 1
    if name.genitive and tokens.same_sentence(name.last, after) and tokens.is_capital(after):
        return True
    while len(tokens.word(after)) == 1 and after - name.last <= MOST_INITIALS:
        after += 1  # "thomas b. thriges gade"
    return tokens.word(after).endswith("s") and is_street_word(tokens.word(after + 1))


MOST_INITIALS = 2


def _is_behind_a_place(tokens: Tokens, at: int) -> bool:
    """Tell "plejehjemmet Lotte" and "Café Emma"; behind "hjemmet hos" somebody stands."""
    before = tokens.low[at - 1]
    return before in SHOPS_BEFORE or before.endswith(_PLACES_BEFORE)


_PLACES_BEFORE = (
    *("hjemmet", "børnehaven", "vuggestuen", "stuen", "skolen", "kollegiet", "kroen", "caféen", "cafeen"),
    *("salonen", "butikken", "klubben", "hallen", "centret", "centeret", "firmaet", "kæden", "kiosken"),
    *(
        "teatret",
        "biografen",
        "festivalen",
        "skibet",
        "færgen",
        "fabrikken",
        "bageriet",
        "pizzeriaet",
        "kirken",
    ),
    *("grillen", "færge", "skib", "supermarkedet", "hotellet", "parken", "dagplejen", "institutionen"),
)


def _is_of_compound(tokens: Tokens, name: Name) -> bool:
    """Tell "Kim Larsen-aften", "Muhammed-tegningerne" and "Jens Jessens-kvarteret"."""
    last, rest = name.last, name.last + 2
    if tokens.word(last + 1) != "-" or rest >= len(tokens):
        return False
    if tokens.start[last + 1] != tokens.end[last]:
        return False
    is_joined = tokens.start[rest] == tokens.end[last + 1]
    shortest = 5 if name.genitive else 3
    return is_joined and tokens.raw[rest].islower() and len(tokens.raw[rest]) >= shortest


def _is_firm(tokens: Tokens, name: Name) -> bool:
    """Tell "Nielsen & Søn"."""
    return tokens.word(name.last + 1) == "&" and tokens.word(name.last + 2).split("'")[0] in _PARTNERS


_PARTNERS = frozenset({"søn", "sønner", "søns", "co", "partnere", "datter", "døtre"})


def _is_street_of(tokens: Tokens, name: Name, at: int) -> bool:
    """Tell the street "Anna Anchers Lund" from "jeg hedder Poul Overballe", whose surname ends like one."""
    is_placed = name.genitive or tokens.is_number(at + 1) or tokens.word(name.first - 1) in _BEFORE_STREETS
    return is_placed and is_street(tokens, at)


_BEFORE_STREETS = frozenset({"i", "på", "ved", "bag", "langs", "mod", "mellem", "fra"})


# "Peder Lykke Skolen"
_INSTITUTIONS = (
    *(
        "skolen",
        "skole",
        "hallen",
        "stien",
        "parken",
        "centret",
        "centeret",
        "huset",
        "hjemmet",
        "festivalen",
    ),
    *("kirken", "museet"),
)


def is_of_place(tokens: Tokens, name: Name) -> bool:
    """Niels Bohrs Vej, Emmas Café and Sankt Anna Kirke name no person who is there."""
    if name.first and name.reason is not Reason.TITLE_AND_NAME and _is_behind_a_place(tokens, name.first):
        return True
    after = name.last + 1
    if _is_of_compound(tokens, name) or _is_owner(tokens, name) or _is_firm(tokens, name):
        return True
    while after - name.last <= MOST_NAME_WORDS and tokens.same_sentence(name.last, after):
        low = tokens.low[after]
        if tokens.is_capital(after) and low.endswith(_INSTITUTIONS):
            return True
        if low in PLACES_AFTER:
            return name.genitive or tokens.is_capital(after) or low not in ALSO_VERBS
        if is_street_word(low) or (tokens.is_capital(after) and _is_street_of(tokens, name, after)):
            return low != "alle" or tokens.is_capital(after)
        if not tokens.is_capital(after):
            return False
        after += 1
    return False
