"""Minutes: complete, in their order, and silent about what nobody released."""

from dataclasses import replace
from datetime import date

import pytest

from facilitator.export.action_list import action_list
from facilitator.export.document import Document, Heading, List, Table, freeze, paragraphs, said, thaw
from facilitator.export.entries import Subject, heard, presentable, subjects, tellable
from facilitator.export.minutes import minutes
from facilitator.export.wording import Wording
from facilitator.meeting.commands import CloseMeeting, Next, Previous, StartMeeting
from facilitator.meeting.decided import action_id, ordered_decisions
from facilitator.meeting.ids import ActionId, BallotId, CardId, ClusterId, OptionId
from facilitator.meeting.model import Action, Ballot, Card, Cluster, Meeting, Option, Tally
from facilitator.meeting.shown import shown
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ActionStatus, BallotKind, CardState, CardType, Origin
from tests.export.evening import finished, later, texts, with_cards, with_many
from tests.meetings import HALL, Evening


def the_minutes(meeting: Meeting, language: str = "da") -> Document:
    return minutes(meeting, later(meeting), texts(language))


def everything(document: Document) -> str:
    found = [document.title, document.subject, document.footer]
    for block in document.blocks:
        if isinstance(block, Heading):
            found.append(block.text)
        if isinstance(block, Table):
            found.append(block.caption)
        found += [said(paragraph) for paragraph in paragraphs(block)]
    return "\n".join(found)


def a_card(meeting: Meeting, number: int, text: str, **fields: object) -> Card:
    base = next(card for card in meeting.cards.values() if card.state is CardState.RELEASED)
    card = replace(base, id=CardId(f"{number:032x}"), text=text, cluster=None)
    return replace(card, **fields)  # type: ignore[arg-type]  # fields of a card, by name


def test_sections_come_in_the_order_of_danish_minutes() -> None:
    headings = [block for block in the_minutes(finished()).blocks if isinstance(block, Heading)]
    assert [block.text for block in headings if block.level == 1] == [
        "Referat af borgermøde: Tryghed i Elmehaven"
    ]
    assert [block.text for block in headings if block.level == 2] == list(SECTIONS)


SECTIONS = (
    "Kort fortalt",
    "Formål og program",
    "Oplæg og drøftelse",
    "Det sagde I",
    "Prioritering",
    "Spørgsmål og svar",
    "Beslutninger og handleplan",
    "Parkeringsplads",
    "Sådan arbejder vi videre",
    "Bilag 1: Alle viste indlæg",
    "Bilag 2: Metode og data",
)


def test_date_and_time_are_written_out_as_danes_write_them() -> None:
    assert "torsdag den 17. september 2026, kl. 19.02–21.06" in everything(the_minutes(finished()))


def test_the_same_meeting_is_told_in_english() -> None:
    told = everything(the_minutes(finished("en"), "en"))
    assert "Thursday 17 September 2026, 19:02–21:06" in told
    assert "What you said" in told


def test_planned_and_actual_times_stand_beside_each_other() -> None:
    document = the_minutes(finished())
    programme = next(
        block for block in document.blocks if isinstance(block, Table) and block.caption.startswith("Program")
    )
    second = [said(cell.body[0]) for cell in programme.rows[1].cells]
    assert second == ["Oplæg: tal og fakta", "19.10–19.25", "19.12–19.29", "17 af 15", "Orientering"]
    assert "Mødet sluttede kl. 21.06, 6 minutter senere end planlagt." in everything(document)


def test_the_times_of_an_item_that_was_returned_to_do_not_overlap_the_others() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    first, second = (item.id for item in agenda(evening.meeting)[:2])
    for command, wait_minutes in ((Next(first), 5), (Previous(second), 2), (Next(first), 3)):
        evening.wait(wait_minutes)
        evening.do(command)
    # A slip: there and back at once.
    evening.do(Previous(second))
    evening.do(Next(first))
    evening.wait(10)
    evening.do(CloseMeeting())
    document = minutes(evening.meeting, evening.now, texts())
    programme = next(one for one in document.blocks if isinstance(one, Table) and len(one.header) == 5)
    went = [said(row.cells[2].body[0]) for row in programme.rows[:2]]
    assert went == ["19.00–19.05, 19.07–19.10", "19.05–19.07, 19.10–19.20"]


def test_actions_have_number_what_who_when_first_step_and_status() -> None:
    table = next(
        block
        for block in the_minutes(finished()).blocks
        if isinstance(block, Table) and block.caption == "Hvem gør hvad hvornår"
    )
    assert [said(cell.body[0]) for cell in table.header] == [
        "Nr.",
        "Hvad",
        "Hvem",
        "Hvornår",
        "Første skridt",
        "Status",
    ]
    assert [said(cell.body[0]) for cell in table.rows[0].cells] == [
        "1",
        "Lys på stien bag blok 7",
        "Boligorganisationen (drift)",
        "1. november 2026",
        "Bestille måling",
        "Vi er i gang",
    ]


