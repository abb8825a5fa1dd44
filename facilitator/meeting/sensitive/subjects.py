"""Who does what a verb says: the subject, found by Danish word order."""

from facilitator.meeting.sensitive.offence_verbs import ADVERBS
from facilitator.meeting.sensitive.people_words import PREPOSITIONS
from facilitator.meeting.sensitive.persons import Known, People, Person
from facilitator.meeting.sensitive.tokens import Tokens

INVERTED_REACH = 4
# No sentence that people write keeps its subject farther from the verb.
FARTHEST = 40


def subject_of(people: People, at: int) -> Person | None:
    """Return who does what the verb at `at` says: the nearest one before it, else the one right after it."""
    before = _before(people, at)
    return before if before is not None else _after(people, at)


def _before(people: People, at: int) -> Person | None:
    tokens = people.tokens
    near = at - 1
    while near >= 0 and at - near <= FARTHEST and tokens.sentence[near] == tokens.sentence[at]:
        if _is_of_things(tokens, near):
            return None
        person = people.by_last.get(near)
        if person is None:
            near -= 1
            continue
        if not (
            _is_governed(tokens, person)
            or _is_in_passing(tokens, person, at)
            or _is_object_of_clause(tokens, person)
        ):
            return person
        near = person.first - 1
    return None


def _is_of_things(tokens: Tokens, at: int) -> bool:
    """Recognise the verb in "det er motorcyklerne der generer": whoever stands before is not the one."""
    opening = tokens.low[max(0, at - CLEFT_REACH) : at]
    is_cleft = tokens.low[at] in {"der", "som"} and "det" in opening and not {"er", "var"}.isdisjoint(opening)
    return is_cleft and tokens.low[at - 1].endswith(("erne", "ene"))


CLEFT_REACH = 5


def _is_in_passing(tokens: Tokens, person: Person, at: int) -> bool:
    """In "Brian, I ved hvem jeg mener, har slået" the words between commas name no subject."""
    if person.first != person.last or tokens.low[person.first] not in _ANY_PRONOUN:
        return False
    return (
        "," in tokens.raw[person.last + 1 : at] and "," in tokens.raw[max(0, person.first - 6) : person.first]
    )


def _is_object_of_clause(tokens: Tokens, person: Person) -> bool:
    """In "han der har kiosken sælger" the kiosk is what he has."""
    return (
        person.known is Known.NOT_AT_ALL
        and tokens.word(person.first - 2) in {"der", "som"}
        and person.first > 2
    )


_GOVERNING = PREPOSITIONS - {"som", "ligesom", "end", "om"}
# After these somebody is made to do it: the subject stands before.
_MAKING = frozenset({"lader", "lod", "får", "fik", "tvinger", "tvang", "hyrer", "sender"})
_ANY_PRONOUN = frozenset({"jeg", "vi", "du", "man", "alle", "i"})


def _is_governed(tokens: Tokens, person: Person) -> bool:
    """After a preposition somebody is spoken of, but does nothing ("fra naboen")."""
    before = tokens.word(person.first - 1)
    if before in _MAKING and person.first > 1:
        return True
    return before in _GOVERNING and tokens.same_sentence(person.first - 1, person.first)


def _after(people: People, at: int) -> Person | None:
    """In "I går slog naboen sin kone" the subject stands behind the verb."""
    tokens = people.tokens
    if not tokens.same_sentence(at - 1, at):
        return None
    for near in range(at + 1, min(at + 1 + INVERTED_REACH, len(tokens))):
        if tokens.sentence[near] != tokens.sentence[at]:
            return None
        person = people.starting_at(near)
        if person is not None:
            return person
        if tokens.low[near] in {"hedder", "heder", "kalder", "sig"}:
            continue
        if tokens.low[near] not in ADVERBS:
            return None
    return None


def known_person(people: People, person: Person) -> list[Person]:
    """Return those whom the hall would recognise in `person`: itself, or whom a pronoun stands for."""
    if person.known is Known.SURELY:
        return [person]
    if person.known is Known.NOT_AT_ALL:
        return []
    sure = list(people.surely())
    together = len([other for other in sure if other.last < person.first]) > 1
    sure = [other for other in sure if other.plural or not person.plural or together]
    earlier = [other for other in sure if other.last < person.first]
    later = [other for other in sure if other.first > person.last and _is_explained(people.tokens, other)]
    return earlier or later or list(people.homes)


def _is_explained(tokens: Tokens, person: Person) -> bool:
    """In "han stjæler, ham i nr. 4" and "han stjæler. Det er naboen" the name comes after."""
    before = tokens.word(person.first - 1)
    return (
        before in {",", "-", "–", ":", "(", "er", "var", "der", "som"}
        or tokens.is_first(person.first)
        or (tokens.low[person.first] in {"ham", "hende", "dem"})
    )
