"""A text cut into words, numbers and marks, with each word also as it sounds."""

import re
from dataclasses import dataclass, field

from facilitator.meeting.sensitive.offence_things import is_taint
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
    raw: list[str] = field(default_factory=list)
    low: list[str] = field(default_factory=list)
    sound: list[str] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    """The number of the sentence that the token stands in."""
    taints: frozenset[int] = frozenset()
    """The tokens that tell of drugs, weapons and crimes."""

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
        return 0 <= at < len(self.raw) and self.raw[at].isdecimal()


def cut(text: str) -> Tokens:
    """Cut `text`; what lies beyond any card's length is not looked at."""
    tokens = Tokens(text)
    sentence = 0
    heard: dict[str, tuple[str, str]] = {}  # most cards say some words twice, and the worst ones all of them
    for match in _TOKEN.finditer(text, 0, MOST_CHARACTERS):
        raw = match[0]
        if raw not in heard:
            heard[raw] = _heard(raw)
        low, spoken = heard[raw]
        tokens.raw.append(raw)
        tokens.low.append(low)
        tokens.sound.append(spoken)
        tokens.start.append(match.start())
        tokens.end.append(match.end())
        tokens.sentence.append(sentence)
        if raw in "!?;\n" or (raw == "." and _ends_sentence(tokens)):
            sentence += 1
    if "æ" in tokens.low:
        _put_articles_behind(tokens)
    tainted = {spoken for spoken in set(tokens.sound) if is_taint(spoken)}
    if tainted:
        tokens.taints = frozenset(at for at, spoken in enumerate(tokens.sound) if spoken in tainted)
    return tokens


def _heard(raw: str) -> tuple[str, str]:
    """Return a token in small letters, and as it sounds."""
    low = _KEYBOARDS.get(raw.lower()) or raw.lower()
    return low, corrected(sound(low)) if raw[0].isalpha() else raw


def _put_articles_behind(tokens: Tokens) -> None:
    """Read the Jutlandic "æ mand" and "æ naboe" as "manden" and "naboen"."""
    for at, low in enumerate(tokens.low[:-1]):
        noun = tokens.low[at + 1]
        if low == "æ" and noun.isalpha() and len(noun) > 2:
            definite = noun + "n" if noun.endswith("e") else noun + "en"
            if sound(definite) in KNOWN_WORDS:
                tokens.low[at + 1], tokens.sound[at + 1] = definite, sound(definite)


def _ends_sentence(tokens: Tokens) -> bool:
    """Behind a number, an abbreviation or an initial, the sentence goes on."""
    if len(tokens) < 2:
        return True
    before = tokens.low[-2]
    if before in _ABBREVIATIONS or len(before) == 1:
        return False
    after = tokens.text[tokens.end[-1] : tokens.end[-1] + 1]
    if before.isdecimal():
        following = tokens.text[tokens.end[-1] : tokens.end[-1] + 2].lstrip()
        return after != "" and following[:1].isupper()
    return True
