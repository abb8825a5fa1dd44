"""A text cut into words, numbers and marks, with each word also as it sounds."""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from facilitator.meeting.sensitive.offence_things import is_drug, is_taint
from facilitator.meeting.sensitive.offence_verbs import ADVERBS
from facilitator.meeting.sensitive.people_words import POSSESSIVES, PREPOSITIONS, PRONOUNS, is_neighbour
from facilitator.meeting.sensitive.spelling import KNOWN_WORDS, corrected
from facilitator.meeting.sensitive.word_list import sound, words

MOST_CHARACTERS = 2_000

# Small words from keyboards without Danish letters; longer ones are known by their sound.
_KEYBOARDS = {
    "paa": "på", "pa": "på", "naar": "når", "ogsaa": "også", "saa": "så", "faar": "får", "gaar": "går",
    "maa": "må", "staar": "står", "foer": "før", "hoejre": "højre", "aar": "år", "foerste": "første",
}  # fmt: skip
_TOKEN = re.compile(r"\n|\d+|[^\W\d_]+(?:['’´`][^\W\d_]+)*|[^\w\s]|_")
# After these a full stop ends no sentence.
_ABBREVIATIONS = words(
    """
    mvh vh kh dbh
    nr kl tlf opg mob hr fr frk st skt gl ca bl eks lejl pga mfl osv etc dvs jf vedr evt inkl tv th mf mm
    """
)


@dataclass(slots=True)
class Tokens:
    """The tokens of a text as columns: the same index is the same token in each."""

    text: str
    raw: list[str]
    low: list[str]
    sound: list[str]
    start: list[int]
    end: list[int]
    sentence: list[int]
    """The number of the sentence that the token stands in."""
    numbers: frozenset[int] = frozenset()
    """The tokens that are made of digits."""
    taints: frozenset[int] = frozenset()
    """The tokens that tell of drugs, weapons and crimes."""
    drugs: frozenset[int] = frozenset()
    """Those of them that tell of drugs."""
    places: dict[str, list[int]] = field(default_factory=dict)
    """Where each sound stands; most detectors listen for few of them."""

    def __len__(self) -> int:
        return len(self.raw)

    def is_capital(self, at: int) -> bool:
        """Tell whether the token begins with a capital letter."""
        return self.raw[at][0].isupper()

    def is_first(self, at: int) -> bool:
        """Tell whether the token opens its sentence, so that a capital letter says nothing."""
        return (
            at == 0
            or self.sentence[at - 1] != self.sentence[at]
            or self.raw[at - 1] in {'"', "»", "“", "”", "-", "–", ":"}
        )

    def same_sentence(self, one: int, other: int) -> bool:
        """Tell whether both tokens exist and stand in one sentence."""
        return (
            0 <= one < len(self.raw)
            and 0 <= other < len(self.raw)
            and self.sentence[one] == self.sentence[other]
        )

    def word(self, at: int) -> str:
        """Return the small letter form, or nothing outside the text."""
        return self.low[at] if 0 <= at < len(self.low) else ""

    def is_number(self, at: int) -> bool:
        """Tell whether the token is made of digits."""
        return at in self.numbers

    def heard(self, sounds: AbstractSet[str]) -> list[int]:
        """Return where one of these sounds stands, in the order of the text."""
        return sorted(at for spoken in self.places.keys() & sounds for at in self.places[spoken])

    def sentences_of(self, tokens: Iterable[int]) -> set[int]:
        """Return the numbers of the sentences in which these tokens stand."""
        return {self.sentence[at] for at in tokens}


def cut(text: str) -> Tokens:
    """Cut `text`; what lies beyond any card's length is not looked at."""
    found = list(_TOKEN.finditer(text, 0, MOST_CHARACTERS))
    raw = [match[0] for match in found]
    # Most cards say some words twice, and the worst ones all of them.
    heard = {word: _OFTEN.get(word) or _heard(word) for word in dict.fromkeys(raw)}
    tokens = Tokens(
        text,
        raw,
        [heard[word][0] for word in raw],
        [heard[word][1] for word in raw],
        [match.start() for match in found],
        [match.end() for match in found],
        [],
    )
    tokens.sentence = _sentences(tokens)
    if "æ" in tokens.low:
        _read_dialect(tokens)
        _put_articles_behind(tokens)
    _mark(tokens)
    return tokens


