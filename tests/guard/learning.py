"""Weighs the words of accusations anew, and writes them where the guard reads them."""

import hashlib
import json
import math
import random
import re
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from facilitator.meeting.sensitive import Kind, likeness
from facilitator.meeting.sensitive.reading import Reading
from tests.guard import figures

WEIGHTS = Path(likeness.__file__).with_name("weights.py")
PAIR_WEIGHTS = WEIGHTS.with_name("pair_weights.py")
TOPIC_WEIGHTS = WEIGHTS.with_name("topic_weights.py")
WRITTEN = {WEIGHTS, PAIR_WEIGHTS, TOPIC_WEIGHTS}
TAUGHT, OWN, EVERYDAY, HELD_AGAINST = "taught", "own words", "everyday", "held_against"
OF_HOMES = "of_homes"
SHORTEST = 12
_DANISH = re.compile(r'^\w+\.da = "(.*)"$', re.MULTILINE)
SEED, EPOCHS, RATE, SHRINK, SLOW, RARE = 1, 15, 0.1, 0.02, 0.1, 2
# Weights are kept in twentieths; lighter ones are left out.
# The many pairs have to weigh a little more to be kept.
SCALE, LIGHTEST, LIGHTEST_PAIR = 20, 3, 4
FOLDS = 8
SHORT_DIGEST = 16
# What is told of neighbours and caretakers every day, and what is held against them, is told of so many each.
TOLD_OF = 2
_SUBJECTS = (
    *("Naboen", "Min nabo", "Vores overbo", "Genboen", "Ham i nr. 12", "Hende i nr. 8", "Hun i nr. 33"),
    *("Konen på første sal", "Manden med hunden", "Damen i stuen", "Familien i nr. 3", "Dem på tredje"),
    *("Viceværten", "Formanden", "Kassereren", "Købmanden", "Bageren", "Læreren", "Chaufføren", "Frisøren"),
    *("Skolelederen", "Pigen i nr. 5", "Drengen fra blok 2", "Den gamle mand i opgang 4", "Naboens søn"),
    *("Lejeren ovenpå", "Ham med den røde jakke", "Kioskmanden", "Træneren", "Pædagogen", "Præsten"),
    *("Bibliotekaren", "Taxamanden", "Fodterapeuten", "Gruppelederen", "Vores degn", "Gartnerens svigersøn"),
    *("Hende med harmonikaen", "Den nye kasserer", "Ham fra udvalget", "Dagplejemoren", "Min udlejer", "Han"),
    *("Nabokonen", "Underboen", "Vores pedel", "Manden på 2. sal", "Ham nede i kiosken"),
    *(
        "Svigerfar",
        "Min svoger",
        "Min mosters plejesøn",
        "Ham min kusine er gift med",
        "Min søns klasselærer",
    ),
    *("Hende jeg deler have med", "Taxachaufføren med den røde bil", "Tandlægen over apoteket", "Min bror"),
    *("Den gamle fodboldtræner", "Pedellen på skolen", "Skolelederen på vores skole", "Min svigermor"),
)
_HOMES = (
    *(
        "Lejemål 104",
        "Lejlighed 12",
        "Lejemål 23 og 24",
        "Nr. 12",
        "nr 7",
        "Nummer 33",
        "Nr. 5 og 6",
        "2. tv",
    ),
    *("Lejligheden på 3. th", "Rækkehus 9", "Vi i nr. 8", "Familien i nr. 3", "Opgang 4, 2. sal", "1. th"),
)
_JOINTS = (" og ", ", ", ". ", " og ")
_HEAD = '''"""What words and their parts weigh in an accusation; written by `tests.guard.learning`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "{learnt_from}"
BIAS = {bias}
# Twentieths, then what weighs so much: "hash", "narko-", "-tyven", and "seler*" a little behind a person.
{table}
'''
_PAIRS_HEAD = '''"""What pairs of words weigh in an accusation; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "blå_øjne" and "<H>_har".
{table}
'''
_TOPICS_HEAD = '''"""What weighs that words are about something; written by `tests.guard.learning`."""

# Twentieths, then what weighs so much: "money:", and "night:visitors:" for one before the other.
{table}
'''
_TABLE = '''_WEIGHED = """
{weighed}
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {{word: int(line.split()[0]) for line in _LINES for word in line.split()[1:]}}'''


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is weighed of one line, and whether it accuses somebody."""

    line: figures.Line
    features: frozenset[str]
    accuses: bool


@dataclass(frozen=True, slots=True)
class Learnt:
    """Weights in twentieths."""

    bias: int
    weights: dict[str, int]

    def score(self, features: frozenset[str]) -> int:
        return self.bias + sum(self.weights.get(feature, 0) for feature in features)


def lessons(lines: list[figures.Line]) -> list[Lesson]:
    """Return the lines that point at anybody; of the others nothing is asked."""
    found = []
    for line in lines:
        people = Reading(line.text).everybody
        if likeness.candidates(people):
            features = likeness.features(likeness.all_words(people))
            found.append(Lesson(line, features, Kind.ACCUSATION in line.kinds))
    return found


def own_words() -> list[figures.Line]:
    """Return the program's own Danish sentences, which speak of many and accuse nobody."""
    resources = WEIGHTS.parents[3] / "resources"
    catalogues = [
        json.loads(path.read_text(encoding="utf-8")) for path in sorted(resources.glob("**/da.json"))
    ]
    values = [value for catalogue in catalogues for value in _strings(catalogue)]
    for path in sorted(resources.glob("formats/*.toml")):
        values += _DANISH.findall(path.read_text(encoding="utf-8"))
    return [figures.Line(value, frozenset()) for value in dict.fromkeys(values) if len(value) >= SHORTEST]


