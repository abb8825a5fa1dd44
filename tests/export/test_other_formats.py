"""The same content in Word, workbook, calendar and JSON, and the sheet for the notice board."""

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import docx
import msgspec
import pikepdf
import pypdfium2
import pytest
from docx.oxml.ns import qn
from icalendar import Calendar
from lxml import etree  # type: ignore[import-untyped]  # comes without types

from facilitator.export.data.shared import SharedMeeting, json_bytes
from facilitator.export.document import Heading, Item, List, Paragraph, Row, Run, Table, cell, words
from facilitator.export.minutes import minutes
from facilitator.export.papers import SECOND, STANDARD, Paper, make, papers_for
from facilitator.export.plain import printable
from facilitator.export.word import docx_bytes
from facilitator.files.catalogues import languages
from facilitator.files.resources import resource_bytes
from facilitator.meeting.ids import ActionId, CardId
from facilitator.meeting.model import Action, Meeting
from facilitator.meeting.words import ActionStatus, CardState
from facilitator.texts import read_catalogue
from tests.export.evening import finished, later, texts, with_cards, with_many
from tests.export.reading import copied, document, squeezed
from tests.export.structure import complaints
from tests.hostile import CONTROL, FORMULAS, MARKUP, SURROGATES

NEW = (
    Paper.YOU_SAID,
    Paper.MINUTES_WORD,
    Paper.ACTION_LIST_WORD,
    Paper.WORKBOOK,
    Paper.CALENDAR,
    Paper.SHARED,
)


def made(paper: Paper, meeting: Meeting | None = None, language: str = "da") -> bytes:
    meeting = meeting or finished()
    return make(paper, meeting, later(meeting), texts(language))


def hidden(meeting: Meeting) -> Meeting:
    """Return the meeting with a secret in everything that was not released."""
    base = next(iter(meeting.cards.values()))
    return with_cards(
        meeting,
        *(
            replace(
                base,
                id=CardId(f"{n:032x}"),
                text="HEMMELIGT",
                original="HEMMELIGT",
                answer="HEMMELIGT",
                state=state,
            )
            for n, state in enumerate(CardState)
            if state is not CardState.RELEASED
        ),
    )


def unpacked(content: bytes) -> bytes:
    """Return everything that is in a file, whatever it is packed in."""
    if not content.startswith(b"PK"):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return b"\n".join(file.read(name) for name in file.namelist())


@pytest.mark.parametrize("paper", NEW)
def test_what_was_not_released_is_in_no_format(paper: Paper) -> None:
    assert b"HEMMELIGT" not in unpacked(made(paper, hidden(finished())))


@pytest.mark.parametrize("paper", NEW)
def test_the_same_meeting_gives_the_same_bytes(paper: Paper) -> None:
    assert made(paper) == made(paper)


@pytest.mark.parametrize("paper", [*STANDARD, *SECOND.values()])
def test_a_meeting_without_anything_can_be_made_into_every_paper(paper: Paper) -> None:
    meeting = Meeting(finished().id)
    assert make(paper, meeting, later(finished()), texts())


def word_of(*blocks: Any, language: str = "da") -> Any:
    return docx.Document(io.BytesIO(docx_bytes(document(*blocks, language=language))))


def test_word_has_real_headings_lists_and_table_headers() -> None:
    file: Any = docx.Document(io.BytesIO(made(Paper.MINUTES_WORD)))
    headings = [paragraph.text for paragraph in file.paragraphs if paragraph.style.name == "Heading 2"]
    assert headings[:3] == ["Kort fortalt", "Formål og program", "Oplæg og drøftelse"]
    assert any(paragraph.style.name == "List Bullet" for paragraph in file.paragraphs)
    headed = [table for table in file.tables if table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None]
    assert len(headed) == len(file.tables) - 1
    assert file.core_properties.title == "Referat af borgermøde: Tryghed i Elmehaven"
    assert file.core_properties.language == "da"


def test_word_and_paper_say_the_same() -> None:
    meeting = finished()
    file = docx.Document(io.BytesIO(made(Paper.MINUTES_WORD)))
    body = "".join(file.element.body.itertext())
    source = minutes(meeting, later(meeting), texts())
    missing = [
        run.text
        for block in source.blocks
        if isinstance(block, Paragraph)
        for run in block.runs
        if run.text not in body
    ]
    assert missing == []
    shown = [card.text for card in meeting.cards.values() if card.state is CardState.RELEASED]
    assert [text for text in shown if text not in body] == []


