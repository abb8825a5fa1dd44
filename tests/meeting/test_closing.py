"""What mattered most: by the vote, or else by how many said the same; and what is promised about it."""

from dataclasses import replace

from facilitator.meeting.closing import Topic, parking_lot, top_topics, voted_topics, without_promise
from facilitator.meeting.commands import Merge, Park, PutAction
from facilitator.meeting.ids import ActionId, BallotId, CardId, OptionId
from facilitator.meeting.model import Action, Ballot, Option, Tally
from facilitator.meeting.words import BallotKind, CardState, CardType, Origin
from tests.meetings import Evening, a_card

ONE, TWO, THREE = (OptionId(f"{number:032x}") for number in (1, 2, 3))


def gathered(*texts: str) -> Evening:
    """Return an evening with cards of these texts on the board, 1 and on."""
    evening = Evening().collecting()
    cards = [a_card(at, evening, text=text) for at, text in enumerate(texts, 1)]
    evening.meeting = replace(evening.meeting, cards={card.id: card for card in cards})
    return evening


def card(number: int) -> CardId:
    return CardId(f"{number:032x}")


def voted(evening: Evening, *dots: int, voters: int = 8, **fields: object) -> Evening:
    """Let the room have voted on the cards, so many dots each."""
    options = tuple(Option(OptionId(f"{at:032x}"), "", card(at)) for at in range(1, len(dots) + 1))
    ballot = Ballot(
        BallotId("b" * 32), evening.running, BallotKind.DOTS, "Hvad er vigtigst?", options, is_open=False,
        tallies=tuple(Tally(one.id, Origin.PHONE, count) for one, count in zip(options, dots, strict=True)),
        voters=((Origin.PHONE, voters),),
    )  # fmt: skip
    ballot = replace(ballot, **fields)  # type: ignore[arg-type]  # fields of a ballot, by name
    evening.meeting = replace(evening.meeting, ballots={ballot.id: ballot})
    return evening


def test_the_vote_says_what_came_first() -> None:
    evening = voted(gathered("Lys", "Bænke", "Hegn"), 3, 9, 0)
    assert top_topics(evening.meeting) == (
        Topic("Bænke", card(2), 9, 1, None),
        Topic("Lys", card(1), 3, 1, None),
    )


def test_a_vote_that_may_not_be_told_decides_nothing() -> None:
    assert voted_topics(voted(gathered("Lys", "Bænke"), 1, 3, voters=4).meeting) == ()
    assert voted_topics(voted(gathered("Lys", "Bænke"), 1, 3, is_open=True).meeting) == ()
    assert voted_topics(voted(gathered("Lys", "Bænke"), 1, 3, kind=BallotKind.SCALE).meeting) == ()


def test_without_a_vote_most_voices_come_first_and_nothing_that_was_not_shown() -> None:
    evening = gathered("Bænke", "Lys", "Mere lys", "Ukendt", "Fællesspisning", "Hvem ringer vi til?")
    cards = dict(evening.meeting.cards)
    for number, fields in ((4, {"state": CardState.QUEUED}), (5, {"type": CardType.STRENGTH}),
                           (6, {"type": CardType.QUESTION})):  # fmt: skip
        cards[card(number)] = replace(cards[card(number)], **fields)
    evening.meeting = replace(evening.meeting, cards=cards)
    evening.do(Merge((card(3),), card(2)))
    assert [(one.text, one.voices) for one in top_topics(evening.meeting)] == [("Lys", 2), ("Bænke", 1)]


def test_at_most_so_many_as_can_be_promised_in_ten_minutes() -> None:
    assert len(top_topics(gathered(*"abcdefgh").meeting)) == 5


def test_a_topic_knows_what_is_promised_about_it_or_about_what_it_speaks_for() -> None:
    evening = voted(gathered("Lys", "Bænke", "Mere lys"), 5, 4)
    evening.do(Merge((card(3),), card(1)))
    light = Action(ActionId("a" * 32), 1.0, "Bestil måling", cards=(card(3),))
    evening.do(PutAction(light))
    assert [one.action for one in top_topics(evening.meeting)] == [light.id, None]
    assert [one.text for one in without_promise(evening.meeting)] == ["Bænke"]


def test_what_is_put_aside_needs_no_promise_and_stands_in_the_parking_lot() -> None:
    evening = voted(gathered("Lys", "Bænke"), 5, 4)
    evening.do(Park((card(2),)))
    assert [one.text for one in without_promise(evening.meeting)] == ["Lys"]
    assert [one.text for one in parking_lot(evening.meeting)] == ["Bænke"]
