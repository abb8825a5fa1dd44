"""What is wished for when a rehearsal is asked for; said before anything of it is read in."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Wished:
    """What is to be rehearsed: a meeting's file, or the sample where there is none."""

    source: Path | None = None
    seed: int = 1
    phones: int = 24
    speed: float = 1.0
    language: str = ""
    """What the sample is played in, or nothing: in the language of the windows."""
    returns: bool = False
    """The meeting was open when the rehearsal began, and is opened again after it."""
