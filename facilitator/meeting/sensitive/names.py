"""Names of persons, told apart from streets, shops, months and other words that look like names."""

from dataclasses import replace

from facilitator.meeting.sensitive.doubtful_names import (
    SURNAMES_ALSO_WORDS_WHEN_SMALL,
    is_in_another_language,
    is_nobody_abroad,
    is_of_a_story,
)
from facilitator.meeting.sensitive.fame import is_famous
from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.lexicon import Lexicon
from facilitator.meeting.sensitive.name_cues import (
    introduces_itself,
    is_called,
    is_occupation,
    is_thanked,
    is_unlisted_name,
    lives_somewhere,
    may_be_name,
    may_be_surname,
    unaccented,
)
from facilitator.meeting.sensitive.name_words import (
    NO_NAME_BEFORE,
    NOT_GENITIVES,
    PLACES_AFTER,
    SHOPS_BEFORE,
    SHORT_NAMES,
    SMALL,
    SURNAMES_TOO,
    TITLES,
)
from facilitator.meeting.sensitive.named_places import MOST_NAME_WORDS, Name, is_of_place
from facilitator.meeting.sensitive.offence_verbs import VERBS
from facilitator.meeting.sensitive.people_words import KIN
from facilitator.meeting.sensitive.streets import is_street, is_street_word
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.unlisted_names import is_unlisted
from facilitator.meeting.sensitive.word_list import words

SHORTEST_SMALL_SURNAME = 5
_OURS = frozenset("æøå")


def name_flags(tokens: Tokens, names: list[Name]) -> list[Flag]:
    """Return the flags of the names."""
    return [
        Flag(tokens.start[name.first], tokens.end[name.last], Kind.PERSON_NAME, name.reason) for name in names
    ]


def names(tokens: Tokens, lexicon: Lexicon) -> list[Name]:
    """Return the names of persons in the text."""
    found: list[Name] = []
    at = 0
    abroad = is_in_another_language(tokens)
    while at < len(tokens):
        is_word = abroad and is_nobody_abroad(tokens, at)
        name = None if is_word else _name_at(tokens, at, lexicon)
        if name is None:
            at += 1
            continue
        if not (
            is_of_place(tokens, name)
            or is_of_a_story(tokens, name.first, name.last)
            or is_famous(tokens, name.first, name.last)
        ):
            found.append(_with_first_name(tokens, name, found))
        at = name.last + 1
    return found


def _with_first_name(tokens: Tokens, name: Name, found: list[Name]) -> Name:
    """A surname takes the unknown first name before it along: "Xyz Hansen"."""
    before = name.first - 1
    is_taken = bool(found) and found[-1].last >= before
    if is_taken or name.reason is not Reason.FULL_NAME or not tokens.same_sentence(before, name.first):
        return name
    return replace(name, first=before) if may_be_name(tokens, before) else name


def _name_at(tokens: Tokens, at: int, lexicon: Lexicon) -> Name | None:
    low = tokens.low[at]
    if not low[0].isalpha():
        return None
    if low in TITLES:
        return _titled(tokens, at, lexicon)
    is_plain_word = not tokens.is_capital(at) and not lexicon.may_list(low)
    is_told = is_plain_word and tokens.is_first(at) and lives_somewhere(tokens, at)
    if is_plain_word and not is_told and not introduces_itself(tokens, at):
        return None
    if _is_given(tokens, at, lexicon):
        last = _last_of_name(tokens, at, lexicon)
        reason = Reason.FULL_NAME if last > at else Reason.GIVEN_NAME
        return Name(at, last, reason, genitive=_is_genitive(tokens.low[last], lexicon))
    if is_called(tokens, at):
        return Name(at, at, Reason.GIVEN_NAME)
    if is_unlisted_name(tokens, at) or is_unlisted(tokens, at) or _is_beside_name(tokens, at, lexicon):
        return Name(at, _last_of_name(tokens, at, lexicon), Reason.GIVEN_NAME)
    if _is_sure_surname(tokens, at, lexicon):
        last = _last_of_name(tokens, at, lexicon)
        return Name(at, last, Reason.FULL_NAME, genitive=_is_genitive(tokens.low[last], lexicon))
    return None