def test_word_knows_the_language_and_direction_of_each_text() -> None:
    file = word_of(
        Paragraph((Run("Dansk "), Run("الإضاءة", language="ar"))), words("لا أشعر بالأمان", language="ar")
    )
    default = file.styles.element.find(qn("w:docDefaults")).find(f".//{qn('w:lang')}")
    mixed, leftwards = file.paragraphs[1], file.paragraphs[2]
    assert default.get(qn("w:val")) == "da-DK"
    assert mixed.runs[1]._r.rPr.find(qn("w:lang")).get(qn("w:bidi")) == "ar-SA"
    assert leftwards._p.pPr.find(qn("w:bidi")) is not None
    assert mixed._p.pPr.find(qn("w:bidi")) is None


def test_each_numbered_list_begins_with_one() -> None:
    lists = [List((Item((words("a"),)), Item((words("b"),))), ordered=True) for _ in range(2)]
    file = word_of(*lists)
    numbers = [p._p.pPr.numPr.numId.val for p in file.paragraphs if p.style.name == "List Number"]
    assert numbers[0] == numbers[1]
    assert numbers[2] == numbers[3] != numbers[0]


@pytest.mark.parametrize("text", [*MARKUP, *CONTROL, *SURROGATES, *FORMULAS])
def test_word_takes_any_text_as_text(text: str) -> None:
    blocks = (Heading(2, text), words(text), Table((cell(text),), (Row((cell(text),)),), (1,), text))
    file = word_of(*blocks)
    assert file.paragraphs[2].text == printable(text)


def test_a_thousand_rows_are_no_trouble_for_word() -> None:
    assert len(made(Paper.MINUTES_WORD, with_many(finished(), 1_000))) > 10_000


def cells_of(content: bytes) -> Any:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return [etree.fromstring(file.read(name)) for name in file.namelist() if "worksheets/sheet" in name]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_workbook_holds_no_formula_and_no_link(text: str) -> None:
    meeting = finished()
    base = next(card for card in meeting.cards.values() if card.state is CardState.RELEASED)
    evil = with_cards(meeting, replace(base, id=CardId("e" * 32), text=text, cluster=None))
    for sheet in cells_of(made(Paper.WORKBOOK, evil)):
        assert sheet.findall(".//{*}f") == []
        assert sheet.findall(".//{*}hyperlink") == []


@pytest.mark.parametrize("text", [*CONTROL, *SURROGATES, "=1+1", "http://example.invalid/x", "x" * 100_000])
def test_a_workbook_takes_any_text(text: str) -> None:
    meeting = finished()
    base = next(card for card in meeting.cards.values() if card.state is CardState.RELEASED)
    assert cells_of(made(Paper.WORKBOOK, with_cards(meeting, replace(base, text=text))))


def test_a_workbook_has_cards_actions_and_votes() -> None:
    with zipfile.ZipFile(io.BytesIO(made(Paper.WORKBOOK))) as file:
        names = [
            sheet.get("name") for sheet in etree.fromstring(file.read("xl/workbook.xml")).iter("{*}sheet")
        ]
    assert names == ["Indlæg", "Handleplan", "Prioritering"]


def test_deadlines_stand_in_the_calendar_as_task_and_day_with_an_id_that_stays() -> None:
    calendar: Any = Calendar.from_ical(made(Paper.CALENDAR))
    (todo, *_) = calendar.walk("VTODO")
    (event, *_) = calendar.walk("VEVENT")
    assert todo["summary"] == "Handleplan: Lys på stien bag blok 7"
    assert todo["due"].dt == date(2026, 11, 1)
    assert event["dtstart"].dt == date(2026, 11, 1)
    assert event["dtend"].dt == date(2026, 11, 2)
    assert str(todo["uid"]) == f"todo-{1:032x}@facilitator.invalid"
    again: Any = Calendar.from_ical(made(Paper.CALENDAR))
    assert [one["uid"] for one in again.walk("VTODO")] == [one["uid"] for one in calendar.walk("VTODO")]
    assert len(calendar.walk("VEVENT")) == 4


@pytest.mark.parametrize("text", [*CONTROL, *SURROGATES, *MARKUP, "a;b,c:d\\e\nBEGIN:VEVENT"])
def test_no_text_breaks_out_of_the_calendar(text: str) -> None:
    action = Action(
        ActionId("a" * 32), 1.0, text, owner=text, due=date(2026, 1, 1), status=ActionStatus.DISCUSSED
    )
    meeting = replace(
        finished(), actions={action.id: action}, closing=replace(finished().closing, next_meeting=None)
    )
    calendar: Any = Calendar.from_ical(made(Paper.CALENDAR, meeting))
    assert [part.name for part in calendar.walk()] == ["VCALENDAR", "VTODO", "VEVENT"]


