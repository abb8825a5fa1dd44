"""Who takes something back after the papers were made is told that it still stands in them."""

from datetime import date

import pytest

from facilitator.app.old_papers import OldPapers
from facilitator.meeting.commands import (
    ApproveMinutes,
    CloseMeeting,
    Command,
    EditCard,
    Hold,
    MaskCard,
    Release,
)
from facilitator.meeting.ids import CardId
from facilitator.meeting.words import HoldReason
from tests.meetings import Evening


@pytest.fixture
def evening() -> Evening:
    return Evening().collecting()


@pytest.mark.parametrize("away", ["hold", "mask", "edit"])
def test_what_is_taken_back_is_told_once(evening: Evening, away: str) -> None:
    told: list[str] = []
    papers, card = OldPapers(told.append), evening.slip("Ring til Ole", release=True)
    papers.made_of(evening.meeting)
    evening.do(_away(away, card))
    for _ in range(2):
        papers.look(evening.meeting)
    assert told == ["papers.old"]


@pytest.mark.parametrize("away", ["hold", "mask", "edit"])
def test_what_approved_minutes_still_say_is_told_without_any_papers(evening: Evening, away: str) -> None:
    told: list[str] = []
    papers, card = OldPapers(told.append), evening.slip("Ring til Ole", release=True)
    evening.do(CloseMeeting())
    evening.do(ApproveMinutes(b"{}", date(2026, 11, 30)))
    papers.look(evening.meeting)
    evening.do(_away(away, card))
    papers.look(evening.meeting)
    assert told == ["papers.old.approved"]


def test_what_comes_to_them_is_not_told(evening: Evening) -> None:
    told: list[str] = []
    papers, waits = OldPapers(told.append), evening.slip("Lys")
    papers.look(evening.meeting)
    papers.made_of(evening.meeting)
    evening.slip("Bænke", release=True)
    evening.do(Release((waits,)))
    papers.look(evening.meeting)
    assert told == []


def _away(how: str, card: CardId) -> Command:
    commands: dict[str, Command] = {
        "hold": Hold(card, HoldReason.PERSONAL),
        "mask": MaskCard(card, "Ring til […]"),
        "edit": EditCard(card, "Ring til formanden"),
    }
    return commands[how]
