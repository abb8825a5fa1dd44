"""What the facilitator does with cards, and what is refused: the second half."""

from dataclasses import replace

import pytest

from facilitator.meeting.cards import (
    duplicates,
    held,
    in_steps,
    sent_count,
)
from facilitator.meeting.commands import (
    AddCard,
    Answer,
    Command,
    Describe,
    EditCard,
    Freeze,
    Hold,
    MaskCard,
    NotePhones,
    Park,
    Release,
    Requeue,
    SetCategory,
    SetType,
)
from facilitator.meeting.ids import CategoryId
from facilitator.meeting.model import Card, Moderation, Place
from facilitator.meeting.refusals import (
    AlreadyThere,
    EmptyText,
    FlagOpen,
    NoSuchThing,
    StillWaiting,
)
from facilitator.meeting.room import room_view
from facilitator.meeting.words import (
    Actor,
    CardState,
    CardType,
    Concreteness,
    HoldReason,
    Horizon,
    Moderated,
    Origin,
    TimeOfDay,
)
from tests.meeting.contributions import FLAGGED, NOBODY, a_category
from tests.meetings import Evening


def test_cards_are_shown_held_back_and_queued_again() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys")
    queued = evening.card(card)
    evening.do(Release((card,)))
    assert evening.card(card) == replace(queued, state=CardState.RELEASED)
    evening.do(Hold(card, HoldReason.ACCUSATION))
    assert evening.card(card) == replace(queued, state=CardState.HELD, hold_reason=HoldReason.ACCUSATION)
    assert [one.id for one in held(evening.meeting)] == [card]
    evening.do(Requeue(card))
    assert evening.card(card) == queued
    assert evening.meeting.moderation == Moderation(
        ((Moderated.HELD, HoldReason.ACCUSATION, 1), (Moderated.RELEASED, None, 1))
    )


def test_a_card_that_is_shown_after_all_keeps_no_reason() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys")
    queued = evening.card(card)
    evening.do(Hold(card, HoldReason.TONE))
    evening.do(Release((card,)))
    assert evening.card(card) == replace(queued, state=CardState.RELEASED)


def test_nobody_acts_on_a_note_that_waits_to_be_mixed() -> None:
    evening = Evening().collecting()
    (card,) = evening.notes("a")
    commands: tuple[Command, ...] = (
        Release((card,)),
        Hold(card, HoldReason.TONE),
        Requeue(card),
        EditCard(card, "b"),
        MaskCard(card, "b"),
        SetCategory((card,), None),
        SetType(card, CardType.IDEA),
        Describe(card, reasons="b"),
        Park((card,)),
        Answer(card, "b"),
    )
    for command in commands:
        assert evening.refusal(command) is StillWaiting


def test_nothing_is_done_with_a_card_that_is_not_there() -> None:
    evening = Evening().collecting()
    commands: tuple[Command, ...] = (
        Release((NOBODY,)),
        Hold(NOBODY, HoldReason.TONE),
        EditCard(NOBODY, "b"),
        Park((NOBODY,)),
    )
    for command in commands:
        assert evening.refusal(command) is NoSuchThing


def test_what_is_so_already_is_not_done_again() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys", release=True)
    other = evening.slip("Bænke")
    evening.do(Hold(other, HoldReason.TONE))
    commands: tuple[Command, ...] = (
        Release((card,)),
        Release(()),
        Hold(other, HoldReason.TONE),
        EditCard(card, " Lys "),
        MaskCard(card, "Lys"),
        SetCategory((card,), None),
        SetType(card, CardType.IDEA),
        Describe(card),
        Park((card,), park=False),
        Answer(card, ""),
    )
    for command in commands:
        assert evening.refusal(command) is AlreadyThere
    evening.do(Requeue(other))
    assert evening.refusal(Requeue(other)) is AlreadyThere


def test_of_several_texts_those_with_an_open_flag_stay_in_the_queue() -> None:
    evening = Evening().collecting()
    plain, flagged = evening.slip("Lys på stien"), evening.slip(FLAGGED)
    evening.do(Release((plain, flagged)))
    assert evening.card(plain).state is CardState.RELEASED
    assert evening.card(flagged).state is CardState.QUEUED