def test_json_comes_back_in_its_versioned_form() -> None:
    meeting = finished()
    shared = msgspec.json.decode(json_bytes(meeting, later(meeting), texts()), type=SharedMeeting)
    released = [card for card in meeting.cards.values() if card.state is CardState.RELEASED]
    assert (shared.format, shared.version) == ("facilitator.meeting", 2)
    assert len(shared.cards) == len(released)
    assert shared.actions[0].what == "Lys på stien bag blok 7"
    assert shared.ballots[0].voters == 58


def test_json_names_no_id_and_no_origin() -> None:
    meeting = finished()
    content = made(Paper.SHARED)
    assert not any(card.id.encode() in content for card in meeting.cards.values())
    assert b"origin" not in content
    assert b"table" not in content


def test_json_tells_no_time_finer_than_a_second() -> None:
    meeting = finished()
    fine = timedelta(microseconds=428_184)
    moved = {key: replace(one, started=one.started + fine) for key, one in meeting.segments.items()}
    content = json_bytes(replace(meeting, segments=moved), later(meeting), texts())
    assert moved != {}
    assert b'"began"' in content
    assert re.search(rb":\d\d\.\d", content) is None


def one_page(content: bytes) -> bool:
    with pypdfium2.PdfDocument(content) as file:
        return len(file) == 1


def crowded(meeting: Meeting) -> Meeting:
    actions = {
        ActionId(f"{n:032x}"): Action(
            ActionId(f"{n:032x}"),
            float(n),
            f"En meget lang aftale nummer {n} " * 9,
            "Boligorganisationen " * 3,
        )
        for n in range(30)
    }
    return replace(meeting, actions=actions)


@pytest.mark.parametrize("change", [lambda meeting: meeting, crowded])
@pytest.mark.parametrize("language", ["da", "en"])
def test_the_sheet_for_the_notice_board_is_one_accessible_page(
    change: Callable[[Meeting], Meeting], language: str
) -> None:
    content = made(Paper.YOU_SAID, change(finished(language)), language)
    assert one_page(content)
    assert complaints(content) == []


@pytest.mark.parametrize("language", sorted(SECOND))
def test_the_sheet_speaks_the_languages_of_the_hall(language: str) -> None:
    content = made(SECOND[language])
    assert one_page(content)
    assert complaints(content) == []
    assert squeezed("Lys på stien bag blok 7") in squeezed(copied(content))


def test_the_sheets_that_are_made_are_those_of_the_languages_that_were_written() -> None:
    meeting = finished()
    danish = {card.id: replace(card, text="Dansk", language=None) for card in meeting.cards.values()}
    assert papers_for(meeting) == (*STANDARD, Paper.YOU_SAID_AR)
    assert papers_for(replace(meeting, cards=danish)) == STANDARD


def test_every_sentence_of_the_sheet_is_there_in_every_language() -> None:
    keys = {
        language: set(read_catalogue(resource_bytes("notice_board", f"{language}.json")))
        for language in SECOND
        if language not in languages()
    }
    assert all(found == keys["ar"] for found in keys.values())
    for language in languages():
        assert keys["ar"] <= set(read_catalogue(resource_bytes("texts", language, "export.json")))


def test_the_sheet_says_what_was_said_and_what_is_done() -> None:
    text = copied(made(Paper.YOU_SAID))
    for expected in (
        "Det sagde I – det gør vi",
        "Belysning: 12 indlæg",
        "Lys på stien bag blok 7",
        "Vi ses igen",
    ):
        assert expected in text


# The heading of a list set larger than the minutes.
LARGE = 30


@pytest.mark.parametrize(("count", "pages"), [(3, 1), (10, 1), (12, 2)])
def test_the_action_list_is_set_as_large_as_its_pages_allow(count: int, pages: int) -> None:
    meeting = finished()
    action = next(iter(meeting.actions.values()))
    actions = {ActionId(f"{n:032x}"): replace(action, id=ActionId(f"{n:032x}")) for n in range(count)}

    pdf = make(Paper.ACTION_LIST, replace(meeting, actions=actions), later(meeting), texts())

    with pikepdf.open(io.BytesIO(pdf)) as file:
        sizes = re.findall(rb"/F\d+ ([0-9.]+) Tf", file.pages[0].Contents.read_bytes())
        assert (len(file.pages), complaints(pdf)) == (pages, [])
    assert (max(map(float, sizes)) > LARGE) == (count == 3)
