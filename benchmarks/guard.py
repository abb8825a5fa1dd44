"""The guard looks at a card: how long beside reading it, and does the time grow with the text only?"""

import time

from benchmarks._figure import Figure, report
from facilitator.meeting.sensitive import look
from tests.guard import figures

TURNS = 5
CARD_MS, WORST_MS = 1.0, 10.0
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


def seconds(*texts: str) -> float:
    """Return the processor time that looking at all of them takes in the quickest of a few turns."""
    turns = []
    for _ in range(TURNS):
        started = time.process_time()
        for text in texts:
            look(text)
        turns.append(time.process_time() - started)
    return min(turns)


def main() -> None:
    cards = [line.text for lines in figures.sets().values() for line in lines]
    card_ms = 1_000 * seconds(*cards) / len(cards)
    long_cards = [" ".join(cards[at : at + 16])[:500] for at in range(0, len(cards) - 16, 16)]
    worst = [*long_cards, *((piece * 500)[:500] for piece in PIECES)]
    worst_ms = 1_000 * max(seconds(text) for text in worst)
    growth = max(seconds((piece * 2_000)[:2_000]) / seconds((piece * 500)[:500]) for piece in PIECES)
    report(
        Figure("a card, against 1 ms", card_ms / CARD_MS, 1.0, f"{card_ms:.3f} ms"),
        Figure("the worst 500 characters, against 10 ms", worst_ms / WORST_MS, 1.0, f"{worst_ms:.2f} ms"),
        Figure("2,000 characters against 500", growth, GROWTH),
    )


if __name__ == "__main__":
    main()
