"""Persons known by whose they are or what they are: "min mosters plejesøn", "ham min kusine er gift med"."""

from collections.abc import Mapping

from facilitator.meeting.sensitive.locators import locator
from facilitator.meeting.sensitive.named_places import Name
from facilitator.meeting.sensitive.noun_phrases import may_be_verb
from facilitator.meeting.sensitive.offence_verbs import VERBS
from facilitator.meeting.sensitive.people_words import (
    ADJECTIVES,
    KIN,
    is_bare_function,
    is_function,
    is_neighbour,
)
from facilitator.meeting.sensitive.persons import Person
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import sounds, words

CLAUSE_REACH = 8
_POINTED = words("ham hende han hun")
_WRITERS = words("min mit mine vores vor")
_OWNING = _WRITERS | words("hans hendes deres din jeres")
_ENDS_CLAUSE = words("med af hos til fra for ved på om sammen")
_KIN_ENDS = tuple(
    sorted(
        sounds(
            """
            søn datter bror søster barn dreng pige mand kone kæreste far mor onkel fætter
            kusine svoger ven veninde
            """
        )
    )
)
# Without an article these are the writer's own.
BARE_KIN = sounds(
    """
    far mor svigerfar svigermor svoger svigerinde morfar farfar mormor farmor storebror lillebror storesøster
    lillesøster moster faster papfar papmor onkel fatter mutter
    """
)
_VERB_ENDS = ("er", "år", "ør", "de", "te")
_AUXILIARIES = words("er har var havde kan vil skal må blev bliver får fik går kom kommer tog tager")


def relation(tokens: Tokens, at: int, _: Mapping[int, Name]) -> Person | None:
    """Return who is known by a relation that begins here."""
    low = tokens.low[at]
    if low in _POINTED:
        return _of_a_clause(tokens, at) or _who_is_there(tokens, at)
    if low in _OWNING:
        return _of_somebodys(tokens, at)
    if tokens.sound[at] in BARE_KIN and tokens.is_first(at) and tokens.same_sentence(at, at + 1):
        does = (
            tokens.low[at + 1] in _AUXILIARIES
            or tokens.sound[at + 1] in VERBS
            or may_be_verb(tokens.low[at + 1])
        )
        return Person(at, at, own=True) if does else None
    return None


def _of_a_clause(tokens: Tokens, at: int) -> Person | None:
    """Recognise "ham jeg købte bilen af" and "hende min bror er gift med"."""
    who = at + 1
    if not tokens.same_sentence(at, who + 1):
        return None
    if tokens.low[who] == "hvis" and tokens.low[at] in {"ham", "hende"}:
        return Person(at, who + 1)  # "ham hvis hund bed mig"
    is_writer = tokens.low[who] in {"jeg", "vi"} and tokens.low[at] in {"ham", "hende"}
    if not is_writer and not (tokens.low[who] in _WRITERS and tokens.sound[who + 1] in KIN):
        return None
    for last in range(who + 1, min(who + CLAUSE_REACH, len(tokens))):
        if not tokens.same_sentence(at, last):
            break
        after = tokens.word(last + 1)
        is_end = not after or not after[0].isalpha() or may_be_verb(after) or after in _AUXILIARIES
        if tokens.low[last] in _ENDS_CLAUSE and is_end:
            return Person(at, last)
    return None


def _of_somebodys(tokens: Tokens, at: int) -> Person | None:
    """Recognise "min mosters plejesøn", "min datters nye kæreste" and "vores chefs kone"."""
    owner = at + 1
    if not tokens.same_sentence(at, owner + 1) or not _owns(tokens.sound[owner]):
        return None
    noun = owner + 1
    if tokens.sound[noun] in ADJECTIVES and tokens.same_sentence(at, noun + 1):
        noun += 1
    spoken = tokens.sound[noun]
    if not (spoken in KIN or spoken.endswith(_KIN_ENDS) or is_bare_function(spoken)):
        return None
    place = locator(tokens, noun + 1)
    return Person(at, place.last if place else noun)


def _owns(spoken: str) -> bool:
    if not spoken.endswith("s"):
        return False
    owner = spoken[:-1]
    return (
        owner in KIN
        or owner in BARE_KIN
        or owner.endswith(_KIN_ENDS)
        or is_bare_function(owner)
        or is_function(owner)
        or is_neighbour(owner)
        or owner in _COLLEAGUES
    )


_COLLEAGUES = sounds(
    "kollega chef nabo genbo underbo overbo klassekammerat veninde ven ekskone eksmand eks bofælle"
)


def _who_is_there(tokens: Tokens, at: int) -> Person | None:
    """Recognise "hun bor lige over apoteket" and "han er pedel på skolen"."""
    verb = at + 1
    if tokens.low[at] not in {"han", "hun"} or not tokens.same_sentence(at, verb + 1):
        return None
    if tokens.low[verb] in {"bor", "arbejder"}:
        place = locator(tokens, verb + 1)
        return Person(at, place.last, at_home=place.is_home) if place and not place.is_public else None
    if tokens.low[verb] in {"er", "var"} and is_bare_function(tokens.sound[verb + 1]):
        place = locator(tokens, verb + 2)
        return Person(at, place.last) if place else None
    return None
