"""Does the live meeting notice an export? Receipts of 30 notes a second beside 1,000 cards on paper."""

import asyncio
import secrets
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from benchmarks._figure import Figure, report
from facilitator.cli.loadtest import allow_many_lines, trial_meeting
from facilitator.export.delivery import Progress
from facilitator.export.process import ExportJob, Paper
from facilitator.link.codes import Code
from facilitator.rehearsal.burst import sealed_notes, send_at_once
from facilitator.rehearsal.phone import WayIn
from facilitator.rehearsal.summary import percentile
from tests.export.evening import finished, later, with_many

CARDS, A_SECOND, NOTES, TURNS = 1_000, 30, 150, 4
AT_MOST = 1.5
PAPERS = (Paper.MINUTES, Paper.MINUTES_WORD, Paper.WORKBOOK, Paper.ACTION_LIST)


class Exporting:
    """Exports the same meeting over and over until it is told to end."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._meeting = with_many(finished(), CARDS)
        self._over, self.is_drawing = threading.Event(), threading.Event()
        self.finished = 0
        self._thread = threading.Thread(target=self._run)
        self._job: ExportJob | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        # What is measured begins when the process has been started and has begun to draw.
        self.is_drawing.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        if self._job is not None:
            self._job.cancel()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.is_set():
            self._job = ExportJob(self._meeting, later(self._meeting), self._folder, "da", PAPERS)
            self._job.start(self._on_progress)
            self.finished += all(one.trouble is None for one in self._job.results())

    def _on_progress(self, _progress: Progress) -> None:
        self.is_drawing.set()


@contextmanager
def nothing() -> Iterator[None]:
    yield


def waits(way_in: WayIn, requests: Sequence[bytes]) -> tuple[list[float], int]:
    """Send the notes evenly; return how long each waited for its receipt, and how many got one."""
    found: list[float] = []
    codes: Counter[Code | None] = Counter()
    begun = time.perf_counter()
    for place, request in enumerate(requests):
        time.sleep(max(0.0, begun + place / A_SECOND - time.perf_counter()))
        sent = send_at_once(way_in.origin, [request], time.perf_counter)
        found += sent.seconds
        codes += sent.codes
    return found, codes[Code.RECEIVED]


def main() -> None:
    allow_many_lines()
    alone: list[float] = []
    beside: list[float] = []
    received = exports = 0
    with trial_meeting() as (way_in, _), tempfile.TemporaryDirectory() as folder:
        for turn in range(TURNS):
            for into, is_beside in ((alone, False), (beside, True)):
                requests = asyncio.run(sealed_notes(way_in, NOTES, secrets.token_bytes, 2 * turn + is_beside))
                exporting = Exporting(Path(folder)) if is_beside else None
                with exporting or nothing():
                    found, told = waits(way_in, requests)
                into.extend(found)
                received += told
                exports += exporting.finished if exporting else 0
    p99, floor = percentile(beside, 0.99) * 1000, percentile(alone, 0.99) * 1000
    for name, all_found in (("alone", alone), ("beside", beside)):
        p50, last = percentile(all_found, 0.5) * 1000, percentile(all_found, 0.99) * 1000
        print(f"{name:7} p50 {p50:6.1f} ms  p99 {last:6.1f} ms")
    print(f"exports finished meanwhile: {exports}")
    report(
        Figure("notes not acknowledged", float(2 * TURNS * NOTES - received), 0),
        Figure("receipt p99 beside an export of 1,000 cards", p99 / floor, AT_MOST, f"{p99:.1f} ms"),
    )


if __name__ == "__main__":
    main()
