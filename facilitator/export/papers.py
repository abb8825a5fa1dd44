"""The papers that a meeting can be turned into, by the names of their files."""

from collections.abc import Callable, Collection, Mapping, Sequence
from enum import StrEnum
from typing import Final

from facilitator.export.action_list import action_list, action_list_to_hang_up, pages_for
from facilitator.export.approval import as_approved
from facilitator.export.data.shared import json_bytes
from facilitator.export.data.sheets import Sheet, action_sheet, card_sheet, csv_bytes, vote_sheet
from facilitator.export.document import Document
from facilitator.export.gist import can_tell, kept_gist
from facilitator.export.minutes import made
from facilitator.export.register import register, register_sheet
from facilitator.export.you_said import SECOND_LANGUAGES, board_texts, spoken, you_said
from facilitator.meeting.minutes import is_raw_erased
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.register import Promise
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
    YOU_SAID_WORD = "det-sagde-i.docx"
    YOU_SAID_EN = "det-sagde-i.en.pdf"
    YOU_SAID_AR = "det-sagde-i.ar.pdf"
    YOU_SAID_FA = "det-sagde-i.fa.pdf"
    YOU_SAID_UR = "det-sagde-i.ur.pdf"
    YOU_SAID_TR = "det-sagde-i.tr.pdf"
    YOU_SAID_SO = "det-sagde-i.so.pdf"
    YOU_SAID_PL = "det-sagde-i.pl.pdf"
    YOU_SAID_UK = "det-sagde-i.uk.pdf"
    REGISTER = "aftaler.pdf"
    REGISTER_TABLE = "aftaler.csv"
    REGISTER_WORKBOOK = "aftaler.xlsx"


SECOND: Final[Mapping[str, Paper]] = {
    language: Paper(f"det-sagde-i.{language}.pdf") for language in SECOND_LANGUAGES
}
REGISTER: Final = (Paper.REGISTER, Paper.REGISTER_TABLE, Paper.REGISTER_WORKBOOK)
"""What is made of the promises of many meetings; all others are made of one meeting."""
STANDARD: Final = tuple(paper for paper in Paper if paper not in (*SECOND.values(), *REGISTER))
_OF_PROMISES: Final = (Paper.ACTION_LIST, Paper.ACTION_LIST_WORD, Paper.ACTIONS, Paper.CALENDAR)
_OF_BOARD: Final = (Paper.YOU_SAID, Paper.YOU_SAID_WORD)
_OF_MINUTES: Final = (Paper.MINUTES, Paper.MINUTES_WORD)

Make = Callable[[Meeting, Now, Texts], bytes]


def papers_for(meeting: Meeting, languages: Collection[str] = ()) -> tuple[Paper, ...]:
    """Return the standard papers, with the notice-board sheet in every language written at the meeting.

    `languages` asks for it in others as well.

    Once the raw data are deleted, only what the approved minutes and the promises hold can be printed.
    """
    standard = STANDARD if not is_raw_erased(meeting) else (*_OF_MINUTES, *_OF_PROMISES)
    if not can_tell(meeting):
        return standard
    wanted = {*spoken(meeting), *languages}
    second = tuple(paper for language, paper in SECOND.items() if language in wanted)
    return (*standard, *(paper for paper in _OF_BOARD if paper not in standard), *second)


def make(paper: Paper, meeting: Meeting, now: Now, texts: Texts) -> bytes:
    """Return the content of a paper's file."""
    return _MAKERS[paper](meeting, now, texts)


def make_of_promises(paper: Paper, promises: Sequence[Promise], now: Now, texts: Texts) -> bytes:
    """Return the content of a file about the promises of many meetings."""
    if paper is Paper.REGISTER:
        from facilitator.export.pdf import pdf_bytes

        return pdf_bytes(register(promises, now, texts))
    sheet = register_sheet(promises, now, texts)
    if paper is Paper.REGISTER_TABLE:
        return csv_bytes(sheet)
    from facilitator.export.data.spreadsheets import workbook_bytes

    return workbook_bytes([sheet], sheet.name, now.wall)


def holds_raw(paper: Paper, meeting: Meeting) -> bool:
    """Return whether a paper can hold what is not in the approved minutes: it goes with the raw data."""
    return paper not in _lasting(meeting)


def _lasting(meeting: Meeting) -> frozenset[Paper]:
    """Return the papers that hold no more than promises and approved minutes do."""
    minutes = _OF_MINUTES if meeting.approved is not None else ()
    board = (*_OF_BOARD, *SECOND.values()) if kept_gist(meeting) is not None else ()
    return frozenset((*_OF_PROMISES, *minutes, *board))


def by_kind(
    meeting: Meeting, wanted: Sequence[Paper] | None = None
) -> tuple[tuple[Paper, ...], tuple[Paper, ...]]:
    """Return the papers that go with the raw data, and those that may outlive them."""
    wanted = papers_for(meeting) if wanted is None else wanted
    lasting = _lasting(meeting)
    raw = tuple(paper for paper in wanted if paper not in lasting)
    return raw, tuple(paper for paper in wanted if paper in lasting)


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
    from facilitator.export.pdf import fitting_bytes

    return fitting_bytes(you_said(meeting, now, texts))


def _action_list(meeting: Meeting, now: Now, texts: Texts) -> bytes:
    from facilitator.export.pdf import fitting_bytes

    return fitting_bytes(action_list_to_hang_up(meeting, now, texts), pages_for(meeting))


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
    Paper.MINUTES: _pdf(as_approved),
    Paper.ACTION_LIST: _action_list,
    Paper.CARDS: _csv(card_sheet),
    Paper.ACTIONS: _csv(action_sheet),
    Paper.VOTES: _csv(vote_sheet),
    Paper.YOU_SAID: _you_said,
    Paper.MINUTES_WORD: _word(as_approved),
    Paper.ACTION_LIST_WORD: _word(action_list),
    Paper.YOU_SAID_WORD: _word(lambda meeting, now, texts: next(you_said(meeting, now, texts))),
    Paper.WORKBOOK: _workbook,
    Paper.CALENDAR: _calendar,
    Paper.SHARED: json_bytes,
    **{paper: _second(language) for language, paper in SECOND.items()},
}