def test_several_texts_that_are_all_flagged_are_released_one_at_a_time() -> None:
    evening = Evening().collecting()
    cards = evening.slip(FLAGGED), evening.slip("Det er ham i nr. 12, der sælger.")
    assert evening.refusal(Release(cards)) is FlagOpen
    evening.do(Release(cards[:1]))
    assert evening.card(cards[0]).state is CardState.RELEASED


def test_cards_that_say_the_same_letter_for_letter_are_one_text_to_look_at() -> None:
    evening = Evening().collecting()
    cards = evening.slip(FLAGGED), evening.slip(FLAGGED.upper())
    evening.do(Release(cards))
    assert {evening.card(card).state for card in cards} == {CardState.RELEASED}


# --- edited, masked, described, parked ---


def test_an_edited_card_keeps_what_was_first_written() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys")
    evening.do(EditCard(card, "Mere lys"))
    evening.do(EditCard(card, "Mere lys på stien"))
    found = evening.card(card)
    assert (found.text, found.original, found.edited) == ("Mere lys på stien", "Lys", True)


def test_a_masked_card_keeps_nothing_of_what_was_written() -> None:
    evening = Evening().collecting()
    card = evening.slip("Ring til Hansen")
    evening.do(EditCard(card, "Ring til Hansen!"))
    evening.do(Describe(card, translation="Call Hansen"))
    evening.do(MaskCard(card, "Ring til […]"))
    found = evening.card(card)
    assert (found.text, found.original, found.edited, found.translation) == ("Ring til […]", None, True, "")
    assert "Hansen" not in repr(evening.meeting)


@pytest.mark.parametrize("command", [EditCard, MaskCard])
def test_a_text_said_in_danish_does_not_tell_in_which_script_it_was_written(
    command: type[EditCard] | type[MaskCard],
) -> None:
    evening = Evening().collecting()
    card, somali = evening.slip("الطريق مظلم", release=True), evening.slip("Waa mugdi", release=True)
    evening.do(Describe(somali, language="so"))
    evening.do(Freeze(freeze=True))
    evening.do(command(card, "Stien er mørk"))
    evening.do(command(somali, "Waa mugdi […]"))
    assert (evening.card(card).language, evening.card(somali).language) == (None, "so")
    shown = {view.id: view.language for view in room_view(evening.meeting, evening.now).cards}
    assert shown == {card: None, somali: "so"}


def test_a_text_that_was_edited_clean_can_be_masked_as_it_stands() -> None:
    evening = Evening().collecting()
    card = evening.slip("Ring til Hansen")
    evening.do(EditCard(card, "Ring til gårdmanden"))
    evening.do(MaskCard(card, "Ring til gårdmanden"))
    assert "Hansen" not in repr(evening.meeting)


@pytest.mark.parametrize("command", [EditCard, MaskCard])
def test_a_card_is_never_left_without_a_text(command: type[EditCard] | type[MaskCard]) -> None:
    evening = Evening().collecting()
    assert evening.refusal(command(evening.slip("Lys"), " \u200b")) is EmptyText


def test_a_card_is_sorted_and_described() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys")
    category = a_category(evening)
    evening.do(SetCategory((card,), category))
    evening.do(SetType(card, CardType.CONCERN))
    described = Describe(
        card,
        Place("Stien", 1.0, 0.0),
        TimeOfDay.NIGHT,
        Actor.MUNICIPALITY,
        Horizon.NOW,
        Concreteness.CONCRETE,
        reasons="mørkt",
        affected="gående",
        proposal="lampe",
        language="da",
        translation="Light",
        table=2,
    )
    evening.do(described)
    found = evening.card(card)
    assert found == Card(
        card,
        found.item,
        found.board,
        "Lys",
        CardType.CONCERN,
        CardState.QUEUED,
        Origin.PAPER,
        category=category,
        language="da",
        place=Place("Stien", 1.0, 0.0),
        time_of_day=TimeOfDay.NIGHT,
        actor=Actor.MUNICIPALITY,
        horizon=Horizon.NOW,
        concreteness=Concreteness.CONCRETE,
        reasons="mørkt",
        affected="gående",
        proposal="lampe",
        translation="Light",
        table=2,
    )


def test_a_card_is_put_only_into_a_category_of_its_board() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys")
    board = evening.card(card).board
    category = evening.meeting.categories[a_category(evening)]
    elsewhere = replace(category, id=CategoryId("9" * 32), board="8" * 32)  # type: ignore[arg-type]  # a board that is not there
    evening.meeting = replace(
        evening.meeting, categories={**evening.meeting.categories, elsewhere.id: elsewhere}
    )
    assert category.board == board
    for wanted in (elsewhere.id, CategoryId("7" * 32)):
        assert evening.refusal(SetCategory((card,), wanted)) is NoSuchThing


