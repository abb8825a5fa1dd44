"""What is said of a meeting in the library: its date, its state, its promises, its trouble."""

import re
from datetime import datetime, tzinfo

from PySide6.QtCore import QDate, QLocale

from facilitator.meeting.words import Phase
from facilitator.ui.i18n import Words
from facilitator.ui.library.rows import Place, Row
from facilitator.ui.sentences import time_of_day


def when(starts: datetime | None, zone: tzinfo, words: Words) -> str:
    """Return "torsdag den 23. november 2023 kl. 19.00"; Qt's own calendar, as Babel is slow to come."""
    if starts is None:
        return words.t("library.no_date")
    local = starts.astimezone(zone)
    pattern = "dddd 'den' d. MMMM yyyy" if words.language == "da" else "dddd d MMMM yyyy"
    day = QLocale(words.language).toString(QDate(local.year, local.month, local.day), pattern)
    return words.t("preparation.when", day=day, time=time_of_day(local.time(), words))


def where(row: Row) -> str:
    """Return place and area, each once: an area that the place names already is not said again."""
    area = "" if _is_said(row.area, row.place) else row.area
    return ", ".join(part for part in (row.place, area) if part)


def _is_said(area: str, place: str) -> bool:
    # Hundreds of cards are said at once: the few that could be are looked at more closely.
    if area.casefold() not in place.casefold():
        return False
    return re.search(rf"(?<!\w){re.escape(area)}(?!\w)", place, re.IGNORECASE) is not None


def state(row: Row, words: Words) -> tuple[str, str]:
    """Return the word for where a meeting stands, and how it is coloured."""
    if row.is_in_use:
        return words.t("library.state.in_use"), "good"
    if row.trouble:
        return words.t(f"library.trouble.{row.trouble}" if words.has(f"library.trouble.{row.trouble}")
                       else "library.trouble.other"), "danger"  # fmt: skip
    if row.is_rehearsal:
        return words.t("library.state.rehearsal"), "warn"
    tone = {Phase.PLANNED: "plain", Phase.LIVE: "warn", Phase.CLOSED: "plain"}
    phase = row.phase or Phase.PLANNED
    return words.t(f"library.state.{phase}"), tone[phase]


def promises(row: Row, words: Words) -> str:
    """Return how many actions are open, or nothing."""
    return words.t("library.actions", count=row.open_actions) if row.open_actions else ""


def reminder(row: Row, words: Words) -> str:
    """Return that raw data have been kept too long, or nothing."""
    return words.t("library.raw.short", days=row.raw_days) if row.raw_days else ""


def spoken(row: Row, zone: tzinfo, words: Words) -> str:
    """Return the whole card as a screen reader says it."""
    lodges = words.t("library.lodges.short") if row.lies is Place.LODGING else ""
    parts = (
        row.title,
        state(row, words)[0],
        when(row.starts, zone, words) if row.is_readable else "",
        where(row),
        row.form,
        promises(row, words),
        reminder(row, words),
        lodges,
    )
    return ". ".join(part for part in parts if part)
