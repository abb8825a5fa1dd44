"""A recognisable person together with an illness or a serious social matter."""

import re

from facilitator.meeting.sensitive.finding import Flag, Kind, Reason
from facilitator.meeting.sensitive.foreign import ill_abroad
from facilitator.meeting.sensitive.health_words import AMBIGUOUS, HABITS, LINKS, SHAMEFUL, is_condition
from facilitator.meeting.sensitive.people_words import KIN
from facilitator.meeting.sensitive.persons import Known, People, Person
from facilitator.meeting.sensitive.subjects import known_person, subject_of
from facilitator.meeting.sensitive.suspects import suspects
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.word_list import words

HABIT_REACH = 5


def health(people: People) -> list[Flag]:
    """Return a flag for every person of whom the text tells such a thing."""
    tokens = people.tokens
    told: dict[int, Person] = {}
    sentences: set[int] = set()
    conditions = _told_at(tokens)
    for at in conditions:
        person = subject_of(people, at)
        if person is None or person.known is Known.NOT_AT_ALL:
            person = _placed_before(people, at)
        if person is not None and _is_linked(tokens, person, at):
            meant = known_person(people, person) or [person]
            told |= {each.first: each for each in meant}
        sentences |= {tokens.sentence[at]} if tokens.sound[at] not in AMBIGUOUS else set()
    told |= {each.first: each for each in _own_relatives(people, conditions)}
    told |= {each.first: each for each in (*_plainly_told(people, sentences), *ill_abroad(people))}
    return [
        Flag(tokens.start[person.first], tokens.end[person.last], Kind.HEALTH, Reason.PERSON_AND_HEALTH)
        for person in told.values()
    ]


def _own_relatives(people: People, conditions: list[int]) -> list[Person]:
    """Return "min søn" of whom is told what brings shame, or where everybody finds him: his school class.

    That somebody's mother is demented or sits in a wheelchair is told at meetings to get a ramp.
    """
    tokens = people.tokens
    found = []
    for at, low in enumerate(tokens.low[:-1]):
        if low not in _WRITERS or tokens.sound[at + 1] not in KIN:
            continue
        near = [
            told
            for told in conditions
            if at < told <= at + OWN_REACH and tokens.sentence[told] == tokens.sentence[at]
        ]
        if any(tokens.sound[told] in SHAMEFUL for told in near) or (near and _CLASS.search(tokens.text)):
            found.append(Person(at, at + 1, own=True))
    return found


OWN_REACH = 12
_WRITERS = frozenset({"min", "mit", "mine", "vores"})
_CLASS = re.compile(r"\b\d\.? ?[a-fA-FxyzXYZ]\b(?! \d)|\b\d\. klasse")


def _placed_before(people: People, at: int) -> Person | None:
    """Return the nearest of whom it is only said where: "en dame i min opgang", "en mand på femte sal"."""
    tokens = people.tokens
    if tokens.sound[at] in AMBIGUOUS:
        return None
    found = [
        person
        for person in suspects(people)
        if person.last < at and person.last - person.first > 1 and tokens.same_sentence(person.first, at)
    ]
    return found[-1] if found else None


def _told_at(tokens: Tokens) -> list[int]:
    """Return where an illness is told of, or a habit that stands for one."""
    conditions = set(tokens.heard({spoken for spoken in tokens.places if is_condition(spoken)}))
    habits = (at for at in tokens.heard(_HABITUAL) if _is_habit(tokens, at) or _drinks(tokens, at))
    return sorted(conditions.union(habits))


_DRINKING = frozenset({"driker", "drak"})
_HABITUAL = _DRINKING.union(*(verbs for verbs, _ in HABITS))


def _is_habit(tokens: Tokens, at: int) -> bool:
    for verbs, habits in HABITS:
        if tokens.sound[at] not in verbs:
            continue
        for near in range(at + 1, min(at + 1 + HABIT_REACH, len(tokens))):
            if tokens.sentence[near] == tokens.sentence[at] and tokens.sound[near] in habits:
                return True
    return False


def _drinks(tokens: Tokens, at: int) -> bool:
    """Without an object "drikker" says it all."""
    if tokens.sound[at] not in _DRINKING:
        return False
    after = at + 1
    return (
        not tokens.same_sentence(at, after)
        or not tokens.raw[after][0].isalnum()
        or tokens.low[after] in {"og", "igen", "nu"}
    )


def _plainly_told(people: People, sentences: set[int]) -> list[Person]:
    """A name in one sentence with such a word is enough, where the word has no other meaning."""
    tokens = people.tokens
    if not sentences or not _KIND.isdisjoint(tokens.low):
        return []
    return [each for each in people.surely() if each.named and tokens.sentence[each.first] in sentences]


_KIND = words("tak foredrag oplæg kursus gruppe underviser fortæller fortalte holder støtter samler tilbud")


def _is_linked(tokens: Tokens, person: Person, at: int) -> bool:
    """Something has to say that the person is, has or gets it."""
    if person.last > at:
        return tokens.sound[at - 1] in LINKS
    between = tokens.sound[person.last + 1 : at]
    if not between:
        is_plain = person.known is Known.SURELY and tokens.sound[at] not in AMBIGUOUS
        return is_plain or any(tokens.sound[at] in verbs for verbs, _ in HABITS)
    return any(word in LINKS for word in between)