def _sentences(tokens: Tokens) -> list[int]:
    """Return the number of its sentence for each token."""
    numbers: list[int] = []
    sentence = 0
    for at, raw in enumerate(tokens.raw):
        numbers.append(sentence)
        if raw in _ENDS and (raw != "." or _ends_sentence(tokens, at)):
            sentence += 1
    return numbers


_ENDS = frozenset(".!?;\n")


def _mark(tokens: Tokens) -> None:
    """Note once what each token is, for all who ask."""
    places = tokens.places = {spoken: [] for spoken in tokens.sound}
    for at, spoken in enumerate(tokens.sound):
        places[spoken].append(at)
    tokens.numbers = frozenset(
        at for raw, at in zip(tokens.raw, range(len(tokens)), strict=True) if raw.isdecimal()
    )
    drugs = {spoken for spoken in places if is_drug(spoken)}
    tainted = drugs.union(filter(is_taint, places))
    if tainted:
        tokens.drugs = frozenset(tokens.heard(drugs))
        tokens.taints = frozenset(tokens.heard(tainted))


def _heard(raw: str) -> tuple[str, str]:
    """Return a token in small letters, and as it sounds."""
    if not raw[0].isalpha():
        return raw, raw
    low = raw.lower()
    low = _KEYBOARDS.get(low, low)
    return low, corrected(sound(low))


# Half of the words of most cards are among these; how they sound is found when the program starts.
_OFTEN = {
    word: _heard(word)
    for word in ADVERBS
    | PREPOSITIONS
    | POSSESSIVES
    | PRONOUNS
    | words(
        """
        er har og der det jeg vi at et kan mig bor alle blev os var ind går op have skal vil må hvor når
        hvis eller mere man mange få får fik bør være blive bliver kommer ikke nogen noget som så ud ned
        godt gode god nye gamle store børn børnene unge hus huset lys lyset vej vejen plads pladsen tak
        mangler kunne skulle ville hvorfor hvad hvem her hele helt fint dejligt glad synes tror ved
        """
    )
}


# As they say it in Jutland; only where somebody writes "æ" for an article.
_JUTLANDIC = {
    "hår": "har", "hæ": "har", "mæ": "med", "mi": "min", "di": "din", "si": "sin", "ka": "kan", "itt": "ikke",
    "it": "ikke", "a": "jeg", "te": "til", "gor": "går", "sku": "skulle", "vår": "vores",
    "stjål": "stjålet", "håns": "hans", "hinner": "hendes",
}  # fmt: skip


def _read_dialect(tokens: Tokens) -> None:
    for at, low in enumerate(tokens.low):
        if low in _JUTLANDIC:
            tokens.low[at] = _JUTLANDIC[low]
            tokens.sound[at] = corrected(sound(tokens.low[at]))


def _put_articles_behind(tokens: Tokens) -> None:
    """Read the Jutlandic "æ mand" and "æ naboe" as "manden" and "naboen"."""
    for at, low in enumerate(tokens.low[:-1]):
        noun = tokens.low[at + 1]
        if low == "æ" and noun.isalpha() and len(noun) > 2:
            definite = noun + "n" if noun.endswith("e") else noun + "en"
            if sound(definite) in KNOWN_WORDS or is_neighbour(sound(definite)):
                tokens.low[at + 1], tokens.sound[at + 1] = definite, sound(definite)


def _ends_sentence(tokens: Tokens, at: int) -> bool:
    """Behind a number, an abbreviation or an initial, the sentence goes on."""
    if at == 0:
        return True
    before = tokens.low[at - 1]
    if before in _ABBREVIATIONS or len(before) == 1:
        return False
    if before.isdecimal():
        return tokens.text[tokens.end[at] : tokens.end[at] + 2].lstrip()[:1].isupper()
    return True
