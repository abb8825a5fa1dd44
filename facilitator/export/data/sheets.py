"""Cards, actions and votes as rows and columns, for those who count and sort."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from facilitator.export.entries import by_text, heard, place_said, shown_cards, subjects
from facilitator.export.sections.outcome import ACTION_COLUMNS
from facilitator.export.sections.votes import ballots, ranked
from facilitator.export.wording import Wording
from facilitator.meeting.model import Card, Meeting, Now
from facilitator.meeting.results import ballot_view
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.walk import is_finding, number_of
from facilitator.texts import Texts

Value = str | int | date | None
# Signs with which a spreadsheet begins a formula, and their full-width twins.
_FORMULA_SIGNS = frozenset("=+-@|%\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\u207a\u207b\u2212")
_SKIPPED = frozenset(" \t\r\n\v\f\u00a0\"'")

CARD_COLUMNS = (
    "category",
    "type",
    "text",
    "place",
    "time_of_day",
    "actor",
    "horizon",
    "voices",
    "edited",
    "parked",
    "language",
    "translation",
    "answer",
    "board",
)
# What stood on the record sheet of a walk; a sheet without findings has no such columns.
WALK_COLUMNS = ("stop", "reasons", "affected", "proposal", "priority", "deadline")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of values under column names."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def card_sheet(meeting: Meeting, now: Now, texts: Texts) -> Sheet:
    """Return the released cards by category, then by text; neither origin nor table, which could tell who."""
    wording = Wording(texts, now.zone)
    walked = any(is_finding(card) for card in shown_cards(meeting))
    columns = (*CARD_COLUMNS, *WALK_COLUMNS) if walked else CARD_COLUMNS
    header = tuple(wording.say(f"sheet.{name}") for name in columns)
    rows = tuple(row[: len(columns)] for row in _card_rows(meeting, wording))
    return Sheet(wording.say("sheet.cards"), header, rows)


def _card_rows(meeting: Meeting, wording: Wording) -> Iterator[tuple[Value, ...]]:
    for subject in subjects(meeting, wording):
        for card in by_text(subject.cards):
            yield (*_card_row(meeting, card, subject.name, wording), *_noted(meeting, card))


def _noted(meeting: Meeting, card: Card) -> tuple[Value, ...]:
    """Return what was noted of a finding; what a facilitator notes about anybody else's card stays there."""
    if not is_finding(card):
        return ("",) * len(WALK_COLUMNS)
    return (
        number_of(meeting, card.stop),
        card.reasons,
        card.affected,
        card.proposal,
        card.priority,
        card.deadline,
    )


def _card_row(meeting: Meeting, card: Card, category: str, wording: Wording) -> tuple[Value, ...]:
    yes = wording.say("sheet.yes")
    return (
        category,
        wording.say(f"type.{card.type}"),
        card.text,
        place_said(meeting, card),
        wording.say(f"time_of_day.{card.time_of_day}") if card.time_of_day else "",
        wording.say(f"actor.{card.actor}") if card.actor else "",
        wording.say(f"horizon.{card.horizon}") if card.horizon else "",
        heard(meeting, card),
        yes if card.edited else "",
        yes if card.parked else "",
        card.language or "",
        card.translation,
        card.answer,
        wording.board(meeting.boards.get(card.board)),
    )


def action_sheet(meeting: Meeting, now: Now, texts: Texts) -> Sheet:
    """Return the actions in their order; the date stands as a date, words about it beside it."""
    wording = Wording(texts, now.zone)
    header = [wording.say(f"action.{name}") for name in ACTION_COLUMNS]
    header.insert(4, wording.say("sheet.due_words"))
    rows = tuple(
        (
            number,
            action.what,
            action.owner,
            action.due,
            action.due_words,
            action.first_step,
            wording.say(f"status.{action.status}"),
        )
        for number, action in enumerate(ordered_actions(meeting), start=1)
    )
    return Sheet(wording.say("sheet.actions"), tuple(header), rows)


def vote_sheet(meeting: Meeting, now: Now, texts: Texts) -> Sheet:
    """Return the results that may be told: those of closed ballots with enough votes."""
    wording = Wording(texts, now.zone)
    header = tuple(wording.say(f"sheet.{name}") for name in ("question", "option", "dots", "voters"))
    rows: list[tuple[Value, ...]] = []
    for ballot in ballots(meeting):
        view = ballot_view(meeting, ballot)
        if view.voters is not None:
            rows += [(view.question, option.text, option.dots, view.voters) for option in ranked(view)]
    return Sheet(wording.say("sheet.votes"), header, tuple(rows))


def csv_bytes(sheet: Sheet) -> bytes:
    """Return a sheet as a file that a Danish Excel opens right, and finds nothing to carry out in."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([harmless(name) for name in sheet.header])
    writer.writerows(_harmless_row(row) for row in sheet.rows)
    return out.getvalue().encode("utf-8-sig", "replace")


def _harmless_row(row: Sequence[Value]) -> list[str | int]:
    return [value if isinstance(value, int) else harmless(_as_text(value)) for value in row]


def _as_text(value: str | date | None) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else value.isoformat()


def harmless(text: str) -> str:
    """Return text that no spreadsheet takes for a formula, whatever blanks or quotes it begins with."""
    first = next((sign for sign in text if sign not in _SKIPPED), "")
    if first in _FORMULA_SIGNS or text[:1] in {"\t", "\r", "\n"}:
        return f"'{text}"
    return text
