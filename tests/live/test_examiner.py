"""The examiner of what a meeting left finds what links two notes of one phone, where something does."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from facilitator.meeting.changes import added
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Card, Place
from facilitator.store.meeting_file import create
from tests.live.forensics import Writer, link_told
from tests.store.meetings import card, small_meeting

PHONES = 60
Linked = Callable[[Card, int, int], Card]


def plain(one: Card, _phone: int, _note: int) -> Card:
    return one


def in_one_place(one: Card, phone: int, _note: int) -> Card:
    return replace(one, place=Place(f"opgang {phone}"))


def with_ids_in_order(one: Card, phone: int, note: int) -> Card:
    return replace(one, id=CardId(f"{2 * phone + note:032x}"))


@pytest.mark.parametrize(
    ("linked", "told"),
    [(plain, []), (in_one_place, ["place"]), (with_ids_in_order, ["nearness"])],
)
def test_what_links_two_notes_of_one_phone_is_found(tmp_path: Path, linked: Linked, told: list[str]) -> None:
    dice, file = Random(4), create(tmp_path / "møde.borgermoede", small_meeting())
    writers = [
        Writer("", "", tuple(f"Lygte {phone}-{note}" for note in range(2)), ()) for phone in range(PHONES)
    ]
    cards = [
        linked(card(dice, text), phone, note)
        for phone, writer in enumerate(writers)
        for note, text in enumerate(writer.texts)
    ]
    file.record([added(one) for one in cards])
    file.close()

    assert link_told(tmp_path / "møde.borgermoede", writers) == told
