"""How much a text that points at somebody sounds like the accusations from which the words were weighed.

The rules know what they were told; this hears the rest, by words, their beginnings and endings, and who
stands beside them. The weights were found once (`python -m tests.guard.learning`) and stay as they are.
"""

from collections.abc import Mapping
from types import MappingProxyType

from facilitator.meeting.sensitive.pair_weights import WEIGHTS as PAIR_WEIGHTS
from facilitator.meeting.sensitive.persons import Known, People, Person
from facilitator.meeting.sensitive.suspects import suspects
from facilitator.meeting.sensitive.topic_weights import WEIGHTS as TOPIC_WEIGHTS
from facilitator.meeting.sensitive.topics import topics
from facilitator.meeting.sensitive.weights import BIAS, WEIGHTS

# In twentieths, as the weights: from here on a person should look. Of somebody named or a home little has to
# be said, of a neighbour who is only described, a bare function or a suspect more: much harmless is told of
# them. A pronoun is weighed with the others, but nobody is known by it.
ENOUGH = {"<O>": 8, "<N>": -16, "<H>": -12, "<D>": 4, "<F>": 6, "<S>": 6, "<P>": 10}
# Below this no rule is believed about somebody without a name.
HARMLESS = -44
LONG_WORD, PART, BESIDE = 6, 5, 3
# Of so many words one behind the other it is weighed what each two of them are about.
IN_ONE_BREATH = 4
_STOPS = frozenset(".!?\n")
_PERSONS = frozenset(ENOUGH)


def candidates(people: People) -> list[Person]:
    """Return whom the text could accuse: the known, owners, homes and suspects, and the writer's own."""
    known = (*people.surely(), *people.owners, *people.homes)
    return [*known, *suspects(people)]


class Likeness:
    """What the words of one text weigh: they are read once, and weighed as often as somebody asks."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._candidates = candidates(people)
        self._spoken = _spoken(people, self._candidates)
        self._weighed: dict[int, frozenset[str]] = {}
        spoken = {word for words in self._spoken.values() for word in words if word[0] != "<"}
        self._about = {word: topics(word) for word in spoken}

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
            for person in self._candidates
            if person.known is not Known.NOT_AT_ALL
            and told[people.tokens.sentence[person.first]] >= ENOUGH[_mark(person, is_home=person in homes)]
            and (person.first not in inside or people.by_last.get(person.last) is person)
            and not _is_in_passing(people, person)
        ]

    def sounds_harmless(self) -> bool:
        """Tell whether the whole text sounds so friendly that no rule about mere words should be believed."""
        return _score(features(_joined(self._spoken), self._about)) <= HARMLESS

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
        return _score(self._features_of(one) | self._features_of(other) | features(across, self._about))

    def _features_of(self, sentence: int) -> frozenset[str]:
        if sentence not in self._weighed:
            self._weighed[sentence] = features(self._spoken.get(sentence, []), self._about)
        return self._weighed[sentence]


def _is_in_passing(people: People, person: Person) -> bool:
    """Tell "hjem fra svømmelæreren": a bare function behind these is where one comes from or goes.

    Behind "fra" it is also who has lost something: "stjålet fra naboen".
    """
    before = people.tokens.word(person.first - 1)
    is_bare = person.first == person.last and not person.named
    if (people.tokens.word(person.last + 1), people.tokens.word(person.last + 2)) in _WISHED:
        return True  # who may or shall do something has done no wrong
    return (not person.described and before in _PASSING) or (is_bare and before == "fra")


# "Præsten må gerne ringe med klokkerne", "chefen skal forklare hvorfor"
_WISHED = frozenset(
    {
        ("må", "gerne"),
        ("skal", "forklare"),
        ("skal", "svare"),
        ("skal", "have"),
        ("bør", "få"),
        ("bør", "have"),
    }
)
_PASSING = frozenset({"fra", "til", "ved", "mod", "efter"})


def all_words(people: People) -> list[str]:
    """Return the words of the whole text, as they are weighed."""
    return _joined(_spoken(people, candidates(people)))


def _joined(spoken: dict[int, list[str]]) -> list[str]:
    return [word for words in spoken.values() for word in words]


def _spoken(people: People, pointed_at: list[Person]) -> dict[int, list[str]]:
    """Return the words of each sentence, with a mark in the place of every person and number."""
    tokens = people.tokens
    marks = _marks(people, pointed_at)
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


def _marks(people: People, pointed_at: list[Person]) -> dict[int, str]:
    marks: dict[int, str] = {}
    homes = frozenset(people.homes)
    for person in pointed_at:
        mark = _mark(person, is_home=person in homes)
        for at in range(person.first, person.last + 1):
            marks.setdefault(at, mark)
    return marks


def _mark(person: Person, *, is_home: bool) -> str:
    if person.known is not Known.SURELY:
        return "<P>" if person.known is Known.NOT_AT_ALL else "<S>"
    if person.own:
        return "<O>"
    if person.named:
        return "<N>"
    if is_home or person.at_home:
        return "<H>"
    return "<D>" if person.described else "<F>"


def features(words: list[str], known: Mapping[str, frozenset[str]] = MappingProxyType({})) -> frozenset[str]:
    """Return what is weighed of these words: themselves, their parts and pairs, and what they are about.

    `known` says of some of the words what they are about.
    """
    found: set[str] = set()
    before: list[frozenset[str]] = []
    for at, word in enumerate(words):
        about = _NOTHING
        if word[0] != "<":
            found.add(word)
            if len(word) >= LONG_WORD:
                found.add(word[:PART] + "-")
                found.add("-" + word[-PART:])
            about = known[word] if word in known else topics(word)
        elif word in _PERSONS:
            found.add(word)
            found.update(f"{beside}*" for beside in words[at + 1 : at + 1 + BESIDE])
        if at:
            found.add(f"{words[at - 1]}_{word}")
        if about:
            found |= about
            found.update(f"{one}{other}" for earlier in before for one in earlier for other in about)
        before = [*before[-IN_ONE_BREATH + 2 :], about]
    return frozenset(found)


_NOTHING: frozenset[str] = frozenset()


def _score(found: frozenset[str]) -> int:
    return BIAS + sum(_WEIGHTS[feature] for feature in found & _WEIGHTS.keys())


_WEIGHTS = WEIGHTS | PAIR_WEIGHTS | TOPIC_WEIGHTS