@pytest.mark.parametrize("state", [state for state in CardState if state is not CardState.RELEASED])
def test_what_was_not_released_is_nowhere(state: CardState) -> None:
    meeting = finished()
    hidden = a_card(meeting, 1, "HEMMELIGT", state=state, parked=True, answer="SVARET")
    told = everything(the_minutes(with_cards(meeting, hidden)))
    assert "HEMMELIGT" not in told
    assert "SVARET" not in told


def test_an_edited_card_stands_as_shown_and_says_so() -> None:
    meeting = finished()
    card = a_card(meeting, 1, "Som den blev vist", edited=True, original="Som den blev skrevet")
    told = everything(the_minutes(with_cards(meeting, card)))
    assert "Som den blev vist (rettet af mødelederen)" in told
    assert "Som den blev skrevet" not in told


def test_every_released_card_stands_in_the_appendix_by_category_and_then_by_text() -> None:
    meeting = finished()
    document = the_minutes(meeting)
    start = next(
        place
        for place, block in enumerate(document.blocks)
        if isinstance(block, Heading) and block.text.startswith("Bilag 1")
    )
    tables = [block for block in document.blocks[start:] if isinstance(block, Table)]
    shown = [said(row.cells[0].body[0]) for table in tables for row in table.rows]
    released = [card for card in meeting.cards.values() if card.state is CardState.RELEASED]
    assert len(shown) == len(released)
    assert {card.text for card in released} == {
        text.removesuffix(" (rettet af mødelederen)") for text in shown
    }
    lighting = [
        said(row.cells[0].body[0]).casefold()
        for row in tables[0].rows
        if row.cells[0].body[0].language is None
    ]
    assert lighting == sorted(lighting)


def test_order_of_arrival_and_of_keys_changes_nothing() -> None:
    meeting = finished()
    turned = replace(meeting, cards=dict(reversed(list(meeting.cards.items()))))
    assert the_minutes(turned) == the_minutes(meeting)


def test_the_time_of_asking_changes_nothing_once_the_meeting_is_closed() -> None:
    meeting = finished()
    assert minutes(meeting, later(meeting, 3), texts()) == minutes(meeting, later(meeting, 300), texts())


def test_a_split_by_origin_is_told_only_when_each_origin_has_five() -> None:
    meeting = finished()
    (ballot,) = meeting.ballots.values()
    few = replace(
        ballot,
        voters=((Origin.PAPER, 54), (Origin.SPOKEN, 4)),
        tallies=(*ballot.tallies, Tally(ballot.options[0].id, Origin.SPOKEN, 4)),
    )
    told = everything(the_minutes(replace(meeting, ballots={few.id: few})))
    assert "58 deltagere stemte." in told
    assert "sal 4" not in told
    assert "56 prikker" in told


def test_a_result_of_four_votes_is_not_told() -> None:
    meeting = finished()
    (ballot,) = meeting.ballots.values()
    four = replace(ballot, voters=((Origin.PAPER, 4),))
    told = everything(the_minutes(replace(meeting, ballots={four.id: four})))
    assert "Færre end fem stemte, så resultatet vises ikke." in told
    assert "52 prikker" not in told


def test_a_pulse_keeps_its_steps_in_order_and_stands_beside_the_one_before() -> None:
    meeting = finished()
    (ballot,) = meeting.ballots.values()
    steps = tuple(
        Option(OptionId(f"{at:032x}"), text) for at, text in enumerate(("Godt", "Både og", "Skidt"), start=1)
    )

    def pulse(key: int, dots: tuple[int, int, int], before: BallotId | None = None) -> Ballot:
        tallies = tuple(
            Tally(step.id, Origin.PAPER, count) for step, count in zip(steps, dots, strict=True) if count
        )
        return replace(
            ballot,
            id=BallotId(f"{key:032x}"),
            kind=BallotKind.PULSE,
            options=steps,
            tallies=tallies,
            voters=((Origin.PAPER, sum(dots)),),
            before=before,
        )

    first = pulse(1, (1, 2, 7))
    second = pulse(2, (4, 5, 3), first.id)
    document = the_minutes(replace(meeting, ballots={one.id: one for one in (first, second)}))
    tables = [block for block in document.blocks if isinstance(block, Table)]
    told = [[said(part) for one in row.cells for part in one.body] for table in tables for row in table.rows]
    assert [row[:3] for row in told if row[0] in {"Godt", "Både og", "Skidt"}][3:] == [
        ["Godt", "1 stemme (10 %)", "4 stemmer (33 %)"],
        ["Både og", "2 stemmer (20 %)", "5 stemmer (42 %)"],
        ["Skidt", "7 stemmer (70 %)", "3 stemmer (25 %)"],
    ]


