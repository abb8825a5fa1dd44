"""The guard looks at a card: how long, also beside a plain pass over its words, and what if it is longer?"""

import json
import re
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks._figure import Figure, report
from facilitator.meeting.sensitive import look
from tests.guard import figures

TURNS = 9
CARD_MS, WORST_MS = 1.0, 10.0
# A pattern that does no more than find the words, so often: what the machine is busy with slows both alike.
PASSES = 100
CARD_PASSES, WORST_PASSES = 5.0, 4.0
_WORDS = re.compile(r"\w+|[^\w\s]")
# Found by a search that changed the slowest of many mixed texts, again and again, and kept what was slower.
WORST_CARDS = Path(__file__).with_name("worst_cards.jsonl")
# Four times the text may take four times the time, and a quarter more for the noise of short ones.
GROWTH = 5.0
PIECES = (
    *("ham i nr. 12 sælger ", "naboen har ", "a-", "a.b@", "1. tv ", "A. ", "22 33 44 ", "to tre fire fem "),
    # Found by mixing pieces at random and keeping the slowest.
    *(
        "tyv 1. tv ",
        "a.b@DK12345678Ali! vej to og ",
        "12 34 56 78 to og 12.",
        "er tyv i nr. 1 ",
        "a_",
        "Jean-12.",
    ),
    *("a-fru Anr. 1 1. tv nul en @a ", "er tyv Ali! @a to og 1/1 har ", "DK12345678sælger hash "),
    *("x\n", "nr. ", "AB 12 ", "snap: ", "hash ", "den lille tykke ", "Peter Jensen ", "+45", "mail at x "),
)


def seconds(*texts: str, work: Callable[[str], object] = look) -> float:
    """Return the processor time that working on all of them takes in the quickest of a few turns."""
    turns = []
    for _ in range(TURNS):
        started = time.process_time()
        for text in texts:
            work(text)
        turns.append(time.process_time() - started)
    return min(turns)


def passes(text: str) -> None:
    """Find the words of a text, over and over."""
    for _ in range(PASSES):
        _WORDS.findall(text)


def main() -> None:
    cards = [line.text for lines in figures.sets().values() for line in lines]
    card = seconds(*cards)
    long_cards = [" ".join(cards[at : at + 16])[:500] for at in range(0, len(cards) - 16, 16)]
    found = map(json.loads, WORST_CARDS.read_text(encoding="utf-8").splitlines())
    slow, worst = max(
        (seconds(text), text) for text in (*found, *long_cards, *(_repeated(each) for each in PIECES))
    )
    growth = max(seconds(_repeated(piece, 2_000)) / seconds(_repeated(piece)) for piece in PIECES)
    card_ms, slow_ms = 1_000 * card / len(cards), 1_000 * slow
    report(
        Figure("a card, against 1 ms", card_ms / CARD_MS, 1.0, f"{card_ms:.3f} ms"),
        Figure("the worst 500 characters, against 10 ms", slow_ms / WORST_MS, 1.0, f"{slow_ms:.2f} ms"),
        Figure(
            "all cards, against finding their words 100 times",
            card / seconds(*cards, work=passes),
            CARD_PASSES,
        ),
        Figure(
            "the worst, against finding its words 100 times", slow / seconds(worst, work=passes), WORST_PASSES
        ),
        Figure("2,000 characters against 500", growth, GROWTH),
    )


def _repeated(piece: str, length: int = 500) -> str:
    return (piece * length)[:length]


if __name__ == "__main__":
    main()
