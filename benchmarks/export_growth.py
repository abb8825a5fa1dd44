"""How the time of an export grows with the number of cards: at most linearly, however large the meeting."""

import math
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks._figure import Figure, report
from facilitator.export.data.sheets import card_sheet, csv_bytes
from facilitator.export.minutes import minutes
from facilitator.export.pdf import pdf_bytes
from facilitator.export.pdf.setting.shaping import shaped
from tests.export.evening import finished, later, texts, with_many

RUNS = 5
FEW, MANY = 100, 1_000
MOST_EXPONENT = 1.1


def main() -> None:
    meeting = finished()
    few, many = with_many(meeting, FEW), with_many(meeting, MANY)
    now, said = later(meeting), texts()
    figures = []
    makers: dict[str, Callable[..., bytes]] = {
        "minutes as tagged PDF": lambda of: pdf_bytes(minutes(of, now, said)),
        "cards as CSV": lambda of: csv_bytes(card_sheet(of, now, said)),
    }
    for name, make in makers.items():
        make(few)
        pairs = [(seconds(make, few), seconds(make, many)) for _ in range(RUNS)]
        short = statistics.median(pair[0] for pair in pairs)
        long = statistics.median(pair[1] for pair in pairs)
        figures.append(
            Figure(
                f"exponent of {name}",
                exponent(short, long),
                MOST_EXPONENT,
                f"{FEW}: {short:.2f} s, {MANY}: {long:.2f} s",
            )
        )
    report(*figures)


def seconds(make: Callable[..., bytes], of: object) -> float:
    # Words shaped for the run before must not make this one look faster.
    shaped.cache_clear()
    start = time.perf_counter()
    make(of)
    return time.perf_counter() - start


def exponent(short: float, long: float) -> float:
    """Return the power of the count by which the time grows."""
    return math.log(long / short) / math.log(MANY / FEW)


if __name__ == "__main__":
    main()