def test_cards_are_parked_and_taken_back() -> None:
    evening = Evening().collecting()
    cards = (evening.slip("a", release=True), evening.slip("b", release=True))
    before = evening.meeting
    evening.do(Park(cards))
    assert all(evening.card(card).parked for card in cards)
    evening.do(Park(cards, park=False))
    assert evening.meeting == before


def test_a_question_is_answered() -> None:
    evening = Evening().collecting()
    card = evening.slip("Hvem ringer vi til?")
    evening.do(Answer(card, "Gårdmanden.\nEllers 114."))
    assert evening.card(card).answer == "Gårdmanden.\nEllers 114."


# --- what is counted ---


def test_counters_move_in_steps_of_five() -> None:
    assert [in_steps(count) for count in (0, 4, 5, 9, 10)] == [0, 0, 5, 5, 10]
    evening = Evening().collecting()
    evening.notes(*"abcdefg")
    evening.slip("slip")
    assert sent_count(evening.meeting) == 5


def test_only_the_highest_number_of_phones_is_kept_in_steps_of_five() -> None:
    evening = Evening().collecting()
    evening.do(NotePhones(23))
    assert evening.meeting.attendance.phones == 20
    for count in (24, 3):
        assert evening.refusal(NotePhones(count)) is AlreadyThere


def test_duplicates_say_the_same_letter_for_letter_on_the_same_board() -> None:
    evening = Evening().collecting()
    first = evening.slip("Cykelskur!")
    same = evening.slip("cykel skur")
    evening.slip("cykelskure")
    gone = evening.slip("cykelskur")
    evening.do(Hold(gone, HoldReason.TONE))
    assert duplicates(evening.meeting, evening.card(first)) == (same,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u064a \u062e\u0648\u0627\u0647\u0645"),
        ("\u06a9\u0648\u0686\u0647 \u06f7", "\u0643\u0648\u0686\u0647 \u0667"),
        ("\u06a9\u0648\u0686\u0647 7", "\u06a9\u0640\u0640\u0648\u0686\u0647 \u06f7"),
    ],
    ids=["half-space and yeh", "kaf and digits", "lengthened"],
)
def test_the_same_words_from_an_arabic_and_a_persian_keyboard_are_duplicates(one: str, other: str) -> None:
    evening = Evening().collecting()
    first, same = evening.slip(one), evening.slip(other)
    assert duplicates(evening.meeting, evening.card(first)) == (same,)
    assert [evening.card(card).text for card in (first, same)] == [one, other]


def test_texts_without_letters_are_duplicates_only_when_they_are_equal() -> None:
    evening = Evening().collecting()
    first, same = evening.slip("👍 👍"), evening.slip("👍👍")
    evening.slip("???")
    assert duplicates(evening.meeting, evening.card(first)) == (same,)


def test_a_number_behind_one_of_the_areas_own_names_is_somebodys_home() -> None:
    evening = Evening().collecting()
    cards = evening.slip("Mere lys på stien"), evening.slip("Der er altid fest på sebberhøj 12")
    evening.meeting = replace(evening.meeting, brief=replace(evening.meeting.brief, area="Sebberhøj"))
    evening.do(Release(cards))
    assert [evening.card(card).state for card in cards] == [CardState.RELEASED, CardState.QUEUED]


def test_a_slip_that_is_to_be_shown_at_once_waits_for_a_person_when_the_guard_points_at_it() -> None:
    evening = Evening().collecting()
    for text, state in (("Lys på stien", CardState.RELEASED), (FLAGGED, CardState.QUEUED)):
        evening.do(AddCard(text, CardType.IDEA, Origin.PAPER, release=True))
        assert [card.state for card in evening.meeting.cards.values() if card.text == text] == [state]


def test_a_held_card_can_be_held_for_another_reason() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys på stien")
    for reason in (HoldReason.TONE, HoldReason.PERSONAL):
        evening.do(Hold(card, reason))
        assert evening.meeting.cards[card].hold_reason is reason
    assert evening.refusal(Hold(card, HoldReason.PERSONAL)) is AlreadyThere
