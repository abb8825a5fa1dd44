"""Where long words may be broken, so that none is cut or pushed out of its box."""

import re
from functools import cache

import pyphen

SOFT_HYPHEN = "\u00ad"
# Shorter words are never broken; a syllable alone at a line's end is hard to read from the back row.
BREAKABLE_FROM, FEWEST_LETTERS = 9, 3
_WORD = re.compile(rf"[^\W\d_]{{{BREAKABLE_FROM},}}")
FALLBACK_LANGUAGE = "da"
NO_BREAK_SPACE = "\u00a0"
_TIED = re.compile(
    r"\b(kl\.|ca\.|nr\.|tlf\.|den|blok|block|opgang|no\.|side|uge|week|page) (?=\d)|(?<=\d\.) (?=[a-zæøå])",
    re.IGNORECASE,
)


def tied(text: str) -> str:
    """Return the text with a number tied to the short word before it: "kl. 17", "den 1. maj"."""
    return _TIED.sub(lambda found: (found.group(1) or "") + NO_BREAK_SPACE, text)


def breakable(text: str, language: str | None) -> str:
    """Return the text with soft hyphens where its long words may be broken."""
    rules = _rules(language if language in pyphen.LANGUAGES else FALLBACK_LANGUAGE)
    return _WORD.sub(lambda found: rules.inserted(found.group(), SOFT_HYPHEN), text)


def shown(line: str) -> str:
    """Return a broken line as it is drawn: a hyphen where it was broken, nothing elsewhere."""
    line = line.rstrip()
    ending = "-" if line.endswith(SOFT_HYPHEN) else ""
    return line.replace(SOFT_HYPHEN, "") + ending


@cache
def _rules(language: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=language, left=FEWEST_LETTERS, right=FEWEST_LETTERS)
