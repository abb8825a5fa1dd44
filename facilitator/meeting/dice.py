"""Where random ids come from: handed in, never chosen here."""

from typing import Protocol


class Dice(Protocol):
    """Where random ids come from."""

    def new_id(self) -> str:
        """Return 128 fresh random bits as 32 hex digits."""
        ...
