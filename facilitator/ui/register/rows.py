"""Promises of many meetings as rows for a list: read-only, replaced whole."""

from dataclasses import dataclass
from datetime import date, tzinfo

from PySide6.QtCore import QObject

from facilitator.meeting.register import Promise
from facilitator.ui.console.outcome.rows import day_words
from facilitator.ui.i18n import Words
from facilitator.ui.table_rows import TableRows

COLUMNS = ("what", "owner", "due", "first_step", "status", "meeting")


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One promise in the words of its columns."""

    source: str
    cells: tuple[str, ...]
    overdue: bool


def register_rows(
    promises: tuple[Promise, ...], today: date, zone: tzinfo, words: Words
) -> tuple[RegisterRow, ...]:
    """Return promises in their order; one that is late says so in words."""
    return tuple(_row(one, today, zone, words) for one in promises)


def _row(one: Promise, today: date, zone: tzinfo, words: Words) -> RegisterRow:
    action = one.action
    day = f"{day_words(action.due, words)} {action.due.year}" if action.due is not None else ""
    when = ", ".join(part for part in (day, action.due_words) if part)
    late = one.is_overdue(today)
    held = one.held.astimezone(zone).date() if one.held is not None else None
    meeting = f"{one.title}, {day_words(held, words)} {held.year}" if held is not None else one.title
    cells = (
        action.what,
        action.owner or words.t("outcome.missing"),
        words.t("register.late", when=when) if late else when or words.t("outcome.missing"),
        action.first_step,
        words.t(f"status.{action.status}"),
        meeting,
    )
    return RegisterRow(one.source, cells, late)


class RegisterModel(TableRows[RegisterRow]):
    """The rows as they are now."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(words, "register", COLUMNS, parent)
