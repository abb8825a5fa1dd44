"""How much of the guard is left when the same lines are written badly, counted anew."""

import random
import re
import sys
from collections.abc import Callable
from dataclasses import replace

from tests.guard import figures

LONG_WORD = re.compile(r"[^\W\d_]{5,}")
SEED = 5


def with_typo(text: str, dice: random.Random) -> str:
    """Leave out, double, exchange or replace one letter inside one longer word."""
    words = list(LONG_WORD.finditer(text))
    if not words:
        return text
    word = dice.choice(words)
    at = word.start() + dice.randrange(1, len(word[0]) - 1)
    ways = (
        text[at + 1 :],
        text[at] + text[at:],
        text[at + 1] + text[at] + text[at + 2 :],
        dice.choice("aeiourstn") + text[at + 1 :],
    )
    return text[:at] + dice.choice(ways)


WRITTEN: dict[str, Callable[[str, random.Random], str]] = {
    "as they are": lambda text, _: text,
    "in small letters": lambda text, _: text.lower(),
    "in capitals": lambda text, _: text.upper(),
    "without punctuation": lambda text, _: re.sub(r"[,.!?;:]( |$)", r"\1", text),
    "without æ, ø, å": lambda text, _: text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa"),
    "one random slip": with_typo,
    "two random slips": lambda text, dice: with_typo(with_typo(text, dice), dice),
}


def table() -> str:
    """Return one row for each way of writing, over all lines of all sets."""
    lines = [line for lines in figures.sets().values() for line in lines]
    head = f"| Written | {' | '.join(figures.GROUPS)} | false alarms |\n|{'---|' * (len(figures.GROUPS) + 2)}"
    rows = [head]
    for name, rewrite in WRITTEN.items():
        dice = random.Random(SEED)
        rows.append(
            figures.measure(name, [replace(line, text=rewrite(line.text, dice)) for line in lines]).row()
        )
    return "\n".join(rows)


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
