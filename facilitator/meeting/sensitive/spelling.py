"""The words that the guard listens for, also with one letter wrong."""

from collections.abc import Iterable, Iterator

from facilitator.meeting.sensitive.health_words import CONDITIONS
from facilitator.meeting.sensitive.near_words import NEAR_WORDS
from facilitator.meeting.sensitive.offence_things import (
    DEEDS,
    DRUGS,
    OFFENDERS,
    THINGS_DAMAGED,
    VICTIMS,
    WEAPONS,
)
from facilitator.meeting.sensitive.offence_verbs import VERBS
from facilitator.meeting.sensitive.people_words import (
    ADJECTIVES,
    ANYBODY,
    BARE_FUNCTIONS,
    BARE_GROUPS,
    BARE_PERSONS,
    FUNCTIONS,
    GROUPS,
    KIN,
    NEIGHBOURS,
    PERSONS,
)
from facilitator.meeting.sensitive.verb_table import Needs
from facilitator.meeting.sensitive.word_list import sounds

# In shorter words one wrong letter makes another word.
SHORTEST = 6

# Verbs that need no more than a person: the others are too near to everyday words to be guessed.
_TELLING = frozenset(
    word
    for word, verbs in VERBS.items()
    for verb in verbs
    if verb.needs in {Needs.NOTHING, Needs.SALE, Needs.VICTIM}
)
_LISTENED_FOR = frozenset(
    word
    for words in (
        CONDITIONS,
        DEEDS,
        DRUGS,
        OFFENDERS,
        WEAPONS,
        _TELLING,
        FUNCTIONS,
        GROUPS,
        KIN,
        NEIGHBOURS,
        PERSONS,
    )
    for word in words
    if len(word) >= SHORTEST and not word.startswith("=")
)
KNOWN_WORDS = _LISTENED_FOR.union(
    VERBS, ANYBODY, ADJECTIVES, BARE_FUNCTIONS, BARE_GROUPS, BARE_PERSONS, VICTIMS, THINGS_DAMAGED
)
# Everyday words that are one letter away from one of these.
_EVERYDAY = sounds(
    """
    overalt indlæst skemaer stillet skema modellen afrunding baggrund behøver bidrage bidrager bidraget
    elleve bestille hellere kalder kaldet kanaler knallert knallerter knapper kælder kældre kælderen
    lager lejere nøgler nøgle overfyldt pulser skuret smule smykker stammer stemme stemmen stemmer
    stiller stoler stopper tasker taske tving vægten skadede sviner spare sparer senere enderne dørene
    herrer fuser drejer tolket elever eleven banker smiler spiller snakker slukker skifter skriver
    stener strenge trænger trækker truffet løber køber røber høver prøver tøver hæver kræver lever
    hilser hælder holder hugget sukker rotter stuer staver steder sælges deler heler hjælper klipper
    glipper kamera sidder svinger stikker strikker fester mester gæster rester taster hunde kunde lunde
    grunde bolden volden skolen solen pulver kulter kasser masser passer lasser kaster raster faster
    foran broen broer mangler
    """
)


def corrected(spoken: str) -> str:
    """Return the word that was probably meant, or the word itself."""
    if len(spoken) < SHORTEST - 1 or spoken in KNOWN_WORDS or spoken in _EVERYDAY or spoken in NEAR_WORDS:
        return spoken
    for shorter in _shortened(spoken):
        for meant in _BY_SHORTER.get(shorter, ()):
            if _is_near(spoken, meant):
                return meant
    return spoken


def _shortened(word: str) -> Iterator[str]:
    """Yield the word and what is left of it when one letter is left out."""
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _table(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(words):
        for shorter in set(_shortened(word)):
            found[shorter] = (*found.get(shorter, ()), word)
    return found


def _is_near(written: str, meant: str) -> bool:
    """Tell one letter too many, one missing, one wrong, or two neighbours exchanged.

    The first letter is right, and so is the ending if it is one of the language: another ending is another
    form, and mostly another meaning.
    """
    is_left_out = len(written) < len(meant)
    if written[0] != meant[0] or (written[-2:] != meant[-2:] and _is_form(written) and not is_left_out):
        return False
    at = 0
    while at < min(len(written), len(meant)) and written[at] == meant[at]:
        at += 1
    rest, goal = written[at:], meant[at:]
    if rest[1:] == goal[1:] or rest[1:] == goal or rest == goal[1:]:
        return True
    return rest[:2] == goal[1::-1] and rest[2:] == goal[2:]


def _is_form(word: str) -> bool:
    """Tell whether a word ends as words do: "naboer" and "naboens", but not "naboem" and "stjælr"."""
    last, before = word[-1], word[-2]
    return last in "eas" or (last in "rntdlgk" and before in _VOWELS)


_VOWELS = frozenset("aeiouyæøå")
_BY_SHORTER = _table(_LISTENED_FOR)
