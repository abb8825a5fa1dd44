"""How much a text that points at somebody sounds like the accusations from which the words were weighed.

The rules know what they were told; this hears the rest, by words, their beginnings and endings, and who
stands beside them. The weights were found once (`python -m tests.guard.learning`) and stay as they are.
"""

from facilitator.meeting.sensitive.persons import People, Person
from facilitator.meeting.sensitive.weights import BIAS, WEIGHTS

# In tenths, as the weights: from here on a person should look. Of somebody named little has to be said, of
# a neighbour who is only described more: much harmless is told of neighbours.
ENOUGH = {"<N>": 2, "<H>": 1, "<D>": 9, "<F>": 7}
# Below this no rule is believed about somebody without a name.
HARMLESS = -35
LONG_WORD, PART, BESIDE = 6, 5, 3
_STOPS = frozenset(".!?\n")
_PERSONS = frozenset(ENOUGH)


def candidates(people: People) -> list[Person]:
    """Return whom the text could accuse: known persons, owners and homes, but not the writer's own."""
    return [person for person in (*people.surely(), *people.owners, *people.homes) if not person.own]


class Likeness:
    """What the words of one text weigh: they are read once, and weighed as often as somebody asks."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._spoken = _spoken(people)
        self._weighed: dict[int, frozenset[str]] = {}

    def accused(self) -> list[Person]:
        """Return everybody in those sentences that sound like an accusation."""
        people = self._people
        told = {
            sentence: self._most(sentence)
            for sentence, words in self._spoken.items()
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

    def sounds_harmless(self) -> bool:
        """Tell whether the whole text sounds so friendly that no rule about mere words should be believed."""
        return _score(features(_joined(self._spoken))) <= HARMLESS

    def _most(self, sentence: int) -> int:
        """Return what a sentence weighs with the one before it, or with the one behind it if that is more."""
        before = self._score_of_both(sentence - 1, sentence)
        return (
            max(before, self._score_of_both(sentence, sentence + 1))
            if sentence + 1 in self._spoken
            else before
        )

    def _score_of_both(self, one: int, other: int) -> int:
        across = self._spoken.get(one, [])[-BESIDE:] + self._spoken[other][:BESIDE]
        return _score(self._features_of(one) | self._features_of(other) | features(across))

    def _features_of(self, sentence: int) -> frozenset[str]:
        if sentence not in self._weighed:
            self._weighed[sentence] = features(self._spoken.get(sentence, []))
        return self._weighed[sentence]


def _is_in_passing(people: People, person: Person) -> bool:
    """Tell "hjem fra svømmelæreren": a bare function behind these is where one comes from or goes."""
    return not person.described and people.tokens.word(person.first - 1) in _PASSING


_PASSING = frozenset({"fra", "til", "ved", "mod", "efter"})


def all_words(people: People) -> list[str]:
    """Return the words of the whole text, as they are weighed."""
    return _joined(_spoken(people))


def _joined(spoken: dict[int, list[str]]) -> list[str]:
    return [word for words in spoken.values() for word in words]


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


def _score(found: frozenset[str]) -> int:
    return BIAS + sum(WEIGHTS[feature] for feature in found & WEIGHTS.keys())
