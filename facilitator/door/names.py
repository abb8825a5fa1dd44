"""Shorter names in a page's script, for what only the script itself can name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product
from string import ascii_letters
from typing import Final

# What is passed over (texts, patterns where a value may begin, keys in braces), or a name that means a value.
_PIECE: Final = re.compile(
    r"'[^'\n]*'"
    r"|(?:(?<=[(,=?:!&|{;\n])|(?<=return))\s*/(?![/*])(?:\[[^\]\n]*\]|\\.|[^/\\\n[])+/[a-z]*"
    r"|(?<=[{,])\s*[\w$]+(?=\s*:)"
    r"|(?<![\w$.])(?P<name>[A-Za-z_$][\w$]*)"
)
_DECLARED: Final = re.compile(r"\bfunction ?([\w$]*)\(([^)]*)\)|\bvar ([^;]*);|\bcatch ?\(([\w$]+)\)")
_IN_BRACKETS: Final = re.compile(r"\([^()]*\)|\{[^{}]*\}|\[[^][]*\]")
_RESERVED: Final = {"as", "do", "if", "in", "of"}
_TEXT: Final = re.compile(r"'[^'\n]*'")


def shortened(script: str) -> str:
    """Return a script with a short name for each function, parameter and variable that it declares.

    One name becomes the same other name wherever it means a value, so what hides what stays as it was.
    Left alone are names after a dot, keys in braces, texts, patterns, and what is declared elsewhere.
    """
    own = declared(script)
    used = Counter(found["name"] for found in _names(script))
    free = _unused(set(used) - own | _RESERVED)
    short = {name: next(free) for name, _ in used.most_common() if name in own}
    return _PIECE.sub(lambda found: short.get(found["name"], found[0]), script)


def borrowed(script: str) -> set[str]:
    """Return the names that a script uses and does not declare: the language's own and the browser's."""
    return {found["name"] for found in _names(script)} - declared(script)


def declared(script: str) -> set[str]:
    found: set[str] = set()
    for function, parameters, variables, caught in _DECLARED.findall(_TEXT.sub("''", script)):
        found.update(name.strip() for name in (function, caught, *parameters.split(","), *_left(variables)))
    return found - {""}


def _names(script: str) -> Iterator[re.Match[str]]:
    return (found for found in _PIECE.finditer(script) if found["name"])


def _left(declaration: str) -> list[str]:
    """Return the names in `a = f(b, c), d = {}, e`: what is in brackets declares nothing."""
    while _IN_BRACKETS.search(declaration):
        declaration = _IN_BRACKETS.sub("", declaration)
    return [part.partition("=")[0] for part in declaration.split(",")]


def _unused(taken: set[str]) -> Iterator[str]:
    for length in (1, 2):
        for letters in product(ascii_letters, repeat=length):
            name = "".join(letters)
            if name not in taken:
                yield name
