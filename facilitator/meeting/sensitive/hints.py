"""Accusations between the lines: a phrase that everybody understands, or a finger that points at somebody."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from facilitator.meeting.sensitive.hint_phrases import (
    AFTERMATH,
    OF_SUBJECT,
    PHRASES,
    POINTING,
    POINTING_LENGTHS,
)
from facilitator.meeting.sensitive.offence_things import WEAPONS
from facilitator.meeting.sensitive.offence_verbs import BAD_ALONE
from facilitator.meeting.sensitive.offences import Offence, means_something_else
from facilitator.meeting.sensitive.persons import Known, People, Person
from facilitator.meeting.sensitive.strong_words import strength
from facilitator.meeting.sensitive.subjects import known_person, subject_of
from facilitator.meeting.sensitive.suspicion import AT_HOME, KNOWN, NAMED, weight
from facilitator.meeting.sensitive.tokens import Tokens
from facilitator.meeting.sensitive.verb_table import Form
from facilitator.meeting.sensitive.word_list import sounds, words

# Between two words of a phrase this many others may stand.
GAP = 3
NEAR = 4

# Where one of these stands, somebody suffers, tells or helps.
_KIND = words(
    """
    tak hjælper hjalp hjulpet anmeldt anmelder anmeldte meldte ringede stoppede stopper fangede taler
    talte snakker snakkede advarer advarede fortæller fortalte siger sagde foreslår forebygger mistede
    mistet offer udsat bange utryg ked træt efterlyser efterlyste ros god dygtig sød rar flink reddede
    slukkede fandt fundet bekymret meldt melder opfordrer vil ønsker synes mener
    """
)
_SUFFERED = words("fik får fået blev bliver blevet")


def hinted(people: People, found: list[Offence]) -> list[Person]:
    """Return whom the text points at without saying the deed and the doer in one breath."""
    return [
        *_suspected(people),
        *_pointed_at(people, found),
        *_named_beside(people, found),
        *_owners(people),
        *_under_suspicion(people),
    ]


def _under_suspicion(people: People) -> list[Person]:
    """Return those beside whom so much is said that it can hardly be harmless."""
    everybody = (*people.surely(), *people.owners)
    heavy = _heaviness(people.tokens, {people.tokens.sentence[person.first] for person in everybody})
    return [
        person
        for person in everybody
        if heavy[people.tokens.sentence[person.first]] >= _enough_for(person)
        and not person.own
        and not _suffers(people.tokens, person)
        and (person.named or person.at_home or not _is_everyday(people.tokens, person))
    ]


def _is_everyday(tokens: Tokens, person: Person) -> bool:
    """Tell what neighbours do all day; "hende med hunden" is not said to do anything with it."""
    first, last = _ends_of(tokens, tokens.sentence[person.first])
    low = {*tokens.low[first : person.first], *tokens.low[person.last + 1 : last]}
    if _EVERYDAY.isdisjoint(low):
        return False
    spoken = {*tokens.sound[first : person.first], *tokens.sound[person.last + 1 : last]}
    return not any(strength(word) for word in spoken)


def _ends_of(tokens: Tokens, sentence: int) -> tuple[int, int]:
    """Return where a sentence begins, and what lies behind its end."""
    return bisect_left(tokens.sentence, sentence), bisect_right(tokens.sentence, sentence)


# What neighbours and caretakers do all day with words that also tell of offences.
_EVERYDAY = words(
    """
    set så møde imod billeder fået fik græs tæpper tæppet kat hund hul med syg børnene hækken ned sne
    pakker op reparerer rettede ordnede klager klaget
    """
)


def _heaviness(tokens: Tokens, asked: set[int]) -> dict[int, int]:
    """Return for each sentence asked for how many kinds of suspicious words it has; none where it is kind."""
    return {sentence: _weight_of(tokens, *_ends_of(tokens, sentence)) for sentence in asked}


def _weight_of(tokens: Tokens, first: int, last: int) -> int:
    if not _KIND.isdisjoint(tokens.low[first:last]):
        return 0
    spoken = set(tokens.sound[first:last])
    deeds = any(
        tokens.sound[at] in BAD_ALONE and not means_something_else(tokens, at) for at in range(first, last)
    )
    things = not tokens.taints.isdisjoint(range(first, last))
    return weight(spoken) + deeds + things + max(map(strength, spoken))


def _enough_for(person: Person) -> int:
    if person.named:
        return NAMED
    return AT_HOME if person.at_home else KNOWN


def _suspected(people: People) -> list[Person]:
    blamed: list[Person] = []
    for at, last in _phrases(people.tokens):
        blamed += _about_whom(people, at, last)
    return blamed


_DENYING = frozenset({"ikke", "aldrig"})


def _phrases(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield the first and last token of every phrase that stands in the text."""
    said = set(tokens.sound)
    possible = {
        word: [rest for rest in PHRASES[word] if said.issuperset(rest)] for word in said & PHRASES.keys()
    }
    for at, spoken in enumerate(tokens.sound):
        for rest in possible.get(spoken, ()):
            last = _end_of(tokens, at, rest) if tokens.word(at - 1) not in _DENYING else None
            if last is not None:
                yield at, last


