"""How a benchmark says what it measured, and whether that was reached."""

import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A ratio against something measured in the same run, and the most that it may be."""

    what: str
    ratio: float
    at_most: float
    detail: str = ""

    @property
    def is_reached(self) -> bool:
        return self.ratio <= self.at_most

    def line(self) -> str:
        verdict = "reached" if self.is_reached else "NOT REACHED"
        return f"{self.what}: {self.ratio:.2f} (at most {self.at_most:g}) {verdict}  {self.detail}".rstrip()


def report(*figures: Figure) -> None:
    """Print a line per figure, and leave with 1 when one was not reached."""
    for figure in figures:
        print(figure.line())
    sys.exit(0 if all(figure.is_reached for figure in figures) else 1)
