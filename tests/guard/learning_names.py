"""Weighs of what letters names are made, and writes it where the guard reads it."""

import hashlib
import math
import random
import re
import sys
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

from facilitator.meeting.sensitive import name_likeness
from facilitator.meeting.sensitive.lexicon import DEFAULT
from tests.guard import figures

SENSITIVE = Path(name_likeness.__file__).parent
WRITTEN = SENSITIVE / "name_parts.py"
# Lists of words, not of names: their words are no names either.
LISTS = (
    *(
        "accusations",
        "circumstances",
        "harm_phrases",
        "health_words",
        "hint_phrases",
        "institutions",
        "locators",
    ),
    *("near_words", "offence_things", "offence_verbs", "people_words", "streets", "topics", "verb_table"),
)
SHORTEST, RARE = 3, 3
SEED, EPOCHS, RATE, SHRINK, SLOW = 1, 8, 0.1, 0.003, 0.1
SCALE, LIGHTEST, SHORT_DIGEST = 20, 4, 16
_WORD = re.compile(r"[^\W\d_]+")
_HEAD = '''"""What letters weigh in a name, and against one; written by `tests.guard.learning_names`."""

# What it was learnt from; `tests/guard/test_learning.py` fails where that has changed since.
LEARNT_FROM = "{learnt_from}"
BIAS = {bias}
# Twentieths, then what weighs so much: "^mo" begins a word, "ia$" ends one.
_WEIGHED = """
{weighed}
"""
_LINES = _WEIGHED.strip().splitlines()
WEIGHTS = {{part: int(line.split()[0]) for line in _LINES for part in line.split()[1:]}}
'''


def names_and_words() -> tuple[list[str], list[str]]:
    """Return the names of the lists, and the words of the lines and lists that are none."""
    listed = DEFAULT.given | DEFAULT.surnames
    doubtful = DEFAULT.given_or_word | DEFAULT.surnames_or_word
    texts = [
        line.text for name, lines in figures.sets().items() if name != figures.HELD_BACK for line in lines
    ]
    texts += [line.text for line in figures.read(figures.HERE / "taught.jsonl")]
    texts += [path.read_text(encoding="utf-8") for path in sorted(figures.HERE.glob("*.txt"))]
    texts += [(SENSITIVE / f"{name}.py").read_text(encoding="utf-8") for name in LISTS]
    said = {word for text in texts for word in _WORD.findall(text.lower())}
    words = {
        word
        for word in said - listed - doubtful
        if len(word) >= SHORTEST and word.removesuffix("s") not in listed
    }
    return sorted(name for name in listed if len(name) >= SHORTEST and name.isalpha()), sorted(words)


def learnt_from() -> str:
    """Return a digest of the names and words."""
    names, words = names_and_words()
    return hashlib.sha256(" ".join((*names, "|", *words)).encode()).hexdigest()[:SHORT_DIGEST]


def learn(names: list[str], words: list[str]) -> tuple[int, dict[str, int]]:
    """Return the weights of a logistic regression, in twentieths."""
    rows = [(name_likeness.parts(name), True) for name in names] + [
        (name_likeness.parts(word), False) for word in words
    ]
    seen = Counter(part for found, _ in rows for part in found)
    told = [(tuple(sorted(part for part in found if seen[part] >= RARE)), is_name) for found, is_name in rows]
    weights: defaultdict[str, float] = defaultdict(float)
    bias, dice = 0.0, random.Random(SEED)
    for epoch in range(EPOCHS):
        dice.shuffle(told)
        step = RATE / (1 + epoch / 2)
        for found, is_name in told:
            total = bias + sum(weights[part] for part in found)
            wrong = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - is_name
            bias -= step * wrong * SLOW
            for part in found:
                weights[part] -= step * (wrong + SHRINK * weights[part])
    scaled = {part: round(SCALE * weight) for part, weight in sorted(weights.items())}
    return round(SCALE * bias), {part: weight for part, weight in scaled.items() if abs(weight) >= LIGHTEST}


def main() -> None:
    bias, weights = learn(*names_and_words())
    by_weight: defaultdict[int, list[str]] = defaultdict(list)
    for part, weight in weights.items():
        by_weight[weight].append(part)
    rows = []
    for weight, found in sorted(by_weight.items()):
        rows += [f"{weight} {line}" for line in textwrap.wrap(" ".join(found), 104, break_long_words=False)]
    module = _HEAD.format(learnt_from=learnt_from(), bias=bias, weighed="\n".join(rows))
    WRITTEN.write_text(module, encoding="utf-8")
    sys.stdout.write(f"{len(weights)} parts in {len(module.splitlines())} lines\n")


if __name__ == "__main__":
    main()
