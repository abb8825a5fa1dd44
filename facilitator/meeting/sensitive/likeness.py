"""How much a text that points at somebody sounds like the accusations from which the words were weighed.

The rules know what they were told; this hears the rest, by words, their beginnings and endings, and who
stands beside them. The weights were found once (`python -m tests.guard.learning`) and stay as they are.
"""

from collections.abc import Iterator

from facilitator.meeting.sensitive.people import People, Person
from facilitator.meeting.sensitive.weights import BIAS, WEIGHTS

# In tenths, as the weights: from here on a person should look. Of somebody named little has to be said, of
# a neighbour who is only described more: much harmless is told of neighbours.
ENOUGH = {"<N>": 2, "<H>": 4, "<D>": 9, "<F>": 7}
# Below this no rule is believed about somebody without a name.
HARMLESS = -25
LONG_WORD, PART, BESIDE = 6, 5, 3
_STOPS = frozenset(".!?\n")
_PERSONS = frozenset(ENOUGH)


def candidates(people: People) -> list[Person]:
    """Return whom the text could accuse: known persons, owners and homes, but not the writer's own."""
    return [person for person in (*people.surely(), *people.owners, *people.homes) if not person.own]


def seems_to_accuse(people: People) -> list[Person]:
    """Return everybody in those sentences that sound like an accusation."""
    spoken = _spoken(people)
    told = {
        sentence: max(_score(part) for part in _around(spoken, sentence))
        for sentence, words in spoken.items()
        if not _PERSONS.isdisjoint(words)
    }
    if max(told.values(), default=HARMLESS) < min(ENOUGH.values()):
        return []
    inside = {at for person in people.surely() for at in range(person.first, person.last + 1)}
    homes = frozenset(people.homes)
    return [
        person
        for person in candidates(people)
        if told[people.tokens.sentence[person.first]] >= ENOUGH[_mark(person, is_home=person in homes)]
        and (person.first not in inside or people.by_last.get(person.last) is person)
        and not _is_in_passing(people, person)
    ]


def _is_in_passing(people: People, person: Person) -> bool:
    """Tell "hjem fra svømmelæreren": a bare function behind these is where one comes from or goes."""
    return not person.described and people.tokens.word(person.first - 1) in _PASSING


_PASSING = frozenset({"fra", "til", "ved", "mod", "efter"})


def sounds_harmless(people: People) -> bool:
    """Tell whether the whole text sounds so friendly that no rule about mere words should be believed."""
    return _score(all_words(people)) <= HARMLESS


def all_words(people: People) -> list[str]:
    """Return the words of the whole text, as they are weighed."""
    return [word for words in _spoken(people).values() for word in words]


def _around(spoken: dict[int, list[str]], sentence: int) -> Iterator[list[str]]:
    """Yield a sentence with the one before it, and with the one behind it."""
    here = spoken[sentence]
    before, behind = spoken.get(sentence - 1, []), spoken.get(sentence + 1, [])
    yield before + here
    if behind:
        yield here + behind


def _spoken(people: People) -> dict[int, list[str]]:
    """Return the words of each sentence, with a mark in the place of every person and number."""
    tokens = people.tokens
    marks = _marks(people)
    said: dict[int, list[str]] = {}
    for at, raw in enumerate(tokens.raw):
        words = said.setdefault(tokens.sentence[at], [])
        if at in marks:
            word = marks[at]
        elif raw.isdecimal():
            word = "<#>"
        elif raw[0].isalpha():
            word = tokens.sound[at].lstrip("=")
        elif raw in _STOPS:
            word = "<.>"
        else:
            continue
        if word[0] != "<" or words[-1:] != [word]:
            words.append(word)
    return said


def _marks(people: People) -> dict[int, str]:
    marks: dict[int, str] = {}
    homes = frozenset(people.homes)
    for person in candidates(people):
        mark = _mark(person, is_home=person in homes)
        for at in range(person.first, person.last + 1):
            marks.setdefault(at, mark)
    return marks


def _mark(person: Person, *, is_home: bool) -> str:
    if person.named:
        return "<N>"
    if is_home or person.at_home:
        return "<H>"
    return "<D>" if person.described else "<F>"


def features(words: list[str]) -> frozenset[str]:
    """Return what is weighed of these words."""
    found: set[str] = set()
    for at, word in enumerate(words):
        if word[0] != "<":
            found.add(word)
            if len(word) >= LONG_WORD:
                found.add(word[:PART] + "-")
                found.add("-" + word[-PART:])
        elif word in _PERSONS:
            found.add(word)
            found.update(f"{beside}*" for beside in words[at + 1 : at + 1 + BESIDE])
        if at:
            found.add(f"{words[at - 1]}_{word}")
    return frozenset(found)


def _score(words: list[str]) -> int:
    return BIAS + sum(WEIGHTS.get(feature, 0) for feature in features(words))