def _is_beside_name(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Recognise the other one in "Ottar og Xyz"."""
    other = at - 2 if tokens.word(at - 1) == "og" else at + 2
    if tokens.word((at + other) // 2) != "og" or not 0 <= other < len(tokens):
        return False
    is_pair = tokens.low[other] in lexicon.given and tokens.is_capital(other) and may_be_name(tokens, at)
    return is_pair and not is_street(tokens, at)


def _titled(tokens: Tokens, at: int, lexicon: Lexicon) -> Name | None:
    name = at + 1
    if tokens.word(name) == ".":
        name += 1
    if not tokens.same_sentence(at, min(name, len(tokens) - 1)) and tokens.word(at + 1) != ".":
        return None
    if name >= len(tokens) or not tokens.raw[name][0].isalpha():
        return None
    if not (
        _is_known(tokens.low[name], lexicon)
        or (
            may_be_surname(tokens, name)
            and tokens.low[at]
            in {"hr", "fru", "frk", "frøken", "familien", "mr", "mrs", "ms", "miss", "pani", "пані", "пан"}
        )
    ):
        return None
    if tokens.low[at] == "ms" and not tokens.is_capital(name):
        return None  # "40 ms with"
    if tokens.low[name] in {"og", "i", "på", "fra", "der", "som", "med"}:
        return None
    last = _last_of_name(tokens, name, lexicon)
    return Name(at, last, Reason.TITLE_AND_NAME, genitive=_is_genitive(tokens.low[last], lexicon))


def _is_known(word: str, lexicon: Lexicon) -> bool:
    stem = word.removesuffix("s").rstrip("'’")
    return any(
        each in group
        for each in (word, stem)
        for group in (lexicon.given, lexicon.surnames, lexicon.given_or_word, lexicon.surnames_or_word)
        if len(each) > 2
    )


def _is_given(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    low = tokens.low[at]
    if at and (
        tokens.low[at - 1] in NO_NAME_BEFORE
        or (tokens.raw[at - 1] in {"'", "’"} and tokens.is_number(at - 2))
    ):
        return False
    if tokens.is_number(at + 1) and is_street(tokens, at):
        return False
    stem = _stem(low, lexicon)
    if stem in lexicon.given:
        return True
    if stem in lexicon.given_or_word:
        return _is_own_or_thanked(tokens, at) or _is_used_as_name(tokens, at, lexicon)
    is_owner = low.endswith("s") and low[:-1] in lexicon.given_or_word and low not in NOT_GENITIVES
    return is_owner and tokens.is_capital(at) and not tokens.is_first(at) and not tokens.is_capital(at - 1)


def _stem(low: str, lexicon: Lexicon) -> str:
    """Take the genitive off, where the word is not a name as it stands."""
    if low in lexicon.given or low in lexicon.given_or_word or low in NOT_GENITIVES:
        return low
    for ending in ("'s", "’s", "s", "'", "’"):
        if low.endswith(ending) and low.removesuffix(ending) in lexicon.given:
            return low.removesuffix(ending)
    return unaccented(low)


def _is_genitive(low: str, lexicon: Lexicon) -> bool:
    return (
        len(low) > 2
        and low not in lexicon.given
        and low not in lexicon.surnames
        and low.endswith(("s", "'", "’"))
        and low not in NOT_GENITIVES
    )


_OWN = frozenset({"min", "vores", "vor", "hans", "hendes"})
# "min mor per dag", "min datter liv og" - a small word goes on, where a name would stop.
_IS_WORD_BEFORE = frozenset({"dag", "uge", "måned", "år", "gang", "at", "en", "et", "den", "det"})


def _is_own_or_thanked(tokens: Tokens, at: int) -> bool:
    """Recognise "min datter liv" and "mvh. Aksel"."""
    if at == 0 or not (
        is_thanked(tokens, at) or (tokens.sound[at - 1] in KIN and tokens.word(at - 2) in _OWN)
    ):
        return False
    return tokens.is_capital(at) or tokens.word(at + 1) not in _IS_WORD_BEFORE


def _is_used_as_name(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """A word that is also a name: believed before a surname, or with a capital inside the sentence."""
    after = at + 1
    is_nickname = tokens.is_capital(at) and not tokens.raw[at].isupper() and tokens.word(at - 1) in SMALL
    if is_nickname or (tokens.same_sentence(at, after) and tokens.low[after] in lexicon.surnames):
        return True
    if (
        at
        and tokens.is_capital(at - 1)
        and tokens.low[at - 1] not in lexicon.given
        and not tokens.is_first(at)
    ):
        return False
    if (
        lives_somewhere(tokens, at)
        or _does_something(tokens, at)
        or (tokens.is_capital(at) and is_occupation(tokens, at - 1))
    ):
        return True
    if tokens.low[at] in SHORT_NAMES and (tokens.word(at - 1) in SMALL or _is_spoken_to(tokens, at)):
        return True
    if not tokens.is_capital(at) or tokens.raw[at].isupper():
        return tokens.word(after) == "fra" and tokens.word(after + 1) in {
            "blok",
            "opgang",
            "nr",
        }
    if (
        tokens.same_sentence(at, after)
        and tokens.is_capital(after)
        and tokens.low[after] in lexicon.surnames_or_word
    ):
        return True
    if tokens.is_first(at):
        return (
            tokens.word(after) == "og"
            and tokens.same_sentence(at, after + 1)
            and tokens.is_capital(after + 1)
            and tokens.low[after + 1] in lexicon.given
        )
    return not tokens.is_number(after) and not tokens.is_number(at - 1) and tokens.word(at - 1) != "."


def _does_something(tokens: Tokens, at: int) -> bool:
    """Recognise "Bo sælger" and "jan har": names first of all, with a verb right behind."""
    after = at + 1
    if tokens.low[at] not in _MOSTLY_NAMES or not tokens.same_sentence(at, after):
        return False
    if not tokens.is_capital(at) and tokens.low[at] in _SMALL_WORDS:
        return False
    if tokens.low[at] in _TIMES_AND_PLANTS and tokens.low[after] in _BEING:
        return False
    if (
        tokens.is_capital(at)
        and tokens.low[at] not in _SMALL_WORDS_ALWAYS
        and tokens.low[after] in {"i", "på", "og"}
    ):
        return True
    return tokens.low[after] in _ACTING or tokens.sound[after] in VERBS


_MOSTLY_NAMES = words(
    """
    signe ask bo per jan kaj bent kent ken carl karl
    jack frank fred bill mark ben tom hans bjørn rené else lis
    helle line ane aksel joy rosa viola vita can mo svend laust gert dan frode max roman adel iver palle
    tim tove mai liv rose tage august
    """
)
_SMALL_WORDS = words(
    """
    signe ask bo ben tom hans else helle line ane
    liv rose tage mark max can mai august roman per fred iver adel
    """
)
_SMALL_WORDS_ALWAYS = words(
    "bjørn max rosa viola rose liv mai august mark vita tage bo per line can may roman"
)
_ACTING = words(
    """
    er har var havde kan vil skal kommer går sidder bor blev synes hjælper fra der som kører laver
    passer rydder
    """
)


# "August var våd" and "Rose er smukkest" tell of no person.
_TIMES_AND_PLANTS = words("august mai maj rose rosa viola liv vita joy ask")
_BEING = words("er var bliver blev kan skal har havde i på fra og som der")


def _is_spoken_to(tokens: Tokens, at: int) -> bool:
    """Recognise "tillykke til per", "spørg kaj": after these no measure follows."""
    return tokens.word(at - 1) in {"til", "spørg", "hej", "kære", "kender"} and tokens.low[at] not in {
        "can",
        "ben",
        "tom",
        "hans",
    }


_NO_SURNAME_BEFORE = SHOPS_BEFORE | NO_NAME_BEFORE


_OF_TOWNS = frozenset({"i", "ved", "omkring"})


def _is_sure_surname(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    low = tokens.low[at]
    if at and tokens.low[at - 1] in _NO_SURNAME_BEFORE:
        return False
    stem = low.removesuffix("s") if low not in lexicon.surnames else low
    stem = stem if stem in lexicon.surnames else unaccented(stem)
    if stem not in lexicon.surnames:
        return False
    if stem.endswith(("sen", "gaard", "gård", "sson")):
        return True
    if tokens.word(at - 1) in _OF_TOWNS:
        return False  # "Brugsen i Ørum"
    if not tokens.is_capital(at):
        is_ours = low.isascii() or not _OURS.isdisjoint(low)
        return is_ours and len(stem) >= SHORTEST_SMALL_SURNAME and stem not in SURNAMES_ALSO_WORDS_WHEN_SMALL
    return not tokens.is_first(at)


def _last_of_name(tokens: Tokens, first: int, lexicon: Lexicon) -> int:
    last = first
    while last + 1 < len(tokens) and last - first < MOST_NAME_WORDS and _goes_on(tokens, last + 1, lexicon):
        last += 2 if tokens.raw[last + 1] in {"-", "."} else 1
    return last


def _goes_on(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    if tokens.low[at] in SURNAMES_TOO and not _is_genitive(tokens.low[at - 1], lexicon):
        return tokens.is_capital(at)
    if (
        tokens.sentence[at] != tokens.sentence[at - 1]
        or is_street_word(tokens.low[at])
        or tokens.low[at] in PLACES_AFTER
    ):
        return False
    if tokens.raw[at] == "-":
        return at + 1 < len(tokens) and _is_known(tokens.low[at + 1], lexicon)
    if tokens.raw[at] == ".":
        return (
            len(tokens.raw[at - 1]) == 1
            and tokens.raw[at - 1].isupper()
            and at + 1 < len(tokens)
            and tokens.is_capital(at + 1)
        )
    low = tokens.low[at]
    if low in lexicon.surnames or low in lexicon.given or low.removesuffix("s") in lexicon.surnames:
        return True
    if unaccented(low) in lexicon.surnames or (
        may_be_surname(tokens, at) and not _is_genitive(tokens.low[at - 1], lexicon)
    ):
        return True
    if not tokens.is_capital(at):
        return False
    is_name = (
        low in lexicon.surnames_or_word
        or low in lexicon.given_or_word
        or low.removesuffix("s") in lexicon.surnames_or_word
    )
    return is_name or (len(low) == 1 and low.isalpha())
