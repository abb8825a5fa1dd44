"""What every command is."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Command:
    """Something that is asked; `undoable` tells whether the facilitator can take it back."""

    undoable: ClassVar[bool] = True