def _end_of(tokens: Tokens, at: int, rest: tuple[str, ...]) -> int | None:
    for word in rest:
        reach = range(at + 1, min(at + 2 + GAP, len(tokens)))
        found = next((near for near in reach if tokens.sound[near] == word), None)
        if found is None or not tokens.same_sentence(at, found):
            return None
        at = found
    return at


def _about_whom(people: People, at: int, last: int) -> list[Person]:
    """Return the subject of the phrase, else who is described or owns something in its sentence."""
    tokens = people.tokens
    subject = subject_of(people, at)
    if subject is not None and subject.known is not Known.NOT_AT_ALL:
        return known_person(people, subject)
    if tokens.sound[at] in OF_SUBJECT:
        return []
    around = [
        person
        for person in (*people.surely(), *people.owners, *people.homes)
        if tokens.same_sentence(person.first, at) and person.described
    ]
    near = [person for person in around if at - 2 * NEAR <= person.last and person.first <= last + NEAR]
    return near[:1] or around[:1]


def _pointed_at(people: People, found: list[Offence]) -> list[Person]:
    """Return X of "spørg X", "kig hos X" and "det var X", where something has happened."""
    tokens = people.tokens
    if not _KIND.isdisjoint(tokens.low):
        return []
    if not found and not tokens.taints and AFTERMATH.isdisjoint(tokens.sound):
        return []
    return [
        person
        for person in (*people.surely(), *people.owners)
        if person.described and not person.own and not _suffers(tokens, person) and _points(tokens, person)
    ]


def _points(tokens: Tokens, person: Person) -> bool:
    """Tell "spørg X", also "var ham X", whose first word belongs to X."""
    return any(
        tuple(tokens.low[max(0, end - length) : end]) in POINTING
        for end in (person.first, person.first + 1)
        for length in POINTING_LENGTHS
    )


def _named_beside(people: People, found: list[Offence]) -> list[Person]:
    """Return the one named person of a text that tells of an offence and says nothing kind."""
    tokens = people.tokens
    if not _KIND.isdisjoint(tokens.low):
        return []
    named = [person for person in people.surely() if person.named and not _suffers(tokens, person)]
    if len(named) != 1:
        return []
    is_told = any(_is_told(tokens, offence) for offence in found) or any(
        not means_something_else(tokens, at) for at in tokens.heard(BAD_ALONE)
    )
    is_told = is_told or bool(tokens.drugs) or not WEAPONS.isdisjoint(tokens.places)
    return named if is_told else []


def _is_told(tokens: Tokens, offence: Offence) -> bool:
    return offence.form is not Form.PARTICIPLE or tokens.word(offence.at - 1) in {"har", "havde"}


def _suffers(tokens: Tokens, person: Person) -> bool:
    """Tell "X fik stjålet", "slog X", "fra X"."""
    after = person.last + 2 if tokens.word(person.last + 1) in {"der", "som"} else person.last + 1
    if tokens.word(after) in _SUFFERED or (
        tokens.word(after) in {"er", "har"} and tokens.word(after + 1) in _SUFFERED
    ):
        return True
    before = person.first - 1
    return (
        tokens.word(before) in {"fra", "mod", "imod", "til", "for", "efter"}
        or tokens.sound[max(0, before)] in _HURTING
    )


_HURTING = sounds("slog slår overfaldt truede truer bestjal mobber mobbede stak sparkede røvede chikanerer")


def _owners(people: People) -> list[Person]:
    """Return in whose garage or bag the drugs, weapons or stolen things are."""
    tokens = people.tokens
    owners = (*people.owners, *people.homes)
    if not owners or not _KIND.isdisjoint(tokens.low):
        return []
    told = tokens.sentences_of((*tokens.drugs, *tokens.heard(_STOLEN_THINGS)))
    return [owner for owner in owners if tokens.sentence[owner.last] in told]


_STOLEN_THINGS = sounds("tyvekoster stjålne hælervarer hælergods smuglergods våben våbenlager skydevåben")
