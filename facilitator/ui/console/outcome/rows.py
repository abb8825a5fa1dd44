"""Decisions and actions as rows for a list: read-only, replaced whole."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject

from facilitator.meeting.decided import carrying_out, decision_of, ordered_decisions
from facilitator.meeting.ids import ActionId, DecisionId
from facilitator.meeting.model import Action, Decision, Meeting
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.words import ActionStatus
from facilitator.ui.i18n import Words
from facilitator.ui.table_rows import TableRows

COLUMNS = ("what", "owner", "due", "first_step", "status")


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """One decision, with the action that carries it out, or one action, in the words of its columns."""

    action: ActionId | None
    decision: DecisionId | None
    cells: tuple[str, str, str, str, str]
    lacks: bool
    """Without owner or date: it stands out until it has both."""


def outcome_rows(meeting: Meeting, words: Words) -> tuple[OutcomeRow, ...]:
    """Return decisions first, then actions, each in their order."""
    return (
        *(_decision(one, carrying_out(meeting, one), words) for one in ordered_decisions(meeting)),
        *(_action(one, words) for one in ordered_actions(meeting) if decision_of(meeting, one) is None),
    )


def _decision(one: Decision, promise: Action | None, words: Words) -> OutcomeRow:
    kind = words.t("outcome.decision")
    if promise is None:
        return OutcomeRow(None, one.id, (one.text, "", "", "", kind), lacks=True)
    found = _action(promise, words)
    _, owner, when, first_step, status = found.cells
    said = kind if promise.status is ActionStatus.DISCUSSED else status
    return replace(found, decision=one.id, cells=(one.text, owner, when, first_step, said))


def _action(one: Action, words: Words) -> OutcomeRow:
    when = ", ".join(part for part in (day_words(one.due, words), one.due_words) if part)
    cells = (one.what, one.owner, when, one.first_step, words.t(f"status.{one.status}"))
    return OutcomeRow(one.id, None, cells, lacks=not one.owner or not when)


def day_words(day: date | None, words: Words) -> str:
    """Return "1. november" or "1 November"."""
    if day is None:
        return ""
    from babel.dates import format_date  # only where a date is shown

    return format_date(day, "d. MMMM" if words.language == "da" else "d MMMM", locale=words.language)


class OutcomeModel(TableRows[OutcomeRow]):
    """What lacks an owner or a date says so in its cell."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(words, "outcome", COLUMNS, parent)

    def shown(self, row: OutcomeRow, column: int) -> str:
        cell = row.cells[column]
        missing = row.lacks and not cell and COLUMNS[column] in {"owner", "due"}
        return self._words.t("outcome.missing") if missing else cell