def told_of_somebody(name: str, *kinds: Kind, subjects: tuple[str, ...] = _SUBJECTS) -> list[figures.Line]:
    """Return what a file tells, each of a few picked by lot; every second line tells two things."""
    dice = random.Random(SEED)
    told = (figures.HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    found = []
    for each in told:
        for turn in range(TOLD_OF):
            more = dice.choice(_JOINTS) + dice.choice(told) if turn else ""
            found.append(figures.Line(f"{dice.choice(subjects)} {each}{more}", frozenset(kinds)))
    return found


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)


def sets() -> dict[str, list[figures.Line]]:
    """Return all lines that may be learnt from, by set."""
    taught = figures.read(figures.HERE / "taught.jsonl")
    given = figures.sets() | {TAUGHT: taught, OWN: own_words(), EVERYDAY: told_of_somebody(EVERYDAY)}
    given[OF_HOMES] = told_of_somebody(OF_HOMES, subjects=_HOMES)
    given[HELD_AGAINST] = told_of_somebody(HELD_AGAINST, Kind.ACCUSATION)
    del given[figures.HELD_BACK]
    unread = figures.SETS_HELD_BACK
    return {
        name: [line for line in lines if name not in unread or not line.is_held_back]
        for name, lines in given.items()
    }


def learn(taught: list[Lesson]) -> Learnt:
    """Return the weights of a logistic regression: small steps down the slope, the mean of the later."""
    seen = Counter(feature for lesson in taught for feature in lesson.features)
    rows = [
        (tuple(sorted(f for f in lesson.features if seen[f] >= RARE)), lesson.accuses) for lesson in taught
    ]
    dice = random.Random(SEED)
    slope = _Slope()
    for epoch in range(EPOCHS):
        dice.shuffle(rows)
        for features, accuses in rows:
            slope.down(features, RATE / (1 + epoch / 2), accuses=accuses)
        if epoch >= EPOCHS // 2:
            slope.remember()
    return slope.learnt()


