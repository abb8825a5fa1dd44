"""How much a word looks like somebody's name, by its letters: as they stand in lists of names and of words.

The weights were found once (`python -m tests.guard.learning_names`) and stay as they are.
"""

from collections.abc import Iterator
from functools import lru_cache

from facilitator.meeting.sensitive.name_parts import BIAS, WEIGHTS

LONGEST_PART = 4
REMEMBERED = 4096


def parts(word: str) -> frozenset[str]:
    """Return the letters of a word in small letters, by one to four, with where it begins and ends."""
    return frozenset(_parts(f"^{word}$"))


def _parts(framed: str) -> Iterator[str]:
    for length in range(1, LONGEST_PART + 1):
        for at in range(len(framed) - length + 1):
            yield framed[at : at + length]


@lru_cache(REMEMBERED)
def name_score(word: str) -> int:
    """Return in twentieths how much a word in small letters looks like a name; above nothing it does."""
    return BIAS + sum(WEIGHTS.get(part, 0) for part in parts(word))
