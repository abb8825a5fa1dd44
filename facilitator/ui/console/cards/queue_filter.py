"""Which part of the queue is looked at: flagged or not, one type, one origin."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from facilitator.meeting.words import Origin
from facilitator.ui.console.cards.guarding import is_looked_at, known_kinds
from facilitator.ui.console.cards.rows import CardRow
from facilitator.ui.desk import Desk
from facilitator.ui.parts import named, narrow

Choice = tuple[str, str]
"""What is looked at (everything, flag, type or origin), and the word for it as rows have it."""
_ALL: Choice = ("all", "")
_FLAGGED: Choice = ("flagged", "")
_CLEAR: Choice = ("clear", "")


class QueueFilter(QComboBox):
    """Offers what there is in the queue; what is chosen stays on offer when the last of it has gone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._offered: tuple[Choice, ...] = ()
        self._said = ""
        named(desk, self, "filter.name")
        narrow(self)

    @property
    def chosen(self) -> Choice:
        found = self.currentData()
        return (str(found[0]), str(found[1])) if found is not None else _ALL

    @property
    def is_on(self) -> bool:
        return self.chosen != _ALL

    def turn_off(self) -> None:
        """Look at everything again."""
        self.setCurrentIndex(0)

    def offer(self, rows: Sequence[CardRow]) -> None:
        """Offer the types that these rows have."""
        words = self._desk.words
        types = sorted({row.type[0] for row in rows})
        origins = [words.t(f"origin.{one}") for one in (Origin.PHONE, Origin.PAPER, Origin.SPOKEN)]
        offered = (
            _ALL,
            _FLAGGED,
            _CLEAR,
            *(("type", one) for one in types),
            *(("origin", o) for o in origins),
        )
        if (offered, words.language) == (self._offered, self._said):
            return
        chosen = self.chosen if words.language == self._said else _ALL
        if chosen not in offered:
            offered = (*offered, chosen)
        self._offered, self._said = offered, words.language
        self.blockSignals(True)
        self.clear()
        for choice in offered:
            self.addItem(choice[1] or words.t(f"filter.{choice[0]}"), choice)
        self.setCurrentIndex(offered.index(chosen))
        self.blockSignals(False)

    def kept(self, rows: tuple[CardRow, ...]) -> tuple[CardRow, ...]:
        """Return the rows that are looked at."""
        kind, word = self.chosen
        match kind:
            case "flagged":
                return tuple(row for row in rows if known_kinds(row.whole))
            case "clear":
                return tuple(row for row in rows if is_looked_at(row.whole) and not known_kinds(row.whole))
            case "type":
                return tuple(row for row in rows if row.type[0] == word)
            case "origin":
                return tuple(row for row in rows if row.about and word in row.about[0])
            case _:
                return rows
