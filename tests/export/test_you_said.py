"""The sheet for the notice board: never headed by what nobody sorted, and there after raw data are gone."""

from dataclasses import replace
from datetime import date

from facilitator.export.approval import frozen_minutes
from facilitator.export.document import Document, List, Table, said
from facilitator.export.papers import SECOND, STANDARD, Paper, by_kind, make, papers_for
from facilitator.export.you_said import board_texts, you_said
from facilitator.meeting.model import ApprovedMinutes, Meeting
from facilitator.meeting.words import ActionStatus
from tests.export.evening import finished, later, texts
from tests.export.test_minutes import everything

BOARD = {Paper.YOU_SAID, Paper.YOU_SAID_WORD}


def sheet(meeting: Meeting, language: str = "") -> Document:
    words = board_texts(language) if language else texts()
    return next(you_said(meeting, later(meeting), words))


def most(document: Document) -> list[str]:
    return [
        said(item.body[0]) for item in next(one for one in document.blocks if isinstance(one, List)).items
    ]


def uncategorised(meeting: Meeting, *, keep: int = 0) -> Meeting:
    """Return a meeting in which nobody sorted any card but some."""
    kept = [card.id for card in meeting.cards.values() if card.category is not None][:keep]
    cards = {
        key: card if key in kept else replace(card, category=None) for key, card in meeting.cards.items()
    }
    return replace(meeting, cards=cards)


def approved(meeting: Meeting) -> Meeting:
    return replace(
        meeting, approved=ApprovedMinutes(frozen_minutes(meeting, later(meeting)), date(2026, 11, 30))
    )


def erased(meeting: Meeting) -> Meeting:
    """Return what deleting raw data leaves of a meeting."""
    actions = {key: replace(one, cards=()) for key, one in meeting.actions.items()}
    return replace(meeting, cards={}, clusters={}, ballots={}, minutes={}, actions=actions)


def test_what_nobody_sorted_never_heads_the_sheet() -> None:
    lines = most(sheet(uncategorised(finished())))
    assert lines[0].startswith("Bekymring: ")
    assert not any("Uden kategori" in line for line in lines)
    few = most(sheet(uncategorised(finished(), keep=2)))
    assert few == lines
    sorted_ = most(sheet(finished()))
    assert sorted_[0].startswith("Belysning: ")


def test_types_are_named_in_the_second_language() -> None:
    assert most(sheet(uncategorised(finished()), "pl"))[0].startswith("Obawa: ")


def test_without_raw_data_the_sheet_is_what_it_was_in_every_language() -> None:
    whole = approved(finished())
    left = erased(whole)
    assert BOARD | {SECOND["ar"]} <= set(papers_for(left))
    for language in ("", "ar"):
        assert everything(sheet(left, language)) == everything(sheet(whole, language))
    assert everything(sheet(whole)) == everything(sheet(finished()))
    assert make(Paper.YOU_SAID, left, later(left), texts()).startswith(b"%PDF")


def test_what_was_approved_is_told_and_not_what_came_later() -> None:
    whole = approved(finished())
    assert everything(sheet(uncategorised(whole))) == everything(sheet(whole))


def test_drafts_of_the_sheet_go_with_the_raw_data_and_approved_ones_stay() -> None:
    raw, lasting = by_kind(finished())
    assert set(raw) >= BOARD
    raw, lasting = by_kind(approved(finished()))
    assert BOARD | {SECOND["ar"]} <= set(lasting)
    assert set(raw) == {Paper.CARDS, Paper.VOTES, Paper.WORKBOOK, Paper.SHARED}
    assert set(STANDARD) <= {*raw, *lasting}


def test_on_the_day_no_status_stands_under_what_we_do() -> None:
    meeting = finished()
    fresh = {key: replace(one, status=ActionStatus.DISCUSSED) for key, one in meeting.actions.items()}
    for told, columns in ((meeting, 4), (replace(meeting, actions=fresh), 3)):
        table = next(one for one in sheet(told).blocks if isinstance(one, Table))
        assert (len(table.header), len(table.rows[0].cells)) == (columns, columns)
