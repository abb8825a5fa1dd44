"""The papers that a meeting can be turned into, by the names of their files."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from facilitator.export.action_list import action_list
from facilitator.export.document import Document
from facilitator.export.minutes import minutes
from facilitator.export.sheets import Sheet, action_sheet, card_sheet, csv_bytes, vote_sheet
from facilitator.meeting.model import Meeting, Now
from facilitator.texts import Texts


class Paper(StrEnum):
    """A paper; its value is its file's name, the same in every language."""

    MINUTES = "referat.pdf"
    ACTION_LIST = "handleplan.pdf"
    CARDS = "kort.csv"
    ACTIONS = "handlinger.csv"
    VOTES = "stemmer.csv"


STANDARD: Final = (Paper.MINUTES, Paper.ACTION_LIST, Paper.CARDS)

Make = Callable[[Meeting, Now, Texts], bytes]


def make(paper: Paper, meeting: Meeting, now: Now, texts: Texts) -> bytes:
    """Return the content of a paper's file."""
    return _MAKERS[paper](meeting, now, texts)


def _pdf(build: Callable[[Meeting, Now, Texts], Document]) -> Make:
    def made(meeting: Meeting, now: Now, texts: Texts) -> bytes:
        # The PDF's libraries are loaded when a PDF is wanted, and no sooner.
        from facilitator.export.pdf import pdf_bytes

        return pdf_bytes(build(meeting, now, texts))

    return made


def _csv(build: Callable[[Meeting, Now, Texts], Sheet]) -> Make:
    return lambda meeting, now, texts: csv_bytes(build(meeting, now, texts))


_MAKERS: Final[Mapping[Paper, Make]] = {
    Paper.MINUTES: _pdf(minutes),
    Paper.ACTION_LIST: _pdf(action_list),
    Paper.CARDS: _csv(card_sheet),
    Paper.ACTIONS: _csv(action_sheet),
    Paper.VOTES: _csv(vote_sheet),
}
