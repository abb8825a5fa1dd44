"""The minutes of a walk have their own order, and hold what was released and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from facilitator.export.document import Document, Heading
from facilitator.export.entries import presentable
from facilitator.export.minutes import minutes
from facilitator.files.catalogues import texts
from facilitator.meeting.commands import CloseMeeting, PutAction, RecordFinding
from facilitator.meeting.ids import ActionId
from facilitator.meeting.model import Action
from facilitator.meeting.words import Actor, CardType
from tests.meeting.test_walk import walk
from tests.meetings import Evening

ORDER = (
    "Kort fortalt", "Formål og program", "Ruten", "Stop for stop", "Utrygt og rart side om side",
    "Forhold, ansvarlig og frist", "Beslutninger og handleplan", "Parkeringsplads",
    "Sådan arbejder vi videre", "Bilag: Metode og data",
)  # fmt: skip


def walked() -> Evening:
    evening, (first, second, _) = walk()
    evening.do(RecordFinding("Mørkt", stop=first, reasons="Ingen lampe", priority=1, release=True))
    evening.do(RecordFinding("Glat trappe", stop=second, actor=Actor.MUNICIPALITY, release=True))
    evening.do(RecordFinding("Bænken", CardType.PLEASANT, first, release=True))
    evening.do(RecordFinding("Hemmeligt", stop=first, reasons="Også hemmeligt"))
    (card,) = (key for key, one in evening.meeting.cards.items() if one.text == "Mørkt")
    action = Action(ActionId("a" * 32), 1.0, "Nye lamper", "Driften", date(2027, 3, 1), cards=(card,))
    evening.do(PutAction(action))
    evening.do(CloseMeeting())
    return evening


def made(evening: Evening, language: str = "da") -> Document:
    return minutes(presentable(evening.meeting), evening.now, texts(language, "export"))


def test_sections_stand_in_the_order_of_the_walk() -> None:
    document = made(walked())
    heads = [block for block in document.blocks if isinstance(block, Heading) and block.level == 2]
    assert tuple(head.text for head in heads) == ORDER


@pytest.mark.parametrize("language", ["da", "en"])
def test_nothing_that_was_not_released_is_in_them(language: str) -> None:
    told = repr(made(walked(), language))
    assert "Mørkt" in told
    assert "Ingen lampe" in told
    assert "emmeligt" not in told


def test_each_condition_has_an_owner_or_says_that_it_has_none() -> None:
    told = repr(made(walked()))
    assert "Driften" in told
    assert "1. marts 2027" in told
    assert "Ikke aftalt (kan handle: kommune)" in told


def test_a_follow_up_asks_first_how_far_the_promises_have_come() -> None:
    evening = walked()
    actions = {key: replace(one, carried=True) for key, one in evening.meeting.actions.items()}
    evening.meeting = replace(evening.meeting, actions=actions)
    assert "Status efter et halvt år" in repr(made(evening))
