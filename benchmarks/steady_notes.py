"""1,000 phones listen, 30 notes come a second: how much slower is a receipt than on a quiet door?"""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence

from benchmarks._figure import Figure, report
from benchmarks.fanout import listening
from facilitator.cli.loadtest import trial_meeting
from facilitator.link.codes import Code
from facilitator.meeting.words import Origin
from facilitator.rehearsal.phone import WayIn
from facilitator.rehearsal.summary import percentile
from facilitator.store.reader import read_meeting

PHONES = 1000
QUIET_NOTES, QUIET_PER_S = 200, 8
NOTES, PER_S = 1800, 30
AT_MOST = 4.0

Answers = Sequence[tuple[float, str]]


def sent(sender: subprocess.Popen[str], count: int, per_s: float) -> Answers:
    assert sender.stdin is not None
    assert sender.stdout is not None
    sender.stdin.write(f"[{count}, {per_s}]\n")
    sender.stdin.flush()
    found: Answers = json.loads(sender.stdout.readline())
    return found


def url_of(way_in: WayIn) -> str:
    """Return the text of the code on the wall again."""
    return f"{way_in.origin}/#{way_in.room}{way_in.fingerprint}"


def both(way_in: WayIn) -> tuple[Answers, Answers]:
    """Return the answers of a quiet door, then those of a full hall."""
    sender = subprocess.Popen(
        [sys.executable, "-m", "benchmarks._steady_sender", url_of(way_in), str(QUIET_NOTES + NOTES)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert sender.stdout is not None
    assert sender.stdout.readline() == "sealed\n"
    try:
        quiet = sent(sender, QUIET_NOTES, QUIET_PER_S)
        with listening(f"{way_in.origin}/live?lang=da", PHONES):
            return quiet, sent(sender, NOTES, PER_S)
    finally:
        sender.communicate(timeout=60)


def main() -> None:
    with trial_meeting() as (way_in, file):
        quiet, full = both(way_in)
        kept = file.with_name("kept.borgermoede")
        for suffix in ("", "-wal"):
            beside = file.with_name(file.name + suffix)
            kept.with_name(kept.name + suffix).write_bytes(beside.read_bytes())
        stored = {card.text for card in read_meeting(kept).cards.values() if card.origin is Origin.PHONE}
    for name, answers in (("quiet", quiet), ("full", full)):
        waits = [seconds for seconds, _ in answers]
        shares = "  ".join(f"p{100 * one:g} {1000 * percentile(waits, one):.1f} ms" for one in (0.5, 0.99, 1))
        print(f"{name:5}  {shares}  {dict(Counter(code for _, code in answers))}")
    received = sum(code == Code.RECEIVED for _, code in (*quiet, *full))
    quiet_p99, full_p99 = (percentile([wait for wait, _ in one], 0.99) for one in (quiet, full))
    report(
        Figure("notes not acknowledged", float(QUIET_NOTES + NOTES - received), 0),
        Figure("acknowledged notes not on disk", float(received - len(stored)), 0),
        Figure(
            f"receipts of {PER_S} notes a second beside {PHONES} phones, p99 against a quiet door",
            full_p99 / quiet_p99,
            AT_MOST,
            f"{1000 * full_p99:.0f} ms against {1000 * quiet_p99:.0f} ms",
        ),
    )


if __name__ == "__main__":
    main()
