"""CSV: opened by a Danish Excel, nothing in it is carried out."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given

from facilitator.export.data.sheets import Sheet, action_sheet, card_sheet, csv_bytes, harmless, vote_sheet
from facilitator.meeting.commands import RecordFinding
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.words import CardState, Origin
from tests.export.evening import finished, later, texts, with_cards
from tests.hostile import EVERYTHING, FORMULAS, nasty_text
from tests.meeting.test_walk import walk

DANGEROUS = set("=+-@\uff1d\uff0b\uff0d\uff20\t\r")


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def cards(meeting: Meeting) -> list[list[str]]:
    return rows_of(csv_bytes(card_sheet(meeting, later(meeting), texts())))


def noted(meeting: Meeting, now: Now) -> list[list[str]]:
    """Return what stands after the columns that every meeting has."""
    return [row[14:] for row in rows_of(csv_bytes(card_sheet(meeting, now, texts())))]


def test_excel_is_told_that_it_is_utf8_and_semicolons_part_the_fields() -> None:
    meeting = finished()
    content = csv_bytes(card_sheet(meeting, later(meeting), texts()))
    assert content.startswith(b"\xef\xbb\xbfKategori;Type;Indl\xc3\xa6g;")


@pytest.mark.parametrize("text", FORMULAS)
def test_no_field_begins_as_a_formula(text: str) -> None:
    (row,) = rows_of(csv_bytes(Sheet("", (), ((text, "x"),))))[1:] or [[""]]
    assert row[0].lstrip(" \n\r\t\"'")[:1] not in DANGEROUS or row[0].startswith("'")


@given(nasty_text())
def test_whatever_is_written_no_field_begins_as_a_formula(text: str) -> None:
    assert harmless(text)[:1] not in DANGEROUS


@pytest.mark.parametrize("text", ["- en bindestreg først", "+45 er landekoden", "=SUM(A1)"])
def test_an_honest_text_is_kept_behind_its_apostrophe(text: str) -> None:
    assert harmless(text) == f"'{text}"


def test_honest_texts_are_left_alone() -> None:
    assert harmless('Mørkt; ved "blok 7"\nog 8') == 'Mørkt; ved "blok 7"\nog 8'


def test_released_cards_only() -> None:
    meeting = finished()
    base = next(iter(meeting.cards.values()))
    hidden = [
        replace(base, id=CardId(f"{number:032x}"), text="HEMMELIGT", state=state, cluster=None)
        for number, state in enumerate(CardState)
        if state is not CardState.RELEASED
    ]
    assert cards(with_cards(meeting, *hidden)) == cards(meeting)


def test_order_is_by_category_and_text_and_tells_nothing_of_keys() -> None:
    meeting = finished()
    renamed = {}
    for number, card in enumerate(reversed(list(meeting.cards.values()))):
        if card.cluster is None:
            renamed[CardId(f"{number:032x}")] = replace(card, id=CardId(f"{number:032x}"))
        else:
            renamed[card.id] = card
    assert cards(replace(meeting, cards=renamed)) == cards(meeting)


def test_neither_origin_nor_table_stands_in_the_sheet() -> None:
    meeting = finished()
    moved = {
        card.id: replace(card, origin=Origin.SPOKEN, table=4, original="ORIGINAL")
        for card in meeting.cards.values()
    }
    assert cards(replace(meeting, cards=moved)) == cards(meeting)


def test_merged_cards_keep_their_voices() -> None:
    rows = cards(finished())
    voices = rows[0].index("Stemmer")
    assert "4" in {row[voices] for row in rows[1:]}


@pytest.mark.parametrize("text", EVERYTHING, ids=lambda text: ascii(text[:8]))
def test_any_text_can_be_written_and_every_row_keeps_its_columns(text: str) -> None:
    meeting = finished()
    base = next(card for card in meeting.cards.values() if card.state is CardState.RELEASED)
    found = cards(replace(meeting, cards={base.id: replace(base, text=text, cluster=None)}))
    assert [len(row) for row in found] == [14, 14]


def test_actions_have_a_date_that_sorts() -> None:
    meeting = finished()
    rows = rows_of(csv_bytes(action_sheet(meeting, later(meeting), texts())))
    assert rows[2] == [
        "2",
        "Beskæring ved tunnelen",
        "Kommunen (vej og park)",
        "2026-10-16",
        "uge 42",
        "Besigtigelse",
        "Drøftet",
    ]


def test_votes_are_told_only_when_the_minutes_tell_them() -> None:
    meeting = finished()
    (ballot,) = meeting.ballots.values()
    few = replace(ballot, voters=((Origin.PAPER, 4),))
    assert len(vote_sheet(meeting, later(meeting), texts()).rows) == 5
    assert vote_sheet(replace(meeting, ballots={few.id: few}), later(meeting), texts()).rows == ()


def test_what_stands_on_a_walks_record_sheet_stands_in_the_sheet() -> None:
    evening, (_, second, _) = walk()
    evening.do(RecordFinding("Mørkt", stop=second, priority=2, release=True))
    (card,) = evening.meeting.cards.values()
    full = replace(card, reasons="=1+1", affected="De ældre", proposal="+lys", deadline="@uge 42")
    evening.meeting = with_cards(evening.meeting, full)
    evening.do(RecordFinding("Hemmeligt", stop=second, reasons="Også hemmeligt"))
    head, row = noted(evening.meeting, evening.now)
    assert head == ["Stop nr.", "Grunde", "Hvem berøres", "Forslag", "Vigtighed", "Frist"]
    assert row == ["2", "'=1+1", "De ældre", "'+lys", "2", "'@uge 42"]


def test_what_is_noted_about_anybody_elses_card_stays_with_the_facilitator() -> None:
    evening, (first, *_) = walk()
    evening.do(RecordFinding("Mørkt", stop=first, release=True))
    finding = next(iter(evening.meeting.cards.values()))
    note = replace(
        finding, id=CardId("f" * 32), text="Åben", origin=Origin.PHONE, reasons="NOTAT", priority=1
    )
    meeting = with_cards(evening.meeting, finding, note)
    assert sorted(noted(meeting, evening.now)[1:]) == [[""] * 6, ["1", *[""] * 5]]
    assert noted(replace(meeting, cards={note.id: note}), evening.now) == [[], []]
