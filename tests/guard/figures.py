"""How often the guard is right: hits and false alarms, counted anew from the labelled lines."""

import hashlib
import json
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from facilitator.meeting.sensitive import Finding, Kind, look

HERE = Path(__file__).parent
TUNED, HELD_BACK = "corpus, tuned on", "corpus, held back"
# Of these a third was held back, too: other writers wrote them after the others, and nothing learns from it.
SETS_HELD_BACK = frozenset({"blind_t", "blind_u", "blind_v"})
GROUPS = ("personal data", "health", "person + offence", "far-fetched")


@dataclass(frozen=True, slots=True)
class Line:
    """A text with the kinds that a careful reader finds in it; none for a harmless one."""

    text: str
    kinds: frozenset[Kind]
    gone: tuple[str, ...] = ()
    """What must not be left in the suggestion."""
    far: bool = False
    """An accusation told without a word of the deed."""

    @property
    def group(self) -> str:
        if Kind.ACCUSATION in self.kinds:
            return "far-fetched" if self.far else "person + offence"
        return "health" if Kind.HEALTH in self.kinds else "personal data"

    @property
    def is_held_back(self) -> bool:
        """A third, by a fixed hash: these lines are counted, and were never read while tuning."""
        return hashlib.sha256(self.text.encode()).digest()[0] % 3 == 0


@dataclass(frozen=True, slots=True)
class Rate:
    """So many of so many."""

    found: int
    of: int

    @property
    def share(self) -> float:
        return self.found / self.of if self.of else 0.0

    def __str__(self) -> str:
        return f"{self.found}/{self.of} ({100 * self.share:.1f} %)" if self.of else "–"


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of one set: flagged lines per group, and flagged harmless lines."""

    name: str
    hits: tuple[Rate, ...]
    false_alarms: Rate

    def row(self) -> str:
        cells = (self.name, *map(str, self.hits), str(self.false_alarms))
        return f"| {' | '.join(cells)} |"


def read(path: Path) -> list[Line]:
    lines = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [
        Line(
            line["text"],
            frozenset(map(Kind, line["kinds"])),
            tuple(line.get("gone", ())),
            far=line.get("far", False),
        )
        for line in lines
    ]


def sets() -> dict[str, list[Line]]:
    """Return the lines by the name of their set: the corpus in its two parts, and the later sets."""
    corpus = [line for path in sorted(HERE.glob("corpus_*.jsonl")) for line in read(path)]
    found = {
        TUNED: [line for line in corpus if not line.is_held_back],
        HELD_BACK: [line for line in corpus if line.is_held_back],
    }
    return found | {path.stem: read(path) for path in sorted(HERE.glob("blind_*.jsonl"))}


@cache
def seen(text: str) -> Finding:
    """Return what the guard sees; every set is asked for more than once."""
    return look(text)


def measure(name: str, lines: list[Line]) -> Measured:
    """Count a line as hit when anything in it is flagged: a person then looks at the whole card."""
    flagged = [(line, bool(seen(line.text).flags)) for line in lines]
    hits = tuple(
        Rate(
            sum(found for line, found in flagged if line.kinds and line.group == group),
            sum(bool(line.kinds) and line.group == group for line, _ in flagged),
        )
        for group in GROUPS
    )
    harmless = [found for line, found in flagged if not line.kinds]
    return Measured(name, hits, Rate(sum(harmless), len(harmless)))


def table() -> str:
    """Return the figures as the table that stands in docs/guard.md."""
    head = f"| Set | {' | '.join(GROUPS)} | false alarms |\n|{'---|' * (len(GROUPS) + 2)}"
    return "\n".join([head, *(measure(name, lines).row() for name, lines in sets().items())])


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
