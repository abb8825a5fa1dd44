"""How the time of an export grows with the number of cards: at most linearly, however large the meeting."""

import math
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks._figure import Figure, report
from facilitator.export.papers import STANDARD, Paper, make
from facilitator.export.pdf.setting.shaping import shaped
from facilitator.meeting.model import Meeting
from tests.export.evening import finished, later, texts, with_many

RUNS = 5
SIZES = (100, 1_000, 5_000)
MOST_EXPONENT = 1.1
EVENING = 300
MOST_TOGETHER = 3


def main() -> None:
    meeting = finished()
    figures = []
    for paper in (Paper.MINUTES, Paper.CARDS, Paper.MINUTES_WORD):
        times = {size: seconds(partial(made, paper), meeting, size) for size in SIZES}
        figures += [growth(paper, times, fewer, more) for fewer, more in pairwise(SIZES)]
    alone = seconds(partial(made, Paper.MINUTES), meeting, EVENING)
    together = seconds(all_made, meeting, EVENING)
    figures.append(
        Figure(
            f"all standard papers of {EVENING} cards, against the minutes alone",
            together / alone,
            MOST_TOGETHER,
        )
    )
    report(*figures)


def made(paper: Paper, meeting: Meeting) -> bytes:
    return make(paper, meeting, later(meeting), texts())


def all_made(meeting: Meeting) -> list[bytes]:
    return [made(paper, meeting) for paper in STANDARD]


def seconds(act: Callable[[Meeting], object], meeting: Meeting, size: int) -> float:
    """Return the median time of doing something with so many cards."""
    many = with_many(meeting, size)
    return statistics.median(_once(act, many) for _ in range(RUNS))


def _once(act: Callable[[Meeting], object], meeting: Meeting) -> float:
    # Words shaped for the run before must not make this one look faster.
    shaped.cache_clear()
    start = time.perf_counter()
    act(meeting)
    return time.perf_counter() - start


def growth(paper: Paper, times: dict[int, float], fewer: int, more: int) -> Figure:
    """Return the power of the number of cards by which the time grows."""
    exponent = math.log(times[more] / times[fewer]) / math.log(more / fewer)
    detail = f"{times[fewer]:.2f} s, {times[more]:.2f} s"
    return Figure(f"exponent of {paper} from {fewer} to {more} cards", exponent, MOST_EXPONENT, detail)


if __name__ == "__main__":
    main()
