"""On which screen the audience window may be seen, decided from what the screens say of themselves."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from facilitator.settings import ScreenIdentity

# How much each sign tells of whether it is the same screen; a serial number settles it.
SAME_SERIAL, SAME_MODEL, SAME_MANUFACTURER, SAME_NAME = 8, 3, 2, 1
# A nameless screen (virtual, very old) is known by its connector alone.
ONLY_NAME = 4
KNOWN_FROM = 4


class Area(NamedTuple):
    """Where a screen lies on the desktop."""

    x: int
    y: int
    width: int
    height: int

    def overlaps(self, other: "Area") -> bool:
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """A screen as the system tells of it; `has_console` where the facilitator's window is."""

    identity: ScreenIdentity
    area: Area
    has_console: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What the facilitator wants, and what is known from before."""

    wanted: bool = True
    remembered: ScreenIdentity | None = None
    is_settled: bool = False
    """The remembered screen was used or chosen in this meeting: no other one is taken without a word."""
    is_private: tuple[ScreenIdentity, ...] | None = None
    """The screens that were there when the facilitator said that the hall cannot see this one."""
    windowed: bool = False
    """A preview in a window is wanted where there is no second screen."""


class Act(StrEnum):
    """What the audience window does."""

    SHOW = "show"
    WINDOW = "window"
    AWAY = "away"


class Reason(StrEnum):
    """Why; the console says it in words."""

    FOUND = "found"
    NOT_WANTED = "not_wanted"
    ONE_SCREEN = "one_screen"
    MIRRORED = "mirrored"
    LOST = "lost"
    WOULD_COVER_CONSOLE = "would_cover_console"
    CHOOSE = "choose"


@dataclass(frozen=True, slots=True)
class Decision:
    """What happens now; `screen` is a place in the tuple that was judged."""

    act: Act
    reason: Reason
    screen: int | None = None
    covers_queue: bool = True
    """Text that nobody has released stays covered on the console."""


class ScreenPolicy:
    """Decides, and knows no screen of its own."""

    @staticmethod
    def decide(screens: tuple[Seen, ...], wish: Wish) -> Decision:
        """Return what the audience window does with these screens; in doubt it is not shown."""
        covers = _covers_queue(screens, wish)
        act, reason, screen = _placed(screens, wish)
        if act is Act.AWAY and wish.windowed and wish.wanted and reason in _WINDOW_HELPS:
            act, screen = Act.WINDOW, _console(screens)
        return Decision(act, reason, screen, covers)


_WINDOW_HELPS = frozenset({Reason.ONE_SCREEN, Reason.MIRRORED})


def likeness(one: ScreenIdentity, other: ScreenIdentity) -> int:
    """Return how sure it is that both are the same screen; 0 when something speaks against it."""
    pairs = (
        (one.serial, other.serial, SAME_SERIAL),
        (one.model, other.model, SAME_MODEL),
        (one.manufacturer, other.manufacturer, SAME_MANUFACTURER),
    )
    if any(mine and theirs and mine != theirs for mine, theirs, _ in pairs):
        return 0
    named = bool(one.name) and one.name == other.name
    if not any(mine or theirs for mine, theirs, _ in pairs):
        return ONLY_NAME if named else 0
    known = sum(worth for mine, theirs, worth in pairs if mine and mine == theirs)
    return known + (SAME_NAME if named and known else 0)


def signature(screens: tuple[Seen, ...]) -> tuple[ScreenIdentity, ...]:
    """Return which screens there are, whatever their order."""
    return tuple(sorted((seen.identity for seen in screens), key=_key))


def _key(identity: ScreenIdentity) -> tuple[str, str, str, str]:
    return identity.manufacturer, identity.model, identity.serial, identity.name


def _covers_queue(screens: tuple[Seen, ...], wish: Wish) -> bool:
    """Return whether the hall may be seeing the console: with one picture only, it may."""
    if wish.is_private is not None and wish.is_private == signature(screens):
        return False
    console = _console(screens)
    if console is None:
        return True
    return not _apart(screens, console)


def _placed(screens: tuple[Seen, ...], wish: Wish) -> tuple[Act, Reason, int | None]:
    if not wish.wanted:
        return Act.AWAY, Reason.NOT_WANTED, None
    console = _console(screens)
    if console is None:
        return Act.AWAY, Reason.LOST, None
    free = _apart(screens, console)
    if wish.remembered is not None and wish.is_settled:
        return _settled(screens, console, free, wish.remembered)
    if not free:
        return Act.AWAY, Reason.MIRRORED if len(screens) > 1 else Reason.ONE_SCREEN, None
    known = _best(screens, free, wish.remembered)
    if len(known) == 1:
        return Act.SHOW, Reason.FOUND, known[0]
    if len(free) == 1:
        return Act.SHOW, Reason.FOUND, free[0]
    return Act.AWAY, Reason.CHOOSE, None


def _settled(
    screens: tuple[Seen, ...], console: int, free: tuple[int, ...], remembered: ScreenIdentity
) -> tuple[Act, Reason, int | None]:
    """Return what happens with the one screen that was chosen: back to it, or to none."""
    known = _best(screens, free, remembered)
    at_console = likeness(screens[console].identity, remembered)
    best = likeness(screens[known[0]].identity, remembered) if known else 0
    if at_console >= KNOWN_FROM and at_console > best:
        return Act.AWAY, Reason.WOULD_COVER_CONSOLE, None
    if len(known) == 1:
        return Act.SHOW, Reason.FOUND, known[0]
    if len(known) > 1:
        return Act.AWAY, Reason.CHOOSE, None
    hidden = any(
        likeness(seen.identity, remembered) >= KNOWN_FROM
        for place, seen in enumerate(screens)
        if place != console
    )
    return Act.AWAY, Reason.MIRRORED if hidden else Reason.LOST, None


def _console(screens: tuple[Seen, ...]) -> int | None:
    return next((place for place, seen in enumerate(screens) if seen.has_console), None)


def _apart(screens: tuple[Seen, ...], console: int) -> tuple[int, ...]:
    """Return the screens that show nothing of what the console's screen shows."""
    covered = screens[console].area
    return tuple(
        place
        for place, seen in enumerate(screens)
        if place != console and not seen.area.overlaps(covered) and seen.area.width > 0
    )


def _best(
    screens: tuple[Seen, ...], free: tuple[int, ...], remembered: ScreenIdentity | None
) -> tuple[int, ...]:
    """Return the screens that are most like the remembered one; two twins without names are both it."""
    if remembered is None:
        return ()
    scores = {place: likeness(screens[place].identity, remembered) for place in free}
    best = max(scores.values(), default=0)
    if best < KNOWN_FROM:
        return ()
    return tuple(place for place, score in scores.items() if score == best)