@dataclass(slots=True)
class _Slope:
    bias: float = 0.0
    weights: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    sums: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    turns: int = 0

    def down(self, features: tuple[str, ...], step: float, *, accuses: bool) -> None:
        total = self.bias + sum(self.weights[feature] for feature in features)
        wrong = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - accuses
        self.bias -= step * wrong * SLOW
        for feature in features:
            self.weights[feature] -= step * (wrong + SHRINK * self.weights[feature])

    def remember(self) -> None:
        self.turns += 1
        for feature, weight in (*self.weights.items(), (_BIAS, self.bias)):
            self.sums[feature] += weight

    def learnt(self) -> Learnt:
        parts = {feature: round(SCALE * total / self.turns) for feature, total in self.sums.items()}
        bias = parts.pop(_BIAS)
        return Learnt(bias, {f: w for f, w in sorted(parts.items()) if abs(w) >= _lightest(f)})


def _lightest(feature: str) -> int:
    return LIGHTEST_PAIR if "_" in feature else LIGHTEST


_BIAS = ""


def written(learnt: Learnt) -> dict[Path, str]:
    """Return the weights as the modules that the guard reads."""
    parts: dict[str, dict[str, int]] = {_HEAD: {}, _PAIRS_HEAD: {}, _TOPICS_HEAD: {}}
    for feature, weight in learnt.weights.items():
        parts[_head_of(feature)][feature] = weight
    tables = {head: _table(weights) for head, weights in parts.items()}
    return {
        WEIGHTS: _HEAD.format(learnt_from=learnt_from(), bias=learnt.bias, table=tables[_HEAD]),
        PAIR_WEIGHTS: _PAIRS_HEAD.format(table=tables[_PAIRS_HEAD]),
        TOPIC_WEIGHTS: _TOPICS_HEAD.format(table=tables[_TOPICS_HEAD]),
    }


def _head_of(feature: str) -> str:
    if feature.endswith(":"):
        return _TOPICS_HEAD
    return _PAIRS_HEAD if "_" in feature else _HEAD


def _table(weights: dict[str, int]) -> str:
    by_weight: defaultdict[int, list[str]] = defaultdict(list)
    for feature, weight in weights.items():
        by_weight[weight].append(feature)
    rows = []
    for weight, features in sorted(by_weight.items()):
        lines = textwrap.wrap(" ".join(features), 104, break_long_words=False, break_on_hyphens=False)
        rows += [f"{weight} {line}" for line in lines]
    return _TABLE.format(weighed="\n".join(rows))


def learnt_from() -> str:
    """Return a digest of the guard's lists and rules, and of the lines; the catalogues change too often."""
    digest = hashlib.sha256()
    sources = set(WEIGHTS.parent.glob("*.py")) - WRITTEN
    for path in (
        *sorted(sources),
        *sorted(figures.HERE.glob("*.jsonl")),
        *sorted(figures.HERE.glob("*.txt")),
    ):
        digest.update(path.name.encode() + path.read_text(encoding="utf-8").encode())
    return digest.hexdigest()[:SHORT_DIGEST]


def left_out() -> str:
    """Return how well each set is told by weights that were learnt without it."""
    taught = {name: lessons(lines) for name, lines in sets().items()}
    scored: list[tuple[int, Lesson]] = []
    told = sorted(taught.keys() - {OWN, EVERYDAY, OF_HOMES, HELD_AGAINST})
    for fold in range(FOLDS):
        out = set(told[fold::FOLDS])
        learnt = learn([each for name, some in taught.items() if name not in out for each in some])
        scored += [(learnt.score(each.features), each) for name in out for each in taught[name]]
    return "\n".join(_row(scored, enough) for enough in range(-40, 25, 5))


def _row(scored: list[tuple[int, Lesson]], enough: int) -> str:
    accusing = [total >= enough for total, each in scored if each.accuses]
    harmless = [total >= enough for total, each in scored if not each.line.kinds]
    return (
        f"{enough:4}: accusations {figures.Rate(sum(accusing), len(accusing))}, "
        f"harmless ones that point at somebody {figures.Rate(sum(harmless), len(harmless))}"
    )


def main() -> None:
    if "--left-out" in sys.argv:
        sys.stdout.write(left_out() + "\n")
        return
    learnt = learn([each for lines in sets().values() for each in lessons(lines)])
    for path, module in written(learnt).items():
        path.write_text(module, encoding="utf-8")


if __name__ == "__main__":
    main()
