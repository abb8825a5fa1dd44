"""The papers that a meeting can be turned into, by the names of their files."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from facilitator.export.action_list import action_list
from facilitator.export.data.shared import json_bytes
from facilitator.export.data.sheets import Sheet, action_sheet, card_sheet, csv_bytes, vote_sheet
from facilitator.export.document import Document
from facilitator.export.minutes import made, minutes
from facilitator.export.you_said import SECOND_LANGUAGES, board_texts, spoken, you_said
from facilitator.meeting.model import Meeting, Now
from facilitator.texts import Texts


class Paper(StrEnum):
    """A paper; its value is its file's name, the same in every language."""

    MINUTES = "referat.pdf"
    ACTION_LIST = "handleplan.pdf"
    CARDS = "kort.csv"
    ACTIONS = "handlinger.csv"
    VOTES = "stemmer.csv"
    YOU_SAID = "det-sagde-i.pdf"
    MINUTES_WORD = "referat.docx"
    ACTION_LIST_WORD = "handleplan.docx"
    WORKBOOK = "borgermoede.xlsx"
    CALENDAR = "frister.ics"
    SHARED = "moede.json"
    YOU_SAID_AR = "det-sagde-i.ar.pdf"
    YOU_SAID_FA = "det-sagde-i.fa.pdf"
    YOU_SAID_UR = "det-sagde-i.ur.pdf"
    YOU_SAID_TR = "det-sagde-i.tr.pdf"
    YOU_SAID_SO = "det-sagde-i.so.pdf"
    YOU_SAID_PL = "det-sagde-i.pl.pdf"
    YOU_SAID_UK = "det-sagde-i.uk.pdf"


SECOND: Final[Mapping[str, Paper]] = {
    language: Paper(f"det-sagde-i.{language}.pdf") for language in SECOND_LANGUAGES
}
STANDARD: Final = tuple(paper for paper in Paper if paper not in SECOND.values())

Make = Callable[[Meeting, Now, Texts], bytes]


def papers_for(meeting: Meeting) -> tuple[Paper, ...]:
    """Return the standard papers, with the notice-board sheet in every language written at the meeting."""
    return (*STANDARD, *(SECOND[language] for language in spoken(meeting)))


def make(paper: Paper, meeting: Meeting, now: Now, texts: Texts) -> bytes:
    """Return the content of a paper's file."""
    return _MAKERS[paper](meeting, now, texts)


def _pdf(build: Callable[[Meeting, Now, Texts], Document]) -> Make:
    def printed(meeting: Meeting, now: Now, texts: Texts) -> bytes:
        # The PDF's libraries are loaded when a PDF is wanted, and no sooner.
        from facilitator.export.pdf import pdf_bytes

        return pdf_bytes(build(meeting, now, texts))

    return printed


def _word(build: Callable[[Meeting, Now, Texts], Document]) -> Make:
    def written(meeting: Meeting, now: Now, texts: Texts) -> bytes:
        from facilitator.export.word import docx_bytes

        return docx_bytes(build(meeting, now, texts))

    return written


def _csv(build: Callable[[Meeting, Now, Texts], Sheet]) -> Make:
    return lambda meeting, now, texts: csv_bytes(build(meeting, now, texts))


def _you_said(meeting: Meeting, now: Now, texts: Texts) -> bytes:
    from facilitator.export.pdf import one_page_bytes

    return one_page_bytes(you_said(meeting, now, texts))


def _second(language: str) -> Make:
    return lambda meeting, now, _: _you_said(meeting, now, board_texts(language))


def _workbook(meeting: Meeting, now: Now, texts: Texts) -> bytes:
    from facilitator.export.data.spreadsheets import workbook_bytes

    sheets = [build(meeting, now, texts) for build in (card_sheet, action_sheet, vote_sheet)]
    return workbook_bytes(sheets, meeting.brief.title, made(meeting, now))


def _calendar(meeting: Meeting, now: Now, texts: Texts) -> bytes:
    from facilitator.export.data.calendar import calendar_bytes

    return calendar_bytes(meeting, now, texts)


_MAKERS: Final[Mapping[Paper, Make]] = {
    Paper.MINUTES: _pdf(minutes),
    Paper.ACTION_LIST: _pdf(action_list),
    Paper.CARDS: _csv(card_sheet),
    Paper.ACTIONS: _csv(action_sheet),
    Paper.VOTES: _csv(vote_sheet),
    Paper.YOU_SAID: _you_said,
    Paper.MINUTES_WORD: _word(minutes),
    Paper.ACTION_LIST_WORD: _word(action_list),
    Paper.WORKBOOK: _workbook,
    Paper.CALENDAR: _calendar,
    Paper.SHARED: json_bytes,
    **{paper: _second(language) for language, paper in SECOND.items()},
}
