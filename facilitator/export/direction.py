"""Which way letters run, and the order in which a line of both ways is laid from left to right."""

import re
from collections.abc import Sequence
from typing import Any, Final
from unicodedata import bidirectional

from bidi import algorithm
from bidi.mirror import MIRRORED

LEFTWARDS: Final = frozenset({"ar", "fa", "ur"})
"""The languages of the hall that are read from right to left."""
_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def has_right_to_left(text: str) -> bool:
    """Return whether any letter runs from right to left; most texts need no more than this."""
    return _RIGHT_TO_LEFT.search(text) is not None


def mirrored(character: str) -> str:
    """Return what a sign looks like where it is read from right to left: a bracket is turned round."""
    found: str = MIRRORED.get(character, character)
    return found


def base_level(text: str) -> int:
    """Return 1 where the first letter that has a way runs from right to left, else 0."""
    return int(algorithm.get_base_level(text)) if has_right_to_left(text) else 0


def levels(text: str, base: int) -> list[int]:
    """Return the embedding level of every character (rules P, W, N and I of Unicode's algorithm).

    `text` holds no formatting characters, so explicit levels (rules X) do nothing.
    """
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = ("L", "R")[base]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    return _with_unseen(text, [int(character["level"]) for character in storage["chars"]], base)


def _with_unseen(text: str, found: list[int], base: int) -> list[int]:
    """Return the levels with those of joiners put back, which rule X9 takes out: as their neighbour's."""
    if len(found) == len(text):
        return found
    rest = iter(found)
    complete: list[int] = []
    for character in text:
        before = complete[-1] if complete else base
        complete.append(before if bidirectional(character) == "BN" else next(rest, before))
    return complete


def visual_order(of: Sequence[int]) -> list[int]:
    """Return the indices of pieces with these levels, from left to right (rule L2)."""
    order = list(range(len(of)))
    for level in range(max(of, default=0), 0, -1):
        start = 0
        while start < len(order):
            if of[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and of[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return order
