"""Keeping the laptop awake while a meeting is live: what is asked of the system, and what it granted."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Why(StrEnum):
    """Why the laptop could fall asleep although it was asked not to."""

    NONE = ""
    NO_SERVICE = "no_service"
    """There is nobody on this system who could be asked."""
    REFUSED = "refused"
    """Somebody was asked, and said no or nothing."""


@dataclass(frozen=True, slots=True)
class Granted:
    """What the system has promised until it is told otherwise."""

    sleep: bool = False
    """The laptop does not go to sleep by itself."""
    screen: bool = False
    """Its screen stays lit and unlocked."""
    why_not: Why = Why.NONE

    @property
    def is_enough(self) -> bool:
        return self.sleep


class Keeper(Protocol):
    """One system's way to stay awake. Every call comes from one thread, which lives as long as the wish."""

    def take(self, why: str) -> Granted:
        """Ask to stay awake; `why` is what the system shows to people who look."""
        ...

    def is_held(self) -> bool:
        """Return whether what was granted still holds."""
        ...

    def release(self) -> None:
        """Let the laptop sleep again. Safe to call when nothing is held."""
        ...


class Wakefulness:
    """Follows one wish, and takes again what the system has lost. Lives on one thread."""

    def __init__(self, keeper: Keeper, why: str) -> None:
        self._keeper = keeper
        self._why = why
        self._granted: Granted | None = None

    def follow(self, *, wanted: bool) -> Granted | None:
        """Hold or let go as wished; return what is granted now, None while nothing is wished."""
        if not wanted:
            self._let_go()
            return None
        if self._granted is not None and (not self._granted.is_enough or not self._keeper.is_held()):
            self._let_go()
        if self._granted is None:
            self._granted = self._keeper.take(self._why)
        return self._granted

    def _let_go(self) -> None:
        if self._granted is not None:
            self._keeper.release()
            self._granted = None


class NobodyToAsk:
    """The keeper of a system that we do not know."""

    def take(self, why: str) -> Granted:
        del why
        return Granted(why_not=Why.NO_SERVICE)

    def is_held(self) -> bool:
        return False

    def release(self) -> None:
        """Nothing is ever held."""
