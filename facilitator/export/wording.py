"""Dates, times, names and kinds of a meeting in the words of one language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from babel.dates import format_date, format_time

from facilitator.meeting.model import Action, Board, Category
from facilitator.meeting.views import Names
from facilitator.meeting.words import Origin
from facilitator.texts import Texts

# English as it is written in Denmark: day before month, twenty-four hours.
_LOCALES = {"en": "en_GB"}


@dataclass(frozen=True, slots=True)
class Wording:
    """Says things in one language, with the clock of the hall."""

    texts: Texts
    zone: tzinfo

    @property
    def language(self) -> str:
        return self.texts.language

    def say(self, key: str, **fields: object) -> str:
        """Return a sentence of the catalogue."""
        return self.texts.say(key, **fields)

    def long_date(self, day: date | datetime) -> str:
        """Return a day with its weekday: torsdag den 23. november 2023."""
        return self._date(day, "export.date.long")

    def short_date(self, day: date | datetime) -> str:
        """Return a day: 23. november 2023."""
        return self._date(day, "export.date.short")

    def time(self, moment: datetime) -> str:
        """Return a clock time in the hall: 19.00."""
        local = moment.astimezone(self.zone)
        return format_time(local, self.say("export.time"), locale=self._locale)

    def clock(self, moment: datetime) -> str:
        """Return a clock time as it is said: kl. 19.00."""
        return self.say("export.clock", time=self.time(moment))

    def clock_range(self, start: datetime, end: datetime) -> str:
        """Return from when to when: kl. 19.00–21.00."""
        return self.say("export.clock.range", start=self.time(start), end=self.time(end))

    def named(self, names: Names) -> str:
        """Return a name in this language, or the first that there is."""
        known = dict(names)
        return known.get(self.language) or next(iter(known.values()), "")

    def category(self, category: Category | None) -> str:
        """Return the name of a category, or that there is none."""
        return self.named(category.names) if category else self.say("export.uncategorised")

    def board(self, board: Board | None) -> str:
        """Return the name of a board."""
        return self.named(board.names) if board else ""

    def origins(self, counts: Iterable[tuple[Origin, int]]) -> str:
        """Return counts by origin: mobil 5 · seddel 6."""
        return " · ".join(f"{self.say(f'origin.{origin}')} {count}" for origin, count in counts if count)

    def entries(self, count: int) -> str:
        """Return a number of entries in words."""
        return self.say("export.entries", count=count)

    def owner(self, action: Action) -> str:
        """Return who does it."""
        return action.owner or self.say("export.owner.missing")

    def due(self, action: Action) -> str:
        """Return when it is done: the date, the words, or both."""
        parts = [self.short_date(action.due)] if action.due else []
        if action.due_words:
            parts.append(action.due_words)
        return ", ".join(parts) or self.say("export.due.missing")

    def listed(self, parts: Sequence[str]) -> str:
        """Return things one after another: a, b og c."""
        if len(parts) < 2:  # noqa: PLR2004 - one thing needs no "and"
            return "".join(parts)
        return self.say("export.list.and", first=", ".join(parts[:-1]), last=parts[-1])

    @property
    def _locale(self) -> str:
        return _LOCALES.get(self.language, self.language)

    def _date(self, day: date | datetime, pattern: str) -> str:
        local = day.astimezone(self.zone).date() if isinstance(day, datetime) else day
        return format_date(local, self.say(pattern), locale=self._locale)


def alphabetical(text: str) -> str:
    """Return a key that sorts as Danish does: æ, ø and å come last."""
    return text.casefold().translate(_DANISH)


_DANISH = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})
