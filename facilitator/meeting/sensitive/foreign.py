"""Accusations in the other languages of the hall: somebody, and a word of an offence, in one sentence."""

from collections.abc import Callable

from facilitator.meeting.sensitive.doubtful_names import is_danish
from facilitator.meeting.sensitive.foreign_words import (
    ANYBODY,
    HINTS,
    ILLNESSES,
    OFFENCES,
    OFFENCES_BEGIN,
    PLACES,
    SOMEBODY,
    SOMEBODY_BEGINS,
)
from facilitator.meeting.sensitive.persons import People, Person
from facilitator.meeting.sensitive.tokens import Tokens

PLACE_REACH = 5


def accused_abroad(people: People) -> list[Person]:
    """Return the somebody of a sentence with an offence or a hint; a name counts as well."""
    tokens = people.tokens
    told = _sentences(tokens, _is_offence) | _hinted(tokens)
    return _beside(people, told)


def ill_abroad(people: People) -> list[Person]:
    """Return the somebody of a sentence with an illness."""
    return _beside(people, _sentences(people.tokens, ILLNESSES.__contains__))


def _is_offence(low: str) -> bool:
    return low in OFFENCES or low.startswith(OFFENCES_BEGIN)


def _sentences(tokens: Tokens, tells: Callable[[str], bool]) -> set[int]:
    said = {low for low in set(tokens.low) if tells(low)}
    return tokens.sentences_of(at for at, low in enumerate(tokens.low) if low in said) if said else set()


def _hinted(tokens: Tokens) -> set[int]:
    """Return all sentences of a text that says "we all know what …": the person may stand in another."""
    small = tokens.text.lower()
    return set(tokens.sentence) if any(hint in small for hint in HINTS) else set()


def _beside(people: People, told: set[int]) -> list[Person]:
    if not told:
        return []
    tokens = people.tokens
    found = [person for person in people.surely() if person.named and tokens.sentence[person.first] in told]
    anybody = frozenset() if is_danish(tokens) else ANYBODY
    for at, low in enumerate(tokens.low):
        if tokens.sentence[at] in told and _is_somebody(low):
            found.append(Person(at, at))
        elif tokens.sentence[at] in told and low in anybody:
            last = _place_behind(tokens, at)
            found += [Person(at, last)] if last is not None else []
    return found


def _is_somebody(low: str) -> bool:
    return low in SOMEBODY or low.startswith(SOMEBODY_BEGINS)


def _place_behind(tokens: Tokens, at: int) -> int | None:
    """Return the end of "him at number 12"; in some languages the place stands before: "üst kattaki adam"."""
    for near in range(at + 1, min(at + PLACE_REACH, len(tokens))):
        if not tokens.same_sentence(at, near):
            break
        if tokens.low[near] in PLACES:
            is_numbered = tokens.same_sentence(at, near + 1) and tokens.is_number(near + 1)
            return near + 1 if is_numbered else near
    return at if tokens.word(at - 1) in PLACES and tokens.same_sentence(at - 1, at) else None
