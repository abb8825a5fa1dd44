"""Who gets a live stream when all are taken: a phone's first one before its second and a stranger's."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final, Generic, TypeVar

Seat = TypeVar("Seat", bound=Hashable)

# Who brings no rate token of ours.
NOBODY: Final = b""


class Seats(Generic[Seat]):
    """The taken seats by whose they are, the oldest first; in memory only."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._taken: dict[Seat, bytes] = {}
        self._of: dict[bytes, dict[Seat, None]] = {}
        # Holders of more than one: kept apart, for nobody is to look through a whole hall at each knock.
        self._crowded: set[bytes] = set()

    def __len__(self) -> int:
        return len(self._taken)

    @property
    def phones(self) -> int:
        """How many phones sit here: two windows of one phone count once."""
        strangers = len(self._of.get(NOBODY, ()))
        return strangers + len(self._of) - (1 if strangers else 0)

    def is_open_to(self, holder: bytes) -> bool:
        """Return whether there is a seat, or somebody who gives way."""
        return len(self._taken) < self._most or self._gives_way(holder) is not None

    def take(self, seat: Seat, holder: bytes) -> Seat | None:
        """Sit down; return the seat that was given up for this one, if there was one."""
        given_up = None if len(self._taken) < self._most else self._gives_way(holder)
        if given_up is not None:
            self.leave(given_up)
        self._taken[seat] = holder
        self._of.setdefault(holder, {})[seat] = None
        self._count(holder)
        return given_up

    def leave(self, seat: Seat) -> None:
        """Stand up; who has given the seat up already does nothing."""
        holder = self._taken.pop(seat, None)
        if holder is None:
            return
        del self._of[holder][seat]
        if not self._of[holder]:
            del self._of[holder]
        self._count(holder)

    def _count(self, holder: bytes) -> None:
        is_crowded = holder != NOBODY and len(self._of.get(holder, ())) > 1
        (self._crowded.add if is_crowded else self._crowded.discard)(holder)

    def _gives_way(self, holder: bytes) -> Seat | None:
        """Return the seat that a newcomer may have: one's own, a stranger's, one of several of somebody's."""
        if holder == NOBODY:
            return None
        if holder in self._of:
            # A phone that comes back has often left its old stream without a word.
            return next(iter(self._of[holder]))
        if NOBODY in self._of:
            return next(iter(self._of[NOBODY]))
        if not self._crowded:
            return None
        return next(iter(self._of[max(self._crowded, key=lambda one: len(self._of[one]))]))
