"""What the guard sees in contributions, asked when one is looked at, and ahead of that when there is time."""

from collections.abc import Iterable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facilitator.meeting import noted
from facilitator.meeting.model import AreaPicture, Card
from facilitator.meeting.noted import look_through, masked_notes
from facilitator.meeting.sensitive import Finding, Flag
from facilitator.ui.console.cards.placing import where
from facilitator.ui.i18n import Words

# A look takes about a millisecond, so a burst of notes is not looked at in one go.
SLICE_S, SLICE_EVERY_MS = 0.003, 20
MOST_REASONS = 4
_MOST_KEPT = 20_000

_seen: dict[str, tuple[str, ...]] = {}
_streets: set[str] = set()
_places: set[str] = set()


def know(streets: frozenset[str], places: frozenset[str] = frozenset()) -> None:
    """Take up the area's own streets and places; what was seen without them is looked at again."""
    _places.clear()
    _places.update(places)
    if streets != _streets:
        _streets.clear()
        _streets.update(streets)
        _seen.clear()


def forget() -> None:
    """Keep nothing of what participants wrote when their meeting is left."""
    _seen.clear()


def notes(card: Card) -> dict[str, str]:
    """Return what a participant may have noted about a card beside its text."""
    return noted.notes(card, _places)


def said(card: Card) -> str:
    """Return every word about a card that the guard looks at."""
    return noted.said(card, _places)


def seen(text: str) -> Finding:
    """Return all that the guard sees in a text, the area's own streets among it."""
    return look_through(text, _streets)


def kinds(text: str) -> tuple[str, ...]:
    """Return the kinds of what the guard sees in a text."""
    found = _seen.get(text)
    if found is None:
        if len(_seen) >= _MOST_KEPT:
            _seen.clear()
        found = _seen[text] = tuple(str(kind) for kind in seen(text).kinds)
    return found


def is_flagged(card: Card) -> bool:
    """Return whether the guard points at something in a card."""
    return bool(kinds(said(card)))


def known_kinds(text: str) -> tuple[str, ...]:
    """Return what the guard has seen in a text, nothing while it has not been asked."""
    return _seen.get(text, ())


def is_looked_at(text: str) -> bool:
    """Return whether the guard has been asked about a text."""
    return text in _seen


def noted_words(card: Card, area: AreaPicture | None, words: Words) -> list[str]:
    """Return what is noted about a card beside its text, a line for each field."""
    told = notes(card)
    if noted.PLACE in told:
        told[noted.PLACE] = where(area, card.place, words)
    return [_field(name, text, words) for name, text in told.items()]


def masked_words(card: Card, words: Words) -> list[str]:
    """Return how the fields beside the text would read masked, those that masking changes."""
    masked = masked_notes(card, seen(card.text).masked, _streets, _places)
    return [_field(name, text, words) for name, text in masked.items()]


def _field(name: str, text: str, words: Words) -> str:
    return words.t("card.field", name=words.t(f"walk.{name}"), text=" ".join(text.split()))


def explained(card: Card, words: Words) -> list[str]:
    """Return why the guard points at a card, a line for each, and what is said of it with that masked."""
    text = said(card)
    found = seen(text)
    if not found.flags:
        return []
    told = dict.fromkeys(
        words.t(
            "card.flagged",
            kind=words.t(f"flag.{flag.kind}"),
            what=" ".join(text[flag.start : flag.end].split()),
            reason=words.t(f"flag.reason.{flag.reason}"),
        )
        for flag in _one_of_each_first(found)
    )
    masked = (seen(card.text).masked, *masked_words(card, words))
    return [*list(told)[:MOST_REASONS], words.t("card.masked", text="  ·  ".join(masked))]


def _one_of_each_first(found: Finding) -> list[Flag]:
    """Order the flags so that of the few that are told no kind is left out for another's second."""
    first = {flag.kind: flag for flag in reversed(found.flags)}
    return sorted(found.flags, key=lambda flag: (first[flag.kind] is not flag, flag))


class LookAhead(QObject):
    """Lets the guard look at texts a few at a time, so that they can be found by what it sees."""

    ended = Signal()
    """Every text has been looked at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts: Iterator[str] = iter(())
        self._timer = QTimer(self, interval=SLICE_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def follow(self, texts: Iterable[str]) -> None:
        """Look at these next; those that are known cost nothing."""
        self._texts = iter([text for text in texts if text not in _seen])
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        end = perf_counter() + SLICE_S
        for text in self._texts:
            kinds(text)
            if perf_counter() >= end:
                return
        self._timer.stop()
        self.ended.emit()