def test_an_open_ballot_tells_no_result() -> None:
    meeting = finished()
    (ballot,) = meeting.ballots.values()
    told = everything(the_minutes(replace(meeting, ballots={ballot.id: replace(ballot, is_open=True)})))
    assert "52 prikker" not in told


def subject(name: str, **counts: int) -> Subject:
    meeting = finished()
    cards = [
        a_card(meeting, number, "x", origin=Origin(origin))
        for origin, count in counts.items()
        for number in range(count)
    ]
    return Subject(name, "", tuple(cards), tuple(cards))


def test_an_untold_origin_cannot_be_worked_out_from_the_total() -> None:
    large, middle = subject("stor", phone=20), subject("mellem", phone=7)
    small = subject("lille", phone=2)
    assert tellable((large, middle, small)) == {"stor"}
    assert tellable((large, subject("lille", phone=5))) == {"stor", "lille"}
    assert tellable((small,)) == frozenset()


def test_a_question_without_answer_says_when_it_comes() -> None:
    meeting = finished()
    asked = a_card(meeting, 1, "Hvornår?", type=CardType.QUESTION, answer="")
    closing = replace(meeting.closing, answers_by=date(2026, 10, 1))
    told = everything(the_minutes(replace(with_cards(meeting, asked), closing=closing)))
    assert "Svar følger senest 1. oktober 2026." in told


def test_a_meeting_without_anything_still_makes_minutes() -> None:
    empty = Meeting(finished().id)
    told = everything(minutes(empty, later(finished()), texts()))
    assert "Referat af borgermøde" in told
    assert "Der blev ikke indgået aftaler." in told


def test_the_approved_document_comes_back_as_it_was() -> None:
    document = the_minutes(finished())
    assert thaw(freeze(document)) == document


def test_twenty_five_actions_take_three_pages_of_ten() -> None:
    meeting = finished()
    actions = {
        ActionId(f"{n:032x}"): Action(
            ActionId(f"{n:032x}"), float(n), f"Aftale {n}", status=ActionStatus.RUNNING
        )
        for n in range(1, 26)
    }
    document = action_list(replace(meeting, actions=actions), later(meeting), texts())
    tables = [block for block in document.blocks if isinstance(block, Table)]
    assert document.landscape
    assert [len(table.rows) for table in tables] == [10, 10, 5]
    assert said(tables[2].rows[4].cells[0].body[0]) == "25"
    assert "Ikke aftalt" in everything(document)


def test_long_lists_stand_in_the_appendix_and_the_text_says_how_many_more() -> None:
    document = the_minutes(with_many(finished(), 900))
    lists = [block for block in document.blocks if isinstance(block, List)]
    cut = [block for block in lists if "se bilag 1" in said(block.items[-1].body[0])]
    assert {len(block.items) for block in cut} == {7}


@pytest.mark.parametrize("is_parked", [False, True])
@pytest.mark.parametrize(
    ("state", "voices"), [(CardState.QUEUED, 2), (CardState.RELEASED, 2), (CardState.HELD, 1)]
)
def test_paper_counts_the_voices_that_the_wall_counts(
    state: CardState, voices: int, *, is_parked: bool
) -> None:
    meeting = finished()
    lead = a_card(meeting, 1, "Lys på stien.", cluster=ClusterId("c" * 32), parked=is_parked)
    merged = a_card(
        meeting, 2, "HEMMELIGT", cluster=ClusterId("c" * 32), parked=is_parked, state=state, category=None
    )
    meeting = replace(
        meeting,
        cards={lead.id: lead, merged.id: merged},
        clusters={ClusterId("c" * 32): Cluster(ClusterId("c" * 32), lead.board, lead.id)},
    )

    on_paper = presentable(meeting)

    assert shown(meeting, lead).voices == heard(on_paper, on_paper.cards[lead.id]) == voices
    counted = sum(subject.voices for subject in subjects(on_paper, Wording(texts(), HALL)))
    assert counted == voices


def test_a_decision_that_somebody_carries_out_says_who_when_and_where_it_is_followed() -> None:
    meeting = finished()
    decided, *_ = ordered_decisions(meeting)
    own = Action(action_id(decided.id), -1.0, decided.text, owner="Driften", due_words="uge 42")
    document = the_minutes(replace(meeting, actions={own.id: own, **meeting.actions}))
    assert "Ansvarlig: Driften · Frist: uge 42 · Nr. 1 i handleplanen" in everything(document)


def test_a_number_that_was_only_expected_is_said_to_be() -> None:
    meeting = finished()
    brief = replace(meeting.brief, participants=40)
    guessed = replace(meeting, brief=brief, closing=replace(meeting.closing, came=None))
    assert "40 forventet" in everything(the_minutes(guessed))
    counted = replace(guessed, closing=replace(meeting.closing, came=34))
    assert "forventet" not in everything(the_minutes(counted))
    assert "\n34\n" in everything(the_minutes(counted))
