"""Every field of a card is looked at before it is shown, and masked with the text."""

from dataclasses import replace

import pytest

from facilitator.meeting.area import point_of
from facilitator.meeting.commands import AddCard, EditCard, MaskCard, PutStop, RecordFinding, Release
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import Place, WalkStop
from facilitator.meeting.noted import look_through, masked_notes, notes, said
from facilitator.meeting.room import room_view
from facilitator.meeting.sensitive import MASK
from facilitator.meeting.words import CardState, CardType, Origin
from tests.meeting.test_walk import recorded, walk
from tests.meetings import Evening, a_card

PHONE = "22 33 44 55"
FIELDS = ("reasons", "affected", "proposal", "deadline", "place")


@pytest.mark.parametrize("field", FIELDS)
def test_masking_destroys_what_the_guard_sees_in_any_field(field: str) -> None:
    evening, _ = walk()
    card = recorded(evening, **{field: f"Ring til {PHONE} i uge 42"}, release=True)
    assert card.state is CardState.QUEUED
    evening.do(MaskCard(card.id, "Mørkt"))
    assert PHONE not in repr(evening.meeting)
    assert notes(evening.card(card.id))[field] == f"Ring til {MASK} i uge 42"
    assert not look_through(said(evening.card(card.id))).flags


SLIP = AddCard("Mørkt på stien", CardType.CONCERN, Origin.PAPER, release=True)


@pytest.mark.parametrize(
    "flagged",
    [
        replace(SLIP, text=f"Ring {PHONE}"),
        replace(SLIP, text="Bænken", reasons=f"Ring {PHONE}"),
        replace(SLIP, text="Bænken", proposal=f"Ring {PHONE}"),
    ],
)
def test_a_slip_with_a_flag_waits_for_a_person_though_it_should_be_shown_at_once(flagged: AddCard) -> None:
    evening = Evening().collecting()
    evening.do(SLIP)
    evening.do(flagged)
    states = [(card.text, card.state) for card in evening.meeting.cards.values()]
    told = [(SLIP.text, CardState.RELEASED), (flagged.text, CardState.QUEUED)]
    assert sorted(states) == sorted(told)


def test_a_masked_finding_comes_back_whole_only_through_undo() -> None:
    evening, (first, *_) = walk()
    card = recorded(evening, stop=first, reasons=f"Ring {PHONE}", proposal="Lys")
    before = evening.meeting
    evening.do(RecordFinding("Helt mørkt", stop=first, reasons=f"Ring {PHONE}", proposal="Lys", card=card.id))
    corrected = evening.meeting
    masked = evening.do(MaskCard(card.id, "Helt mørkt"))
    assert PHONE not in repr(evening.meeting)
    assert evening.card(card.id).proposal == "Lys"
    evening.take_back(masked)
    assert evening.meeting == corrected
    assert before.cards[card.id].reasons == corrected.cards[card.id].reasons


def test_who_in_one_field_and_what_in_the_next_is_masked_as_well() -> None:
    card = replace(
        a_card(1, Evening()), text="Uro", reasons="Det er ham i nr. 12,", proposal="der sælger hash"
    )
    masked = masked_notes(card, "Uro")
    assert "nr. 12" not in masked["reasons"]


def test_a_flag_far_down_a_long_field_is_seen() -> None:
    card = replace(a_card(1, Evening()), reasons="Her er mørkt. " * 200 + f"Ring {PHONE}.")
    assert PHONE in said(card)
    assert PHONE not in masked_notes(card, card.text)["reasons"]


def test_the_name_of_a_place_on_the_picture_is_the_organisers() -> None:
    card = replace(a_card(1, Evening()), place=Place("Elmevej 12", 0.5, 0.5))
    assert "place" not in notes(card, {"Elmevej 12"})
    assert notes(replace(card, place=Place("Elmevej 12")), {"Elmevej 12"})["place"] == "Elmevej 12"


def test_a_name_that_a_phone_gives_to_its_own_point_is_looked_at_and_masked() -> None:
    evening = Evening().collecting()
    evening.do(PutStop(WalkStop(StopId("5e" * 16), 1.0, "Elmevej 12", x=0.2, y=0.2)))
    for place in (Place("", 0.2, 0.2), Place(f"Hos Ole, {PHONE}", 0.5, 0.5)):
        told = AddCard("Mørkt her", CardType.CONCERN, Origin.PAPER, place=place)
        evening.do(told)
    cards = {card.place.name: card for card in evening.meeting.cards.values() if card.place}
    named, typed = cards["Elmevej 12"], cards[f"Hos Ole, {PHONE}"]

    evening.do(Release((named.id, typed.id)))
    assert evening.card(named.id).state is CardState.RELEASED
    assert evening.card(typed.id).state is CardState.QUEUED

    evening.do(MaskCard(typed.id, "Mørkt her"))
    assert PHONE not in repr(evening.meeting)
    assert point_of(evening.card(typed.id).place) == (0.5, 0.5)


def test_the_same_words_with_other_reasons_are_another_text_to_look_at() -> None:
    evening, (first, *_) = walk()
    clean = recorded(evening, stop=first)
    flagged = recorded(evening, stop=first, affected=f"Ring {PHONE}")
    evening.do(Release((clean.id, flagged.id)))
    assert evening.card(clean.id).state is CardState.RELEASED
    assert evening.card(flagged.id).state is CardState.QUEUED


def test_nothing_flagged_is_shown_by_the_way_while_it_is_written_down() -> None:
    evening, (first, *_) = walk()
    recorded(evening, stop=first, proposal=f"Ring {PHONE}", release=True)
    assert PHONE not in repr(room_view(evening.meeting, evening.now))


def test_a_text_that_is_edited_leaves_the_flag_of_the_other_fields_open() -> None:
    evening, (first, *_) = walk()
    card = recorded(evening, stop=first, reasons=f"Ring {PHONE}")
    evening.do(EditCard(card.id, "Meget mørkt"))
    assert look_through(said(evening.card(card.id))).flags
