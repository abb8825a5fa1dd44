"""The nouns behind "ham", "hende" and "den": which of them mean one person, and which only a thing."""

from collections.abc import Mapping

from facilitator.meeting.sensitive.locators import locator
from facilitator.meeting.sensitive.named_places import Name
from facilitator.meeting.sensitive.offence_verbs import ADVERBS
from facilitator.meeting.sensitive.people_words import (
    ADJECTIVES,
    BARE_GROUPS,
    BARE_PERSONS,
    PERSONS,
    POINTING_ADJECTIVES,
    PREPOSITIONS,
    is_bare_function,
    is_function,
)
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import words


def is_described_by_habit(tokens: Tokens, at: int) -> bool:
    """Recognise "manden der ejer pizzeriaet" by what is no offence; "manden der overfaldt mig" is anybody."""
    after = at + 2 if tokens.word(at + 1) == "," else at + 1
    if tokens.word(after) not in {"der", "som"} or not tokens.same_sentence(at, after + 2):
        return False
    return tokens.low[after + 1] in _HABITS or (
        tokens.low[after + 1] in ADVERBS and tokens.low[after + 2] in _HABITS
    )


_HABITS = words(
    """
    ejer driver arbejder passer lufter fodrer reparerer har kommer kører sidder går bor boede flyttede
    plejer hedder leverer underviser træner spiller gør styrer bestyrer er holder
    """
)


def noun_phrase(tokens: Tokens, at: int, named: Mapping[int, Name]) -> int:
    """Return the last token of "den lille tykke mand", or `at` where nothing of the kind follows."""
    last = at
    step = at + 1
    while step < len(tokens) and step - at < 6 and tokens.same_sentence(at, step):
        spoken = tokens.sound[step]
        if step in named:
            return named[step].last
        if _names_a_person(tokens, at, step):
            return step
        is_before_noun = step + 1 < len(tokens) and is_bare_function(tokens.sound[step + 1])
        if step > at + 1 and tokens.low[step - 1] == "den" and spoken.endswith("e") and not is_before_noun:
            return step
        if spoken in POINTING_ADJECTIVES and not _qualifies(tokens, step):
            last = step
        elif spoken not in ADJECTIVES and tokens.low[step] not in _BETWEEN:
            return last
        step += 1
    return last


_BETWEEN = frozenset({"der", "den", "to", "tre", "her", "de", "af", '"', "»", "“", "”", "'", "’"})


def _names_a_person(tokens: Tokens, at: int, step: int) -> bool:
    spoken = tokens.sound[step]
    if tokens.low[at] in {"den", "denne", "det", "de", "dem"}:
        is_person = spoken in BARE_PERSONS or spoken in BARE_GROUPS or is_bare_function(spoken)
        return is_person and (
            step > at + 1 or locator(tokens, step + 1) is not None or is_described_by_habit(tokens, step)
        )
    if spoken in PERSONS or is_function(spoken) or (spoken in BARE_PERSONS and spoken != "unge"):
        return True
    is_beside = step == at + 1 and tokens.low[at] in {"ham", "hende"}
    return is_beside and spoken.endswith("en") and len(spoken) > 4 and tokens.low[step] not in _NO_NOUNS


_NO_NOUNS = words(
    """
    igen inden ingen siden uden gennem imellem morgen aften dagen natten mellem sammen anden egen
    """
)


def _qualifies(tokens: Tokens, at: int) -> bool:
    """An adjective before a noun that is no person ("den store bænk") points at no person."""
    after = at + 1
    if not tokens.same_sentence(at, after) or not tokens.raw[after][0].isalpha():
        return False
    return (
        tokens.low[after] not in AFTER_POINTING
        and tokens.sound[after] not in ADJECTIVES
        and not may_be_verb(tokens.low[after])
    )


AFTER_POINTING = PREPOSITIONS | {
    "der",
    "som",
    "og",
    "oppe",
    "nede",
    "inde",
    "ovenpå",
    "han",
    "hun",
    "er",
    "var",
    "har",
}


def may_be_verb(word: str) -> bool:
    """Danish verbs in the present end on -r, in the past mostly on -de or -te."""
    return word.endswith(("er", "år", "ør", "rede", "lede", "pede", "kede", "nede", "te")) or word in {
        "slog",
        "stjal",
        "tog",
        "stak",
        "brød",
        "lå",
        "satte",
    }
